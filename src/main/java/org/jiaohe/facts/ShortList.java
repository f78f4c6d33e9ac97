package org.jiaohe.facts;

import java.math.BigDecimal;

/**
 * Parts told one by one right behind their whole that come to a little less: either some were left out or a number is wrong.
 *
 * @param sum what the parts come to
 */
public record ShortList(String quote, BigDecimal whole, BigDecimal sum, Spot spot) {
}
