package org.jiaohe.facts;

import java.util.List;

/**
 * What the text says in words, or of a number that no cell holds alone, and what the tables of this year or of the last one make of it.
 *
 * @param kind  {@code items} a change of the items of table two, {@code share} a share told in words, {@code direction} how this year's
 *              number stands to last year's, {@code growth} a change of which the text has both numbers, {@code average} a mean of the months,
 *              {@code tariff} a fee beside what it was charged for, {@code mended} a problem of last year said to be mended and named again,
 *              {@code mean}, {@code product} and {@code net} what two numbers of the text come to,
 *              {@code subhead} a heading of part one with another number than its place has
 * @param quote as printed
 * @param shown what the tables make of it
 * @param spots the words, then the cells
 */
public record Misstated(String kind, String quote, String shown, List<Spot> spots) {
    public Misstated {
        spots = List.copyOf(spots);
    }
}
