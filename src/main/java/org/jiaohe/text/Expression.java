package org.jiaohe.text;

import java.util.List;
import java.util.Optional;

/**
 * What is known of a part of a regular expression.
 *
 * @param empty  whether it may match without any character
 * @param first  what its matches begin with; empty where anything may
 * @param needed characters of which each match holds at least one; empty where there are none or they are not known
 */
record Expression(boolean empty, Optional<Signs> first, Optional<Signs> needed) {
    /** Above this a set lets nearly every text through. */
    private static final int MOST = 200;

    /** Takes no room: an anchor, a look ahead or behind. */
    static final Expression NOTHING = new Expression(true, Optional.of(new Signs()), Optional.empty());
    /** One character, whichever. */
    static final Expression ANY = new Expression(false, Optional.empty(), Optional.empty());
    /** Not understood. */
    static final Expression UNKNOWN = new Expression(true, Optional.empty(), Optional.empty());

    static Expression one(Signs signs) {
        return signs.size() > MOST ? ANY : new Expression(false, Optional.of(signs), Optional.of(signs));
    }

    /** One after the other. */
    Expression then(Expression next) {
        Optional<Signs> begins = empty ? both(first, next.first) : first;
        Optional<Signs> fewest = needed.isEmpty() ? next.needed : next.needed.isEmpty() || needed.get().size() <= next.needed.get().size() ? needed : next.needed;
        return new Expression(empty && next.empty, begins, fewest);
    }

    /** One of several. */
    static Expression any(List<Expression> choices) {
        Expression all = choices.get(0);
        for (Expression one : choices.subList(1, choices.size())) {
            all = new Expression(all.empty || one.empty, both(all.first, one.first), both(all.needed, one.needed));
        }
        return all;
    }

    /** None or more of it. */
    Expression optional() {
        return new Expression(true, first, Optional.empty());
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
