package org.jiaohe.facts;

import java.util.List;

/**
 * A place or a self-reference that belongs to another unit, standing where the report speaks of itself (他机关、他地名残留).
 *
 * @param kind  {@code place} 宜宾市 in a report of 威海市, {@code self} 我县 in a report of a 区, {@code platform} another
 *              place's website or account
 * @param spots every place where the same words stand: one slip, one finding
 */
public record Residue(String kind, String quote, String unit, List<Spot> spots) {
    public Residue {
        spots = List.copyOf(spots);
    }
}
