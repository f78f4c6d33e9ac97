package org.jiaohe.report.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiaohe.document.Extent;
import org.jiaohe.form.ColumnForm;
import org.jiaohe.form.Format;
import org.jiaohe.form.Forms;
import org.jiaohe.form.Label;
import org.jiaohe.form.TableKey;
import org.jiaohe.report.assembly.CellReader;
import org.jiaohe.text.Normal;

/**
 * Words whose letters are spread over the width of their cell (分散对齐), in a table without vertical lines: letters that stand
 * equally far apart and make words of the form are one stretch. The second lines of narrow heads, 持正果结 below 结果维 and
 * others, are no words.
 */
final class SpreadLetters {
    /** How much the gaps of one stretch differ at most, in parts of the size of type. */
    private static final double EVEN = 0.2;
    /** A letter may have a mark beside it, and stand for a number: 1. */
    private static final int LETTER = 2;
    private static final int LEAST = 3;

    private static final List<String> FORM = Stream.concat(Stream.of("信息内容", "第二十条第一项", "第二十条第五项", "第二十条第六项", "第二十条第八项", "第二十条第九项", "申请人情况", HeadLines.ORGANISATIONS, "行政复议", "行政诉讼", "未经复议直接起诉", "复议后起诉"),
            Stream.concat(OpenRows.GROUPS.stream(), Forms.formats().stream().flatMap(SpreadLetters::labels).map(label -> label.text().zh()))).map(Normal::bare).distinct().toList();

    private SpreadLetters() {
    }

    private static Stream<Label> labels(Format format) {
        Stream<Label> two = format.table(TableKey.PROACTIVE).blocks().stream().flatMap(block -> Stream.concat(block.rows().stream().map(row -> row.label()), block.columns().stream().map(ColumnForm::label)));
        Stream<Label> three = Stream.concat(format.table(TableKey.REQUESTS).rows().stream().map(row -> row.label()), format.table(TableKey.REQUESTS).columns().stream().map(ColumnForm::label));
        return Stream.concat(Stream.concat(two, three), format.table(TableKey.DISPUTES).columns().stream().map(ColumnForm::label));
    }

    /** The stretches of a line, those of spread letters as one. */
    static List<Segment> joined(List<Segment> line) {
        if (line.stream().filter(SpreadLetters::letter).count() < LETTER) {
            return line;
        }
        List<Segment> sorted = line.stream().sorted(Comparator.comparingDouble(Segment::centre)).toList();
        List<Segment> out = new ArrayList<>();
        int from = 0;
        while (from < sorted.size()) {
            int to = end(sorted, from);
            out.add(to - from > 1 ? whole(sorted.subList(from, to)) : sorted.get(from));
            from = to;
        }
        return out;
    }

    /** Where the stretch ends that begins at {@code from}: a letter between two stretches is of the longer one. */
    private static int end(List<Segment> line, int from) {
        int to = even(line, from);
        if (to - from == LETTER && even(line, from + 1) - from - 1 >= LEAST) {
            return from + 1;
        }
        while (to - from > 1 && CellReader.nothing(line.get(to - 1).text())) {
            to--;
        }
        List<Segment> own = line.subList(from, to);
        boolean words = own.stream().map(Segment::text).filter(text -> !CellReader.nothing(text) && Normal.ideograph(text.charAt(0))).distinct().count() >= LETTER;
        String text = Normal.bare(own.stream().map(Segment::text).collect(Collectors.joining()));
        return words && FORM.stream().anyMatch(printed -> printed.contains(text)) ? to : from + 1;
    }

    /** How far the gaps from here on are as wide as the first. */
    private static int even(List<Segment> line, int from) {
        int to = from + 1;
        while (to < line.size() && letter(line.get(to - 1)) && letter(line.get(to)) && Math.abs(gap(line, to) - gap(line, from + 1)) <= EVEN * line.get(to).size()) {
            to++;
        }
        return to;
    }

    private static double gap(List<Segment> line, int at) {
        return line.get(at).area().left() - line.get(at - 1).area().right();
    }

    private static boolean letter(Segment one) {
        boolean few = one.text().length() == 1 || one.text().length() == LETTER && one.text().chars().filter(c -> Normal.ideograph((char) c)).count() < LETTER;
        return few && (!one.value() || CellReader.nothing(one.text()));
    }

    private static Segment whole(List<Segment> letters) {
        Extent extent = new Extent();
        StringBuilder text = new StringBuilder();
        for (Segment one : letters) {
            extent.add(one.area());
            text.append(one.text());
        }
        Segment first = letters.get(0);
        return new Segment(text.toString(), extent.orElse(first.area()), first.size(), first.page(), first.lift());
    }
}
