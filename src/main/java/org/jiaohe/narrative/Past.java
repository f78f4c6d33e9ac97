package org.jiaohe.narrative;

import java.math.BigDecimal;
import java.util.Optional;
import org.jiaohe.text.Pattern;

/**
 * The figures before one.
 *
 * @param last  the figure before, to which 其中 and channels belong
 * @param twice the one before that
 * @param here  whether the last one stands in the same sentence
 * @param both  whether both do
 * @param goesOn whether only a semicolon stands before the sentence
 * @param ahead  what follows the figure up to the full stop
 * @param spent  whether the parts of the sentence make up their whole, so that there is no other part
 */
record Past(Optional<Reading> last, Optional<Reading> twice, boolean here, boolean both, boolean goesOn, String ahead, boolean spent) {
    boolean lastIs(String quantity) {
        return last.filter(one -> one.quantity().equals(quantity)).isPresent();
    }

    /** Whether a value is that of the new ones and of those carried in, told last. */
    boolean sum(BigDecimal value) {
        Optional<Reading> fresh = twice.filter(one -> one.quantity().equals("requests.new") && one.whole());
        return fresh.isPresent() && lastIs("requests.carriedIn") && last.get().whole() && fresh.get().value().add(last.get().value()).compareTo(value) == 0;
    }

    /** Whether new and carried in together were told last: 合计 49 件，其中涉及征收 31 件; 157 件（其中上年结转 6 件），涉及征收 89 件. */
    String divided() {
        boolean both = here && (lastIs("requests.received") || lastIs("requests.carriedIn") && twice.filter(one -> one.quantity().equals("requests.received")).isPresent());
        // 办结 43 件，其中涉及投诉举报处理情况的 38 件.
        boolean settled = here && last.filter(one -> one.quantity().equals("requests.outcomeTotal")).isPresent();
        return both ? "requests.received" : settled ? "requests.outcomeTotal" : "requests.new";
    }

    /** Whether the last one, in the same sentence, counts what was decided on applications. */
    boolean decided() {
        return here && last.filter(one -> Pattern.matches("requests\\.(?:granted|partial|denied|unable|notProcessed|other).*", one.quantity())).isPresent();
    }

    boolean lastStarts(String quantity) {
        return last.filter(one -> one.quantity().startsWith(quantity)).isPresent();
    }
}
