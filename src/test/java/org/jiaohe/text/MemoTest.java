package org.jiaohe.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What comes again is found, and no input fills the memory. */
class MemoTest {
    @Test
    void whatWasKeptIsFoundByAnEqualKey() {
        Memo<String, Integer> memo = new Memo<>(100, 1_000);
        memo.keep("收到申请", 4, 4);
        assertEquals(Optional.of(4), memo.get(new String("收到申请".toCharArray())));
        assertEquals(Optional.empty(), memo.get("收到"));
        memo.forget();
        assertEquals(Optional.empty(), memo.get("收到申请"));
    }

    @Test
    void whatIsKeptIsNotWorkedOutAgain() {
        Memo<String, Integer> memo = new Memo<>(100, 1_000);
        assertEquals(4, memo.of("收到申请", 4, () -> 4));
        assertEquals(4, memo.of("收到申请", 4, () -> 5));
    }

    @Test
    void textsThatAreTooLongAreNotKept() {
        Memo<String, Integer> memo = new Memo<>(100, 1_000);
        memo.keep("longest", 1, 100);
        memo.keep("longer", 2, 101);
        assertEquals(Optional.of(1), memo.get("longest"));
        assertEquals(Optional.empty(), memo.get("longer"));
    }

    @Test
    void noMoreThanTwiceTheCharactersAreHeldHoweverManyThreadsKeep() {
        Memo<Integer, Integer> memo = new Memo<>(100, 10_000);
        IntStream.range(0, 100_000).parallel().forEach(i -> memo.keep(i, i, 60));
        long held = IntStream.range(0, 100_000).filter(i -> memo.get(i).isPresent()).count();
        assertTrue(held > 0 && held * 60 <= 20_000, held + " texts of 60 characters");
    }

    @Test
    void whatIsAskedForAgainOutlastsWhatIsNot() {
        Memo<Integer, Integer> memo = new Memo<>(100, 1_000);
        memo.keep(-1, -1, 60);
        memo.keep(-2, -2, 60);
        for (int i = 0; i < 1_000; i++) {
            memo.keep(i, i, 60);
            assertEquals(Optional.of(-1), memo.get(-1));
        }
        assertEquals(Optional.empty(), memo.get(-2));
    }

    @Test
    void manyEmptyTextsAreBoundedToo() {
        Memo<Integer, Integer> memo = new Memo<>(100, 1_000);
        IntStream.range(0, 10_000).forEach(i -> memo.keep(i, i, 0));
        assertTrue(IntStream.range(0, 10_000).filter(i -> memo.get(i).isPresent()).count() < 100);
    }
}
