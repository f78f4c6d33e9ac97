package org.jiaohe.report.assembly;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jiaohe.form.TableKey;
import org.jiaohe.report.Cell;
import org.jiaohe.report.Doubt;
import org.jiaohe.report.Source;
import org.jiaohe.report.Sureness;
import org.junit.jupiter.api.Test;

/** Heads of table three in other words and in another order. */
class HeadsTest {
    /** Cells as "text*columns"; a head over two rows ends in "|". */
    private static Block.Grid grid(String... rows) {
        List<Block.GridCell> cells = new ArrayList<>();
        for (int r = 0; r < rows.length; r++) {
            int at = 0;
            for (String one : rows[r].split(" ")) {
                int across = one.contains("*") ? Integer.parseInt(one.replaceAll(".*\\*|\\|", "")) : 1;
                String text = one.replaceAll("\\*.*|\\|", "");
                if (!text.equals("^")) {
                    cells.add(new Block.GridCell(r, one.endsWith("|") ? r + 2 : r + 1, 50 * at, 50 * (at + across), text.equals("_") ? "" : text, Source.NOWHERE, Optional.empty()));
                }
                at += across;
            }
        }
        return new Block.Grid(rows.length, cells, Sureness.ReadBy.LATTICE, false);
    }

    private static Map<String, String> row(Block.Grid grid, String row) {
        Map<String, Cell> cells = Tables.in(List.of(grid), "2021").readings().get(TableKey.REQUESTS).asTable().orElseThrow().rows().get(row).cells();
        return cells.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, cell -> cell.getValue().value().toString().replaceAll("\\w+\\[value=(\\d+).*", "$1") + (cell.getValue().sureness().isSure() ? "" : "?")));
    }

    private static final Map<String, String> FIGURES = Map.of("naturalPerson", "1", "enterprise", "2", "research", "3", "publicWelfare", "4", "legalService", "5", "otherOrganisation", "6", "total", "21");

    @Test
    void inOtherWords() {
        Block.Grid grid = grid("_*4 申请人情况*7", "_*4 公民| 法人或其他组织*5 合计|", "_*4 ^ 企业 科研单位 社会组织 法律服务机构 其它 ^", "一、本年新收政府信息公开申请数量*4 1 2 3 4 5 6 21", "二、上年结转政府信息公开申请数量*4 0 0 0 0 0 0 0");
        assertEquals(FIGURES, row(grid, "new"));
    }

    @Test
    void withTheTotalBeforeTheApplicants() {
        Block.Grid grid = grid("_*4 申请人情况*7", "_*4 总计| 自然人| 法人或其他组织*5", "_*4 ^ ^ 商业企业 科研机构 社会公益组织 法律服务机构 其他", "一、本年新收政府信息公开申请数量*4 21 1 2 3 4 5 6", "二、上年结转政府信息公开申请数量*4 0 0 0 0 0 0 0");
        assertEquals(FIGURES, row(grid, "new"));
    }

    /** The first row below the heads may hold no figure. */
    @Test
    void marksInPlaceOfFiguresAreNoHeads() {
        Block.Grid grid = grid("_*4 申请人情况*7", "_*4 自然人| 法人或其他组织*5 总计|", "_*4 ^ 商业企业 科研机构 社会公益组织 法律服务机构 其他 ^", "一、本年新收申请*4 无 无 / / — 无 无", "二、上年结转政府信息公开申请数量*4 1 2 3 4 5 6 21");
        assertEquals(7, row(grid, "new").size());
    }

    @Test
    void partedByALineInTheMiddle() {
        Block.Grid grid = grid("_*4 申请人情况*7", "_*4 自然人 法人或其他组织*5 总计", "_*4 _ 商业 科研 社会公 法律服 其他| _", "_*4 _ 企业 机构 益组织 务机构 ^ _", "一、本年新收政府信息公开申请数量*4 1 2 3 4 5 6 21", "二、上年结转政府信息公开申请数量*4 0 0 0 0 0 0 0");
        assertEquals(FIGURES, row(grid, "new"));
        assertEquals(List.of("自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"), Tables.in(List.of(grid), "2021").readings().get(TableKey.REQUESTS).asTable().orElseThrow().heads().stream().map(head -> head.label()).toList());
    }

    /** A page's end may cut heads that stand upright behind any character. */
    @Test
    void cutBehindTheirFirstCharacter() {
        Block.Grid above = grid("_*4 申请人情况*7", "_*4 自然| 法人或其他组织*5 总计|", "_*4 ^ 商 科 社 法 其 ^");
        Block.Grid below = grid("_*4 人 业企业 研机构 会公益组织 律服务机构 他 _", "一、本年新收政府信息公开申请数量*4 1 2 3 4 5 6 21");
        org.jiaohe.report.Table table = Tables.in(List.of(above, new Block.Grid(below.rows(), below.cells(), below.by(), true)), "2021").readings().get(TableKey.REQUESTS).asTable().orElseThrow();
        assertEquals(List.of("自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"), table.heads().stream().map(head -> head.label()).toList());
    }

    /** A page's end left nothing of the last heads but their cells, and what stood in the first and the last column was not read. */
    @Test
    void whoseLastRowIsWhollyOverleaf() {
        Block.Grid above = grid("_*4 申请人情况*7", "_*4 自然人| 法人或其他组织*5 总计|", "_*4 ^ _*5 ^");
        Block.Grid below = grid("_*4 _ 商业企业 科研机构 社会公益组织 法律服务机构 其他 _", "一、本年新收政府信息公开申请数量*4 1 2 3 4 5 6 21");
        org.jiaohe.report.Table table = Tables.in(List.of(above, new Block.Grid(below.rows(), below.cells(), below.by(), true)), "2021").readings().get(TableKey.REQUESTS).asTable().orElseThrow();
        assertEquals(7, table.rows().get("new").cells().size());
    }

    /** Some browsers draw a stray line through a label of two lines. */
    @Test
    void aLabelThatALineCutsIsOneLabel() {
        Block.Grid grid = grid("_*4 申请人情况*7", "_*4 自然人| 法人或其他组织*5 总计|", "_*4 ^ 商业企业 科研机构 社会公益组织 法律服务机构 其他 ^", "一、本年新收政府信息公开申请数量*4 1 2 3 4 5 6 21",
                "（一）予以公开*4 0 0 0 0 0 0 0", "（二）部分公开（区分处理的，只计这一情形，不计其他*4 1| 2| 3| 4| 5| 6| 21|", "情形）*4 ^ ^ ^ ^ ^ ^ ^", "1.属于国家秘密*4 0 0 0 0 0 0 0");
        assertEquals(FIGURES, row(grid, "partial"));
    }

    /** A row that stands in no table that was read is not left out. */
    @Test
    void aRowInAnotherGridIsPrinted() {
        Block.Grid grid = grid("_*4 申请人情况*7", "_*4 自然人| 法人或其他组织*5 总计|", "_*4 ^ 商业企业 科研机构 社会公益组织 法律服务机构 其他 ^", "一、本年新收政府信息公开申请数量*4 1 2 3 4 5 6 21");
        Block.Grid other = grid("2.重复申请*4 1 2 3 4 5 6 21");
        org.jiaohe.report.Table table = Tables.in(List.of(grid), "2021").readings().get(TableKey.REQUESTS).asTable().orElseThrow();
        assertEquals(Optional.empty(), Remains.outside(table, List.of(grid)));
        assertEquals(true, Remains.outside(table, List.of(grid, other)).isPresent());
    }

    /** A spreadsheet's form has headings, text and tables in one table. */
    @Test
    void headingsAndTextAcrossATableAreNoRowsOfIt() {
        Block.Grid grid = grid("一、总体情况*11", "本年度主动公开政府信息12条。*11", "三、收到和处理政府信息公开申请情况*11", "_*4 申请人情况*7", "_*4 自然人| 法人或其他组织*5 总计|", "_*4 ^ 商业企业 科研机构 社会公益组织 法律服务机构 其他 ^", "一、本年新收政府信息公开申请数量*4 1 2 3 4 5 6 21");
        List<Block> parts = RowsOfText.apart(List.of(grid));
        assertEquals(List.of("一、总体情况", "本年度主动公开政府信息12条。", "三、收到和处理政府信息公开申请情况", "4 rows"), parts.stream().map(part -> part instanceof Block.Paragraph text ? text.text() : ((Block.Grid) part).rows() + " rows").toList());
        assertEquals(FIGURES, row((Block.Grid) parts.get(3), "new"));
    }

    /** Heads set upright and cut by a page's end are like no words: that a row has fifteen figures tells that the table was printed. */
    @Test
    void aRowOfFifteenFiguresIsATableThatWasNotRead() {
        List<Block> printed = List.of(grid("果结 果结 他其 未尚 计总 起直 果结 果结 他其 未尚 计总 后议 果结 果结 他其", "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0"));
        assertEquals("Unreadable", Remains.of(TableKey.DISPUTES, printed).orElseThrow().getClass().getSimpleName());
        assertEquals(Optional.empty(), Remains.of(TableKey.DISPUTES, List.of(grid("项目 甲 乙 丙 丁 戊 己 庚 辛", "数量 1 2 3 4 5 6 7 8"))));
    }

    /** Heads that stand so close that they were cut in the wrong places: 组织法律服 over one column, 务机构 over the next. */
    @Test
    void cutInTheWrongPlaces() {
        Block.Grid grid = grid("_*4 申请人情况*7", "_*4 自然人 商业企业 科研机构 社会公益组 织法律服 务机构 总计其他", "一、本年新收政府信息公开申请数量*4 1 2 3 4 5 6 21", "二、上年结转政府信息公开申请数量*4 0 0 0 0 0 0 0");
        assertEquals(List.of("/tables/requests"), Tables.in(List.of(grid), "2021").doubts().stream().map(Doubt::about).toList());
    }

    /** A line through heads behind their third character left 商业企, and the author was told that it is misprinted (T3-03). */
    @Test
    void partedByALineBeforeTheirLastCharacters() {
        Block.Grid grid = grid("_*4 申请人情况*7", "_*4 自然人| 商业企 科研机 社会公 法律服 其他| 总计|", "_*4 ^ 业 构 益组织 务机构 ^ ^", "一、本年新收政府信息公开申请数量*4 1 2 3 4 5 6 21");
        assertEquals(List.of("自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"), Tables.in(List.of(grid), "2021").readings().get(TableKey.REQUESTS).asTable().orElseThrow().heads().stream().map(head -> head.label()).toList());
    }
}
