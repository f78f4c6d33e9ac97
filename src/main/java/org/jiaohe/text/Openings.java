package org.jiaohe.text;

import java.util.Optional;

/**
 * What can be said of every match of a regular expression without trying it: the characters one may begin with, and
 * characters of which it holds at least one; and what a text ends with that such a match goes on to the end of. Where the expression does not tell, nothing is said.
 */
final class Openings {
    private static final String LINE_ENDS = "\n\r\u0085\u2028\u2029";

    private final Optional<Signs> first;
    private final Optional<Signs> needed;

    private final Optional<Signs> last;
    private final boolean back;
    private final Optional<Lead> lead;

    private Openings(Optional<Signs> first, Optional<Signs> needed, Optional<Signs> last, boolean back, Optional<Lead> lead) {
        this.first = first;
        this.needed = needed;
        this.last = last;
        this.back = back;
        this.lead = lead;
    }

    /** @param back whether the expression asks for what stands before a match */
    static Openings of(Expression read, boolean back) {
        Optional<Signs> first = read.empty() ? Optional.empty() : read.first();
        return new Openings(first, read.needed().filter(needed -> first.isEmpty() || needed.size() < first.get().size()), read.ended() && !read.empty() ? read.last() : Optional.empty(), back, first.isEmpty() ? Optional.empty() : read.lead());
    }

    /** Whether the characters that a match may begin with are known. */
    boolean begins() {
        return first.isPresent();
    }

    /** Whether it makes no difference to a match where the search for it begins. */
    boolean free() {
        return !back;
    }

    boolean beginsAt(String text, int at) {
        return first.get().has(text.charAt(at)) && (lead.isEmpty() || lead.get().begins(text, at));
    }

    /** The first place from {@code from} on where a match may begin; the text's length where there is none. */
    int next(String text, int from) {
        int at = first.get().next(text, from);
        while (lead.isPresent() && at < text.length() && !lead.get().begins(text, at)) {
            at = first.get().next(text, at + 1);
        }
        return at;
    }

    /** Whether a match behind {@code from} is not ruled out by a character that would have to be there, or at the text's end. */
    boolean possible(String text, int from) {
        return (last.isEmpty() || endsWell(text)) && (needed.isEmpty() || needed.get().next(text, from) < text.length());
    }

    /** An end of line at the text's end is passed over by {@code $}. */
    private boolean endsWell(String text) {
        char end = text.isEmpty() ? 0 : text.charAt(text.length() - 1);
        return last.get().has(end) || LINE_ENDS.indexOf(end) >= 0;
    }
}
