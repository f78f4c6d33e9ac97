package org.jiaohe.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnsTest {
    @Test
    void countsWhatATerminalShows() {
        assertEquals(6, Columns.width("9 件（"));
        assertEquals(4, Columns.width("𠮷㙍"));
        assertEquals(2, Columns.width("😀"));
        assertEquals(1, Columns.width("é"));
        assertEquals(3, Columns.width("a\u200bb\u2060c"));
    }

    @Test
    void keepsWordsWholeAndClosingMarksOffTheBeginningOfALine() {
        assertEquals(List.of("表三“（七）", "总计”"), Columns.wrap("表三“（七）总计”", 12));
        assertEquals(List.of("one word", "afterwards"), Columns.wrap("one word afterwards", 10));
    }

    @Test
    void breaksWhatNoLineHolds() {
        String address = "https://www.example.gov.cn/zwgk/" + "x".repeat(90) + "😀";
        List<String> lines = Columns.wrap("见 " + address + " 一文", 40);
        assertTrue(lines.stream().allMatch(line -> Columns.width(line) <= 40), lines::toString);
        assertEquals("见" + address + "一文", String.join("", lines).replace(" ", ""));
    }
}
