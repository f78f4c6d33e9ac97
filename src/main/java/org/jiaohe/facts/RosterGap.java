package org.jiaohe.facts;

/** A unit of the roster without a report (应报未报). */
public record RosterGap(String unit, int year, Spot spot) {
}
