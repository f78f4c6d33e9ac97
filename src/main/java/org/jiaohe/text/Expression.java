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
 */
record Expression(boolean empty, Optional<Signs> first, Optional<Signs> needed, Optional<Signs> last, boolean ended) {
    /** Above this a set lets nearly every text through. */
    private static final int MOST = 200;

    /** Takes no room: an anchor, a look ahead or behind. */
    static final Expression NOTHING = new Expression(true, Optional.of(new Signs()), Optional.empty(), Optional.of(new Signs()), false);
    /** The end of the text. */
    static final Expression END = new Expression(true, Optional.of(new Signs()), Optional.empty(), Optional.of(new Signs()), true);
    /** One character, whichever. */
    static final Expression ANY = new Expression(false, Optional.empty(), Optional.empty(), Optional.empty(), false);
    /** Not understood. */
    static final Expression UNKNOWN = new Expression(true, Optional.empty(), Optional.empty(), Optional.empty(), false);

    static Expression one(Signs signs) {
        return signs.size() > MOST ? ANY : new Expression(false, Optional.of(signs), Optional.of(signs), Optional.of(signs), false);
    }

    /** One after the other. */
    Expression then(Expression next) {
        Optional<Signs> begins = empty ? both(first, next.first) : first;
        Optional<Signs> fewest = needed.isEmpty() ? next.needed : next.needed.isEmpty() || needed.get().size() <= next.needed.get().size() ? needed : next.needed;
        Optional<Signs> ends = next.empty ? both(last, next.last) : next.last;
        return new Expression(empty && next.empty, begins, fewest, ends, next.ended || ended && next == NOTHING);
    }

    /** One of several. */
    static Expression any(List<Expression> choices) {
        Expression all = choices.get(0);
        for (Expression one : choices.subList(1, choices.size())) {
            all = new Expression(all.empty || one.empty, both(all.first, one.first), both(all.needed, one.needed), both(all.last, one.last), all.ended && one.ended);
        }
        return all;
    }

    /** None or more of it. */
    Expression optional() {
        return new Expression(true, first, Optional.empty(), last, false);
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
