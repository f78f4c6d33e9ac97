package org.jiaohe.narrative;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a paragraph has told so far, from which 其中, 合计 and bare figures are understood. */
final class Course {
    private Optional<Reading> last = Optional.empty();
    private Optional<Reading> twice = Optional.empty();
    private List<Reading> recent = List.of();
    private final Set<String> quantities = new HashSet<>();
    private int told;
    private boolean aside;

    /** A sentence begins. */
    void begin() {
        told = 0;
        quantities.clear();
    }

    void tell(Reading reading) {
        if (reading.whole()) {
            quantities.add(reading.quantity());
        }
        told++;
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
