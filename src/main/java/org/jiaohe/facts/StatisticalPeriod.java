package org.jiaohe.facts;

/**
 * The period that the report says its figures cover (统计期限).
 *
 * @param whole   whether it runs from a 1 January to a 31 December, whichever years it names
 * @param newUnit whether the text around it says that the unit was set up or reorganised within the year
 * @param quote   as printed
 */
public record StatisticalPeriod(int fromYear, int toYear, boolean whole, boolean newUnit, String quote, Spot spot) {
}
