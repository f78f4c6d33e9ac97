package org.jiaohe.report.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jiaohe.document.Area;
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
    /** Which of the statutory tables a stretch of lines is part of. */
    enum Kind {
        BLOCKS, APPLICATIONS, DISPUTES
    }

    /** What no line of heads says, but a line of running text that has their words. */
    private static final Pattern TOLD = Pattern.compile("[0-9][件条份宗例起]|[。；]");
    private static final int COLUMNS = 7;
    private static final int DISPUTE_COLUMNS = 15;
    private static final int DISPUTE_RESULTS = 5;
    private static final double LINE = 1.1;
    private static final List<String> APPLICANTS = List.of("自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计");
    private static final List<String> RESULTS = List.of("结果维持", "结果纠正", "其他结果", "尚未审结", "总计", "结果维持", "结果纠正", "其他结果", "尚未审结", "总计", "结果维持", "结果纠正", "其他结果", "尚未审结", "总计");
    /** Headings over rows that have no figures of their own where each stands on a line alone. */
    static final List<String> GROUPS = List.of("本年度办理结果", "不予公开", "无法提供", "不予处理", "其他处理");
    private static final List<Label> LABELS = labels();
    private static final List<String> HEADS = List.of("自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "总计", "合计");
    private static final List<String> ABOVE = List.of("申请人情况", "法人或其他组织", "行政诉讼", "行政复议");

    private final List<Segment> segments = new ArrayList<>();
    /** Edges of rows that the page draws: lines across, or the borders of shaded stripes. */
    private final List<LabelRows.Edge> edges;
    /** Columns of the part on the page before, and those of this part. */
    private final List<Area> before;
    private List<Area> columns = List.of();
    private final List<Block.GridCell> cells = new ArrayList<>();
    private int rows;
    /** Whether figures stand level with the row at hand that fell into none of its columns. */
    private boolean lost;

    private static List<Label> labels() {
        List<Label> out = new ArrayList<>();
        for (Format format : Forms.formats()) {
            format.table(TableKey.REQUESTS).rows().forEach(row -> out.add(row.label()));
            format.table(TableKey.PROACTIVE).blocks().forEach(block -> block.rows().forEach(row -> out.add(row.label())));
        }
        return out.stream().distinct().toList();
    }

    /** What was read, and where its columns stand. */
    record Read(Block.Grid grid, List<Area> columns) {
    }

    private Aligned(List<Segment> segments, List<LabelRows.Edge> edges, List<Area> before) {
        this.edges = edges;
        this.before = before;
        this.segments.addAll(segments);
        this.segments.sort(Comparator.comparingDouble(Segment::middle));
    }

    /** The table that a line opens, by words that stand in no other place but sentences: 结果维持 5 件，结果纠正 1 件. */
    static Optional<Kind> opens(Line line) {
        String text = Normal.squeezed(line.text());
        if (text.contains("信息内容") || text.startsWith("第二十条第") && text.length() < 14) {
            return Optional.of(Kind.BLOCKS);
        }
        if (TOLD.matcher(text).find()) {
            return Optional.empty();
        }
        if (count(text, "自然人", "科研机构", "商业企业", "法律服务机构", "社会公益组织", "总计") >= 2 || beginnings(line) >= 3 || text.endsWith("申请人情况") && text.length() < 60) {
            return Optional.of(Kind.APPLICATIONS);
        }
        boolean disputes = text.equals("行政复议行政诉讼") || text.contains("未经复议直接起诉") && text.contains("复议后起诉") && text.length() < 40 || count(text, "结果维持", "结果纠正", "其他结果", "尚未审结") >= 2;
        return disputes && text.indexOf('，') < 0 ? Optional.of(Kind.DISPUTES) : Optional.empty();
    }

    /** How many heads of table three begin on a line, where narrow columns break them: 商业企 over 业. */
    private static long beginnings(Line line) {
        List<String> words = line.text().length() > 70 ? List.of() : Segment.of(line).stream().map(one -> Normal.bare(one.text())).filter(word -> word.length() > 1).toList();
        return HEADS.stream().filter(head -> words.stream().anyMatch(head::startsWith)).count();
    }

    private static int count(String text, String... words) {
        int found = 0;
        for (String word : words) {
            found += text.contains(word) ? 1 : 0;
        }
        return text.indexOf('。') >= 0 || text.length() > 70 ? 0 : found;
    }

    /** The text of one table on one page as a grid; nothing where it does not fall into columns. */
    static Optional<Read> grid(Kind kind, List<Segment> segments, List<LabelRows.Edge> edges, boolean joins, List<Area> before) {
        Aligned table = new Aligned(segments, edges, joins ? before : List.of());
        boolean read = switch (kind) {
            case BLOCKS -> table.blocks();
            case APPLICATIONS -> table.applications();
            case DISPUTES -> table.disputes() || table.disputesInRows();
        };
        // One row alone is a table only where the page before left one open: 四、结转下年度继续办理 often stands overleaf.
        return read && table.rows > (joins ? 0 : 1) ? Optional.of(new Read(new Block.Grid(table.rows, table.cells, Sureness.ReadBy.ALIGNMENT, joins), table.columns)) : Optional.empty();
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
            this.columns = Stream.concat(Stream.of(head), columns.stream()).map(Segment::area).toList();
            double[] bounds = Columns.bounds(columns.stream().map(Segment::area).toList(), head.area().right());
            List<List<Segment>> headRow = new ArrayList<>();
            columns.forEach(one -> headRow.add(List.of(one)));
            row(List.of(head), headRow, bounds);
            rowsBelow(own.stream().filter(one -> one.middle() > head.middle() + 0.7 * head.size()).toList(), bounds);
        }
        return rows > 0;
    }

    /** Rows of table two below heads that stand on the page before. */
    private void overleaf(double until) {
        List<Segment> own = segments.stream().filter(one -> one.middle() < until && !clause(one.text())).toList();
        boolean labelled = own.stream().anyMatch(one -> LABELS.stream().anyMatch(label -> label.says(one.text())));
        if (before.size() > 1 && before.size() <= COLUMNS && labelled && own.stream().anyMatch(Segment::value)) {
            columns = before;
            rowsBelow(own, Columns.bounds(before.subList(1, before.size()), before.get(0).right()));
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
        double left = leftOf(columns);
        double[] bounds = Columns.fitting(columns, left, segments.stream().filter(one -> one.middle() < first && !ABOVE.contains(Normal.bare(one.text()))).toList());
        List<Segment> above = segments.stream().filter(one -> one.middle() < first - 0.6 * one.size() && one.centre() > bounds[0] && !one.value() && !ABOVE.contains(Normal.bare(one.text()))).toList();
        List<List<Segment>> heads = Columns.split(above, bounds);
        boolean exact = found.figured() && columns.size() == COLUMNS;
        boolean known = above.isEmpty() ? Columns.continued(before, columns) : Columns.named(heads, APPLICANTS);
        if (!exact && !known || !Columns.single(heads)) {
            return false;
        }
        if (!above.isEmpty()) {
            row(List.of(), heads, bounds);
        }
        rowsBelow(segments.stream().filter(one -> one.middle() >= first - 1.2 * one.size() && !(above.contains(one))).toList(), bounds);
        return true;
    }

    /** Table four: fifteen figures under heads in two levels. */
    private boolean disputes() {
        Columns.Found found = Columns.of(lines(), DISPUTE_COLUMNS, heads(DISPUTE_COLUMNS), before);
        columns = found.areas();
        if (columns.size() != DISPUTE_COLUMNS) {
            return false;
        }
        double first = firstFigure(DISPUTE_COLUMNS);
        double[] bounds = Columns.fitting(columns, columns.get(0).left() - 30, segments.stream().filter(one -> one.middle() < first && !ABOVE.contains(Normal.bare(one.text())) && !Normal.bare(one.text()).endsWith("起诉")).toList());
        List<Segment> above = segments.stream().filter(one -> one.middle() < first - 0.6 * one.size() && one.centre() > bounds[0]).toList();
        List<Segment> types = above.stream().filter(one -> Normal.bare(one.text()).endsWith("起诉") || Normal.bare(one.text()).equals("行政复议")).toList();
        for (int group = 0; group < 3; group++) {
            double from = bounds[5 * group];
            double to = bounds[5 * group + 5];
            List<Segment> own = types.stream().filter(one -> one.centre() > from && one.centre() < to).toList();
            cells.add(cell(0, from, to, own, Optional.empty()));
        }
        rows = 1;
        List<List<Segment>> heads = Columns.split(above.stream().filter(one -> !types.contains(one) && !one.value() && !ABOVE.contains(Normal.bare(one.text()))).toList(), bounds);
        if (!found.figured() && !Columns.named(heads, RESULTS)) {
            return false;
        }
        row(List.of(), heads, bounds);
        row(List.of(), Columns.split(segments.stream().filter(one -> Math.abs(one.middle() - first) < (one.value() ? 3 : 0.7) * one.size()).toList(), bounds), bounds);
        return true;
    }

    /** Table four as three rows of five figures, each with its label. */
    private boolean disputesInRows() {
        cells.clear();
        rows = 0;
        List<String> results = RESULTS.subList(0, DISPUTE_RESULTS);
        columns = Columns.of(lines(), DISPUTE_RESULTS, heads(DISPUTE_RESULTS), before).areas();
        if (columns.size() != DISPUTE_RESULTS) {
            return false;
        }
        double first = firstFigure(DISPUTE_RESULTS);
        double[] bounds = Columns.fitting(columns, leftOf(columns), segments.stream().filter(one -> one.middle() < first).toList());
        List<Segment> above = segments.stream().filter(one -> one.middle() < first - 0.6 * one.size() && one.centre() > bounds[0] && !one.value()).toList();
        List<List<Segment>> heads = Columns.split(above, bounds);
        if (above.isEmpty() ? before.size() != DISPUTE_RESULTS : !Columns.named(heads, results)) {
            return false;
        }
        if (!above.isEmpty()) {
            row(List.of(), heads, bounds);
        }
        rowsBelow(segments.stream().filter(one -> one.middle() >= first - 1.2 * one.size() && !above.contains(one)).toList(), bounds);
        return true;
    }

    /** What stands above the first line of figures and is the head of one column. */
    private List<Segment> heads(int due) {
        double first = firstFigure(due);
        double figures = lines().stream().filter(line -> line.stream().filter(Segment::value).count() >= due / 2.0).flatMap(List::stream).filter(Segment::value).mapToDouble(one -> one.area().left()).min().orElse(0);
        double labels = segments.stream().filter(one -> !one.value() && one.middle() > first - one.size() && one.area().right() < figures).mapToDouble(one -> one.area().right()).max().orElse(0);
        return segments.stream().flatMap(one -> Columns.runTogether(one, HEADS).stream()).filter(one -> one.middle() < first - 0.6 * one.size() && one.area().left() > labels && Normal.bare(one.text()).length() <= Columns.LONGEST_HEAD && !ABOVE.contains(Normal.bare(one.text())) && !Normal.bare(one.text()).endsWith("起诉")).toList();
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

    /** One row for each line of figures, with the label that stands beside it. */
    private void rowsBelow(List<Segment> below, double[] bounds) {
        List<Double> anchors = anchors(below.stream().filter(one -> one.centre() > bounds[0] && one.value()).toList());
        below.stream().filter(one -> one.centre() <= bounds[0] && blankRow(one, anchors)).map(Segment::middle).forEach(anchors::add);
        anchors.sort(null);
        List<List<Segment>> labels = LabelRows.of(innermost(below.stream().filter(one -> one.centre() <= bounds[0] && !group(one, anchors)).toList(), anchors), anchors, edges);
        for (int r = 0; r < anchors.size(); r++) {
            int row = r;
            List<List<Segment>> columns = Columns.split(below.stream().filter(one -> one.centre() > bounds[0] && nearest(anchors, one) == row && !(across(one, bounds) && apart(one, anchors))).toList(), bounds);
            lost = segments.stream().anyMatch(one -> one.value() && Math.abs(one.middle() - anchors.get(row)) < 1.2 * one.size() && nearest(anchors, one) == row && columns.stream().noneMatch(own -> own.contains(one)));
            row(labels.get(r), columns, bounds);
            lost = false;
        }
    }

    /** Words over several columns on a line without figures: a heading in the middle of the table's width. */
    private static boolean across(Segment one, double[] bounds) {
        int cut = 0;
        for (double bound : bounds) {
            cut += one.area().left() < bound && one.area().right() > bound ? 1 : 0;
        }
        return !one.value() && cut > 0;
    }

    private static boolean apart(Segment one, List<Double> anchors) {
        return anchors.stream().noneMatch(anchor -> Math.abs(anchor - one.middle()) < 0.6 * one.size());
    }

    /** A row's whole label on a line near which no figure stands: its cells are blank. */
    private static boolean blankRow(Segment one, List<Double> anchors) {
        return anchors.stream().noneMatch(anchor -> Math.abs(anchor - one.middle()) < LINE * one.size()) && !group(one, anchors) && LABELS.stream().anyMatch(label -> label.says(one.text()));
    }

    /** A heading over rows, on a line of its own in the column of the labels. */
    private static boolean group(Segment one, List<Double> anchors) {
        String text = Normal.bare(one.text());
        return apart(one, anchors) && GROUPS.stream().anyMatch(name -> text.endsWith(name) && text.length() <= name.length() + 1);
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
        // Where two figures stand in one column, or one runs into the label, a blank one beside it may have lost its own.
        boolean crowded = label.stream().anyMatch(one -> Character.isDigit(one.text().charAt(one.text().length() - 1))) || columns.stream().anyMatch(own -> own.stream().filter(Segment::value).count() > 1 && !wrapped(own, columns) || sideBySide(own));
        for (int c = 0; c < columns.size(); c++) {
            List<Segment> own = columns.get(c);
            double from = bounds[c];
            double to = bounds[c + 1];
            // A number that reaches into the next column may be two; neither cell is known then.
            boolean across = columns.stream().flatMap(List::stream).anyMatch(one -> (one.value() || Columns.figured(one)) && one.area().right() > from + 1 && one.area().left() < to - 1
                    && (one.area().left() < from - 1 || one.area().right() > to + 1)) || own.stream().filter(Segment::value).count() > 1 && !wrapped(own, columns) || sideBySide(own) || own.size() > 1 && own.stream().map(Segment::value).distinct().count() > 1 || own.isEmpty() && (lost || crowded);
            cells.add(cell(rows, from, to, own, across ? Optional.of(Message.of("reading.cell.apart")) : Optional.empty()));
        }
        rows++;
    }

    /** Whether two stretches with digits stand on one line of a column: then they are two figures. */
    private static boolean sideBySide(List<Segment> own) {
        return own.stream().anyMatch(one -> Columns.figured(one) && own.stream().anyMatch(other -> other != one && Columns.figured(other) && Math.abs(one.middle() - other.middle()) < 0.5 * one.size()));
    }

    /** Whether several lines of digits are one number too long for its column: other figures of the row stand level with their middle. */
    private static boolean wrapped(List<Segment> own, List<List<Segment>> columns) {
        double top = own.get(0).middle();
        double bottom = own.get(own.size() - 1).middle();
        double step = (bottom - top) / (own.size() - 1);
        long level = columns.stream().filter(other -> other.size() == 1 && other.get(0).value() && Math.abs(other.get(0).middle() - (top + bottom) / 2) < 0.25 * step).count();
        boolean stacked = own.stream().allMatch(one -> one.value() && Math.abs(one.centre() - own.get(0).centre()) < own.get(0).area().width());
        long alike = columns.stream().filter(other -> other.size() == own.size() && Math.abs(other.get(0).middle() - top) < 1 && Math.abs(other.get(other.size() - 1).middle() - bottom) < 1 && other.get(0).area().width() > other.get(1).area().width()).count();
        boolean all = level > 0 && level + alike == columns.stream().filter(other -> !other.isEmpty()).count();
        return stacked && step > 0.8 * own.get(0).size() && (level >= 2 || all);
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
