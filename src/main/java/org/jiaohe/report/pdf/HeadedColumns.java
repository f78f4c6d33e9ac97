package org.jiaohe.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jiaohe.document.Area;

/**
 * The columns below heads that stand on one line. Figures need not stand under their head: in a wide cell they may stand at its
 * left or right edge, beside the head in its middle. A figure is surely of a column where it stands below its head, or where as
 * many figures as heads stand in their order, none of them beyond a neighbour's head.
 *
 * @param areas where each column stands, its head included
 * @param left  where the labels end
 * @param known whether every figure is known to be of one column
 */
record HeadedColumns(List<Area> areas, double left, boolean known) {
    /**
     * The columns of a block.
     *
     * @param label the head above the labels
     * @param heads the heads of the columns, from left to right
     * @param below what stands below them
     */
    static HeadedColumns of(Area label, List<Area> heads, List<Segment> below) {
        double labels = below.stream().filter(one -> !one.value() && one.centre() < heads.get(0).left()).mapToDouble(one -> one.area().right()).max().orElse(label.right());
        List<Segment> figures = below.stream().filter(one -> one.value() && one.area().left() > labels).toList();
        List<Area> clusters = Columns.clusters(figures, Columns.APART);
        List<Area> out = new ArrayList<>(heads);
        boolean known = true;
        boolean placed = true;
        for (int i = 0; i < clusters.size(); i++) {
            Area one = clusters.get(i);
            OptionalInt column = under(one, heads);
            if (clusters.size() == heads.size()) {
                placed &= fits(one, i, heads, labels);
                column = OptionalInt.of(i);
            }
            placed &= column.isPresent() && fits(one, column.getAsInt(), heads, labels);
            known &= column.isPresent();
            if (placed) {
                out.set(column.getAsInt(), out.get(column.getAsInt()).with(one));
            }
        }
        return placed ? new HeadedColumns(out, Math.max(labels, label.right()), true) : new HeadedColumns(heads, label.right(), known);
    }

    /** The only head above a figure. */
    private static OptionalInt under(Area figure, List<Area> heads) {
        OptionalInt found = OptionalInt.empty();
        for (int i = 0; i < heads.size(); i++) {
            if (figure.left() < heads.get(i).right() && figure.right() > heads.get(i).left() || heads.size() == 1) {
                if (found.isPresent()) {
                    return OptionalInt.empty();
                }
                found = OptionalInt.of(i);
            }
        }
        return found;
    }

    /** Whether a figure stands between the heads before and after that of its column. */
    private static boolean fits(Area figure, int column, List<Area> heads, double labels) {
        double from = column == 0 ? labels : heads.get(column - 1).right();
        return figure.left() > from && (column + 1 == heads.size() || figure.right() < heads.get(column + 1).left());
    }

    double[] bounds() {
        return Columns.bounds(areas, left);
    }
}
