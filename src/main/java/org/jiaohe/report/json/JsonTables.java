package org.jiaohe.report.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiaohe.document.Json;
import org.jiaohe.form.Format;
import org.jiaohe.form.Forms;
import org.jiaohe.form.RowForm;
import org.jiaohe.form.TableForm;
import org.jiaohe.form.TableKey;
import org.jiaohe.report.Cell;
import org.jiaohe.report.CellValue;
import org.jiaohe.report.Row;
import org.jiaohe.report.Source;
import org.jiaohe.report.Sureness;
import org.jiaohe.report.Table;
import org.jiaohe.report.assembly.CellReader;

/** Reads one table of report JSON. */
final class JsonTables {
    private JsonTables() {
    }

    /** Rows that no format knows stay as extra rows; the layout is the format whose rows and columns fit best. */
    static Table table(TableKey key, Json table, Json root) {
        Map<String, Row> rows = new LinkedHashMap<>();
        List<Row> extra = new ArrayList<>();
        String layout = layout(key, table, root);
        TableForm form = Forms.format(layout).table(key);
        table.members().forEach((name, row) -> {
            if (row.is(Json.Kind.OBJECT)) {
                boolean known = form.row(name).isPresent() || Forms.formats().stream().anyMatch(format -> format.table(key).row(name).isPresent());
                if (known) {
                    rows.put(name, row(key, name, row));
                } else {
                    extra.add(row(key, name, row));
                }
            }
        });
        return new Table(key, layout, rows, extra, List.of(), Source.inJson("/tables/" + key.key(), table.line(), ""));
    }

    private static Row row(TableKey key, String name, Json row) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        String pointer = "/tables/" + key.key() + "/" + name.replace("~", "~0").replace("/", "~1");
        row.members().forEach((column, value) -> cells.put(column, new Cell(key, name, column, value(value),
                Source.inJson(Cell.pointer(key, name, column), value.line(), value.text()), Sureness.sure(Sureness.ReadBy.DATA))));
        return new Row(name, Optional.empty(), Source.inJson(pointer, row.line(), ""), cells);
    }

    private static CellValue value(Json value) {
        return switch (value.kind()) {
            case NUMBER -> CellValue.number(new BigDecimal(value.text()));
            // １２, "1,234" and "12 " are numbers however they are written; all else stays the text it was.
            case STRING -> CellReader.read(value.text()) instanceof CellValue.Text ? new CellValue.Text(value.text()) : CellReader.read(value.text());
            default -> CellValue.BLANK;
        };
    }

    /** The format with the most cells in common; where several fit equally well, the one the year or the stated format asks for. */
    private static String layout(TableKey key, Json table, Json root) {
        String due = root.get("year").filter(one -> one.is(Json.Kind.NUMBER)).flatMap(year -> Forms.of(Integer.parseInt(year.text()))).map(Format::key)
                .or(() -> root.get("format").map(Json::text).filter(one -> Forms.formats().stream().anyMatch(format -> format.key().equals(one)))).orElse("2021");
        String best = due;
        int most = common(Forms.format(due).table(key), table);
        // Nearly every table has no cell that its form lacks; no other form has more in common with it.
        if (most == table.members().size() + table.members().values().stream().mapToInt(row -> row.members().size()).sum()) {
            return due;
        }
        for (Format format : Forms.formats()) {
            int count = common(format.table(key), table);
            if (count > most) {
                most = count;
                best = format.key();
            }
        }
        return best;
    }

    private static int common(TableForm form, Json table) {
        int count = 0;
        for (RowForm row : form.rows()) {
            Optional<Json> printed = table.get(row.key());
            if (printed.isPresent()) {
                count++;
                for (String column : row.columns()) {
                    count += printed.get().members().containsKey(column) ? 1 : 0;
                }
            }
        }
        return count;
    }
}
