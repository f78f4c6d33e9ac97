package org.jiaohe.facts;

import java.util.List;

/**
 * Numbers of three years or more that the text itself sets beside each other, of which it says the wrong course:
 * 2023年41件、2024年38件、2025年52件，连续三年递增.
 *
 * @param years as printed, with the numbers, the earliest first
 * @param word what the text says of them
 */
public record TrendFact(String quote, List<String> years, String word, Spot spot) {
    public TrendFact {
        years = List.copyOf(years);
    }
}
