package org.jiaohe.report.assembly;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jiaohe.form.TableKey;
import org.jiaohe.report.Source;
import org.jiaohe.report.Sureness;
import org.jiaohe.report.Table;
import org.jiaohe.report.TableReading;
import org.junit.jupiter.api.Test;

/** What a page's end leaves of heads, labels and figures for the next page. */
class OverleafTest {
    private static final String HEADS = "结果维持 结果纠正 其他结果 尚未审结 总计 结果维持 结果纠正 其他结果 尚未审结 总计 结果维持 结果纠正 其他结果 尚未审结 总计";
    private static final String FIGURES = "1 2 3 4 10 5 6 7 8 26 0 0 0 0 0";

    private static Block.Grid grid(boolean joins, String... rows) {
        List<Block.GridCell> cells = new ArrayList<>();
        for (int r = 0; r < rows.length; r++) {
            String[] texts = rows[r].split(" ");
            for (int c = 0; c < texts.length; c++) {
                int width = 15 / texts.length * 20;
                cells.add(new Block.GridCell(r, r + 1, c * width, (c + 1) * width, texts[c].equals("_") ? "" : texts[c], Source.NOWHERE, Optional.empty()));
            }
        }
        return new Block.Grid(rows.length, cells, Sureness.ReadBy.LATTICE, joins);
    }

    private static List<String> read(Block.Grid... grids) {
        Tables.Found found = Tables.in(List.of(grids), "2021");
        assertEquals(List.of(), found.doubts());
        Table table = ((TableReading.Read) found.readings().get(TableKey.DISPUTES)).table();
        return table.rows().values().stream().flatMap(row -> row.cells().values().stream()).map(cell -> cell.value().toString().replaceAll("\\w+\\[\\w+=([^,\\]]*).*", "$1") + (cell.sureness().isSure() ? "" : "?")).toList();
    }

    @Test
    void theRestOfTheHeadsIsNoSecondTable() {
        String cut = "结果维 结果纠 其他结 尚未审 总计 结果维 结果纠 其他结 尚未审 总计 结果维 结果纠 其他结 尚未审 总计";
        assertEquals(List.of(FIGURES.split(" ")), read(grid(false, "行政复议 未经复议直接起诉 复议后起诉", cut), grid(true, "持 正 果 结 _ 持 正 果 结 _ 持 正 果 结 _", FIGURES)));
    }

    /** A word processor puts what is left of a merged head into the cell below it. */
    @Test
    void norIsTheRestOfAHeadInTheCellOfItsFigure() {
        String cut = "结果维 结果纠 其他结 尚未审 总计 结果维 结果纠 其他结 尚未审 总计 结果维 结果纠 其他结 尚未审 总计";
        assertEquals(List.of(FIGURES.split(" ")), read(grid(false, "行政复议 未经复议直接起诉 复议后起诉", cut), grid(true, "持1 正2 果3 结4 10 持5 正6 果7 结8 26 持0 正0 果0 结0 0")));
    }

    /** The whole table was once in doubt as one that stands twice. */
    @Test
    void aRemarkAcrossTheLastRowIsNoSecondRowOfFigures() {
        assertEquals(List.of(FIGURES.split(" ")), read(grid(false, "行政复议 未经复议直接起诉 复议后起诉", HEADS, FIGURES, "注：1.本表数据截至12月31日；2.无数据的填“0”。")));
    }

    /** The first of three rows was taken for a head, and a row was said to be missing (S-09). */
    @Test
    void aRowOfNothingButDashesIsNoHead() {
        assertEquals(List.of("—", "—", "—", "—", "—", "1", "0", "0", "0", "1", "—", "—", "—", "—", "—"),
                read(grid(false, "案件 结果维持 结果纠正 其他结果 尚未审结 总计", "行政复议 — — — — —", "未经复议直接起诉 1 0 0 0 1", "复议后起诉 — — — — —")));
    }

    /** In columns as narrow as a character the heads read as nothing; the author was told that there is no table (S-07). */
    @Test
    void clausesAmongTheTextAreATableThatWasNotRead() {
        Block text = new Block.Paragraph("规章行政规范9156性文件第二十条第（五）项本年信处息理内决容定数量行政553许可第二十条第（六）项", List.of(), 9, false);
        assertEquals(Optional.of(TableReading.Unreadable.class), Remains.of(TableKey.PROACTIVE, List.of(text)).map(TableReading::getClass));
    }

    @Test
    void unitsOverleafBelongToTheirFigures() {
        assertEquals(List.of("1", "2件", "3", "4", "10件", "5", "6", "7", "8", "26", "0", "0", "0", "0", "0"), read(grid(false, "行政复议 未经复议直接起诉 复议后起诉", HEADS, FIGURES), grid(true, "_ 件 _ _ 件 _ _ _ _ _ _ _ _ _ _")));
    }

