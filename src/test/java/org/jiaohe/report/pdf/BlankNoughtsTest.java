package org.jiaohe.report.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.jiaohe.report.assembly.Block;
import org.junit.jupiter.api.Test;

/** Tables with lines across alone whose noughts are left blank: most cells are, and a whole column may be. Type of 9 points. */
class BlankNoughtsTest {
    private static final double LEFT = 250;
    private static final double COLUMN = 44;

    private static Drawn heads(Drawn page, double top) {
        page.row(LEFT, 7 * COLUMN, top + 20, "自然人", "商业企业", "科研机构", "社会公益", "法律服务", "其他", "总计");
        return page.words("组织", LEFT + 3.5 * COLUMN - 9, top + 31, 9).words("机构", LEFT + 4.5 * COLUMN - 9, top + 31, 9).across(top, 40, 555).across(top + 36, 40, 555);
    }

    /** A row with the figures of natural persons, enterprises, legal services and all. */
    private static void row(Drawn page, double at, String label, String... figures) {
        page.words(label, 60, at, 9);
        for (int i = 0; i < figures.length; i++) {
            int column = List.of(0, 1, 4, 6).get(i);
            page.words(figures[i], LEFT + COLUMN * (column + 0.5) - 2.25 * figures[i].length(), at, 9);
        }
        page.across(at + 6, 40, 555);
    }


    private static List<String> rows(Drawn page) {
        return page.tables().get(0).stream().map(row -> row.replace(" ", "")).toList();
    }

    @Test
    void headsTellTheColumnsWithoutFigures() {
        Drawn page = heads(new Drawn(), 60);
        row(page, 110, "一、本年新收政府信息公开申请数量", "63", "4", "5", "72");
        row(page, 128, "二、上年结转政府信息公开申请数量", "3");
        row(page, 146, "（一）予以公开", "18", "2", "2", "22");
        row(page, 164, "（二）部分公开", "5");
        page.words("1.申请人无正当理由逾期不补正、", 60, 182, 9).words("行政机关不再处理其政府信息公开申请", 60, 193, 9).across(199, 40, 555);
        row(page, 211, "3.其他", "4", "1", "", "5");
        List<String> rows = rows(page);
        assertEquals(List.of("|自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计", "一、本年新收政府信息公开申请数量|63|4|||5||72", "二、上年结转政府信息公开申请数量|3||||||", "（一）予以公开|18|2|||2||22", "（二）部分公开|5||||||", "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请|||||||", "3.其他|4|1|||||5"), rows);
    }

    /** A small office's rows have a figure or two. */
    @Test
    void rowsWithTwoFiguresMakeATable() {
        Drawn page = heads(new Drawn(), 60);
        row(page, 110, "一、本年新收政府信息公开申请数量", "3", "", "", "3");
        row(page, 128, "二、上年结转政府信息公开申请数量");
        row(page, 146, "（一）予以公开", "2", "", "", "2");
        row(page, 164, "（七）总计", "2", "", "", "2");
        assertEquals(List.of("一、本年新收政府信息公开申请数量|3||||||3", "二、上年结转政府信息公开申请数量|||||||", "（一）予以公开|2||||||2", "（七）总计|2||||||2"), rows(page).subList(1, 5));
    }

    @Test
    void headsThatAllBeginWithTheNameOfTheirGroupAreKnown() {
        Drawn page = new Drawn().across(40, 40, 555);
        IntStream.range(1, 6).forEach(i -> page.words("法人或其", LEFT + COLUMN * (i + 0.5) - 18, 52, 9).words("他组织：", LEFT + COLUMN * (i + 0.5) - 18, 64, 9));
        heads(page, 60);
        row(page, 110, "一、本年新收政府信息公开申请数量", "63", "4", "5", "72");
        row(page, 128, "二、上年结转政府信息公开申请数量", "3");
        List<String> rows = rows(page);
        assertEquals("|自然人|法人或其他组织：商业企业|法人或其他组织：科研机构|法人或其他组织：社会公益组织|法人或其他组织：法律服务机构|法人或其他组织：其他|总计", rows.get(0));
        assertEquals(List.of("一、本年新收政府信息公开申请数量|63|4|||5||72", "二、上年结转政府信息公开申请数量|3||||||"), rows.subList(1, 3));
    }

    @Test
    void tableFourWithTwoFiguresIsRead() {
        Drawn page = new Drawn();
        page.words("行政复议", 110, 60, 9).words("行政诉讼", 360, 60, 9).across(66, 40, 555).words("未经复议直接起诉", 260, 76, 9).words("复议后起诉", 450, 76, 9).across(82, 40, 555);
        for (int i = 0; i < 15; i++) {
            String head = List.of("结果维持", "结果纠正", "其他结果", "尚未审结", "总计").get(i % 5);
            double middle = 40 + 34.3 * (i + 0.5);
            page.words(head.substring(0, Math.min(3, head.length())), middle - 4.5 * Math.min(3, head.length()), 94, 9).words(head.length() > 3 ? head.substring(3) : "", middle - 4.5, 105, 9);
        }
        page.across(110, 40, 555).words("1", 40 + 34.3 * 0.5 - 2, 122, 9).words("1", 40 + 34.3 * 4.5 - 2, 122, 9).across(128, 40, 555);
        List<String> rows = rows(page);
        assertEquals("|1||||1||||||||||", rows.get(rows.size() - 1));
    }

