package org.jiaohe.report;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jiaohe.form.TableKey;

/**
 * What a cell is called in report JSON. Every report has the same two hundred cells, so the names are put together once.
 *
 * @param pointer {@code /tables/requests/new/total}
 * @param path    the same without the first two parts, and with its row as it is
 */
record CellNames(String pointer, String path) {
    /** The forms have fewer cells; the labels of rows that no form knows may be anything. */
    private static final int MOST = 2_000;
    private static final List<Map<String, Map<String, CellNames>>> KNOWN = Stream.of(TableKey.values()).map(key -> (Map<String, Map<String, CellNames>>) new ConcurrentHashMap<String, Map<String, CellNames>>()).toList();
    private static final AtomicInteger COUNT = new AtomicInteger();

    static CellNames of(TableKey table, String row, String column) {
        Map<String, CellNames> columns = KNOWN.get(table.ordinal()).get(row);
        CellNames known = columns == null ? null : columns.get(column);
        if (known != null) {
            return known;
        }
        String escaped = row.indexOf('~') < 0 && row.indexOf('/') < 0 ? row : row.replace("~", "~0").replace("/", "~1");
        CellNames names = new CellNames("/tables/" + table.key() + "/" + escaped + "/" + column, table.key() + "/" + row + "/" + column);
        if (COUNT.get() < MOST && KNOWN.get(table.ordinal()).computeIfAbsent(row, key -> new ConcurrentHashMap<>()).put(column, names) == null) {
            COUNT.incrementAndGet();
        }
        return names;
    }
}
