package org.jiaohe.form;

import java.util.List;
import java.util.Optional;

/**
 * A statutory table. Tables three (requests) and four (disputes) have one set of columns for every row and one block;
 * table two (proactive) has several blocks with columns of their own.
 *
 * @param groups headings that stand beside or above several rows: （三）不予公开 …
 */
public record TableForm(TableKey key, List<BlockForm> blocks, List<GroupForm> groups) {
    /** A heading over several rows of a table. */
    public record GroupForm(String key, Label label) {
    }

    public List<RowForm> rows() {
        return blocks.stream().flatMap(block -> block.rows().stream()).toList();
    }

    /** The columns of a table with one block. */
    public List<ColumnForm> columns() {
        return blocks.get(0).columns();
    }

    public Optional<RowForm> row(String rowKey) {
        return rows().stream().filter(row -> row.key().equals(rowKey)).findFirst();
    }

    public Optional<ColumnForm> column(String rowKey, String columnKey) {
        return blocks.stream().filter(block -> block.rows().stream().anyMatch(row -> row.key().equals(rowKey)))
                .flatMap(block -> block.columns().stream()).filter(column -> column.key().equals(columnKey)).findFirst();
    }

    /** How many cells the format asks for. */
    public int cells() {
        return rows().stream().mapToInt(row -> row.columns().size()).sum();
    }
}
