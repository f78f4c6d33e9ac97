package org.jiaohe.narrative;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jiaohe.Jiaohe;
import org.jiaohe.engine.NationalPack;
import org.jiaohe.facts.Meta;
import org.junit.jupiter.api.Test;

/** The rules on arithmetic inside the text find nothing in passages of any wording that are right. */
class UnaccusedTest {
    private static final Jiaohe JIAOHE = new Jiaohe(NationalPack.loadMeanwhile());
    /** Those that need no table: what a passage does not state is nought in tables made from it, so that shares and parts of it fit nothing. */
    private static final Set<String> RULES = Set.of("N-09", "N-10", "N-11", "N-12", "N-14");

    @Test
    void noPassageIsAccusedOfItsOwnArithmetic() {
        List<String> accused = Batches.all().parallelStream().flatMap(UnaccusedTest::accused).toList();
        assertEquals(List.of(), accused);
    }

    private static Stream<String> accused(Passages.Passage passage) {
        return JIAOHE.check(Passages.reportOf(passage, ConsistentTables.of(passage)), Meta.NONE, Optional.empty(), List.of()).findings().stream().filter(finding -> RULES.contains(finding.rule()))
                .map(finding -> passage.text() + "\n    " + finding.rule() + " " + finding.message().zh());
    }
}
