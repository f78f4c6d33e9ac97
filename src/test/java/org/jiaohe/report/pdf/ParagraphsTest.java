package org.jiaohe.report.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.jiaohe.document.Area;
import org.jiaohe.document.Glyph;
import org.jiaohe.document.Page;
import org.jiaohe.report.assembly.Block;
import org.junit.jupiter.api.Test;

/** Printed lines of a column of 40 characters of 10 points, without indents, as word processors set them; digits are half as wide. */
class ParagraphsTest {
    private static final String FULL = "本机关依法公开行政许可目录和办理结果并且按照规定的期限答复公民提出的政府信息公开申请事项及";

    /** The paragraphs that lines of text are joined into; a line of 41 characters hangs out of the column. */
    private static List<String> paragraphs(String... lines) {
        List<Glyph> glyphs = new ArrayList<>();
        int order = 0;
        for (int row = 0; row < lines.length; row++) {
            double base = 120 + 16 * row;
            double x = 90;
            for (int i = 0; i < lines[row].length(); i++) {
                double wide = lines[row].charAt(i) < 0x80 ? 5 : 10;
                glyphs.add(new Glyph(lines[row].substring(i, i + 1), new Area(x, base - 9, x + wide, base + 1), base, 10, 0, order++, false));
                x += wide;
            }
        }
        List<Block> blocks = PdfBlocks.of(List.of(new Page(1, 595, 842, glyphs, List.of(), List.of(), List.of(), false)));
        return blocks.stream().filter(Block.Paragraph.class::isInstance).map(block -> ((Block.Paragraph) block).text()).toList();
    }

    private static String line(int length, String end) {
        return FULL.substring(0, length - end.length()) + end;
    }

    @Test
    void anItemBeginsAnewHoweverFullTheLineBeforeIs() {
        List<String> lines = List.of(line(40, ""), line(40, "，"), line(39, "。"), "（二）依申请公开情况。全年收到申请三件。");
        assertEquals(List.of(lines.get(0) + lines.get(1) + lines.get(2), lines.get(3)), paragraphs(lines.toArray(String[]::new)));
    }

    @Test
    void anItemsNumberWithinASentenceBeginsNothing() {
        List<String> lines = List.of(line(40, ""), line(40, "，"), line(40, "第"), "（二）项规定的内容。");
        assertEquals(List.of(String.join("", lines)), paragraphs(lines.toArray(String[]::new)));
    }

    /** Two lines end with a comma outside of the column, so that the third, half a character short, seems to have room for one more. */
    @Test
    void linesBelowHangingCommasGoOn() {
        List<String> lines = List.of(line(41, "，"), line(41, "，"), "3" + line(39, "二"), "是答复文书的规范程度不高。");
        assertEquals(List.of(String.join("", lines)), paragraphs(lines.toArray(String[]::new)));
    }

    @Test
    void aSentenceThatEndsShortOfTheColumnEndsItsParagraph() {
        List<String> lines = List.of(line(40, ""), line(40, ""), line(38, "。"), "下一步将加强培训。");
        assertEquals(List.of(lines.get(0) + lines.get(1) + lines.get(2), lines.get(3)), paragraphs(lines.toArray(String[]::new)));
    }
}
