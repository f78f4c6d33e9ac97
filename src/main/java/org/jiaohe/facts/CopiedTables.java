package org.jiaohe.facts;

/**
 * Tables two, three and four of two years laid on each other.
 *
 * @param cells     cells other than zero in this year's
 * @param identical whether every cell that both print holds the same number
 */
public record CopiedTables(int cells, boolean identical, Spot spot) {
}