    /** A page's end that cuts a row of table three leaves the beginning of its group's label beside the figures, and its own label overleaf. */
    @Test
    void figuresBesideTheGroupsLabelBelongToTheRowOverleaf() {
        Block.Grid one = three(false, "_ _ 自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计", "_ 一、本年新收政府信息公开申请数量 1 0 0 0 0 0 1", "（五）不予处理 5.要求行政机关确认或重新出具已获取信息 2 0 0 0 0 0 2", "（六）其 _ 7 0 0 0 0 1 8");
        Block.Grid two = three(true, "_ 1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请 _ _ _ _ _ _ _", "_ 2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请 3 0 0 0 0 0 3", "_ 3.其他 4 0 0 0 0 0 4");
        assertEquals(Optional.of(new java.math.BigDecimal("8")), requests(one, two).cell("other.lapsedCorrection", "total").flatMap(cell -> cell.value().asNumber()));
    }

    /** The same, with the group's label and the row's number before the row's own words. */
    @Test
    void aLabelCutBehindItsNumberKeepsItsFigures() {
        Block.Grid one = three(false, "_ _ 自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计", "_ （三）不予公开8.属于行政查询事项 1 0 0 0 0 0 1", "_ （四）无法提供1. 7 0 0 0 0 1 8");
        Block.Grid two = three(true, "_ 本机关不掌握相关政府信息 _ _ _ _ _ _ _", "_ （四）无法提供2.没有现成信息需要另行制作 3 0 0 0 0 0 3");
        assertEquals(Optional.of(new java.math.BigDecimal("8")), requests(one, two).cell("unable.notHeld", "total").flatMap(cell -> cell.value().asNumber()));
    }

    /** A group's label in the middle of its rows stands below the first of them where a page's end parts them. */
    @Test
    void aGroupsLabelOverleafIsNoRow() {
        Block.Grid one = three(false, "_ _ 自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计", "_ 1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请 7 0 0 0 0 1 8");
        Block.Grid two = three(true, "（六）其他处理 _ _ _ _ _ _ _ _", "_ 2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请 3 0 0 0 0 0 3", "_ 3.其他 4 0 0 0 0 0 4");
        assertEquals(List.of("other.lapsedCorrection", "other.lapsedPayment", "other.rest"), List.copyOf(requests(one, two).rows().keySet()));
    }

    @Test
    void aSubtotalBesideTheTotalIsNotTheTotal() {
        Block.Grid grid = three(false, "_ 自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 小计 合计", "一、本年新收政府信息公开申请数量 5 1 0 0 0 1 2 7");
        assertEquals(Optional.of(new java.math.BigDecimal("7")), requests(grid).cell("new", "total").flatMap(cell -> cell.value().asNumber()));
    }

    @Test
    void aRowIsKnownBehindItsGroupsLabelInOneCell() {
        Block.Grid grid = three(false, "_ _ 自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计", "_ （一）予以公开 1 0 0 0 0 0 1", "_ （三）不予公开：1.属于国家秘密 2 0 0 0 0 0 2", "_ （三）不予公开：2.其他法律行政法规禁止公开 3 0 0 0 0 0 3");
        assertEquals(List.of("granted", "denied.stateSecret", "denied.prohibitedByLaw"), List.copyOf(requests(grid).rows().keySet()));
    }

    private static Table requests(Block.Grid... grids) {
        Tables.Found found = Tables.in(List.of(grids), "2021");
        assertEquals(List.of(), found.doubts());
        return ((TableReading.Read) found.readings().get(TableKey.REQUESTS)).table();
    }

    private static Block.Grid three(boolean joins, String... rows) {
        List<Block.GridCell> cells = new ArrayList<>();
        for (int r = 0; r < rows.length; r++) {
            String[] texts = rows[r].split(" ");
            for (int c = 0; c < texts.length; c++) {
                cells.add(new Block.GridCell(r, r + 1, c * 30, (c + 1) * 30, texts[c].equals("_") ? "" : texts[c], Source.NOWHERE, Optional.empty()));
            }
        }
        return new Block.Grid(rows.length, cells, Sureness.ReadBy.LATTICE, joins);
    }

    /** A column whose line is left out is none that the author left out. */
    @Test
    void twoHeadsInOneCellMakeTheTableUncertain() {
        Tables.Found found = Tables.in(List.of(grid(false, "行政复议 未经复议直接起诉 复议后起诉", HEADS.replaceFirst("维持 结果纠正", "维持结果纠正 _"), FIGURES)), "2021");
        assertEquals(1, found.doubts().size());
    }

    /** 其他结果 was said to be missing (S-09) where of 结果维持, 结果纠正 and 其他结果 a page's end left the same 结果, or nothing. */
    @Test
    void headsThatAPagesEndCutAreToldByTheirOrder() {
        String rest = "维持 纠正 结果 审结 _ 维持 纠正 结果 审结 _ 维持 纠正 结果 审结 _";
        assertEquals(List.of(FIGURES.split(" ")), read(grid(false, "行政复议 未经复议直接起诉 复议后起诉"), grid(true, rest, FIGURES)));
    }
}
