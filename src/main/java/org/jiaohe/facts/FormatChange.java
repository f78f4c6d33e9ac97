package org.jiaohe.facts;

import java.util.List;

/**
 * The layout of tables two and three in two years: keys of formats, {@code 2019} or {@code 2021}.
 *
 * @param spots the tables that changed; those that did not, where none did
 */
public record FormatChange(String before, String now, List<Spot> spots) {
    public FormatChange {
        spots = List.copyOf(spots);
    }
}
