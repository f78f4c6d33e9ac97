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
 * @param begun  whether each of its matches begins where the text does
 * @param lead   the two characters its matches begin with; empty where anything may, or where nobody asked
 * @param held   characters that each of its matches holds all of; none where nobody asked
 */
record Expression(boolean empty, Optional<Signs> first, Optional<Signs> needed, Optional<Signs> last, boolean ended, boolean begun, Optional<Lead> lead, Signs held) {
    /** Above this a set lets nearly every text through. */
    private static final int MOST = 200;

    /** Those of one character, made when one is first met: most of what is read consists of them. */
    private static final AtomicReferenceArray<Expression> SINGLE = new AtomicReferenceArray<>(Signs.BITS);

    private static final Signs NONE = new Signs();

    /** Takes no room: an anchor, a look ahead or behind. */
    static final Expression NOTHING = new Expression(true, Optional.of(new Signs()), Optional.empty(), Optional.of(new Signs()), false, false, Optional.of(Lead.NONE), NONE);
    /** The start of the text. */
    static final Expression START = new Expression(true, Optional.of(new Signs()), Optional.empty(), Optional.of(new Signs()), false, true, Optional.of(Lead.NONE), NONE);
    /** The end of the text. */
    static final Expression END = new Expression(true, Optional.of(new Signs()), Optional.empty(), Optional.of(new Signs()), true, false, Optional.of(Lead.NONE), NONE);
    /** One character, whichever. */
    static final Expression ANY = new Expression(false, Optional.empty(), Optional.empty(), Optional.empty(), false, false, Optional.empty(), NONE);
    /** Not understood. */
    static final Expression UNKNOWN = new Expression(true, Optional.empty(), Optional.empty(), Optional.empty(), false, false, Optional.empty(), NONE);

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
        return signs.size() > MOST ? ANY : new Expression(false, all, all, all, false, false, pairs ? Optional.of(Lead.one(signs)) : Optional.empty(), pairs && signs.size() == 1 ? signs : NONE);
    }

    /** One after the other. */
    Expression then(Expression next) {
        if (this == NOTHING || next == NOTHING) {
            return this == NOTHING ? next : this;
        }
        Optional<Signs> begins = empty ? both(first, next.first) : first;
        Optional<Signs> fewest = needed.isEmpty() ? next.needed : next.needed.isEmpty() || needed.get().size() <= next.needed.get().size() ? needed : next.needed;
        Optional<Signs> ends = next.empty ? both(last, next.last) : next.last;
        return new Expression(empty && next.empty, begins, fewest, ends, next.ended, begun, begins.isEmpty() ? Optional.empty() : leadThen(next), all(held, next.held));
    }

    /** One of several. */
    static Expression any(List<Expression> choices) {
        if (choices.size() == 1) {
            return choices.get(0);
        }
        boolean empty = false;
        boolean ended = true;
        boolean begun = true;
        Optional<Signs> first = Optional.of(new Signs());
        Optional<Signs> needed = Optional.of(new Signs());
        Optional<Signs> last = Optional.of(new Signs());
        Optional<Lead> lead = choices.get(0).lead;
        Signs held = choices.get(0).held;
        for (Expression one : choices) {
            empty |= one.empty;
            ended &= one.ended;
            begun &= one.begun;
            first = gathered(first, one.first);
            needed = gathered(needed, one.needed);
            last = gathered(last, one.last);
            lead = either(lead, one.lead);
            held = held.size() == 0 || one.held.size() == 0 ? NONE : held.shared(one.held);
        }
        return new Expression(empty, first, needed, last, ended, begun, lead, held);
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
        return new Expression(true, first, Optional.empty(), last, false, false, lead, NONE);
    }

    /** One or more of it. */
    Expression again() {
        return new Expression(empty, first, needed, last, ended, begun, first.isEmpty() ? Optional.empty() : lead.map(one -> one.or(one.followedBy(first.get(), true))), held);
    }

    private static Signs all(Signs one, Signs other) {
        if (one.size() == 0 || other.size() == 0) {
            return one.size() == 0 ? other : one;
        }
        Signs all = new Signs();
        all.addAll(one);
        all.addAll(other);
        return all;
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
