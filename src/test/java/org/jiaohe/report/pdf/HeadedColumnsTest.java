package org.jiaohe.report.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.jiaohe.document.Area;
import org.junit.jupiter.api.Test;

/** Figures below the heads of table two where no line parts the columns: labels from 50 to 110, heads in the middle of wide cells. */
class HeadedColumnsTest {
    private static final Area LABEL = new Area(60, 0, 96, 9);
    private static final List<Area> HEADS = List.of(new Area(180, 0, 240, 9), new Area(370, 0, 430, 9));

    private static Segment at(String text, double left, double right, double top) {
        return new Segment(text, new Area(left, top, right, top + 9), 9, 1, 0);
    }

    private static List<String> columns(HeadedColumns found, List<Segment> figures) {
        double[] bounds = found.bounds();
        List<String> out = new ArrayList<>();
        Columns.split(figures, bounds).forEach(own -> out.add(own.stream().map(Segment::text).reduce("", String::concat)));
        return out;
    }

    private static HeadedColumns of(List<Segment> figures) {
        List<Segment> below = new ArrayList<>(figures);
        below.add(0, at("行政处罚", 60, 96, 16));
        return HeadedColumns.of(LABEL, HEADS, below);
    }

    @Test
    void aFigureBelowItsHeadIsOfItsColumn() {
        List<Segment> figures = List.of(at("804", 392, 407, 16));
        assertTrue(of(figures).known());
        assertEquals(List.of("", "804"), columns(of(figures), figures));
    }

    @Test
    void asManyFiguresAsHeadsAreTheirsInOrderThoughTheyStandAtTheLeftOfTheirCells() {
        List<Segment> figures = List.of(at("2906", 140, 160, 16), at("0", 260, 265, 16));
        assertTrue(of(figures).known());
        assertEquals(List.of("2906", "0"), columns(of(figures), figures));
    }

    @Test
    void aFigureBetweenTwoHeadsMayBeOfEither() {
        assertFalse(of(List.of(at("4126", 262, 282, 16))).known());
    }

    @Test
    void whateverStandsBelowOneHeadIsItsOwn() {
        List<Segment> figures = List.of(at("804", 140, 155, 16), at("1800", 140, 160, 30));
        HeadedColumns found = HeadedColumns.of(LABEL, HEADS.subList(1, 2), List.of(at("行政处罚", 60, 96, 16), at("行政强制", 60, 96, 30), figures.get(0), figures.get(1)));
        assertTrue(found.known());
        assertEquals(List.of("8041800"), columns(found, figures));
    }
}
