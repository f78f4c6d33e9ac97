package org.jiaohe.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is written in the colour of its ground. */
class PageSheetTest {
    private static String shown(double ground, double ink, String text) {
        PageSheet sheet = new PageSheet(1, 595, 842);
        sheet.shade(new Area(50, 50, 300, 100), ground);
        for (int i = 0; i < text.length(); i++) {
            sheet.glyph(new Glyph(text.substring(i, i + 1), new Area(60 + 10 * i, 70, 70 + 10 * i, 80), 79, 10, 0, i), ink, ink, false, true);
        }
        return sheet.finish().glyphs().stream().map(Glyph::text).collect(Collectors.joining());
    }

    /** A browser left out the light ground of a dark table's figures: fifteen cells were said to be blank (T4-04). */
    @Test
    void figuresInABlackCellAreNotBlank() {
        assertEquals(Glyph.CUT + Glyph.CUT, shown(0, 0, "12"));
        assertEquals(Glyph.CUT, shown(0.1, 0.12, "—"));
    }

    @Test
    void whatIsWhiteOnWhiteIsNoText() {
        assertEquals("", shown(1, 1, "12"));
        assertEquals("", shown(0.2, 0.2, "无"));
        assertEquals("12", shown(0, 1, "12"));
    }
}
