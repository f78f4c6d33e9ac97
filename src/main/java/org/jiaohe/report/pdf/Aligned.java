package org.jiaohe.report.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jiaohe.document.Area;
import org.jiaohe.form.ColumnForm;
import org.jiaohe.form.Forms;
import org.jiaohe.form.Label;
import org.jiaohe.form.TableKey;
import org.jiaohe.document.Glyph;
import org.jiaohe.form.Format;
import org.jiaohe.form.Forms;
import org.jiaohe.form.Label;
import org.jiaohe.form.TableKey;
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
    private static final int COLUMNS = 7;
    private static final int GROUPS = 3;
    private static final int DISPUTE_RESULTS = 5;
    static final List<Label> APPLICANTS = Forms.format("2021").table(TableKey.REQUESTS).columns().stream().map(ColumnForm::label).toList();
    /** The heads of table four, once for each of its three parts. */
    static final List<Label> RESULTS = Collections.nCopies(GROUPS, Forms.format("2021").table(TableKey.DISPUTES).columns()).stream().flatMap(List::stream).map(ColumnForm::label).toList();

    private final List<Segment> segments = new ArrayList<>();
    /** Edges of rows that the page draws: lines across, or the borders of shaded stripes. */
    private final List<LabelRows.Edge> edges;
    /** Columns of the part on the page before, and those of this part. */
    private final List<Area> before;
    private List<Area> columns = List.of();
    private final OpenGrid grid = new OpenGrid();

    /** What was read, and where its columns stand. */
    record Read(Block.Grid grid, List<Area> columns) {
    }

    private Aligned(List<Segment> segments, List<LabelRows.Edge> edges, List<Area> before) {
        this.edges = edges;
        this.before = before;
        this.segments.addAll(segments);
        this.segments.sort(Comparator.comparingDouble(Segment::middle));
    }

    /** The text of one table on one page as a grid; nothing where it does not fall into columns. */
    static Optional<Read> grid(HeadLines.Kind kind, List<Segment> segments, List<LabelRows.Edge> edges, boolean joins, List<Area> before) {
        Aligned table = new Aligned(segments, edges, joins ? before : List.of());
        boolean read = switch (kind) {
            case BLOCKS -> table.blocks();
            case APPLICATIONS -> table.applications();
            case DISPUTES -> table.disputes(GROUPS) || table.disputesInRows() || table.disputes(GROUPS - 1) || table.disputes(1);
        };
        // One row alone is a table only where the page before left one open: 四、结转下年度继续办理 often stands overleaf.
        return read && table.grid.rows() > (joins ? 0 : 1) ? Optional.of(new Read(table.grid.finish(joins), table.columns)) : Optional.empty();
    }

    /** Table two: every line with 信息内容 sets the columns for the lines below it. */
    private boolean blocks() {
        List<Segment> heads = segments.stream().filter(one -> Normal.bare(one.text()).equals("信息内容")).toList();
        overleaf(heads.isEmpty() ? Double.MAX_VALUE : heads.get(0).middle() - heads.get(0).size() * 0.8);
        for (int h = 0; h < heads.size(); h++) {
            Segment head = heads.get(h);
            double until = h + 1 < heads.size() ? heads.get(h + 1).middle() - head.size() * 0.8 : Double.MAX_VALUE;
            List<Segment> own = segments.stream().filter(one -> one.middle() > head.middle() - head.size() * 0.8 && one.middle() < until && !clause(one.text())).toList();
            List<Segment> columns = own.stream().filter(one -> one != head && Math.abs(one.middle() - head.middle()) < 0.7 * head.size() && one.centre() > head.area().right()).sorted(Comparator.comparingDouble(Segment::centre)).toList();
            if (columns.isEmpty()) {
                continue;
            }
            List<Segment> below = own.stream().filter(one -> one.middle() > head.middle() + 0.7 * head.size()).toList();
            HeadedColumns headed = HeadedColumns.of(head.area(), columns.stream().map(Segment::area).toList(), below);
            this.columns = Stream.concat(Stream.of(head.area()), headed.areas().stream()).toList();
            List<List<Segment>> headRow = new ArrayList<>();
            columns.forEach(one -> headRow.add(List.of(one)));
            grid.row(List.of(head), headRow, headed.bounds());
            grid.doubt(headed.known() ? Optional.empty() : Optional.of(Message.of("reading.cell.columns")));
            new OpenRows(segments, edges).below(below, headed.bounds(), grid);
            grid.doubt(Optional.empty());
        }
        return grid.rows() > 0;
    }

    /** Rows of table two below heads that stand on the page before. */
    private void overleaf(double until) {
        List<Segment> own = segments.stream().filter(one -> one.middle() < until && !clause(one.text())).toList();
        boolean labelled = own.stream().anyMatch(LabelLines::labelled);
        if (before.size() > 1 && before.size() <= COLUMNS && labelled && own.stream().anyMatch(Segment::value)) {
            columns = before;
            new OpenRows(segments, edges).below(own, Columns.bounds(before.subList(1, before.size()), before.get(0).right()), grid);
        }
    }

    private static boolean clause(String text) {
        return Normal.bare(text).startsWith("第二十条第");
    }

    /** Table three: seven columns of figures; what stands left of them are labels, what stands above are heads. */
    private boolean applications() {
        segments.removeAll(Columns.serials(lines(), COLUMNS));
        Columns.Found found = Columns.of(lines(), COLUMNS, heads(COLUMNS), before);
        columns = found.areas();
        if (columns.size() < COLUMNS) {
            return false;
        }
        // A row that the page before ends with may leave a few digits at this page's head.
        double first = segments.stream().filter(one -> one.value() && one.centre() > columns.get(0).left()).mapToDouble(Segment::middle).min().orElse(0);
        double left = leftOf(columns, first);
        double[] bounds = ColumnHeads.fitting(columns, left, segments.stream().filter(one -> one.middle() < first && !HeadLines.over(one)).toList());
        List<Segment> above = segments.stream().filter(one -> one.middle() < first - 0.6 * one.size() && one.centre() > bounds[0] && !one.value() && !HeadLines.over(one) && !OpenRows.group(one)).toList();
        List<List<Segment>> heads = Columns.split(above, bounds);
        boolean exact = found.figured() && columns.size() == COLUMNS;
        boolean known = above.isEmpty() ? Columns.continued(before, columns) : ColumnHeads.named(heads, APPLICANTS);
        if (!exact && (!known || headless(heads, bounds)) || !ColumnHeads.single(heads)) {
            return false;
        }
        if (!above.isEmpty()) {
            segments.stream().filter(one -> one.middle() < first && Normal.bare(one.text()).equals(HeadLines.APPLICANT)).findFirst().ifPresent(one -> grid.words(List.of(List.of(one)), new double[] {bounds[0], bounds[columns.size()]}));
            grid.row(List.of(), heads, bounds);
            grid.doubt(ColumnHeads.astray(heads, APPLICANTS) ? Optional.of(Message.of("reading.cell.columns")) : Optional.empty());
        }
        // Overleaf the first rows may be blank: the first label then stands above the first figure, and so does the beginning of one of many lines.
        double lowest = above.stream().mapToDouble(one -> one.area().bottom()).max().orElse(0);
        double start = LabelLines.first(segments.stream().filter(one -> one.centre() <= bounds[0] && one.middle() > lowest).toList(), first).orElse(first);
        new OpenRows(segments, edges).below(segments.stream().filter(one -> (one.middle() >= first - 1.2 * one.size() || one.centre() <= bounds[0] && one.middle() >= start) && !(above.contains(one))).toList(), bounds, grid);
        return true;
    }

    /** Table four: figures under heads in two levels, fifteen or, where reviews and litigation have tables of their own, five and ten. */
    private boolean disputes(int groups) {
        int due = groups * DISPUTE_RESULTS;
        grid.clear();
        Columns.Found found = Columns.of(lines(), due, heads(due), before);
        columns = found.areas();
        if (columns.size() != due) {
            return false;
        }
        double first = firstFigure(due);
        double[] bounds = ColumnHeads.fitting(columns, columns.get(0).left() - 30, segments.stream().filter(one -> one.middle() < first && !HeadLines.over(one) && !HeadLines.type(one)).toList());
        List<Segment> above = segments.stream().filter(one -> one.middle() < first - 0.6 * one.size() && one.centre() > bounds[0]).toList();
        List<Segment> types = above.stream().filter(HeadLines::type).toList();
        double[] parts = new double[groups + 1];
        Arrays.setAll(parts, i -> bounds[i * DISPUTE_RESULTS]);
        List<List<Segment>> typed = Columns.placed(types, parts);
        List<List<Segment>> heads = Columns.split(above.stream().filter(one -> !types.contains(one) && !one.value() && !HeadLines.over(one)).toList(), bounds);
        boolean named = ColumnHeads.named(heads, RESULTS.subList(0, due));
        if (groups == GROUPS ? !found.figured() && !named : !named || typed.stream().anyMatch(one -> one.size() != 1)) {
            return false;
        }
        grid.words(typed, parts);
        grid.row(List.of(), heads, bounds);
        grid.row(List.of(), Columns.split(segments.stream().filter(one -> Math.abs(one.middle() - first) < (one.value() ? 3 : 0.7) * one.size()).toList(), bounds), bounds);
        return true;
    }

    /** Table four as three rows of five figures, each with its label. */
    private boolean disputesInRows() {
        grid.clear();
        List<Label> results = RESULTS.subList(0, DISPUTE_RESULTS);
        columns = Columns.of(lines(), DISPUTE_RESULTS, heads(DISPUTE_RESULTS), before).areas();
        if (columns.size() != DISPUTE_RESULTS) {
            return false;
        }
        double first = firstFigure(DISPUTE_RESULTS);
        double[] bounds = ColumnHeads.fitting(columns, leftOf(columns, first), segments.stream().filter(one -> one.middle() < first).toList());
        List<Segment> above = segments.stream().filter(one -> one.middle() < first - 0.6 * one.size() && one.centre() > bounds[0] && !one.value()).toList();
        List<List<Segment>> heads = Columns.split(above, bounds);
        if (above.isEmpty() ? before.size() != DISPUTE_RESULTS : !ColumnHeads.named(heads, results)) {
            return false;
        }
        if (!above.isEmpty()) {
            grid.row(List.of(), heads, bounds);
        }
        // 行政诉讼 beside its two rows is the label of neither.
        List<Segment> below = segments.stream().filter(one -> one.middle() >= first - 1.2 * one.size() && !above.contains(one) && !Normal.bare(one.text()).equals("行政诉讼")).toList();
        new OpenRows(segments, edges).below(below, bounds, grid);
        return true;
    }

    /** Whether figures stand in a column without a head, where others have heads and no figures: they may be those of the column beside it. */
    private boolean headless(List<List<Segment>> heads, double[] bounds) {
        List<List<Segment>> figures = Columns.placed(segments.stream().filter(Segment::value).toList(), bounds);
        boolean bare = IntStream.range(0, heads.size()).anyMatch(i -> heads.get(i).isEmpty() && !figures.get(i).isEmpty());
        return bare && IntStream.range(0, heads.size()).anyMatch(i -> !heads.get(i).isEmpty() && figures.get(i).isEmpty());
    }

    /** What stands above the first line of figures and is the head of one column. */
    private List<Segment> heads(int due) {
        double first = firstFigure(due);
        double figures = figured(due).stream().flatMap(List::stream).filter(Segment::value).mapToDouble(one -> one.area().left()).min().orElse(0);
        double labels = segments.stream().filter(one -> !one.value() && one.middle() > first - one.size() && one.area().right() < figures).mapToDouble(one -> one.area().right()).max().orElse(0);
        return segments.stream().flatMap(one -> ColumnHeads.runTogether(one, HeadLines.HEADS).stream()).filter(one -> one.middle() < first - 0.6 * one.size() && !one.value() && one.area().left() > labels && Normal.bare(one.text()).length() <= ColumnHeads.LONGEST_HEAD && !HeadLines.over(one) && !HeadLines.type(one)).toList();
    }

    /** Where the labels of rows end; a head may stand left of the figures that are its own. */
    private double leftOf(List<Area> columns, double first) {
        double left = columns.get(0).left() - 40;
        for (Segment one : segments) {
            boolean label = one.middle() > first - one.size() && !one.value() && one.area().right() < columns.get(0).left() - 2;
            left = label && one.area().right() > left ? one.area().right() : left;
        }
        return left;
    }

    private double firstFigure(int least) {
        return figured(least).stream().mapToDouble(line -> line.get(0).middle()).min().orElse(0);
    }

    /** The lines that have figures in half of the columns; where noughts are left blank no line may have, then those with any. */
    private List<List<Segment>> figured(int columns) {
        List<List<Segment>> lines = lines();
        List<List<Segment>> most = lines.stream().filter(line -> line.stream().filter(Segment::value).count() >= columns / 2.0).toList();
        return most.isEmpty() ? lines.stream().filter(line -> line.stream().anyMatch(Segment::value)).toList() : most;
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
}
