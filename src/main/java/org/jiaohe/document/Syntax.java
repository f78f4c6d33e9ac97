package org.jiaohe.document;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;

/**
 * Reads PDF objects as strictly as producers write them (ISO 32000-1, 7.3), where PDFBox skips what it cannot make out:
 * a dictionary with one byte altered loses a key without a word.
 */
final class Syntax {
    private static final int DEEPEST = 60;
    private static final String[] WORDS = ("Contents Resources MediaBox CropBox Parent Kids Count Pages Catalog Page Font FontDescriptor FontFile FontFile2 FontFile3 ToUnicode "
            + "DescendantFonts Encoding Identity-H Identity-V CIDFontType0 CIDFontType2 CIDToGIDMap Identity Type0 Type1 TrueType Type3 BaseFont FirstChar LastChar Widths Subtype Type "
            + "Filter FlateDecode Length Length1 Length2 Length3 XObject Form Matrix ExtGState Rotate Differences WinAnsiEncoding MacRomanEncoding CIDSystemInfo Registry Ordering Supplement CharProcs "
            + "FontMatrix Image Group ObjStm XRef Index DecodeParms Predictor Columns Root Info Size Prev XRefStm").split(" ");
    private static final Set<String> KNOWN = Set.of(WORDS);
    /** Names that programs give to what they draw, such as Pillow's /image; where one of them was a word of the format, what it named is missed elsewhere. */
    private static final Set<String> OWN = Set.of("image", "form", "font", "page", "group");
    /** Keys that are looked for in every object. */
    private static final List<String> ASKED = List.of("Contents", "Kids", "Resources", "BaseFont", "Font", "XObject", "DescendantFonts", "CharProcs", "FontFile", "FontFile2", "FontFile3",
            "CIDSet", "CIDToGIDMap", "MediaBox", "Length1", "DecodeParms", "F");
    private static final Map<String, Boolean> NAMES = new HashMap<>();
    private static final boolean[] REGULAR = new boolean[256];

    static {
        Arrays.fill(REGULAR, true);
        " \n\r\t\f/<>[](){}%".chars().forEach(one -> REGULAR[one] = false);
    }

    private final byte[] bytes;
    /** Names of the file met last, each at a place that its letters give. */
    private final String[] met = new String[2048];
    private final boolean[] wrong = new boolean[met.length];
    private final long[] bits = new long[met.length];
    /** The name read last. */
    private String last = "";
    private long lastBits;
    private final LongConsumer references;
    /** The keys of the outermost dictionary, and by twos where their values begin and end: most dictionaries have so few that looking through them is quickest. */
    private String[] keys = new String[32];
    private int[] places = new int[2 * keys.length];
    private int size;
    /** Which of the keys {@link #ASKED} for are among them. */
    private long present;

    Syntax(byte[] bytes, LongConsumer references) {
        this.bytes = bytes;
        this.references = references;
    }

    /** A bit for each of some keys that are {@link #ASKED} for. */
    static long keys(String... names) {
        long bits = 0;
        for (String name : names) {
            bits |= bit(name);
        }
        if (Long.bitCount(bits) != names.length) {
            throw new IllegalArgumentException(String.join(" ", names));
        }
        return bits;
    }

    private static long bit(String name) {
        return ASKED.contains(name) ? 1L << ASKED.indexOf(name) : 0;
    }

    /** Whether the outermost dictionary of the object read last has one of these {@link #keys}. */
    boolean has(long keys) {
        return (present & keys) != 0;
    }

    /** Whether it has this key. */
    boolean has(String key) {
        return find(key) >= 0;
    }

    /** The place of a key; of a key that stands twice the second counts. */
    private int find(String key) {
        for (int i = size - 1; i >= 0; i--) {
            if (keys[i].equals(key)) {
                return i;
            }
        }
        return -1;
    }

