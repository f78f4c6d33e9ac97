package org.jiaohe.text;

import java.util.BitSet;

/**
 * What can be said of every match of a regular expression without trying it: the characters one may begin with, and
 * characters of which it holds at least one; and what a text ends with that such a match goes on to the end of. Where the expression does not tell, nothing is said.
 */
final class Openings {
    private static final String LINE_ENDS = "\n\r\u0085\u2028\u2029";

    /** Null where it is not known, as are the next three: they are asked for each text and expression. */
    private final Signs first;
    private final Signs needed;
    private final Signs last;
    private final Lead lead;
    private final Signs held;
    private final boolean back;
    private final boolean begun;

    private Openings(Expression read, boolean back) {
        this.first = read.empty() ? null : read.first().orElse(null);
        this.needed = read.needed().filter(least -> first == null || least.size() < first.size()).orElse(null);
        this.last = read.ended() && !read.empty() ? read.last().orElse(null) : null;
        this.lead = first == null ? null : read.lead().orElse(null);
        this.held = read.held();
        this.back = back;
        this.begun = read.begun();
    }

    /** @param back whether the expression asks for what stands before a match */
    static Openings of(Expression read, boolean back) {
        return new Openings(read, back);
    }

    /** Whether the characters that a match may begin with are known. */
    boolean begins() {
        return first != null;
    }

    /** Whether a match begins nowhere but where the text does. */
    boolean begun() {
        return begun;
    }

    /** Whether it makes no difference to a match where the search for it begins. */
    boolean free() {
        return !back;
    }

    boolean beginsAt(String text, int at) {
        return first.has(text.charAt(at)) && (lead == null || lead.begins(text, at));
    }

    /** The first place from {@code from} on where a match may begin; the text's length where there is none. */
    int next(String text, int from) {
        int at = first.next(text, from);
        while (lead != null && at < text.length() && !lead.begins(text, at)) {
            at = first.next(text, at + 1);
        }
        return at;
    }

    /** Whether a match may stand in a text of these characters, of which these pairs follow each other. */
    boolean within(Signs signs, BitSet pairs) {
        return signs.hasAll(held) && (needed == null || needed.meets(signs)) && (first == null || (lead == null ? first.meets(signs) : lead.within(signs, pairs)));
    }

    /** Whether a match behind {@code from} is not ruled out by a character that would have to be there, or at the text's end. */
    boolean possible(String text, int from) {
        return (last == null || endsWell(text)) && (needed == null || needed.next(text, from) < text.length());
    }

    /** An end of line at the text's end is passed over by {@code $}. */
    private boolean endsWell(String text) {
        char end = text.isEmpty() ? 0 : text.charAt(text.length() - 1);
        return last.has(end) || LINE_ENDS.indexOf(end) >= 0;
    }
}
