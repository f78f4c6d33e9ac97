package org.jiaohe.facts;

/** The unsettled errors of a unit below (未销号的错误). */
public record SubordinateErrors(String unit, int count, Spot spot) {
}
