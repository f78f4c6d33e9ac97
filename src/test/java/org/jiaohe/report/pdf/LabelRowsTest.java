package org.jiaohe.report.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.jiaohe.document.Area;
import org.junit.jupiter.api.Test;

/** Labels of several lines beside figures, without a ruling line: the lines are 10 points high, one every 12. */
class LabelRowsTest {
    private static Segment line(String text, double middle) {
        return new Segment(text, new Area(100, middle - 5, 160, middle + 5), 10, 1, 0);
    }

    private static List<String> rows(List<Segment> labels, List<Double> figures, List<LabelRows.Edge> edges) {
        List<String> out = new ArrayList<>();
        LabelRows.of(labels, figures, edges).forEach(own -> out.add(own.stream().map(Segment::text).reduce("", String::concat)));
        return out;
    }

    @Test
    void aLongLabelStandsWithItsMiddleLevelWithItsFigures() {
        List<Segment> labels = List.of(line("a", 12), line("b1", 30), line("b2", 42), line("b3", 54), line("b4", 66), line("b5", 78), line("c", 96));
        assertEquals(List.of("a", "b1b2b3b4b5", "c"), rows(labels, List.of(12.0, 54.0, 96.0), List.of()));
    }

    @Test
    void orWithItsFirstLine() {
        List<Segment> labels = List.of(line("a1", 12), line("a2", 24), line("b1", 40), line("c1", 56), line("c2", 68), line("c3", 80), line("d", 96));
        assertEquals(List.of("a1a2", "b1", "c1c2c3", "d"), rows(labels, List.of(12.0, 40.0, 56.0, 96.0), List.of()));
    }

    @Test
    void theRestOfALabelFromThePageBeforeIsLeftOut() {
        List<Segment> labels = List.of(line("rest", 12), line("a1", 30), line("a2", 42), line("b", 60));
        assertEquals(List.of("a1a2", "b"), rows(labels, List.of(36.0, 60.0), List.of()));
    }

    @Test
    void aLineAcrossPartsTwoLabels() {
        List<Segment> labels = List.of(line("a", 12), line("b1", 25), line("b2", 37));
        assertEquals(List.of("a", "b1b2"), rows(labels, List.of(14.0, 30.0), List.of(new LabelRows.Edge(19, 90, 300))));
    }
}
