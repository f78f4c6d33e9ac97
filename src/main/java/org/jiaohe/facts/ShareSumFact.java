package org.jiaohe.facts;

import java.math.BigDecimal;

/**
 * Shares of one whole that cannot be right together: 网上提交占 71.4%，信函占 22.3%，当面占 8.3%.
 *
 * @param sum what they come to, in per cent
 */
public record ShareSumFact(String quote, BigDecimal sum, Spot spot) {
}
