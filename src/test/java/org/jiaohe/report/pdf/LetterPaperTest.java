package org.jiaohe.report.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jiaohe.document.Page;
import org.junit.jupiter.api.Test;

/** Lines of ruled paper cut table four's heads from its figures, and a sum was said to be missing (S-09). */
class LetterPaperTest {
    private static Drawn ruled() {
        Drawn page = new Drawn();
        for (int i = 0; i < 28; i++) {
            page.across(70 + 26 * i, 60, 535);
        }
        return page;
    }

    private static List<Integer> left(Page... pages) {
        return LetterPaper.without(List.of(pages)).stream().map(page -> page.rulings().size()).toList();
    }

    @Test
    void linesOverEveryPageAreNoTables() {
        assertEquals(List.of(0, 4), left(ruled().page(), ruled().box(60, 205, 535, 425).page()));
    }

    @Test
    void theLinesOfATableThatFillsItsPagesStand() {
        Page full = ruled().down(60, 70, 772).down(300, 70, 772).down(535, 70, 772).page();
        assertEquals(List.of(31, 31), left(full, full));
    }

    @Test
    void soDoThoseOfOnePageAlone() {
        assertEquals(List.of(28, 0), left(ruled().page(), new Drawn().page()));
        assertEquals(List.of(28), left(ruled().page()));
    }
}
