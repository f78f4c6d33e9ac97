package org.jiaohe.report.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.jiaohe.document.Area;
import org.jiaohe.document.Glyph;
import org.jiaohe.document.Page;
import org.jiaohe.document.Ruling;
import org.jiaohe.report.assembly.Block;
import org.junit.jupiter.api.Test;

/** A mark set behind the last character of a full line stands over the border of its cell, 140 points from the left. */
class HangingMarksTest {
    private static void write(String text, double left, double baseline, List<Glyph> into) {
        for (int i = 0; i < text.length(); i++) {
            into.add(new Glyph(text.substring(i, i + 1), new Area(left + 10 * i, baseline - 9, left + 10 * (i + 1), baseline + 1), baseline, 10, 0, 3 * into.size()));
        }
    }

    private static List<String> row(String label, double left, String figure) {
        List<Ruling> lines = new ArrayList<>();
        for (double x : new double[] {100, 140, 180}) {
            lines.add(new Ruling(false, x, 160, 240));
        }
        for (double y : new double[] {160, 180, 240}) {
            lines.add(new Ruling(true, y, 100, 180));
        }
        List<Glyph> glyphs = new ArrayList<>();
        write("类别", 110, 173, glyphs);
        write("数量", 150, 173, glyphs);
        write(label, left, 200, glyphs);
        write("机关", 100, 214, glyphs);
        write(figure, 155, 200, glyphs);
        Block.Grid grid = (Block.Grid) PdfBlocks.of(List.of(new Page(1, 595, 842, glyphs, lines, List.of(), List.of(), false))).stream().filter(Block.Grid.class::isInstance).findFirst().orElseThrow();
        return grid.row(1).stream().map(Block.GridCell::text).toList();
    }

    @Test
    void belongsToTheCharacterBeforeIt() {
        assertEquals(List.of("逾期不补、机关", "0"), row("逾期不补、", 100, "0"));
    }

    @Test
    void aMarkThatFollowsNothingStaysWhereItStands() {
        assertEquals(List.of("逾期机关", "、0"), row("逾期", 100, "、0"));
    }
}
