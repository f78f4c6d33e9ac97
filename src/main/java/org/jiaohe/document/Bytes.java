package org.jiaohe.document;

import java.nio.charset.StandardCharsets;

/** Looks for the marks of the file structure (ISO 32000-1, 7.5) in raw bytes. */
final class Bytes {
    private final byte[] bytes;

    Bytes(byte[] bytes) {
        this.bytes = bytes;
    }

    int length() {
        return bytes.length;
    }

    byte at(int offset) {
        return bytes[offset];
    }

    byte[] all() {
        return bytes;
    }

    String text(int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    }

    boolean at(int offset, String word) {
        return at(bytes, offset, word);
    }

    static boolean at(byte[] bytes, int offset, String word) {
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

    /** The next byte from an offset on that is no blank. */
    int skip(int from) {
        int i = from;
        while (i < bytes.length && (bytes[i] == ' ' || bytes[i] == '\n' || bytes[i] == '\r' || bytes[i] == '\t')) {
            i++;
        }
        return i;
    }

    /** The whole number that stands at an offset, after blanks; -1 where there is none. */
    long number(int from) {
        int start = skip(from);
        int end = digits(start);
        return end == start ? -1 : value(start, end);
    }

    /** Where the body of the object {@code n g obj} at an offset begins; -1 where there is none. */
    int header(int offset) {
        int i = skip(offset);
        int from = i;
        i = digits(i);
        int gap = skip(i);
        if (i == from || gap == i) {
            return -1;
        }
        i = skip(digits(gap));
        return at(i, "obj") ? i + 3 : -1;
    }

    /** Where the body of the object with this number and generation begins; -1 where another or none stands at the offset. */
    int body(int offset, long number, long generation) {
        int from = skip(offset);
        int gap = digits(from);
        int second = skip(gap);
        int end = digits(second);
        boolean due = gap > from && second > gap && end > second && value(from, gap) == number && value(second, end) == generation;
        int word = due ? skip(end) : -1;
        return due && at(word, "obj") ? word + 3 : -1;
    }

    private long value(int from, int to) {
        long value = 0;
        for (int i = from; i < to && i - from < 12; i++) {
            value = value * 10 + bytes[i] - '0';
        }
        return value;
    }

    /** Where the digits end that stand at an offset. */
    int digits(int from) {
        int i = from;
        while (i < bytes.length && digit(bytes[i])) {
            i++;
        }
        return i;
    }

    static boolean digit(byte b) {
        return b >= '0' && b <= '9';
    }
}
