package org.jiaohe.report.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.jiaohe.document.Page;
import org.junit.jupiter.api.Test;

/** What a website prints beside a report is none of it. */
class StripsTest {
    private static final List<String> REPORT = List.of("本机关认真贯彻落实条例，扎实推进各项公开工作，及时发布信息，回应社会关切，", "健全工作机制，规范公开内容和程序，主动接受社会监督，组织学习业务知识，", "结合机构改革和人员变动情况，及时调整公开指南和目录，做好栏目更新维护，", "保障公开渠道畅通，统一办理标准，规范答复文书，提升依法办理的能力，今后", "还将丰富解读形式，加强日常检查，推动公开质量稳步提升，更好地服务群众。");
    private static final List<String> MENU = List.of("公开指南", "公开制度", "公开年报", "政策文件", "历年年报");
    private static final List<String> LINKS = List.of("相关链接", "中国政府网", "省人民政府", "信用中国", "政务服务网");

    private static List<String> read(Drawn drawn) {
        Page page = drawn.page();
        return Strips.of(new Strips.Page(page.width(), List.of(), Strips.Page.UNKNOWN), Lines.of(1, page.glyphs())).lines().stream().map(Line::text).toList();
    }

    /** The report in its own type between a menu and a list of links, both set smaller and at another pitch, with a narrow gap at its right. */
    @Test
    void aMenuOnOneSideAndLinksOnTheOtherAreLeftOut() {
        Drawn drawn = new Drawn();
        for (int i = 0; i < REPORT.size(); i++) {
            drawn.words(MENU.get(i), 30, 100 + 13 * i, 8).words(REPORT.get(i), 110, 100 + 20 * i, 10).words(LINKS.get(i), 488, 106 + 13 * i, 8);
        }
        assertEquals(REPORT, read(drawn));
    }

    /** Entries of a list of news are as long as a short line of the report; how narrow their column is tells them apart. */
    @Test
    void aListOfNewsBesideTheReportIsLeftOut() {
        Drawn drawn = new Drawn();
        for (int i = 0; i < REPORT.size(); i++) {
            drawn.words(REPORT.get(i), 40, 100 + 20 * i, 10).words(i % 2 == 0 ? "关于印发年度计划的通知全文" : "2023年1月" + (10 + i) + "日发布内容", 430, 106 + 13 * i, 8);
        }
        assertEquals(REPORT, read(drawn));
    }

    /** The last lines of two columns are too few to show that there are two; another page shows it. */
    @Test
    void theRestOfTwoColumnsIsReadOneAfterTheOther() {
        Drawn drawn = new Drawn().words("五、存在的主要问题", 40, 100, 10).words("（一）存在的问题", 40, 120, 10).words("解读形式较为单一。", 310, 100, 10).words("下一步将改进。", 310, 120, 10);
        List<Line> lines = Lines.of(1, drawn.page().glyphs());
        assertEquals(List.of("五、存在的主要问题", "（一）存在的问题", "解读形式较为单一。", "下一步将改进。"), Strips.of(new Strips.Page(595, List.of(), 309), lines).lines().stream().map(Line::text).toList());
    }

    /** 0元。 was taken for a figure and the two columns for a table; the last part had no heading then (S-01). */
    @Test
    void theEndOfASentenceIsNoFigure() {
        Drawn drawn = new Drawn().words("解读形式较为单一，", 40, 100, 10).words("下一步将改进。", 40, 120, 10).words("信息处理费为", 310, 100, 10).words("0元。", 310, 120, 10);
        List<Line> lines = Lines.of(1, drawn.page().glyphs());
        assertEquals(List.of("解读形式较为单一，", "下一步将改进。", "信息处理费为", "0元。"), Strips.of(new Strips.Page(595, List.of(), 309), lines).lines().stream().map(Line::text).toList());
    }

    /** A menu's small entries stood level with the large title, and were read as its words. */
    @Test
    void smallTypeBesideLargeTypeIsALineOfItsOwn() {
        Drawn drawn = new Drawn().words("公开指南", 30, 94, 8).words("某县教育局年度报告", 150, 100, 20).words("公开制度", 30, 107, 8);
        assertEquals(List.of("公开指南", "公开制度", "某县教育局年度报告"), Lines.of(1, drawn.page().glyphs()).stream().map(Line::text).toList());
    }

    /** Numbers of lines stand beside tables too, which they are no column of. */
    @Test
    void numbersOfLinesAreNoText() {
        Drawn drawn = new Drawn();
        for (int i = 0; i < REPORT.size(); i++) {
            drawn.words(String.valueOf(30 + i), 20, 100 + 24 * i, 7).words(REPORT.get(i), 60, 100 + 20 * i, 10);
        }
        assertEquals(REPORT, Lines.of(1, LineNumbers.without(drawn.page()).glyphs()).stream().map(Line::text).toList());
        Page serial = new Drawn().words("1 行政许可", 20, 100, 9).words("3 行政处罚", 20, 120, 9).words("4 行政强制", 20, 140, 9).page();
        assertEquals(serial, LineNumbers.without(serial));
    }

    /** The first line of a table without lines stood below the menu, and made a table of both. */
    @Test
    void aTableBelowAMenuIsNoneBesideIt() {
        Drawn drawn = new Drawn();
        for (int i = 0; i < REPORT.size(); i++) {
            drawn.words(MENU.get(i), 30, 100 + 13 * i, 8).words(REPORT.get(i), 110, 100 + 20 * i, 10);
        }
        List<String> whole = new ArrayList<>(REPORT);
        whole.add("第二十条第（一）项");
        assertEquals(whole, read(drawn.words("第二十条第（一）项", 250, 240, 9)));
    }
}
