package org.jiaohe.narrative;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Passages composed from frames and word lists, whose labels are known by construction. */
class ProductsTest {
    private static final int EACH = 15;

    @Test
    void readsWhatIsComposed() {
        Passages.Score score = Passages.score(Products.of(EACH));
        System.out.printf("composed: recall %.2f %% of %d claims, precision %.2f %% of %d%n", 100 * score.recall(), score.stated(), 100 * score.precision(), score.read());
        assertTrue(score.recall() >= 0.995 && score.precision() >= 0.998, () -> String.join("\n", score.differences()));
    }

    @Test
    void composesTheSamePassagesAgain() {
        assertEquals(Products.of(2), Products.of(2));
    }

    @Test
    void noComposedFigureContradictsTablesThatBearItOut() {
        List<String> accused = new ArrayList<>();
        for (Passages.Passage passage : Products.of(EACH)) {
            for (Claim claim : Passages.claimsOf(passage, ConsistentTables.of(passage))) {
                if (claim.outcome() == Claim.Outcome.CONTRADICTS) {
                    accused.add(passage.text() + "\n    " + Passages.line(claim) + " " + claim.note().map(note -> note.values().toString()).orElse(""));
                }
            }
        }
        assertEquals(List.of(), accused, accused.size() + " accused");
    }
}
