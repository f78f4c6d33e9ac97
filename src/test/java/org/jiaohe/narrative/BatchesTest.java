package org.jiaohe.narrative;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Batches of passages that were labelled before the grammar was run on them. */
class BatchesTest {
    @ParameterizedTest
    @CsvSource({"batch-1.txt, 0.985, 0.99", "batch-2.txt, 0.98, 0.99", "batch-3.txt, 0.99, 0.99", "batch-4.txt, 0.98, 0.99", "batch-5.txt, 0.98, 0.99"})
    void readsThePassagesOfManyStyles(String batch, double recall, double precision) {
        Passages.Score score = Passages.score(Batches.in(batch));
        String figures = String.format("%s: recall %.1f %% of %d claims, precision %.1f %% of %d", batch, 100 * score.recall(), score.stated(), 100 * score.precision(), score.read());
        System.out.println(figures);
        assertTrue(score.recall() >= recall && score.precision() >= precision, figures + score.differences());
    }
}
