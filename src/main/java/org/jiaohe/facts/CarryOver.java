package org.jiaohe.facts;

import java.math.BigDecimal;
import org.jiaohe.text.Bilingual;

/**
 * 结转下年度 of last year's table three beside 上年结转 of this year's, in one column.
 *
 * @param total whether it is the column 总计
 * @param changed whether the office knows of a change between the years, such as units merged, so that they need not meet
 */
public record CarryOver(String column, Bilingual label, BigDecimal carriedOut, BigDecimal carriedIn, boolean total, boolean changed, Spot spot) {
    public boolean equal() {
        return carriedOut.compareTo(carriedIn) == 0;
    }
}
