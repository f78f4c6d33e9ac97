package org.jiaohe.report.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jiaohe.document.Area;
import org.jiaohe.document.Glyph;

/**
 * A table that something cuts off, such as the cell of another one that is too narrow for it: words run over its outer borders
 * though nothing parts them there. What its outermost cells hold may then not be all that was written in them.
 */
final class Overrun {
    /** So many lines of text run over the borders at least; one may be a label that is too long. */
    private static final int LEAST = 2;
    /** How near to each other and to the border two characters of one word are, in parts of the size of type. */
    private static final double CLOSE = 0.3;
    private static final double NEAR = 1.2;
    private static final double LEVEL = 0.1;

    private Overrun() {
    }

    /** The cells along the sides of a table that is cut off; none where words end within its borders. */
    static Set<Integer> cells(Lattice lattice, List<List<Glyph>> content, List<Glyph> outside) {
        List<Glyph> near = new ArrayList<>();
        Area area = lattice.area;
        for (Glyph glyph : outside) {
            double reach = NEAR * glyph.size();
            boolean beside = Math.abs(glyph.area().right() - area.left()) < reach || Math.abs(glyph.area().left() - area.right()) < reach;
            if (beside && !glyph.blank() && glyph.turn() == 0 && glyph.centreY() > area.top() && glyph.centreY() < area.bottom()) {
                near.add(glyph);
            }
        }
        if (near.size() < LEAST) {
            return Set.of();
        }
        Set<Long> over = new HashSet<>();
        for (int i = 0; i < content.size(); i++) {
            if (outer(lattice, i)) {
                content.get(i).forEach(glyph -> near.stream().filter(other -> goesOn(glyph, other)).forEach(other -> over.add(Math.round(other.baseline()))));
            }
        }
        Set<Integer> out = new HashSet<>();
        for (int i = 0; i < content.size() && over.size() >= LEAST; i++) {
            if (outer(lattice, i)) {
                out.add(i);
            }
        }
        return out;
    }

    private static boolean outer(Lattice lattice, int cell) {
        Area area = lattice.boxes.get(cell).area();
        return area.left() == lattice.area.left() || area.right() == lattice.area.right();
    }

    private static boolean goesOn(Glyph one, Glyph other) {
        double gap = Math.max(one.area().left(), other.area().left()) - Math.min(one.area().right(), other.area().right());
        return !one.blank() && Math.abs(one.baseline() - other.baseline()) < LEVEL * one.size() && Math.abs(one.size() - other.size()) < LEVEL * one.size() && gap < CLOSE * one.size();
    }
}
