package org.jiaohe.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A JSON value that knows the line it stands on.
 *
 * @param line    counted from 1
 * @param members of an object, in order; empty otherwise
 * @param items   of an array; empty otherwise
 * @param text    of a string, and a number as it was written; empty otherwise
 */
public record Json(Kind kind, int line, Map<String, Json> members, List<Json> items, String text) {
    /** JSON's own kinds of values. */
    public enum Kind {
        OBJECT, ARRAY, STRING, NUMBER, BOOLEAN, NULL
    }

    public Optional<Json> get(String key) {
        return Optional.ofNullable(members.get(key));
    }

    /** The value of a number. */
    public BigDecimal number() {
        return new BigDecimal(text);
    }

    public boolean is(Kind one) {
        return kind == one;
    }
}
