package org.jiaohe.engine;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.jiaohe.facts.Amount;
import org.jiaohe.facts.Names;
import org.jiaohe.form.ColumnForm;
import org.jiaohe.form.Forms;
import org.jiaohe.form.RowForm;
import org.jiaohe.form.TableForm;
import org.jiaohe.form.TableKey;
import org.jiaohe.report.Cell;
import org.jiaohe.report.Row;
import org.jiaohe.report.Table;
import org.jiaohe.text.Message;

/** Whether the cells that a rule computes with are there, surely read and numbers. A cell that is not is never taken for zero. */
final class CellNeeds {
    /** Cells of table two by row and column, under the names that rule files use. */
    private static final Map<String, BiPredicate<String, String>> CELLS = Map.of(
            "documents", (row, column) -> row.equals("regulations") || row.equals("normativeDocuments"),
            "items", (row, column) -> column.equals("previousItems") || column.equals("change"),
            "decisions", (row, column) -> column.equals("decisions"),
            "fees", (row, column) -> row.equals("fees"),
            "procurement", (row, column) -> row.equals("procurement"));
    static final Set<String> PARTS = new TreeSet<>(CELLS.keySet());

    private CellNeeds() {
    }

    /** @param numbers whether each cell must be a number, or only surely read */
    static Optional<Needs.Lack> lack(Table table, boolean numbers) {
        return lack(table, (row, column) -> true, numbers);
    }

    /** The cells of table two that {@code part} names; in a form that is not the one due they mean something else. */
    static Optional<Needs.Lack> part(Table table, String part, Optional<String> due) {
        if (due.filter(format -> !format.equals(table.layout())).isPresent()) {
            return Optional.of(new Needs.Lack(Message.of("engine.need.otherForm", "table", table.key().title()), false));
        }
        return lack(table, CELLS.get(part), true);
    }

    private static Optional<Needs.Lack> lack(Table table, BiPredicate<String, String> wanted, boolean numbers) {
        TableForm form = Forms.format(table.layout()).table(table.key());
        for (RowForm row : form.rows()) {
            Optional<Row> printed = Optional.ofNullable(table.rows().get(row.key()));
            boolean whole = printed.isPresent() ? ordinary(printed.get(), row) : !due(table, row);
            if (whole) {
                continue;
            }
            for (String column : row.columns()) {
                if (wanted.test(row.key(), column)) {
                    Optional<Cell> cell = printed.flatMap(one -> one.cell(column));
                    Optional<Needs.Lack> lack = cell.isPresent() ? lack(form, cell.get(), numbers) : numbers ? Optional.of(missing(form, table, row.key(), column)) : Optional.empty();
                    if (lack.isPresent()) {
                        return lack;
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a count surely stands in each cell, as in nearly every row of nearly every report: no need is stricter. */
    private static boolean ordinary(Row row, RowForm form) {
        if (!row.covers(form.columns())) {
            return false;
        }
        for (Cell cell : row.cells().values()) {
            if (!cell.sureness().isSure() || !Amount.isCount(cell.value())) {
                return false;
            }
        }
        return true;
    }

    /** （六）其他处理 stands as one row or as three; what is there of the one makes the other needless. */
    private static boolean due(Table table, RowForm row) {
        boolean parent = table.rows().containsKey("other");
        boolean children = table.rows().keySet().stream().anyMatch(key -> key.startsWith("other."));
        return table.key() != TableKey.REQUESTS || !row.key().startsWith("other") || (row.key().equals("other") ? !children : children || !parent);
    }

    private static Optional<Needs.Lack> lack(TableForm form, Cell cell, boolean numbers) {
        if (!cell.sureness().isSure()) {
            return Optional.of(new Needs.Lack(Message.of("engine.need.unsure", "table", cell.table().title(), "cell", Names.cell(form, cell.row(), cell.column()), "why", cell.sureness().doubt().orElseThrow()), true));
        }
        if (!numbers) {
            return Optional.empty();
        }
        ColumnForm.Kind kind = form.column(cell.row(), cell.column()).map(ColumnForm::kind).orElse(ColumnForm.Kind.COUNT);
        boolean number = kind == ColumnForm.Kind.COUNT ? Amount.count(Optional.of(cell)).known() : kind == ColumnForm.Kind.AMOUNT ? Amount.money(Optional.of(cell)).known() : cell.value().asNumber().isPresent();
        return number ? Optional.empty() : Optional.of(new Needs.Lack(Message.of("engine.need.noNumber", "table", cell.table().title(), "cell", Names.cell(form, cell.row(), cell.column())), false));
    }

    private static Needs.Lack missing(TableForm form, Table table, String row, String column) {
        return new Needs.Lack(Message.of("engine.need.missingCell", "table", table.key().title(), "cell", Names.cell(form, row, column)), false);
    }
}
