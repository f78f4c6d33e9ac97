package org.jiaohe.document;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObjectKey;

/**
 * A font whose characters are drawings of their own (Type 3, ISO 32000-1, 9.6.5), as far as reading needs it: how far they
 * carry, in units of the font size, and where it says what they are. Some producers write hundreds of such fonts, and
 * PDFBox reads every table of each.
 *
 * @param table the object that says what its characters are, where it stands by itself
 */
record DrawnFont(int first, float[] widths, float scale, Optional<COSObjectKey> table) {
    private static final int MOST = 256;

    /** A font as it stands in the file; nothing for other fonts and for one that is written in an unusual way. */
    static Optional<DrawnFont> of(Syntax font) {
        if (!font.name("Subtype").equals("Type3")) {
            return Optional.empty();
        }
        long table = font.generation("ToUnicode") == 0 ? font.number("ToUnicode") : -1;
        int first = font.generation("FirstChar") < 0 ? (int) Math.min(font.number("FirstChar"), MOST) : -1;
        Optional<float[]> widths = numbers(font.value("Widths"));
        Optional<float[]> matrix = numbers(font.value("FontMatrix"));
        boolean plain = table >= 0 && first >= 0 && widths.isPresent() && moveless(matrix);
        return plain ? Optional.of(new DrawnFont(first, widths.get(), matrix.get()[0], Optional.of(new COSObjectKey(table, 0)))) : Optional.empty();
    }

    /** The same of a font as PDFBox has it. */
    static Optional<DrawnFont> of(COSDictionary font) {
        int first = font.getInt(COSName.FIRST_CHAR, -1);
        Optional<float[]> widths = numbers(font.getCOSArray(COSName.WIDTHS));
        Optional<float[]> matrix = numbers(font.getCOSArray(COSName.FONT_MATRIX));
        boolean plain = COSName.TYPE3.equals(font.getCOSName(COSName.SUBTYPE)) && first >= 0 && widths.isPresent() && moveless(matrix);
        return plain ? Optional.of(new DrawnFont(first, widths.get(), matrix.get()[0], Optional.empty())) : Optional.empty();
    }

    private static boolean moveless(Optional<float[]> matrix) {
        return matrix.isPresent() && matrix.get().length == 6 && matrix.get()[4] == 0;
    }

    /** The width of a code; nothing where the font does not say. */
    OptionalDouble width(int code) {
        return code >= first && code - first < widths.length ? OptionalDouble.of(widths[code - first] * scale) : OptionalDouble.empty();
    }

    private static Optional<float[]> numbers(COSArray array) {
        float[] out = new float[array == null ? 0 : array.size()];
        for (int i = 0; i < out.length; i++) {
            if (!(array.getObject(i) instanceof COSNumber number)) {
                return Optional.empty();
            }
            out[i] = number.floatValue();
        }
        return array == null ? Optional.empty() : Optional.of(out);
    }

    private static Optional<float[]> numbers(String array) {
        float[] out = new float[MOST];
        int count = 0;
        int to = array.indexOf(']');
        int i = blanks(array, array.indexOf('[') + 1);
        while (i < to) {
            int end = number(array, i);
            if (count == MOST || end < 0) {
                return Optional.empty();
            }
            // Most are of one digit.
            out[count++] = end - i == 1 ? array.charAt(i) - '0' : Float.parseFloat(array.substring(i, end));
            i = blanks(array, end);
        }
        return count == 0 ? Optional.empty() : Optional.of(Arrays.copyOf(out, count));
    }

    private static int blanks(String text, int from) {
        int i = from;
        while (i < text.length() && " \t\r\n\f".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }

    /** Where a number ends that every reader takes for the same; -1 where there is none. */
    private static int number(String text, int from) {
        int i = text.charAt(from) == '-' ? from + 1 : from;
        int digits = 0;
        int points = 0;
        for (; i < text.length() && (Bytes.digit((byte) text.charAt(i)) || text.charAt(i) == '.'); i++) {
            digits += text.charAt(i) == '.' ? 0 : 1;
            points += text.charAt(i) == '.' ? 1 : 0;
        }
        return digits > 0 && digits <= 17 && points <= 1 && (blanks(text, i) > i || text.charAt(i) == ']') ? i : -1;
    }
}
