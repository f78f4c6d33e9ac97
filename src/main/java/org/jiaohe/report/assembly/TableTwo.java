package org.jiaohe.report.assembly;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jiaohe.form.BlockForm;
import org.jiaohe.form.ColumnForm;
import org.jiaohe.form.Format;
import org.jiaohe.form.Forms;
import org.jiaohe.form.Label;
import org.jiaohe.form.RowForm;
import org.jiaohe.form.TableKey;
import org.jiaohe.report.Cell;
import org.jiaohe.report.Sureness;
import org.jiaohe.text.Message;
import org.jiaohe.text.Normal;

/** Reads table two (主动公开政府信息情况): blocks under clauses of article 20, each with heads of its own. */
final class TableTwo {
    private static final double LEAST = 0.6;

    /** A row that one of the formats has, with the block it stands in. */
    private record Known(String layout, BlockForm block, RowForm row) {
    }

    private static final List<Known> ROWS = known();
    private static final List<Label> HEADS = ROWS.stream().flatMap(one -> one.block().columns().stream()).map(ColumnForm::label)
            .collect(Collectors.toMap(label -> label.text().zh(), label -> label, (one, same) -> one, LinkedHashMap::new)).values().stream().toList();
    private static final Likes LIKES = new Likes(ROWS.stream().map(one -> one.row().label()).toList());
    private final TableDraft draft = new TableDraft(TableKey.PROACTIVE);
    private final Map<String, Integer> layouts = new LinkedHashMap<>();
    private PrintedRow head;

    private static List<Known> known() {
        List<Known> out = new ArrayList<>();
        for (Format format : Forms.formats()) {
            for (BlockForm block : format.table(TableKey.PROACTIVE).blocks()) {
                block.rows().forEach(row -> out.add(new Known(format.key(), block, row)));
            }
        }
        return out;
    }

    static boolean isClause(PrintedRow row) {
        for (PrintedRow.Word word : row.words()) {
            if (word.tells().clause() && row.begins(word.cell())) {
                return true;
            }
        }
        return false;
    }

    static boolean clause(String text) {
        if (text.length() > 30) {
            return false;
        }
        String bare = Normal.bare(text);
        return bare.contains("第二十条第") && bare.endsWith("项") && bare.length() < 16;
    }

    static boolean isHead(PrintedRow row) {
        for (PrintedRow.Word word : row.words()) {
            if (word.tells().headTwo()) {
                return true;
            }
        }
        return false;
    }

    static boolean head(String text) {
        String bare = Normal.bare(text);
        return bare.equals("信息内容") || bare.length() >= 4 && HEADS.stream().anyMatch(label -> Likeness.of(text, label) >= 0.75);
    }

    static boolean isOwn(PrintedRow row) {
        return row.cells().size() >= 2 && row.words().stream().limit(2).anyMatch(word -> word.tells().rowTwo());
    }

    static boolean own(String text) {
        return text.length() < 40 && Normal.bare(text).length() >= 4 && ROWS.stream().anyMatch(one -> one.row().label().says(text));
    }

    static Optional<TableDraft> read(List<PrintedRow> rows) {
        return new TableTwo().run(rows);
    }

    private Optional<TableDraft> run(List<PrintedRow> rows) {
        PrintedRow above = null;
        for (PrintedRow row : rows) {
            draft.cover(row);
            draft.blank(row);
            if (isHead(row)) {
                head = row;
            } else if (!isClause(row) || row.cells().size() > 2) {
                row(row, above);
            }
            above = row;
        }
        draft.layout = layouts.getOrDefault("2019", 0) > layouts.getOrDefault("2021", 0) ? "2019" : "2021";
        return draft.empty() ? Optional.empty() : Optional.of(draft);
    }

    private void row(PrintedRow row, PrintedRow above) {
        List<Block.GridCell> filled = row.cells().stream().filter(cell -> !cell.blank() && row.begins(cell) && !clause(cell.text())).toList();
        if (filled.isEmpty()) {
            return;
        }
        Block.GridCell label = null;
        double best = 0;
        for (Block.GridCell cell : filled.subList(0, Math.min(2, filled.size()))) {
            for (double like : LIKES.of(cell.text()).each()) {
                if (like > best + 1e-9) {
                    best = like;
                    label = cell;
                }
            }
        }
        boolean figures = filled.stream().anyMatch(cell -> CellReader.read(cell.text()).asNumber().isPresent());
        if (label == null || best < LEAST) {
            if (figures && filled.size() >= 2) {
                extra(row, filled);
            } else {
                draft.foreign(row);
            }
            return;
        }
        take(row, label, best);
    }

