package org.jiaohe.facts;

/**
 * A place or a self-reference that belongs to another unit, standing where the report speaks of itself (他机关、他地名残留).
 *
 * @param kind {@code place} 宜宾市 in a report of 威海市, {@code self} 我县 in a report of a 区
 */
public record Residue(String kind, String quote, String unit, Spot spot) {
}
