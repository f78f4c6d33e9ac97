package org.jiaohe.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A collection is read to its end whatever a file does to the thread that reads it. */
@Timeout(60)
class ReadingCrewTest {
    private static final List<Integer> FILES = IntStream.range(0, 40).boxed().toList();

    @Test
    void a_file_that_holds_its_thread_is_given_up_and_the_others_are_read() throws IOException {
        CountDownLatch never = new CountDownLatch(1);
        Map<Integer, String> results = new ConcurrentHashMap<>();
        new ReadingCrew<>(FILES, one -> {
            String read = Watched.within(Duration.ofMillis(one % 10 == 3 ? 50 : 50_000), () -> {
                if (one % 10 == 3) {
                    await(never);
                }
                return "read";
            }).orElse("given up");
            results.merge(one, read, (a, b) -> a + " and " + b);
        }).run(2);
        assertEquals(FILES.size(), results.size());
        results.forEach((one, result) -> assertEquals(one % 10 == 3 ? "given up" : "read", result, "file " + one));
        never.countDown();
    }

    @Test
    void a_thread_that_was_given_up_does_nothing_more_when_its_file_lets_it_go() throws Exception {
        CountDownLatch held = new CountDownLatch(1);
        ConcurrentLinkedQueue<Thread> stuck = new ConcurrentLinkedQueue<>();
        ConcurrentLinkedQueue<String> results = new ConcurrentLinkedQueue<>();
        new ReadingCrew<>(List.of("a", "b"), one -> {
            String read = Watched.within(Duration.ofMillis(one.equals("a") ? 50 : 50_000), () -> {
                if (one.equals("a")) {
                    stuck.add(Thread.currentThread());
                    await(held);
                }
                return "read";
            }).orElse("given up");
            results.add(one + " " + read);
        }).run(1);
        held.countDown();
        assertEquals(1, stuck.size());
        stuck.element().join();
        assertEquals(List.of("a given up", "b read"), List.copyOf(results));
    }

    @Test
    void the_first_fault_stops_the_others_and_is_thrown_as_it_is() {
        AtomicInteger begun = new AtomicInteger();
        IOException full = new IOException("disk full");
        IOException thrown = assertThrows(IOException.class, () -> new ReadingCrew<>(IntStream.range(0, 100_000).boxed().toList(), one -> {
            begun.incrementAndGet();
            if (one == 3) {
                throw full;
            }
        }).run(2));
        assertSame(full, thrown);
        assertTrue(begun.get() < 100_000, begun + " were begun");
    }

    @Test
    void what_a_reader_throws_on_its_own_thread_reaches_the_caller() {
        StackOverflowError deep = new StackOverflowError();
        IllegalStateException thrown = assertThrows(IllegalStateException.class, () -> new ReadingCrew<>(FILES, one -> Watched.within(Duration.ofSeconds(50), () -> {
            throw deep;
        })).run(2));
        assertSame(deep, thrown.getCause());
    }

    @Test
    void nothing_to_read_is_no_fault() throws IOException {
        new ReadingCrew<String>(List.of(), one -> {
            throw new IOException(one);
        }).run(2);
    }

    /** As a library that heeds no interruption. */
    private static void await(CountDownLatch latch) {
        boolean done = false;
        while (!done) {
            try {
                latch.await();
                done = true;
            } catch (InterruptedException e) {
                Thread.interrupted();
            }
        }
    }
}
