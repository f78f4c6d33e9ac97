package org.jiaohe.report.assembly;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jiaohe.form.TableKey;
import org.jiaohe.report.Source;
import org.jiaohe.report.Sureness;
import org.jiaohe.report.Table;
import org.jiaohe.report.TableReading;
import org.junit.jupiter.api.Test;

/** What offices add to the statutory tables, and what a page hides of them or shows twice. */
class OddTablesTest {
    private static final String THREE = "_ _ 自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计";
    private static final String KINDS = "行政复议 未经复议直接起诉 复议后起诉";
    private static final String HEADS = "结果维持 结果纠正 其他结果 尚未审结 总计 结果维持 结果纠正 其他结果 尚未审结 总计 结果维持 结果纠正 其他结果 尚未审结 总计";

    /** Rows of cells that share the same width. */
    private static Block.Grid grid(String... rows) {
        List<Block.GridCell> cells = new ArrayList<>();
        for (int r = 0; r < rows.length; r++) {
            String[] texts = rows[r].split(" ");
            double width = 300.0 / texts.length;
            for (int c = 0; c < texts.length; c++) {
                cells.add(new Block.GridCell(r, r + 1, c * width, (c + 1) * width, texts[c].equals("_") ? "" : texts[c], Source.NOWHERE, Optional.empty()));
            }
        }
        return new Block.Grid(rows.length, cells, Sureness.ReadBy.LATTICE, false);
    }

    private static Tables.Found in(Block.Grid... grids) {
        return Tables.in(List.of(grids), "2021");
    }

    private static Table table(TableKey key, Tables.Found found) {
        return ((TableReading.Read) found.readings().get(key)).table();
    }

    private static Optional<BigDecimal> number(Table table, String row, String column) {
        return table.cell(row, column).filter(cell -> cell.sureness().isSure()).flatMap(cell -> cell.value().asNumber());
    }

    private static List<String> reasons(Tables.Found found) {
        return found.doubts().stream().map(doubt -> doubt.about() + " " + doubt.reason().key()).toList();
    }

    /** Table four was read as 1 to 15, and three sums were said to be wrong (T4-01 to T4-03). */
    @Test
    void numbersOfColumnsAreNoFigures() {
        Tables.Found four = in(grid(KINDS, HEADS, "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15", "2 0 0 1 3 0 0 0 0 0 1 0 0 0 1"));
        assertEquals(List.of(), four.doubts());
        assertEquals(Optional.of(new BigDecimal("3")), number(table(TableKey.DISPUTES, four), "reconsideration", "total"));
        Tables.Found three = in(grid(THREE, "_ 甲 1 2 3 4 5 6 7", "_ 一、本年新收政府信息公开申请数量 9 0 0 0 0 0 9", "_ 二、上年结转政府信息公开申请数量 1 0 0 0 0 0 1"));
        assertEquals(List.of(), three.doubts());
        assertEquals(Optional.of(new BigDecimal("9")), number(table(TableKey.REQUESTS, three), "new", "total"));
    }

    /** Table four was said to stand twice where a page ends with the numbers. */
    @Test
    void norAreTheyAtAPagesEnd() {
        Block.Grid heads = grid(KINDS, HEADS, "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15");
        Block.Grid figures = grid("2 0 0 1 3 0 0 0 0 0 1 0 0 0 1");
        Tables.Found found = in(heads, new Block.Grid(1, figures.cells(), Sureness.ReadBy.LATTICE, true));
        assertEquals(List.of(), found.doubts());
        assertEquals(Optional.of(new BigDecimal("3")), number(table(TableKey.DISPUTES, found), "reconsideration", "total"));
    }

    @Test
    void aLastRowThatCountsHoldsFigures() {
        assertEquals(Optional.of(new BigDecimal("5")), number(table(TableKey.DISPUTES, in(grid(KINDS, HEADS, "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15"))), "reconsideration", "total"));
    }

    /** The numbers were taken for the labels, and no row was read. */
    @Test
    void numbersOfRowsAreNoLabels() {
        Tables.Found found = in(grid(THREE, "一、本年新收政府信息公开申请数量 1 9 0 0 0 0 0 9", "二、上年结转政府信息公开申请数量 2 3 0 0 0 0 0 3", "（一）予以公开 3 4 0 0 0 0 0 4"));
        assertEquals(List.of(), found.doubts());
        assertEquals(List.of("new", "carriedIn", "granted"), List.copyOf(table(TableKey.REQUESTS, found).rows().keySet()));
        assertEquals(Optional.of(new BigDecimal("3")), number(table(TableKey.REQUESTS, found), "carriedIn", "naturalPerson"));
    }

