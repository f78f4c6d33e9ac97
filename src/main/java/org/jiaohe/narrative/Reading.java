package org.jiaohe.narrative;

import java.math.BigDecimal;

/**
 * A figure with its meaning, before it is compared: offsets are in the squeezed sentence.
 *
 * @param quantity name of CONTRACT
 * @param value    in the quantity's unit
 */
record Reading(int start, int end, String quantity, BigDecimal value, BigDecimal step, String unit, boolean approx, Claim.Scope scope) {
}
