package org.jiaohe.audit;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;

/** Writes files whole or not at all: a reader, or a run after a kill, never meets half of one. */
final class Whole {
    private Whole() {
    }

    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    /**
     * Writes a small file, one of thousands. Where it stands there already word for word, as after an audit that is run
     * again, it is left alone: file systems take long to give a new place to what has just been thrown away.
     */
    static void small(Path file, Writing writing) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream(1 << 14);
        writing.to(content);
        byte[] bytes = content.toByteArray();
        if (!holds(file, bytes)) {
            place(file, out -> out.write(bytes));
        }
    }

    private static boolean holds(Path file, byte[] content) throws IOException {
        // A file that is not there is the rule, and an exception for each would cost more than the question.
        if (file.toFile().length() != content.length) {
            return false;
        }
        try {
            return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.size(file) == content.length && Arrays.equals(Files.readAllBytes(file), content);
        } catch (NoSuchFileException | AccessDeniedException e) {
            return false;
        }
    }

    static void write(Path file, Writing writing) throws IOException {
        place(file, out -> {
            OutputStream buffered = new BufferedOutputStream(out, 1 << 16);
            writing.to(buffered);
            buffered.flush();
        });
    }

    private static void place(Path file, Writing writing) throws IOException {
        Path draft = file.resolveSibling("." + Digest.of(file.getFileName().toString()).substring(0, 12) + ".part");
        boolean moved = false;
        try {
            try (OutputStream out = Files.newOutputStream(draft)) {
                writing.to(out);
            }
            try {
                Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
            }
            moved = true;
        } finally {
            if (!moved) {
                Files.deleteIfExists(draft);
            }
        }
    }
}