    @Test
    void tableFourMayStandOnItsSide() {
        Tables.Found found = in(grid("结果 " + KINDS, "结果维持 1 2 3", "结果纠正 4 5 6", "其他结果 0 0 0", "尚未审结 0 0 0", "总计 5 7 9"));
        assertEquals(List.of(), found.doubts());
        assertEquals(Optional.of(new BigDecimal("6")), number(table(TableKey.DISPUTES, found), "litigationAfterReconsideration", "corrected"));
        assertEquals(Optional.of(new BigDecimal("5")), number(table(TableKey.DISPUTES, found), "reconsideration", "total"));
    }

    /** Figures of two reports were added up (T3-06). */
    @Test
    void figuresThatStandTwiceAreNotSure() {
        Tables.Found found = in(grid(KINDS, HEADS, "2 0 0 1 3 0 0 0 0 0 1 0 0 0 1"), grid(KINDS, HEADS, "5 0 0 1 6 0 0 0 0 0 1 0 0 0 1"));
        assertEquals(List.of("/tables/disputes reading.table.twice"), reasons(found));
        assertTrue(table(TableKey.DISPUTES, found).rows().values().stream().flatMap(row -> row.cells().values().stream()).noneMatch(cell -> cell.sureness().isSure()));
    }

    /** The borders of a form's field cut its cell in pieces, the uppermost blank (T3-04). */
    @Test
    void aBlankPieceOfACellBesideItsLabelIsNotSure() {
        List<Block.GridCell> cells = new ArrayList<>(grid(THREE).cells());
        double width = 300.0 / 9;
        cells.add(new Block.GridCell(1, 3, 0, 2 * width, "一、本年新收政府信息公开申请数量", Source.NOWHERE, Optional.empty()));
        for (int c = 2; c < 9; c++) {
            cells.add(new Block.GridCell(1, c == 2 ? 2 : 3, c * width, (c + 1) * width, c == 2 ? "" : "0", Source.NOWHERE, Optional.empty()));
        }
        cells.add(new Block.GridCell(2, 3, 2 * width, 3 * width, "6", Source.NOWHERE, Optional.empty()));
        Table table = table(TableKey.REQUESTS, in(new Block.Grid(3, cells, Sureness.ReadBy.LATTICE, false)));
        assertTrue(table.cell("new", "naturalPerson").stream().noneMatch(cell -> cell.sureness().isSure()));
    }

    /** Borders of boxes cut the cell below a head: 825 was read as 25. */
    @Test
    void aFigureInSeveralPiecesBelowItsHeadIsNotSure() {
        List<Block.GridCell> cells = new ArrayList<>(grid("信息内容 本年处理决定数量").cells());
        List<String> texts = List.of("行政许可", "8", "25");
        double[] edges = {0, 150, 180, 300};
        for (int i = 0; i < 3; i++) {
            cells.add(new Block.GridCell(1, 2, edges[i], edges[i + 1], texts.get(i), Source.NOWHERE, Optional.empty()));
        }
        Table table = table(TableKey.PROACTIVE, in(new Block.Grid(2, cells, Sureness.ReadBy.LATTICE, false)));
        assertTrue(table.cell("permits", "decisions").stream().noneMatch(cell -> cell.sureness().isSure()));
    }

    /** Merged cells of a web page pushed a row's figures one column on (T3-07). */
    @Test
    void figuresBeyondTheHeadsLeaveTheirRowInDoubt() {
        String heads = THREE + " _";
        Table table = table(TableKey.REQUESTS, in(grid(heads, "_ 一、本年新收政府信息公开申请数量 9 0 0 0 0 0 9 _", "_ （七）总计 _ 9 0 0 0 0 0 9")));
        assertEquals(Optional.of(new BigDecimal("9")), number(table, "new", "total"));
        assertEquals(Optional.empty(), number(table, "outcomeTotal", "enterprise"));
        Table remarks = table(TableKey.REQUESTS, in(grid(THREE + " 上年总计", "_ 一、本年新收政府信息公开申请数量 _ 9 0 0 0 0 9 4")));
        assertEquals(Optional.of(new BigDecimal("9")), number(remarks, "new", "enterprise"), "a column of its own");
    }

    @Test
    void aStatisticsFormBehindTheReportIsNoSecondTableFour() {
        Tables.Found found = in(grid(KINDS, HEADS, "2 0 0 1 3 0 0 0 0 0 1 0 0 0 1"), grid("统计指标 单位 统计数", "行政复议 件 3", "（一）维持具体行政行为数 件 1"));
        assertEquals(List.of(), found.doubts());
        assertEquals(Optional.of(new BigDecimal("3")), number(table(TableKey.DISPUTES, found), "reconsideration", "total"));
    }

