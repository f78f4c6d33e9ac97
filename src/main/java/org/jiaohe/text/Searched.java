package org.jiaohe.text;

import java.util.BitSet;

/**
 * A text in which many expressions are looked for, nearly all of them in vain: the characters it holds, gathered once, and which
 * of them follow each other tell of most expressions that none of its matches can stand here. Finds exactly what
 * {@link Pattern#matcher} finds.
 */
public final class Searched {
    private final String text;
    private final Signs signs = new Signs();
    private final BitSet pairs;

    public Searched(String text) {
        this.text = text;
        long[] bits = new long[Lead.SIZE / Long.SIZE];
        char before = 0;
        for (char c : text.toCharArray()) {
            signs.add(c);
            int pair = Lead.index(before, c);
            bits[pair >> 6] |= 1L << pair;
            before = c;
        }
        // One pair more, of nothing and the first character, rules out nothing that may be there.
        pairs = BitSet.valueOf(bits);
    }

    public Matcher matcher(Pattern pattern) {
        return new Matcher(pattern, text, !pattern.openings().within(signs, pairs));
    }
}
