package org.jiaohe.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiaohe.form.Forms;
import org.jiaohe.form.RowForm;
import org.jiaohe.form.TableKey;
import org.jiaohe.report.Table;

/** Facts on the rows of table two (主动公开政府信息情况). */
final class ProactiveFacts implements FactProvider {
    private static final List<String> MAIN = List.of("inForce", "total", "decisions", "change", "amount", "projects");

    @Override
    public Stream<?> facts(Examination examination) {
        return examination.report().table(TableKey.PROACTIVE).map(ProactiveFacts::rows).orElse(List.of()).stream();
    }

    static List<ProactiveRow> rows(Table table) {
        List<ProactiveRow> rows = new ArrayList<>();
        for (RowForm row : Forms.format(table.layout()).table(TableKey.PROACTIVE).rows()) {
            if (!table.rows().containsKey(row.key())) {
                continue;
            }
            Amount previous = at(table, row, "previousItems");
            Amount change = at(table, row, "change");
            rows.add(new ProactiveRow(row.key(), table.layout(), row.label().text(), at(table, row, "issued"), at(table, row, "disclosed"), at(table, row, "total"), at(table, row, "repealed"),
                    at(table, row, "inForce"), previous, change, previous.plus(change), at(table, row, "decisions"), at(table, row, "projects"), Amount.money(table.cell(row.key(), "amount")), table.cell(row.key(), "amount").filter(cell -> !cell.value().asText().isEmpty()).isPresent(),
                    row.columns().stream().flatMap(column -> table.cell(row.key(), column).stream()).filter(cell -> Amount.of(Optional.of(cell)).positive()).toList(), spot(table, row)));
        }
        return rows;
    }

    private static Amount at(Table table, RowForm row, String column) {
        return Amount.of(table.cell(row.key(), column));
    }

    private static Spot spot(Table table, RowForm row) {
        return MAIN.stream().flatMap(column -> table.cell(row.key(), column).stream()).findFirst().map(Spot::cell)
                .orElseGet(() -> Spot.row(TableKey.PROACTIVE, row.key(), table.rows().get(row.key()).labelSource()));
    }
}
