package org.jiaohe.narrative;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Batches of passages that were labelled before the grammar was run on them. */
class BatchesTest {
    @ParameterizedTest
    @CsvSource({
        "batch-1.txt, 0.99, 0.99",
        "batch-2.txt, 0.98, 0.99",
        "batch-3.txt, 0.99, 0.99",
        "batch-4.txt, 0.98, 0.99",
        "batch-5.txt, 0.98, 0.99",
        "batch-6.txt, 0.98, 0.99",
        "batch-7.txt, 0.98, 0.99",
        "batch-8.txt, 0.99, 0.99",
        "batch-9.txt, 0.98, 0.99",
        "batch-11.txt, 0.99, 0.99",
        "batch-12.txt, 0.99, 0.99",
        "batch-13.txt, 0.98, 0.99",
        "batch-14.txt, 0.96, 0.99",
        "batch-15.txt, 0.99, 0.99",
        "batch-16.txt, 0.99, 0.99",
        "batch-17.txt, 0.99, 0.99",
        "batch-18.txt, 0.98, 0.99",
        "batch-19.txt, 0.99, 0.99",
        "batch-20.txt, 0.99, 0.99",
        "batch-21.txt, 0.99, 0.99",
        "batch-22.txt, 0.99, 0.99",
        "batch-23.txt, 0.99, 0.99",
        "batch-24.txt, 0.99, 0.99",
        "batch-25.txt, 0.99, 0.99",
        "batch-26.txt, 0.98, 0.98",
        "batch-27.txt, 0.97, 0.97",
        "batch-28.txt, 0.99, 0.99",
        "batch-29.txt, 0.98, 0.98",
        "batch-30.txt, 0.98, 0.99",
        // Held out until its misses were all that was left to learn from: 91.1 and 95.2 % then.
        "batch-31.txt, 0.93, 0.96",
        "batch-32.txt, 0.99, 0.99",
        "batch-33.txt, 0.99, 0.99",
        "batch-34.txt, 0.99, 0.99",
        "batch-35.txt, 0.99, 0.99",
        "batch-36.txt, 0.97, 0.98",
        "batch-37.txt, 0.98, 0.99",
        "batch-38.txt, 0.94, 0.98",
        "batch-39.txt, 0.94, 0.99",
        "batch-40.txt, 0.93, 0.99",
        "batch-41.txt, 0.90, 0.97",
        "batch-42.txt, 0.94, 0.98",
        "batch-44.txt, 0.99, 0.99",
        "batch-45.txt, 0.99, 0.99",
        "batch-46.txt, 0.99, 0.99",
        "batch-47.txt, 0.99, 0.99",
        "batch-48.txt, 0.98, 0.99",
        "batch-49.txt, 0.99, 0.99",
        "batch-51.txt, 0.98, 0.99",
        "batch-52.txt, 0.99, 0.99",
        "batch-53.txt, 0.98, 0.99",
        "batch-54.txt, 0.99, 0.99",
        "batch-55.txt, 0.99, 0.99",
        "batch-56.txt, 0.97, 0.99",
        "batch-57.txt, 0.97, 0.99",
        "batch-58.txt, 0.96, 0.99",
        "batch-59.txt, 0.98, 0.98",
        "batch-60.txt, 0.98, 0.99",
        "batch-61.txt, 0.92, 0.95",
        "batch-62.txt, 0.95, 0.96",
        "batch-63.txt, 0.95, 0.99",
        "batch-64.txt, 0.95, 0.99",
        "batch-65.txt, 0.96, 0.96",
        "batch-66.txt, 0.99, 0.99",
        "batch-67.txt, 0.99, 0.99",
        "batch-68.txt, 0.97, 0.99",
        "batch-69.txt, 0.97, 0.98",
        "batch-70.txt, 0.99, 0.99",
        "batch-71.txt, 0.95, 0.97",
        "batch-72.txt, 0.97, 0.96",
        "batch-73.txt, 0.97, 0.98",
        "batch-74.txt, 0.92, 0.97",
        "batch-76.txt, 0.99, 0.99",
        "batch-78.txt, 0.99, 0.99",
        "batch-80.txt, 0.99, 0.99",
        "batch-81.txt, 0.99, 0.99",
        "batch-83.txt, 0.98, 0.98",
        "batch-84.txt, 0.97, 0.98",
        "batch-85.txt, 0.91, 0.97",
        "batch-87.txt, 0.99, 0.99",
        "batch-88.txt, 0.99, 0.99",
        "batch-89.txt, 0.99, 0.99",
        "batch-90.txt, 0.99, 0.99",
        "batch-91.txt, 0.99, 0.99",
        "batch-92.txt, 0.99, 0.99",
        "batch-93.txt, 0.98, 0.99",
        "batch-94.txt, 0.99, 0.99",
        "batch-97.txt, 0.97, 0.98",
        "batch-98.txt, 0.97, 0.98",
        "batch-99.txt, 0.98, 0.99",
        "batch-102.txt, 0.97, 0.98",
        "batch-103.txt, 0.93, 0.94",
        "batch-104.txt, 0.97, 0.97",
        "batch-105.txt, 0.99, 0.99",
        "batch-106.txt, 0.99, 0.99",
        "batch-107.txt, 0.99, 0.98",
        "batch-109.txt, 0.99, 0.99",
        "batch-110.txt, 0.99, 0.99",
        "batch-111.txt, 0.99, 0.99",
        "batch-113.txt, 0.98, 0.99",
        "batch-114.txt, 0.97, 0.99",
        "batch-115.txt, 0.99, 0.99",
        "batch-116.txt, 0.99, 0.99",
        "batch-118.txt, 0.96, 0.98",
        "batch-119.txt, 0.99, 0.99",
        "batch-120.txt, 0.98, 0.99",
        "batch-121.txt, 0.98, 0.98",
        "batch-127.txt, 0.99, 0.99",
        "batch-128.txt, 0.99, 0.99",
        "batch-129.txt, 0.99, 0.99",
        "batch-130.txt, 0.96, 0.97",
        "batch-131.txt, 0.98, 0.99",
        "batch-132.txt, 0.97, 0.99",
        "batch-133.txt, 0.96, 0.98",
    })
    void readsThePassagesOfManyStyles(String batch, double recall, double precision) {
        atLeast(batch, Batches.in(batch), recall, precision);
    }

