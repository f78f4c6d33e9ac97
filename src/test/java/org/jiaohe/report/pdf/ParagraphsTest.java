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

/** Printed lines of a column of 40 characters of 10 points, without indents, as word processors set them; digits are half as wide. */
class ParagraphsTest {
    private static final String FULL = "本机关依法公开行政许可目录和办理结果并且按照规定的期限答复公民提出的政府信息公开申请事项及";

    /** The paragraphs that lines of text are joined into; a line of 41 characters hangs out of the column. */
    private static List<String> paragraphs(String... lines) {
        return paragraphs(120, List.of(), lines);
    }

    private static List<String> paragraphs(double top, List<Ruling> rulings, String... lines) {
        List<Glyph> glyphs = new ArrayList<>();
        int order = 0;
        for (int row = 0; row < lines.length; row++) {
            double base = top + 16 * row;
            double x = 90;
            for (int i = 0; i < lines[row].length(); i++) {
                double wide = lines[row].charAt(i) < 0x80 ? 5 : 10;
                glyphs.add(new Glyph(lines[row].substring(i, i + 1), new Area(x, base - 9, x + wide, base + 1), base, 10, 0, order++, false));
                x += wide;
            }
        }
        List<Block> blocks = PdfBlocks.of(List.of(new Page(1, 595, 842, glyphs, rulings, List.of(), List.of(), false)));
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

    /** Lines that are not set flush end early where the next word would still have fitted. */
    @Test
    void raggedLinesOfAnIndentedParagraphGoOnBehindNoFullStop() {
        List<String> lines = List.of("　　" + line(34, "按《条例》"), line(40, ""), line(20, "。"), "　　" + line(37, "，"), line(12, "。"));
        assertEquals(List.of((lines.get(0) + lines.get(1) + lines.get(2)).strip(), (lines.get(3) + lines.get(4)).strip()), paragraphs(lines.toArray(String[]::new)).stream().map(String::strip).toList());
    }

    @Test
    void aShortLineThatEndsInAFullStopEndsItsParagraph() {
        List<String> lines = List.of("　　" + line(20, "。"), line(40, ""), line(20, "。"));
        assertEquals(2, paragraphs(lines.toArray(String[]::new)).size());
    }

    /** A table without ruling lines fills the page with lines of smaller type that stand closer. */
    @Test
    void theStepsOfSmallerTypePartNoLargerLines() {
        List<Glyph> glyphs = new ArrayList<>();
        for (int row = 0; row < 12; row++) {
            set(line(20, ""), 90, 300 + 9 * row, 6, glyphs);
        }
        set(line(38, ""), 110, 120, 10, glyphs);
        set(line(40, ""), 90, 140, 10, glyphs);
        set(line(20, "。"), 90, 160, 10, glyphs);
        List<Block> blocks = PdfBlocks.of(List.of(new Page(1, 595, 842, glyphs, List.of(), List.of(), List.of(), false)));
        assertEquals(line(38, "") + line(40, "") + line(20, "。"), ((Block.Paragraph) blocks.get(0)).text().strip());
    }

    private static void set(String text, double left, double base, double size, List<Glyph> into) {
        for (int i = 0; i < text.length(); i++) {
            double x = left + size * i;
            into.add(new Glyph(text.substring(i, i + 1), new Area(x, base - 0.9 * size, x + size, base + 0.1 * size), base, size, 0, into.size(), false));
        }
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

    /** Words of a table's heads in a sentence at the foot of a page, with the table right below it. */
    @Test
    void aSentenceAboveATableIsNoneOfItsRows() {
        List<Ruling> frame = new ArrayList<>();
        for (double x = 90; x < 500; x += 200) {
            frame.add(new Ruling(false, x, 655, 695));
        }
        for (double y = 655; y < 700; y += 20) {
            frame.add(new Ruling(true, y, 90, 490));
        }
        List<String> lines = List.of("全年因政府信息公开被申请行政复议二十七件，其中维持二十一件而其余大部分已经审结的其他结", "果3件、尚未审结1件，行政诉讼8件，其中未经复议直接起诉3件，复议后起诉5件", "结果维持");
        assertEquals(List.of(lines.get(0) + lines.get(1)), paragraphs(636, frame, lines.toArray(String[]::new)));
    }

    /** In two columns, or set large, a heading runs over; what is left of it is no text of the part. */
    @Test
    void aHeadingThatRunsOverIsOneParagraph() {
        List<String> lines = List.of("三、收到和处理政府信息公开申请情", "况", "四、政府信息公开行政复议、行政诉", "讼情况", line(20, "。"));
        assertEquals(List.of(lines.get(0) + lines.get(1), lines.get(2) + lines.get(3), lines.get(4)), paragraphs(lines.toArray(String[]::new)));
    }

    @Test
    void aWholeHeadingTakesNothingFromTheLineBelow() {
        List<String> lines = List.of("六、其他需要报告的事项", "无。");
        assertEquals(lines, paragraphs(lines.toArray(String[]::new)));
    }

    /** An address in brackets is parted nowhere and goes to the next line whole: its sentence was cut in two (L-09). */
    @Test
    void aLineBeforeAnAddressEndsEarly() {
        List<String> lines = List.of("　　" + line(38, ""), line(26, "门户网站"), "（www.linjiang.example.gov.cn）查阅。");
        assertEquals(1, paragraphs(lines.toArray(String[]::new)).size());
    }

    /** Rows of a table without lines, set as large as the text and closer, made every line of the text a paragraph (L-09). */
    @Test
    void rowsOfATableDoNotTellHowFarApartLinesOfTextStand() {
        List<Line> lines = new ArrayList<>();
        String text = line(40, "");
        for (int i = 0; i < 5; i++) {
            lines.add(new Line(1, text, List.of(), new Area(90, 100 + 21 * i, 490, 110 + 21 * i), 10));
        }
        for (int i = 0; i < 30; i++) {
            lines.add(new Line(1, "1.属于国家秘密 0 0 0", List.of(), new Area(90, 300 + 12 * i, 490, 310 + 12 * i), 10));
        }
        assertEquals(21, Paragraphs.PageLines.of(595, lines).pitch(10), 0.01);
    }
}
