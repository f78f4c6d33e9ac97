package org.jiaohe.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;

/**
 * Looks at the bytes themselves. PDFBox mends what it can without a word: it ignores the checksum of packed streams and
 * reads on where an offset or a length is wrong, and the digits it then delivers may be others.
 */
final class Integrity {
    private static final int TAIL = 1024;
    private static final List<String> KNOWN_FILTER = List.of("/FlateDecode", "/LZWDecode", "/ASCII85Decode", "/ASCIIHexDecode", "/RunLengthDecode", "/DCTDecode", "/CCITTFaxDecode", "/JBIG2Decode", "/JPXDecode", "/Crypt", "/Fl");
    private final byte[] bytes;
    private final Limits limits;
    private final Map<COSObjectKey, Long> objects;
    private final COSDocument document;
    private final Syntax syntax;
    /** Objects that carry text, and objects that others refer to. */
    private final Set<Long> needed = new HashSet<>();
    private final Set<Long> referred = new HashSet<>();
    private final Inflater inflater = new Inflater();
    private final byte[] buffer = new byte[1 << 14];
    private int faults;
    private long unpacked;

    private Integrity(byte[] bytes, Limits limits, COSDocument document) {
        this.bytes = bytes;
        this.limits = limits;
        this.objects = document.getXrefTable();
        this.syntax = new Syntax(bytes, referred::add);
        this.document = document;
    }

    /** How many places are not as a producer writes them; 0 for a sound file. Throws {@link OverLimit} for a stream that unpacks to too much. */
    static int faults(byte[] bytes, Limits limits, COSDocument document) {
        Integrity check = new Integrity(bytes, limits, document);
        try {
            check.end();
            check.objects();
            check.references();
        } finally {
            check.inflater.end();
        }
        return check.faults;
    }

