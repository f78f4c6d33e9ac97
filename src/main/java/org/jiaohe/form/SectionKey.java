package org.jiaohe.form;

/** The six statutory parts (六个部分), and EXTRA for a part at the same level that no format knows. */
public enum SectionKey {
    OVERVIEW, PROACTIVE, REQUESTS, DISPUTES, PROBLEMS, OTHER, EXTRA;

    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The section of a key in report JSON; a key that no format knows is {@link #EXTRA}. */
    public static SectionKey of(String key) {
        for (SectionKey one : values()) {
            if (one.key().equals(key)) {
                return one;
            }
        }
        return EXTRA;
    }
}
