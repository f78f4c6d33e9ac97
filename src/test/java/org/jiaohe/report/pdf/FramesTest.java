package org.jiaohe.report.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.jiaohe.document.Area;
import org.jiaohe.document.Glyph;
import org.jiaohe.document.Page;
import org.jiaohe.report.assembly.Block;
import org.junit.jupiter.api.Test;

/** Tables whose lines say less, or more, than where their cells are: such as word processors' table styles leave them. */
class FramesTest {
    private static final List<String> WHOLE = List.of("信息内容|本年制发件数|本年废止件数|现行有效件数", "规章|0|0|3", "行政规范性文件|12|1|40");

    /** Table two's first block between 60 and 540, its rows 20 points high from 100 on. */
    private static Drawn words() {
        return new Drawn().row(60, 480, 114, "信息内容", "本年制发件数", "本年废止件数", "现行有效件数").row(60, 480, 134, "规章", "0", "0", "3").row(60, 480, 154, "行政规范性文件", "12", "1", "40");
    }

    private static Drawn parted(Drawn drawn, double from, double to) {
        return drawn.down(180, from, to).down(300, from, to).down(420, from, to);
    }

    @Test
    void theStripBetweenAFrameAndTheTableInsideItIsNoColumn() {
        Drawn nested = parted(words().box(60, 100, 540, 160).across(120, 60, 540).across(140, 60, 540), 100, 160);
        // The frame's right border lies on the table's own, so that the two make one set of lines.
        assertEquals(List.of(WHOLE), nested.box(53, 92, 540, 168).tables());
    }

    @Test
    void whatLiesInsideTheOuterBorderAloneIsReadByWhereItStands() {
        // Lines part the heads and nothing else, as in a style that shades every other row.
        assertEquals(List.of(WHOLE), parted(words().box(60, 100, 540, 160).across(120, 60, 540), 100, 120).tables());
    }

    @Test
    void rowsThatNoLinePartsBetweenRowsThatAreAreRowsAllTheSame() {
        Drawn banded = parted(words().box(60, 100, 540, 160).across(120, 60, 540).across(140, 60, 540), 100, 120);
        assertEquals(List.of(WHOLE), parted(banded, 140, 160).tables());
    }

    @Test
    void headsInLinesBelongToTheFiguresWithoutLinesBelow() {
        assertEquals(List.of(WHOLE), parted(words().box(60, 100, 540, 120), 100, 120).tables());
    }

    @Test
    void aTableThatLinesPartIsReadByThem() {
        assertEquals(List.of(WHOLE), parted(words().box(60, 100, 540, 160).across(120, 60, 540).across(140, 60, 540), 100, 160).tables());
    }

    @Test
    void aColumnThatTheLinesLeaveOutIsOfTheTable() {
        Drawn open = words().across(100, 60, 420).across(120, 60, 420).across(140, 60, 420).across(160, 60, 420).down(60, 100, 160).down(180, 100, 160).down(300, 100, 160).down(420, 100, 160);
        // The last column's figures stand less than a column beyond the last line.
        assertEquals(List.of(WHOLE), open.tables());
    }

    @Test
    void aHeadingBetweenAFrameAndTheTableInsideItIsText() {
        Drawn nested = parted(words().box(60, 100, 540, 160).across(120, 60, 540).across(140, 60, 540), 100, 160).words("二、主动公开政府信息情况", 70, 92, 10);
        // A line of the table runs up to the frame, so that the two make one set of lines.
        Drawn framed = nested.box(53, 76, 547, 168).down(180, 76, 100);
        assertEquals(List.of(WHOLE), framed.tables());
        assertTrue(PdfBlocks.of(List.of(framed.page())).stream().anyMatch(block -> block instanceof Block.Paragraph paragraph && paragraph.text().equals("二、主动公开政府信息情况")));
    }

    /** Lines part the columns of table three and none of its rows. */
    @Test
    void rowsThatNoLinePartsAreReadByWhereTheyStand() {
        List<String> labels = List.of("一、本年新收政府信息公开申请数量", "二、上年结转政府信息公开申请数量", "（一）予以公开", "（二）部分公开", "四、结转下年度继续办理");
        Drawn drawn = new Drawn().row(190, 350, 114, "自然人", "企业", "科研", "社会", "法律", "其他", "总计");
        for (int r = 0; r < labels.size(); r++) {
            drawn.words(labels.get(r), 42, 134 + 20 * r, 9).row(190, 350, 134 + 20 * r, "1" + r, "2", "3", "4", "5", "6", "3" + r);
        }
        drawn.box(40, 100, 540, 220).down(190, 100, 220);
        for (int c = 1; c < 7; c++) {
            drawn.down(190 + 50 * c, 100, 220);
        }
        assertEquals(List.of("四、结转下年度继续办理|14|2|3|4|5|6|34"), drawn.tables().get(0).stream().filter(row -> row.startsWith("四")).toList());
    }

