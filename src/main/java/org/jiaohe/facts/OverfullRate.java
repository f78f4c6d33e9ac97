package org.jiaohe.facts;

import java.math.BigDecimal;

/**
 * A rate told in the text that is more than all: 满意度103.6%.
 *
 * @param quote   as printed
 * @param percent above 100
 * @param spot    where it stands
 */
public record OverfullRate(String quote, BigDecimal percent, Spot spot) {
}
