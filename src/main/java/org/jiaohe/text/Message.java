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

    /** {@code Message.of("pdf.truncated", "page", 3)}: the values follow as name and value in turn. */
    public static Message of(String key, Object... namesAndValues) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return new Message(key, values);
    }
}
