package org.jiaohe.report.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Gives the lines of row labels to the rows that the figures show, where no ruling line does. A label of several lines
 * stands with its middle, or with its first line, level with the figures of its row; the lines are cut into labels so that
 * all of them do so as well as possible.
 */
final class LabelRows {
    /** What a label line costs that no row takes, in lines of type. */
    private static final double LEFT_OUT = 3;
    private static final double NO_LABEL = 1.5;
    /** The same before the first label and behind the last: there it is the rest of a label that a page's end cut. */
    private static final double CUT_OFF = 0.3;
    private static final int MOST = 12;

    /** Lines across a page between which a row stands: {@code at} from the top, between {@code left} and {@code right}. */
    record Edge(double at, double left, double right) {
        boolean parts(Segment one, double other) {
            return one.centre() > left - 2 && one.centre() < right + 2 && (at > one.middle()) != (at > other);
        }
    }

    private final List<List<Segment>> lines = new ArrayList<>();
    private final List<Double> anchors;
    private final List<Edge> edges;

    private LabelRows(List<Segment> labels, List<Double> anchors, List<Edge> edges) {
        this.anchors = anchors;
        this.edges = edges;
        for (Segment one : labels.stream().sorted(Comparator.comparingDouble(Segment::middle)).toList()) {
            List<Segment> last = lines.isEmpty() ? null : lines.get(lines.size() - 1);
            if (last != null && one.middle() - last.get(0).middle() < 0.5 * one.size()) {
                last.add(one);
            } else {
                lines.add(new ArrayList<>(List.of(one)));
            }
        }
        lines.forEach(line -> line.sort(Comparator.comparingDouble(Segment::centre)));
    }

    /** For each row, by the height of its figures, the segments of its label in reading order. */
    static List<List<Segment>> of(List<Segment> labels, List<Double> anchors, List<Edge> edges) {
        LabelRows rows = new LabelRows(labels, anchors, edges);
        Cut middle = rows.cut(true);
        Cut top = rows.cut(false);
        return top.cost < 0.8 * middle.cost ? rows.take(top) : rows.take(middle);
    }

    /** The cheapest way to cut; {@code first[r]} to {@code end[r]} are the lines of row {@code r}. */
    private record Cut(double cost, int[] first, int[] end) {
    }

    private Cut cut(boolean middle) {
        int n = lines.size();
        int m = anchors.size();
        double[][] best = new double[m + 1][n + 1];
        int[][] from = new int[m + 1][n + 1];
        for (int i = 0; i <= n; i++) {
            best[0][i] = i * CUT_OFF;
        }
        for (int r = 1; r <= m; r++) {
            Arrays.fill(best[r], Double.MAX_VALUE);
            double anchor = anchors.get(r - 1);
            double[] parted = parted(anchor);
            for (int i = 0; i <= n; i++) {
                for (int k = Math.max(0, i - MOST); k <= i; k++) {
                    double cost = best[r - 1][k] + (k == i ? NO_LABEL : cost(k, i, anchor, middle, parted));
                    if (cost < best[r][i]) {
                        best[r][i] = cost;
                        from[r][i] = k;
                    }
                }
                // A line behind this row's label that the row does not take.
                double out = r == m ? CUT_OFF : LEFT_OUT;
                if (i > 0 && best[r][i - 1] + out < best[r][i]) {
                    best[r][i] = best[r][i - 1] + out;
                    from[r][i] = -1;
                }
            }
        }
        return trace(best, from, n, m);
    }

    private static Cut trace(double[][] best, int[][] from, int n, int m) {
        int[] first = new int[m];
        int[] end = new int[m];
        int i = n;
        for (int r = m; r > 0; r--) {
            while (from[r][i] < 0) {
                i--;
            }
            first[r - 1] = from[r][i];
            end[r - 1] = i;
            i = from[r][i];
        }
        return new Cut(best[m][n], first, end);
    }

    /** For each line what it costs that a ruling line parts it from the figures. */
    private double[] parted(double anchor) {
        double[] out = new double[lines.size()];
        for (int i = 0; i < out.length; i++) {
            Segment one = lines.get(i).get(0);
            out[i] = edges.stream().anyMatch(edge -> edge.parts(one, anchor)) ? 2 * LEFT_OUT : 0;
        }
        return out;
    }

    /** How badly the lines stand to the figures, in lines of type. */
    private double cost(int from, int to, double anchor, boolean middle, double[] parted) {
        double size = lines.get(from).get(0).size();
        double top = lines.get(from).get(0).middle();
        double bottom = lines.get(to - 1).get(0).middle();
        double off = Math.abs((middle ? (top + bottom) / 2 : top) - anchor) / size;
        for (int i = from; i < to; i++) {
            Segment one = lines.get(i).get(0);
            off += parted[i];
            double step = i > from ? one.middle() - lines.get(i - 1).get(0).middle() : 0;
            off += step > 2 * size ? 2 : 0;
        }
        return off;
    }

    private List<List<Segment>> take(Cut cut) {
        List<List<Segment>> out = new ArrayList<>();
        for (int r = 0; r < anchors.size(); r++) {
            List<Segment> own = new ArrayList<>();
            for (int i = cut.first[r]; i < cut.end[r]; i++) {
                own.addAll(lines.get(i));
            }
            out.add(own);
        }
        return out;
    }
}
