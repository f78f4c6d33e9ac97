package org.jiaohe.document;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes a content stream apart into operators with their operands (ISO 32000-1, 7.2 and 7.8.2). As lenient as PDFBox is,
 * but it counts what no producer writes.
 */
final class ContentScanner {
    private static final int DEEPEST = 100;
    /** Two bytes at most for all but a few operators, so that their names are made once. */
    private static final String[] NAMES = new String[1 << 16];
    private static final double[] TENTHS = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18};
    private static final String[] WORDS = {"def", "begincmap", "endcmap", "begincodespacerange", "endcodespacerange", "beginbfchar", "endbfchar", "beginbfrange", "endbfrange",
        "begin", "end", "dict", "dup", "pop", "findresource", "defineresource", "currentdict"};
    private static final boolean[] DELIMITS = new boolean[256];

    static {
        " \n\r\t\f\0/<>[](){}%".chars().forEach(one -> DELIMITS[one] = true);
    }

    private final byte[] bytes;
    private final Operands operands;
    private final String[] met = new String[32];
    private int at;
    private int faults;

    ContentScanner(byte[] bytes, Operands operands) {
        this.bytes = bytes;
        this.operands = operands;
    }

    int faults() {
        return faults;
    }

    /** The next operator, whose operands stand in the {@link Operands} then; empty at the end. */
    String next() {
        operands.clear();
        while (true) {
            blanks();
            if (at >= bytes.length) {
                return "";
            }
            byte b = bytes[at];
            if (b >= '0' && b <= '9' || b == '-' || b == '+' || b == '.') {
                operands.number(number());
            } else if (b == '/' || b == '(' || b == '[' || b == '<') {
                operands.object(value(0));
            } else if (b == ']' || b == '>' || b == ')' || b == '{' || b == '}') {
                at++;
                faults++;
            } else {
                String word = operator();
                if (!literal(word)) {
                    return word;
                }
            }
        }
    }

    private boolean literal(String word) {
        boolean literal = word.length() > 3 && (word.equals("true") || word.equals("false") || word.equals("null"));
        if (literal) {
            operands.object(Operands.OTHER);
        }
        return literal;
    }

    private void blanks() {
        while (at < bytes.length) {
            byte b = bytes[at];
            if (b == '%') {
                while (at < bytes.length && bytes[at] != '\n' && bytes[at] != '\r') {
                    at++;
                }
            } else if (b == ' ' || b == '\n' || b == '\r' || b == '\t' || b == '\f' || b == 0) {
                at++;
            } else {
                return;
            }
        }
    }

    /** A word that begins with neither a digit nor a mark; it ends before a digit, but for {@code d0} and {@code d1}. */
    private String operator() {
        int from = at;
        while (at < bytes.length && !ends(bytes[at])) {
            at++;
        }
        if (at == from + 1 && bytes[from] == 'd' && at < bytes.length && (bytes[at] == '0' || bytes[at] == '1')) {
            at++;
        }
        int length = at - from;
        if (length > 2) {
            return word(from);
        }
        int key = length == 1 ? bytes[from] & 0xFF : (bytes[from] & 0xFF) << 8 | bytes[from + 1] & 0xFF;
        String name = NAMES[key];
        if (name == null) {
            name = new String(bytes, from, length, StandardCharsets.ISO_8859_1);
            NAMES[key] = name;
        }
        return name;
    }

    /** A longer word; tables of characters have the same ones over and over. */
    private String word(int from) {
        for (String known : WORDS) {
            if (known.length() == at - from && Bytes.at(bytes, from, known)) {
                return known;
            }
        }
        return new String(bytes, from, at - from, StandardCharsets.ISO_8859_1);
    }

    private static boolean ends(byte b) {
        return DELIMITS[b & 0xFF] || b >= '0' && b <= '9';
    }

    private static boolean delimits(byte b) {
        return DELIMITS[b & 0xFF];
    }

    private double number() {
        boolean minus = false;
        while (at < bytes.length && (bytes[at] == '-' || bytes[at] == '+')) {
            minus |= bytes[at++] == '-';
        }
        long mantissa = 0;
        int places = -1;
        int digits = 0;
        for (; at < bytes.length; at++) {
            byte b = bytes[at];
            if (b >= '0' && b <= '9') {
                digits++;
                // Digits beyond what a coordinate can need are dropped; before the point nothing that long is a place on a page.
                if (mantissa < 100_000_000_000_000_000L) {
                    mantissa = mantissa * 10 + b - '0';
                    places += places >= 0 ? 1 : 0;
                }
            } else if (b == '.' && places < 0) {
                places = 0;
            } else if (b == '-') {
                // Some producers write 0.00-35 for a number that all others write as a small one below zero.
                faults += digits == 0 ? 1 : 0;
            } else {
                break;
            }
        }
        faults += digits == 0 && places < 0 ? 1 : 0;
        double value = places > 0 ? mantissa / TENTHS[Math.min(places, TENTHS.length - 1)] : mantissa;
        return minus ? -value : value;
    }

    /** A name as text, a string as bytes, an array as a list; anything else is only passed over. */
    private Object value(int depth) {
        if (depth > DEEPEST) {
            throw new OverLimit("nesting");
        }
        byte b = bytes[at];
        if (b == '/') {
            return name();
        }
        if (b == '(') {
            return string();
        }
        if (b == '[') {
            return array(depth);
        }
        if (at + 1 < bytes.length && bytes[at + 1] == '<') {
            dictionary(depth);
            return Operands.OTHER;
        }
        return hex();
    }

    private String name() {
        int from = ++at;
        boolean escaped = false;
        int hash = 0;
        while (at < bytes.length && !delimits(bytes[at])) {
            hash = 31 * hash + bytes[at];
            escaped |= bytes[at++] == '#';
        }
        if (!escaped) {
            // A page names few fonts, over and over.
            int place = hash & met.length - 1;
            String known = met[place];
            if (known == null || known.length() != at - from || !Bytes.at(bytes, from, known)) {
                known = new String(bytes, from, at - from, StandardCharsets.UTF_8);
                met[place] = known;
            }
            return known;
        }
        ByteArrayOutputStream name = new ByteArrayOutputStream();
        for (int i = from; i < at; i++) {
            boolean code = bytes[i] == '#' && i + 2 < at && Character.digit(bytes[i + 1], 16) >= 0 && Character.digit(bytes[i + 2], 16) >= 0;
            name.write(code ? Character.digit(bytes[i + 1], 16) << 4 | Character.digit(bytes[i + 2], 16) : bytes[i]);
            i += code ? 2 : 0;
        }
        return name.toString(StandardCharsets.UTF_8);
    }

    private List<Object> array(int depth) {
        List<Object> list = new ArrayList<>();
        at++;
        while (true) {
            blanks();
            if (at >= bytes.length) {
                faults++;
                return list;
            }
            byte b = bytes[at];
            if (b == ']') {
                at++;
                return list;
            }
            if (b >= '0' && b <= '9' || b == '-' || b == '+' || b == '.') {
                list.add(number());
            } else if (b == '/' || b == '(' || b == '[' || b == '<') {
                list.add(value(depth + 1));
            } else if (delimits(b)) {
                at++;
                faults++;
            } else if (!literal(operator())) {
                faults++;
            }
        }
    }

    private void dictionary(int depth) {
        at += 2;
        while (true) {
            blanks();
            if (at >= bytes.length) {
                faults++;
                return;
            }
            byte b = bytes[at];
            if (b == '>') {
                at += at + 1 < bytes.length && bytes[at + 1] == '>' ? 2 : 1;
                return;
            }
            if (b >= '0' && b <= '9' || b == '-' || b == '+' || b == '.') {
                number();
            } else if (b == '/' || b == '(' || b == '[' || b == '<') {
                value(depth + 1);
            } else if (delimits(b)) {
                at++;
                faults++;
            } else {
                operator();
            }
        }
    }

    private byte[] string() {
        at++;
        ByteArrayOutputStream out = new ByteArrayOutputStream(16);
        int depth = 1;
        while (at < bytes.length) {
            byte b = bytes[at++];
            if (b == '\\') {
                escape(out);
            } else if (b == '\r') {
                at += at < bytes.length && bytes[at] == '\n' ? 1 : 0;
                out.write('\n');
            } else {
                depth += b == '(' ? 1 : b == ')' ? -1 : 0;
                if (depth == 0) {
                    return out.toByteArray();
                }
                out.write(b);
            }
        }
        faults++;
        return out.toByteArray();
    }

    private void escape(ByteArrayOutputStream out) {
        if (at >= bytes.length) {
            return;
        }
        byte b = bytes[at++];
        switch (b) {
            case 'n' -> out.write('\n');
            case 'r' -> out.write('\r');
            case 't' -> out.write('\t');
            case 'b' -> out.write('\b');
            case 'f' -> out.write('\f');
            case '\n' -> {
            }
            case '\r' -> at += at < bytes.length && bytes[at] == '\n' ? 1 : 0;
            case '0', '1', '2', '3', '4', '5', '6', '7' -> {
                int code = b - '0';
                for (int i = 0; i < 2 && at < bytes.length && bytes[at] >= '0' && bytes[at] <= '7'; i++) {
                    code = code << 3 | bytes[at++] - '0';
                }
                out.write(code);
            }
            default -> out.write(b);
        }
    }

    private byte[] hex() {
        int from = ++at;
        while (at < bytes.length && bytes[at] != '>') {
            at++;
        }
        byte[] out = new byte[(at - from + 1) / 2];
        int nibbles = 0;
        for (int i = from; i < at; i++) {
            int digit = digit(bytes[i]);
            if (digit >= 0) {
                out[nibbles >> 1] |= (byte) ((nibbles & 1) == 0 ? digit << 4 : digit);
                nibbles++;
            } else if (!delimits(bytes[i])) {
                faults++;
            }
        }
        faults += at < bytes.length ? 0 : 1;
        at = Math.min(bytes.length, at + 1);
        return (nibbles + 1) / 2 == out.length ? out : java.util.Arrays.copyOf(out, (nibbles + 1) / 2);
    }

    /** What a hexadecimal digit stands for; -1 where it is none. */
    private static int digit(byte b) {
        if (b >= '0' && b <= '9') {
            return b - '0';
        }
        int letter = b & ~('a' - 'A');
        return letter >= 'A' && letter <= 'F' ? letter - 'A' + 10 : -1;
    }

    /** Passes over the picture that stands in the stream itself after {@code BI} (ISO 32000-1, 8.9.7). */
    void skipPicture() {
        while (true) {
            blanks();
            if (at >= bytes.length) {
                faults++;
                return;
            }
            byte b = bytes[at];
            if (b == '/' || b == '(' || b == '[' || b == '<') {
                value(0);
            } else if (b >= '0' && b <= '9' || b == '-' || b == '+' || b == '.') {
                number();
            } else if (delimits(b)) {
                at++;
                faults++;
            } else if (operator().equals("ID")) {
                break;
            }
        }
        for (int i = at + 1; i + 1 < bytes.length; i++) {
            boolean end = bytes[i] == 'E' && bytes[i + 1] == 'I' && blank(bytes[i - 1]) && (i + 2 >= bytes.length || blank(bytes[i + 2]));
            if (end && plain(i + 2)) {
                at = i + 2;
                return;
            }
        }
        at = bytes.length;
        faults++;
    }

    private static boolean blank(byte b) {
        return b == ' ' || b == '\n' || b == '\r' || b == '\t';
    }

    /** Whether what follows looks like operators and not like more of the picture. */
    private boolean plain(int from) {
        for (int i = from; i < Math.min(bytes.length, from + 12); i++) {
            if (bytes[i] < ' ' && !blank(bytes[i]) || bytes[i] == 127) {
                return false;
            }
        }
        return true;
    }
}
