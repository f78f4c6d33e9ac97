package org.jiaohe.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A statutory table. Tables three (requests) and four (disputes) have one set of columns for every row and one block;
 * table two (proactive) has several blocks with columns of their own.
 * Groups are headings that stand beside or above several rows: （三）不予公开 …
 */
public final class TableForm {
    private final TableKey key;
    private final List<BlockForm> blocks;
    private final List<GroupForm> groups;
    private final List<RowForm> rows;
    private final Map<String, RowForm> byKey = new HashMap<>();
    private final Map<String, Map<String, ColumnForm>> columns = new HashMap<>();

    /** A heading over several rows of a table. */
    public record GroupForm(String key, Label label) {
    }

    public TableForm(TableKey key, List<BlockForm> blocks, List<GroupForm> groups) {
        this.key = key;
        this.blocks = List.copyOf(blocks);
        this.groups = List.copyOf(groups);
        this.rows = blocks.stream().flatMap(block -> block.rows().stream()).toList();
        // Every cell of every report is looked up here.
        for (BlockForm block : blocks) {
            for (RowForm row : block.rows()) {
                byKey.putIfAbsent(row.key(), row);
                block.columns().forEach(column -> columns.computeIfAbsent(row.key(), one -> new HashMap<>()).putIfAbsent(column.key(), column));
            }
        }
    }

    public TableKey key() {
        return key;
    }

    public List<BlockForm> blocks() {
        return blocks;
    }

    public List<GroupForm> groups() {
        return groups;
    }

    public List<RowForm> rows() {
        return rows;
    }

    /** The columns of a table with one block. */
    public List<ColumnForm> columns() {
        return blocks.get(0).columns();
    }

    public Optional<RowForm> row(String rowKey) {
        return Optional.ofNullable(byKey.get(rowKey));
    }

    public Optional<ColumnForm> column(String rowKey, String columnKey) {
        return Optional.ofNullable(columns.getOrDefault(rowKey, Map.of()).get(columnKey));
    }

    /** How many cells the format asks for. */
    public int cells() {
        return rows.stream().mapToInt(row -> row.columns().size()).sum();
    }
}
