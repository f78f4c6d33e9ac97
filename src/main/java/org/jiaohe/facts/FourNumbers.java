package org.jiaohe.facts;

import java.math.BigDecimal;
import java.util.List;

/** One sentence that states all four numbers: 新收, 上年结转, 办理结果, 结转下年, each once and of the same scope. */
public record FourNumbers(BigDecimal fresh, BigDecimal carriedIn, BigDecimal settled, BigDecimal carriedOut, List<Spot> spots) {
    public BigDecimal in() {
        return fresh.add(carriedIn);
    }

    public BigDecimal out() {
        return settled.add(carriedOut);
    }
}
