package org.jiaohe.document.scan;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jiaohe.text.Message;

/** The program {@code tesseract}: pictures in, text out, through files in a folder of its own that is removed afterwards. */
final class Tesseract {
    /** What a picture holds. */
    enum Kind {
        /** One line of digits and the marks that stand in their place. */
        FIGURE("eng", "7", "-c", "tessedit_char_whitelist=0123456789.", "txt"),
        /** The same where the program made out no line. */
        RAW_FIGURE("eng", "13", "-c", "tessedit_char_whitelist=0123456789", "txt"),
        /** Figures once more, as another of the program's models sees them, whose mistakes are not the same. */
        FIGURE_AGAIN("chi_sim", "7", "-c", "tessedit_char_whitelist=0123456789.", "txt"),
        /** A label of one line. */
        LINE("chi_sim", "13", "txt"),
        /** A label of several lines. */
        LABEL("chi_sim", "6", "txt"),
        /** Running text, with the place of every word. */
        TEXT("chi_sim", "4", "tsv");

        private final List<String> options = new ArrayList<>();
        private final String suffix;

        Kind(String language, String segmentation, String... rest) {
            options.addAll(List.of("-l", language, "--psm", segmentation, "--dpi", "300"));
            options.addAll(List.of(rest));
            suffix = rest[rest.length - 1];
        }
    }

    private static final String PROGRAM = "tesseract";
    private static final Duration QUICK = Duration.ofSeconds(20);
    private final Duration patience;

    /** @param patience how long one call may take */
    Tesseract(Duration patience) {
        this.patience = patience;
    }

    /** Why recognition is not to be had on this machine; nothing where it is. */
    static Optional<Message> missing() {
        try {
            Path out = Files.createTempFile("jiaohe-languages", ".txt");
            try {
                boolean ran = run(List.of(PROGRAM, "--list-langs"), out.toFile(), QUICK);
                List<String> languages = Files.readAllLines(out, StandardCharsets.ISO_8859_1).stream().map(String::strip).toList();
                boolean all = languages.contains("chi_sim") && languages.contains("eng");
                return ran && all ? Optional.empty() : Optional.of(Message.of("reading.ocr.noLanguage"));
            } finally {
                Files.deleteIfExists(out);
            }
        } catch (IOException e) {
            return Optional.of(Message.of("reading.ocr.missing"));
        }
    }

    /** The text of each picture, in their order; nothing where the program failed or took too long. */
    Optional<List<String>> read(List<Raster> pictures, Kind kind) {
        if (pictures.isEmpty()) {
            return Optional.of(List.of());
        }
        try {
            Path folder = Files.createTempDirectory("jiaohe-ocr");
            try {
                return read(folder, pictures, kind);
            } finally {
                remove(folder);
            }
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private Optional<List<String>> read(Path folder, List<Raster> pictures, Kind kind) throws IOException {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < pictures.size(); i++) {
            Path file = folder.resolve(i + ".pgm");
            Files.write(file, pictures.get(i).file());
            names.add(file.toString());
        }
        Path list = folder.resolve("list.txt");
        Files.write(list, names);
        Path out = folder.resolve("out");
        List<String> command = new ArrayList<>(List.of(PROGRAM, list.toString(), out.toString()));
        command.addAll(kind.options);
        if (!run(command, folder.resolve("log").toFile(), patience)) {
            return Optional.empty();
        }
        String text = Files.readString(folder.resolve("out." + kind.suffix));
        List<String> pages = List.of(text.split("\f", -1));
        return kind == Kind.TEXT ? Optional.of(List.of(text)) : pages.size() >= pictures.size() ? Optional.of(pages.subList(0, pictures.size())) : Optional.empty();
    }

    /** Runs a program by its arguments, without a shell. Returns whether it ended well in time; throws where it is not there. */
    private static boolean run(List<String> command, File out, Duration patience) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out).redirectInput(ProcessBuilder.Redirect.from(new File(File.separatorChar == '\\' ? "NUL" : "/dev/null")));
        // Its threads wait for each other more than they work on pictures of a cell.
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        Process process = builder.start();
        try {
            if (process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                return process.exitValue() == 0;
            }
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            process.destroyForcibly();
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
