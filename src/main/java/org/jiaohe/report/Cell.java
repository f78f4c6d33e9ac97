package org.jiaohe.report;

import org.jiaohe.form.TableKey;

/**
 * One cell of a table as read.
 *
 * @param row    key of its row in report JSON; for a row no format knows, its printed label
 * @param column key of its column
 */
public record Cell(TableKey table, String row, String column, CellValue value, Source source, Sureness sureness) {
    public String pointer() {
        return "/tables/" + table.key() + "/" + (row.indexOf('~') < 0 && row.indexOf('/') < 0 ? row : row.replace("~", "~0").replace("/", "~1")) + "/" + column;
    }
}