    /** 行政处罚 was said to be missing (T2-01) where a website's bar lay over its row, blank or with the site's words. */
    @Test
    void aRowThatSomethingHidesMakesTableTwoUncertain() {
        for (String bar : List.of("_ _", "网站首页机构新闻公开服务 _")) {
            assertEquals(List.of("/tables/proactive reading.table.rowBlank"), reasons(in(grid("信息内容 本年处理决定数量", "行政许可 57", bar, "行政强制 6"))));
        }
        assertEquals(List.of(), reasons(in(grid("信息内容 本年处理决定数量", "行政许可 57", "行政强制 6"))));
    }

    /** The other columns of a sheet that is wider than its paper are printed overleaf (T2-01). */
    @Test
    void aRowWithoutACellMakesTableTwoUncertain() {
        List<Block.GridCell> cells = new ArrayList<>(grid("信息内容 本年制发件数", "规章 0", "行政规范性文件 2").cells());
        cells.add(new Block.GridCell(3, 4, 0, 300, "行政许可", Source.NOWHERE, Optional.empty()));
        assertTrue(reasons(in(new Block.Grid(4, cells, Sureness.ReadBy.LATTICE, false))).contains("/tables/proactive reading.cell.cut"));
    }

    /** A row was said to be another one's second (T3-02) where a window over the table left a letter of its label. */
    @Test
    void aRowOfWhoseLabelALetterIsLeftMakesTableThreeUncertain() {
        Tables.Found found = in(grid(THREE, "_ 一、本年新收政府信息公开申请数量 9 0 0 0 0 0 9", "_ 开 3 0 0 0 0 0 3", "_ （七）总计 4 0 0 0 0 0 4"));
        assertEquals(List.of("/tables/requests reading.table.rowUnlabelled"), reasons(found));
        assertEquals(List.of("/tables/requests reading.table.rowUnlabelled"), reasons(in(grid(THREE, "_ 一、本年新收政府信息公开申请数量 9 0 0 0 0 0 9", "_ 开 无 无 无 无 无 无 无", "_ （七）总计 4 0 0 0 0 0 4"))));
        // A sheet's letters of columns, printed with it, are no figures.
        assertEquals(List.of(), reasons(in(grid(THREE, "_ _ A B C D E F G", "_ 一、本年新收政府信息公开申请数量 9 0 0 0 0 0 9", "_ （七）总计 4 0 0 0 0 0 4"))));
    }

    /** Of a table whose cells hold nothing that reads as a row, the author is not told that it is missing. */
    @Test
    void aTableTwoOfWhichNoRowIsReadIsUnreadable() {
        Block.Grid heads = grid("第二十条第（五）项", "信息内容 本年处理决定数量", "＃＃ 57");
        assertTrue(in(heads).readings().get(TableKey.PROACTIVE) instanceof TableReading.Absent);
        assertEquals(Optional.of(TableReading.Unreadable.class), Remains.of(TableKey.PROACTIVE, List.of(heads)).map(TableReading::getClass));
    }

    /** 件 was taken for the label of each row, and no row was read. */
    @Test
    void theUnitInAColumnOfItsOwnIsNoLabel() {
        Tables.Found found = in(grid("_ 计量单位 自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计", "一、本年新收政府信息公开申请数量 件 9 0 0 0 0 0 9", "（一）予以公开 件 4 0 0 0 0 0 4"));
        assertEquals(List.of(), found.doubts());
        assertEquals(Optional.of(new BigDecimal("4")), number(table(TableKey.REQUESTS, found), "granted", "naturalPerson"));
    }

    /** Ten of the fifteen cells were said to be missing (S-09). */
    @Test
    void tableFourMayBeThreeTables() {
        String heads = "结果维持 结果纠正 其他结果 尚未审结 总计";
        Tables.Found found = in(grid("行政复议", heads, "1 0 0 0 1"), grid("行政诉讼：未经复议直接起诉", heads, "2 0 0 0 2"), grid("行政诉讼：复议后起诉", heads, "3 0 0 4 7"));
        assertEquals(List.of(), found.doubts());
        assertEquals(Optional.of(new BigDecimal("2")), number(table(TableKey.DISPUTES, found), "directLitigation", "upheld"));
        assertEquals(Optional.of(new BigDecimal("4")), number(table(TableKey.DISPUTES, found), "litigationAfterReconsideration", "pending"));
    }