    @Test
    void aTableWithoutItsRightBorderMayGoOnWhereNothingIsShown() {
        Drawn open = words().across(100, 60, 540).across(120, 60, 540).across(140, 60, 540).across(160, 60, 540).down(60, 100, 160).down(180, 100, 160).down(300, 100, 160).down(420, 100, 160);
        Block.Grid cut = (Block.Grid) PdfBlocks.of(List.of(open.words("12", 528, 134, 9).page())).get(0);
        assertEquals(List.of("312"), cut.cells().stream().filter(cell -> cell.doubt().filter(why -> why.key().equals("reading.cell.cut")).isPresent()).map(Block.GridCell::text).map(text -> text.replace(" ", "")).toList());
    }

    /** A label that was not wrapped runs into the cells beside it, where figures stand. */
    @Test
    void wordsOverACellsBorderMakeItsFigureUnsure() {
        Drawn drawn = parted(new Drawn().row(60, 480, 114, "信息内容", "本年制发件数", "本年废止件数", "现行有效件数").words("行政规范性文件的制发情况", 62, 134, 10.8).words("5", 210, 134, 9).words("6", 355, 134, 9).box(60, 100, 540, 140).across(120, 60, 540), 100, 140);
        Block.Grid grid = (Block.Grid) PdfBlocks.of(List.of(drawn.page())).get(0);
        assertEquals(List.of(true, false), grid.row(1).stream().skip(1).limit(2).map(cell -> cell.doubt().isPresent()).toList());
    }

    /** Words on their side in the margin, such as an archive's number, are printed between the parts of a table. */
    @Test
    void aTableGoesOnBehindWordsInTheMargin() {
        Drawn first = parted(words().box(60, 100, 540, 160).across(120, 60, 540).across(140, 60, 540), 100, 160);
        Page page = first.page();
        List<Glyph> glyphs = new ArrayList<>(page.glyphs());
        for (int i = 0; i < 4; i++) {
            glyphs.add(new Glyph("年报编号".substring(i, i + 1), new Area(20, 500 - 8 * i, 28, 508 - 8 * i), 27, 8, 3, glyphs.size() + 1));
        }
        Page marked = new Page(1, 595, 842, glyphs, page.rulings(), List.of(), List.of(), false);
        Page next = new Page(2, 595, 842, page.glyphs(), page.rulings(), List.of(), List.of(), false);
        assertEquals(List.of(false, true), PdfBlocks.of(List.of(marked, next)).stream().filter(Block.Grid.class::isInstance).map(block -> ((Block.Grid) block).joins()).toList());
    }

    /** Cells with a border of their own each are parted by strips, and the search for frames around the table never ended. */
    @Test
    void stripsBetweenCellsAreNoFrame() {
        Drawn apart = words().box(60, 100, 540, 160);
        for (int c = 0; c < 4; c++) {
            double left = 60 + 120 * c;
            double right = c == 3 ? 540 : left + 112;
            apart.down(left, 100, 160).down(right, 100, 160).across(120, left, right).across(140, left, right);
        }
        assertEquals(List.of("规章||0||0||3"), apart.tables().get(0).stream().filter(row -> row.startsWith("规章")).toList());
    }

    /** Of a page that begins with the last two rows of a table parted by lines down alone, the figures were taken for one row's. */
    @Test
    void cellsWithTheLabelsOfTwoRowsAreTwoRows() {
        List<String> labels = List.of("一、本年新收政府信息公开申请数量", "二、上年结转政府信息公开申请数量");
        Drawn drawn = new Drawn().row(190, 350, 94, "自然人", "企业", "科研", "社会", "法律", "其他", "总计").across(80, 40, 540).across(100, 40, 540).down(40, 80, 100).down(540, 80, 100);
        for (int r = 0; r < labels.size(); r++) {
            drawn.words(labels.get(r), 42, 114 + 20 * r, 9).row(190, 350, 114 + 20 * r, "1" + r, "2", "3", "4", "5", "6", "3" + r);
        }
        drawn.box(40, 100, 540, 140).down(190, 80, 140);
        for (int c = 1; c < 7; c++) {
            drawn.down(190 + 50 * c, 80, 140);
        }
        assertEquals(List.of("二、上年结转政府信息公开申请数量|11|2|3|4|5|6|31"), drawn.tables().get(0).stream().filter(row -> row.startsWith("二")).toList());
    }

