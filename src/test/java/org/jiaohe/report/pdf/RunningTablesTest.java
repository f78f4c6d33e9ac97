package org.jiaohe.report.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jiaohe.document.Page;
import org.jiaohe.report.assembly.Block;
import org.junit.jupiter.api.Test;

/** A small table at the head of each page is none of the report; sentences that go on below it were cut in two (L-09). */
class RunningTablesTest {
    private static final List<String> TEXT = List.of("二〇二三年，本机关认真贯彻条例，扎实推进各项公开工作，及时", "回应社会关切，健全工作机制，规范公开内容和程序，主动接受监督。");

    private static Page page(int number, String... boxes) {
        Drawn drawn = new Drawn();
        for (int i = 0; i < boxes.length; i++) {
            drawn.box(60 + 150 * i, 40, 210 + 150 * i, 60).words(boxes[i], 70 + 150 * i, 54, 9);
        }
        Page page = drawn.words(TEXT.get(number - 1), 60, 120, 15).page();
        return new Page(number, page.width(), page.height(), page.glyphs(), page.rulings(), page.shades(), page.pictures(), false);
    }

    private static List<String> read(String... boxes) {
        return PdfBlocks.of(IntStream.of(1, 2).mapToObj(number -> page(number, boxes)).toList()).stream().map(block -> block instanceof Block.Paragraph one ? one.text() : "table").toList();
    }

    @Test
    void isLeftOut() {
        assertEquals(List.of(TEXT.get(0) + TEXT.get(1)), read("临江市教育局", "信息公开年报"));
    }

    @Test
    void butHeadsOfAStatutoryTableAreNot() {
        assertEquals(List.of("table", TEXT.get(0), "table", TEXT.get(1)), read("信息内容", "本年处理决定数量"));
    }

    @Test
    void norIsOneThatStandsOnOnePageOnly() {
        List<Block> blocks = PdfBlocks.of(Stream.of(page(1), page(2, "临江市教育局", "信息公开年报")).toList());
        assertEquals(1, blocks.stream().filter(Block.Grid.class::isInstance).count());
    }
}
