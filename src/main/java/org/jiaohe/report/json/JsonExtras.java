package org.jiaohe.report.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiaohe.document.Json;
import org.jiaohe.form.TableKey;
import org.jiaohe.report.Cell;
import org.jiaohe.report.Doubt;
import org.jiaohe.report.Head;
import org.jiaohe.report.Row;
import org.jiaohe.report.Source;
import org.jiaohe.report.Sureness;
import org.jiaohe.report.Table;
import org.jiaohe.report.TableReading;
import org.jiaohe.text.Bilingual;
import org.jiaohe.text.Message;

/**
 * The extra key {@code reading} that {@code extract} writes beside the contract's keys: doubts, unsure cells, tables that
 * could not be read, printed labels. Without it a JSON report is data given as such, and sure.
 */
final class JsonExtras {
    private static final List<Sureness.ReadBy> WAYS = List.of(Sureness.ReadBy.values());

    private final Json reading;
    private final Map<String, Json> places;

    private JsonExtras(Json reading) {
        this.reading = reading;
        this.places = reading.get("places").map(Json::members).orElse(Map.of());
    }

    static JsonExtras of(Json root) {
        return new JsonExtras(root.get("reading").filter(one -> one.is(Json.Kind.OBJECT)).orElse(new Json(Json.Kind.OBJECT, 0, Map.of(), List.of(), "")));
    }

    List<Doubt> doubts() {
        List<Doubt> doubts = new ArrayList<>();
        list("doubts").forEach(one -> doubts.add(new Doubt(text(one, "about").orElse(Doubt.FILE), why(one), List.of())));
        return doubts;
    }

    /** Whether the heading of a section stood on a line of its own; said only where it did not. */
    boolean headline(int section) {
        return list("inlineHeadings").stream().noneMatch(one -> one.text().equals(String.valueOf(section)));
    }

    TableReading reading(TableKey key, Optional<Json> table, Json root) {
        Optional<Json> unreadable = list("unreadableTables").stream().filter(one -> text(one, "table").orElse("").equals(key.key())).findFirst();
        if (unreadable.isPresent()) {
            return new TableReading.Unreadable(why(unreadable.get()), Source.NOWHERE);
        }
        return table.map(one -> JsonTables.table(key, one, root)).map(one -> (TableReading) new TableReading.Read(reading.members().isEmpty() ? one : annotated(one))).orElse(new TableReading.Absent());
    }

    private Table annotated(Table table) {
        Map<String, Message> unsure = new LinkedHashMap<>();
        list("unsureCells").forEach(one -> text(one, "pointer").ifPresent(pointer -> unsure.put(pointer, why(one))));
        Map<String, String> labels = new LinkedHashMap<>();
        reading.get("labels").flatMap(one -> one.get(table.key().key())).ifPresent(one -> one.members().forEach((row, label) -> labels.put(row, label.text())));
        List<Head> heads = new ArrayList<>();
        reading.get("heads").flatMap(one -> one.get(table.key().key())).ifPresent(one -> one.items().forEach(head -> heads.add(
                new Head(text(head, "key").orElse(""), text(head, "label").orElse(""), Source.inJson("/tables/" + table.key().key(), head.line(), text(head, "label").orElse(""))))));
        Map<String, Row> rows = new LinkedHashMap<>();
        table.rows().forEach((key, row) -> rows.put(key, annotated(row, unsure, Optional.ofNullable(labels.get(key)))));
        return new Table(table.key(), table.layout(), rows, table.extra(), heads, table.source());
    }

    private Row annotated(Row row, Map<String, Message> unsure, Optional<String> label) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        row.cells().forEach((column, cell) -> {
            Message doubt = unsure.get(cell.pointer());
            Sureness.ReadBy by = by(cell);
            cells.put(column, new Cell(cell.table(), cell.row(), cell.column(), cell.value(), cell.source(), doubt == null ? Sureness.sure(by) : Sureness.unsure(by, doubt)));
        });
        return new Row(row.key(), label, label.map(row.labelSource()::quoting).orElse(row.labelSource()), cells);
    }

    /** How the cell was read from the document that was extracted. */
    private Sureness.ReadBy by(Cell cell) {
        Json place = places.get(cell.pointer());
        String name = place == null ? "" : text(place, "by").orElse("");
        for (Sureness.ReadBy one : WAYS) {
            if (one.name().equalsIgnoreCase(name)) {
                return one;
            }
        }
        return Sureness.ReadBy.DATA;
    }

    private static Message why(Json one) {
        return Message.of("reading.json.carried", "why", new Bilingual(text(one, "zh").orElse(""), text(one, "en").orElse("")));
    }

    private List<Json> list(String key) {
        return reading.get(key).map(Json::items).orElse(List.of());
    }

    private static Optional<String> text(Json owner, String key) {
        return owner.get(key).filter(one -> one.is(Json.Kind.STRING)).map(Json::text);
    }
}
