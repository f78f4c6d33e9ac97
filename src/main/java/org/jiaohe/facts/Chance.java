package org.jiaohe.facts;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * How readily slips would explain gaps of about the same size: among many small numbers some digit swapped, lost or added
 * explains nearly every gap, and then it explains none.
 */
final class Chance {
    private static final int SAMPLES = 40;
    private static final int FEWEST = 5;
    /** One in so many others may have the same explanation; of multiples of nine, which only every ninth gap is, more may. */
    private static final int ALLOWED = 10;
    private static final int ALLOWED_NINES = 5;

    /** Swapped digits and a factor of ten always make a multiple of nine, so that only such gaps are compared. */
    private static final int NINE = 9;

    private final Set<BigDecimal> any;
    private final Set<BigDecimal> nines;
    private final Set<BigDecimal> explained = new HashSet<>();
    private final Set<BigDecimal> explainedNines = new HashSet<>();

    Chance(BigDecimal gap) {
        any = around(gap, 1);
        nines = around(gap, NINE);
    }

    /** Other gaps from half to twice the size, at even distances. */
    private static Set<BigDecimal> around(BigDecimal gap, int unit) {
        long size = gap.abs().longValue() / unit;
        long from = Math.max(1, size / 2);
        long to = Math.max(size + FEWEST, size * 2);
        // An odd distance: by tens all or none of the others would end in the digit that a slip needs.
        long step = (to - from) / SAMPLES | 1;
        Set<BigDecimal> others = new LinkedHashSet<>();
        for (long one = from; one <= to; one += step) {
            others.add(BigDecimal.valueOf(gap.signum() * one * unit));
        }
        others.removeIf(other -> other.compareTo(gap) == 0);
        return others;
    }

    private static boolean ofNine(Trace.Kind kind) {
        return kind == Trace.Kind.SWAPPED || kind == Trace.Kind.TENFOLD;
    }

    /** @param slip what would explain a gap of another size in one report */
    void count(Function<BigDecimal, Optional<Trace.Kind>> slip) {
        any.stream().filter(other -> slip.apply(other).filter(kind -> !ofNine(kind)).isPresent()).forEach(explained::add);
        nines.stream().filter(other -> slip.apply(other).filter(Chance::ofNine).isPresent()).forEach(explainedNines::add);
    }

    /** Whether so many of the other gaps have an explanation of the same sort that it tells nothing. */
    boolean isLikely(Trace.Kind kind) {
        return ofNine(kind) ? explainedNines.size() * ALLOWED_NINES > nines.size() : explained.size() * ALLOWED > any.size();
    }
}
