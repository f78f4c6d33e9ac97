package org.jiaohe.report.assembly;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jiaohe.form.Label;

/** How like printed labels are to each of a table's labels: one look-up where {@link Likeness} needs one for each label. */
final class Likes {
    private static final int MOST_KEPT = 2_000;
    private final List<Label> labels;
    private final Map<String, Row> known = new ConcurrentHashMap<>();

    /** The likeness to each label in their order, and the greatest. */
    record Row(double[] each, double best) {
    }

    Likes(List<Label> labels) {
        this.labels = labels;
    }

    Row of(String printed) {
        if (printed.length() > Likeness.LONG) {
            return row(printed);
        }
        if (known.size() > MOST_KEPT) {
            known.clear();
        }
        Row row = known.get(printed);
        if (row == null) {
            row = row(printed);
            known.put(printed, row);
        }
        return row;
    }

    private Row row(String printed) {
        double[] each = new double[labels.size()];
        double best = 0;
        for (int i = 0; i < each.length; i++) {
            each[i] = Likeness.of(printed, labels.get(i));
            best = Math.max(best, each[i]);
        }
        return new Row(each, best);
    }
}
