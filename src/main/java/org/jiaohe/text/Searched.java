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
    private final BitSet pairs = new BitSet(Lead.SIZE);

    public Searched(String text) {
        this.text = text;
        int end = text.length();
        char before = 0;
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            signs.add(c);
            if (i > 0) {
                pairs.set(Lead.index(before, c));
            }
            before = c;
        }
    }

    public Matcher matcher(Pattern pattern) {
        return new Matcher(pattern, text, !pattern.openings().within(signs, pairs));
    }
}
