package org.jiaohe.facts;

import java.math.BigDecimal;
import org.jiaohe.text.Bilingual;

/**
 * A figure of this year that last year's figures lead to: 现行有效 from last year's and what was issued and repealed, or in
 * the format of 2019 上一年项目数量 from last year's and its change.
 *
 * @param kind     {@code inForce} or {@code items}
 * @param changed  whether the office knows of a change between the years, such as units merged, so that they need not meet
 * @param expected what last year's figures lead to
 */
public record Stock(String kind, String row, Bilingual label, BigDecimal expected, BigDecimal actual, boolean changed, Spot spot) {
    public boolean equal() {
        return expected.compareTo(actual) == 0;
    }

    /** How far apart they are. */
    public BigDecimal gap() {
        return expected.subtract(actual).abs();
    }
}
