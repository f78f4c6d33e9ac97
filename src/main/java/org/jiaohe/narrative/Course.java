package org.jiaohe.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jiaohe.text.Pattern;

/** What a paragraph has told so far, from which 其中, 合计 and bare figures are understood. */
final class Course {
    private static final Pattern OUTCOME = Pattern.compile("requests\\.(?:granted|partial|denied|unable|notProcessed|other)");

    private Optional<Reading> last = Optional.empty();
    private Optional<Reading> twice = Optional.empty();
    private List<Reading> recent = List.of();
    private final List<Reading> here = new ArrayList<>();
    private final Set<String> quantities = new HashSet<>();
    private int told;
    private boolean aside;
    private boolean beside;

    /** @param goesOn whether only a semicolon stands before the sentence that begins */
    void begin(boolean goesOn) {
        told = 0;
        if (!goesOn) {
            here.clear();
        }
        quantities.clear();
    }

    void tell(Reading reading) {
        if (reading.whole()) {
            quantities.add(reading.quantity());
        }
        told++;
        here.add(reading);
        if (beside) {
            beside = false;
            return;
        }
        if (aside && last.filter(one -> one.quantity().equals(reading.quantity())).isPresent()) {
            aside = false;
            return;
        }
        aside = false;
        twice = last;
        last = Optional.of(reading);
    }

    /** 收到 8 件，比上年的 5 件多 3 件，其中: the next figure is only compared with, and what follows belongs to the one before it. */
    void aside() {
        aside = true;
    }

    /** 占全区总量（231 件）的 25%，其中: what follows belongs to the figure before, whatever the whole counts. */
    void beside() {
        beside = true;
    }

    /** A zero said in words comes before the figures of its sentence. 无上年结转。其中 20 件: what was denied has no parts. */
    void deny(Reading zero) {
        if (last.isEmpty() || !zero.quantity().startsWith("requests.carried")) {
            last = Optional.of(zero);
        }
    }

    /** A sentence ends. */
    void end(List<Reading> readings) {
        recent = readings.isEmpty() ? recent : List.copyOf(readings);
    }

    /** The figure before. */
    Optional<Reading> last() {
        return last;
    }

    /**
     * What a figure of the year before is compared with: 收到 7 件（自然人 6 件、企业 1 件），上年为 11 件 belongs to what the bracket divides, as
     * does what stands behind parts that make up their whole.
     *
     * @param until the sentence up to the figure
     */
    Optional<Reading> head(String until) {
        int close = until.lastIndexOf('）');
        int open = until.lastIndexOf('（', Math.max(close, 0));
        boolean bracketed = told > 0 && last.filter(one -> open > 0 && one.start() > open && one.end() <= close).isPresent();
        Optional<Reading> outside = here.stream().filter(one -> bracketed && one.end() <= open + 1).reduce((one, other) -> other);
        return outside.or(this::divided).or(() -> last);
    }

    /** The figure told last, though it may only be compared with. */
    Optional<Reading> nearest() {
        return here.isEmpty() ? Optional.empty() : Optional.of(here.get(here.size() - 1));
    }

    /** The figure told right before a bracket of the sentence. */
    Optional<Reading> before(int bracket) {
        return here.stream().filter(one -> told > 0 && one.end() == bracket).reduce((one, other) -> other);
    }

    /** The whole that the figures told last make up, if each of them is a part of it. */
    private Optional<Reading> divided() {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = here.size() - 1; i > 0; i--) {
            Reading whole = here.get(i - 1);
            Reading part = here.get(i);
            if (part.worded() || part.scope() == Claim.Scope.PREVIOUS_YEAR) {
                return Optional.empty();
            }
            sum = sum.add(part.value());
            if (sum.compareTo(whole.value()) == 0 && i < here.size() - 1 && here.subList(i, here.size()).stream().allMatch(one -> ofWhole(one, whole))) {
                return Optional.of(whole);
            }
        }
        return Optional.empty();
    }

    private static boolean ofWhole(Reading part, Reading whole) {
        boolean row = part.quantity().startsWith(whole.quantity().replaceFirst("\\.total$", "") + ".") || part.quantity().contains("@") && !whole.quantity().contains("@");
        boolean outcome = whole.quantity().equals("requests.outcomeTotal") && OUTCOME.matcher(part.quantity()).lookingAt();
        return row || outcome || part.quantity().equals(whole.quantity()) && !part.whole();
    }

    /** 自然人 31 件，企业 2 件，公益组织 1 件，三者合计 34 件: of which row the figures told last are the applicants, if that is their sum. */
    Optional<String> ofApplicants(BigDecimal value) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = here.size() - 1; i >= 0 && here.get(i).quantity().contains("@") && here.get(i).whole(); i--) {
            sum = sum.add(here.get(i).value());
            if (i < here.size() - 1 && sum.compareTo(value) == 0) {
                return Optional.of(here.get(i).quantity().replaceFirst("@.*", ""));
            }
        }
        return Optional.empty();
    }

    /** The one before that. */
    Optional<Reading> twice() {
        return twice;
    }

    boolean lastIs(String quantity) {
        return last.filter(one -> one.quantity().equals(quantity)).isPresent();
    }

    /** Figures of the last sentence that told any. */
    List<Reading> recent() {
        return recent;
    }

    /** Whether the sentence told the quantity, of the whole. */
    boolean has(String quantity) {
        return quantities.contains(quantity);
    }

    /** How many figures of the sentence were told. */
    int told() {
        return told;
    }

    /**
     * @param goesOn whether only a semicolon stands before the sentence
     * @param ahead  what follows the figure up to the full stop
     * @param spent  whether the parts told make up their whole
     */
    Past past(boolean goesOn, String ahead, boolean spent) {
        return new Past(last, twice, told > 0, told > 1, goesOn, ahead, spent && told > 0);
    }
}
