package org.jiaohe.report.assembly;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jiaohe.form.ColumnForm;
import org.jiaohe.form.Forms;
import org.jiaohe.form.RowForm;
import org.jiaohe.form.TableForm;
import org.jiaohe.form.TableKey;
import org.jiaohe.report.Cell;
import org.jiaohe.report.CellValue;
import org.jiaohe.report.Head;
import org.jiaohe.report.Sureness;
import org.jiaohe.text.Message;
import org.jiaohe.text.Normal;

/** Reads table four (行政复议、行政诉讼情况): fifteen columns over one row, or three rows of five. */
final class TableFour {
    private static final TableForm FORM = Forms.format("2021").table(TableKey.DISPUTES);
    private static final List<ColumnForm> COLUMNS = FORM.columns();
    /** A figure with its unit: 46件. */
    private static final Pattern COUNTED = Pattern.compile("[0-9][0-9,]*\\s*件");
    private static final Pattern LITIGATION = Pattern.compile("^\\s*行政诉讼[\\s　]*[:：—－（(、-]+");
    private final TableDraft draft = new TableDraft(TableKey.DISPUTES);
    private final List<Leaf> leaves = new ArrayList<>();
    /** The three kinds of dispute where they are the heads of columns and the outcomes stand below each other. */
    private final Map<String, Block.GridCell> kinds = new LinkedHashMap<>();
    private final Map<String, Map<String, Cell>> sideways = new LinkedHashMap<>();

    /** A head of one column: its statutory column and, where heads above say so, its statutory row. */
    private record Leaf(ColumnForm column, Optional<String> row, Block.GridCell cell) {
    }

    static boolean isHead(PrintedRow row) {
        int leaves = 0;
        boolean types = false;
        for (PrintedRow.Word word : row.words()) {
            leaves += word.tells().headFour() ? 1 : 0;
            types |= word.tells().typeFour();
        }
        if (types || leaves < 2) {
            return types;
        }
        // The end of a label cut by a page's end, 结果, is like a head; beside figures it is none.
        boolean figures = row.cells().stream().anyMatch(cell -> row.begins(cell) && !cell.blank() && Likeness.figure(cell.text()));
        return !figures;
    }

    static boolean head(String text) {
        return text.length() <= 16 && !Normal.bare(ColumnSpan.unitless(text)).equals("总计") && COLUMNS.stream().anyMatch(column -> Likeness.of(text, column.label()) >= 0.75);
    }

    static boolean type(String text) {
        String bare = Normal.bare(text);
        return bare.equals("行政诉讼") || bare.equals("行政复议") || text.length() <= 24 && FORM.rows().stream().anyMatch(row -> likeness(text, row) >= 0.75);
    }

    private static Optional<ColumnForm> column(Block.GridCell cell) {
        if (cell.text().length() > 16 || cell.blank()) {
            return Optional.empty();
        }
        return COLUMNS.stream().filter(column -> Likeness.of(cell.text(), column.label()) >= 0.75).max(Comparator.comparingDouble(column -> Likeness.of(cell.text(), column.label())));
    }

    private static Optional<String> type(Block.GridCell cell) {
        if (cell.text().length() > 24 || cell.blank()) {
            return Optional.empty();
        }
        return FORM.rows().stream().filter(row -> likeness(cell.text(), row) >= 0.75).max(Comparator.comparingDouble(row -> likeness(cell.text(), row))).map(RowForm::key);
    }

    /** How like a row's words are, also where those of both litigation rows stand before them: 行政诉讼：复议后起诉. */
    private static double likeness(String text, RowForm row) {
        return Likeness.of(LITIGATION.matcher(text).replaceFirst(""), row.label());
    }

    static Optional<TableDraft> read(List<PrintedRow> rows) {
        return new TableFour().run(rows);
    }

