package org.jiaohe.cli;

import java.util.concurrent.TimeUnit;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jiaohe.audit.Progress;
import org.jiaohe.text.Message;
import org.jiaohe.text.Messages;

/** How far an audit is: a bar on a terminal, a plain line now and then in a log. */
final class AuditProgress {
    private static final long EVERY = TimeUnit.SECONDS.toNanos(5);

    private AuditProgress() {
    }

    static Progress on(Console console) {
        return console.watched() ? new Bar(console) : new Lines(console, EVERY);
    }

    static final class Bar implements Progress {
        private final Console console;
        private ProgressBar bar;

        Bar(Console console) {
            this.console = console;
        }

        @Override
        public void begin(int total, int done) {
            bar = new ProgressBarBuilder().setTaskName(Messages.text(Message.of("audit.progress.name"), console.lang())).setInitialMax(total).startsFrom(done, java.time.Duration.ZERO).showSpeed()
                    .setStyle(ProgressBarStyle.ASCII).setConsumer(new ConsoleProgressBarConsumer(console.err())).build();
        }

        @Override
        public void more(int files) {
            bar.maxHint(bar.getMax() + files);
        }

        @Override
        public void step(String file) {
            bar.step();
        }

        @Override
        public void end() {
            bar.close();
        }
    }

    static final class Lines implements Progress {
        private final Console console;
        private final long every;
        private long first;
        private long said;
        private int total;
        private int done;
        private int fresh;

        /** @param every nanoseconds from line to line at least */
        Lines(Console console, long every) {
            this.console = console;
            this.every = every;
        }

        @Override
        public synchronized void begin(int all, int before) {
            total = all;
            done = before;
            said = System.nanoTime();
            console.say(Message.of(before > 0 ? "audit.progress.resume" : "audit.progress.begin", "total", all, "done", before));
        }

        @Override
        public synchronized void more(int files) {
            total += files;
        }

        @Override
        public synchronized void step(String file) {
            done++;
            fresh++;
            long now = System.nanoTime();
            // Before the first file is done the rules are made ready, which tells nothing of the time that the others take.
            first = fresh == 1 ? now : first;
            if (now - said >= every) {
                said = now;
                double rate = (fresh - 1) / (Math.max(1, now - first) / 1e9);
                console.say(fresh == 1 ? Message.of("audit.progress.first", "done", done, "total", total) : Message.of("audit.progress.line", "done", done, "total", total, "rate", String.format("%.1f", rate), "left", Math.round((total - done) / rate)));
            }
        }

        @Override
        public void end() {
            // The summary line that follows says it.
        }
    }
}
