package org.jiaohe.report.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jiaohe.document.Area;
import org.jiaohe.document.Page;
import org.jiaohe.document.Ruling;

/** Finds tables by their ruling lines: lines that touch make one lattice, and a cell is what no line divides. */
final class Lattice {
    /** Lines nearer than this are one line: borders are drawn twice, or cell by cell. */
    static final double SNAP = 3;
    private static final double DOTS = 4;
    private static final double SHORTEST = 5;
    private static final int MOST = 60_000;
    /** How far from a table, in parts of its width, and along how much of its height a line of its own runs. */
    private static final double BESIDE = 0.25;
    private static final double ALONG = 0.9;

    /** A cell as rows and columns of the lattice; {@code whole} is false where its outline is no rectangle. */
    record Box(int top, int bottom, Area area, boolean whole) {
    }

    final Area area;
    final List<Box> boxes;
    final int rows;
    final int columns;
    /** Whether it has a border at its left and none at its right, as a table that a page or a narrower box cuts off. */
    final boolean cut;
    private final double[] xs;
    private final double[] ys;
    private final int[] owner;

    private Lattice(double[] xs, double[] ys, boolean[][] right, boolean[][] below, boolean cut) {
        this.cut = cut;
        this.xs = xs;
        this.ys = ys;
        rows = ys.length - 1;
        columns = xs.length - 1;
        area = new Area(xs[0], ys[0], xs[columns], ys[rows]);
        int[] group = new int[rows * columns];
        Arrays.setAll(group, i -> i);
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                if (c + 1 < columns && !right[r][c]) {
                    join(group, r * columns + c, r * columns + c + 1);
                }
                if (r + 1 < rows && !below[r][c]) {
                    join(group, r * columns + c, (r + 1) * columns + c);
                }
            }
        }
        owner = new int[rows * columns];
        boxes = boxes(group);
    }

    private List<Box> boxes(int[] group) {
        int n = rows * columns;
        int[][] span = new int[n][];
        for (int i = 0; i < n; i++) {
            int g = root(group, i);
            int r = i / columns;
            int c = i % columns;
            int[] s = span[g] == null ? new int[] {r, r, c, c, 0} : span[g];
            span[g] = new int[] {Math.min(s[0], r), Math.max(s[1], r), Math.min(s[2], c), Math.max(s[3], c), s[4] + 1};
        }
        List<Box> out = new ArrayList<>();
        int[] index = new int[n];
        for (int i = 0; i < n; i++) {
            int[] s = span[i];
            if (s != null) {
                index[i] = out.size();
                boolean whole = s[4] == (s[1] - s[0] + 1) * (s[3] - s[2] + 1);
                out.add(new Box(s[0], s[1] + 1, new Area(xs[s[2]], ys[s[0]], xs[s[3] + 1], ys[s[1] + 1]), whole));
            }
        }
        for (int i = 0; i < n; i++) {
            owner[i] = index[root(group, i)];
        }
        return out;
    }

    /** What is left of it as lattices of their own, where these boxes are no cells: each stretch of rows that others take part in. */
    List<Lattice> without(Set<Integer> texts) {
        List<Lattice> out = new ArrayList<>();
        int from = 0;
        for (int r = 0; r <= rows; r++) {
            if (r == rows || free(texts, r, r + 1, 0, columns)) {
                if (r > from) {
                    out.add(part(texts, from, r));
                }
                from = r + 1;
            }
        }
        return out;
    }

    private boolean free(Set<Integer> texts, int top, int bottom, int left, int right) {
        for (int r = top; r < bottom; r++) {
            for (int c = left; c < right; c++) {
                if (!texts.contains(owner[r * columns + c])) {
                    return false;
                }
            }
        }
        return true;
    }

    private Lattice part(Set<Integer> texts, int from, int to) {
        int first = 0;
        int last = columns;
        while (free(texts, from, to, first, first + 1)) {
            first++;
        }
        while (free(texts, from, to, last - 1, last)) {
            last--;
        }
        boolean[][] right = new boolean[to - from][last - first];
        boolean[][] below = new boolean[to - from][last - first];
        for (int r = from; r < to; r++) {
            for (int c = first; c < last; c++) {
                right[r - from][c - first] = c + 1 == last || owner[r * columns + c] != owner[r * columns + c + 1];
                below[r - from][c - first] = r + 1 == to || owner[r * columns + c] != owner[(r + 1) * columns + c];
            }
        }
        return new Lattice(Arrays.copyOfRange(xs, first, last + 1), Arrays.copyOfRange(ys, from, to + 1), right, below, cut && last == columns);
    }

    /** Whether a box is what a frame leaves around the table inside it: it stands at both sides of all its rows. A heading may stand there. */
    boolean around(int box) {
        Box one = boxes.get(box);
        boolean sides = !one.whole();
        for (int r = one.top(); r < one.bottom() && sides; r++) {
            sides = owner[r * columns] == box && owner[(r + 1) * columns - 1] == box;
        }
        return sides;
    }

    /** The box a point lies in, as an index into {@link #boxes}; -1 outside. */
    int at(double x, double y) {
        int c = slot(xs, x);
        int r = slot(ys, y);
        return c < 0 || r < 0 ? -1 : owner[r * columns + c];
    }

    /** Distance of a point to the nearest vertical line of its box. */
    private static int slot(double[] edges, double v) {
        int i = Arrays.binarySearch(edges, v);
        int at = i >= 0 ? i : -i - 2;
        return at < 0 || at > edges.length - 1 ? -1 : at == edges.length - 1 ? v > edges[at] ? -1 : at - 1 : at;
    }

    /** All lattices of a page with at least two rows and two columns, from the top down. */
    static List<Lattice> on(Page page) {
        List<Ruling> across = new ArrayList<>();
        List<Ruling> down = new ArrayList<>();
        for (Ruling line : page.rulings()) {
            (line.horizontal() ? across : down).add(line);
        }
        return among(merged(across, true), merged(down, false), page);
    }

    private static List<Lattice> among(List<Ruling> across, List<Ruling> down, Page page) {
        if ((long) across.size() * down.size() > 4_000_000L) {
            return List.of();
        }
        int n = across.size() + down.size();
        int[] group = new int[n];
        Arrays.setAll(group, i -> i);
        for (int i = 0; i < across.size(); i++) {
            Ruling h = across.get(i);
            for (int j = 0; j < down.size(); j++) {
                Ruling v = down.get(j);
                if (v.at() >= h.from() - SNAP && v.at() <= h.to() + SNAP && h.at() >= v.from() - SNAP && h.at() <= v.to() + SNAP) {
                    join(group, i, across.size() + j);
                }
            }
        }
        List<List<Ruling>> hs = new ArrayList<>();
        List<List<Ruling>> vs = new ArrayList<>();
        int[] of = new int[n];
        Arrays.fill(of, -1);
        for (int i = 0; i < n; i++) {
            int g = root(group, i);
            if (of[g] < 0) {
                of[g] = hs.size();
                hs.add(new ArrayList<>());
                vs.add(new ArrayList<>());
            }
            (i < across.size() ? hs : vs).get(of[g]).add(i < across.size() ? across.get(i) : down.get(i - across.size()));
        }
        for (int k = 0; k < hs.size(); k++) {
            if (hs.get(k).isEmpty()) {
                alongside(page, vs.get(k), hs, vs);
            }
        }
        List<Lattice> out = new ArrayList<>();
        for (int k = 0; k < hs.size(); k++) {
            Lattice one = lattice(hs.get(k), vs.get(k));
            if (one != null) {
                out.add(one);
            }
        }
        out.sort(java.util.Comparator.comparingDouble(l -> l.area.top()));
        return out;
    }

    /**
     * Gives lines down the page that touch no other to the lattice they run beside: the left border of a merged cell that begins
     * on the page before and ends on the page after has no line across on this page.
     */
    private static void alongside(Page page, List<Ruling> lone, List<List<Ruling>> hs, List<List<Ruling>> vs) {
        for (Ruling line : List.copyOf(lone)) {
            for (int k = 0; k < hs.size(); k++) {
                List<Ruling> across = hs.get(k);
                if (across.size() > 1 && !vs.get(k).isEmpty() && beside(page, line, across, vs.get(k))) {
                    lone.remove(line);
                    vs.get(k).add(line);
                    break;
                }
            }
        }
    }

    /** Whether a line runs left of a table along its whole height, with text between: a frame around the table has none. */
    private static boolean beside(Page page, Ruling line, List<Ruling> across, List<Ruling> down) {
        double left = across.stream().mapToDouble(Ruling::from).min().orElse(0);
        double right = across.stream().mapToDouble(Ruling::to).max().orElse(0);
        double top = down.stream().mapToDouble(Ruling::from).min().orElse(0);
        double bottom = down.stream().mapToDouble(Ruling::to).max().orElse(0);
        double shared = Math.min(bottom, line.to()) - Math.max(top, line.from());
        Area between = new Area(line.at(), top, left, bottom);
        return left - line.at() > SNAP && left - line.at() < BESIDE * (right - left) && shared > ALONG * Math.max(bottom - top, line.length())
                && page.glyphs().stream().anyMatch(glyph -> !glyph.blank() && between.holds(glyph.centreX(), glyph.centreY()));
    }

    private static Lattice lattice(List<Ruling> hs, List<Ruling> vs) {
        if (hs.isEmpty() || vs.isEmpty() || hs.size() + vs.size() < 4) {
            return null;
        }
        double[] xs = edges(vs, hs);
        double[] ys = edges(hs, vs);
        int rows = ys.length - 1;
        int columns = xs.length - 1;
        if (rows < 1 || columns < 2 || (long) rows * columns > MOST || rows == 1 && columns == 2 && (vs.stream().noneMatch(v -> v.at() - xs[0] < SHORTEST) || vs.stream().noneMatch(v -> xs[columns] - v.at() < SHORTEST))) {
            // A box that touches a line beside it, such as the code to scan on a website's page, is no row of a table.
            return null;
        }
        boolean[][] right = new boolean[rows][columns];
        boolean[][] below = new boolean[rows][columns];
        for (Ruling v : vs) {
            int k = nearest(xs, v.at());
            for (int r = 0; r < rows && k > 0; r++) {
                right[r][k - 1] |= covers(v, ys[r], ys[r + 1]);
            }
        }
        for (Ruling h : hs) {
            int k = nearest(ys, h.at());
            for (int c = 0; c < columns && k > 0; c++) {
                below[k - 1][c] |= covers(h, xs[c], xs[c + 1]);
            }
        }
        double first = vs.stream().mapToDouble(Ruling::at).min().orElse(0);
        double last = vs.stream().mapToDouble(Ruling::at).max().orElse(0);
        return new Lattice(xs, ys, right, below, first - xs[0] < SHORTEST && xs[columns] - last > SHORTEST);
    }

    private static boolean covers(Ruling line, double from, double to) {
        return Math.min(line.to(), to) - Math.max(line.from(), from) >= 0.6 * (to - from);
    }

    /** Where the lines stand; the ends of the crossing ones close a side that has no line of its own, as at a page's foot. */
    private static double[] edges(List<Ruling> lines, List<Ruling> crossing) {
        List<Double> at = new ArrayList<>();
        for (Ruling line : lines) {
            at.add(line.at());
        }
        double low = Double.MAX_VALUE;
        double high = -Double.MAX_VALUE;
        for (Ruling one : crossing) {
            low = Math.min(low, one.from());
            high = Math.max(high, one.to());
        }
        at.sort(null);
        if (low < at.get(0) - SHORTEST) {
            at.add(0, low);
        }
        if (high > at.get(at.size() - 1) + SHORTEST) {
            at.add(high);
        }
        return snapped(at);
    }

    private static double[] snapped(List<Double> sorted) {
        double[] out = new double[sorted.size()];
        int n = 0;
        double sum = 0;
        int count = 0;
        double last = Double.NaN;
        for (double v : sorted) {
            if (count > 0 && v - last > SNAP) {
                out[n++] = sum / count;
                sum = 0;
                count = 0;
            }
            sum += v;
            count++;
            last = v;
        }
        out[n++] = sum / count;
        return Arrays.copyOf(out, n);
    }

    private static int nearest(double[] edges, double v) {
        int i = Arrays.binarySearch(edges, v);
        if (i >= 0) {
            return i;
        }
        int after = -i - 1;
        return after == 0 ? 0 : after == edges.length || v - edges[after - 1] < edges[after] - v ? after - 1 : after;
    }

    /** Joins the pieces of one line: dots, dashes, and the borders of neighbouring cells. */
    private static List<Ruling> merged(List<Ruling> lines, boolean horizontal) {
        lines.sort((one, other) -> Double.compare(one.at(), other.at()));
        List<Ruling> out = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size() || lines.get(i).at() - lines.get(i - 1).at() > 1.2) {
                collinear(lines.subList(from, i), horizontal, out);
                from = i;
            }
        }
        return out;
    }

    private static void collinear(List<Ruling> lines, boolean horizontal, List<Ruling> out) {
        List<Ruling> sorted = new ArrayList<>(lines);
        sorted.sort((one, other) -> Double.compare(one.from(), other.from()));
        Ruling open = null;
        for (Ruling one : sorted) {
            if (open != null && one.from() <= open.to() + DOTS) {
                open = new Ruling(horizontal, open.at(), open.from(), Math.max(open.to(), one.to()));
            } else {
                keep(open, out);
                open = one;
            }
        }
        keep(open, out);
    }

    private static void keep(Ruling line, List<Ruling> out) {
        if (line != null && line.length() >= SHORTEST) {
            out.add(line);
        }
    }

    private static int root(int[] group, int i) {
        int at = i;
        while (group[at] != at) {
            group[at] = group[group[at]];
            at = group[at];
        }
        return at;
    }

    private static void join(int[] group, int a, int b) {
        group[root(group, a)] = root(group, b);
    }
}
