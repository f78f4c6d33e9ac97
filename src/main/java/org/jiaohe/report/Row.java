package org.jiaohe.report;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Collections;
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
}
