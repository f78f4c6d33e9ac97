package org.jiaohe.facts;

import java.math.BigDecimal;
import org.jiaohe.text.Bilingual;

/** Cases that were pending at the end of last year beside all cases of this year, in one group of table four. */
public record Unsettled(String row, Bilingual label, BigDecimal pendingBefore, BigDecimal total, Spot spot) {
    public boolean lost() {
        return total.compareTo(pendingBefore) < 0;
    }
}
