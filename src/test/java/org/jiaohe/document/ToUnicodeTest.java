package org.jiaohe.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A table of the digits 0 to 9 at the codes 0x11 to 0x1A, and of one code more that reads 6. */
class ToUnicodeTest {
    private static final int SIX = 0x17;

    private static ToUnicode table(int altered) {
        StringBuilder text = new StringBuilder("11 beginbfchar\n");
        for (int digit = 0; digit <= 9; digit++) {
            text.append(String.format("<%04x> <%04x>%n", 0x11 + digit, (0x11 + digit == altered ? 6 : digit) + '0'));
        }
        text.append("<f641> <0036>\nendbfchar\n");
        return ToUnicode.of(text.toString().getBytes(StandardCharsets.US_ASCII)).orElseThrow();
    }

    @Test
    void anotherShapeApartFromTheRowIsNoSecondDigit() {
        assertEquals("6", table(0).text(0xF641));
        assertTrue(table(0).shapes(6, SIX, 0xF641));
        assertTrue(table(0).shapes(6, 0xF641, SIX));
    }

    @Test
    void aDigitOfTheRowThatReadsAsAnotherIsAltered() {
        assertFalse(table(0x14).shapes(6, SIX, 0x14));
        assertFalse(table(0x14).shapes(6, 0x14, 0xF641));
    }
}
