package org.jiaohe.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jiaohe.document.Glyph;
import org.jiaohe.report.Place;
import org.jiaohe.report.Source;
import org.jiaohe.report.Sureness;
import org.jiaohe.report.assembly.Block;
import org.jiaohe.report.assembly.CellReader;
import org.jiaohe.text.Message;
import org.jiaohe.text.Normal;

/** A grid of cells that no lines part, under construction row by row: what stands in each, and why it may be another's. */
final class OpenGrid {
    private final List<Block.GridCell> cells = new ArrayList<>();
    private final List<Printed> printed = new ArrayList<>();
    private int rows;
    private Optional<Message> doubt = Optional.empty();

    /** What stands in a row's columns; the first of its cells. */
    private record Printed(int first, List<List<Segment>> columns, double[] bounds) {
    }

    int rows() {
        return rows;
    }

    /** Why the columns of the rows to come are not surely known. */
    void doubt(Optional<Message> why) {
        doubt = why;
    }

    void clear() {
        cells.clear();
        printed.clear();
        rows = 0;
    }

    Block.Grid finish(boolean joins) {
        doubtMerged();
        return new Block.Grid(rows, cells, Sureness.ReadBy.ALIGNMENT, joins);
    }

    /** A row of words alone, each over the columns between its borders. */
    void words(List<List<Segment>> own, double[] bounds) {
        for (int i = 0; i < own.size(); i++) {
            cells.add(cell(rows, bounds[i], bounds[i + 1], own.get(i), Optional.empty()));
        }
        rows++;
    }

    void row(List<Segment> label, List<List<Segment>> columns, double[] bounds) {
        row(label, columns, bounds, false, Optional.empty());
    }

    /**
     * A row with its label.
     *
     * @param lost whether figures stand level with it that fell into none of its columns
     * @param why  why its figures may not be the label's
     */
    void row(List<Segment> label, List<List<Segment>> columns, double[] bounds, boolean lost, Optional<Message> why) {
        cells.add(cell(rows, Math.min(0, bounds[0] - 1), bounds[0], label, Optional.empty()));
        // Where two figures stand in one column, or one runs into the label, a blank one beside it may have lost its own.
        boolean crowded = label.stream().anyMatch(one -> Character.isDigit(one.text().charAt(one.text().length() - 1))) || columns.stream().anyMatch(own -> own.stream().filter(Segment::value).count() > 1 && !wrapped(own, columns) || sideBySide(own));
        Optional<Message> row = why.isEmpty() && shifted(label, columns, bounds) ? Optional.of(Message.of("reading.cell.apart")) : why;
        printed.add(new Printed(cells.size(), columns, bounds));
        for (int c = 0; c < columns.size(); c++) {
            List<Segment> own = columns.get(c);
            double from = bounds[c];
            double to = bounds[c + 1];
            // A number that reaches into the next column may be two; neither cell is known then.
            boolean across = columns.stream().flatMap(List::stream).anyMatch(one -> (one.value() || Columns.figured(one)) && one.area().right() > from + 1 && one.area().left() < to - 1
                    && (one.area().left() < from - 1 || one.area().right() > to + 1)) || own.stream().filter(Segment::value).count() > 1 && !wrapped(own, columns) || sideBySide(own) || mixed(own) || own.isEmpty() && (lost || crowded);
            cells.add(cell(rows, from, to, own, across ? Optional.of(Message.of("reading.cell.apart")) : doubt.or(() -> row)));
        }
        rows++;
    }

    /**
     * Doubts cells that may be one: where no line parts columns, a nought beside blank cells may be said of all of them at once, as where an
     * office merges the cells of applicants of whom there were none. A column that is blank in every row is one that the office leaves blank,
     * unless the nought stands in the middle of such columns and its own counts nothing either.
     */
    private void doubtMerged() {
        for (Printed row : printed) {
            for (int c = 0; c < row.columns().size(); c++) {
                int left = c;
                int right = c;
                while (left > 0 && row.columns().get(left - 1).isEmpty()) {
                    left--;
                }
                while (right + 1 < row.columns().size() && row.columns().get(right + 1).isEmpty()) {
                    right++;
                }
                int own = c;
                boolean others = IntStream.rangeClosed(left, right).anyMatch(i -> i != own && filled(row, i));
                if (nought(row.columns().get(c)) && (others || left < c && c - left == right - c && !counted(row, c))) {
                    IntStream.rangeClosed(row.first() + left, row.first() + right).forEach(i -> cells.set(i, doubted(cells.get(i))));
                }
            }
        }
    }

    private static Block.GridCell doubted(Block.GridCell cell) {
        return new Block.GridCell(cell.top(), cell.bottom(), cell.left(), cell.right(), cell.text(), cell.source(), cell.doubt().or(() -> Optional.of(Message.of("reading.cell.merged"))));
    }

    /** Whether a column counts anything in any row. */
    private boolean counted(Printed row, int column) {
        return printed.stream().filter(other -> other.bounds() == row.bounds()).map(other -> other.columns().get(column)).anyMatch(own -> own.stream().anyMatch(Segment::value) && !nought(own));
    }

    /** Whether a column has a figure or a sign for none in any row. */
    private boolean filled(Printed row, int column) {
        return printed.stream().filter(other -> other.bounds() == row.bounds()).anyMatch(other -> other.columns().get(column).stream().anyMatch(Segment::value));
    }

    private static boolean nought(List<Segment> own) {
        return own.size() == 1 && (own.get(0).text().equals("0") || own.get(0).text().equals("０") || CellReader.nothing(Normal.squeezed(own.get(0).text())));
    }

    /** Whether a row's figures may have moved to the right, as where a label is too long for its tab stop: it reaches into their columns, or figures stand among the labels. */
    private static boolean shifted(List<Segment> label, List<List<Segment>> columns, double[] bounds) {
        boolean figures = columns.stream().filter(own -> own.stream().anyMatch(Segment::value)).count() > 1;
        boolean words = columns.subList(0, columns.size() - 1).stream().flatMap(List::stream).anyMatch(one -> !one.value() && one.text().length() > 2 && Normal.ideograph(one.text().charAt(one.text().length() - 1)) && !Columns.figured(one));
        return figures && columns.size() > 2 && (words || label.stream().anyMatch(one -> one.area().right() > bounds[0] + 1 || one.value() && label.size() > 1));
    }

    /** Whether a figure and words stand in one column, other than the unit that a narrow one leaves for the line below: 1288 over 件. */
    private static boolean mixed(List<Segment> own) {
        List<Segment> rest = own.size() == 2 && own.get(0).value() && own.get(1).text().equals("件") ? own.subList(0, 1) : own;
        return rest.size() > 1 && rest.stream().map(Segment::value).distinct().count() > 1;
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

    static Block.GridCell cell(int row, double from, double to, List<Segment> own, Optional<Message> doubt) {
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
