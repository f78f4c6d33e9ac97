package org.jiaohe.report;

import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One row as read.
 *
 * @param key   its key in report JSON
 * @param label the label as printed; empty where the input carries none (JSON)
 * @param cells by column key, in the order of the columns; a column that the row lacks is absent
 */
public record Row(String key, Optional<String> label, Source labelSource, Map<String, Cell> cells) {
    public Row {
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    }

    public Optional<Cell> cell(String column) {
        return Optional.ofNullable(cells.get(column));
    }

    /** Whether it has a cell in each of these columns; quick where they stand in the same order, as they do in nearly every row. */
    public boolean covers(List<String> columns) {
        Iterator<String> own = cells.keySet().iterator();
        for (String column : columns) {
            if (!own.hasNext() || !own.next().equals(column)) {
                return cells.keySet().containsAll(columns);
            }
        }
        return true;
    }
}
