package org.jiaohe.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** Several threads over one list. */
final class Workers {
    private static final int BATCH = 64;

    private Workers() {
    }

    interface Work<T> {
        void on(T one) throws IOException;
    }

    interface Step<T, R> {
        R of(T one) throws IOException;
    }

    /** Takes the results of a step in the order of the list; with several threads the step runs ahead on another one, a batch at a time. */
    static <T, R> void ahead(int workers, List<T> all, Step<T, R> step, Work<R> then) throws IOException {
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
    static <T> void each(int workers, List<T> all, Work<T> work) throws IOException {
        AtomicInteger next = new AtomicInteger();
        AtomicBoolean failed = new AtomicBoolean();
        ExecutorService pool = Executors.newFixedThreadPool(workers);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < workers; i++) {
                running.add(pool.submit(() -> {
                    for (int k = next.getAndIncrement(); k < all.size() && !failed.get(); k = next.getAndIncrement()) {
                        try {
                            work.on(all.get(k));
                        } catch (IOException e) {
                            failed.set(true);
                            throw new UncheckedIOException(e);
                        } catch (RuntimeException | Error e) {
                            failed.set(true);
                            throw e;
                        }
                    }
                }));
            }
            for (Future<?> one : running) {
                one.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UncheckedIOException fault) {
                throw fault.getCause();
            }
            throw new IllegalStateException(e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }
}