    /** （一）予以公开 was lost where a browser begins a page with the last points of its row, beside the outcomes' merged label. */
    @Test
    void whatAPagesEndLeavesOfARowIsNoRow() {
        Block.Grid first = grid("_ _ 自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计", "_ 二、上年结转政府信息公开申请数量 9 0 0 0 0 0 9", "_ （一）予以公开 4 0 0 0 0 0 4");
        List<Block.GridCell> cells = new ArrayList<>(grid("三、本年度办理结果 _ _ _ _ _ _ _ _", "_ （二）部分公开 5 0 0 0 0 0 5").cells().stream().filter(cell -> cell.right() > 40 || cell.top() == 0).toList());
        Block.GridCell group = cells.remove(0);
        cells.add(0, new Block.GridCell(0, 2, group.left(), group.right(), group.text(), Source.NOWHERE, Optional.empty()));
        Table three = table(TableKey.REQUESTS, in(first, new Block.Grid(2, cells, Sureness.ReadBy.LATTICE, true)));
        assertEquals(List.of("carriedIn", "granted", "partial"), List.copyOf(three.rows().keySet()));
        assertEquals(Optional.of(new BigDecimal("4")), number(three, "granted", "naturalPerson"));
    }

    /** Some offices have one row of heads, each with the head over it: all cells were unsure. */
    @Test
    void aHeadMayNameTheHeadOverIt() {
        String heads = "办理情况 自然人 法人或其他组织：商业企业 法人或其他组织（科研机构） 法人或其他组织-社会公益组织 法人或其他组织：法律服务机构 法人和其他组织：其他 总计";
        Tables.Found found = in(grid(heads, "一、本年新收政府信息公开申请数量 9 1 2 3 4 5 24", "二、上年结转政府信息公开申请数量 1 0 0 0 0 0 1"));
        assertEquals(List.of(), found.doubts());
        assertEquals(Optional.of(new BigDecimal("3")), number(table(TableKey.REQUESTS, found), "new", "publicWelfare"));
        assertEquals(Optional.of(new BigDecimal("5")), number(table(TableKey.REQUESTS, found), "new", "otherOrganisation"));
    }

    /** In regions with two scripts, and for readers abroad, heads are printed twice: all cells were unsure. */
    @Test
    void aHeadMayStandInTwoScripts() {
        String heads = "_ 办理情况 自然人Natural 商业企业（Enterprises） 科研机构/Research 社会公益组织Cwngfuj 法律服务机构Legal 其他Others 总计Total";
        Tables.Found found = in(grid(heads, "_ 一、本年新收政府信息公开申请数量 9 1 2 3 4 5 24"));
        assertEquals(List.of(), found.doubts());
        assertEquals(Optional.of(new BigDecimal("4")), number(table(TableKey.REQUESTS, found), "new", "legalService"));
    }

    /** Fonts draw hyphens of several names alike, and a file may name any of them: a decrease was said to be no number (T2-03). */
    @Test
    void aHyphenOfAnyNameIsAMinus() {
        for (String minus : List.of("-", "\u2010", "\u2011", "\u00AD")) {
            assertEquals("-2", org.jiaohe.text.Normal.characters(minus + "2"));
        }
        assertEquals("——", org.jiaohe.text.Normal.characters("\u2015\u2015"));
    }

    /** A web page has the columns of organisations as a table inside one cell, whose lines end short of a high row: the row was said to be missing (T3-02). */
    @Test
    void aRowWithFiguresInOneCellIsPrintedButUncertain() {
        Block.Grid grid = grid(THREE, "_ 一、本年新收政府信息公开申请数量 9 0 0 0 0 0 9");
        List<Block.GridCell> cells = new ArrayList<>(grid.cells());
        double column = 300.0 / 9;
        cells.add(new Block.GridCell(2, 3, 0, 2 * column, "二、上年结转政府信息公开申请数量", Source.NOWHERE, Optional.empty()));
        cells.add(new Block.GridCell(2, 3, 2 * column, 3 * column, "1", Source.NOWHERE, Optional.empty()));
        cells.add(new Block.GridCell(2, 3, 3 * column, 8 * column, "0 2 0 0 1", Source.NOWHERE, Optional.empty()));
        cells.add(new Block.GridCell(2, 3, 8 * column, 300, "4", Source.NOWHERE, Optional.empty()));
        Table table = table(TableKey.REQUESTS, in(new Block.Grid(3, cells, Sureness.ReadBy.LATTICE, false)));
        assertTrue(table.rows().containsKey("carriedIn"));
        assertTrue(table.rows().get("carriedIn").cells().values().stream().noneMatch(cell -> cell.sureness().isSure()));
        assertEquals(Optional.of(new BigDecimal("9")), number(table, "new", "total"));
    }

