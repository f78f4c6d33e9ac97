package org.jiaohe.report.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jiaohe.document.Area;
import org.jiaohe.document.Glyph;
import org.jiaohe.report.Place;
import org.jiaohe.report.Source;
import org.jiaohe.report.Sureness;
import org.jiaohe.report.assembly.Block;
import org.jiaohe.text.Message;
import org.jiaohe.text.Normal;

/**
 * Reads tables that have no vertical lines, by where their text stands: figures of one column stand under each other,
 * and the statutory heads say which tables there are. What does not fall into columns is left unread.
 */
final class Aligned {
    /** Which of the statutory tables a stretch of lines is part of. */
    enum Kind {
        BLOCKS, APPLICATIONS, DISPUTES
    }

    private static final int COLUMNS = 7;
    private static final int DISPUTE_COLUMNS = 15;
    private static final double LINE = 1.1;
    private static final List<String> ABOVE = List.of("申请人情况", "法人或其他组织", "行政诉讼", "行政复议");


    private final List<Segment> segments = new ArrayList<>();
    /** Edges of rows that the page draws: lines across, or the borders of shaded stripes. */
    private final List<LabelRows.Edge> edges;
    private final List<Block.GridCell> cells = new ArrayList<>();
    private int rows;
    /** Whether figures stand level with the row at hand that fell into none of its columns. */
    private boolean lost;

    private Aligned(List<Segment> segments, List<LabelRows.Edge> edges) {
        this.edges = edges;
        this.segments.addAll(segments);
        this.segments.sort(Comparator.comparingDouble(Segment::middle));
    }

    /** The table that a line opens, by words that stand in no other place. */
    static Optional<Kind> opens(Line line) {
        String text = Normal.squeezed(line.text());
        if (text.contains("信息内容") || text.startsWith("第二十条第") && text.length() < 14) {
            return Optional.of(Kind.BLOCKS);
        }
        if (count(text, "自然人", "科研机构", "商业企业", "法律服务机构", "社会公益组织", "总计") >= 2 || text.endsWith("申请人情况") && text.length() < 60) {
            return Optional.of(Kind.APPLICATIONS);
        }
        boolean disputes = text.equals("行政复议行政诉讼") || text.contains("未经复议直接起诉") && text.contains("复议后起诉") && text.length() < 40 || count(text, "结果维持", "结果纠正", "其他结果", "尚未审结") >= 2;
        return disputes ? Optional.of(Kind.DISPUTES) : Optional.empty();
    }

    private static int count(String text, String... words) {
        int found = 0;
        for (String word : words) {
            found += text.contains(word) ? 1 : 0;
        }
        return text.indexOf('。') >= 0 || text.length() > 70 ? 0 : found;
    }

    /** The text of one table on one page as a grid; nothing where it does not fall into columns. */
    static Optional<Block.Grid> grid(Kind kind, List<Segment> segments, List<LabelRows.Edge> edges, boolean joins) {
        Aligned table = new Aligned(segments, edges);
        boolean read = switch (kind) {
            case BLOCKS -> table.blocks();
            case APPLICATIONS -> table.applications();
            case DISPUTES -> table.disputes();
        };
        // One row alone is a table only where the page before left one open: 四、结转下年度继续办理 often stands overleaf.
        return read && table.rows > (joins ? 0 : 1) ? Optional.of(new Block.Grid(table.rows, table.cells, Sureness.ReadBy.ALIGNMENT, joins)) : Optional.empty();
    }

    /** Table two: every line with 信息内容 sets the columns for the lines below it. */
    private boolean blocks() {
        List<Segment> heads = segments.stream().filter(one -> Normal.bare(one.text()).equals("信息内容")).toList();
        for (int h = 0; h < heads.size(); h++) {
            Segment head = heads.get(h);
            double until = h + 1 < heads.size() ? heads.get(h + 1).middle() - head.size() * 0.8 : Double.MAX_VALUE;
            List<Segment> own = segments.stream().filter(one -> one.middle() > head.middle() - head.size() * 0.8 && one.middle() < until && !clause(one.text())).toList();
            List<Segment> columns = own.stream().filter(one -> one != head && Math.abs(one.middle() - head.middle()) < 0.7 * head.size() && one.centre() > head.area().right()).sorted(Comparator.comparingDouble(Segment::centre)).toList();
            if (columns.isEmpty()) {
                continue;
            }
            double[] bounds = bounds(columns.stream().map(Segment::area).toList(), head.area().right());
            List<List<Segment>> headRow = new ArrayList<>();
            columns.forEach(one -> headRow.add(List.of(one)));
            row(List.of(head), headRow, bounds);
            rowsBelow(own.stream().filter(one -> one.middle() > head.middle() + 0.7 * head.size()).toList(), bounds);
        }
        return rows > 0;
    }

