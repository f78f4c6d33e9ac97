package org.jiaohe.report.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jiaohe.document.Area;
import org.jiaohe.document.Glyph;
import org.jiaohe.document.Limits;
import org.jiaohe.document.Page;
import org.jiaohe.document.Ruling;
import org.jiaohe.report.ReadResult;
import org.jiaohe.report.Report;
import org.jiaohe.report.assembly.Block;
import org.jiaohe.report.assembly.CellReader;
import org.jiaohe.text.Message;
import org.jiaohe.text.Normal;
import org.junit.jupiter.api.Test;

/** What is printed beside, upon or instead of a figure is not taken for it. */
class DoubtfulCellsTest {
    private static Glyph digit(String text, double left, double baseline, double size, int order) {
        return new Glyph(text, new Area(left, baseline - 0.88 * size, left + 0.5 * size, baseline + 0.12 * size), baseline, size, 0, order);
    }

    @Test
    void aRaisedMarkIsNoDigit() {
        List<Line> lines = Lines.of(1, List.of(digit("1", 100, 200, 10, 0), digit("2", 105, 200, 10, 1), digit("3", 110, 196, 6, 2)));
        assertEquals(List.of("12³"), lines.stream().map(Line::text).toList());
        assertEquals(List.of("123"), Lines.of(1, List.of(digit("1", 100, 200, 10, 0), digit("2", 105, 200, 10, 1), digit("3", 110, 200, 10, 2))).stream().map(Line::text).toList());
    }

    /** 183① and [1]12 were said to be no numbers (T3-05, T2-03). */
    @Test
    void norIsOneInACircleOrInBrackets() {
        assertEquals(List.of("12³"), Lines.of(1, List.of(digit("1", 100, 200, 10, 0), digit("2", 105, 200, 10, 1), digit("③", 110, 196, 6, 2))).stream().map(Line::text).toList());
        List<Line> lines = Lines.of(1, List.of(digit("1", 100, 200, 10, 0), digit("2", 105, 200, 10, 1), digit("[", 110, 195, 6, 2), digit("1", 113, 195, 6, 3), digit("]", 116, 195, 6, 4)));
        assertEquals(List.of("12⁽¹⁾"), lines.stream().map(Line::text).toList());
        assertEquals(List.of("12⁽¹⁾"), Lines.of(1, List.of(digit("1", 100, 200, 10, 0), digit("2", 105, 200, 10, 1), digit("(", 110, 195, 6, 2), digit("1", 113, 195, 6, 3), digit(")", 116, 195, 6, 4))).stream().map(Line::text).toList());
        assertEquals(Optional.of(new BigDecimal("12")), CellReader.read(lines.get(0).text()).asNumber());
        assertEquals(List.of("12③"), Lines.of(1, List.of(digit("1", 100, 200, 10, 0), digit("2", 105, 200, 10, 1), digit("③", 110, 200, 10, 2))).stream().map(Line::text).toList(), "as large as the figure");
    }

    @Test
    void aLineThroughDigitsStrikesThemOutAndABorderDoesNot() {
        List<Glyph> digits = List.of(digit("1", 100, 200, 10, 0), digit("2", 105, 200, 10, 1));
        assertEquals(Set.copyOf(digits), Set.copyOf(Struck.on(page(digits, new Ruling(true, 197, 100, 110)))));
        assertEquals(Set.of(), Struck.on(page(digits, new Ruling(true, 202, 100, 110))), "underlined");
        assertEquals(Set.of(), Struck.on(page(digits, new Ruling(true, 197, 80, 130))), "a border that the digits run over");
    }

    /** Half of an amount beside a count once read as one figure of both. */
    @Test
    void anAmountWithItsUnitIsNeverParted() {
        Segment amount = new Segment("3642.21万元", new Area(180, 190, 250, 200), 10, 1, 0);
        assertEquals(List.of(List.of(), List.of(amount)), Columns.split(List.of(amount), new double[] {100, 200, 300}));
        Segment heads = new Segment("商业企业科研机构", new Area(160, 190, 240, 200), 10, 1, 0);
        assertEquals(List.of("商业企业", "科研机构"), Columns.split(List.of(heads), new double[] {100, 200, 300}).stream().map(own -> own.get(0).text()).toList());
    }

    private static Page page(List<Glyph> glyphs, Ruling line) {
        return new Page(1, 595, 842, glyphs, List.of(line), List.of(), List.of(), false);
    }

