package org.jiaohe.narrative;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Whole passages in the styles of many offices, with every claim that a person found in them. */
class PassagesTest {
    @Test
    void everyClaimOfThePassagesThatTheGrammarWasWrittenTo() {
        assertEquals(List.of(), Passages.score(Passages.in("passages-dev.txt")).differences());
    }

    @Test
    void passagesThatWereLabelledBlindAndLearntFromLater() {
        assertEquals(List.of(), Passages.score(Passages.in("passages-second.txt")).differences());
        assertEquals(List.of(), Passages.score(Passages.in("passages-fourth.txt")).differences());
        Passages.Score third = Passages.score(Passages.in("passages-third.txt"));
        assertTrue(third.recall() >= 0.95 && third.precision() == 1, third.toString());
    }

    @Test
    void passagesWithoutClaimsAreAmongThem() {
        assertTrue(Passages.in("passages-dev.txt").stream().filter(passage -> passage.claims().isEmpty()).count() >= 10);
    }
}
