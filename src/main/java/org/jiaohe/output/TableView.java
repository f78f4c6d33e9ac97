package org.jiaohe.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jiaohe.facts.Amount;
import org.jiaohe.facts.Names;
import org.jiaohe.facts.Recount;
import org.jiaohe.facts.Spot;
import org.jiaohe.finding.Finding;
import org.jiaohe.form.BlockForm;
import org.jiaohe.form.ColumnForm;
import org.jiaohe.form.Forms;
import org.jiaohe.form.RowForm;
import org.jiaohe.form.TableForm;
import org.jiaohe.report.Cell;
import org.jiaohe.report.CellValue;
import org.jiaohe.report.Row;
import org.jiaohe.report.Table;

/** A statutory table drawn from what was read: its cells as printed with the findings that point at them, and beside it the derived cells computed anew. */
public final class TableView {
    /**
     * One cell.
     *
     * @param kind     {@code number}, {@code text}, {@code blank}, {@code unsure} or {@code missing}
     * @param findings numbers of the findings that point at it
     */
    public record CellView(String text, String kind, String why, List<Integer> findings) {
        public boolean marked() {
            return !findings.isEmpty();
        }

        public String numbers() {
            return findings.stream().map(String::valueOf).collect(Collectors.joining(" "));
        }
    }

    /** One recomputed cell; {@code kind} is {@code same}, {@code differs} or {@code given}. */
    public record Recomputed(String text, String kind) {
    }

    /** One row. */
    public record RowView(String key, String label, List<Integer> findings, List<CellView> cells, List<Recomputed> recomputed) {
        public String numbers() {
            return findings.stream().map(String::valueOf).collect(Collectors.joining(" "));
        }
    }

    /** Rows under the same columns. */
    public record Block(List<String> columns, List<RowView> rows, List<RowView> checks) {
    }

    private final Table table;
    private final TableForm form;
    private final Words words;
    private final Map<String, List<Integer>> marks = new TreeMap<>();
    private final Recount recount;

    TableView(Table table, List<Finding> findings, Words words) {
        this.table = table;
        this.form = Forms.format(table.layout()).table(table.key());
        this.words = words;
        this.recount = Recount.of(table);
        for (int i = 0; i < findings.size(); i++) {
            for (Spot spot : findings.get(i).spots()) {
                if (spot.table().filter(table.key()::equals).isPresent()) {
                    List<Integer> numbers = marks.computeIfAbsent(spot.row().orElse("") + "/" + spot.column().orElse(""), key -> new ArrayList<>());
                    if (!numbers.contains(i + 1)) {
                        numbers.add(i + 1);
                    }
                }
            }
        }
    }

    public String key() {
        return table.key().key();
    }

    public String title() {
        return words.say("page.tableTitle", "table", table.key().title(), "section", Forms.section(table.key().section()).heading().text());
    }

    public boolean recomputable() {
        return !recount.cells().isEmpty();
    }

    /** Whether any derived cell is not what the others come to. */
    public boolean differs() {
        return blocks().stream().anyMatch(block -> block.rows().stream().flatMap(row -> row.recomputed().stream()).anyMatch(cell -> cell.kind().equals("differs"))
                || block.checks().stream().flatMap(row -> row.recomputed().stream()).anyMatch(cell -> cell.kind().equals("differs")));
    }

    /** The whole table. */
    public List<Block> blocks() {
        return form.blocks().stream().map(block -> block(block, List.of())).toList();
    }

    /** Only the rows that one finding points at; empty where it points at no row of this table. */
    public List<Block> excerpt(Finding finding) {
        List<String> rows = finding.spots().stream().filter(spot -> spot.table().filter(table.key()::equals).isPresent()).flatMap(spot -> spot.row().stream()).distinct().toList();
        return rows.isEmpty() ? List.of() : form.blocks().stream().filter(block -> block.rows().stream().anyMatch(row -> rows.contains(row.key()))).map(block -> block(block, rows)).toList();
    }