    private static boolean clause(String text) {
        return Normal.bare(text).startsWith("第二十条第");
    }

    /** Table three: seven columns of figures; what stands left of them are labels, what stands above are heads. */
    private boolean applications() {
        List<Area> columns = columns(COLUMNS);
        if (columns.size() != COLUMNS) {
            return false;
        }
        // A row that the page before ends with may leave a few digits at this page's head.
        double first = segments.stream().filter(one -> one.value() && one.centre() > columns.get(0).left()).mapToDouble(Segment::middle).min().orElse(0);
        double left = leftOf(columns);
        double[] bounds = fitting(columns, left, segments.stream().filter(one -> one.middle() < first && !ABOVE.contains(Normal.bare(one.text()))).toList());
        List<Segment> above = segments.stream().filter(one -> one.middle() < first - 0.6 * one.size() && one.centre() > bounds[0] && !one.value() && !ABOVE.contains(Normal.bare(one.text()))).toList();
        if (!above.isEmpty()) {
            row(List.of(), split(above, bounds), bounds);
        }
        rowsBelow(segments.stream().filter(one -> one.middle() >= first - 1.2 * one.size() && !(above.contains(one))).toList(), bounds);
        return true;
    }

    /** Table four: fifteen figures under heads in two levels. */
    private boolean disputes() {
        List<Area> columns = columns(DISPUTE_COLUMNS);
        if (columns.size() != DISPUTE_COLUMNS) {
            return false;
        }
        double first = firstFigure(DISPUTE_COLUMNS);
        double[] bounds = fitting(columns, columns.get(0).left() - 30, segments.stream().filter(one -> one.middle() < first && !ABOVE.contains(Normal.bare(one.text())) && !Normal.bare(one.text()).endsWith("起诉")).toList());
        List<Segment> above = segments.stream().filter(one -> one.middle() < first - 0.6 * one.size() && one.centre() > bounds[0]).toList();
        List<Segment> types = above.stream().filter(one -> Normal.bare(one.text()).endsWith("起诉") || Normal.bare(one.text()).equals("行政复议")).toList();
        for (int group = 0; group < 3; group++) {
            double from = bounds[5 * group];
            double to = bounds[5 * group + 5];
            List<Segment> own = types.stream().filter(one -> one.centre() > from && one.centre() < to).toList();
            cells.add(cell(0, from, to, own, Optional.empty()));
        }
        rows = 1;
        row(List.of(), split(above.stream().filter(one -> !types.contains(one) && !one.value() && !ABOVE.contains(Normal.bare(one.text()))).toList(), bounds), bounds);
        row(List.of(), split(segments.stream().filter(one -> Math.abs(one.middle() - first) < (one.value() ? 3 : 0.7) * one.size()).toList(), bounds), bounds);
        return true;
    }

    private double leftOf(List<Area> columns) {
        double left = columns.get(0).left() - 40;
        for (Segment one : segments) {
            left = one.area().right() < columns.get(0).left() - 2 && one.area().right() > left && !one.value() ? one.area().right() : left;
        }
        return left;
    }

    private double firstFigure(int least) {
        return lines().stream().filter(line -> line.stream().filter(Segment::value).count() >= least / 2.0).mapToDouble(line -> line.get(0).middle()).min().orElse(0);
    }

    private List<List<Segment>> lines() {
        List<List<Segment>> out = new ArrayList<>();
        for (Segment one : segments) {
            List<Segment> last = out.isEmpty() ? null : out.get(out.size() - 1);
            if (last != null && Math.abs(last.get(0).middle() - one.middle()) < 0.5 * one.size()) {
                last.add(one);
            } else {
                out.add(new ArrayList<>(List.of(one)));
            }
        }
        return out;
    }

    /** Where figures stand under each other, over all lines that have enough of them. */
    private List<Area> columns(int least) {
        List<Segment> figures = new ArrayList<>();
        for (List<Segment> line : lines()) {
            List<Segment> values = line.stream().filter(Segment::value).toList();
            if (values.size() >= least / 2.0) {
                figures.addAll(values);
            }
        }
        figures.sort(Comparator.comparingDouble(Segment::centre));
        List<Area> out = new ArrayList<>();
        for (Segment one : figures) {
            Area last = out.isEmpty() ? null : out.get(out.size() - 1);
            if (last != null && one.area().left() < last.right() + 0.3 * one.size()) {
                out.set(out.size() - 1, last.with(one.area()));
            } else {
                out.add(one.area());
            }
        }
        return out;
    }

