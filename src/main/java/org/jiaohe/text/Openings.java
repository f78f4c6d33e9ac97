package org.jiaohe.text;

import java.util.Optional;

/**
 * What can be said of every match of a regular expression without trying it: the characters one may begin with, and
 * characters of which it holds at least one. Where the expression does not tell, nothing is said.
 */
final class Openings {
    private final Optional<Signs> first;
    private final Optional<Signs> needed;

    private final boolean back;

    private Openings(Optional<Signs> first, Optional<Signs> needed, boolean back) {
        this.first = first;
        this.needed = needed;
        this.back = back;
    }

    /** @param back whether the expression asks for what stands before a match */
    static Openings of(Expression read, boolean back) {
        Optional<Signs> first = read.empty() ? Optional.empty() : read.first();
        return new Openings(first, read.needed().filter(needed -> first.isEmpty() || needed.size() < first.get().size()), back);
    }

    /** Whether the characters that a match may begin with are known. */
    boolean begins() {
        return first.isPresent();
    }

    /** Whether it makes no difference to a match where the search for it begins. */
    boolean free() {
        return !back;
    }

    boolean beginsWith(char c) {
        return first.get().has(c);
    }

    /** The first place from {@code from} on where a match may begin; the text's length where there is none. */
    int next(String text, int from) {
        return first.get().next(text, from);
    }

    /** Whether a match behind {@code from} is not ruled out by a character that would have to be there. */
    boolean possible(String text, int from) {
        return needed.isEmpty() || needed.get().next(text, from) < text.length();
    }
}
