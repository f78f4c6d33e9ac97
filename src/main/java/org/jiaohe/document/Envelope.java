package org.jiaohe.document;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The PDF inside the bytes of a file. Mail and web servers put lines before the header, and storage fills up the last
 * block after the end; neither touches the document, whose offsets count from its own header (ISO 32000-1, annex H.3).
 *
 * @param from  where the header begins
 * @param to    after the last end-of-file mark
 * @param whole whether nothing after {@code to} looks like a piece of the document itself
 */
record Envelope(int from, int to, boolean whole) {
    private static final byte[] HEADER = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = "%%EOF".getBytes(StandardCharsets.US_ASCII);
    /** Files packed without compression into zip, rar, 7z or gzip begin near the archive's first byte, and are still no PDF. */
    private static final List<byte[]> ARCHIVES = Stream.of("PK\3\4", "Rar!", "7z\274\257", "\37\213").map(mark -> mark.getBytes(StandardCharsets.ISO_8859_1)).toList();
    private static final byte[] TAR = "ustar".getBytes(StandardCharsets.US_ASCII);
    private static final int TAR_AT = 257;
    /** How far the header may stand from the first byte. */
    private static final int LEAD = 1024;
    private static final Pattern PIECE = Pattern.compile("(?s)[\\s\\x00]*\\d.*|.*(\\d obj\\b|endobj|endstream|startxref|trailer).*");

    static Envelope of(byte[] bytes) {
        int from = Math.max(0, header(bytes));
        int end = lastEnd(bytes, from);
        if (end < 0) {
            return new Envelope(from, bytes.length, false);
        }
        int to = end + END.length;
        while (to < bytes.length && to < end + END.length + 2 && (bytes[to] == '\r' || bytes[to] == '\n')) {
            to++;
        }
        return new Envelope(from, to, !PIECE.matcher(new String(bytes, to, bytes.length - to, StandardCharsets.ISO_8859_1)).matches());
    }

    /** Where the header stands; -1 where there is none near the beginning. */
    static int header(byte[] bytes) {
        for (byte[] mark : ARCHIVES) {
            if (begins(bytes, 0, mark)) {
                return -1;
            }
        }
        if (begins(bytes, TAR_AT, TAR)) {
            return -1;
        }
        for (int i = 0; i < Math.min(LEAD, bytes.length - HEADER.length + 1); i++) {
            if (bytes[i] == HEADER[0] && matches(bytes, i, HEADER)) {
                return i;
            }
        }
        return -1;
    }

    /** The document alone. */
    byte[] document(byte[] bytes) {
        return from == 0 && to == bytes.length ? bytes : Arrays.copyOfRange(bytes, from, to);
    }

    /** The document with what stands before it, for the few writers whose offsets count from the first byte. */
    byte[] withLead(byte[] bytes) {
        return Arrays.copyOf(bytes, to);
    }

    private static int lastEnd(byte[] bytes, int from) {
        for (int i = bytes.length - END.length; i >= from; i--) {
            if (bytes[i] == END[0] && matches(bytes, i, END)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean begins(byte[] bytes, int at, byte[] word) {
        return bytes.length >= at + word.length && matches(bytes, at, word);
    }

    private static boolean matches(byte[] bytes, int at, byte[] word) {
        return Arrays.equals(bytes, at, at + word.length, word, 0, word.length);
    }
}
