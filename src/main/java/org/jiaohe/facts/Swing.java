package org.jiaohe.facts;

import java.math.BigDecimal;
import org.jiaohe.text.Bilingual;

/**
 * The same cell in two years.
 *
 * @param kind      {@code decisions} of table two, {@code fees} in 万元, {@code requests} 本年新收
 * @param explained whether a sentence on the subject gives a cause: 划转, 取消, 口径调整 …
 */
public record Swing(String kind, String row, Bilingual label, BigDecimal previous, BigDecimal current, boolean explained, Spot spot) {
    /** Whether the larger is more than three times the smaller. */
    public boolean tripled() {
        return previous.max(current).compareTo(previous.min(current).multiply(BigDecimal.valueOf(3))) > 0;
    }

    /** Whether one is a thousand times the other or more, as where 元 was filled in for 万元 in one year. */
    public boolean thousandfold() {
        return previous.signum() > 0 && current.signum() > 0 && previous.max(current).compareTo(previous.min(current).multiply(BigDecimal.valueOf(1000))) >= 0;
    }

    /** Whether both are amounts, and one is printed with two decimals more than the other or more. */
    public boolean otherPrecision() {
        return previous.signum() > 0 && current.signum() > 0 && Math.abs(Math.max(0, previous.stripTrailingZeros().scale()) - Math.max(0, current.stripTrailingZeros().scale())) >= 2;
    }

    public BigDecimal difference() {
        return previous.subtract(current).abs();
    }
}
