package org.jiaohe.facts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * A count with its share of a whole: 12件，占33.3%.
 *
 * @param possible whether some legitimate whole gives this share at the precision shown
 */
public record ShareFact(String quote, BigDecimal part, BigDecimal percent, List<BigDecimal> wholes, boolean possible, Spot spot) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** What the share would be of each of the wholes, in per cent at the precision shown. */
    public List<String> shares() {
        return wholes.stream().filter(whole -> whole.signum() > 0).map(whole -> part.multiply(HUNDRED).divide(whole, Math.max(0, percent.scale()), RoundingMode.HALF_UP).toPlainString() + "%").toList();
    }
}
