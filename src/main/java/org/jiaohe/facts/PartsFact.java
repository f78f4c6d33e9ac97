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
}
