package org.jiaohe.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Arrays;
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

    /** Only copied: asking for one costs more than the digest of a name or a place. */
    private static final MessageDigest UNUSED = unused();

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
        BasicFileAttributes kind;
        try {
            kind = Files.readAttributes(file, BasicFileAttributes.class);
        } catch (IOException e) {
            return failure("reading.file.missing", name);
        }
        if (kind.isDirectory()) {
            return failure("reading.file.folder", name);
        }
        if (!kind.isRegularFile()) {
            return failure("reading.file.special", name);
        }
        try (InputStream in = Files.newInputStream(file)) {
            long size = kind.size();
            byte[] bytes = size > limits.bytes() ? new byte[0] : content(in, (int) size, limits.bytes());
            if (Math.max(size, bytes.length) > limits.bytes()) {
                return new ReadResult.Failure(Message.of("reading.file.tooLarge", "file", name, "size", (Math.max(size, bytes.length) + MEGABYTE - 1) / MEGABYTE, "limit", limits.bytes() / MEGABYTE));
            }
            if (!PdfReportReader.accepts(bytes)) {
                return readOther(name, bytes, options);
            }
            return Watched.within(patience(options), () -> PdfReportReader.read(name, bytes, options)).orElseGet(() -> new ReadResult.Failure(Message.of("reading.limit.time", "file", name, "limit", limits.time().toSeconds())));
        } catch (IOException e) {
            return failure("reading.file.unreadable", name);
        } catch (OutOfMemoryError e) {
            return failure("reading.limit.memory", name);
        }
    }

    /** All bytes, at one go where the file has the size it was said to have; of one that grows, one more than is allowed at most. */
    private static byte[] content(InputStream in, int size, long limit) throws IOException {
        byte[] bytes = new byte[size];
        int count = in.readNBytes(bytes, 0, size);
        int next = count < size ? -1 : in.read();
        if (next < 0) {
            return count == size ? bytes : Arrays.copyOf(bytes, count);
        }
        byte[] more = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8 - size - 1, limit - size));
        byte[] all = Arrays.copyOf(bytes, size + 1 + more.length);
        all[size] = (byte) next;
        System.arraycopy(more, 0, all, size + 1, more.length);
        return all;
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
        return PdfReportReader.accepts(bytes) ? PdfReportReader.read(name, bytes, options) : readOther(name, bytes, options);
    }

    private static ReadResult readOther(String name, byte[] bytes, ReadOptions options) {
        if (bytes.length == 0) {
            return failure("reading.file.empty", name);
        }
        String lower = name.toLowerCase(Locale.ROOT);
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
            return HexFormat.of().formatHex(((MessageDigest) UNUSED.clone()).digest(bytes));
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static MessageDigest unused() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
