package org.jiaohe.report;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** Runs a step on a thread of its own and gives it up when it takes too long; a {@link ReadingThread} runs it itself. */
final class Watched {
    /** Enough for what a library nests within its own limits; a thread's usual stack differs between systems. */
    static final long STACK = 4 << 20;
    private static final int IDLE = 5;
    /** A thread that is done takes the next step; one that was given up is on no list, and ends when its step does. */
    private static final ExecutorService THREADS = new ThreadPoolExecutor(0, Integer.MAX_VALUE, IDLE, TimeUnit.SECONDS, new SynchronousQueue<>(), work -> {
        Thread thread = new Thread(null, work, "reading", STACK);
        thread.setDaemon(true);
        return thread;
    });

    private Watched() {
    }

    /** The step's result; nothing where the time was up. What the step throws is thrown here. */
    static <T> Optional<T> within(Duration patience, Supplier<T> step) {
        if (Thread.currentThread() instanceof ReadingThread own) {
            return own.within(patience, step);
        }
        Future<T> running = THREADS.submit(step::get);
        try {
            return Optional.of(running.get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            running.cancel(true);
            return Optional.empty();
        } catch (InterruptedException e) {
            running.cancel(true);
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            if (e.getCause() instanceof RuntimeException exception) {
                throw exception;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
