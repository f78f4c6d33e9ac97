package org.jiaohe.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

class VisibleTest {
    @Test
    void nothingOfAReportActsOnATerminalOrTurnsTheTextAroundIt() {
        assertEquals("\uFFFD[31m红\uFFFD[0m\uFFFD", Visible.of("\u001b[31m红\u001b[0m\u0007"));
        assertEquals("\uFFFD31m\uFFFD局\uFFFD", Visible.of("\u009b31m\u202e局\u2069"));
    }

    @Test
    void halfACharacterIsNone() {
        assertEquals("\uFFFD州𠮷\uFFFD", Visible.of("\ud842州𠮷\udfb7"));
        assertEquals("\uFFFD", Visible.of("\ud842"));
    }

    @Test
    void whatPeopleReadStays() {
        String text = "示例市（㙍𠮷😀）\n一、总体情况\t“9 件”—— é";
        assertSame(text, Visible.of(text));
    }
}
