package org.jiaohe.report.assembly;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the words of one cell tell of the table they stand in. Every row of a document is asked, by each table anew, and the
 * same words come back on every page and in every report.
 *
 * @param clause   the clause that heads a block of table two
 * @param headTwo  a head of one of its columns
 * @param rowTwo   one of its row labels
 * @param headThree a head of one of table three's columns
 * @param groupThree the head over several of them
 * @param rowThree a row label that only table three has
 * @param headFour a head of one of table four's columns
 * @param typeFour one of its kinds of procedure
 */
record Telling(boolean clause, boolean headTwo, boolean rowTwo, boolean headThree, boolean groupThree, boolean rowThree, boolean headFour, boolean typeFour) {
    private static final int MOST_KEPT = 2_000;
    private static final Map<String, Telling> KNOWN = new ConcurrentHashMap<>();

    static Telling of(Block.GridCell cell) {
        String words = cell.text();
        if (words.length() > Likeness.LONG) {
            return judged(words);
        }
        if (KNOWN.size() > MOST_KEPT) {
            KNOWN.clear();
        }
        Telling known = KNOWN.get(words);
        if (known == null) {
            known = judged(words);
            KNOWN.put(words, known);
        }
        return known;
    }

    private static Telling judged(String words) {
        return new Telling(TableTwo.clause(words), TableTwo.head(words), TableTwo.own(words), TableThree.head(words), TableThree.group(words), TableThree.own(words), TableFour.head(words), TableFour.type(words));
    }
}