    /** Borders half way between neighbouring columns. */
    private static double[] bounds(List<Area> columns, double labels) {
        int n = columns.size();
        double[] out = new double[n + 1];
        out[0] = (labels + columns.get(0).left()) / 2;
        for (int i = 1; i < n; i++) {
            out[i] = (columns.get(i - 1).right() + columns.get(i).left()) / 2;
        }
        out[n] = columns.get(n - 1).right() + Math.max(20, (columns.get(n - 1).right() - out[n - 1]) / 2);
        return out;
    }

    /** Borders that cut the fewest characters of the heads: half way between the figures, or along their right or left edges where the columns are aligned so. */
    private static double[] fitting(List<Area> columns, double labels, List<Segment> heads) {
        int n = columns.size();
        double[] right = bounds(columns, labels);
        double[] left = bounds(columns, labels);
        for (int i = 1; i < n; i++) {
            right[i] = columns.get(i - 1).right() + 2;
            left[i] = columns.get(i).left() - 2;
        }
        double[] best = bounds(columns, labels);
        for (double[] other : List.of(right, left)) {
            best = cuts(other, heads) < cuts(best, heads) ? other : best;
        }
        return best;
    }

    private static int cuts(double[] bounds, List<Segment> heads) {
        int cuts = 0;
        for (Segment one : heads) {
            double width = one.area().width() / one.text().length();
            for (int i = 1; i < bounds.length - 1; i++) {
                double at = (bounds[i] - one.area().left()) / width;
                cuts += at > 0 && at < one.text().length() && at - Math.floor(at) > 0.2 && at - Math.floor(at) < 0.8 ? 1 : 0;
            }
        }
        return cuts;
    }

