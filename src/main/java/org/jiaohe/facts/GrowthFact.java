package org.jiaohe.facts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import org.jiaohe.text.Bilingual;
import org.jiaohe.text.Pattern;

/**
 * A count with its growth over last year: 9件，较上年上升28%.
 *
 * @param rounded   whether last year's number where the text gives it, else some whole number, gives this growth when rounded
 * @param truncated whether it does when digits are cut off
 * @param base      what the growth was computed from
 */
public record GrowthFact(String quote, BigDecimal count, BigDecimal percent, boolean rounded, boolean truncated, Bilingual base, Spot spot) {
    private static final Pattern MARKS = Pattern.compile("[\\s，,（(]+");
    static final Bilingual ANY = new Bilingual("任何上年整数", "no whole number of last year gives");

    /** 31件，较上年的28件增长10.7%. */
    static GrowthFact over(String quote, List<BigDecimal> counts, BigDecimal percent, boolean up, BigDecimal base, Spot spot) {
        // 6.25 is 6.3 or, by GB/T 8170, 6.2.
        boolean rounded = counts.stream().anyMatch(count -> Stream.of(RoundingMode.HALF_UP, RoundingMode.HALF_EVEN).anyMatch(mode -> rate(count, base, up, percent.scale(), mode).compareTo(percent) == 0));
        boolean truncated = counts.stream().anyMatch(count -> rate(count, base, up, percent.scale(), RoundingMode.DOWN).compareTo(percent) == 0);
        String number = base.toPlainString();
        return new GrowthFact(quote, counts.get(0), percent, rounded, truncated, new Bilingual("上年数 " + number, "last year's " + number + " does not give"), spot);
    }

    private static BigDecimal rate(BigDecimal count, BigDecimal base, boolean up, int scale, RoundingMode mode) {
        return (up ? count.subtract(base) : base.subtract(count)).multiply(BigDecimal.valueOf(100)).divide(base, scale, mode);
    }

    /** Whether its words hold others or stand in them, whatever spaces and marks were printed between. */
    public boolean tells(String words) {
        String own = MARKS.matcher(quote).replaceAll("");
        String other = MARKS.matcher(words).replaceAll("");
        return own.contains(other) || other.contains(own);
    }

    /** Whether the text itself gives last year's number. */
    public boolean given() {
        return !base.equals(ANY);
    }
}