    /** Where six pages stand on a sheet each page's number stays between the parts of a table, whose rest was not read (T2-01). */
    @Test
    void aTableGoesOnBehindThePagesNumber() {
        assertEquals(List.of(false, true), joins("- 2 -"));
        assertEquals(List.of(false, true), joins("第2页 共6页"));
    }

    /** A footnote below a table's first part on its page: the rows overleaf were said to be missing (T3-01). */
    @Test
    void aTableGoesOnBehindAFootnote() {
        assertEquals(List.of(false, true), joins("2含跨年度办理的申请2件。"));
        assertEquals(List.of(false, true), joins("①含跨年度办理的申请2件。"));
        assertEquals(List.of(false, false), joins("以上数据含跨年度办理的申请2件。"));
        assertEquals(List.of(false, false), joins("2.含跨年度办理的申请2件。"));
    }

    /** Whether each of two tables on two pages goes on from the one before it, with words below the first. */
    private static List<Boolean> joins(String below) {
        Page page = parted(words().box(60, 100, 540, 160).across(120, 60, 540).across(140, 60, 540), 100, 160).page();
        List<Glyph> glyphs = new ArrayList<>(page.glyphs());
        glyphs.addAll(new Drawn().words(below, 70, 480, 9).page().glyphs());
        List<Page> pages = List.of(new Page(1, 595, 842, glyphs, page.rulings(), List.of(), List.of(), false), new Page(2, 595, 842, page.glyphs(), page.rulings(), List.of(), List.of(), false));
        return PdfBlocks.of(pages).stream().filter(Block.Grid.class::isInstance).map(block -> ((Block.Grid) block).joins()).toList();
    }

    /** Word draws a border around the characters themselves, a browser one around a form's field; 5 in such a box was read as a blank cell (T2-02). */
    @Test
    void aBoxInsideACellPartsNothing() {
        Drawn words = new Drawn().row(60, 480, 114, "信息内容", "本年制发件数", "本年废止件数", "现行有效件数").row(60, 480, 134, "规章", "5", "3", "7").row(60, 480, 154, "行政规范性文件", "4", "1", "20");
        Drawn boxed = parted(words.box(60, 100, 540, 160).across(120, 60, 540).across(140, 60, 540), 100, 160).box(234, 120.8, 246, 139.2);
        // The sides that a browser mitres end before its corners.
        boxed.across(142, 336.5, 383.5).across(158, 336.5, 383.5).down(335, 143.5, 156.5).down(385, 143.5, 156.5);
        assertEquals(List.of(List.of("信息内容|本年制发件数|本年废止件数|现行有效件数", "规章|5|3|7", "行政规范性文件|4|1|20")), boxed.tables());
    }

    /** Each digit in a box of its own, as on a counter's board, is a digit of the cell's number. */
    @Test
    void boxesAroundDigitsPartNothing() {
        Drawn words = new Drawn().row(60, 480, 114, "信息内容", "本年制发件数", "本年废止件数", "现行有效件数").row(60, 480, 134, "规章", "", "3", "7").row(60, 480, 154, "行政规范性文件", "4", "1", "20");
        Drawn boxed = parted(words.box(60, 100, 540, 160).across(120, 60, 540).across(140, 60, 540), 100, 160);
        for (int i = 0; i < 3; i++) {
            boxed.words(String.valueOf(i + 1), 226 + 11 * i, 134, 9).box(224 + 11 * i, 123, 233 + 11 * i, 137);
        }
        assertEquals("规章|1 2 3|3|7", boxed.tables().get(0).get(1));
    }

    /** Cells that have borders of their own each stand inside no other cell. */
    @Test
    void cellsWithBordersOfTheirOwnStayCells() {
        Drawn drawn = new Drawn().row(60, 480, 114, "信息内容", "本年制发件数", "本年废止件数", "现行有效件数").row(60, 480, 134, "规章", "5", "3", "7").box(56, 96, 544, 144);
        for (int row = 0; row < 2; row++) {
            for (int column = 0; column < 4; column++) {
                drawn.box(62 + 120 * column, 101 + 20 * row, 178 + 120 * column, 119 + 20 * row);
            }
        }
        assertEquals(List.of("规章", "5", "3", "7"), drawn.tables().stream().flatMap(List::stream).filter(row -> row.contains("规章")).flatMap(row -> List.of(row.split("\\|")).stream()).filter(text -> !text.isBlank()).toList());
    }

    /** The code to scan on a website's page took half of the title into a table: the report had another name (F-01). */
    @Test
    void aBoxThatTouchesALineIsNoTable() {
        Drawn drawn = new Drawn().words("望江县民政局2022年政府信息公开工作年", 60, 112, 18).words("度报告", 260, 140, 18).words("二维码", 505, 112, 8);
        assertEquals(List.of(), drawn.across(90, 34, 578).box(490, 90, 578, 150).tables());
    }
}
