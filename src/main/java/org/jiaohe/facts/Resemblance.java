package org.jiaohe.facts;

import java.util.List;

/**
 * How much a text repeats another one (雷同), after years, names, law titles and stock phrases were left out.
 *
 * @param kind    {@code problems} the fifth part and last year's; {@code subsection} one of the first part; {@code problem}
 *                a single problem named again; {@code units} the fifth parts of two units
 * @param other   what it was compared with: a year, a heading, a unit
 * @param alike   likeness in per cent
 * @param copied  share in per cent that stands in the other word for word in stretches of 30 characters or more
 * @param length  characters compared
 * @param answered for a problem: whether the part says what was done about it since
 * @param spots   the repeated stretches
 */
public record Resemblance(String kind, String name, String other, int alike, int copied, int length, boolean answered, String quote, List<Spot> spots) {
    public Resemblance {
        spots = List.copyOf(spots);
    }
}
