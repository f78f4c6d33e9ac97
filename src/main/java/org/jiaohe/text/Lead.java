package org.jiaohe.text;

import java.util.BitSet;

/**
 * The first two characters that the matches of a part of a regular expression may have. Like {@link Signs} it may hold a few
 * more than there are, never fewer.
 *
 * @param single what may be a match of the part alone, so that the second character is for what follows
 * @param open   what anything may follow
 * @param pairs  the others with what may follow them
 */
record Lead(Signs single, Signs open, BitSet pairs) {
    /** Of what takes no room. */
    static final Lead NONE = new Lead(new Signs(), new Signs(), new BitSet());

    /** A power of two. */
    static final int SIZE = 1 << 12;
    private static final int SPREAD = 61;
    /** Above this, what follows is as good as anything. */
    private static final int MOST = 2_000;

    static Lead one(Signs signs) {
        return new Lead(signs, NONE.open, NONE.pairs);
    }

    Lead or(Lead other) {
        if (this == other) {
            return this;
        }
        BitSet all = (BitSet) pairs.clone();
        all.or(other.pairs);
        return new Lead(both(single, other.single), both(open, other.open), all);
    }

    /** Followed by something that begins with these characters; by anything where {@code known} is false. */
    Lead followedBy(Signs next, boolean known) {
        if (single.size() == 0) {
            return this;
        }
        if (!known || single.size() * next.size() > MOST) {
            return new Lead(new Signs(), both(open, single), pairs);
        }
        BitSet all = (BitSet) pairs.clone();
        single.forEach(one -> next.forEach(other -> all.set(index(one, other))));
        return new Lead(new Signs(), open, all);
    }

    boolean begins(String text, int at) {
        char c = text.charAt(at);
        return single.has(c) || open.has(c) || at + 1 < text.length() && pairs.get(index(c, text.charAt(at + 1)));
    }

    /** Whether a match may begin in a text of these characters, in which these pairs stand. */
    boolean within(Signs signs, BitSet pairsOfText) {
        return single.meets(signs) || open.meets(signs) || pairs.intersects(pairsOfText);
    }

    static int index(int one, int other) {
        return Signs.bit(one) * SPREAD + Signs.bit(other) & SIZE - 1;
    }

    private static Signs both(Signs one, Signs other) {
        Signs all = new Signs();
        all.addAll(one);
        all.addAll(other);
        return all;
    }
}