    /** Without its last lines a file has been cut short. */
    private void end() {
        int from = Math.max(0, bytes.length - TAIL);
        String tail = new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1);
        int eof = tail.lastIndexOf("%%EOF");
        int start = tail.lastIndexOf("startxref");
        if (eof < 0 || start < 0 || start > eof) {
            faults++;
            return;
        }
        long offset = number(from + start + 9);
        if (offset < 0 || offset >= bytes.length || !(at((int) offset, "xref") || header((int) offset) > 0)) {
            faults++;
        }
    }

    /** Every object that is referred to must be there, and every object that carries text must be referred to. */
    private void references() {
        Set<Long> known = new HashSet<>();
        objects.keySet().forEach(key -> known.add(key.getNumber()));
        for (long number : referred) {
            faults += known.contains(number) ? 0 : 1;
        }
        for (long number : needed) {
            faults += referred.contains(number) ? 0 : 1;
        }
    }

    private int generation(int offset) {
        int i = skip(offset);
        while (i < bytes.length && digit(bytes[i])) {
            i++;
        }
        return (int) number(i);
    }

    private void objects() {
        Set<Long> offsets = new TreeSet<>(objects.values());
        Long[] sorted = offsets.toArray(Long[]::new);
        for (Map.Entry<COSObjectKey, Long> entry : objects.entrySet()) {
            long offset = entry.getValue();
            if (offset <= 0) {
                continue;
            }
            int body = offset < bytes.length ? header((int) offset) : -1;
            if (body < 0 || number((int) offset) != entry.getKey().getNumber() || generation((int) offset) != entry.getKey().getGeneration()) {
                faults++;
                continue;
            }
            int next = java.util.Arrays.binarySearch(sorted, offset);
            int end = next + 1 < sorted.length ? (int) Math.min(bytes.length, sorted[next + 1]) : bytes.length;
            object(entry.getKey(), body, end);
        }
    }

    private void object(COSObjectKey key, int from, int end) {
        long number = key.getNumber();
        int body = syntax.object(from, end);
        if (body < 0) {
            faults++;
            return;
        }
        Set<String> keys = syntax.keys();
        boolean font = keys.contains("BaseFont") || keys.contains("CharProcs");
        int after = syntax.blanks(body, end);
        if (!at(after, "stream")) {
            faults += at(after, "endobj") ? 0 : 1;
            if (font || keys.contains("MediaBox") || keys.contains("Contents")) {
                needed.add(number);
            }
            faults += font && !widths(from, body) ? 1 : 0;
            return;
        }
        stream(key, new String(bytes, from, body - from, StandardCharsets.ISO_8859_1), after + 6);
    }

    private void stream(COSObjectKey key, String dictionary, int from) {
        int data = from;
        data += data < bytes.length && bytes[data] == '\r' ? 1 : 0;
        data += data < bytes.length && bytes[data] == '\n' ? 1 : 0;
        long length = length(dictionary);
        int stop = (int) Math.min(bytes.length, data + Math.max(0, length));
        int after = stop;
        while (after < bytes.length && after < stop + 3 && (bytes[after] == '\r' || bytes[after] == '\n' || bytes[after] == ' ')) {
            after++;
        }
        if (length < 0 || !at(after, "endstream") || !at(skip(after + 9), "endobj")) {
            faults++;
            return;
        }
        boolean structure = dictionary.contains("/ObjStm") || dictionary.contains("/XRef");
        if (!structure && !unread(dictionary)) {
            needed.add(key.getNumber());
        }
        if (unread(dictionary)) {
            return;
        }
        if (document.isEncrypted()) {
            decrypted(key, dictionary);
        } else {
            unpack(dictionary, bytes, data, (int) length);
        }
    }

    /** A file that opens without a password may still be encrypted; its checksums are those of the decrypted streams. */
    private void decrypted(COSObjectKey key, String dictionary) {
        if (!(document.getObjectFromPool(key).getObject() instanceof COSStream stream)) {
            // Streams of the cross-reference are no objects to PDFBox, and are never encrypted.
            faults += dictionary.contains("/XRef") ? 0 : 1;
            return;
        }
        try (InputStream in = stream.createRawInputStream()) {
            byte[] plain = in.readAllBytes();
            unpack(dictionary, plain, 0, plain.length);
        } catch (IOException e) {
            faults++;
        }
    }

    /** A simple font says how many widths it has. */
    private boolean widths(int from, int to) {
        String text = new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
        int at = text.indexOf("/Widths");
        int open = at < 0 ? -1 : text.indexOf('[', at);
        int close = open < 0 ? -1 : text.indexOf(']', open);
        if (close < 0 || open > at + 10) {
            return true;
        }
        int count = 0;
        boolean inside = false;
        for (int i = open + 1; i <= close; i++) {
            boolean blank = " \r\n\t]".indexOf(text.charAt(i)) >= 0;
            count += inside && blank ? 1 : 0;
            inside = !blank;
        }
        return count == entry(text, "/LastChar") - entry(text, "/FirstChar") + 1;
    }

    private static int entry(String text, String key) {
        int at = text.indexOf(key);
        int i = at < 0 ? 0 : at + key.length();
        while (at >= 0 && i < text.length() && " \r\n".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        int value = 0;
        int from = i;
        while (at >= 0 && i < text.length() && Character.isDigit(text.charAt(i)) && i - from < 6) {
            value = value * 10 + text.charAt(i++) - '0';
        }
        return i == from || i < text.length() && text.charAt(i) == '.' ? -100_000 : value;
    }

    /** Pictures and font shapes carry no text of the report. */
    private static boolean unread(String dictionary) {
        return dictionary.contains("/Image") || dictionary.contains("/Length1") || dictionary.contains("/FontFile") || dictionary.contains("/CIDFontType0C") || dictionary.contains("/OpenType") || dictionary.contains("/Metadata");
    }

    /** Unpacks for the checksum that every zlib stream ends with. */
    private void unpack(String dictionary, byte[] data, int from, int length) {
        if (dictionary.contains("/Filter") && !KNOWN_FILTER.stream().anyMatch(dictionary::contains)) {
            faults++;
            return;
        }
        int layers = 0;
        int at = dictionary.indexOf("/FlateDecode");
        while (at >= 0) {
            layers++;
            at = dictionary.indexOf("/FlateDecode", at + 1);
        }
        if (layers == 0 || dictionary.contains("85Decode") || dictionary.contains("HexDecode") || dictionary.contains("LZWDecode") || dictionary.contains("RunLength")) {
            return;
        }
        ByteArrayOutputStream text = dictionary.contains("/ObjStm") ? new ByteArrayOutputStream() : null;
        try {
            if (layers == 1) {
                inflate(data, from, length, text);
            } else {
                inflateAll(layers, data, from, length);
            }
        } catch (IOException | DataFormatException e) {
            faults++;
        }
        if (text != null) {
            references(text.toByteArray(), text.size());
        }
    }

    private void inflate(byte[] data, int from, int length, ByteArrayOutputStream text) throws DataFormatException {
        inflater.reset();
        inflater.setInput(data, from, length);
        long own = 0;
        while (!inflater.finished()) {
            int n = inflater.inflate(buffer);
            if (n == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                throw new DataFormatException();
            }
            own = count(own, n);
            if (text != null) {
                text.write(buffer, 0, n);
            }
        }
    }

    private void inflateAll(int layers, byte[] data, int from, int length) throws IOException {
        InputStream in = new ByteArrayInputStream(data, from, length);
        for (int i = 0; i < layers; i++) {
            in = new InflaterInputStream(in);
        }
        long own = 0;
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            own = count(own, n);
        }
    }

    private long count(long before, int n) {
        unpacked += n;
        if (before + n > limits.stream() || unpacked > 4 * limits.stream()) {
            throw new OverLimit("stream");
        }
        return before + n;
    }

    /** References inside unpacked object streams, which the checksum vouches for. */
    private void references(byte[] text, int to) {
        for (int i = 4; i < to; i++) {
            if (text[i] == 'R' && text[i - 1] == ' ' && digit(text[i - 2])) {
                int g = i - 2;
                while (g > 0 && digit(text[g])) {
                    g--;
                }
                int n = g - 1;
                long value = 0;
                long unit = 1;
                while (n >= 0 && digit(text[n]) && unit < 1L << 33) {
                    value += unit * (text[n--] - '0');
                    unit *= 10;
                }
                referred.add(value);
            }
        }
    }

    private long length(String dictionary) {
        int at = dictionary.indexOf("/Length");
        while (at >= 0 && at + 7 < dictionary.length() && Character.isLetterOrDigit(dictionary.charAt(at + 7))) {
            at = dictionary.indexOf("/Length", at + 1);
        }
        if (at < 0) {
            return -1;
        }
        String[] words = dictionary.substring(at + 7, Math.min(dictionary.length(), at + 40)).strip().split("[\\s/>]+", 4);
        try {
            long value = Long.parseLong(words[0]);
            if (words.length > 2 && words[2].startsWith("R")) {
                Long offset = objects.get(new COSObjectKey(value, Integer.parseInt(words[1])));
                int body = offset == null || offset <= 0 || offset >= bytes.length ? -1 : header(offset.intValue());
                return body < 0 ? -1 : number(body);
            }
            return value;
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    /** Where the body of the object {@code n g obj} at an offset begins; -1 where there is none. */
    private int header(int offset) {
        int i = skip(offset);
        int from = i;
        while (i < bytes.length && digit(bytes[i])) {
            i++;
        }
        int gap = skip(i);
        if (i == from || gap == i) {
            return -1;
        }
        i = gap;
        while (i < bytes.length && digit(bytes[i])) {
            i++;
        }
        i = skip(i);
        return at(i, "obj") ? i + 3 : -1;
    }

    private int skip(int from) {
        int i = from;
        while (i < bytes.length && (bytes[i] == ' ' || bytes[i] == '\n' || bytes[i] == '\r' || bytes[i] == '\t')) {
            i++;
        }
        return i;
    }

    private long number(int from) {
        int i = skip(from);
        long value = 0;
        int start = i;
        while (i < bytes.length && digit(bytes[i]) && i - start < 12) {
            value = value * 10 + bytes[i++] - '0';
        }
        return i == start ? -1 : value;
    }

    private boolean at(int offset, String word) {
        if (offset < 0 || offset + word.length() > bytes.length) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (bytes[offset + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private int find(String word, int from, int to) {
        for (int i = from; i + word.length() <= to; i++) {
            if (bytes[i] == word.charAt(0) && at(i, word)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean digit(byte b) {
        return b >= '0' && b <= '9';
    }

    private static boolean letter(byte b) {
        return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z';
    }
}
