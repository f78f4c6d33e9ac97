package org.jiaohe.report.assembly;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jiaohe.form.ColumnForm;
import org.jiaohe.report.Head;
import org.jiaohe.text.Normal;

/** A statutory column as far as the page shows it: where its head stands. */
record ColumnSpan(ColumnForm form, double left, double right, Block.GridCell head, double likeness) {
    private static final double NAMED = 0.95;
    /** Borders that are drawn twice lie nearer to each other, in points. */
    private static final double EDGE = 3;
    /** The sum of some columns is none of the form's, whatever it shares with 总计. */
    private static final String SUBTOTAL = "小计";
    private static final Pattern GROUP = Pattern.compile("^\\s*法人(?:或|和|及|与)其他组织[\\s　]*[:：—－（(、/-]+[\\s　]*([^）)]{2,12})[）)]?$");
    private static final Pattern FOREIGN = Pattern.compile("(?<=[一-龥])[\\s　/（(]*[A-Za-z][A-Za-z .,'’/-]+[）)]?[\\s　]*$");
    private static final int MOST_HEAD = 60;
    private static final Pattern UNIT = Pattern.compile("[（(]?件[）)]?$");

    /** A head without the unit behind it, 总计 of 总计（件）, without the head over it that stands in the same cell, 商业企业 of 法人或其他组织：商业企业, and without its words in another script, 总计 of 总计 Total. */
    static String unitless(String head) {
        String plain = foreign(head) ? FOREIGN.matcher(head).replaceFirst("") : head;
        String own = plain.indexOf("组织") < 0 ? plain : GROUP.matcher(plain).replaceFirst("$1");
        return own.indexOf('件') < 0 ? own : UNIT.matcher(own).replaceFirst("");
    }

    private static boolean foreign(String head) {
        char last = head.isEmpty() || head.length() > MOST_HEAD ? ' ' : head.charAt(head.length() - 1);
        return last < 0x80 && Character.isLetter(last) || last == ')' || last == '）';
    }

    double centre() {
        return (left + right) / 2;
    }

    /** Whether something stands below the head beside the cell in the middle: lines that are no borders have cut the column's cell. */
    boolean beside(Block.GridCell cell, List<Block.GridCell> row) {
        return row.stream().anyMatch(other -> other != cell && !other.blank() && other.centre() > left + EDGE && other.centre() < right - EDGE);
    }

    Head asHead() {
        return new Head(form.key(), head.text(), head.source());
    }

    /** Head cells, those joined that a line parts in the middle of a head: 商业 over 企业. */
    static List<Block.GridCell> joined(List<Block.GridCell> heads, List<ColumnForm> columns) {
        List<Block.GridCell> out = new ArrayList<>(heads);
        for (Block.GridCell below : heads) {
            Block.GridCell above = heads.stream().filter(cell -> cell.bottom() == below.top() && !cell.blank() && Math.abs(cell.left() - below.left()) < 3 && Math.abs(cell.right() - below.right()) < 3).findFirst().orElse(null);
            if (above != null && !below.blank() && columns.stream().anyMatch(column -> Likeness.of(above.text() + below.text(), column.label()) >= NAMED)) {
                out.remove(above);
                out.set(out.indexOf(below), new Block.GridCell(above.top(), below.bottom(), below.left(), below.right(), above.text() + below.text(), below.source(), above.doubt().or(below::doubt)));
            }
        }
        return out;
    }

    /** Whether a page begins with what is left of the heads at the foot of the page before: 持 of 结果维持. */
    static boolean rest(PrintedRow above, PrintedRow row, List<ColumnForm> columns) {
        List<Block.GridCell> words = row.cells().stream().filter(cell -> !cell.blank()).toList();
        return row.grid() != above.grid() && row.first() && !words.isEmpty() && words.stream().allMatch(cell -> columns.stream().anyMatch(column -> Normal.bare(column.label().text().zh()).endsWith(Normal.bare(cell.text()))));
    }

