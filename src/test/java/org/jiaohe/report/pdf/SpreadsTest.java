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
}