    private Block block(BlockForm block, List<String> only) {
        List<RowView> rows = new ArrayList<>();
        for (RowForm row : block.rows()) {
            if ((only.isEmpty() || only.contains(row.key())) && (table.rows().containsKey(row.key()) || form.blocks().size() == 1)) {
                rows.add(row(row));
            }
        }
        if (only.isEmpty() && block == form.blocks().get(form.blocks().size() - 1)) {
            table.extra().forEach(row -> rows.add(extra(row, block)));
        }
        return new Block(block.columns().stream().map(column -> words.of(column.label().text())).toList(), rows, only.isEmpty() ? checks(block) : List.of());
    }

    private RowView row(RowForm row) {
        List<CellView> cells = new ArrayList<>();
        List<Recomputed> recomputed = new ArrayList<>();
        for (String column : row.columns()) {
            Optional<Cell> cell = table.cell(row.key(), column);
            cells.add(cell(cell, marks.getOrDefault(row.key() + "/" + column, List.of())));
            recomputed.add(recomputed(row.key() + "/" + column, cell));
        }
        return new RowView(row.key(), words.of(Names.row(form, row.key())), marks.getOrDefault(row.key() + "/", List.of()), cells, recomputed);
    }

    private RowView extra(Row row, BlockForm block) {
        List<CellView> cells = new ArrayList<>();
        List<Recomputed> given = new ArrayList<>();
        for (ColumnForm column : block.columns()) {
            cells.add(cell(row.cell(column.key()), marks.getOrDefault(row.key() + "/" + column.key(), List.of())));
            given.add(new Recomputed("", "given"));
        }
        return new RowView(row.key(), row.label().orElse(row.key()), marks.getOrDefault(row.key() + "/", List.of()), cells, given);
    }

    private CellView cell(Optional<Cell> cell, List<Integer> findings) {
        if (cell.isEmpty()) {
            return new CellView("", "missing", words.say("page.missing"), findings);
        }
        CellValue value = cell.get().value();
        String text = value.asNumber().map(words::show).orElse(value.asText());
        Optional<String> doubt = cell.get().sureness().doubt().map(words::show);
        if (doubt.isPresent()) {
            return new CellView(text, "unsure", words.say("page.unsure", "why", doubt.get()), findings);
        }
        return value.isBlank() ? new CellView("", "blank", words.say("page.blank"), findings) : new CellView(text, value.asNumber().isPresent() ? "number" : "text", "", findings);
    }

    private Recomputed recomputed(String key, Optional<Cell> cell) {
        List<Amount> sums = recount.cells().get(key);
        Amount printed = Amount.of(cell);
        if (sums == null) {
            return new Recomputed(printed.known() ? words.show(printed.value()) : "", "given");
        }
        if (sums.isEmpty()) {
            return new Recomputed(words.say("page.notComputable"), "given");
        }
        String text = sums.stream().map(Amount::value).map(words::show).collect(Collectors.joining(" / "));
        return new Recomputed(text, sums.stream().anyMatch(sum -> sum.differs(printed)) ? "differs" : "same");
    }

    /** The identity of table three, column by column. */
    private List<RowView> checks(BlockForm block) {
        if (recount.balances().isEmpty()) {
            return List.of();
        }
        List<Recomputed> in = new ArrayList<>();
        List<Recomputed> out = new ArrayList<>();
        for (ColumnForm column : block.columns()) {
            Recount.Balance balance = recount.balances().get(column.key());
            String kind = balance.received().differs(balance.settled()) ? "differs" : "same";
            in.add(balance(balance.received(), kind));
            out.add(balance(balance.settled(), kind));
        }
        return List.of(new RowView("", words.say("page.received"), List.of(), List.of(), in), new RowView("", words.say("page.settled"), List.of(), List.of(), out));
    }

    private Recomputed balance(Amount amount, String kind) {
        return amount.known() ? new Recomputed(words.show(amount.value()), kind) : new Recomputed(words.say("page.notComputable"), "given");
    }
}
