package org.jiaohe.report.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jiaohe.report.Box;
import org.jiaohe.report.Place;
import org.jiaohe.report.Source;
import org.jiaohe.report.Sureness;

/**
 * A row of a grid with every cell that covers it, from left to right.
 *
 * @param words its cells that hold more than figures, where labels and heads are looked for
 */
record PrintedRow(Block.Grid grid, int index, List<Block.GridCell> cells, List<Word> words) {
    /** A cell with what its words tell of the table. */
    record Word(Block.GridCell cell, Telling tells) {
    }

    /** What stands before the numbers of a form's columns: 栏次 1 2 3, 甲 乙 1 2 3. */
    private static final Set<String> COUNTS = Set.of("甲", "乙", "丙", "栏次", "列次", "栏目", "序号", "行次", "栏号", "编号");
    private static final int LEAST_COUNTED = 5;
    private static final Set<String> UNITS = Set.of("件", "项", "个", "次", "起", "宗", "份", "条", "元", "万元");

    static List<PrintedRow> of(Block.Grid grid) {
        List<PrintedRow> rows = new ArrayList<>();
        for (List<Block.GridCell> cells : grid.byRow()) {
            List<Word> words = new ArrayList<>();
            for (Block.GridCell cell : cells) {
                if (!Likeness.figure(cell.text())) {
                    words.add(new Word(cell, Telling.of(cell)));
                }
            }
            rows.add(new PrintedRow(grid, rows.size(), cells, words));
        }
        return rows;
    }

    boolean first() {
        return index == 0;
    }

    boolean last() {
        return index == grid.rows() - 1;
    }

    Sureness.ReadBy by() {
        return grid.by();
    }

    /** Whether a row between heads and figures numbers the columns, as statistical forms do: its cells count from 1 without a gap. The figures may stand overleaf. */
    boolean numbersColumns(List<PrintedRow> after) {
        boolean followed = !last() || !after.isEmpty() && after.get(0).grid().joins() && after.get(0).cells().stream().filter(cell -> !cell.blank() && Likeness.figure(cell.text())).count() >= LEAST_COUNTED;
        int count = 0;
        for (Block.GridCell cell : followed ? cells : List.<Block.GridCell>of()) {
            String text = cell.text().strip();
            if (!begins(cell) || count == 0 && (text.isEmpty() || COUNTS.contains(text))) {
                continue;
            }
            if (!text.equals(String.valueOf(count + 1))) {
                return false;
            }
            count++;
        }
        return count >= LEAST_COUNTED;
    }

    /** Whether a cell begins in this row and not above it. */
    boolean begins(Block.GridCell cell) {
        return cell.top() == index;
    }

    /** The cell that a vertical line at {@code x} goes through; null outside the table. */
    Block.GridCell at(double x) {
        for (Block.GridCell cell : cells) {
            if (x > cell.left() && x <= cell.right()) {
                return cell;
            }
        }
        return null;
    }

    /** Whether a cell says in what a row is counted, as statistical forms do in a column of its own (计量单位): 件. */
    static boolean unit(Block.GridCell cell) {
        return UNITS.contains(cell.text().strip());
    }

    /** The rows without those that hold nothing but the units of the row above, which a page's end cut off: 45 over 件. */
    static List<PrintedRow> withUnits(List<PrintedRow> rows) {
        List<PrintedRow> out = new ArrayList<>();
        for (PrintedRow row : rows) {
            PrintedRow above = out.isEmpty() ? null : out.get(out.size() - 1);
            List<Block.GridCell> words = row.cells().stream().filter(cell -> !cell.blank()).toList();
            boolean units = above != null && above.grid() != row.grid() && row.first() && row.grid().joins() && !words.isEmpty()
                    && words.stream().allMatch(cell -> UNITS.contains(cell.text()) && over(above, cell).map(one -> Likeness.figure(one.text())).orElse(false));
            if (units) {
                out.set(out.size() - 1, above.with(row));
            } else {
                out.add(row);
            }
        }
        return out;
    }

    private PrintedRow with(PrintedRow units) {
        List<Block.GridCell> joined = cells.stream().map(cell -> {
            String unit = units.cells().stream().filter(one -> !one.blank() && over(this, one).orElse(null) == cell).map(Block.GridCell::text).findFirst().orElse("");
            return unit.isEmpty() ? cell : new Block.GridCell(cell.top(), cell.bottom(), cell.left(), cell.right(), cell.text() + unit, cell.source(), cell.doubt());
        }).toList();
        return new PrintedRow(grid, index, joined, words);
    }

    /** The cell above with the same borders left and right. */
    private static Optional<Block.GridCell> over(PrintedRow above, Block.GridCell cell) {
        return above.cells().stream().filter(one -> Math.abs(one.left() - cell.left()) < 3 && Math.abs(one.right() - cell.right()) < 3).findFirst();
    }

    /** The cells of rows that may stand on several pages, numbered as if they stood in one grid. */
    static List<Block.GridCell> stacked(List<PrintedRow> rows) {
        List<Block.GridCell> out = new ArrayList<>();
        Block.Grid last = rows.get(0).grid();
        int above = 0;
        for (PrintedRow row : rows) {
            boolean overleaf = row.grid() != last;
            above += overleaf ? last.rows() : 0;
            last = row.grid();
            for (Block.GridCell cell : row.cells()) {
                Block.GridCell begun = overleaf ? begun(out, cell, above) : null;
                if (begun != null) {
                    out.set(out.indexOf(begun), new Block.GridCell(begun.top(), cell.bottom() + above, cell.left(), cell.right(), begun.text() + cell.text(), begun.source(), begun.doubt().or(cell::doubt)));
                } else if (row.begins(cell) || row == rows.get(0)) {
                    out.add(new Block.GridCell(cell.top() + above, cell.bottom() + above, cell.left(), cell.right(), cell.text(), cell.source(), cell.doubt()));
                }
            }
        }
        return out;
    }

    /** The cell at the foot of the page before that goes on in this one: 自然 over 人. */
    private static Block.GridCell begun(List<Block.GridCell> before, Block.GridCell cell, int above) {
        return before.stream().filter(one -> !one.blank() && one.bottom() == above && Math.abs(one.left() - cell.left()) < 3 && Math.abs(one.right() - cell.right()) < 3).findFirst().orElse(null);
    }

    static Source around(List<Source> sources, String pointer) {
        List<Place> places = new ArrayList<>();
        for (Source source : sources) {
            for (Place place : source.places()) {
                int last = places.size() - 1;
                if (last >= 0 && places.get(last).page() == place.page()) {
                    Box box = places.get(last).box().with(place.box());
                    places.set(last, new Place(place.page(), box));
                } else {
                    places.add(place);
                }
            }
        }
        return new Source(places, java.util.Optional.empty(), java.util.Optional.of(pointer), java.util.OptionalInt.empty());
    }
}
