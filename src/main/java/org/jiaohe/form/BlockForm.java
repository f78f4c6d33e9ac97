package org.jiaohe.form;

import java.util.List;

/** A block of table two: the clause of article 20 that heads it, its columns and its rows. */
public record BlockForm(String clause, List<ColumnForm> columns, List<RowForm> rows) {
}