    private void extra(PrintedRow row, List<Block.GridCell> filled) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        for (Block.GridCell cell : filled.subList(1, filled.size())) {
            String column = String.valueOf(cells.size() + 1);
            cells.put(column, draft.cell(filled.get(0).text(), column, cell, row.by(), Optional.empty()));
        }
        draft.extra(filled.get(0).text(), filled.get(0).source(), cells);
    }

    private void take(PrintedRow row, Block.GridCell label, double like) {
        Known chosen = null;
        List<ColumnSpan> columns = List.of();
        double best = -1;
        List<Block.GridCell> heads = head == null ? List.of() : heads(label);
        double[] likes = LIKES.of(label.text()).each();
        for (int i = 0; i < likes.length; i++) {
            Known known = ROWS.get(i);
            double rowLike = likes[i];
            if (rowLike < like - 0.05) {
                continue;
            }
            List<ColumnSpan> found = ColumnSpan.match(heads, known.block().columns(), 0.5);
            double score = rowLike + found.stream().mapToDouble(ColumnSpan::likeness).sum() - 0.1 * (known.block().columns().size() - found.size());
            if (score > best) {
                best = score;
                chosen = known;
                columns = found;
            }
        }
        String key = chosen.row().key();
        List<Block.GridCell> values = row.cells().stream().filter(cell -> cell.left() >= label.right() - 1).toList();
        Map<String, Cell> cells = new LinkedHashMap<>();
        if (columns.size() < chosen.block().columns().size() && columns.size() < values.size()) {
            positional(row, chosen, values, key, cells);
        } else {
            underHeads(row, columns, values, key, cells, label, like);
        }
        if (draft.has(key)) {
            if (!same(draft.rows().get(key).cells(), cells)) {
                draft.twice(key, label.text(), label.source().places());
            }
            return;
        }
        if (cells.isEmpty() && row.by() == Sureness.ReadBy.LATTICE) {
            // The columns of a sheet that is wider than its paper are printed overleaf.
            draft.doubt(Message.of("reading.cell.cut"), label.source().places());
        }
        layouts.merge(chosen.layout(), columns.size(), Integer::sum);
        columns.forEach(column -> draft.head(column.asHead()));
        draft.row(key, label.text(), label.source(), cells);
    }

    static boolean same(Map<String, Cell> one, Map<String, Cell> other) {
        return one.keySet().equals(other.keySet()) && one.entrySet().stream().allMatch(entry -> entry.getValue().value().equals(other.get(entry.getKey()).value()));
    }

    private List<Block.GridCell> heads(Block.GridCell label) {
        return head.cells().stream().filter(cell -> cell.centre() > label.right() && !Normal.bare(cell.text()).equals("信息内容")).toList();
    }

    private void underHeads(PrintedRow row, List<ColumnSpan> columns, List<Block.GridCell> values, String key, Map<String, Cell> cells, Block.GridCell label, double like) {
        Block.GridCell before = null;
        for (ColumnSpan column : columns) {
            Block.GridCell cell = row.at(column.centre());
            if (cell == null || !values.contains(cell)) {
                continue;
            }
            Optional<Message> doubt = cell == before ? Optional.of(Message.of("reading.cell.columns")) : like < 0.7 ? Optional.of(Message.of("reading.cell.rowLabel", "label", row.cells().get(0).text())) : label.blankBeside(cell) || column.beside(cell, values) ? Optional.of(Message.of("reading.cell.outline")) : Optional.empty();
            cells.put(column.form().key(), draft.cell(key, column.form().key(), cell, row.by(), doubt));
            before = cell;
        }
    }

    private void positional(PrintedRow row, Known known, List<Block.GridCell> values, String key, Map<String, Cell> cells) {
        List<ColumnForm> columns = known.block().columns();
        for (int i = 0; i < Math.min(columns.size(), values.size()); i++) {
            cells.put(columns.get(i).key(), draft.cell(key, columns.get(i).key(), values.get(i), row.by(), Optional.of(Message.of("reading.cell.noHead"))));
        }
    }
}
