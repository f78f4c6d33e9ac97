package org.jiaohe.report.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jiaohe.document.Area;

/**
 * Where the columns of a table without vertical lines stand: where figures stand under each other; a column without any
 * figure is known by its head, by the page before, or by the gap it leaves in columns that are equally wide.
 */
final class Columns {
    private static final double EVEN = 0.2;
    /** Figures of two columns stand further apart than this, in parts of the size of type; heads may nearly touch. */
    static final double APART = 0.3;
    private static final double CLOSE = 0.05;

    private Columns() {
    }

    /**
     * Columns from left to right.
     *
     * @param figured whether figures stand in each of them
     */
    record Found(List<Area> areas, boolean figured) {
        static final Found NONE = new Found(List.of(), true);
    }

    /**
     * The columns of a table.
     *
     * @param lines  the table's text line by line
     * @param due    how many columns the form has
     * @param heads  what stands above the figures and is the head of one column
     * @param before the columns of the table's part on the page before; none where it begins here
     */
    static Found of(List<List<Segment>> lines, int due, List<Segment> heads, List<Area> before) {
        List<Segment> figures = new ArrayList<>();
        for (List<Segment> line : lines) {
            List<Segment> values = line.stream().filter(Segment::value).toList();
            if (values.size() >= (before.isEmpty() ? due / 2.0 : Math.min(2, due / 2.0))) {
                figures.addAll(values);
            }
        }
        if (figures.isEmpty()) {
            // Where noughts are left blank no row may have more than two figures; the heads say then which columns they are.
            lines.forEach(line -> line.stream().filter(Segment::value).forEach(figures::add));
        }
        List<Area> out = clusters(figures, APART);
        if (out.isEmpty() || !before.isEmpty() && out.stream().anyMatch(one -> before.stream().filter(known -> overlap(one, known, 0)).count() > 1)) {
            return new Found(out, true);
        }
        int figured = out.size();
        add(before, out);
        if (out.size() < due) {
            List<Area> near = new ArrayList<>(out);
            List<Area> each = new ArrayList<>(out);
            add(clusters(heads, APART), near);
            add(clusters(heads, CLOSE), each);
            List<Area> all = near.size() != due && each.size() == due ? each : near;
            List<Area> beside = matched(out, clusters(heads, CLOSE), due);
            out = !beside.isEmpty() ? beside : all.size() > due ? paired(all, out, heads) : all;
        }
        if (out.size() < due && out.size() > due / 2) {
            gaps(out, due);
        }
        return new Found(out, out.size() == figured);
    }

    /**
     * The columns by their heads where figures stand aside from the middles of their columns, all equally far and on the same side; nothing where
     * they do not. The first and the last column have to have figures, so that all cannot be those of the next head.
     */
    private static List<Area> matched(List<Area> figured, List<Area> heads, int due) {
        if (heads.size() != due || figured.size() < 2) {
            return List.of();
        }
        List<Area> out = new ArrayList<>(heads);
        Spread left = new Spread();
        Spread middle = new Spread();
        Spread right = new Spread();
        int last = -1;
        for (Area own : figured) {
            int at = nearest(heads, centre(own));
            if (at <= last || last < 0 && at > 0) {
                return List.of();
            }
            last = at;
            out.set(at, heads.get(at).with(own));
            left.add(own.left() - centre(heads.get(at)));
            middle.add(centre(own) - centre(heads.get(at)));
            right.add(own.right() - centre(heads.get(at)));
        }
        double step = IntStream.range(1, due).mapToDouble(i -> centre(heads.get(i)) - centre(heads.get(i - 1))).min().orElse(0);
        boolean apart = IntStream.range(1, due).allMatch(i -> out.get(i).left() > out.get(i - 1).right());
        return last == due - 1 && apart && Math.min(middle.width(), Math.min(left.width(), right.width())) < EVEN * step ? out : List.of();
    }

    private static int nearest(List<Area> heads, double x) {
        int best = 0;
        for (int i = 1; i < heads.size(); i++) {
            best = Math.abs(centre(heads.get(i)) - x) < Math.abs(centre(heads.get(best)) - x) ? i : best;
        }
        return best;
    }

    /** How far numbers lie apart. */
    private static final class Spread {
        private double least = Double.MAX_VALUE;
        private double most = -Double.MAX_VALUE;

        void add(double one) {
            least = Math.min(least, one);
            most = Math.max(most, one);
        }

        double width() {
            return most - least;
        }
    }

    /** Figures at the left or right of their column stand aside from its head: those that no head stands over are of the head beside them that has none. */
    private static List<Area> paired(List<Area> columns, List<Area> figured, List<Segment> heads) {
        List<Area> out = new ArrayList<>();
        int taken = -1;
        for (int i = 0; i < columns.size(); i++) {
            Area own = columns.get(i);
            boolean headless = figured.contains(own) && heads.stream().noneMatch(head -> overlap(own, head.area(), 0));
            boolean left = headless && i > 0 && taken != i - 1 && !figured.contains(columns.get(i - 1));
            boolean right = headless && i + 1 < columns.size() && !figured.contains(columns.get(i + 1));
            if (left == right) {
                out.add(own);
            } else if (left) {
                out.set(out.size() - 1, out.get(out.size() - 1).with(own));
            } else {
                taken = ++i;
                out.add(own.with(columns.get(taken)));
            }
        }
        return out;
    }

    private static void add(List<Area> more, List<Area> to) {
        for (Area one : more) {
            if (to.stream().noneMatch(known -> overlap(one, known, 1))) {
                to.add(one);
            }
        }
        to.sort(Comparator.comparingDouble(Area::left));
    }

    private static boolean overlap(Area one, Area other, double margin) {
        return one.left() < other.right() + margin && other.left() < one.right() + margin;
    }

