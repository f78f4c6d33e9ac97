package org.jiaohe.facts;

import java.math.BigDecimal;
import java.util.Optional;

/** Slips of the hand that turn one number into another (录入错误). */
final class Slips {
    private static final int YUAN_IN_WAN = 4;

    private Slips() {
    }

    /** The slip by which {@code right} may have become {@code written}; none where either is zero, negative or not whole. */
    static Optional<Trace.Kind> of(BigDecimal written, BigDecimal right) {
        if (written.signum() <= 0 || right.signum() <= 0 || written.stripTrailingZeros().scale() > 0 || right.stripTrailingZeros().scale() > 0) {
            return Optional.empty();
        }
        String one = written.toBigInteger().toString();
        String other = right.toBigInteger().toString();
        if (Math.min(one.length(), other.length()) == 1) {
            // Of 3 and 30, or 1 and 12, nothing can be told.
            return Optional.empty();
        }
        if (one.equals(other + "0") || other.equals(one + "0")) {
            return Optional.of(Trace.Kind.TENFOLD);
        }
        if (one.length() == other.length() + 1) {
            return without(one, other) ? Optional.of(Trace.Kind.EXTRA) : Optional.empty();
        }
        if (other.length() == one.length() + 1) {
            return without(other, one) ? Optional.of(Trace.Kind.LOST) : Optional.empty();
        }
        return swapped(one, other) ? Optional.of(Trace.Kind.SWAPPED) : Optional.empty();
    }

    /** Whether an amount in 万元 was written in 元: {@code right} within what was rounded away. */
    static boolean inYuan(BigDecimal written, BigDecimal right, BigDecimal rounding) {
        return right.signum() > 0 && written.movePointLeft(YUAN_IN_WAN).subtract(right).abs().compareTo(rounding) <= 0;
    }

    /** Whether the longer number without one of its digits is the shorter. */
    private static boolean without(String longer, String shorter) {
        int at = 0;
        while (at < shorter.length() && longer.charAt(at) == shorter.charAt(at)) {
            at++;
        }
        return longer.substring(at + 1).equals(shorter.substring(at));
    }

    private static boolean swapped(String one, String other) {
        if (one.length() != other.length()) {
            return false;
        }
        int at = 0;
        while (at < one.length() && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at + 1 < one.length() && one.charAt(at) == other.charAt(at + 1) && one.charAt(at + 1) == other.charAt(at) && one.substring(at + 2).equals(other.substring(at + 2));
    }
}
