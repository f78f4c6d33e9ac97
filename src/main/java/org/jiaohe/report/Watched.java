package org.jiaohe.report;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** Runs a step on a thread of its own and gives it up when it takes too long. */
final class Watched {
    /** Enough for what a library nests within its own limits; a thread's usual stack differs between systems. */
    private static final long STACK = 4 << 20;

    private Watched() {
    }

    /** The step's result; nothing where the time was up. What the step throws is thrown here. */
    static <T> Optional<T> within(Duration patience, Supplier<T> step) {
        AtomicReference<T> result = new AtomicReference<>();
        AtomicReference<Throwable> fault = new AtomicReference<>();
        Thread thread = new Thread(null, () -> {
            try {
                result.set(step.get());
            } catch (RuntimeException | Error e) {
                fault.set(e);
            }
        }, "reading", STACK);
        thread.setDaemon(true);
        thread.start();
        try {
            thread.join(patience.toMillis());
        } catch (InterruptedException e) {
            thread.interrupt();
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
        if (thread.isAlive()) {
            thread.interrupt();
            return Optional.empty();
        }
        if (fault.get() instanceof Error error) {
            throw error;
        }
        if (fault.get() instanceof RuntimeException exception) {
            throw exception;
        }
        return Optional.of(result.get());
    }
}
