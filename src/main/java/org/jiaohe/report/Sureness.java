package org.jiaohe.report;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jiaohe.text.Message;

/**
 * How a value was read and whether the reading can be relied on. No rule may accuse an author over an unsure value.
 *
 * @param by    the way of reading
 * @param doubt why the reading is not sure; empty where it is
 */
public record Sureness(ReadBy by, Optional<Message> doubt) {
    /** Ways of reading a value. */
    public enum ReadBy {
        /** Given as data. */
        DATA,
        /** A cell between ruling lines. */
        LATTICE,
        /** A column of text without ruling lines. */
        ALIGNMENT,
        /** Order of the running text. */
        TEXT,
        /** Character recognition on the page's picture. */
        OCR;

        private final String key = name().toLowerCase(Locale.ROOT);

        /** Its name in report JSON. */
        public String key() {
            return key;
        }
    }

    private static final Map<ReadBy, Sureness> SURE = new EnumMap<>(ReadBy.class);

    static {
        for (ReadBy by : ReadBy.values()) {
            SURE.put(by, new Sureness(by, Optional.empty()));
        }
    }

    public static Sureness sure(ReadBy by) {
        return SURE.get(by);
    }

    public static Sureness unsure(ReadBy by, Message why) {
        return new Sureness(by, Optional.of(why));
    }

    public boolean isSure() {
        return doubt.isEmpty();
    }
}
