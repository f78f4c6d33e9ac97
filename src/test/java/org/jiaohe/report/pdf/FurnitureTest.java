package org.jiaohe.report.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.jiaohe.document.Area;
import org.junit.jupiter.api.Test;

/** What stands at the edges of pages 842 points high: text of 11 points on the first, a table of 8 on the second. */
class FurnitureTest {
    private static Line line(int page, String text, double top, double size) {
        return new Line(page, text, List.of(), new Area(100, top, 400, top + size), size);
    }

    private static List<Line> page(int number, String head, double headSize, String... more) {
        List<Line> out = new ArrayList<>(List.of(line(number, head, 22, headSize)));
        for (String text : more) {
            out.add(line(number, text, 60, 18));
        }
        for (int i = 0; i < 20; i++) {
            out.add(line(number, "一、本年新收政府信息公开申请数量", 100 + 15 * i, number == 1 ? 11 : 8));
            out.add(line(number, "二、上年结转政府信息公开申请数量", 410 + 15 * i, 8));
        }
        return out;
    }

    private static List<String> kept(List<List<Line>> pages) {
        return Furniture.without(pages, pages.stream().map(page -> 842.0).toList()).stream().map(page -> page.get(0).text()).toList();
    }

    @Test
    void anOverheadLargerThanTheTableIsNoTitle() {
        assertEquals(List.of("某县教育局2023年政府信息公开工作年度报告", "一、本年新收政府信息公开申请数量"),
                kept(List.of(page(1, "某县教育局政府信息公开年报", 12, "某县教育局2023年政府信息公开工作年度报告"), page(2, "某县教育局政府信息公开年报", 12))));
    }

    @Test
    void theTitlesOfTwoReportsInOneFileStand() {
        assertEquals(List.of("某县教育局2022年政府信息公开工作年度报告", "某县教育局2023年政府信息公开工作年度报告"),
                kept(List.of(page(1, "某县教育局2022年政府信息公开工作年度报告", 18), page(2, "某县教育局2023年政府信息公开工作年度报告", 18))));
    }

    /** With a dash for every nought the last rows of two pages were alike but for their digits, and were dropped: a missing row (T3-01). */
    @Test
    void rowsOfDashesAtTheFootOfTwoPagesStand() {
        List<List<Line>> pages = List.of(Lines.of(1, row("22", "—", "—", "28")), Lines.of(2, row("5", "—", "—", "5")));
        assertEquals(List.of("22 — — 28", "5 — — 5"), kept(pages));
    }

    private static List<org.jiaohe.document.Glyph> row(String... cells) {
        return new Drawn().row(60, 480, 800, cells).page().glyphs();
    }

    /** A page's head may name the part that the page belongs to. */
    @Test
    void aHeadingInSmallTypeAtThePagesHeadIsNone() {
        assertEquals(List.of("一、总体情况", "一、本年新收政府信息公开申请数量"), kept(List.of(page(1, "一、总体情况", 12), page(2, "一、总体情况", 9))));
        assertEquals(List.of("一、总体情况", "二、主动公开政府信息情况"), kept(List.of(page(1, "一、总体情况", 12), page(2, "二、主动公开政府信息情况", 12))));
    }

    /** The header of every page may be set like the headings that it repeats. */
    @Test
    void aHeadingAboveEveryPageThatStandsBelowOnceMoreIsNone() {
        List<List<Line>> pages = List.of(page(1, "一、总体情况", 12, "一、总体情况"), page(2, "六、其他需要报告的事项", 12, "六、其他需要报告的事项"));
        assertEquals(List.of(60.0, 60.0), Furniture.without(pages, List.of(842.0, 842.0)).stream().map(page -> page.get(0).area().top()).toList());
        // A table of contents lists headings that stand at their pages' heads.
        List<Line> contents = new ArrayList<>(List.of(line(1, "目录", 22, 18)));
        List.of("一、总体情况", "二、主动公开政府信息情况", "五、存在的主要问题及改进情况", "六、其他需要报告的事项").forEach(text -> contents.add(line(1, text, 200 + 30 * contents.size(), 18)));
        List<List<Line>> listed = List.of(contents, page(2, "二、主动公开政府信息情况", 12));
        assertEquals(List.of("目录", "二、主动公开政府信息情况"), kept(listed));
    }

    /** A page scaled to a half has its text set smaller than the browser's head and foot, which were taken for text of part five. */
    @Test
    void whatABrowserPrintsIsNoTextHoweverSmallThePage() {
        List<List<Line>> pages = new ArrayList<>();
        for (int number = 1; number <= 3; number++) {
            List<Line> page = page(number, "2024/1/15 09:30 某县教育局2023年政府信息公开工作年度报告", 12, "某县教育局2023年政府信息公开工作年度报告");
            page.replaceAll(line -> line.size() == 12 || line.size() == 18 ? line : new Line(line.page(), line.text(), line.glyphs(), line.area(), 5));
            page.removeIf(line -> line.size() == 18 && line.page() > 1);
            page.add(line(number, "https://www.example.gov.cn/art/2024.html " + number + "/3", 815, 12));
            pages.add(page);
        }
        pages.get(0).replaceAll(line -> line.size() == 18 ? new Line(1, line.text(), line.glyphs(), line.area(), 13) : line);
        assertEquals(List.of("某县教育局2023年政府信息公开工作年度报告", "一、本年新收政府信息公开申请数量", "一、本年新收政府信息公开申请数量"), kept(pages));
        assertEquals(List.of(), Furniture.without(pages, pages.stream().map(page -> 842.0).toList()).stream().flatMap(List::stream).filter(line -> line.text().contains("://")).toList());
    }

    /** On a sheet on its side margins take more of the height: header and page number stood in the text of three parts. */
    @Test
    void marginsOfLowSheetsAreAsWideAsThoseOfHighOnes() {
        List<List<Line>> pages = new ArrayList<>();
        for (int number = 1; number <= 3; number++) {
            List<Line> page = new ArrayList<>(List.of(line(number, "某县教育局政府信息公开年报", 51, 9)));
            for (int i = 0; i < 20; i++) {
                page.add(line(number, "本年新收政府信息公开申请" + i + "件", 90 + 20 * i, 11));
            }
            page.addAll(Lines.of(number, new Drawn().words("第 " + number + " 页 共 3 页", 250, 523, 9).page().glyphs()));
            pages.add(page);
        }
        assertTrue(Furniture.without(pages, pages.stream().map(page -> 595.0).toList()).stream().allMatch(page -> page.size() == 20));
    }

    /** Of a report of three pages one is even, so that its header stands there once: it was read as the text of a part. */
    @Test
    void whatTheTitleSaysAboveALaterPageIsItsHeader() {
        assertEquals(List.of("某县教育局2023年政府信息公开工作年度报告", "一、本年新收政府信息公开申请数量", "一、本年新收政府信息公开申请数量"), kept(List.of(page(1, "某县教育局", 9, "某县教育局2023年政府信息公开工作年度报告"), page(2, "2023年政府信息公开工作年度报告", 9), page(3, "某县教育局", 9))));
    }

    /** A line a little further in that has the character 页 ended the program. */
    @Test
    void aSentenceNearTheFootOfALowSheetStays() {
        assertEquals(List.of("网站首页设专栏并定期更新。"), kept(List.of(List.of(line(1, "网站首页设专栏并定期更新。", 765, 11)))));
        assertEquals("网站首页设专栏并定期更新。", Furniture.without(List.of(List.of(line(1, "网站首页设专栏并定期更新。", 522, 11))), List.of(595.0)).get(0).get(0).text());
    }
}
