package org.jiaohe.report.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jiaohe.document.Glyph;
import org.jiaohe.document.Page;
import org.jiaohe.report.assembly.Block;
import org.junit.jupiter.api.Test;

/** Bars that a browser prints over each page of a website at the same place. */
class FixedTest {
    private static List<String> left(String... texts) {
        List<Page> pages = IntStream.range(0, texts.length).mapToObj(i -> new Drawn().words("返回顶部", 540, 400, 8).words(texts[i], 60, 402, 10).page()).toList();
        Fixed fixed = Fixed.on(pages);
        return pages.stream().map(page -> fixed.without(page, page.glyphs()).stream().map(Glyph::text).collect(Collectors.joining()).replace(" ", "")).toList();
    }

    @Test
    void areNoText() {
        assertEquals(List.of("本机关扎实推进公开", "及时发布各类信息", "回应社会关切"), left("本机关扎实推进公开", "及时发布各类信息", "回应社会关切"));
    }

    /** Of two pages one may well have the same words at the same place. */
    @Test
    void takeMoreThanTwoPages() {
        assertEquals(List.of("返回顶部本机关扎实推进公开", "返回顶部及时发布各类信息"), left("本机关扎实推进公开", "及时发布各类信息"));
    }

    /** The bar may hide a digit: its words tell so. */
    @Test
    void stayWhereDigitsAreNear() {
        assertEquals("返回顶部" + "总计".repeat(23) + "31", left("总计".repeat(23) + "31", "及时发布各类信息", "回应社会关切").get(0));
    }

    /** 智能问答 and 返回顶部 over a column of totals were read as what the author wrote there (T3-05). */
    @Test
    void inACellTheyHideItsFigure() {
        List<Page> pages = IntStream.range(0, 3).mapToObj(i -> {
            Drawn drawn = new Drawn().words("智能问答", 440, 130, 8).words("返回⻅", 440, 150, 8);
            return i == 1 ? drawn.box(60, 118, 540, 156).across(136, 60, 540).down(180, 118, 156).down(420, 118, 156).row(60, 360, 130, "某项", "3").row(60, 360, 150, "另一项", "4").page() : drawn.page();
        }).toList();
        Block.Grid grid = (Block.Grid) PdfBlocks.of(pages).stream().filter(Block.Grid.class::isInstance).findFirst().orElseThrow();
        assertEquals(List.of("智能问答", "返回见"), grid.cells().stream().filter(cell -> cell.doubt().isPresent()).map(Block.GridCell::text).toList());
    }

    /** 装 订 线 down the margin parted a table from what goes on overleaf, whose rows were said to be missing (T3-01). */
    @Test
    void singleCharactersInTheMarginAreNoText() {
        List<Page> pages = IntStream.range(0, 3).mapToObj(i -> new Drawn().words("装", 24, 200, 11).words("订", 24, 400, 11).words("线", 24, 600, 11).words("本机关扎实推进公开", 60, 202 + i, 10).words("回应社会关切", 300, 302 + i, 10).words("一", 300, 500, 10).page()).toList();
        Fixed fixed = Fixed.on(pages);
        assertEquals("本机关扎实推进公开回应社会关切一", fixed.without(pages.get(1), pages.get(1).glyphs()).stream().map(Glyph::text).collect(Collectors.joining()).replace(" ", ""));
    }
}
