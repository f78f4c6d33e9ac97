package org.jiaohe.facts;

/** The layout of a table in two years: keys of formats, {@code 2019} or {@code 2021}. */
public record FormatChange(String table, String before, String now, Spot spot) {
}
