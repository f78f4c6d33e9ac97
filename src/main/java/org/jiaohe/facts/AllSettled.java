package org.jiaohe.facts;

/**
 * The narrative says that all applications were settled (均已办结, 办结率100%).
 *
 * @param quote as printed
 */
public record AllSettled(String quote, Spot spot) {
}
