package org.jiaohe.facts;

/**
 * Whether the report can be downloaded as a file.
 *
 * @param state {@code yes} where the input is such a file or links to one, {@code no} where other versions are known and all
 *              are pages, {@code unknown}
 */
public record Downloadable(String state, Spot spot) {
}
