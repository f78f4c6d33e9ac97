package org.jiaohe.text;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A sentence for people that has not been put into a language yet: a key of the message files and its named values.
 * Values may be text, numbers, {@link Bilingual} texts, other messages, or lists of these.
 */
public record Message(String key, Map<String, Object> values) {
    public Message {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    // Written out, since the quick compiler leaves those of a record out of line, and outcomes are looked up by their reasons.
    @Override
    public boolean equals(Object other) {
        return other instanceof Message one && key.equals(one.key) && values.equals(one.values);
    }

    @Override
    public int hashCode() {
        return 31 * key.hashCode() + values.hashCode();
    }

    /** {@code Message.of("pdf.truncated", "page", 3)}: the values follow as name and value in turn. */
    public static Message of(String key, Object... namesAndValues) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return new Message(key, values);
    }
}