    private Optional<TableDraft> run(List<PrintedRow> rows) {
        List<PrintedRow> head = new ArrayList<>();
        List<PrintedRow> whole = PrintedRow.withUnits(rows);
        for (int i = 0; i < whole.size(); i++) {
            PrintedRow row = whole.get(i);
            draft.cover(row);
            boolean figures = row.cells().stream().anyMatch(cell -> row.begins(cell) && (CellReader.read(cell.text()) instanceof CellValue.Number || COUNTED.matcher(cell.text()).matches() || CellReader.nothing(cell.text())));
            if (!figures && !blank(row, head) && (isHead(row) || !head.isEmpty() && ColumnSpan.rest(head.get(head.size() - 1), row, COLUMNS))) {
                head.add(row);
            } else {
                if (!head.isEmpty()) {
                    takeHead(head);
                    head = new ArrayList<>();
                }
                if (!row.numbersColumns(whole.subList(i + 1, whole.size()))) {
                    data(row);
                }
            }
        }
        if (draft.empty()) {
            sideways.forEach((key, cells) -> draft.row(key, label(key), kinds.get(key).source(), cells));
        }
        draft.layout = "2021";
        return draft.empty() ? Optional.empty() : Optional.of(draft);
    }

    /** Whether a row is one of three of which nothing is filled in: its label stands beside a blank cell for each outcome, whose heads are known. */
    private boolean blank(PrintedRow row, List<PrintedRow> head) {
        List<Block.GridCell> begun = row.cells().stream().filter(row::begins).toList();
        boolean heads = !leaves.isEmpty() || head.stream().anyMatch(one -> one.cells().stream().filter(cell -> column(cell).isPresent()).count() >= COLUMNS.size());
        return heads && begun.size() > COLUMNS.size() && begun.stream().filter(cell -> !cell.blank()).count() == 1 && begun.stream().anyMatch(cell -> type(cell).isPresent() && begun.stream().noneMatch(other -> other.left() < cell.left()));
    }

    private void takeHead(List<PrintedRow> head) {
        List<Block.GridCell> cells = ColumnSpan.joined(PrintedRow.stacked(head), COLUMNS);
        List<Leaf> found = new ArrayList<>();
        List<Block.GridCell> bottom = cells.stream().filter(cell -> cells.stream().noneMatch(other -> other.top() >= cell.bottom() && other.centre() > cell.left() && other.centre() < cell.right()))
                .sorted(Comparator.comparingDouble(Block.GridCell::centre)).toList();
        bottom.stream().filter(cell -> COLUMNS.stream().filter(column -> Normal.bare(cell.text()).contains(Normal.bare(column.label().text().zh()))).count() > 1).findFirst()
                .ifPresent(cell -> draft.doubt(Message.of("reading.cell.columns"), cell.source().places()));
        // A blank head of a lattice may be the rest of one that ends above; where no lines part them it stands beside the heads.
        boolean full = bottom.size() == FORM.rows().size() * COLUMNS.size() && (head.get(0).by() == Sureness.ReadBy.LATTICE || bottom.stream().noneMatch(Block.GridCell::blank));
        for (int i = 0; i < bottom.size(); i++) {
            Block.GridCell cell = bottom.get(i);
            Optional<ColumnForm> byOrder = full ? Optional.of(COLUMNS.get(i % COLUMNS.size())) : Optional.empty();
            // Heads that a row's height or a page's end cuts, 结果 for 结果维持 and 其他结果 alike, are told apart by their order.
            Optional<ColumnForm> column = byOrder.filter(form -> piece(cell, form)).or(() -> column(cell)).or(() -> byOrder);
            Optional<String> row = cells.stream().filter(above -> above != cell && above.bottom() <= cell.top() && cell.centre() > above.left() && cell.centre() < above.right())
                    .sorted(Comparator.comparingInt(Block.GridCell::top).reversed()).map(TableFour::type).flatMap(Optional::stream).findFirst();
            column.ifPresent(form -> found.add(new Leaf(form, row, cell)));
        }
        if (found.size() >= 4 && (found.size() >= leaves.size() || others(found))) {
            leaves.clear();
            found.sort(Comparator.comparingDouble(leaf -> leaf.cell().centre()));
            leaves.addAll(found);
            found.forEach(leaf -> draft.head(new Head(leaf.column().key(), leaf.cell().text(), leaf.cell().source())));
            // Where no lines part them, heads that stand aside from their figures are cut by the figures' columns.
            bottom.stream().filter(cell -> head.get(0).by() == Sureness.ReadBy.ALIGNMENT && !cell.blank() && found.stream().noneMatch(leaf -> leaf.cell() == cell) && cell.centre() > found.get(0).cell().left() && type(cell).isEmpty()).findFirst()
                    .ifPresent(cell -> draft.doubt(Message.of("reading.cell.columns"), cell.source().places()));
            cells.forEach(cell -> type(cell).ifPresent(key -> draft.head(new Head(key, cell.text(), cell.source()))));
        } else if (leaves.isEmpty() && found.size() < 2 && bottom.stream().map(TableFour::type).flatMap(Optional::stream).distinct().count() == FORM.rows().size()) {
            bottom.forEach(cell -> type(cell).ifPresent(key -> kinds.putIfAbsent(key, cell)));
        }
    }

