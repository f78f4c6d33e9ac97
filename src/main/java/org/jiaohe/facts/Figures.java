package org.jiaohe.facts;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jiaohe.form.TableKey;
import org.jiaohe.report.Cell;
import org.jiaohe.report.Report;
import org.jiaohe.report.Row;
import org.jiaohe.report.Table;

/** The numbers of a report's tables that were surely read, by {@code table/row/column} of report JSON. */
public final class Figures {
    private Figures() {
    }

    public static Map<String, BigDecimal> of(Report report) {
        Map<String, BigDecimal> figures = new LinkedHashMap<>();
        for (TableKey key : TableKey.values()) {
            Optional<Table> table = report.table(key);
            if (table.isPresent()) {
                for (Row row : table.get().rows().values()) {
                    put(row, figures);
                }
            }
        }
        return figures;
    }

    private static void put(Row row, Map<String, BigDecimal> figures) {
        for (Cell cell : row.cells().values()) {
            Optional<BigDecimal> number = cell.sureness().isSure() ? cell.value().asNumber() : Optional.empty();
            if (number.isPresent()) {
                figures.put(cell.path(), number.get());
            }
        }
    }
}
