package org.jiaohe.report.assembly;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jiaohe.form.Forms;
import org.jiaohe.form.TableForm;
import org.jiaohe.form.TableKey;
import org.jiaohe.report.Cell;
import org.jiaohe.report.CellValue;
import org.jiaohe.report.Doubt;
import org.jiaohe.report.Head;
import org.jiaohe.report.Place;
import org.jiaohe.report.Row;
import org.jiaohe.report.Source;
import org.jiaohe.report.Sureness;
import org.jiaohe.report.Table;
import org.jiaohe.text.Message;

/** A statutory table while its rows are being collected. */
final class TableDraft {
    String layout = "2021";
    private final TableKey key;
    private boolean cut;
    private final List<Block.GridCell> blankRows = new ArrayList<>();
    private final Map<String, Row> rows = new LinkedHashMap<>();
    private final List<Row> extra = new ArrayList<>();
    private final List<Head> heads = new ArrayList<>();
    private final List<Doubt> doubts = new ArrayList<>();
    private final List<Source> sources = new ArrayList<>();
    /** Rows that stand in the document with two sets of figures: neither is surely the report's. */
    private final Set<String> disputed = new HashSet<>();
    private boolean allDisputed;

    TableDraft(TableKey key) {
        this.key = key;
    }

    boolean has(String row) {
        return rows.containsKey(row);
    }

    boolean empty() {
        return rows.isEmpty();
    }

    int cells() {
        return rows.values().stream().mapToInt(row -> row.cells().size()).sum();
    }

    Map<String, Row> rows() {
        return rows;
    }

    List<Doubt> doubts() {
        if (hiddenRow() && !blankRows.isEmpty()) {
            doubt(Message.of("reading.table.rowBlank", "table", key.title()), blankRows.get(0).source().places());
        }
        if (cutOff()) {
            doubt(Message.of("reading.cell.cut"), List.of());
        }
        return doubts;
    }

    void cover(PrintedRow row) {
        row.cells().forEach(cell -> sources.add(cell.source()));
        cut |= row.cells().stream().anyMatch(cell -> cell.doubt().filter(why -> why.key().equals("reading.cell.cut")).isPresent());
    }

    /** Notes a row without a label between others: something may hide its label and figures, such as a bar that a website keeps at the foot of its window. */
    void blank(PrintedRow row) {
        List<Block.GridCell> cells = row.cells();
        boolean all = cells.stream().allMatch(Block.GridCell::blank);
        boolean plain = cells.size() > 1 && cells.stream().allMatch(cell -> row.begins(cell) && cell.bottom() == cell.top() + 1);
        if (row.grid().by() == Sureness.ReadBy.LATTICE && plain && cells.get(0).blank() && !(all && row.last())) {
            blankRows.add(cells.get(0));
        }
    }

    /** Notes a row of words without a figure beside a blank cell: a bar that a website keeps at the head of its window may lie over a row. */
    void foreign(PrintedRow row) {
        List<Block.GridCell> cells = row.cells();
        boolean plain = cells.size() > 1 && cells.stream().allMatch(cell -> row.begins(cell) && cell.bottom() == cell.top() + 1);
        if (row.grid().by() == Sureness.ReadBy.LATTICE && plain && !cells.get(0).blank() && cells.stream().skip(1).allMatch(Block.GridCell::blank)) {
            blankRows.add(cells.get(0));
        }
    }

    private boolean hiddenRow() {
        return Forms.format(layout).table(key).rows().stream().anyMatch(row -> !rows.containsKey(row.key()));
    }

    /** Whether columns of the form are lacking in a table that ends without a border: they may be where nothing is shown. */
    private boolean cutOff() {
        TableForm form = Forms.format(layout).table(key);
        boolean lacking = rows.entrySet().stream().anyMatch(row -> form.row(row.getKey()).filter(known -> !row.getValue().cells().keySet().containsAll(known.columns())).isPresent());
        return cut && (lacking || key == TableKey.DISPUTES && rows.size() < form.rows().size());
    }

    void head(Head head) {
        for (Head known : heads) {
            if (known.key().equals(head.key())) {
                return;
            }
        }
        heads.add(head);
    }

    /** Notes that the whole table stands in the document twice: the figures of the first may belong to another office or year. */
    void twice(List<Place> places) {
        allDisputed = true;
        doubt(Message.of("reading.table.twice", "label", key.title()), places);
    }

    /** Notes that one row stands in the document twice with other figures. */
    void twice(String row, String label, List<Place> places) {
        disputed.add(row);
        doubt(Message.of("reading.table.twice", "label", label), places);
    }

    void doubt(Message why, List<Place> places) {
        doubts.add(new Doubt("/tables/" + key.key(), why, places));
    }

    /** One cell as read, under its row and column. */
    Cell cell(String row, String column, Block.GridCell read, Sureness.ReadBy by, Optional<Message> doubt) {
        CellValue value = CellReader.read(read.text());
        Optional<Message> why = read.doubt().or(() -> doubt);
        Sureness sureness = why.isPresent() ? Sureness.unsure(by, why.get()) : Sureness.sure(by);
        return new Cell(key, row, column, value, read.source().pointing(Cell.pointer(key, row, column)), sureness);
    }

    void row(String row, String label, Source labelSource, Map<String, Cell> cells) {
        rows.put(row, new Row(row, Optional.of(label), labelSource.pointing("/tables/" + key.key() + "/" + row), cells));
    }

    void extra(String label, Source labelSource, Map<String, Cell> cells) {
        extra.add(new Row(label, Optional.of(label), labelSource, cells));
    }

    boolean hasExtra() {
        return !extra.isEmpty();
    }

    Table table() {
        if (allDisputed || !disputed.isEmpty()) {
            rows.replaceAll((name, row) -> allDisputed || disputed.contains(name) ? unsure(row) : row);
        }
        return new Table(key, layout, rows, extra, heads, PrintedRow.around(sources, "/tables/" + key.key()));
    }

    private Row unsure(Row row) {
        Message why = Message.of("reading.table.twice", "label", allDisputed ? key.title() : row.label().orElse(row.key()));
        Map<String, Cell> cells = new LinkedHashMap<>();
        row.cells().forEach((column, cell) -> cells.put(column, new Cell(key, cell.row(), column, cell.value(), cell.source(), cell.sureness().isSure() ? Sureness.unsure(cell.sureness().by(), why) : cell.sureness())));
        return new Row(row.key(), row.label(), row.labelSource(), cells);
    }
}
