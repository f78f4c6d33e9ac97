package org.jiaohe.text;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;

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

    /** Those of one character, made when one is first met: most of what is read consists of them. */
    private static final AtomicReferenceArray<Expression> SINGLE = new AtomicReferenceArray<>(Signs.BITS);

    /** Takes no room: an anchor, a look ahead or behind. */
    static final Expression NOTHING = new Expression(true, Optional.of(new Signs()), Optional.empty(), Optional.of(new Signs()), false, Optional.of(Lead.NONE));
    /** The end of the text. */
    static final Expression END = new Expression(true, Optional.of(new Signs()), Optional.empty(), Optional.of(new Signs()), true, Optional.of(Lead.NONE));
    /** One character, whichever. */
    static final Expression ANY = new Expression(false, Optional.empty(), Optional.empty(), Optional.empty(), false, Optional.empty());
    /** Not understood. */
    static final Expression UNKNOWN = new Expression(true, Optional.empty(), Optional.empty(), Optional.empty(), false, Optional.empty());

    static Expression one(char c, boolean pairs) {
        Expression known = pairs ? null : SINGLE.get(Signs.bit(c));
        if (known == null) {
            Signs signs = new Signs();
            signs.add(c);
            known = one(signs, pairs);
            if (!pairs) {
                SINGLE.set(Signs.bit(c), known);
            }
        }
        return known;
    }

    /** @param pairs whether what follows the first character is asked for */
    static Expression one(Signs signs, boolean pairs) {
        Optional<Signs> all = Optional.of(signs);
        return signs.size() > MOST ? ANY : new Expression(false, all, all, all, false, pairs ? Optional.of(Lead.one(signs)) : Optional.empty());
    }

    /** One after the other. */
    Expression then(Expression next) {
        if (this == NOTHING || next == NOTHING) {
            return this == NOTHING ? next : this;
        }
        Optional<Signs> begins = empty ? both(first, next.first) : first;
        Optional<Signs> fewest = needed.isEmpty() ? next.needed : next.needed.isEmpty() || needed.get().size() <= next.needed.get().size() ? needed : next.needed;
        Optional<Signs> ends = next.empty ? both(last, next.last) : next.last;
        return new Expression(empty && next.empty, begins, fewest, ends, next.ended, begins.isEmpty() ? Optional.empty() : leadThen(next));
    }

    /** One of several. */
    static Expression any(List<Expression> choices) {
        if (choices.size() == 1) {
            return choices.get(0);
        }
        boolean empty = false;
        boolean ended = true;
        Optional<Signs> first = Optional.of(new Signs());
        Optional<Signs> needed = Optional.of(new Signs());
        Optional<Signs> last = Optional.of(new Signs());
        Optional<Lead> lead = choices.get(0).lead;
        for (Expression one : choices) {
            empty |= one.empty;
            ended &= one.ended;
            first = gathered(first, one.first);
            needed = gathered(needed, one.needed);
            last = gathered(last, one.last);
            lead = either(lead, one.lead);
        }
        return new Expression(empty, first, needed, last, ended, lead);
    }

    /** All of them in the first set, which is the caller's own. */
    private static Optional<Signs> gathered(Optional<Signs> own, Optional<Signs> more) {
        if (own.isEmpty() || more.isEmpty()) {
            return Optional.empty();
        }
        own.get().addAll(more.get());
        return own.get().size() > MOST ? Optional.empty() : own;
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
        if (lead.isEmpty() || next == END) {
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
        return gathered(Optional.of(signs), other);
    }
}
