package org.jiaohe.facts;

/**
 * A count followed by the things counted, in brackets: 3项（甲、乙、丙）.
 *
 * @param joined whether a part of the list is joined by 和 or 及, so that it may be one thing or two
 */
public record EnumerationFact(String quote, int stated, int listed, boolean joined, Spot spot) {
}
