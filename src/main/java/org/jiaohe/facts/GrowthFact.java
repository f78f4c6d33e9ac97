package org.jiaohe.facts;

import java.math.BigDecimal;

/**
 * A count with its growth over last year: 9件，较上年上升28%.
 *
 * @param rounded   whether some whole number of last year gives this growth when rounded
 * @param truncated whether some does when digits are cut off
 */
public record GrowthFact(String quote, BigDecimal count, BigDecimal percent, boolean rounded, boolean truncated, Spot spot) {
}
