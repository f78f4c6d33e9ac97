package org.jiaohe.narrative;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The same text always gives the same claims, and no text stops the reader. */
class SameClaimsTest {
    private static final int SCRAMBLED = 600;

    @Test
    void theSameTextGivesTheSameClaimsInAnyOrderAndOnAnyThread() {
        List<Passages.Passage> passages = all();
        List<List<String>> once = passages.stream().map(Passages.Passage::read).toList();
        List<Integer> backwards = new ArrayList<>(IntStream.range(0, passages.size()).boxed().toList());
        Collections.reverse(backwards);
        List<List<String>> again = new ArrayList<>(backwards.parallelStream().map(at -> passages.get(at).read()).toList());
        Collections.reverse(again);
        assertEquals(once, again);
    }

    /** Clauses of many reports put together at random: nonsense, but every quote stands where the claim says. */
    @Test
    void clausesPutTogetherAtRandomAreReadWithoutFault() {
        Random random = new Random(20240131);
        List<String> clauses = all().stream().flatMap(passage -> Arrays.stream(passage.text().split("(?<=[，。；、：（）])"))).toList();
        int claims = 0;
        for (int i = 0; i < SCRAMBLED; i++) {
            StringBuilder text = new StringBuilder();
            for (int k = random.nextInt(12) + 2; k > 0; k--) {
                text.append(clauses.get(random.nextInt(clauses.size())));
            }
            Passages.Passage passage = new Passages.Passage(List.of("D", "G", "O").get(i % 3), 2020 + i % 5, "overview", text.toString(), List.of());
            for (Claim claim : Passages.claimsOf(passage)) {
                claims++;
                assertTrue(passage.text().startsWith(claim.quote(), claim.start()), () -> claim.quote() + " in " + passage.text());
            }
        }
        assertTrue(claims > SCRAMBLED, "only " + claims + " claims");
    }

    private static List<Passages.Passage> all() {
        return IntStream.rangeClosed(1, 15).boxed().flatMap(number -> Batches.in("batch-" + number + ".txt").stream()).toList();
    }
}
