package org.jiaohe.facts;

import java.math.BigDecimal;
import java.util.List;

/**
 * What a report says of the information processing fee (信息处理费). Sums are in yuan; a figure that is not stated is -1.
 *
 * @param said       {@code nothing}; {@code rule} where only the Measures are named; {@code mention} where the fee is named
 *                   without saying what was charged; {@code content} where it says how much, how often, or that none was
 * @param inOther    whether the sixth part says it
 * @param none       whether it says in one sentence that no fee was charged
 * @param noNotice   whether it says that no notice was issued or that no fee arose, so that no notice can have lapsed
 * @param notices    number of notices issued
 * @param noticed    sum of the notices
 * @param collected  sum actually collected
 * @param parts      single sums that the text lists as making up the whole; empty where it lists none
 * @param adjusted   whether a reduction or refund is spoken of
 * @param received   applications received and carried in by table three, total column; -1 where not surely read
 * @param spots      where it is said
 */
public record InfoFee(String said, boolean inOther, boolean none, boolean noNotice, BigDecimal notices, BigDecimal noticed, BigDecimal collected,
                      List<BigDecimal> parts, boolean adjusted, BigDecimal received, String quote, List<Spot> spots) {
    public static final BigDecimal UNSTATED = BigDecimal.ONE.negate();

    public InfoFee {
        parts = List.copyOf(parts);
        spots = List.copyOf(spots);
    }

    public boolean hasNotices() {
        return notices.signum() >= 0;
    }

    public boolean hasNoticed() {
        return noticed.signum() >= 0;
    }

    /** Whether notices over more than nothing are stated. */
    public boolean sumNoticed() {
        return noticed.signum() > 0;
    }

    public boolean hasCollected() {
        return collected.signum() >= 0;
    }

    /** The sum noticed for a message; a dash where it is not stated. */
    public Object shownNoticed() {
        return hasNoticed() ? noticed : "—";
    }

    public Object shownCollected() {
        return hasCollected() ? collected : "—";
    }

    /** The sum that the parts ought to make up: what was noticed, or else what was collected. */
    public BigDecimal total() {
        return hasNoticed() ? noticed : collected;
    }

    public BigDecimal sumOfParts() {
        return parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether parts are listed and their sum is neither what was noticed nor what was collected. */
    public boolean partsDisagree() {
        BigDecimal sum = sumOfParts();
        return parts.size() > 1 && total().signum() >= 0 && sum.compareTo(noticed) != 0 && sum.compareTo(collected) != 0;
    }

    /** Whether every stated sum can be lawful: whole yuan and a multiple of ten. */
    public boolean possible() {
        return (!hasNoticed() || FeeLadder.possible(noticed)) && (!hasCollected() || FeeLadder.possible(collected)) && parts.stream().allMatch(FeeLadder::possible);
    }

    /** Whether one notice was issued for a sum that neither scale yields. */
    public boolean impossibleForOne() {
        return notices.compareTo(BigDecimal.ONE) == 0 && hasNoticed() && FeeLadder.possible(noticed) && !FeeLadder.possibleForOne(noticed);
    }

    /** Whether notices were issued for less than ten yuan each. */
    public boolean tooLittle() {
        return notices.signum() > 0 && hasNoticed() && noticed.compareTo(notices.multiply(BigDecimal.TEN)) < 0;
    }

    public boolean collectedTooMuch() {
        return hasNoticed() && hasCollected() && collected.compareTo(noticed) > 0;
    }

    /** Whether more notices are stated than there were applications to charge for. */
    public boolean moreNoticesThanApplications() {
        return received.signum() >= 0 && notices.signum() > 0 && notices.compareTo(received) > 0;
    }

    /** Whether money is stated though there was no application at all. */
    public boolean feeWithoutApplications() {
        return received.signum() == 0 && (noticed.signum() > 0 || collected.signum() > 0);
    }

    /** All three elements, or one sentence that says there was nothing. */
    public boolean complete() {
        return none || hasNotices() && hasNoticed() && hasCollected();
    }
}
