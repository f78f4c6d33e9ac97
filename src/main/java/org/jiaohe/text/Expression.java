package org.jiaohe.text;

import java.util.List;
import java.util.Optional;

/**
 * What is known of a part of a regular expression.
 *
 * @param empty  whether it may match without any character
 * @param first  what its matches begin with; empty where anything may
 * @param needed characters of which each match holds at least one; empty where there are none or they are not known
 * @param last   what its matches end with; empty where anything may
 * @param ended  whether each of its matches goes on to the text's end
 * @param lead   the two characters its matches begin with; empty where anything may, or where nobody asked
 */
record Expression(boolean empty, Optional<Signs> first, Optional<Signs> needed, Optional<Signs> last, boolean ended, Optional<Lead> lead) {
    /** Above this a set lets nearly every text through. */
    private static final int MOST = 200;

    /** Takes no room: an anchor, a look ahead or behind. */
    static final Expression NOTHING = new Expression(true, Optional.of(new Signs()), Optional.empty(), Optional.of(new Signs()), false, Optional.of(Lead.NONE));
    /** The end of the text. */
    static final Expression END = new Expression(true, Optional.of(new Signs()), Optional.empty(), Optional.of(new Signs()), true, Optional.of(Lead.NONE));
    /** One character, whichever. */
    static final Expression ANY = new Expression(false, Optional.empty(), Optional.empty(), Optional.empty(), false, Optional.empty());
    /** Not understood. */
    static final Expression UNKNOWN = new Expression(true, Optional.empty(), Optional.empty(), Optional.empty(), false, Optional.empty());

    /** @param pairs whether what follows the first character is asked for */
    static Expression one(Signs signs, boolean pairs) {
        return signs.size() > MOST ? ANY : new Expression(false, Optional.of(signs), Optional.of(signs), Optional.of(signs), false, pairs ? Optional.of(Lead.one(signs)) : Optional.empty());
    }

    /** One after the other. */
    Expression then(Expression next) {
        Optional<Signs> begins = empty ? both(first, next.first) : first;
        Optional<Signs> fewest = needed.isEmpty() ? next.needed : next.needed.isEmpty() || needed.get().size() <= next.needed.get().size() ? needed : next.needed;
        Optional<Signs> ends = next.empty ? both(last, next.last) : next.last;
        return new Expression(empty && next.empty, begins, fewest, ends, next.ended || ended && next == NOTHING, begins.isEmpty() ? Optional.empty() : leadThen(next));
    }

    /** One of several. */
    static Expression any(List<Expression> choices) {
        Expression all = choices.get(0);
        for (Expression one : choices.subList(1, choices.size())) {
            all = new Expression(all.empty || one.empty, both(all.first, one.first), both(all.needed, one.needed), both(all.last, one.last), all.ended && one.ended, either(all.lead, one.lead));
        }
        return all;
    }

    /** None or more of it. */
    Expression optional() {
        return new Expression(true, first, Optional.empty(), last, false, lead);
    }

    /** One or more of it. */
    Expression again() {
        return new Expression(empty, first, needed, last, ended, first.isEmpty() ? Optional.empty() : lead.map(one -> one.or(one.followedBy(first.get(), true))));
    }

    private Optional<Lead> leadThen(Expression next) {
        if (lead.isEmpty() || next == NOTHING || next == END) {
            return lead;
        }
        Lead joined = lead.get().followedBy(next.first.orElseGet(Signs::new), next.first.isPresent());
        Lead kept = next.empty ? joined.or(lead.get()) : joined;
        return empty ? next.lead.map(kept::or) : Optional.of(kept);
    }

    private static Optional<Lead> either(Optional<Lead> one, Optional<Lead> other) {
        return one.isEmpty() || other.isEmpty() ? Optional.empty() : Optional.of(one.get().or(other.get()));
    }

    private static Optional<Signs> both(Optional<Signs> one, Optional<Signs> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Optional.empty();
        }
        Signs signs = new Signs();
        signs.addAll(one.get());
        signs.addAll(other.get());
        return signs.size() > MOST ? Optional.empty() : Optional.of(signs);
    }
}
