package org.jiaohe.report;

import org.jiaohe.form.TableKey;

/**
 * One cell of a table as read.
 *
 * @param row    key of its row in report JSON; for a row no format knows, its printed label
 * @param column key of its column
 */
public record Cell(TableKey table, String row, String column, CellValue value, Source source, Sureness sureness) {
    /** {@code /tables/requests/new/total}, with {@code /} and {@code ~} of its row escaped. */
    public String pointer() {
        return CellNames.of(table, row, column).pointer();
    }

    public static String pointer(TableKey table, String row, String column) {
        return CellNames.of(table, row, column).pointer();
    }

    /** {@code requests/new/total}. */
    public String path() {
        return CellNames.of(table, row, column).path();
    }
}
