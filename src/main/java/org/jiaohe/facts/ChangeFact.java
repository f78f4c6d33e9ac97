package org.jiaohe.facts;

import java.math.BigDecimal;

/**
 * A change over last year that does not follow from the two numbers the text gives: 31件，比上年28件增加4件.
 *
 * @param change what follows from the two numbers; negative where the text has the wrong direction
 * @param stated what the text says
 */
public record ChangeFact(String quote, BigDecimal change, BigDecimal stated, Spot spot) {
}
