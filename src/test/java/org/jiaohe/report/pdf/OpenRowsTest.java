package org.jiaohe.report.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.jiaohe.document.Area;
import org.jiaohe.report.assembly.Block;
import org.junit.jupiter.api.Test;

/** Rows of table three without lines, type of 8 points: two of its columns, at 120 and 160, right of the labels. */
class OpenRowsTest {
    private static final double[] BOUNDS = {110, 140, 180};

    private static Segment at(String text, double left, double middle) {
        return new Segment(text, new Area(left, middle - 4, left + 20, middle + 4), 8, 1, 0);
    }

    private static List<Segment> line(double middle, String label) {
        return List.of(at(label, 50, middle), at("3", 120, middle), at("7", 160, middle));
    }

    private static List<String> rows(List<List<Segment>> lines) {
        List<Segment> all = lines.stream().flatMap(List::stream).toList();
        OpenGrid grid = new OpenGrid();
        new OpenRows(all, List.of()).below(all, BOUNDS, grid);
        Block.Grid made = grid.finish(false);
        List<String> out = new ArrayList<>();
        for (int r = 0; r < made.rows(); r++) {
            out.add(made.row(r).stream().map(cell -> cell.text() + (cell.doubt().isPresent() ? "?" : "")).reduce((a, b) -> a + "|" + b).orElse(""));
        }
        return out;
    }

    @Test
    void aLabelBelowTheNameOfItsGroupIsNoBlankRow() {
        assertEquals(List.of("4.无正当理由大量反复申请|3|7", "（五）不予处理5.要求行政机关确认或重新出具已获取信息|3?|7?", "（七）总计|3|7"),
                rows(List.of(line(20, "4.无正当理由大量反复申请"), line(34, "（五）不予处理"), List.of(at("5.要求行政机关确认或重新出具已获取信息", 50, 44)), line(58, "（七）总计"))));
    }

    @Test
    void aWholeLabelWithoutFiguresIsOneBetweenWholeLabels() {
        assertEquals(List.of("2.重复申请|3|7", "3.要求提供公开出版物||", "4.无正当理由大量反复申请|3|7"),
                rows(List.of(line(20, "2.重复申请"), List.of(at("3.要求提供公开出版物", 50, 32)), line(44, "4.无正当理由大量反复申请"))));
    }

    /** The first row behind a broken name of a group lost its label to it. */
    @Test
    void theBrokenNameOfAGroupIsNoLabelOfARow() {
        assertEquals(List.of("2.重复申请|3|7", "1.申请人无正当理由逾期不补正|3|7"),
                rows(List.of(line(20, "2.重复申请"), List.of(at("（六）其他处", 50, 40)), List.of(at("理", 50, 54)), List.of(at("1.申请人无正", 50, 74)), List.of(at("当理由逾期不补正", 50, 88), at("3", 120, 81), at("7", 160, 81)))));
        assertEquals(List.of("2.重复申请|3|7", "（六）其他处理|3|7", "（七）总计|3|7"), rows(List.of(line(20, "2.重复申请"), List.of(at("（六）其他处", 50, 40), at("理", 50, 54), at("3", 120, 47), at("7", 160, 47)), line(74, "（七）总计"))));
    }

    /** A label whose figures stand at the foot of the page before, set with so much room between its lines. */
    @Test
    void aWholeLabelOnWideLinesIsARow() {
        assertEquals(List.of("3.要求提供公开出版物||", "4.无正当理由大量反复申请|3|7"), rows(List.of(List.of(at("3.要求提", 50, 20)), List.of(at("供公开出", 50, 35)), List.of(at("版物", 50, 50)), line(75, "4.无正当理由大量反复申请"))));
    }

    /** A label too long for its tab stop moves the figures behind it to the right, and the last of them to the next line. */
    @Test
    void figuresBehindWordsAmongThemAreUnsure() {
        double[] bounds = {110, 140, 180, 220};
        List<Segment> all = List.of(at("（六）其他处理", 50, 20), at("其他处理", 115, 20), at("3", 150, 20), at("7", 190, 20), at("3.其他", 50, 40), at("1", 120, 40), at("2", 150, 40), at("3", 190, 40));
        OpenGrid grid = new OpenGrid();
        new OpenRows(all, List.of()).below(all, bounds, grid);
        Block.Grid made = grid.finish(false);
        assertEquals(List.of("其他处理", "3", "7"), made.row(0).stream().skip(1).filter(cell -> cell.doubt().isPresent()).map(Block.GridCell::text).toList());
        assertEquals(List.of(), made.row(1).stream().skip(1).filter(cell -> cell.doubt().isPresent()).map(Block.GridCell::text).toList());
    }

    /** A row of nothing but ／ was read into the row above (／／ in T3-05). */
    @Test
    void aRowOfSlashesIsARow() {
        for (String nothing : List.of("／", "/", "——", "零", "〇")) {
            assertEquals(List.of("4.无正当理由大量反复申请|3|7", "5.要求行政机关确认或重新出具已获取信息|" + nothing + "|" + nothing, "（七）总计|3|7"),
                    rows(List.of(line(20, "4.无正当理由大量反复申请"), List.of(at("5.要求行政机关确认或", 50, 34), at("重新出具已获取信息", 50, 44), at(nothing, 120, 39), at(nothing, 160, 39)), line(58, "（七）总计"))));
        }
    }
}
