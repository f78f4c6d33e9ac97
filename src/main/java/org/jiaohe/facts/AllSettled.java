package org.jiaohe.facts;

import java.util.List;

/**
 * The narrative says that all applications were settled (均已办结, 办结率100%).
 *
 * @param quote as printed; several places with their quotation marks between them
 * @param spots every place that says so
 */
public record AllSettled(String quote, List<Spot> spots) {
    public AllSettled {
        spots = List.copyOf(spots);
    }
}
