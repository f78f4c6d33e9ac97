package org.jiaohe.report;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiaohe.form.TableKey;

/**
 * A table as read.
 *
 * @param layout key of the format whose rows and columns it prints ({@code 2019} or {@code 2021}), which need not be
 *               the one the report year asks for
 * @param rows   statutory rows by key, in the order of the page
 * @param extra  rows that no format knows, such as 小计, in the order of the page
 * @param heads  heads of columns, blocks and groups as printed; empty where the input carries none
 * @param source the whole table: its places on the pages
 */
public record Table(TableKey key, String layout, Map<String, Row> rows, List<Row> extra, List<Head> heads, Source source) {
    public Table {
        rows = Collections.unmodifiableMap(new LinkedHashMap<>(rows));
        extra = List.copyOf(extra);
        heads = List.copyOf(heads);
    }

    public Optional<Cell> cell(String row, String column) {
        Row found = rows.get(row);
        return found == null ? Optional.empty() : found.cell(column);
    }

    /** The cells of the statutory rows. */
    public Stream<Cell> cells() {
        return rows.values().stream().flatMap(row -> row.cells().values().stream());
    }
}
