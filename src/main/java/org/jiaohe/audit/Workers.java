package org.jiaohe.audit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jiaohe.report.ReadingCrew;

/** Several threads over one list. */
final class Workers {
    private static final int BATCH = 64;

    private Workers() {
    }

    interface Step<T, R> {
        R of(T one) throws IOException;
    }

    /** Takes the results of a step in the order of the list; with several threads the step runs ahead on another one, a batch at a time. */
    static <T, R> void ahead(int workers, List<T> all, Step<T, R> step, ReadingCrew.Work<R> then) throws IOException {
        if (workers == 1) {
            for (T one : all) {
                then.on(step.of(one));
            }
            return;
        }
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            Future<List<R>> next = other.submit(() -> batch(all, 0, step));
            for (int at = 0; at < all.size(); at += BATCH) {
                List<R> results = next.get();
                int behind = at + BATCH;
                next = other.submit(() -> batch(all, behind, step));
                for (R result : results) {
                    then.on(result);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException fault) {
                throw fault;
            }
            throw new IllegalStateException(e.getCause());
        } finally {
            // An interrupted read would close the journal.
            other.shutdown();
        }
    }

    private static <T, R> List<R> batch(List<T> all, int from, Step<T, R> step) throws IOException {
        List<R> results = new ArrayList<>();
        for (T one : all.subList(Math.min(from, all.size()), Math.min(from + BATCH, all.size()))) {
            results.add(step.of(one));
        }
        return results;
    }

    /** Does the work on each; the first fault stops the others and is thrown. */
    static <T> void each(int workers, List<T> all, ReadingCrew.Work<T> work) throws IOException {
        new ReadingCrew<>(all, work).run(workers);
    }
}
