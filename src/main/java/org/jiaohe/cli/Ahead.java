package org.jiaohe.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jiaohe.Jiaohe;
import org.jiaohe.document.ReadOptions;
import org.jiaohe.report.ReadResult;
import org.jiaohe.report.ReportReader;

/**
 * Begins to read the first report while the command line itself is still being taken apart, which is a fifth of a cold
 * check and runs on one core. Only a guess at what will be asked: a reading that nobody takes is dropped.
 */
final class Ahead {
    private static final List<String> COMMANDS = List.of("check", "extract");
    /** Options under which the usual reading would not be the one wanted. */
    private static final List<String> OTHERWISE = List.of("--ocr", "--max-", "--help", "-h", "@");

    private final Optional<Path> file;
    private final CompletableFuture<ReadResult> reading = new CompletableFuture<>();

    private Ahead(Optional<Path> file) {
        this.file = file;
    }

    static Ahead of(String... args) {
        Ahead ahead = new Ahead(guess(args));
        ahead.file.ifPresent(ahead::begin);
        return ahead;
    }

    /** The first word that is neither an option nor may be the value of one, where it names a file. */
    private static Optional<Path> guess(String... args) {
        if (args.length < 2 || !COMMANDS.contains(args[0]) || List.of(args).stream().anyMatch(word -> OTHERWISE.stream().anyMatch(word::startsWith))) {
            return Optional.empty();
        }
        for (int i = 1; i < args.length; i++) {
            if (!args[i].startsWith("-") && (i == 1 || !args[i - 1].startsWith("-") || args[i - 1].contains("="))) {
                try {
                    return Optional.of(Path.of(args[i])).filter(Files::isRegularFile);
                } catch (InvalidPathException e) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    private void begin(Path guessed) {
        Thread thread = new Thread(() -> {
            try {
                reading.complete(ReportReader.read(guessed, ReadOptions.DEFAULT));
            } catch (RuntimeException | Error e) {
                reading.completeExceptionally(e);
            }
        }, "ahead");
        thread.setDaemon(true);
        thread.start();
    }

    /** Reads a file, or takes what was read of it before. */
    ReadResult read(Jiaohe jiaohe, Path wanted) {
        if (file.filter(wanted::equals).isPresent()) {
            try {
                return reading.join();
            } catch (CompletionException | CancellationException e) {
                // It fails again below, where somebody is there to be told.
                return jiaohe.read(wanted);
            }
        }
        return jiaohe.read(wanted);
    }
}
