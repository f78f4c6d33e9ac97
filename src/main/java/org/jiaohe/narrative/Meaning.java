package org.jiaohe.narrative;

import java.util.List;

/**
 * What a figure counts.
 *
 * @param words  the words that say so
 * @param subset whether it counts only one channel or subject of the quantity
 */
record Meaning(String quantity, List<Term> words, boolean subset) {
    Meaning(String quantity, List<Term> words) {
        this(quantity, words, false);
    }
}