    private static List<List<Segment>> split(List<Segment> whole, double[] bounds) {
        List<Segment> all = new ArrayList<>();
        whole.forEach(one -> all.addAll(one.value() ? List.of(one) : cut(one, bounds)));
        List<List<Segment>> out = new ArrayList<>();
        for (int i = 0; i + 1 < bounds.length; i++) {
            double from = bounds[i];
            double to = bounds[i + 1];
            out.add(all.stream().filter(one -> one.centre() > from && one.centre() <= to).sorted(Comparator.comparingDouble(Segment::middle).thenComparingDouble(Segment::centre)).toList());
        }
        return out;
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

    /** One row for each line of figures, with the label that stands beside it. */
    private void rowsBelow(List<Segment> below, double[] bounds) {
        List<Double> anchors = anchors(below.stream().filter(one -> one.centre() > bounds[0] && one.value()).toList());
        List<List<Segment>> labels = LabelRows.of(innermost(below.stream().filter(one -> one.centre() <= bounds[0]).toList(), anchors), anchors, edges);
        for (int r = 0; r < anchors.size(); r++) {
            int row = r;
            List<List<Segment>> columns = split(below.stream().filter(one -> one.centre() > bounds[0] && nearest(anchors, one) == row).toList(), bounds);
            lost = segments.stream().anyMatch(one -> one.value() && Math.abs(one.middle() - anchors.get(row)) < 1.2 * one.size() && nearest(anchors, one) == row && columns.stream().noneMatch(own -> own.contains(one)));
            row(labels.get(r), columns, bounds);
            lost = false;
        }
    }

    /** The labels of rows without those of the groups left of them, unless a row has no other. */
    private static List<Segment> innermost(List<Segment> labels, List<Double> anchors) {
        double left = gutter(labels);
        List<Segment> out = new ArrayList<>(labels.stream().filter(one -> one.area().right() > left).toList());
        for (double anchor : anchors) {
            if (out.stream().noneMatch(one -> Math.abs(one.middle() - anchor) < 1.2 * one.size())) {
                out.addAll(labels.stream().filter(one -> one.area().right() <= left && Math.abs(one.middle() - anchor) < 0.6 * one.size()).toList());
            }
        }
        return out;
    }

    /** Left edge of the innermost column of labels: where most lines that hold two labels have their gap. */
    private static double gutter(List<Segment> labels) {
        List<Area> gaps = new ArrayList<>();
        for (Segment one : labels) {
            labels.stream().filter(other -> other.area().right() < one.area().left() && Math.abs(other.middle() - one.middle()) < 0.6 * one.size()).max(Comparator.comparingDouble(other -> other.area().right()))
                    .filter(other -> labels.stream().noneMatch(third -> third.area().left() > one.area().right() && Math.abs(third.middle() - one.middle()) < 0.6 * one.size()))
                    .ifPresent(other -> gaps.add(new Area(other.area().right(), one.area().top(), one.area().left(), one.area().bottom())));
        }
        double best = -Double.MAX_VALUE;
        long most = 0;
        for (Area gap : gaps) {
            double x = gap.right() - 0.5;
            long agree = gaps.stream().filter(other -> other.left() <= x && other.right() > x).count();
            if (agree > most || agree == most && x > best) {
                most = agree;
                best = x;
            }
        }
        return most > 1 ? best : clearing(labels);
    }

    /** The rightmost place that hardly any label stands across, where most stand right of it and some left. */
    private static double clearing(List<Segment> labels) {
        double best = -Double.MAX_VALUE;
        for (Segment one : labels) {
            double x = one.area().left() - 0.5;
            long right = labels.stream().filter(other -> other.area().left() >= x).count();
            long left = labels.stream().filter(other -> other.area().right() <= x).count();
            boolean clear = labels.size() - right - left <= Math.max(1, labels.size() * 0.15);
            best = clear && left > 1 && right > labels.size() * 0.55 && x > best ? x : best;
        }
        return best;
    }

    /** Figures nearer than a line's height are of one row: a number broken over two lines stands half a line above and below the others. */
    private static List<Double> anchors(List<Segment> figures) {
        List<Double> out = new ArrayList<>();
        double first = 0;
        double last = -Double.MAX_VALUE;
        for (Segment one : figures) {
            if (one.middle() - last > LINE * one.size()) {
                first = one.middle();
                out.add(first);
            } else {
                out.set(out.size() - 1, (first + one.middle()) / 2);
            }
            last = one.middle();
        }
        return out;
    }

    private static int nearest(List<Double> anchors, Segment one) {
        int best = -1;
        for (int i = 0; i < anchors.size(); i++) {
            double distance = Math.abs(anchors.get(i) - one.middle());
            best = distance < 4 * one.size() && (best < 0 || distance < Math.abs(anchors.get(best) - one.middle())) ? i : best;
        }
        return best;
    }

    private void row(List<Segment> label, List<List<Segment>> columns, double[] bounds) {
        cells.add(cell(rows, Math.min(0, bounds[0] - 1), bounds[0], label, Optional.empty()));
        for (int c = 0; c < columns.size(); c++) {
            List<Segment> own = columns.get(c);
            double from = bounds[c];
            double to = bounds[c + 1];
            // A number that reaches into the next column may be two; neither cell is known then.
            boolean across = columns.stream().flatMap(List::stream).anyMatch(one -> one.value() && one.area().right() > from + 1 && one.area().left() < to - 1
                    && (one.area().left() < from - 1 || one.area().right() > to + 1)) || own.stream().filter(Segment::value).count() > 1 && !wrapped(own, columns) || own.isEmpty() && lost;
            cells.add(cell(rows, from, to, own, across ? Optional.of(Message.of("reading.cell.apart")) : Optional.empty()));
        }
        rows++;
    }

    /** Whether several lines of digits are one number too long for its column: other figures of the row stand level with their middle. */
    private static boolean wrapped(List<Segment> own, List<List<Segment>> columns) {
        double top = own.get(0).middle();
        double bottom = own.get(own.size() - 1).middle();
        double step = (bottom - top) / (own.size() - 1);
        long level = columns.stream().filter(other -> other.size() == 1 && other.get(0).value() && Math.abs(other.get(0).middle() - (top + bottom) / 2) < 0.25 * step).count();
        boolean stacked = own.stream().allMatch(one -> one.value() && Math.abs(one.centre() - own.get(0).centre()) < own.get(0).area().width());
        return stacked && step > 0.8 * own.get(0).size() && level >= 2;
    }

    private Block.GridCell cell(int row, double from, double to, List<Segment> own, Optional<Message> doubt) {
        StringBuilder text = new StringBuilder();
        List<Place> places = new ArrayList<>();
        for (Segment one : own) {
            text.append(one.text());
            int last = places.size() - 1;
            if (last >= 0 && places.get(last).page() == one.page()) {
                places.set(last, new Place(one.page(), places.get(last).box().with(one.place().box())));
            } else {
                places.add(one.place());
            }
        }
        Source source = new Source(places, Optional.of(text.toString()), Optional.empty(), OptionalInt.empty());
        Optional<Message> lost = Glyph.unread(text.toString()) ? Optional.of(Message.of("reading.cell.lost")) : doubt;
        return new Block.GridCell(row, row + 1, from, to, text.toString(), source, lost);
    }
}
