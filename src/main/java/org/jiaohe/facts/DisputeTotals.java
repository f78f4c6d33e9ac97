package org.jiaohe.facts;

import java.math.BigDecimal;

/**
 * Table four as a whole.
 *
 * @param known  whether the numbers are known
 * @param direct cases of reconsideration and of litigation without it, by the larger of parts and total
 */
public record DisputeTotals(boolean known, BigDecimal direct, Spot spot) {
}
