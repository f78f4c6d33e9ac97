package org.jiaohe.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Standard output. Whoever reads it may have seen enough ({@code | head}): that is no fault, while a full disk is one. */
final class Outlet extends PrintStream {
    private final Watched watched;

    Outlet(OutputStream to) {
        this(new Watched(to));
    }

    private Outlet(Watched watched) {
        super(watched, false, StandardCharsets.UTF_8);
        this.watched = watched;
    }

    /** Whether nobody reads any more. */
    boolean isForsaken() {
        return watched.forsaken;
    }

    /** Tells a closed pipe from other faults, which a {@link PrintStream} keeps to itself. */
    private static final class Watched extends FilterOutputStream {
        private boolean forsaken;

        Watched(OutputStream to) {
            super(to);
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            try {
                out.write(bytes, from, length);
            } catch (IOException e) {
                // EPIPE has no class of its own; "Broken pipe", on Windows "The pipe is being closed".
                forsaken |= Optional.ofNullable(e.getMessage()).orElse("").toLowerCase(Locale.ROOT).contains("pipe");
                throw e;
            }
        }
    }
}
