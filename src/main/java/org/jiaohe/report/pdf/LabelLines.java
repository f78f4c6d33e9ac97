package org.jiaohe.report.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.jiaohe.form.Format;
import org.jiaohe.form.Forms;
import org.jiaohe.form.Label;
import org.jiaohe.form.TableKey;
import org.jiaohe.text.Normal;

/** Labels of the form that a narrow column breaks into lines, told by their words alone. */
final class LabelLines {
    private static final List<Label> LABELS = labels();
    /** How far apart the lines of one label stand at most, in parts of the size of the type, however far apart it is set. */
    private static final double LABEL_LINE = 2.1;
    /** How much further left than the first line of a label the next ones end at most, where the first is indented. */
    private static final double INDENTED = 1.5;
    private static final int MOST_LINES = 5;
    private static final int MOST_LABEL_LINES = 12;

    private LabelLines() {
    }

    private static List<Label> labels() {
        List<Label> out = new ArrayList<>();
        for (Format format : Forms.formats()) {
            format.table(TableKey.REQUESTS).rows().forEach(row -> out.add(row.label()));
            format.table(TableKey.PROACTIVE).blocks().forEach(block -> block.rows().forEach(row -> out.add(row.label())));
        }
        return out.stream().distinct().toList();
    }

    private static boolean says(String text) {
        return LABELS.stream().anyMatch(label -> label.says(text));
    }

    /** Whether a stretch says what a row of the form is labelled. */
    static boolean labelled(Segment one) {
        return says(one.text());
    }

    /**
     * Where the first label begins that is one of the form's, on however many lines; empty where there is none.
     *
     * @param figure where the first figure stands, above which labels of many lines begin
     */
    static OptionalDouble first(List<Segment> labels, double figure) {
        return labels.stream().filter(one -> labelled(one) || one.middle() < figure && (OpenRows.group(one) || whole(one, labels))).mapToDouble(Segment::middle).min();
    }

    /** Whether a line and those below it are together just a label or a group of the form. */
    private static boolean whole(Segment first, List<Segment> labels) {
        StringBuilder text = new StringBuilder(first.text());
        Optional<Segment> next = below(first, labels);
        for (int lines = 2; lines <= MOST_LABEL_LINES && next.isPresent(); lines++) {
            text.append(next.get().text());
            if (OpenRows.group(text.toString()) || says(text.toString())) {
                return true;
            }
            next = below(next.get(), labels);
        }
        return false;
    }

    /** The rows without figures whose whole label takes several lines: the middles of those near which no figure stands. */
    static List<Double> blankRows(List<Segment> labels, List<Double> anchors) {
        List<Double> out = new ArrayList<>();
        for (Segment first : labels) {
            StringBuilder text = new StringBuilder(first.text());
            Optional<Segment> last = labelled(first) ? Optional.empty() : below(first, labels);
            for (int lines = 2; lines <= MOST_LINES && last.isPresent(); lines++) {
                Segment line = last.get();
                text.append(line.text());
                if (says(text.toString())) {
                    // 其他处理 is the name of a group as well.
                    boolean blank = !OpenRows.group(text.toString()) && anchors.stream().noneMatch(at -> at > first.middle() - OpenRows.LINE * first.size() && at < line.middle() + OpenRows.LINE * line.size());
                    out.addAll(blank ? List.of((first.middle() + line.middle()) / 2) : List.of());
                    break;
                }
                last = below(line, labels);
            }
        }
        return out;
    }

    /** The line of the same label that stands below one, which may be indented. */
    private static Optional<Segment> below(Segment line, List<Segment> labels) {
        return labels.stream().filter(one -> one.middle() > line.middle() + 0.5 * line.size() && one.middle() < line.middle() + LABEL_LINE * line.size() && one.area().left() < line.area().right() && one.area().right() > line.area().left() - INDENTED * line.size())
                .min(Comparator.comparingDouble(Segment::middle));
    }

    /** The lines of headings over rows that are broken, （五）不予处 over 理, where no figure stands beside them. */
    static Set<Segment> wrappedGroups(List<Segment> labels, List<Double> anchors) {
        Set<Segment> out = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Segment first : labels) {
            String text = Normal.bare(first.text());
            Optional<Segment> rest = OpenRows.GROUPS.stream().anyMatch(name -> begins(text, name)) ? below(first, labels) : Optional.empty();
            // A figure half way between the lines is their own: （六）其他处理 is a row in the form of 2019.
            if (rest.isPresent() && OpenRows.group(first.text() + rest.get().text()) && anchors.stream().noneMatch(at -> at > first.middle() - 0.6 * first.size() && at < rest.get().middle() + 0.6 * first.size())) {
                out.add(first);
                out.add(rest.get());
            }
        }
        return out;
    }

    /** Whether a line ends with the beginning of a name, but not with all of it. */
    private static boolean begins(String line, String name) {
        return !line.endsWith(name) && line.length() > 1 && (name.startsWith(line.substring(1)) || name.startsWith(line)) && line.length() <= name.length();
    }
}
