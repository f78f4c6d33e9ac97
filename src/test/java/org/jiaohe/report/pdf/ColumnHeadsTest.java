package org.jiaohe.report.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jiaohe.document.Area;
import org.junit.jupiter.api.Test;

/** Columns of table three without lines, one every 40 points, characters 8 points wide. */
class ColumnHeadsTest {
    private static Segment at(String text, double left) {
        return new Segment(text, new Area(left, 0, left + 8 * text.length(), 8), 8, 1, 0);
    }

    private static List<String> split(List<Segment> heads, List<Area> columns) {
        List<String> out = new ArrayList<>();
        Columns.split(heads, ColumnHeads.fitting(columns, 260, heads)).forEach(own -> out.add(own.stream().map(Segment::text).reduce("", String::concat)));
        return out;
    }

    @Test
    void headsWiderThanTheFiguresAtTheLeftOfTheirColumnsAreNotCut() {
        List<Area> columns = List.of(new Area(270, 20, 285, 28), new Area(310, 20, 325, 28), new Area(350, 20, 366, 28), new Area(390, 20, 410, 28));
        List<Segment> heads = List.of(at("自然人", 270), at("商业企业", 310), at("科研机构", 350), at("总计", 390));
        assertEquals(List.of("自然人", "商业企业", "科研机构", "总计"), split(heads, columns));
    }

    /** Where a column has no figure its head is as wide as the column, and the middle between the two is in that of its neighbour. */
    @Test
    void headsBesideAColumnWithoutFiguresAreNotCut() {
        List<Area> columns = List.of(new Area(286, 20, 294, 28), new Area(328, 20, 332, 28), new Area(354, 0, 386, 8), new Area(408, 20, 412, 28));
        List<Segment> heads = List.of(at("自然人", 278), at("商业企业", 314), at("科研机构", 354), at("总计", 402));
        assertEquals(List.of("自然人", "商业企业", "科研机构", "总计"), split(heads, columns));
    }

    @Test
    void headsInAnotherOrderAreKnownByTheirVeryNames() {
        List<List<Segment>> first = Stream.of("总计", "自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他").map(text -> List.of(at(text, 0))).toList();
        assertTrue(ColumnHeads.named(first, Aligned.APPLICANTS));
        List<List<Segment>> cut = Stream.of("总计", "自然人", "商业", "科研机构", "社会公益组织", "法律服务机构", "其他").map(text -> List.of(at(text, 0))).toList();
        assertFalse(ColumnHeads.named(cut, Aligned.APPLICANTS));
    }

    /** Where figures stand at the right of their columns, the border half way between labels and figures went through the first head. */
    @Test
    void theFirstHeadAtTheOtherSideOfItsColumnThanItsFiguresIsNotCut() {
        List<Area> columns = List.of(new Area(310, 20, 318, 28), new Area(370, 20, 378, 28));
        List<Segment> heads = List.of(at("自然人", 265), at("总计", 330));
        assertEquals(List.of("自然人", "总计"), split(heads, columns));
    }

    /** In the middle of columns whose figures stand at the left every head seemed to be the next column's, and the figures were read so. */
    @Test
    void headsInTheMiddleAreThoseOfTheFiguresLeftOfThem() {
        List<Area> columns = List.of(new Area(290, 20, 295, 28), new Area(355, 20, 358, 28), new Area(420, 20, 423, 28), new Area(485, 20, 490, 28));
        List<Segment> heads = List.of(at("自然人", 308), at("商业企业", 369), at("科研机构", 434), at("总计", 506));
        assertEquals(List.of("自然人", "商业企业", "科研机构", "总计"), split(heads, columns));
    }

    @Test
    void headsOverOtherColumnsThanTheirOwnAreInDoubt() {
        List<String> due = List.of("", "自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他");
        assertTrue(ColumnHeads.astray(due.stream().map(text -> text.isEmpty() ? List.<Segment>of() : List.of(at(text, 0))).toList(), Aligned.APPLICANTS));
        assertFalse(ColumnHeads.astray(Aligned.APPLICANTS.stream().map(label -> List.of(at(label.text().zh(), 0))).toList(), Aligned.APPLICANTS));
    }
}
