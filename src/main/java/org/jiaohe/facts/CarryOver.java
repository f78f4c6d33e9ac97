package org.jiaohe.facts;

import java.math.BigDecimal;
import org.jiaohe.text.Bilingual;

/**
 * 结转下年度 of last year's table three beside 上年结转 of this year's, in one column.
 *
 * @param total whether it is the column 总计
 */
public record CarryOver(String column, Bilingual label, BigDecimal carriedOut, BigDecimal carriedIn, boolean total, Spot spot) {
    public boolean equal() {
        return carriedOut.compareTo(carriedIn) == 0;
    }
}
