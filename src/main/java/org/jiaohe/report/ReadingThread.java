package org.jiaohe.report;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/**
 * A thread of a collection that reads its files itself, watched by the one that started it: to hand each file to another
 * thread and wait for it leaves a core idle for as long as the hand-over takes, a tenth of an audit of small PDFs.
 *
 * <p>Where a file takes too long ({@link #isStuck()}) the thread is given up, and another takes its work over at that file.
 */
final class ReadingThread extends Thread {
    private enum State { FREE, READING, GIVEN_UP }

    /** Unwinds a thread that was given up, once the step that held it comes back. */
    private static final class GivenUp extends Error {
        private static final long serialVersionUID = 1L;

        GivenUp() {
            super("given up", null, false, false);
        }
    }

    private final AtomicReference<State> state = new AtomicReference<>(State.FREE);
    private volatile long until;
    private boolean late;

    /**
     * @param late whether the first file that this thread reads is one that another was given up at: that file is not read
     */
    ReadingThread(Runnable work, boolean late) {
        super(null, work, "reading", Watched.STACK);
        this.late = late;
        setDaemon(true);
    }

    /** Whether the file that this thread reads has had its time; the thread is given up then, and does nothing any more. */
    boolean isStuck() {
        if (state.get() != State.READING || System.nanoTime() - until < 0 || !state.compareAndSet(State.READING, State.GIVEN_UP)) {
            return false;
        }
        interrupt();
        return true;
    }

    /** Whether another thread has taken over; whatever this one still throws is nobody's fault. */
    boolean isGivenUp() {
        return state.get() == State.GIVEN_UP;
    }

    /** The step's result; nothing where this thread took over from one that was given up in it. */
    <T> Optional<T> within(Duration patience, Supplier<T> step) {
        if (late) {
            late = false;
            return Optional.empty();
        }
        until = System.nanoTime() + patience.toNanos();
        state.set(State.READING);
        try {
            return Optional.of(step.get());
        } finally {
            if (!state.compareAndSet(State.READING, State.FREE)) {
                throw new GivenUp();
            }
        }
    }
}
