package org.jiaohe.facts;

/** How many figures with a unit of count the running text states. */
public record CountedFigures(int number) {
}
