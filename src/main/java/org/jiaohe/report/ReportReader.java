package org.jiaohe.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Locale;
import java.util.OptionalInt;
import org.jiaohe.document.FileKind;
import org.jiaohe.document.Limits;
import org.jiaohe.document.ReadOptions;
import org.jiaohe.report.json.JsonReportReader;
import org.jiaohe.report.pdf.PdfReportReader;
import org.jiaohe.text.Message;

/** Reads a report from a file of any kind that is understood, by what the file holds and not by its name. */
public final class ReportReader {
    private static final int MEGABYTE = 1 << 20;
    private static final int GRACE = 5;
    /** Calls of the recogniser for the longest scan that anybody waits for. */
    private static final int CALLS = 60;

    private ReportReader() {
    }

    /** Reads one file. Whatever is wrong with it is a {@link ReadResult.Failure} that names it. */
    public static ReadResult read(Path file) {
        return read(file, ReadOptions.DEFAULT);
    }

    /** Reads one file within limits of the caller's choice. */
    public static ReadResult read(Path file, ReadOptions options) {
        Limits limits = options.limits();
        String name = file.toString();
        if (!Files.exists(file)) {
            return failure("reading.file.missing", name);
        }
        if (Files.isDirectory(file)) {
            return failure("reading.file.folder", name);
        }
        if (!Files.isRegularFile(file)) {
            return failure("reading.file.special", name);
        }
        try (InputStream in = Files.newInputStream(file)) {
            long size = Files.size(file);
            byte[] bytes = size > limits.bytes() ? new byte[0] : in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, limits.bytes() + 1));
            if (Math.max(size, bytes.length) > limits.bytes()) {
                return new ReadResult.Failure(Message.of("reading.file.tooLarge", "file", name, "size", (Math.max(size, bytes.length) + MEGABYTE - 1) / MEGABYTE, "limit", limits.bytes() / MEGABYTE));
            }
            if (!PdfReportReader.accepts(bytes)) {
                return read(name, bytes, options);
            }
            return Watched.within(patience(options), () -> read(name, bytes, options)).orElseGet(() -> new ReadResult.Failure(Message.of("reading.limit.time", "file", name, "limit", limits.time().toSeconds())));
        } catch (IOException e) {
            return failure("reading.file.unreadable", name);
        } catch (OutOfMemoryError e) {
            return failure("reading.limit.memory", name);
        }
    }

    /** The limit of time is kept by the readers themselves; this is for a file that traps a library. */
    private static Duration patience(ReadOptions options) {
        Duration reading = options.limits().time().plusSeconds(GRACE);
        return options.recognise() ? reading.plus(options.limits().recognition().multipliedBy(CALLS)) : reading;
    }

    /** Reads the bytes of a file under the name its user knows it by. */
    public static ReadResult read(String name, byte[] bytes) {
        return read(name, bytes, ReadOptions.DEFAULT);
    }

    private static ReadResult read(String name, byte[] bytes, ReadOptions options) {
        if (bytes.length == 0) {
            return failure("reading.file.empty", name);
        }
        String lower = name.toLowerCase(Locale.ROOT);
        if (PdfReportReader.accepts(bytes)) {
            return PdfReportReader.read(name, bytes, options);
        }
        FileKind kind = FileKind.of(bytes, name);
        if (kind != FileKind.UNKNOWN) {
            return new ReadResult.Failure(Message.of("reading.file.kind", "file", name, "kind", Message.of("reading.kind." + kind.name().toLowerCase(Locale.ROOT)), "advice", Message.of("reading.advice." + kind.name().toLowerCase(Locale.ROOT))));
        }
        if (lower.endsWith(".pdf")) {
            return failure("reading.file.notPdf", name);
        }
        if (looksLikeJson(bytes) || lower.endsWith(".json")) {
            ReadResult read = JsonReportReader.read(new Input(name, options.digested() ? sha256(bytes) : "", "json", OptionalInt.empty()), bytes);
            boolean endless = read instanceof ReadResult.Success success && characters(success.report()) > options.limits().glyphs();
            return endless ? new ReadResult.Failure(Message.of("reading.limit.glyphs", "file", name, "limit", options.limits().glyphs())) : read;
        }
        return failure("reading.file.unknown", name);
    }

    private static long characters(Report report) {
        return report.sections().stream().mapToLong(section -> section.text().length()).sum() + report.preamble().text().length() + report.closing().text().length();
    }

    private static boolean looksLikeJson(byte[] bytes) {
        for (byte one : bytes) {
            boolean skip = one == ' ' || one == '\n' || one == '\r' || one == '\t' || one == (byte) 0xEF || one == (byte) 0xBB || one == (byte) 0xBF || one == (byte) 0xFE || one == (byte) 0xFF || one == 0;
            if (!skip) {
                return one == '{' || one == '[';
            }
        }
        return false;
    }

    private static ReadResult failure(String key, String name) {
        return new ReadResult.Failure(Message.of(key, "file", name));
    }

    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
