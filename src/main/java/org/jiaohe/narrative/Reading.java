package org.jiaohe.narrative;

import java.math.BigDecimal;

/**
 * A figure with its meaning, before it is compared: offsets are in the squeezed sentence.
 *
 * @param quantity name of CONTRACT
 * @param value    in the quantity's unit
 * @param worded   whether it is a zero said in words
 */
record Reading(int start, int end, String quantity, BigDecimal value, BigDecimal step, String unit, boolean approx, Claim.Scope scope, boolean worded) {
    private static final int TEN_THOUSAND = 4;
    private static final int HUNDRED_MILLION = 8;

    /** The figure as a claim of the quantity. Sums of the tables are in 万元, those of the processing fee in 元. */
    static Reading of(int start, int end, String quantity, Figure figure, Claim.Scope scope) {
        boolean tenThousands = quantity.endsWith(".amount");
        int shift = unitShift(figure) - (figure.money() && tenThousands ? TEN_THOUSAND : 0);
        String unit = figure.money() ? tenThousands ? "万元" : "元" : quantity.startsWith("infoFee.amount") ? "元" : "";
        return new Reading(start, end, quantity, plain(figure.value().movePointRight(shift)), figure.step().movePointRight(shift), unit, figure.approx(), scope, false);
    }

    static Reading zero(int start, int end, String quantity, Claim.Scope scope) {
        return new Reading(start, end, quantity, BigDecimal.ZERO, BigDecimal.ONE, quantity.startsWith("infoFee.amount") ? "元" : "", false, scope, true);
    }

    Reading as(String other) {
        return new Reading(start, end, other, value, step, unit, approx, scope, worded);
    }

    Reading of(Claim.Scope other) {
        return new Reading(start, end, quantity, value, step, unit, approx, other, worded);
    }

    boolean whole() {
        return scope == Claim.Scope.WHOLE;
    }

    /** 万 and 亿 before 元 are part of the number already, except where the counter swallowed them. */
    private static int unitShift(Figure figure) {
        return switch (figure.counter()) {
            case "万元" -> TEN_THOUSAND;
            case "亿元" -> HUNDRED_MILLION;
            default -> 0;
        };
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return value.signum() == 0 ? BigDecimal.ZERO : stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
