package org.jiaohe.audit;

import java.util.Locale;
import java.util.Set;

/** The kinds of fault that an office names in its notices, after 国办公开办函〔2021〕30号（四）, and form. */
public enum Category {
    /** 不按时. */
    LATE,
    /** 不准确. */
    INACCURATE,
    /** 不全面. */
    INCOMPLETE,
    /** 雷同. */
    COPIED,
    /** 敷衍. */
    PERFUNCTORY,
    /** 格式. */
    FORM;

    private static final Set<String> COPIES = Set.of("R-07", "Y-10", "Y-11", "Y-12", "Y-13");
    private static final Set<String> GAPS = Set.of("T2-01", "T2-02", "T3-01", "T3-04", "T4-04", "D-01", "D-02", "D-03", "D-04", "D-05", "D-12", "R-01");
    /** What was changed after it was published, and versions that differ. */
    private static final Set<String> VERSIONS = Set.of("P-06", "P-07");
    /** Where and how a report can be found. */
    private static final Set<String> PLACES = Set.of("P-05", "P-08");
    private static final Set<String> EMPTY_WORDS = Set.of("S-06", "S-11", "D-08", "D-09", "D-10", "D-11", "L-10");

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** By the rule's family, with the rules that belong elsewhere named one by one. */
    public static Category of(String rule) {
        if (COPIES.contains(rule)) {
            return COPIED;
        }
        if (EMPTY_WORDS.contains(rule)) {
            return PERFUNCTORY;
        }
        if (GAPS.contains(rule) || rule.startsWith("S-")) {
            return INCOMPLETE;
        }
        if (VERSIONS.contains(rule)) {
            return INACCURATE;
        }
        if (rule.startsWith("P-") && !PLACES.contains(rule)) {
            return LATE;
        }
        return rule.startsWith("F-") || rule.startsWith("P-") || rule.startsWith("L-") ? FORM : INACCURATE;
    }
}