    /** Without the lines between labels 3.其他, （七）总计 and the last row's stood in one cell, and the total was said to be missing (T3-01). */
    @Test
    void aLackingRowMayStandInAnothersLabel() {
        Tables.Found whole = in(grid(THREE, "_ 一、本年新收政府信息公开申请数量 9 0 0 0 0 0 9", "_ （七）总计 9 0 0 0 0 0 9", "_ 四、结转下年度继续办理 0 0 0 0 0 0 0"));
        assertEquals(List.of(), whole.doubts());
        Tables.Found found = in(grid(THREE, "_ 一、本年新收政府信息公开申请数量 9 0 0 0 0 0 9", "_ （七）总计四、结转下年度继续办理 0 0 0 0 0 0 0"));
        assertEquals(List.of("/tables/requests reading.table.rowOutside"), reasons(found).stream().distinct().toList());
    }

    /** Heads spread over their line stood aside from the figures below, and four figures were read in the columns beside their own. */
    @Test
    void headsCutByColumnsThatAreNotTheirsAreNone() {
        String shifted = "_ 结果结果 维持维持 结果结果纠 纠正正其 其他结果 他结果尚未 尚审结 未审结总计 总结果维持 计结果 纠正 其他结 果尚未审结 总计";
        Block.Grid drawn = grid(KINDS, shifted, "5 0 0 0 5 7 0 2 11 20 7 0 6 12 25");
        Tables.Found found = in(new Block.Grid(3, drawn.cells(), Sureness.ReadBy.ALIGNMENT, false));
        assertTrue(reasons(found).contains("/tables/disputes reading.cell.columns") || !(found.readings().get(TableKey.DISPUTES) instanceof TableReading.Read));
    }

    /** A row of which nothing is filled in was taken for heads, and the author was told that it is missing (S-09). */
    @Test
    void aRowLeftBlankIsARow() {
        Table rows = table(TableKey.DISPUTES, in(grid("类别 结果维持 结果纠正 其他结果 尚未审结 总计", "行政复议 2 _ _ _ 2", "未经复议直接起诉 _ _ _ _ _", "复议后起诉 _ _ _ _ _")));
        assertEquals(List.of("reconsideration", "directLitigation", "litigationAfterReconsideration"), List.copyOf(rows.rows().keySet()));
        String outcomes = "结果维持 结果纠正 其他结果 尚未审结 总计";
        Table apart = table(TableKey.DISPUTES, in(grid("行政复议", outcomes, "2 _ _ _ 2"), grid("行政诉讼（未经复议直接起诉）", outcomes, "_ _ _ _ _"), grid("行政诉讼（复议后起诉）", outcomes, "_ 1 _ _ 1")));
        assertEquals(List.of("reconsideration", "directLitigation", "litigationAfterReconsideration"), List.copyOf(apart.rows().keySet()));
    }

    /** What stands outside the lines that were found is printed all the same, however few figures it has (T2-01, S-09). */
    @Test
    void aRowAmongTheTextIsNotMissing() {
        Table two = table(TableKey.PROACTIVE, in(grid("信息内容 本年处理决定数量", "行政处罚 9")));
        assertTrue(Remains.outside(two, List.of(line("行政强制 3,126"))).isPresent());
        Table three = table(TableKey.REQUESTS, in(grid(THREE, "_ 一、本年新收政府信息公开申请数量 9 0 0 0 0 0 9")));
        assertTrue(Remains.outside(three, List.of(line("四、结转下年度继续办理"))).isPresent());
        assertEquals(Optional.empty(), Remains.outside(two, List.of(line("行政强制措施依法实施。"), line("行政许可 见下表"))));
        Table four = table(TableKey.DISPUTES, in(grid("行政复议", "结果维持 结果纠正 其他结果 尚未审结 总计", "2 0 0 0 2")));
        assertTrue(Remains.outside(four, List.of(line("行政诉讼（复议后起诉）"), grid("结果维持 结果纠正", "1 0"))).isPresent());
    }

    /** The figures of a table whose name stands above its lines were left out, and the row was said to be missing (S-09). */
    @Test
    void figuresWithoutALabelLeaveTableFourInDoubt() {
        Tables.Found found = in(grid("结果维持 结果纠正 其他结果 尚未审结 总计", "4 1 1 0 6"), grid("行政诉讼（未经复议直接起诉）", "结果维持 结果纠正 其他结果 尚未审结 总计", "2 1 0 1 4"));
        assertEquals(List.of("/tables/disputes reading.table.rowUnlabelled"), reasons(found));
    }

    private static Block.Paragraph line(String text) {
        return new Block.Paragraph(text, List.of(), 9, false);
    }
}
