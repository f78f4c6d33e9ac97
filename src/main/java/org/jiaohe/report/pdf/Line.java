package org.jiaohe.report.pdf;

import java.util.List;
import org.jiaohe.document.Area;
import org.jiaohe.document.Glyph;

/** One printed line: its text, and for every character of the text the glyph it came from (for a space that only the gap shows, the one before it). */
record Line(int page, String text, List<Glyph> glyphs, Area area, double size) {
    boolean blank() {
        return text.isBlank();
    }
}
