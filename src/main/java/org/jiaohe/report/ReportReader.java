package org.jiaohe.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.OptionalInt;
import org.jiaohe.document.Limits;
import org.jiaohe.report.json.JsonReportReader;
import org.jiaohe.report.pdf.PdfReportReader;
import org.jiaohe.text.Message;

/** Reads a report from a file of any kind that is understood, by what the file holds and not by its name. */
public final class ReportReader {
    private static final int MEGABYTE = 1 << 20;

    private ReportReader() {
    }

    /** Reads one file. Whatever is wrong with it is a {@link ReadResult.Failure} that names it. */
    public static ReadResult read(Path file) {
        return read(file, Limits.DEFAULT);
    }

    /** Reads one file within limits of the caller's choice. */
    public static ReadResult read(Path file, Limits limits) {
        String name = file.toString();
        if (!Files.exists(file)) {
            return failure("reading.file.missing", name);
        }
        if (Files.isDirectory(file)) {
            return failure("reading.file.folder", name);
        }
        byte[] bytes;
        try {
            long size = Files.size(file);
            if (size > limits.bytes()) {
                return new ReadResult.Failure(Message.of("reading.file.tooLarge", "file", name, "size", size / MEGABYTE, "limit", limits.bytes() / MEGABYTE));
            }
            bytes = Files.readAllBytes(file);
        } catch (IOException e) {
            return failure("reading.file.unreadable", name);
        }
        return read(name, bytes, limits);
    }

    /** Reads the bytes of a file under the name its user knows it by. */
    public static ReadResult read(String name, byte[] bytes) {
        return read(name, bytes, Limits.DEFAULT);
    }

    private static ReadResult read(String name, byte[] bytes, Limits limits) {
        if (bytes.length == 0) {
            return failure("reading.file.empty", name);
        }
        String lower = name.toLowerCase(Locale.ROOT);
        if (PdfReportReader.accepts(bytes)) {
            return PdfReportReader.read(name, bytes, limits);
        }
        if (lower.endsWith(".pdf")) {
            return failure("reading.file.notPdf", name);
        }
        if (looksLikeJson(bytes) || lower.endsWith(".json")) {
            return JsonReportReader.read(new Input(name, sha256(bytes), "json", OptionalInt.empty()), bytes);
        }
        return failure("reading.file.unknown", name);
    }

    private static boolean looksLikeJson(byte[] bytes) {
        for (byte one : bytes) {
            boolean skip = one == ' ' || one == '\n' || one == '\r' || one == '\t' || one == (byte) 0xEF || one == (byte) 0xBB || one == (byte) 0xBF;
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
