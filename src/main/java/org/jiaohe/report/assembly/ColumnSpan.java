package org.jiaohe.report.assembly;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jiaohe.form.ColumnForm;
import org.jiaohe.report.Head;

/** A statutory column as far as the page shows it: where its head stands. */
record ColumnSpan(ColumnForm form, double left, double right, Block.GridCell head, double likeness) {
    double centre() {
        return (left + right) / 2;
    }

    Head asHead() {
        return new Head(form.key(), head.text(), head.source());
    }

    /** Pairs head cells with statutory columns in their order; what is like none is left out. */
    static List<ColumnSpan> match(List<Block.GridCell> heads, List<ColumnForm> columns, double least) {
        List<Block.GridCell> sorted = heads.stream().filter(cell -> !cell.blank()).sorted(Comparator.comparingDouble(Block.GridCell::centre)).toList();
        double[][] like = new double[sorted.size()][columns.size()];
        for (int i = 0; i < sorted.size(); i++) {
            for (int j = 0; j < columns.size(); j++) {
                like[i][j] = Likeness.of(sorted.get(i).text(), columns.get(j).label());
            }
        }
        int[] pairs = Matching.pair(sorted.size(), columns.size(), (i, j) -> like[i][j] < least ? 0 : like[i][j] - least + 0.05);
        List<ColumnSpan> out = new ArrayList<>();
        for (int i = 0; i < pairs.length; i++) {
            if (pairs[i] >= 0) {
                Block.GridCell cell = sorted.get(i);
                out.add(new ColumnSpan(columns.get(pairs[i]), cell.left(), cell.right(), cell, like[i][pairs[i]]));
            }
        }
        return out;
    }
}
