package org.jiaohe.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSBase;

/**
 * What the codes of a font read as, from its ToUnicode table (ISO 32000-1, 9.10.3). PDFBox's own reader first fills tables
 * for all 65,536 codes, which no font of a report needs. Whatever is unusual about a table is left to it.
 */
final class ToUnicode {
    private static final int MOST = 1 << 17;
    /** More codes than a table of two bytes has sixteen times over. */
    private static final long ENDLESS = 1 << 20;
    /** So many digits in a row are no chance. */
    private static final int ROW = 7;
    private final Map<Integer, String> texts = new HashMap<>();
    /** What the code of 0 would be if the digits stood in a row; -1 where they do not. */
    private int zero = -1;
    /** The digits it has, a bit for each. */
    private int digits;
    /** Length in bytes of the codes, which is the same for all of them. */
    private int length;

    private ToUnicode() {
    }

    /** The table; none where it is not one of the plain kind. */
    static Optional<ToUnicode> of(COSBase stream, Streams streams) {
        try {
            return of(streams.bytes(stream));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /** The table with these bytes; none where it is not one of the plain kind. */
    static Optional<ToUnicode> of(byte[] bytes) {
        ToUnicode table = new ToUnicode();
        boolean plain = table.read(bytes) && !table.texts.isEmpty();
        if (plain) {
            table.row();
        }
        return plain ? Optional.of(table) : Optional.empty();
    }

    /** Whether a table has ranges over so many codes that writing them all out, as PDFBox does, would not end. */
    static boolean endless(COSBase stream, Streams streams) {
        try {
            Operands operands = new Operands(MOST);
            ContentScanner scanner = new ContentScanner(streams.bytes(stream), operands);
            long codes = 0;
            for (String word = scanner.next(); !word.isEmpty() && codes < ENDLESS; word = scanner.next()) {
                for (int i = 0; word.endsWith("range") && i + 1 < operands.size(); i += word.equals("endcodespacerange") ? 2 : 3) {
                    codes += word.equals("endcodespacerange") ? 0 : Math.max(0, unsigned(operands.string(i + 1)) - unsigned(operands.string(i)));
                }
            }
            return codes >= ENDLESS;
        } catch (IOException e) {
            return false;
        }
    }

    private static long unsigned(byte[] bytes) {
        return bytes.length > 4 ? ENDLESS : number(bytes) & 0xFFFFFFFFL;
    }

    /** What a code reads as; empty where the table does not say. */
    String text(int code) {
        return texts.getOrDefault(code, "");
    }

    /** Finds out where the digits stand in a row, as they do in every font that was not numbered anew. */
    private void row() {
        Map<Integer, Integer> zeros = new HashMap<>();
        texts.forEach((code, text) -> {
            if (digit(text) >= 0) {
                digits |= 1 << digit(text);
                zeros.merge(code - digit(text), 1, Integer::sum);
            }
        });
        zeros.forEach((code, count) -> zero = count >= ROW ? code : zero);
    }

    /** Whether a code stands where a digit is due that the table does not have, and reads as something else: then the table has been altered. */
    boolean astray(int code) {
        int due = code - zero;
        return zero >= 0 && due >= 0 && due <= 9 && (digits & 1 << due) == 0 && inside(due);
    }

    /** Whether of two codes for a digit one stands in its place in the row and the other apart from the row, which lacks no digit between others. */
    boolean shapes(int digit, int one, int other) {
        boolean placed = zero >= 0 && (one == zero + digit || other == zero + digit);
        int apart = one == zero + digit ? other : one;
        return placed && (apart < zero || apart > zero + 9);
    }

    /** Office programs number glyphs in the order in which they come, so that a row may break off where it likes, but not leave one out. */
    private boolean inside(int due) {
        boolean nine = Integer.bitCount(digits) == 9;
        return nine || due > 0 && due < 9 && digit(text(zero + due - 1)) == due - 1 && digit(text(zero + due + 1)) == due + 1;
    }

    private static int digit(String text) {
        return text.length() == 1 && text.charAt(0) >= '0' && text.charAt(0) <= '9' ? text.charAt(0) - '0' : -1;
    }

    private boolean read(byte[] bytes) {
        Operands operands = new Operands(MOST);
        ContentScanner scanner = new ContentScanner(bytes, operands);
        for (String word = scanner.next(); !word.isEmpty(); word = scanner.next()) {
            boolean plain = switch (word) {
                case "endbfchar" -> characters(operands);
                case "endbfrange" -> ranges(operands);
                case "usecmap" -> false;
                default -> true;
            };
            if (!plain || operands.size() >= MOST || texts.size() > MOST) {
                return false;
            }
        }
        return scanner.faults() == 0;
    }

    private boolean characters(Operands operands) {
        if (operands.size() % 2 != 0) {
            return false;
        }
        for (int i = 0; i < operands.size(); i += 2) {
            if (!code(operands, i) || !operands.isString(i + 1)) {
                return false;
            }
            texts.put(number(operands.string(i)), text(operands.string(i + 1)));
        }
        return true;
    }

    private boolean ranges(Operands operands) {
        if (operands.size() % 3 != 0) {
            return false;
        }
        for (int i = 0; i < operands.size(); i += 3) {
            if (!code(operands, i) || !code(operands, i + 1)) {
                return false;
            }
            int first = number(operands.string(i));
            int last = number(operands.string(i + 1));
            boolean whole = operands.isList(i + 2) ? listed(first, last, operands.list(i + 2)) : operands.isString(i + 2) && counted(first, last, operands.string(i + 2));
            if (!whole) {
                return false;
            }
        }
        return true;
    }

    private boolean listed(int first, int last, List<?> list) {
        if (last < first || last - first >= list.size()) {
            return false;
        }
        for (int code = first; code <= last; code++) {
            if (!(list.get(code - first) instanceof byte[] text)) {
                return false;
            }
            texts.put(code, text(text));
        }
        return true;
    }

    /** The last byte counts up; where it would overflow, readers differ. */
    private boolean counted(int first, int last, byte[] from) {
        if (last < first || from.length == 0 || last - first + (from[from.length - 1] & 0xFF) > 0xFF) {
            return false;
        }
        byte[] text = Arrays.copyOf(from, from.length);
        for (int code = first; code <= last; code++) {
            texts.put(code, text(text));
            text[text.length - 1]++;
        }
        return true;
    }

    private boolean code(Operands operands, int at) {
        int bytes = operands.string(at).length;
        if (bytes == 0 || bytes > 3 || length != 0 && length != bytes) {
            return false;
        }
        length = bytes;
        return true;
    }

    private static int number(byte[] bytes) {
        int number = 0;
        for (byte one : bytes) {
            number = number << 8 | one & 0xFF;
        }
        return number;
    }

    private static String text(byte[] bytes) {
        char first = bytes.length == 2 ? (char) ((bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF) : Character.MAX_VALUE;
        if (first < Character.MIN_SURROGATE) {
            return String.valueOf(first);
        }
        return bytes.length == 1 ? String.valueOf((char) (bytes[0] & 0xFF)) : new String(bytes, StandardCharsets.UTF_16BE);
    }
}
