package org.jiaohe.facts;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What table three comes to as a whole, in its total column.
 *
 * @param anyOutcome whether any outcome or carry-over is above zero in any column
 */
public record RequestTotals(Amount fresh, Amount carriedIn, Amount received, Amount outcomes, Amount carriedOut, Amount leaves, boolean anyOutcome, Spot newSpot, Spot carriedOutSpot, Spot outcomeSpot) {
    /** Whether surely all that was received is carried over: not one application was settled. */
    public boolean nothingSettled() {
        return received.known() && carriedOut.known() && !received.exceeds(carriedOut);
    }

    /** 结转下年 as a percentage of what was received, one decimal; 0 where it cannot be computed. */
    public BigDecimal carriedOutPercent() {
        return share(carriedOut, received);
    }

    static BigDecimal share(Amount part, Amount whole) {
        return part.known() && whole.positive() ? part.value().multiply(BigDecimal.valueOf(100)).divide(whole.value(), 1, RoundingMode.HALF_UP) : BigDecimal.ZERO;
    }
}
