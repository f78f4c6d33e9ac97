package org.jiaohe.output;

import java.util.ArrayList;
import java.util.List;
import org.jiaohe.facts.Spot;
import org.jiaohe.report.Box;
import org.jiaohe.report.Place;

/** The places of a spot as they are marked on a page: a quotation that was read in several runs is one mark on each of its lines. */
final class Marks {
    /** Points between runs of one line; a producer often sets figures and Chinese characters apart by a quarter of a character. */
    private static final double GAP = 6;

    private Marks() {
    }

    static List<Place> of(Spot spot) {
        List<Place> marks = new ArrayList<>();
        for (Place place : spot.source().places()) {
            int last = marks.size() - 1;
            if (last >= 0 && marks.get(last).page() == place.page() && touch(marks.get(last).box(), place.box())) {
                marks.set(last, new Place(place.page(), marks.get(last).box().with(place.box())));
            } else {
                marks.add(place);
            }
        }
        return marks;
    }

    private static boolean touch(Box one, Box next) {
        double shared = Math.min(one.bottom(), next.bottom()) - Math.max(one.y(), next.y());
        double gap = Math.max(one.x(), next.x()) - Math.min(one.right(), next.right());
        return shared > Math.min(one.height(), next.height()) / 2 && gap < GAP;
    }
}
