package org.jiaohe.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSStream;

/**
 * What the codes of a font read as, from its ToUnicode table (ISO 32000-1, 9.10.3). PDFBox's own reader first fills tables
 * for all 65,536 codes, which no font of a report needs. Whatever is unusual about a table is left to it.
 */
final class ToUnicode {
    private static final int MOST = 1 << 17;
    private final Map<Integer, String> texts = new HashMap<>();
    /** Length in bytes of the codes, which is the same for all of them. */
    private int length;

    private ToUnicode() {
    }

    /** The table; none where it is not one of the plain kind. */
    static Optional<ToUnicode> of(COSStream stream, Streams streams) {
        try {
            ToUnicode table = new ToUnicode();
            return table.read(streams.bytes(stream)) && !table.texts.isEmpty() ? Optional.of(table) : Optional.empty();
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /** What a code reads as; empty where the table does not say. */
    String text(int code) {
        return texts.getOrDefault(code, "");
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
        byte[] text = from.clone();
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
        return bytes.length == 1 ? String.valueOf((char) (bytes[0] & 0xFF)) : new String(bytes, StandardCharsets.UTF_16BE);
    }
}
