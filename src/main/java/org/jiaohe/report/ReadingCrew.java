package org.jiaohe.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Threads that take the next of a list until all is done, while the one that called looks after them: where a file holds a
 * thread too long another takes its place.
 */
public final class ReadingCrew<T> {
    private static final long LOOK = 200;

    /** What is done with each; it may be begun anew, on another thread, for one whose file held the first too long. */
    public interface Work<T> {
        void on(T one) throws IOException;
    }

    private final List<T> all;
    private final Work<T> work;
    private final AtomicInteger next = new AtomicInteger();
    /** Members that came to their end, in the order in which they did. */
    private final BlockingQueue<Member> ended = new LinkedBlockingQueue<>();
    private volatile boolean failed;

    public ReadingCrew(List<T> all, Work<T> work) {
        this.all = all;
        this.work = work;
    }

    /** Until the list is done; the first fault stops the others after the file each is at, and is thrown. */
    public void run(int workers) throws IOException {
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < Math.min(workers, all.size()); i++) {
            members.add(start(next.getAndIncrement(), false));
        }
        List<Throwable> faults = new ArrayList<>();
        try {
            while (!members.isEmpty()) {
                Member done = ended.poll(LOOK, TimeUnit.MILLISECONDS);
                if (done != null && members.remove(done)) {
                    done.fault.ifPresent(faults::add);
                }
                members.replaceAll(member -> member.thread.isStuck() ? start(member.at, true) : member);
            }
        } catch (InterruptedException e) {
            failed = true;
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
        for (Throwable fault : faults) {
            if (fault instanceof IOException known) {
                throw known;
            }
            throw new IllegalStateException(fault);
        }
    }

    private Member start(int first, boolean late) {
        Member member = new Member(first, late);
        member.thread.start();
        return member;
    }

    /** One thread and how it ended. */
    private final class Member implements Runnable {
        private final ReadingThread thread;
        private volatile int at;
        private Optional<Throwable> fault = Optional.empty();

        Member(int first, boolean late) {
            this.at = first;
            this.thread = new ReadingThread(this, late);
        }

        @Override
        public void run() {
            try {
                for (; at < all.size() && !failed && !thread.isGivenUp(); at = next.getAndIncrement()) {
                    work.on(all.get(at));
                }
            } catch (IOException | RuntimeException | Error e) {
                if (thread.isGivenUp()) {
                    return;
                }
                fault = Optional.of(e);
                failed = true;
            }
            ended.add(this);
        }
    }
}
