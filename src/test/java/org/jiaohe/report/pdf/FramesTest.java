package org.jiaohe.report.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables whose lines say less, or more, than where their cells are: such as word processors' table styles leave them. */
class FramesTest {
    private static final List<String> WHOLE = List.of("信息内容|本年制发件数|本年废止件数|现行有效件数", "规章|0|0|3", "行政规范性文件|12|1|40");

    /** Table two's first block between 60 and 540, its rows 20 points high from 100 on. */
    private static Drawn words() {
        return new Drawn().row(60, 480, 114, "信息内容", "本年制发件数", "本年废止件数", "现行有效件数").row(60, 480, 134, "规章", "0", "0", "3").row(60, 480, 154, "行政规范性文件", "12", "1", "40");
    }

    private static Drawn parted(Drawn drawn, double from, double to) {
        return drawn.down(180, from, to).down(300, from, to).down(420, from, to);
    }

    @Test
    void theStripBetweenAFrameAndTheTableInsideItIsNoColumn() {
        Drawn nested = parted(words().box(60, 100, 540, 160).across(120, 60, 540).across(140, 60, 540), 100, 160);
        // The frame's right border lies on the table's own, so that the two make one set of lines.
        assertEquals(List.of(WHOLE), nested.box(53, 92, 540, 168).tables());
    }

    @Test
    void whatLiesInsideTheOuterBorderAloneIsReadByWhereItStands() {
        // Lines part the heads and nothing else, as in a style that shades every other row.
        assertEquals(List.of(WHOLE), parted(words().box(60, 100, 540, 160).across(120, 60, 540), 100, 120).tables());
    }

    @Test
    void rowsThatNoLinePartsBetweenRowsThatAreAreRowsAllTheSame() {
        Drawn banded = parted(words().box(60, 100, 540, 160).across(120, 60, 540).across(140, 60, 540), 100, 120);
        assertEquals(List.of(WHOLE), parted(banded, 140, 160).tables());
    }

    @Test
    void headsInLinesBelongToTheFiguresWithoutLinesBelow() {
        assertEquals(List.of(WHOLE), parted(words().box(60, 100, 540, 120), 100, 120).tables());
    }

    @Test
    void aTableThatLinesPartIsReadByThem() {
        assertEquals(List.of(WHOLE), parted(words().box(60, 100, 540, 160).across(120, 60, 540).across(140, 60, 540), 100, 160).tables());
    }

    @Test
    void aColumnThatTheLinesLeaveOutIsOfTheTable() {
        Drawn open = words().across(100, 60, 420).across(120, 60, 420).across(140, 60, 420).across(160, 60, 420).down(60, 100, 160).down(180, 100, 160).down(300, 100, 160).down(420, 100, 160);
        // The last column's figures stand less than a column beyond the last line.
        assertEquals(List.of(WHOLE), open.tables());
    }
}