    /** 0 in the middle of the merged cells of all kinds of organisations is not the one of those in the middle. */
    @Test
    void aNoughtInTheMiddleOfBlankCellsMayBeOfAllOfThem() {
        Drawn page = heads(new Drawn(), 60);
        row(page, 110, "一、本年新收政府信息公开申请数量", "63", "4", "5", "72");
        row(page, 128, "（一）予以公开", "18", "", "", "18");
        page.words("0", LEFT + COLUMN * 3.5 - 2.25, 128, 9);
        row(page, 146, "（二）部分公开", "5", "", "", "5");
        Block.Grid grid = PdfBlocks.of(List.of(page.page())).stream().filter(Block.Grid.class::isInstance).map(Block.Grid.class::cast).findFirst().orElseThrow();
        assertEquals(List.of(2), IntStream.range(0, grid.rows()).filter(r -> grid.row(r).stream().anyMatch(cell -> cell.doubt().isPresent())).boxed().toList());
        assertEquals(List.of("", "", "0", "", ""), grid.row(2).stream().filter(cell -> cell.doubt().isPresent()).map(cell -> cell.text().strip()).toList());
    }

    /** 2 at the left of its column stands aside from 其他: it was read as blank, and what stands beside it as a column of its own. */
    @Test
    void figuresAtTheLeftOfTheirColumnAreOfTheHeadBesideThem() {
        Drawn page = heads(new Drawn(), 60);
        for (int r = 0; r < 3; r++) {
            page.words(List.of("一、本年新收政府信息公开申请数量", "（一）予以公开", "（七）总计").get(r), 60, 110 + 18 * r, 9);
            for (int c : List.of(0, 1, 3, 4, 5, 6)) {
                page.words(String.valueOf(c + 1), LEFT + COLUMN * c + 6, 110 + 18 * r, 9);
            }
            page.across(116 + 18 * r, 40, 555);
        }
        assertEquals(List.of("|自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计", "一、本年新收政府信息公开申请数量|1|2||4|5|6|7", "（一）予以公开|1|2||4|5|6|7", "（七）总计|1|2||4|5|6|7"), rows(page));
    }

    /** Figures at the right of wide columns reach under the next head's first characters or stand between two heads. */
    @Test
    void figuresAtTheRightOfTheirColumnsAreOfTheHeadsLeftOfThem() {
        Drawn page = heads(new Drawn(), 60);
        for (int r = 0; r < 3; r++) {
            page.words(List.of("一、本年新收政府信息公开申请数量", "（一）予以公开", "（七）总计").get(r), 60, 110 + 18 * r, 9);
            for (int c : List.of(0, 1, 3, 4, 6)) {
                page.words(String.valueOf(c + 1), LEFT + COLUMN * (c + 1) - 6, 110 + 18 * r, 9);
            }
            page.across(116 + 18 * r, 40, 580);
        }
        assertEquals(List.of("一、本年新收政府信息公开申请数量|1|2||4|5||7", "（一）予以公开|1|2||4|5||7", "（七）总计|1|2||4|5||7"), rows(page).subList(1, 4));
    }

    /** 0 at the left of the merged cells of all kinds of organisations. */
    @Test
    void aNoughtBesideBlankCellsMayBeOfAllOfThem() {
        Drawn page = heads(new Drawn(), 60);
        row(page, 110, "一、本年新收政府信息公开申请数量", "63", "4", "5", "72");
        row(page, 128, "（一）予以公开", "18", "0", "", "18");
        row(page, 146, "（二）部分公开", "5", "", "", "5");
        Block.Grid grid = PdfBlocks.of(List.of(page.page())).stream().filter(Block.Grid.class::isInstance).map(Block.Grid.class::cast).findFirst().orElseThrow();
        assertEquals(List.of("0", "", "", "", ""), grid.row(2).stream().filter(cell -> cell.doubt().isPresent()).map(cell -> cell.text().strip()).toList());
    }

    /** Four copies of each character, each a quarter of a point beside the one before, are one bold character: a point was read as two. */
    @Test
    void figuresDrawnFourTimesAreReadOnce() {
        Drawn page = new Drawn().box(40, 60, 240, 100).across(80, 40, 240).down(140, 60, 100).row(40, 200, 74, "信息内容", "本年收费金额");
        page.words("行政事业性收费", 50, 94, 9);
        for (int i = 0; i < 4; i++) {
            page.words("2407.1", 160 + 0.25 * i, 94, 9);
        }
        assertEquals("行政事业性收费|2407.1", page.tables().get(0).get(1).replace(" ", ""));
    }
}
