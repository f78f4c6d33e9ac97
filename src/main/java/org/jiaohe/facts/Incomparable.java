package org.jiaohe.facts;

/**
 * Something that the two years could not be compared on, because a cell of one of them is missing, blank or not surely read.
 *
 * @param what {@code carryOver}, {@code inForce}, {@code items}, {@code swing}, {@code requests}, {@code pending}, {@code copied}, {@code problems}, {@code overview}
 */
public record Incomparable(String what) {
}
