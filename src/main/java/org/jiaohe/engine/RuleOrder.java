package org.jiaohe.engine;

import java.util.Comparator;
import java.util.List;

/** The order of the catalogue: families S, T2, T3, T4, N, Y, D, F, L, P, R, then others; numbers within them. */
public final class RuleOrder {
    private static final List<String> FAMILIES = List.of("S", "T2", "T3", "T4", "N", "Y", "D", "F", "L", "P", "R");
    public static final Comparator<String> BY_ID = Comparator.<String>comparingInt(RuleOrder::family).thenComparing(id -> id.substring(0, Math.max(0, id.indexOf('-')))).thenComparingInt(RuleOrder::number).thenComparing(id -> id);

    private RuleOrder() {
    }

    private static int family(String id) {
        int found = FAMILIES.indexOf(id.substring(0, Math.max(0, id.indexOf('-'))));
        return found < 0 ? FAMILIES.size() : found;
    }

    private static int number(String id) {
        String digits = id.substring(id.indexOf('-') + 1);
        return digits.matches("\\d{1,6}") ? Integer.parseInt(digits) : Integer.MAX_VALUE;
    }
}
