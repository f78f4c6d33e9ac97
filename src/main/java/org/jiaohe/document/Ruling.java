package org.jiaohe.document;

/**
 * A straight line along an edge of the page: a stroke, or a filled rectangle too thin to be an area.
 *
 * @param at   its distance from the page's top (horizontal) or left edge (vertical)
 * @param from where it begins, along itself
 * @param to   where it ends
 */
public record Ruling(boolean horizontal, double at, double from, double to) {
    public double length() {
        return to - from;
    }
}
