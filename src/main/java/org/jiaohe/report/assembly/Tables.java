package org.jiaohe.report.assembly;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiaohe.form.TableKey;
import org.jiaohe.report.Doubt;
import org.jiaohe.report.TableReading;

/** Finds the three statutory tables among all grids of a document. */
final class Tables {
    private final Map<TableKey, List<PrintedRow>> rows = new EnumMap<>(TableKey.class);
    private TableKey open;
    /** An appended list behind table four may name 行政许可 among other matters; only heads or clauses make it table two again. */
    private boolean behind;

    private Tables() {
    }

    /** What was read, with the doubts that reading raised. */
    record Found(Map<TableKey, TableReading> readings, List<Doubt> doubts) {
    }

    /** @param due key of the format that the report year asks for; table four is the same in both and takes its name */
    static Found in(List<Block.Grid> grids, String due) {
        Tables tables = new Tables();
        for (Block.Grid grid : grids) {
            if (!grid.joins()) {
                tables.open = null;
            }
            List<PrintedRow> rows = PrintedRow.of(grid);
            tables.behind = tables.rows.containsKey(TableKey.DISPUTES) && rows.stream().noneMatch(row -> TableTwo.isClause(row) || TableTwo.isHead(row));
            rows.forEach(tables::sort);
        }
        return tables.read(due);
    }

    /** Rows up to the first one that says which table it is belong to none. */
    private void sort(PrintedRow row) {
        if (TableTwo.isClause(row) || TableTwo.isHead(row) || open != TableKey.REQUESTS && !behind && TableTwo.isOwn(row)) {
            open = TableKey.PROACTIVE;
        } else if (TableThree.isOwn(row)) {
            open = TableKey.REQUESTS;
        } else if (TableFour.isHead(row)) {
            open = TableKey.DISPUTES;
        } else if (TableThree.isHead(row)) {
            open = TableKey.REQUESTS;
        }
        if (open != null) {
            rows.computeIfAbsent(open, any -> new ArrayList<>()).add(row);
        }
    }

    private Found read(String due) {
        Map<TableKey, TableReading> out = new EnumMap<>(TableKey.class);
        List<Doubt> doubts = new ArrayList<>();
        for (TableKey key : TableKey.values()) {
            List<PrintedRow> own = rows.getOrDefault(key, List.of());
            Optional<TableDraft> draft = switch (key) {
                case PROACTIVE -> TableTwo.read(own);
                case REQUESTS -> TableThree.read(own);
                case DISPUTES -> TableFour.read(own);
            };
            draft.filter(one -> key == TableKey.DISPUTES).ifPresent(one -> one.layout = due);
            out.put(key, draft.<TableReading>map(one -> new TableReading.Read(one.table())).orElseGet(TableReading.Absent::new));
            draft.ifPresent(one -> doubts.addAll(one.doubts()));
        }
        return new Found(out, doubts);
    }
}