    /** Whether a cell has a column's head or a piece of it. */
    private static boolean piece(Block.GridCell cell, ColumnForm form) {
        return Likeness.of(cell.text(), form.label()) >= 0.7 || cell.text().length() > 1 && Normal.bare(form.label().text().zh()).contains(Normal.bare(cell.text()));
    }

    /** Whether these heads are of other rows than the heads so far: reviews and litigation in tables of their own. */
    private boolean others(List<Leaf> found) {
        return found.stream().allMatch(leaf -> leaf.row().isPresent() && leaves.stream().noneMatch(known -> known.row().equals(leaf.row())));
    }

    /** A row of a table that stands on its side: one outcome of each kind of dispute. */
    private void outcome(PrintedRow row) {
        double edge = kinds.values().stream().mapToDouble(Block.GridCell::left).min().orElse(0);
        Optional<ColumnForm> outcome = row.cells().stream().filter(cell -> cell.centre() < edge && row.begins(cell) && !cell.blank()).reduce((one, other) -> other).flatMap(TableFour::column);
        outcome.filter(form -> sideways.values().stream().noneMatch(cells -> cells.containsKey(form.key()))).ifPresent(form -> kinds.forEach((key, head) -> {
            Block.GridCell cell = row.at(head.centre());
            if (cell != null && cell.left() >= edge - 1) {
                boolean shared = kinds.entrySet().stream().anyMatch(other -> !other.getKey().equals(key) && row.at(other.getValue().centre()) == cell);
                sideways.computeIfAbsent(key, any -> new LinkedHashMap<>()).put(form.key(), draft.cell(key, form.key(), cell, row.by(), shared ? Optional.of(Message.of("reading.cell.columns")) : Optional.empty()));
            }
        }));
    }

    private void data(PrintedRow row) {
        if (leaves.isEmpty() && !kinds.isEmpty()) {
            outcome(row);
        }
        if (leaves.isEmpty() || row.cells().stream().noneMatch(row::begins) || !draft.empty() && remark(row)) {
            return;
        }
        boolean named = leaves.stream().allMatch(leaf -> leaf.row().isPresent()) && row.cells().stream().noneMatch(cell -> !cell.blank() && cell.centre() < leaves.get(0).cell().left());
        if (named) {
            across(row);
        } else if (leaves.size() <= COLUMNS.size() + 1 && leaves.stream().noneMatch(leaf -> leaf.row().isPresent()) || leaves.size() <= COLUMNS.size()) {
            labelled(row);
        } else {
            across(row);
        }
    }

    /** Whether words alone stand across all columns: what an office says about its figures in the table's last row. */
    private boolean remark(PrintedRow row) {
        Block.GridCell cell = row.at(leaves.get(0).cell().centre());
        return leaves.size() > 1 && cell != null && cell == row.at(leaves.get(leaves.size() - 1).cell().centre()) && cell.text().chars().anyMatch(c -> Normal.ideograph((char) c));
    }