    /** Pairs head cells with statutory columns in their order; what is like none is left out. */
    static List<ColumnSpan> match(List<Block.GridCell> heads, List<ColumnForm> columns, double least) {
        List<Block.GridCell> sorted = heads.stream().filter(cell -> !cell.blank()).sorted(Comparator.comparingDouble(Block.GridCell::centre)).toList();
        double[][] like = new double[sorted.size()][columns.size()];
        for (int i = 0; i < sorted.size(); i++) {
            String text = unitless(sorted.get(i).text());
            boolean subtotal = SUBTOTAL.equals(Normal.bare(text));
            for (int j = 0; j < columns.size() && !subtotal; j++) {
                like[i][j] = Likeness.of(text, columns.get(j).label());
            }
        }
        int[] pairs = Matching.pair(sorted.size(), columns.size(), (i, j) -> like[i][j] < least ? 0 : like[i][j] - least + 0.05);
        List<ColumnSpan> out = new ArrayList<>();
        boolean all = Arrays.stream(pairs).filter(pair -> pair >= 0).count() == columns.size();
        if (!all && named(like, columns.size())) {
            pairs = byName(like);
        }
        for (int i = 0; i < pairs.length; i++) {
            if (pairs[i] >= 0) {
                Block.GridCell cell = sorted.get(i);
                out.add(new ColumnSpan(columns.get(pairs[i]), cell.left(), cell.right(), cell, like[i][pairs[i]]));
            }
        }
        return out;
    }

    /** The heads that touch each other and the first known one from the left, as many as are due, and no wider than columns are. */
    private static List<Block.GridCell> before(ColumnSpan first, int due, List<Block.GridCell> heads) {
        List<Block.GridCell> out = new ArrayList<>();
        double edge = first.left();
        for (int i = 0; i < due; i++) {
            double at = edge;
            Block.GridCell next = heads.stream().filter(cell -> !cell.blank() && Math.abs(cell.right() - at) < 3 && cell.right() - cell.left() < 1.6 * (first.right() - first.left())).findFirst().orElse(null);
            if (next == null) {
                return List.of();
            }
            out.add(0, next);
            edge = next.left();
        }
        return out;
    }

    /** Whether each column has one head that says just its name: then it is that column wherever it stands, as where the total comes first. */
    private static boolean named(double[][] like, int columns) {
        int[] names = byName(like);
        return Arrays.stream(names).filter(name -> name >= 0).count() == columns && Arrays.stream(names).filter(name -> name >= 0).distinct().count() == columns;
    }

    private static int[] byName(double[][] like) {
        int[] out = new int[like.length];
        for (int i = 0; i < like.length; i++) {
            out[i] = -1;
            for (int j = 0; j < like[i].length; j++) {
                out[i] = like[i][j] >= NAMED ? j : out[i];
            }
        }
        return out;
    }

    /** Heads that nobody could match take the places left between known neighbours, where there are just as many of both. */
    static List<ColumnSpan> complete(List<ColumnSpan> found, List<Block.GridCell> heads, List<ColumnForm> columns) {
        if (found.size() == columns.size() || found.size() < columns.size() - 3) {
            return found;
        }
        List<ColumnSpan> out = new ArrayList<>();
        for (int at = 0; at <= found.size(); at++) {
            double from = at == 0 ? -Double.MAX_VALUE : found.get(at - 1).right();
            double to = at == found.size() ? Double.MAX_VALUE : found.get(at).left();
            int next = at == found.size() ? columns.size() : columns.indexOf(found.get(at).form());
            int before = at == 0 ? -1 : columns.indexOf(found.get(at - 1).form());
            List<Block.GridCell> between = at == 0 ? before(found.get(0), next, heads) : heads.stream().filter(cell -> cell.left() >= from - 2 && cell.right() <= to + 2).sorted(Comparator.comparingDouble(Block.GridCell::centre)).toList();
            for (int i = 0; next - before - 1 == between.size() && i < between.size(); i++) {
                out.add(new ColumnSpan(columns.get(before + 1 + i), between.get(i).left(), between.get(i).right(), between.get(i), 0));
            }
            if (at < found.size()) {
                out.add(found.get(at));
            }
        }
        return out;
    }
}
