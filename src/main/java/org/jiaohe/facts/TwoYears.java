package org.jiaohe.facts;

/**
 * What tables three and four of two years come to together.
 *
 * @param outcomesBefore  （七）总计 of last year
 * @param reconsidered    行政复议 of both years, each by the larger of its total and the sum of its parts, since a total
 *                        that was never filled in must not turn into a finding here
 * @param litigatedAfter  复议后起诉 of this year
 */
public record TwoYears(Amount outcomesBefore, Amount reconsidered, Amount litigatedAfter, Spot spot) {
    /** Whether more was litigated after reconsideration than both years together reconsidered. */
    public boolean moreLitigated() {
        return litigatedAfter.exceeds(reconsidered);
    }
}
