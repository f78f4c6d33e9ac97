package org.jiaohe.facts;

import java.math.BigDecimal;
import java.util.List;

/**
 * A whole and its parts in one sentence.
 *
 * @param open     whether the list may leave parts out: 其中, 包括, 主要, 等
 * @param channels whether the parts are channels, in which one item may be counted twice
 * @param proactive whether the whole is the number of items disclosed
 */
public record PartsFact(String quote, BigDecimal whole, BigDecimal sum, List<BigDecimal> parts, boolean open, boolean channels, boolean proactive, Spot spot) {
    /** Whether only one part is told: 发放问卷 1,200 份，收回 1,146 份. */
    public boolean single() {
        return parts.size() == 1;
    }
}
