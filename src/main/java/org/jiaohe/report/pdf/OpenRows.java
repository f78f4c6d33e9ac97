package org.jiaohe.report.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiaohe.document.Area;
import org.jiaohe.text.Message;
import org.jiaohe.text.Normal;

/**
 * The rows of a table without vertical lines: one for each line of figures, with the label that stands beside it.
 *
 * @param segments all that stands in the table
 * @param edges    edges of rows that the page draws: lines across, or the borders of shaded stripes
 */
record OpenRows(List<Segment> segments, List<LabelRows.Edge> edges) {
    /** Headings over rows that have no figures of their own where each stands on a line alone. */
    static final List<String> GROUPS = List.of("本年度办理结果", "不予公开", "无法提供", "不予处理", "其他处理");
    static final double LINE = 1.1;
    /** The lines of a cell stand nearer than this, rows further apart. */
    private static final double NEXT_LINE = 1.6;

    /** One row for each line of figures, with the label that stands beside it. */
    void below(List<Segment> below, double[] bounds, OpenGrid into) {
        List<Double> anchors = anchors(below.stream().filter(one -> one.centre() > bounds[0] && one.value()).toList());
        List<Double> figured = List.copyOf(anchors);
        List<Segment> labelled = below.stream().filter(one -> one.centre() <= bounds[0]).toList();
        List<Segment> blank = labelled.stream().filter(one -> blankRow(one, figured)).toList();
        List<Double> shared = new ArrayList<>();
        for (Segment one : blank) {
            OptionalDouble beside = shared(one, labelled, figured);
            beside.ifPresentOrElse(shared::add, () -> anchors.add(one.middle()));
        }
        anchors.addAll(LabelLines.blankRows(labelled, figured));
        anchors.sort(null);
        Set<Segment> wrapped = LabelLines.wrappedGroups(labelled, anchors);
        List<List<Segment>> labels = LabelRows.of(innermost(labelled.stream().filter(one -> !group(one, anchors) && !wrapped.contains(one)).toList(), anchors), anchors, edges);
        for (int r = 0; r < anchors.size(); r++) {
            int row = r;
            List<List<Segment>> columns = Columns.split(below.stream().filter(one -> one.centre() > bounds[0] && nearest(anchors, one) == row && !(across(one, bounds) && apart(one, anchors))).toList(), bounds);
            boolean lost = segments.stream().anyMatch(one -> one.value() && Math.abs(one.middle() - anchors.get(row)) < 1.2 * one.size() && nearest(anchors, one) == row && columns.stream().noneMatch(own -> own.contains(one)));
            Optional<Message> doubt = shared.contains(anchors.get(r)) ? Optional.of(Message.of("reading.cell.rowLabel", "label", labels.get(r).stream().map(Segment::text).collect(Collectors.joining()))) : Optional.empty();
            into.row(labels.get(r), columns, bounds, lost, doubt);
        }
    }

    /**
     * The figures a line away from a whole label, level with which no other row's whole label stands: the label may be theirs, where a
     * cell begins with its group's name or the figures stand at the cell's top, or it may be that of a row without figures.
     */
    private static OptionalDouble shared(Segment label, List<Segment> labels, List<Double> figured) {
        return figured.stream().mapToDouble(at -> at).filter(at -> Math.abs(at - label.middle()) < NEXT_LINE * label.size())
                .filter(at -> labels.stream().noneMatch(one -> Math.abs(one.middle() - at) < 0.6 * one.size() && LabelLines.labelled(one))).findFirst();
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
        return anchors.stream().noneMatch(anchor -> Math.abs(anchor - one.middle()) < LINE * one.size()) && !group(one, anchors) && LabelLines.labelled(one);
    }

    /** A heading over rows, on a line of its own in the column of the labels. */
    private static boolean group(Segment one, List<Double> anchors) {
        return apart(one, anchors) && group(one);
    }

    /** Whether a stretch is the heading over a group of rows, 三、本年度办理结果. */
    static boolean group(Segment one) {
        return group(one.text());
    }

    static boolean group(String printed) {
        String text = Normal.bare(printed);
        return GROUPS.stream().anyMatch(name -> text.endsWith(name) && text.length() <= name.length() + 1);
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
}
