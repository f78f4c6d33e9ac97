package org.jiaohe.audit;

import java.util.ArrayList;
import java.util.List;
import org.jiaohe.facts.OwnWords;
import org.jiaohe.text.Likeness;

/** Two fifth parts side by side with what they have in common marked; what every report says anyway stays unmarked. */
record SideBySide(Copies.Pair pair, List<Piece> one, List<Piece> other) {
    /** A stretch of the text as printed. */
    record Piece(String text, boolean common) {
    }

    static SideBySide of(Copies.Pair pair, Entry one, Entry other) {
        boolean[] mine = new boolean[one.problems().length()];
        boolean[] theirs = new boolean[other.problems().length()];
        int[] here = places(one);
        int[] there = places(other);
        for (Likeness.Block block : Likeness.blocks(one.fifth(), other.fifth(), OwnWords.LEAST)) {
            for (int i = 0; i < block.length(); i++) {
                mine[here[block.start() + i]] = true;
                theirs[there[block.otherStart() + i]] = true;
            }
        }
        return new SideBySide(pair, pieces(one.problems(), mine), pieces(other.problems(), theirs));
    }

    /** A passage of a unit's own words as its report prints it, with what stands between them. */
    static String printed(Entry entry, String passage) {
        int at = passage.isEmpty() ? -1 : entry.fifth().indexOf(passage);
        int[] places = places(entry);
        return at < 0 ? passage : entry.problems().substring(places[at], places[at + passage.length() - 1] + 1);
    }

    private static int[] places(Entry entry) {
        int[] places = new int[entry.fifth().length()];
        int at = 0;
        for (int i = 0; i + 1 < entry.runs().size(); i += 2) {
            for (int k = 0; k < entry.runs().get(i + 1); k++) {
                places[at++] = entry.runs().get(i) + k;
            }
        }
        return places;
    }

    private static List<Piece> pieces(String text, boolean[] marked) {
        // A comma between two common stretches is common too.
        for (int i = 1; i + 1 < marked.length; i++) {
            marked[i] = marked[i] || marked[i - 1] && marked[i + 1] && !Character.isLetterOrDigit(text.charAt(i));
        }
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= marked.length; i++) {
            if (i == marked.length || marked[i] != marked[from]) {
                pieces.add(new Piece(text.substring(from, i), marked[from]));
                from = i;
            }
        }
        return pieces;
    }
}
