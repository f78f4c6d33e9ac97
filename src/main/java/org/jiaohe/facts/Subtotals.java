package org.jiaohe.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jiaohe.form.RowForm;
import org.jiaohe.form.TableForm;
import org.jiaohe.report.Row;
import org.jiaohe.report.Table;
import org.jiaohe.text.Normal;

/** Subtotal rows (小计) that offices add to table three; the statutory form has none. */
final class Subtotals {
    private Subtotals() {
    }

    static List<SubtotalFact> of(Table table, TableForm form) {
        List<SubtotalFact> facts = new ArrayList<>();
        for (Row row : table.extra()) {
            String label = Normal.bare(row.label().orElse(row.key()));
            Optional<TableForm.GroupForm> group = label.contains("小计") ? form.groups().stream().filter(one -> label.contains(Normal.bare(one.label().text().zh()).substring(1))).findFirst() : Optional.empty();
            group.ifPresent(found -> subtotal(table, form, row, found.key(), facts));
        }
        return facts;
    }

    private static void subtotal(Table table, TableForm form, Row row, String group, List<SubtotalFact> facts) {
        row.cells().forEach((column, cell) -> {
            Amount sum = Amount.of(BigDecimal.ZERO);
            for (RowForm child : form.rows()) {
                if (child.group().equals(group)) {
                    sum = sum.plus(Amount.of(table.cell(child.key(), column)));
                }
            }
            facts.add(new SubtotalFact(row.label().orElse(row.key()), Names.column(form, "new", column), Amount.of(Optional.of(cell)), sum, Spot.cell(cell)));
        });
    }
}
