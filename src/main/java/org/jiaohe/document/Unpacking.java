package org.jiaohe.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.StringTokenizer;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.filter.FilterFactory;

/**
 * Unpacks streams for the checksum that every zlib stream ends with (RFC 1950), which PDFBox does not look at: it
 * delivers what it could unpack, and the digits may be others.
 */
final class Unpacking implements AutoCloseable {
    private static final String FLATE = "FlateDecode";
    private static final Map<String, String> SHORT = Map.of("Fl", FLATE, "A85", "ASCII85Decode", "AHx", "ASCIIHexDecode", "LZW", "LZWDecode", "RL", "RunLengthDecode");
    /** Text wrappings, which hold a packed stream without a checksum of their own. */
    private static final List<String> WRAPPING = List.of("ASCII85Decode", "ASCIIHexDecode");
    private static final List<String> KNOWN = List.of(FLATE, "LZWDecode", "ASCII85Decode", "ASCIIHexDecode", "RunLengthDecode", "DCTDecode", "CCITTFaxDecode", "JBIG2Decode", "JPXDecode", "Crypt");
    private static final List<String> PLAIN = List.of(FLATE);
    private final Limits limits;
    private final Inflater inflater = new Inflater();
    private final byte[] buffer = new byte[1 << 14];
    private long unpacked;

    Unpacking(Limits limits) {
        this.limits = limits;
    }

    @Override
    public void close() {
        inflater.end();
    }

    /** The filters a dictionary names, in the order they are undone. */
    static List<String> filters(String value) {
        if (value.strip().equals("/" + FLATE)) {
            return PLAIN;
        }
        List<String> names = new ArrayList<>();
        StringTokenizer words = new StringTokenizer(value, " \t\n\r\f/[]");
        while (words.hasMoreTokens()) {
            String name = words.nextToken();
            names.add(SHORT.getOrDefault(name, name));
        }
        return names;
    }

    /** Whether all filters of a stream are undone here, packing last. */
    static boolean whole(List<String> filters) {
        int last = filters.size() - 1;
        return last >= 0 && filters.get(last).equals(FLATE) && WRAPPING.containsAll(filters.subList(0, last));
    }

    /**
     * Undoes the filters up to the first that has no checksum.
     *
     * @param keep whether the result is wanted
     * @return the result where it is wanted and was wholly unpacked
     * @throws IOException where the data are not what a packer wrote
     */
    byte[] check(List<String> filters, byte[] data, int from, int length, boolean keep) throws IOException {
        if (!KNOWN.containsAll(filters)) {
            throw new IOException();
        }
        byte[] current = data;
        int start = from;
        int size = length;
        for (int i = 0; i < filters.size(); i++) {
            boolean last = i == filters.size() - 1;
            if (filters.get(i).equals(FLATE) && size == 0) {
                // Programs that rewrite files leave a stream without content unpacked and keep what it says of its packing.
                return new byte[0];
            } else if (filters.get(i).equals(FLATE)) {
                current = inflate(current, start, size, keep || !last);
            } else if (WRAPPING.contains(filters.get(i))) {
                current = unwrap(filters.get(i), current, start, size);
            } else {
                return new byte[0];
            }
            start = 0;
            size = current.length;
        }
        if (!keep) {
            return new byte[0];
        }
        return current == data ? Arrays.copyOfRange(current, start, start + size) : current;
    }

    private byte[] inflate(byte[] data, int from, int length, boolean keep) throws IOException {
        inflater.reset();
        inflater.setInput(data, from, length);
        ByteArrayOutputStream out = new ByteArrayOutputStream(keep ? 4 * length : 0);
        long own = 0;
        try {
            while (!inflater.finished()) {
                int n = inflater.inflate(buffer);
                if (n == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    throw new IOException();
                }
                own += n;
                unpacked += n;
                if (own > limits.stream() || unpacked > 4 * limits.stream()) {
                    throw new OverLimit("stream");
                }
                if (keep) {
                    out.write(buffer, 0, n);
                }
            }
        } catch (DataFormatException e) {
            throw new IOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] unwrap(String filter, byte[] data, int from, int length) throws IOException {
        Filter undo = FilterFactory.INSTANCE.getFilter(COSName.getPDFName(filter));
        ByteArrayOutputStream out = new ByteArrayOutputStream(length);
        try {
            undo.decode(new ByteArrayInputStream(data, from, length), out, new COSDictionary(), 0);
        } catch (RuntimeException e) {
            throw new IOException(e);
        }
        return out.toByteArray();
    }
}
