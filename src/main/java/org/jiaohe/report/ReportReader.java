package org.jiaohe.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.OptionalInt;
import org.jiaohe.report.json.JsonReportReader;
import org.jiaohe.text.Message;

/** Reads a report from a file of any kind that is understood, by what the file holds and not by its name. */
public final class ReportReader {
    private static final int MEGABYTE = 1 << 20;
    private static final int HEADER = 1024;
    private static final long MAX_BYTES = 200L * MEGABYTE;

    private ReportReader() {
    }

    /** Reads one file. Whatever is wrong with it is a {@link ReadResult.Failure} that names it. */
    public static ReadResult read(Path file) {
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
            if (size > MAX_BYTES) {
                return new ReadResult.Failure(Message.of("reading.file.tooLarge", "file", name, "size", size / MEGABYTE, "limit", MAX_BYTES / MEGABYTE));
            }
            bytes = Files.readAllBytes(file);
        } catch (IOException e) {
            return failure("reading.file.unreadable", name);
        }
        return read(name, bytes);
    }

    /** Reads the bytes of a file under the name its user knows it by. */
    public static ReadResult read(String name, byte[] bytes) {
        if (bytes.length == 0) {
            return failure("reading.file.empty", name);
        }
        String lower = name.toLowerCase(Locale.ROOT);
        if (isPdf(bytes)) {
            return failure("reading.file.unknown", name);
        }
        if (lower.endsWith(".pdf")) {
            return failure("reading.file.notPdf", name);
        }
        if (looksLikeJson(bytes) || lower.endsWith(".json")) {
            return JsonReportReader.read(new Input(name, sha256(bytes), "json", OptionalInt.empty()), bytes);
        }
        return failure("reading.file.unknown", name);
    }

    /** Readers accept a header anywhere in the first kilobyte, so producers and mail gateways put bytes before it. */
    private static boolean isPdf(byte[] bytes) {
        int end = Math.min(bytes.length, HEADER) - 5;
        for (int i = 0; i <= end; i++) {
            if (bytes[i] == '%' && bytes[i + 1] == 'P' && bytes[i + 2] == 'D' && bytes[i + 3] == 'F' && bytes[i + 4] == '-') {
                return true;
            }
        }
        return false;
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
