package org.jiaohe.facts;

/**
 * A government's table three beside that of its own general office.
 *
 * @param identical whether every cell holds the same number
 * @param others    whether the other reports below it count any application
 */
public record OwnOffice(String office, boolean identical, boolean others, Spot spot) {
}
