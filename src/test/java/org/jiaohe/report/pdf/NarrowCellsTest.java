package org.jiaohe.report.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jiaohe.document.Area;
import org.jiaohe.document.Glyph;
import org.jiaohe.document.Page;
import org.jiaohe.document.Ruling;
import org.jiaohe.report.assembly.Block;
import org.junit.jupiter.api.Test;

/** Numbers wider than their cells, 30 points each from 100 on; digits are 6 points wide, and a cell's number begins 2 points from its border. */
class NarrowCellsTest {
    private int order;

    private List<Glyph> number(String digits, double left) {
        return number(digits, left, false);
    }

    private List<Glyph> number(String digits, double left, boolean brink) {
        order += 3;
        List<Glyph> out = new ArrayList<>();
        for (int i = 0; i < digits.length(); i++) {
            out.add(new Glyph(digits.substring(i, i + 1), new Area(left + 6 * i, 191, left + 6 * (i + 1), 202), 200, 11, 0, order++, brink));
        }
        return out;
    }

    /** The cells of the lower row of a table of two rows and three columns. */
    @SafeVarargs
    private static List<String> cells(List<Glyph>... numbers) {
        List<Ruling> lines = new ArrayList<>();
        for (double x = 100; x < 200; x += 30) {
            lines.add(new Ruling(false, x, 160, 210));
        }
        for (double y : new double[] {160, 185, 210}) {
            lines.add(new Ruling(true, y, 100, 190));
        }
        List<Glyph> glyphs = new ArrayList<>();
        List.of(numbers).forEach(glyphs::addAll);
        Block.Grid grid = (Block.Grid) PdfBlocks.of(List.of(new Page(1, 595, 842, glyphs, lines, List.of(), List.of(), false))).stream().filter(Block.Grid.class::isInstance).findFirst().orElseThrow();
        return grid.row(1).stream().map(cell -> cell.text() + (cell.doubt().isPresent() ? "?" : "")).toList();
    }

    @Test
    void numbersThatLieOverOneAnotherAreTheirCells() {
        assertEquals(List.of("1234567", "7654321", "0"), cells(number("1234567", 102), number("7654321", 132), number("0", 172)));
    }

    /** Here the second digit of the one number begins just where some digit of the other ends. */
    @Test
    void digitsThatMeetInTheMiddleOfTwoNumbersSayNothing() {
        assertEquals(List.of("1234567", "7654321", "0"), cells(number("1234567", 102), number("7654321", 132.02), number("0", 172)));
    }

    @Test
    void aNumberThatEndsWhereTheNextBeginsIsItsCellsOnlyWhereThatOneStandsAsNumbersDo() {
        assertEquals(List.of("12345", "7654", "0"), cells(number("12345", 102), number("7654", 132), number("0", 172)), "each 2 points from its border");
        assertEquals(List.of("12345", "76", "0"), cells(number("12345", 109), number("76", 139), number("0", 172)), "the second in the middle");
        assertEquals(List.of("1234?", "76?", "0"), cells(number("1234", 108), number("76", 132), number("0", 172)), "neither");
    }

    @Test
    void aNumberMayPassTheTablesEdgeWhereTheNextDigitWouldStillBeSeen() {
        assertEquals(List.of("0", "0", "1234567"), cells(number("0", 112), number("0", 142), number("1234567", 162)));
        assertEquals(List.of("0", "0", "1234567?"), cells(number("0", 112), number("0", 142), number("1234567", 162, true)));
    }

    /** Producers begin a digit anew where a number passes the edge of what is shown. */
    @Test
    void aDigitBesideTheTableBelongsToTheNumberItGoesOnFrom() {
        assertEquals(List.of("0", "0", "123456"), cells(number("0", 112), number("0", 142), number("12345", 162), number("6", 192)));
    }

    /** A seal's name, a remark across the table. */
    @Test
    void wordsOverAFigureOrInAnotherSizeAreNotItsText() {
        Glyph over = new Glyph("水", new Area(112, 188, 124, 200), 198, 12, 0, 500);
        Glyph beside = new Glyph("局", new Area(128, 186, 129, 202), 199, 16, 0, 502);
        Glyph unit = new Glyph("件", new Area(118, 191, 129, 202), 200, 11, 0, 504);
        assertEquals(List.of("0", "0"), cells(number("0", 112), List.of(over), number("0", 142), number("0", 172)).subList(1, 3));
        assertEquals(true, cells(number("0", 112), List.of(over), number("0", 142), number("0", 172)).get(0).endsWith("?"), "over the figure");
        assertEquals("0局?", cells(number("0", 112), List.of(beside), number("0", 142), number("0", 172)).get(0), "larger");
        assertEquals("0件", cells(number("0", 112), List.of(unit), number("0", 142), number("0", 172)).get(0), "a unit");
    }

    /** The border of a merged cell that goes through the whole page touches no line across. */
    @Test
    void aLineDownBesideATableIsTheBorderOfItsMergedCell() {
        List<Ruling> lines = new ArrayList<>(List.of(new Ruling(false, 60, 100, 400)));
        for (double x : new double[] {100, 200, 300}) {
            lines.add(new Ruling(false, x, 100, 400));
        }
        for (double y : new double[] {200, 300}) {
            lines.add(new Ruling(true, y, 100, 300));
        }
        assertEquals(Set.of(60.0, 100.0, 200.0), lefts(lines, number("1", 75)));
        assertEquals(Set.of(100.0, 200.0), lefts(lines, List.of()), "a frame around the table");
        lines.set(0, new Ruling(false, 60, 100, 200));
        assertEquals(Set.of(100.0, 200.0), lefts(lines, number("1", 75)), "a line along one row alone");
    }

    private static Set<Double> lefts(List<Ruling> lines, List<Glyph> text) {
        List<Lattice> found = Lattice.on(new Page(1, 595, 842, text, lines, List.of(), List.of(), false));
        assertEquals(1, found.size());
        return Set.copyOf(found.get(0).boxes.stream().map(box -> box.area().left()).toList());
    }
}
