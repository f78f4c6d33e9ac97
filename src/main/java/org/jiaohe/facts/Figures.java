package org.jiaohe.facts;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jiaohe.form.TableKey;
import org.jiaohe.report.Cell;
import org.jiaohe.report.Report;

/** The numbers of a report's tables that were surely read, by {@code table/row/column} of report JSON. */
public final class Figures {
    private Figures() {
    }

    public static Map<String, BigDecimal> of(Report report) {
        Map<String, BigDecimal> figures = new LinkedHashMap<>();
        for (TableKey key : TableKey.values()) {
            report.table(key).ifPresent(table -> table.cells().filter(cell -> cell.sureness().isSure()).forEach(cell -> put(cell, figures)));
        }
        return figures;
    }

    private static void put(Cell cell, Map<String, BigDecimal> figures) {
        cell.value().asNumber().ifPresent(number -> figures.put(cell.table().key() + "/" + cell.row() + "/" + cell.column(), number));
    }
}
