package org.jiaohe.report.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jiaohe.document.Glyph;
import org.jiaohe.document.Page;
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
}