    @Test
    void readsTheTurnsThatWereMisreadOnce() {
        atLeast("turns.txt", Batches.in("turns.txt"), 1, 1);
    }

    /** What nobody looked at while the grammar was written. */
    @Test
    void readsPassagesThatAreHeldOut() {
        atLeast("batch-10.txt, held out", Batches.in("batch-10.txt"), 0.98, 0.99);
        // Plain turns of published reports.
        atLeast("batch-43.txt, held out", Batches.in("batch-43.txt"), 0.94, 0.98);
        // Turns of organs, places and years that the other two have few of.
        atLeast("batch-50.txt, held out", Batches.in("batch-50.txt"), 0.91, 0.97);
        // Written as an examiner would, who has read only what is asked for: 96.3 and 97.7 % at first sight.
        atLeast("batch-75.txt, held out", Batches.in("batch-75.txt"), 0.95, 0.97);
        // Every third of what examiners wrote for the styles of many provinces, who had read nothing but what is asked for.
        atLeast("batch-77.txt, held out", Batches.in("batch-77.txt"), 0.90, 0.93);
        atLeast("batch-79.txt, held out", Batches.in("batch-79.txt"), 0.96, 0.95);
        atLeast("batch-82.txt, held out", Batches.in("batch-82.txt"), 0.94, 0.96);
        atLeast("batch-86.txt, held out", Batches.in("batch-86.txt"), 0.97, 0.97);
        // The wording that most offices use, and wording of all provinces in turn.
        atLeast("batch-95.txt, held out", Batches.in("batch-95.txt"), 0.98, 0.99);
        atLeast("batch-96.txt, held out", Batches.in("batch-96.txt"), 0.95, 0.97);
        // Kept from the start, whatever they would come to.
        atLeast("batch-100.txt, held out", Batches.in("batch-100.txt"), 0.97, 0.98);
        atLeast("batch-101.txt, held out", Batches.in("batch-101.txt"), 0.95, 0.96);
        atLeast("batch-108.txt, held out", Batches.in("batch-108.txt"), 0.96, 0.97);
        // Samples of all provinces as if drawn from published reports.
        atLeast("batch-112.txt, held out", Batches.in("batch-112.txt"), 0.98, 0.99);
        atLeast("batch-117.txt, held out", Batches.in("batch-117.txt"), 0.98, 0.99);
        atLeast("batch-122.txt, held out", Batches.in("batch-122.txt"), 0.98, 0.99);
        // Written when all that was learnt; nothing was changed after they were run.
        atLeast("batch-123.txt, held out", Batches.in("batch-123.txt"), 0.99, 0.99);
        atLeast("batch-124.txt, held out", Batches.in("batch-124.txt"), 0.97, 0.96);
        atLeast("batch-125.txt, held out", Batches.in("batch-125.txt"), 0.98, 0.98);
        atLeast("batch-126.txt, held out", Batches.in("batch-126.txt"), 0.98, 0.99);
        // Written when all before was learnt, named as held out before they were run: together 98.8 and 99.3 % of 1,609 claims.
        atLeast("batch-134.txt, held out", Batches.in("batch-134.txt"), 0.99, 0.99);
        atLeast("batch-135.txt, held out", Batches.in("batch-135.txt"), 0.97, 0.98);
        atLeast("batch-136.txt, held out", Batches.in("batch-136.txt"), 0.99, 0.99);
        atLeast("batch-137.txt, held out", Batches.in("batch-137.txt"), 0.97, 0.99);
    }

    private static void atLeast(String name, List<Passages.Passage> passages, double recall, double precision) {
        Passages.Score score = Passages.score(passages);
        String figures = String.format("%s: recall %.1f %% of %d claims, precision %.1f %% of %d", name, 100 * score.recall(), score.stated(), 100 * score.precision(), score.read());
        System.out.println(figures);
        assertTrue(score.recall() >= recall && score.precision() >= precision, figures);
    }
}
