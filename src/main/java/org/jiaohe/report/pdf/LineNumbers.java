package org.jiaohe.report.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jiaohe.document.Glyph;
import org.jiaohe.document.Page;

/** Numbers of lines (行号) in a page's left margin, which run on beside its tables as well. */
final class LineNumbers {
    private static final int LEAST = 5;
    private static final int MOST_DIGITS = 4;
    /** How far left of all text they stand at least, in points. */
    private static final double MARGIN = 8;

    private LineNumbers() {
    }

    /** The page without them. */
    static Page without(Page page) {
        double left = Double.MAX_VALUE;
        for (Glyph glyph : page.glyphs()) {
            if (!glyph.blank() && !Numbers.digit(glyph)) {
                left = Math.min(left, glyph.area().left());
            }
        }
        List<Glyph> outside = new ArrayList<>();
        for (Glyph glyph : page.glyphs()) {
            if (glyph.turn() == 0 && glyph.area().right() < left - MARGIN && (Numbers.digit(glyph) || glyph.blank())) {
                outside.add(glyph);
            }
        }
        if (outside.size() < LEAST || !counted(Lines.of(page.number(), outside))) {
            return page;
        }
        Set<Glyph> gone = Collections.newSetFromMap(new IdentityHashMap<>());
        gone.addAll(outside);
        return new Page(page.number(), page.width(), page.height(), page.glyphs().stream().filter(glyph -> !gone.contains(glyph)).toList(), page.rulings(), page.shades(), page.pictures(), page.recognised());
    }

    private static boolean counted(List<Line> lines) {
        int before = -1;
        int count = 0;
        for (Line line : lines) {
            if (line.blank()) {
                continue;
            }
            String text = line.text().strip();
            if (text.length() > MOST_DIGITS || !text.chars().allMatch(c -> c >= '0' && c <= '9') || before >= 0 && Integer.parseInt(text) != before + 1) {
                return false;
            }
            before = Integer.parseInt(text);
            count++;
        }
        return count >= LEAST;
    }
}
