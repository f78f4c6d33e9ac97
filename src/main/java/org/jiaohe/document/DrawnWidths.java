package org.jiaohe.document;

import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;

/**
 * How far the characters of a font carry that are drawings of their own (Type 3, ISO 32000-1, 9.6.5), in units of the
 * font size. Some producers write hundreds of such fonts, and PDFBox reads every table of each.
 */
record DrawnWidths(int first, COSArray widths, float scale) {
    /** The widths of such a font; nothing for other fonts and for one that moves its characters about. */
    static Optional<DrawnWidths> of(COSDictionary font) {
        COSArray matrix = font.getCOSArray(COSName.FONT_MATRIX);
        COSArray widths = font.getCOSArray(COSName.WIDTHS);
        int first = font.getInt(COSName.FIRST_CHAR, -1);
        boolean plain = COSName.TYPE3.equals(font.getCOSName(COSName.SUBTYPE)) && widths != null && first >= 0 && matrix != null && matrix.size() == 6
                && matrix.getObject(0) instanceof COSNumber && matrix.getObject(4) instanceof COSNumber move && move.floatValue() == 0;
        return plain ? Optional.of(new DrawnWidths(first, widths, ((COSNumber) matrix.getObject(0)).floatValue())) : Optional.empty();
    }

    /** The width of a code; nothing where the font does not say. */
    OptionalDouble of(int code) {
        return code >= first && code - first < widths.size() && widths.getObject(code - first) instanceof COSNumber width ? OptionalDouble.of(width.floatValue() * scale) : OptionalDouble.empty();
    }
}