    /** Where segments stand under each other; {@code apart} parts of the size of type between them part two. */
    static List<Area> clusters(List<Segment> segments, double apart) {
        List<Segment> sorted = new ArrayList<>(segments);
        sorted.sort(Comparator.comparingDouble(Segment::centre));
        List<Area> out = new ArrayList<>();
        for (Segment one : sorted) {
            Area last = out.isEmpty() ? null : out.get(out.size() - 1);
            if (last != null && one.area().left() < last.right() + apart * one.size()) {
                out.set(out.size() - 1, last.with(one.area()));
            } else {
                out.add(one.area());
            }
        }
        return out;
    }

    /** Fills gaps that just one column of the usual width has left. */
    private static void gaps(List<Area> columns, int due) {
        List<Double> steps = new ArrayList<>();
        for (int i = 1; i < columns.size(); i++) {
            steps.add(centre(columns.get(i)) - centre(columns.get(i - 1)));
        }
        steps.sort(null);
        double usual = steps.get((steps.size() - 1) / 2);
        for (int i = columns.size() - 1; i > 0 && columns.size() < due; i--) {
            Area left = columns.get(i - 1);
            double step = centre(columns.get(i)) - centre(left);
            if (Math.abs(step - 2 * usual) < EVEN * usual) {
                double middle = centre(left) + step / 2;
                columns.add(i, new Area(middle - 1, left.top(), middle + 1, left.bottom()));
            }
        }
    }

    private static double centre(Area area) {
        return (area.left() + area.right()) / 2;
    }

    /** Whether the columns are those of the page before; right of them may stand one of remarks, of which that page had none. */
    static boolean continued(List<Area> before, List<Area> columns) {
        if (before.isEmpty() || columns.size() < before.size() || columns.size() > before.size() + 1) {
            return false;
        }
        for (int i = 0; i < before.size(); i++) {
            if (!overlap(before.get(i), columns.get(i), 1)) {
                return false;
            }
        }
        return columns.size() == before.size() || columns.get(before.size()).left() > before.get(before.size() - 1).right();
    }

    /** Numbers of rows: figures that stand left of the labels. */
    static List<Segment> serials(List<List<Segment>> lines, int due) {
        List<Segment> out = new ArrayList<>();
        List<Segment> words = new ArrayList<>();
        List<Segment> figures = new ArrayList<>();
        for (List<Segment> line : lines) {
            List<Segment> values = line.stream().filter(Segment::value).sorted(Comparator.comparingDouble(Segment::centre)).toList();
            if (values.size() >= due / 2.0) {
                figures.addAll(values);
            }
            line.stream().filter(one -> !one.value()).forEach(words::add);
        }
        List<Area> columns = clusters(figures, APART);
        if (columns.size() < 2) {
            return out;
        }
        Area first = columns.get(0);
        double next = columns.get(1).left();
        double top = figures.stream().mapToDouble(Segment::middle).min().orElse(0);
        long between = words.stream().filter(one -> one.middle() > top && one.area().left() > first.right() && one.area().right() < next).count();
        long before = words.stream().filter(one -> one.middle() > top && one.area().right() < first.left()).count();
        if (between > before && between > 1) {
            lines.forEach(line -> line.stream().filter(one -> one.value() && one.area().left() < first.right()).forEach(out::add));
        }
        return out;
    }

    /** Borders half way between neighbouring columns. */
    static double[] bounds(List<Area> columns, double labels) {
        int n = columns.size();
        double[] out = new double[n + 1];
        out[0] = (labels + columns.get(0).left()) / 2;
        for (int i = 1; i < n; i++) {
            out[i] = (columns.get(i - 1).right() + columns.get(i).left()) / 2;
        }
        out[n] = columns.get(n - 1).right() + Math.max(20, (columns.get(n - 1).right() - out[n - 1]) / 2);
        return out;
    }

    static List<List<Segment>> split(List<Segment> whole, double[] bounds) {
        List<Segment> all = new ArrayList<>();
        // Of a figure with its unit behind it no part belongs to another column.
        whole.forEach(one -> all.addAll(one.value() || figured(one) ? List.of(one) : cut(one, bounds)));
        return placed(all, bounds);
    }

    /** For each column what has its middle there, from the top down. */
    static List<List<Segment>> placed(List<Segment> all, double[] bounds) {
        List<List<Segment>> out = new ArrayList<>();
        for (int i = 0; i + 1 < bounds.length; i++) {
            double from = bounds[i];
            double to = bounds[i + 1];
            out.add(all.stream().filter(one -> one.centre() > from && one.centre() <= to).sorted(Comparator.comparingDouble(Segment::middle).thenComparingDouble(Segment::centre)).toList());
        }
        return out;
    }

    /** Whether a stretch holds digits, whatever else it holds. */
    static boolean figured(Segment one) {
        return one.text().chars().anyMatch(Character::isDigit);
    }

    /** Heads of narrow columns stand so close that they read as one; ideographs are equally wide, so each falls into its column. */
    private static List<Segment> cut(Segment one, double[] bounds) {
        List<Segment> out = new ArrayList<>();
        double width = one.area().width() / one.text().length();
        int from = 0;
        for (int i = 1; i <= one.text().length(); i++) {
            if (i == one.text().length() || band(bounds, one.area().left() + width * (i + 0.5)) != band(bounds, one.area().left() + width * (i - 0.5))) {
                Area area = new Area(one.area().left() + width * from, one.area().top(), one.area().left() + width * i, one.area().bottom());
                out.add(one.part(from, i, area));
                from = i;
            }
        }
        return out;
    }

    private static int band(double[] bounds, double x) {
        int at = 0;
        while (at < bounds.length && x > bounds[at]) {
            at++;
        }
        return at;
    }
}
