package org.jiaohe.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jiaohe.form.ColumnForm;
import org.jiaohe.form.Forms;
import org.jiaohe.form.RowForm;
import org.jiaohe.form.TableForm;
import org.jiaohe.form.TableKey;
import org.jiaohe.report.Cell;
import org.jiaohe.report.Report;
import org.jiaohe.report.Row;
import org.jiaohe.report.Table;
import org.jiaohe.text.Money;

/** The surely read cells of the statutory rows, one by one: some two hundred a report, made only where a pack names them. */
final class CellFacts implements FactProvider {
    @Override
    public boolean wanted(Predicate<Class<?>> asked) {
        return asked.test(CellFact.class);
    }

    @Override
    public Stream<?> facts(Examination examination) {
        Report report = examination.report();
        return Stream.of(TableKey.values()).flatMap(key -> report.table(key).stream()).flatMap(table -> of(table, Forms.format(table.layout()).table(table.key()), cell -> true).stream());
    }

    static List<CellFact> of(Table table, TableForm form, Predicate<Cell> wanted) {
        List<CellFact> cells = new ArrayList<>();
        for (RowForm row : form.rows()) {
            Row printed = table.rows().get(row.key());
            if (printed != null && any(printed, wanted)) {
                row.columns().stream().flatMap(column -> printed.cell(column).stream()).filter(cell -> cell.sureness().isSure() && wanted.test(cell)).forEach(cell -> cells.add(fact(table, form, cell)));
            }
        }
        return cells;
    }

    private static boolean any(Row row, Predicate<Cell> wanted) {
        for (Cell cell : row.cells().values()) {
            if (wanted.test(cell)) {
                return true;
            }
        }
        return false;
    }

    private static CellFact fact(Table table, TableForm form, Cell cell) {
        String kind = form.column(cell.row(), cell.column()).map(ColumnForm::kind).orElse(ColumnForm.Kind.COUNT).name();
        Optional<BigDecimal> number = cell.value().asNumber();
        Optional<BigDecimal> money = number.isPresent() ? Optional.empty() : Money.tenThousands(cell.value().asText());
        return new CellFact(table.key().key(), table.layout(), cell.row(), cell.column(), kind, Names.cell(form, cell.row(), cell.column()), number.isPresent(), cell.value().isBlank(),
                number.or(() -> money).orElse(BigDecimal.ZERO), cell.value().asText(), money.isPresent(), Spot.cell(cell));
    }
}