    /** One row of fifteen: the kind of dispute comes from the heads above, or from the order. */
    private void across(PrintedRow row) {
        Map<String, Map<String, Cell>> found = new LinkedHashMap<>();
        boolean filled = false;
        Block.GridCell before = null;
        List<String> order = FORM.rows().stream().map(RowForm::key).toList();
        for (int i = 0; i < leaves.size(); i++) {
            Leaf leaf = leaves.get(i);
            Block.GridCell cell = row.at(leaf.cell().centre());
            String byOrder = leaves.size() == order.size() * COLUMNS.size() ? order.get(i / COLUMNS.size()) : "";
            String key = leaf.row().orElse(byOrder);
            if (cell == null || key.isEmpty()) {
                continue;
            }
            boolean conflict = cell == before || !byOrder.isEmpty() && (!byOrder.equals(key) || leaf.column() != COLUMNS.get(i % COLUMNS.size()));
            Optional<Message> doubt = conflict ? Optional.of(Message.of("reading.cell.columns")) : Optional.empty();
            filled |= !cell.blank();
            found.computeIfAbsent(key, any -> new LinkedHashMap<>()).put(leaf.column().key(), draft.cell(key, leaf.column().key(), withoutHead(cell, leaf), row.by(), doubt));
            before = cell;
        }
        // An annexed form of other columns has the same words; its few cells lie below many of this table's heads.
        if (!draft.empty() && leaves.size() > 2 * COLUMNS.size() && leaves.stream().map(leaf -> row.at(leaf.cell().centre())).distinct().count() <= COLUMNS.size()) {
            return;
        }
        Block.GridCell last = before;
        row.cells().stream().filter(cell -> cell.doubt().isPresent() && row.begins(cell) && last != null && leaves.stream().noneMatch(leaf -> row.at(leaf.cell().centre()) == cell)).findFirst()
                .ifPresent(cell -> draft.doubt(cell.doubt().orElseThrow(), cell.source().places()));
        boolean allBlank = !filled;
        // The table of one kind of dispute that is left blank is no rest of another one.
        boolean own = row.by() == Sureness.ReadBy.LATTICE && leaves.stream().allMatch(leaf -> leaf.row().isPresent()) && found.keySet().stream().noneMatch(draft::has);
        if (allBlank && !draft.empty() && !own || found.isEmpty()) {
            return;
        }
        boolean replaces = !draft.empty() && draft.rows().values().stream().allMatch(known -> known.cells().values().stream().allMatch(cell -> cell.value().isBlank()));
        boolean further = found.keySet().stream().noneMatch(draft::has);
        if (!draft.empty() && !replaces && !further) {
            draft.twice(row.cells().get(0).source().places());
            return;
        }
        found.forEach((key, cells) -> draft.row(key, label(key), row.cells().get(0).source(), cells));
    }

    /** The figure alone where a page's end put what is left of its head above it into one cell: 持18 below 结果维. */
    private static Block.GridCell withoutHead(Block.GridCell cell, Leaf leaf) {
        String head = Normal.bare(leaf.cell().text());
        String whole = Normal.bare(leaf.column().label().text().zh());
        String rest = whole.startsWith(head) ? whole.substring(head.length()) : "";
        boolean both = !rest.isEmpty() && cell.text().startsWith(rest) && Likeness.figure(cell.text().substring(rest.length()));
        return both ? new Block.GridCell(cell.top(), cell.bottom(), cell.left(), cell.right(), cell.text().substring(rest.length()), cell.source(), Optional.empty()) : cell;
    }

    private static String label(String key) {
        return FORM.row(key).orElseThrow().label().text().zh();
    }

    private void labelled(PrintedRow row) {
        double edge = leaves.get(0).cell().left();
        long figures = leaves.stream().map(leaf -> row.at(leaf.cell().centre())).filter(cell -> cell != null && row.begins(cell) && !cell.blank() && Likeness.figure(cell.text())).distinct().count();
        if (figures >= COLUMNS.size() - 1 && row.cells().stream().noneMatch(cell -> cell.centre() < edge && !cell.blank())) {
            draft.doubt(Message.of("reading.table.rowUnlabelled", "table", TableKey.DISPUTES.title()), row.cells().get(0).source().places());
        }
        for (Block.GridCell cell : row.cells()) {
            Optional<String> key = cell.centre() < edge && row.begins(cell) ? type(cell) : Optional.empty();
            if (key.isEmpty() || draft.has(key.get())) {
                continue;
            }
            Map<String, Cell> cells = new LinkedHashMap<>();
            for (Leaf leaf : leaves) {
                Block.GridCell value = row.at(leaf.cell().centre());
                if (value != null && value.centre() > edge) {
                    cells.put(leaf.column().key(), draft.cell(key.get(), leaf.column().key(), value, row.by(), Optional.empty()));
                }
            }
            if (!cells.isEmpty()) {
                draft.row(key.get(), cell.text(), cell.source(), cells);
            }
        }
    }
}
