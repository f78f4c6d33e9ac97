package org.jiaohe.report.pdf;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jiaohe.document.Area;
import org.jiaohe.form.Label;
import org.jiaohe.text.Normal;

/** The heads of columns that no line parts: whether they are the form's, and where borders between the columns leave them whole. */
final class ColumnHeads {
    /** A head of more characters has swallowed its neighbour. */
    static final int LONGEST_HEAD = 8;
    /** A border this near the edge of a character, in parts of its width, does not go through it. */
    private static final double MARGIN = 0.2;
    /** The first heads of tables three and four, and how far from its figures one stands at most, in parts of the size of the type. */
    private static final List<String> FIRST = List.of("自然人", "结果维持");
    private static final double FAR = 6;

    private ColumnHeads() {
    }

    /** Whether the heads above the columns are those of the form, in its order or each by its very name; others may stand between them. */
    static boolean named(List<List<Segment>> heads, List<Label> due) {
        List<String> printed = heads.stream().map(ColumnHeads::text).toList();
        int at = 0;
        for (String text : printed) {
            at += at < due.size() && alike(text, due.get(at)) ? 1 : 0;
        }
        return at == due.size() || due.stream().allMatch(label -> printed.stream().filter(label::says).count() == 1);
    }

    private static boolean alike(String text, Label label) {
        String printed = text.endsWith("件") ? text.substring(0, text.length() - 1) : text;
        String head = label.text().zh();
        long common = printed.chars().filter(c -> head.indexOf(c) >= 0).count();
        return label.says(printed) || printed.length() <= head.length() + 1 && 2 * printed.length() >= head.length() && common >= 0.7 * printed.length();
    }

    /** Whether what stands above the columns is one head for each: a head of two columns has no figures known to be its own. */
    static boolean single(List<List<Segment>> heads) {
        return heads.stream().allMatch(own -> text(own).length() <= LONGEST_HEAD);
    }

    /** What a head says below the name of the group that some forms print in each of its heads: 法人或其他组织：商业企业. */
    private static String text(List<Segment> head) {
        String text = head.stream().map(one -> Normal.bare(one.text())).collect(Collectors.joining());
        return text.startsWith(HeadLines.ORGANISATIONS) && text.length() > HeadLines.ORGANISATIONS.length() ? text.substring(HeadLines.ORGANISATIONS.length()) : text;
    }

    /** A piece of a line that is two heads beginning without a gap between them, 科研机社会公, as the two. */
    static List<Segment> runTogether(Segment one, List<String> heads) {
        String text = one.text();
        for (int i = 2; i + 2 <= text.length() && text.length() <= 2 * LONGEST_HEAD; i++) {
            String first = text.substring(0, i);
            String second = text.substring(i);
            if (heads.stream().anyMatch(head -> head.startsWith(first)) && heads.stream().anyMatch(head -> head.startsWith(second)) && heads.stream().noneMatch(head -> head.startsWith(text))) {
                double at = one.area().left() + one.area().width() * i / text.length();
                return List.of(one.part(0, i, new Area(one.area().left(), one.area().top(), at - 0.2 * one.size(), one.area().bottom())), one.part(i, text.length(), new Area(at + 0.2 * one.size(), one.area().top(), one.area().right(), one.area().bottom())));
            }
        }
        return List.of(one);
    }

    /** Borders that cut the fewest characters of the heads: half way between the figures or their middles, or along their right or left edges where the columns are aligned so. */
    static double[] fitting(List<Area> columns, double labels, List<Segment> heads) {
        int n = columns.size();
        double[] right = Columns.bounds(columns, labels);
        double[] left = Columns.bounds(columns, labels);
        // A column without figures is as wide as its head, those beside it only as wide as their figures.
        double[] middle = Columns.bounds(columns, labels);
        for (int i = 1; i < n; i++) {
            double half = (columns.get(i - 1).left() + columns.get(i - 1).right() + columns.get(i).left() + columns.get(i).right()) / 4;
            middle[i] = half > columns.get(i - 1).right() && half < columns.get(i).left() ? half : middle[i];
            right[i] = columns.get(i - 1).right() + 2;
            left[i] = columns.get(i).left() - 2;
        }
        // The last column is as wide as the one before it; where figures stand at its left, its head may be far from them.
        left[n] = n < 2 ? left[n] : Math.max(left[n], 2 * columns.get(n - 1).left() - columns.get(n - 2).left() - 2);
        double[] best = Columns.bounds(columns, labels);
        for (double[] other : List.of(middle, right, left)) {
            int less = cuts(best, heads) - cuts(other, heads);
            best = less > 0 || less == 0 && bare(other, heads) < bare(best, heads) ? other : best;
        }
        best[0] = first(best[0], columns.get(0), labels, heads);
        return best;
    }

    /** Where the first column begins: left of its own head, which may stand at the other side of the column than its figures. */
    private static double first(double bound, Area column, double labels, List<Segment> heads) {
        return heads.stream().filter(one -> one.area().left() < bound && one.area().right() < column.right() && one.area().left() > Math.min(labels, column.left() - FAR * one.size()) && FIRST.stream().anyMatch(head -> one.text().length() > 1 && head.startsWith(Normal.bare(one.text()))))
                .mapToDouble(one -> one.area().left() > labels ? (labels + one.area().left()) / 2 : one.area().left() - 1).min().orElse(bound);
    }

    /** How many columns have no head, as where borders that cut none lie on the wrong side of all of them. */
    private static long bare(double[] bounds, List<Segment> heads) {
        return IntStream.range(0, bounds.length - 1).filter(i -> heads.stream().noneMatch(one -> one.centre() > bounds[i] && one.centre() <= bounds[i + 1])).count();
    }

    /** Whether a head stands over another column than that of its place in the form, and not all of them are there by name: the figures below may not be its own. */
    static boolean astray(List<List<Segment>> heads, List<Label> due) {
        return heads.size() == due.size() && !named(heads, due) && IntStream.range(0, due.size()).anyMatch(i -> IntStream.range(0, due.size()).anyMatch(j -> j != i && due.get(j).says(text(heads.get(i)))));
    }

    /** How often borders go through heads, and once more each time they go through a character. */
    private static int cuts(double[] bounds, List<Segment> heads) {
        int cuts = 0;
        for (Segment one : heads) {
            double width = one.area().width() / one.text().length();
            for (int i = 1; i < bounds.length - 1; i++) {
                double at = (bounds[i] - one.area().left()) / width;
                cuts += at > MARGIN && at < one.text().length() - MARGIN ? 1 : 0;
                cuts += at > 0 && at < one.text().length() && at - Math.floor(at) > MARGIN && at - Math.floor(at) < 1 - MARGIN ? 1 : 0;
            }
        }
        return cuts;
    }
}
