package org.jiaohe.report.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.jiaohe.report.assembly.Block;
import org.jiaohe.text.Message;
import org.junit.jupiter.api.Test;

/** A table in a cell that is too narrow for it: its words run over its borders, and what stood there is not all seen. */
class OverrunTest {
    private static final int ROWS = 3;

    private static Drawn table(double shift) {
        Drawn drawn = new Drawn().box(200, 100, 500, 160).down(300, 100, 160).down(400, 100, 160).across(120, 200, 500).across(140, 200, 500);
        return drawn.words("信息内容", 230 - shift, 114, 9).words("本年制发件数", 320, 114, 9).words("现行有效件数", 420 + shift, 114, 9)
                .words("规章", 240 - shift, 134, 9).words("0", 350, 134, 9).words("行政规范性文件", 220 - shift, 154, 9).words("12", 350, 154, 9).words("31", 450, 154, 9);
    }

    private static List<String> unsure(Drawn drawn) {
        return PdfBlocks.of(List.of(drawn.page())).stream().filter(Block.Grid.class::isInstance).flatMap(block -> ((Block.Grid) block).cells().stream())
                .filter(cell -> cell.doubt().map(Message::key).equals(Optional.of(GridMaker.CUT))).map(cell -> cell.left() + " " + cell.text()).toList();
    }

    /** The cell of 规章 under 现行有效件数 was said to be blank (T2-02). */
    @Test
    void cellsAtItsSidesAreUncertain() {
        assertEquals(2 * ROWS, unsure(table(45)).size());
    }

    @Test
    void wordsWithinItsBordersLeaveThemSure() {
        assertEquals(List.of(), unsure(table(0)));
    }
}
