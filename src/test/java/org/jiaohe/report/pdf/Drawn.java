package org.jiaohe.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jiaohe.document.Area;
import org.jiaohe.document.Glyph;
import org.jiaohe.document.Page;
import org.jiaohe.document.Ruling;
import org.jiaohe.report.assembly.Block;

/** A page that a test draws: words and lines, in points from the top left corner. */
final class Drawn {
    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<Ruling> lines = new ArrayList<>();

    /** Words one after the other from the left, ideographs as wide as they are high, all else half as wide. */
    Drawn words(String text, double left, double baseline, double size) {
        double x = left;
        for (char c : text.toCharArray()) {
            double width = c < 0x80 ? 0.5 * size : size;
            glyphs.add(new Glyph(String.valueOf(c), new Area(x, baseline - 0.88 * size, x + width, baseline + 0.12 * size), baseline, size, 0, glyphs.size()));
            x += width;
        }
        // The next words are placed anew.
        glyphs.add(new Glyph(" ", new Area(x, baseline - size, x, baseline), baseline, size, 0, glyphs.size()));
        return this;
    }

    /** Words in the middle of as many columns of equal width. */
    Drawn row(double left, double width, double baseline, String... texts) {
        double column = width / texts.length;
        for (int i = 0; i < texts.length; i++) {
            double wide = texts[i].chars().mapToDouble(c -> c < 0x80 ? 4.5 : 9).sum();
            words(texts[i], left + column * (i + 0.5) - wide / 2, baseline, 9);
        }
        return this;
    }

    Drawn across(double at, double from, double to) {
        lines.add(new Ruling(true, at, from, to));
        return this;
    }

    Drawn down(double at, double from, double to) {
        lines.add(new Ruling(false, at, from, to));
        return this;
    }

    Drawn box(double left, double top, double right, double bottom) {
        return across(top, left, right).across(bottom, left, right).down(left, top, bottom).down(right, top, bottom);
    }

    Page page() {
        return new Page(1, 595, 842, glyphs, lines, List.of(), List.of(), false);
    }

    /** The tables that are read from it, each as rows of cells parted by |. */
    List<List<String>> tables() {
        return PdfBlocks.of(List.of(page())).stream().filter(Block.Grid.class::isInstance).map(block -> rows((Block.Grid) block)).toList();
    }

    private static List<String> rows(Block.Grid grid) {
        List<String> out = new ArrayList<>();
        for (int r = 0; r < grid.rows(); r++) {
            out.add(String.join("|", grid.row(r).stream().map(Block.GridCell::text).toList()));
        }
        return out;
    }
}
