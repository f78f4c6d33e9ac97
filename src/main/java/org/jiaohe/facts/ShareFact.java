package org.jiaohe.facts;

import java.math.BigDecimal;
import java.util.List;

/**
 * A count with its share of a whole: 12件，占33.3%.
 *
 * @param possible whether some legitimate whole gives this share at the precision shown
 */
public record ShareFact(String quote, BigDecimal part, BigDecimal percent, List<BigDecimal> wholes, boolean possible, Spot spot) {
}
