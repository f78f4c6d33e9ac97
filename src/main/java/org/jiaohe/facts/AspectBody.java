package org.jiaohe.facts;

/**
 * The text under one subheading of part one.
 *
 * @param title      the subheading as printed
 * @param characters number of Chinese characters below it
 */
public record AspectBody(String title, int characters, Spot spot) {
}
