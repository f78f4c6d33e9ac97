package org.jiaohe.report.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jiaohe.document.Page;
import org.jiaohe.report.assembly.Block;
import org.junit.jupiter.api.Test;

/** Two pages printed on one sheet, 842 points wide and 595 high. */
class SpreadsTest {
    private static final String FIRST = "本机关认真贯彻落实条例，扎实推进各项公开工作，及时发布信息。";
    private static final String SECOND = "下一步将健全工作机制，规范公开内容和程序，主动接受社会监督。";

    private static Page sheet(Drawn drawn) {
        Page page = drawn.page();
        return new Page(1, 842, 595, page.glyphs(), page.rulings(), List.of(), List.of(), false);
    }

    @Test
    void theLeftPageIsReadBeforeTheRightOne() {
        List<Block> blocks = PdfBlocks.of(List.of(sheet(new Drawn().words(FIRST, 60, 100, 10).words(SECOND, 481, 100, 10))));
        Block.Paragraph paragraph = (Block.Paragraph) blocks.get(0);
        assertEquals(FIRST + SECOND, paragraph.text());
        var place = paragraph.places().get(1);
        assertEquals(1, place.page());
        assertEquals(481, place.box().x(), 0.01);
    }

    @Test
    void aLineAcrossTheFoldMakesItOnePage() {
        assertTrue(Spreads.of(List.of(sheet(new Drawn().words(FIRST, 60, 100, 10).words(SECOND, 481, 100, 10).across(120, 60, 780)))).isEmpty());
    }

    @Test
    void columnsOfATableThatTheFoldHappensToPartAreNoPages() {
        assertTrue(Spreads.of(List.of(sheet(new Drawn().words("一、本年新收政府信息公开申请数量", 60, 100, 10).words("1234567 890123 4567 8901", 481, 100, 10)))).isEmpty());
    }

    /** Two columns of text on one page lie nearer to each other than two pages do; a table may stand in one of them. */
    @Test
    void columnsThatAFoldPartsAreReadOneAfterTheOther() {
        Drawn columns = new Drawn().words(FIRST, 42, 100, 10).words(SECOND, 434, 100, 10).across(300, 434, 800);
        Drawn rest = new Drawn().words(FIRST, 42, 100, 10).words("六、其他需要报告的事项", 434, 100, 10).words("本年度没有其他事项", 434, 120, 10);
        assertEquals(4, Spreads.of(List.of(sheet(columns), sheet(rest))).orElseThrow().pages().size());
        assertTrue(Spreads.of(List.of(sheet(rest))).isEmpty());
    }

    /** What the file puts on one upright sheet is read from the left to the right, then below. */
    @Test
    void fourPagesOnASheetAreReadInTheirOrder() {
        String third = "三、收到和处理政府信息公开申请情况";
        String fourth = "四、政府信息公开行政复议、行政诉讼情况";
        Page page = new Drawn().words(FIRST.substring(0, 20) + "。", 40, 60, 8).words(SECOND.substring(0, 20) + "。", 338, 60, 8).words(third, 40, 480, 8).words(fourth, 338, 480, 8).page();
        List<Block> blocks = PdfBlocks.of(List.of(page));
        String all = blocks.stream().map(block -> ((Block.Paragraph) block).text()).reduce("", String::concat);
        assertEquals(FIRST.substring(0, 20) + "。" + SECOND.substring(0, 20) + "。" + third + fourth, all);
        var last = ((Block.Paragraph) blocks.get(blocks.size() - 1)).places().get(0);
        assertEquals(338, last.box().x(), 0.01);
        assertTrue(last.box().y() > 460);
        assertTrue(Spreads.of(List.of(new Drawn().words(FIRST, 40, 60, 10).words(SECOND, 338, 480, 8).page())).isEmpty());
    }

    /** Columns with tables in them stand below a title that goes over both: their rows were mixed. */
    @Test
    void columnsBelowATitleAreReadOneAfterTheOther() {
        Drawn drawn = new Drawn().words("某市某局政府信息公开工作年度报告", 240, 60, 18);
        drawn.words(FIRST + SECOND.substring(0, 3), 42, 120, 10).words(SECOND, 434, 120, 10).across(300, 434, 800);
        assertEquals(List.of("某市某局政府信息公开工作年度报告", FIRST + SECOND.substring(0, 3) + SECOND), PdfBlocks.of(List.of(sheet(drawn))).stream().map(block -> ((Block.Paragraph) block).text()).toList());
        assertEquals(3, Spreads.of(List.of(sheet(drawn))).orElseThrow().pages().size());
    }

    @Test
    void threeColumnsOfALargeSheetAreToldByTheStripsBetweenThem() {
        Drawn drawn = new Drawn();
        for (int line = 0; line < 12; line++) {
            drawn.words("本机关认真贯彻落实条例要求。", 42, 400 + 20 * line, 12).words("下一步将健全公开工作机制。", 322, 400 + 20 * line, 12).words("本年度没有其他报告的事项。", 590, 400 + 20 * line, 12);
        }
        Page page = drawn.across(700, 322, 500).page();
        assertEquals(3, Spreads.of(List.of(new Page(1, 842, 1191, page.glyphs(), page.rulings(), List.of(), List.of(), false))).orElseThrow().pages().size());
    }

    /** Of a page that a file has twice the headings were said to be in a wrong order (S-02). */
    @Test
    void aPageThatComesTwiceIsReadOnce() {
        Drawn drawn = new Drawn();
        for (int line = 0; line < 8; line++) {
            drawn.words(FIRST, 60, 100 + 20 * line, 10);
        }
        Page page = drawn.page();
        Page again = new Page(2, page.width(), page.height(), page.glyphs(), page.rulings(), List.of(), List.of(), false);
        assertEquals(1, PdfBlocks.of(List.of(page, again)).size());
        assertEquals(1, ((Block.Paragraph) PdfBlocks.of(List.of(page, again)).get(0)).places().get(0).page());
    }

    /** Browsers draw the lines of rows cell by cell; a part was said to be missing (S-01) whose heading stood level with another's. */
    @Test
    void linesInPiecesAreThoseOfTables() {
        Drawn pieces = new Drawn().words("二、主动公开政府信息情况", 40, 60, 10).words("信息内容", 40, 90, 10).words("三、收到和处理政府信息公开申请情况", 461, 60, 10);
        Drawn parted = new Drawn().words("二、主动公开政府信息情况", 40, 60, 10).words("信息内容", 40, 90, 10).words("三、收到和处理政府信息公开申请情况", 461, 60, 10);
        for (int i = 0; i < 8; i++) {
            pieces.across(100, 40 + 40 * i, 80 + 40 * i).across(100, 461 + 40 * i, 501 + 40 * i);
            parted.across(100, 61 + 90 * i, 151 + 90 * i);
        }
        assertEquals(2, Spreads.of(List.of(sheet(pieces))).orElseThrow().pages().size());
        assertTrue(Spreads.of(List.of(sheet(parted))).isEmpty(), "one table whose cells meet at the fold");
    }
}