    private void put(String key, long bits, int from, int to) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, 2 * size);
            places = Arrays.copyOf(places, 4 * size);
        }
        present |= bits;
        places[2 * size] = from;
        places[2 * size + 1] = to;
        keys[size++] = key;
    }

    /** The value of a key of that dictionary as it is written; empty where the key is missing. */
    String value(String key) {
        int i = find(key);
        return i < 0 ? "" : new String(bytes, places[2 * i], places[2 * i + 1] - places[2 * i], StandardCharsets.ISO_8859_1);
    }

    /** The same for a key whose value is a name, without its slash. */
    String name(String key) {
        int i = find(key);
        int at = i < 0 ? 0 : blanks(places[2 * i], places[2 * i + 1]);
        return i >= 0 && bytes[at] == '/' && name(at, places[2 * i + 1]) > 0 ? last : "";
    }

    /** The same for one whose value is a whole number, or a reference, of which it is the object's number; -1 where it is neither. */
    long number(String key) {
        int i = find(key);
        int from = i < 0 ? 0 : blanks(places[2 * i], places[2 * i + 1]);
        int to = i < 0 ? 0 : wholeEnd(from, places[2 * i + 1]);
        return to > from && to - from <= 12 && (to == places[2 * i + 1] || bytes[places[2 * i + 1] - 1] == 'R') ? whole(from, to) : -1;
    }

    /** The generation of the object that the value of a key refers to; -1 where it is no reference. */
    long generation(String key) {
        int i = find(key);
        int end = i < 0 ? 0 : places[2 * i + 1];
        if (i < 0 || bytes[end - 1] != 'R' || number(key) < 0) {
            return -1;
        }
        int from = blanks(wholeEnd(blanks(places[2 * i], end), end), end);
        return whole(from, Math.min(from + 9, wholeEnd(from, end)));
    }

    private int wholeEnd(int from, int to) {
        int i = from;
        while (i < to && bytes[i] >= '0' && bytes[i] <= '9') {
            i++;
        }
        return i;
    }

    private long whole(int from, int to) {
        long value = 0;
        for (int i = from; i < to; i++) {
            value = value * 10 + bytes[i] - '0';
        }
        return value;
    }

    /** Where the object that begins at {@code from} ends; -1 where it is not written as one. */
    int object(int from, int to) {
        size = 0;
        present = 0;
        return value(from, to, 0);
    }

    int blanks(int from, int to) {
        int i = from;
        while (i < to && (bytes[i] == ' ' || bytes[i] == '\n' || bytes[i] == '\r' || bytes[i] == '\t' || bytes[i] == '%')) {
            if (bytes[i] == '%') {
                while (i < to && bytes[i] != '\n' && bytes[i] != '\r') {
                    i++;
                }
            } else {
                i++;
            }
        }
        return i;
    }

    private int value(int from, int to, int depth) {
        int i = blanks(from, to);
        if (i >= to || depth > DEEPEST) {
            return -1;
        }
        byte b = bytes[i];
        if (b == '<') {
            return i + 1 < to && bytes[i + 1] == '<' ? dictionary(i + 2, to, depth) : hex(i + 1, to);
        }
        return switch (b) {
            case '/' -> name(i, to);
            case '(' -> string(i + 1, to);
            case '[' -> array(i + 1, to, depth);
            case 't' -> word(i, to, "true");
            case 'f' -> word(i, to, "false");
            case 'n' -> word(i, to, "null");
            default -> number(i, to);
        };
    }

    private int word(int i, int to, String word) {
        for (int k = 0; k < word.length(); k++) {
            if (i + k >= to || bytes[i + k] != word.charAt(k)) {
                return -1;
            }
        }
        int end = i + word.length();
        return end >= to || !regular(bytes[end]) ? end : -1;
    }

    private int dictionary(int from, int to, int depth) {
        int i = blanks(from, to);
        while (i >= 0 && i < to && bytes[i] == '/') {
            int end = name(i, to);
            if (end < 0) {
                return -1;
            }
            String key = last;
            long bits = lastBits;
            int after = value(end, to, depth + 1);
            if (depth == 0 && after >= 0) {
                put(key, bits, end, after);
            }
            i = after < 0 ? -1 : blanks(after, to);
        }
        return i >= 0 && i + 1 < to && bytes[i] == '>' && bytes[i + 1] == '>' ? i + 2 : -1;
    }

    private int array(int from, int to, int depth) {
        int i = blanks(from, to);
        while (i >= 0 && i < to && bytes[i] != ']') {
            i = value(i, to, depth + 1);
            i = i < 0 ? -1 : blanks(i, to);
        }
        return i >= 0 && i < to ? i + 1 : -1;
    }

    private int hex(int from, int to) {
        for (int i = from; i < to; i++) {
            byte b = bytes[i];
            if (b == '>') {
                return i + 1;
            }
            if (Character.digit(b, 16) < 0 && b != ' ' && b != '\n' && b != '\r') {
                return -1;
            }
        }
        return -1;
    }

    private int string(int from, int to) {
        int depth = 1;
        for (int i = from; i < to; i++) {
            if (bytes[i] == '\\') {
                i++;
            } else if (bytes[i] == '(') {
                depth++;
            } else if (bytes[i] == ')' && --depth == 0) {
                return i + 1;
            }
        }
        return -1;
    }

    private int name(int from, int to) {
        int i = from + 1;
        int hash = 0;
        while (i < to && regular(bytes[i])) {
            if (bytes[i] <= 0x20 && bytes[i] >= 0) {
                return -1;
            }
            hash = 31 * hash + bytes[i++];
        }
        // A name mostly has stood in the file before.
        int place = hash & met.length - 1;
        String known = met[place];
        if (known == null || !same(known, from + 1, i)) {
            known = new String(bytes, from + 1, i - from - 1, StandardCharsets.ISO_8859_1);
            met[place] = known;
            wrong[place] = misspelt(known);
            bits[place] = bit(known);
        }
        last = known;
        lastBits = bits[place];
        return wrong[place] ? -1 : i;
    }

    private boolean same(String known, int from, int to) {
        if (known.length() != to - from) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (known.charAt(i - from) != (bytes[i] & 0xFF)) {
                return false;
            }
        }
        return true;
    }

    /** A name that differs from a word of the format by one character is that word, damaged. */
    private static boolean misspelt(String name) {
        if (name.length() < 4 || name.length() > 16 || KNOWN.contains(name) || OWN.contains(name)) {
            return false;
        }
        synchronized (NAMES) {
            if (NAMES.size() > 10_000) {
                NAMES.clear();
            }
            return NAMES.computeIfAbsent(name, Syntax::near);
        }
    }

    private static boolean near(String name) {
        for (String word : WORDS) {
            boolean close = word.length() > 4 && Math.abs(word.length() - name.length()) <= 1 || word.length() == 4 && name.length() == 4;
            if (close && oneApart(word, name)) {
                return true;
            }
        }
        return false;
    }

    private static boolean oneApart(String a, String b) {
        String shorter = a.length() <= b.length() ? a : b;
        String longer = a.length() <= b.length() ? b : a;
        int i = 0;
        while (i < shorter.length() && shorter.charAt(i) == longer.charAt(i)) {
            i++;
        }
        if (shorter.length() == longer.length()) {
            return shorter.substring(i + 1).equals(longer.substring(i + 1));
        }
        boolean plural = i == shorter.length();
        return !plural && shorter.substring(i).equals(longer.substring(i + 1));
    }

    /** A number, or a reference {@code n g R}. */
    private int number(int from, int to) {
        int end = digits(from, to);
        if (end < 0) {
            return -1;
        }
        int g = end;
        while (g < to && bytes[g] == ' ') {
            g++;
        }
        int h = g;
        while (h < to && bytes[h] >= '0' && bytes[h] <= '9') {
            h++;
        }
        if (h > g && h + 1 < to && bytes[h] == ' ' && bytes[h + 1] == 'R' && (h + 2 >= to || !regular(bytes[h + 2]))) {
            long n = 0;
            for (int i = from; i < end && n < 1L << 31; i++) {
                if (bytes[i] < '0' || bytes[i] > '9') {
                    return -1;
                }
                n = n * 10 + bytes[i] - '0';
            }
            references.accept(n);
            return h + 2;
        }
        return end;
    }

    private int digits(int from, int to) {
        int i = from;
        if (i < to && (bytes[i] == '-' || bytes[i] == '+')) {
            i++;
        }
        int count = 0;
        int points = 0;
        while (i < to && (bytes[i] >= '0' && bytes[i] <= '9' || bytes[i] == '.')) {
            points += bytes[i] == '.' ? 1 : 0;
            count += bytes[i] == '.' ? 0 : 1;
            i++;
        }
        return count > 0 && points <= 1 && (i >= to || !regular(bytes[i])) ? i : -1;
    }

    private static boolean regular(byte b) {
        return REGULAR[b & 0xFF];
    }
}
