package org.jiaohe.narrative;

import java.util.Optional;

/**
 * What one step of the reading found out about a figure. Where a step has nothing to say, there is no ruling.
 *
 * @param meaning what the figure counts; empty where it counts nothing of the tables
 */
record Ruling(Optional<Meaning> meaning) {
    static Optional<Ruling> of(Meaning meaning) {
        return Optional.of(new Ruling(Optional.of(meaning)));
    }

    /** The figure counts something else. */
    static Optional<Ruling> nothing() {
        return Optional.of(new Ruling(Optional.empty()));
    }
}
