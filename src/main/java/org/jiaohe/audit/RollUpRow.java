package org.jiaohe.audit;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jiaohe.output.Words;

/**
 * One cell of a government's report beside the sum of those below it.
 *
 * @param cell  table, row and column in words
 * @param units how many reports below hold a sure number there
 * @param of    how many reports below there are
 * @param missing units below of which no report is there, so that the sum may be too small
 * @param largest the few below that state most, the largest first: where the parts are too much, one of them is looked at first
 * @param complete whether all that the roster puts below have reported, so that a larger own figure tells something too
 * @param hint what may explain the gap, in words; empty where the numbers support nothing
 */
record RollUpRow(String unit, int year, String pointer, String cell, BigDecimal own, BigDecimal sum, int units, int of, List<String> missing, List<Share> largest, boolean complete, String hint) {
    /** What one report below states. */
    record Share(String unit, BigDecimal value) {
        @Override
        public String toString() {
            return unit + " " + value.toPlainString();
        }
    }

    private static final int SHOWN = 3;

    /** The largest so far with one more report below; equal ones in the order they came in. */
    static List<Share> with(List<Share> largest, Share more) {
        if (more.value().signum() <= 0) {
            return largest;
        }
        return Stream.concat(largest.stream(), Stream.of(more)).sorted(Comparator.comparing(Share::value).reversed()).limit(SHOWN).toList();
    }

    /** The largest in words. */
    String shares(Words words) {
        return words.join(largest.stream().map(Share::toString).toList());
    }

    /** Own figure less the sum; negative where the parts are more than the whole. */
    BigDecimal gap() {
        return own.subtract(sum);
    }

    /** Whether the parts are more than the whole. */
    boolean tooSmall() {
        return gap().add(rounding()).signum() < 0;
    }

    /** Whether whole and parts cannot both be right: the parts are more, or all of them are there and are less. */
    boolean unequal() {
        return tooSmall() || complete && units == of && missing.isEmpty() && gap().subtract(rounding()).signum() > 0;
    }

    /** Whether the reports that are not there may hold what the sum lacks. */
    boolean lacksOnlyMissing() {
        return gap().signum() > 0 && !missing.isEmpty();
    }

    /** Amounts of money were rounded in each report, whole numbers were not. */
    private BigDecimal rounding() {
        return pointer.contains("/fees/") ? BigDecimal.valueOf(5, Math.max(0, own.scale()) + 1).multiply(BigDecimal.valueOf(units + 1L)) : BigDecimal.ZERO;
    }
}
