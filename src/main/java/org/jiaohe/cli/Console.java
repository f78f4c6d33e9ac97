package org.jiaohe.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.jiaohe.text.Lang;
import org.jiaohe.text.Message;
import org.jiaohe.text.Messages;
import org.jiaohe.text.Visible;

/** The two streams of the program and the language it speaks. Reports go to {@code out} or a file; all else goes to {@code err}. */
record Console(PrintStream out, PrintStream err, Lang lang) {
    /** Writes something of which half would be worse than nothing. */
    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    /** One sentence for the user. Bad input is named in both languages, since the file may come from somebody else's hands. */
    void complain(Message message) {
        say(message, lang);
        say(message, lang == Lang.ZH ? Lang.EN : Lang.ZH);
    }

    void say(Message message) {
        say(message, lang);
    }

    /** A file's name or a report's text may hold anything; none of it may act on the terminal. */
    private void say(Message message, Lang language) {
        err.println("jiaohe: " + Visible.of(Messages.text(message, language)));
    }

    private boolean forsaken() {
        return out instanceof Outlet outlet && outlet.isForsaken();
    }

    /** Whether the reader sees colours: a terminal, and nobody asked for none (https://no-color.org). */
    boolean colour(Optional<Path> file) {
        String none = System.getenv("NO_COLOR");
        boolean terminal = System.console() != null && Boolean.parseBoolean(System.getProperty("jiaohe.tty", "false"));
        return file.isEmpty() && terminal && (none == null || none.isEmpty());
    }

    /** Whether somebody watches a terminal while the program works: only there may a line be written over. */
    boolean watched() {
        return System.console() != null && Boolean.getBoolean("jiaohe.watched");
    }

    /** Writes to standard output, or to a file that is replaced only once the new one is complete. Returns what went wrong. */
    Optional<Message> write(Optional<Path> file, Writing writing) {
        if (file.isEmpty()) {
            try {
                writing.to(out);
                out.flush();
                return out.checkError() && !forsaken() ? Optional.of(Message.of("cli.out.failed")) : Optional.empty();
            } catch (IOException e) {
                return forsaken() ? Optional.empty() : Optional.of(Message.of("cli.out.failed"));
            }
        }
        Path target = file.get().toAbsolutePath();
        if (Files.isDirectory(target)) {
            return Optional.of(Message.of("cli.out.folder", "file", file.get()));
        }
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            return device(file.get(), writing);
        }
        try {
            // A link stays a link: what it points to is replaced.
            target = Files.exists(target) ? target.toRealPath() : target;
        } catch (IOException e) {
            return Optional.of(failure(file.get(), e));
        }
        Path draft = target.resolveSibling("." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        try {
            try (OutputStream stream = Files.newOutputStream(draft)) {
                writing.to(stream);
            }
            move(draft, target);
            return Optional.empty();
        } catch (IOException e) {
            try {
                Files.deleteIfExists(draft);
            } catch (IOException ignored) {
                // The draft could not be written in the first place; the message below says why.
            }
            return Optional.of(failure(file.get(), e));
        }
    }

    /** A device or a pipe, such as /dev/stdout, is written to and never replaced by a file. */
    private static Optional<Message> device(Path file, Writing writing) {
        try (OutputStream stream = Files.newOutputStream(file)) {
            writing.to(stream);
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(failure(file, e));
        }
    }

    /** What a person can do something about: the folder that is not there or not theirs, the disk that is full. */
    private static Message failure(Path file, IOException fault) {
        Path folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file);
        if (Files.notExists(folder)) {
            return Message.of("cli.out.noFolder", "file", file, "folder", folder);
        }
        if (fault instanceof AccessDeniedException) {
            return Message.of("cli.out.denied", "file", file, "folder", folder);
        }
        return Message.of("cli.out.file", "file", file, "detail", Optional.ofNullable(fault.getMessage()).orElse(fault.getClass().getSimpleName()));
    }

    private static void move(Path draft, Path target) throws IOException {
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
