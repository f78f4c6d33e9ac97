package org.jiaohe.output;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The Chinese font of the PDFs we write: Noto Sans SC with GB 2312 and the general-use list of 2013 (通用规范汉字表), embedded as a subset. */
final class PdfFont {
    private static final String NAME = "font/NotoSansSC-Regular.ttf";
    private final PDFont font;
    private final Map<Integer, Boolean> known = new HashMap<>();

    private PdfFont(PDFont font) {
        this.font = font;
    }

    static PdfFont into(PDDocument document) throws IOException {
        try (InputStream in = open()) {
            return new PdfFont(PDType0Font.load(document, in, true));
        }
    }

    static InputStream open() {
        InputStream in = PdfFont.class.getResourceAsStream(NAME);
        if (in == null) {
            throw new IllegalStateException("the program lacks its font " + NAME);
        }
        return in;
    }

    PDFont font() {
        return font;
    }

    /** The text with a box in place of each character the font lacks, such as a rare character in a unit's name. */
    String drawable(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (known.computeIfAbsent(c, this::has)) {
                out.appendCodePoint(c);
            } else {
                out.append(Character.isWhitespace(c) || Character.isISOControl(c) ? ' ' : '□');
            }
        });
        return out.toString();
    }

    private boolean has(int c) {
        try {
            font.encode(Character.toString(c));
            return true;
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }

    /** Width in points; the text must be {@link #drawable}. */
    double width(String text, double size) {
        try {
            return font.getStringWidth(text) / 1000 * size;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
