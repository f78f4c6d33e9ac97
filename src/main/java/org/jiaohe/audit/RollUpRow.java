package org.jiaohe.audit;

import java.math.BigDecimal;
import java.util.List;

/**
 * One cell of a government's report beside the sum of those below it.
 *
 * @param cell  table, row and column in words
 * @param units how many reports below hold a sure number there
 * @param of    how many reports below there are
 * @param missing units below of which no report is there, so that the sum may be too small
 */
record RollUpRow(String unit, int year, String pointer, String cell, BigDecimal own, BigDecimal sum, int units, int of, List<String> missing) {
    /** Own figure less the sum; negative where the parts are more than the whole. */
    BigDecimal gap() {
        return own.subtract(sum);
    }

    /** Whether the parts are more than the whole. Amounts of money were rounded in each report, whole numbers were not. */
    boolean tooSmall() {
        BigDecimal rounding = pointer.contains("/fees/") ? BigDecimal.valueOf(5, Math.max(0, own.scale()) + 1).multiply(BigDecimal.valueOf(units + 1L)) : BigDecimal.ZERO;
        return gap().add(rounding).signum() < 0;
    }
}