    /** A website's bar that stays in sight is printed over the table: 3 with 博 behind it once read as what the author wrote. */
    @Test
    void wordsOfAnotherSizeBesideAFigureAreNoneOfItsCell() {
        Drawn table = new Drawn().box(60, 100, 540, 140).across(120, 60, 540).down(180, 100, 140).down(300, 100, 140).down(420, 100, 140);
        table.row(60, 480, 114, "信息内容", "本年制发件数", "本年废止件数", "现行有效件数").row(60, 480, 134, "规章", "3", "3件", "7").words("博", 370, 134, 8);
        Block.Grid grid = (Block.Grid) PdfBlocks.of(List.of(table.page())).get(0);
        assertEquals(List.of("规章 false", "3 false", "3件 博 true", "7 false"), grid.row(1).stream().map(cell -> cell.text() + " " + cell.doubt().isPresent()).toList());
    }

    /** Each viewer draws such fields itself; to the reader their cells would be blank. */
    @Test
    void filledFieldsWithoutADrawingLeaveTheFileInDoubt() throws IOException {
        Path file = Path.of("fixtures/readings/form-fields.2021.canvas.0.pdf");
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            for (var annotation : document.getPage(0).getAnnotations()) {
                annotation.getCOSObject().removeItem(COSName.AP);
            }
            java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
            document.save(out);
            Report report = ((ReadResult.Success) PdfReportReader.read("report.pdf", out.toByteArray(), Limits.DEFAULT)).report();
            assertFalse(report.doubts().isEmpty());
        }
        assertEquals(List.of(), ((ReadResult.Success) PdfReportReader.read("report.pdf", Files.readAllBytes(file), Limits.DEFAULT)).report().doubts());
    }

    /** Of three rows that no line parts the figures 1, 318 and 1 were read as 13181, beside a figure that is the second row's alone. */
    @Test
    void figuresOfSeveralRowsAreNoBrokenNumber() {
        Drawn table = new Drawn().box(60, 100, 540, 160).down(180, 100, 160).down(300, 100, 160).down(420, 100, 160);
        table.row(60, 480, 134, "某项", "12", "34", "318").row(60, 480, 114, "", "", "", "1").row(60, 480, 154, "", "", "", "1");
        Block.Grid grid = (Block.Grid) PdfBlocks.of(List.of(table.page())).get(0);
        assertEquals(List.of("13181"), grid.cells().stream().filter(cell -> cell.doubt().isPresent()).map(Block.GridCell::text).toList());
    }

    /** A figure in a box of its own, as in a web form's field, left its cell blank. */
    @Test
    void aCellAroundABoxIsNotBlankForSure() {
        Drawn table = new Drawn().box(60, 100, 540, 140).across(120, 60, 540).down(180, 100, 140).down(300, 100, 140).down(420, 100, 140);
        table.row(60, 480, 114, "信息内容", "本年制发件数", "本年废止件数", "现行有效件数").row(60, 480, 134, "规章", "3", "3", "7");
        // The field's border touches the table's at one corner.
        table.box(240, 124, 270, 136).across(124, 240, 302);
        Block.Grid grid = (Block.Grid) PdfBlocks.of(List.of(table.page())).get(0);
        assertTrue(grid.cells().stream().filter(Block.GridCell::blank).allMatch(cell -> cell.doubt().isPresent()));
    }

    private static List<String> lowerRow(Drawn table) {
        Block.Grid grid = (Block.Grid) PdfBlocks.of(List.of(table.page())).get(0);
        return grid.row(1).stream().map(cell -> cell.text().replace(" ", "") + " " + cell.doubt().map(Message::key).orElse("")).toList();
    }

    private static Drawn heads() {
        return new Drawn().box(60, 100, 540, 140).across(120, 60, 540).down(180, 100, 140).down(300, 100, 140).down(420, 100, 140).row(60, 480, 114, "信息内容", "本年制发件数", "本年废止件数", "现行有效件数");
    }

    /** Word numbers the paragraphs of cells too: 3. and 15 beside it were read as 3.15. */
    @Test
    void theNumberOfAnItemIsNoPartOfItsFigure() {
        assertEquals(List.of("规章 ", "3.15 reading.cell.apart", "3.15 ", "7 "), lowerRow(heads().row(60, 480, 134, "规章", "", "3.15", "7").words("3.", 222, 134, 9).words("15", 238, 134, 9)));
    }

    /** Symbols that only their font knows, such as a bullet or a ticked box, made 14 no number (T2-03). */
    @Test
    void aSymbolBesideAFigureLeavesItInDoubt() {
        assertEquals(List.of("规章 ", "\uF0B714 reading.cell.lost", "3 ", "7 "), lowerRow(heads().row(60, 480, 134, "规章", "\uF0B714", "3", "7")));
    }

    @Test
    void digitsOfTwoSizesMayBeTwoNumbers() {
        assertEquals(List.of("规章 ", "924 reading.cell.sizes", "3 ", "7 "), lowerRow(heads().row(60, 480, 134, "规章", "", "3", "7").words("9", 230, 134, 12).words("24", 236, 134, 9)));
    }

    /** On a counter's board digits stand apart, and run over the border as evenly. */
    @Test
    void digitsThatGoOnEvenlyOverABorderAreOneNumber() {
        List<String> row = lowerRow(heads().row(60, 480, 134, "规章", "", "", "7").words("1", 280, 134, 9).words("3", 290, 134, 9).words("8", 300.5, 134, 9).words("25", 340, 134, 9));
        assertTrue(row.get(1).endsWith("reading.cell.border") && row.get(2).endsWith("reading.cell.border"), row.toString());
    }

    /** What looks like a table of its own inside a cell, as a field does that a page's end cuts, may hold the cell's figure (T2-02). */
    @Test
    void aBlankCellAroundATableIsNotBlankForSure() {
        Drawn table = heads().row(60, 480, 134, "规章", "5", "3", "7");
        table.box(222, 124, 250, 136).box(250, 124, 262, 136);
        Block.Grid grid = PdfBlocks.of(List.of(table.page())).stream().filter(Block.Grid.class::isInstance).map(Block.Grid.class::cast).filter(one -> one.rows() > 1).findFirst().orElseThrow();
        assertTrue(grid.cells().stream().filter(Block.GridCell::blank).allMatch(cell -> cell.doubt().isPresent()));
    }

    /** A figure pasted in as a picture was said to be left blank (T2-02). */
    @Test
    void aCellWithAPictureIsNotBlankForSure() {
        Drawn table = new Drawn().box(60, 100, 540, 140).across(120, 60, 540).down(180, 100, 140).down(300, 100, 140).down(420, 100, 140);
        Page page = table.row(60, 480, 114, "信息内容", "本年制发件数", "本年废止件数", "现行有效件数").row(60, 480, 134, "规章", "", "", "7").page();
        List<Area> pictures = List.of(new Area(230, 123, 244, 137), new Area(40, 90, 560, 150));
        Block.Grid grid = (Block.Grid) PdfBlocks.of(List.of(new Page(1, 595, 842, page.glyphs(), page.rulings(), List.of(), pictures, false))).get(0);
        assertEquals(List.of("规章 false", " true", " false", "7 false"), grid.row(1).stream().map(cell -> cell.text() + " " + cell.doubt().isPresent()).toList());
    }

    /** 1997.48 in a field too narrow for it was read as 1997.4: the browser leaves out the digit that would not be seen. */
    @Test
    void aNumberThatFillsAllTheRoomThatIsShownMayGoOn() {
        Drawn table = new Drawn().box(60, 100, 540, 140).across(120, 60, 540).down(180, 100, 140).down(300, 100, 140).down(420, 100, 140);
        Page page = table.row(60, 480, 114, "信息内容", "本年制发件数", "本年废止件数", "现行有效件数").row(60, 480, 134, "规章", "1997.4", "12", "7").page();
        List<Glyph> glyphs = page.glyphs().stream().map(one -> one.area().left() > 200 && one.area().left() < 280 ? new Glyph(one.text(), one.area(), one.baseline(), one.size(), 0, one.order(), true) : one).toList();
        Block.Grid grid = (Block.Grid) PdfBlocks.of(List.of(new Page(1, 595, 842, glyphs, page.rulings(), List.of(), List.of(), false))).get(0);
        assertEquals(List.of("规章 false", "1997.4 true", "12 false", "7 false"), grid.row(1).stream().map(cell -> cell.text() + " " + cell.doubt().isPresent()).toList());
    }

    /** The mark of a footnote in a cell left blank was read as its figure. */
    @Test
    void aMarkAloneInItsCellIsNoSureFigure() {
        Drawn table = new Drawn().box(60, 100, 540, 140).across(120, 60, 540).down(180, 100, 140).down(300, 100, 140).down(420, 100, 140);
        table.row(60, 480, 114, "信息内容", "本年制发件数", "本年废止件数", "现行有效件数").row(60, 480, 134, "规章", "", "3", "7").words("2", 238, 131, 5.5);
        Block.Grid grid = (Block.Grid) PdfBlocks.of(List.of(table.page())).get(0);
        assertEquals(List.of("规章 false", "2 true", "3 false", "7 false"), grid.row(1).stream().map(cell -> cell.text() + " " + cell.doubt().isPresent()).toList());
    }

    /** Browsers' fonts have one drawing for ／ and the stroke of fractions, and one for two dashes. */
    @Test
    void marksReadAsTheyLook() {
        assertEquals("／ —— 3", Normal.characters("\u2215 \u2E3A 3"));
        assertTrue(Segment.value(Normal.characters("\u2215")));
    }
}
