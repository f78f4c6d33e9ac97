package org.jiaohe.output;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiaohe.form.SectionKey;
import org.jiaohe.form.TableKey;
import org.jiaohe.narrative.Claim;
import org.jiaohe.report.Cell;
import org.jiaohe.report.CellValue;
import org.jiaohe.report.Doubt;
import org.jiaohe.report.Head;
import org.jiaohe.report.Report;
import org.jiaohe.report.Row;
import org.jiaohe.report.Section;
import org.jiaohe.report.Stated;
import org.jiaohe.report.Table;
import org.jiaohe.report.TableReading;
import org.jiaohe.text.Lang;
import org.jiaohe.text.Message;
import org.jiaohe.text.Messages;

/**
 * Report JSON as {@code extract} prints it (CONTRACT, {@code schema/report.schema.json}), with the extra key
 * {@code reading} for what the contract's keys cannot say: places, sureness, printed labels, doubts.
 */
public final class ReportJson {
    private static final SerializedString QUOTE = new SerializedString("quote");
    private static final SerializedString BY = new SerializedString("by");

    private ReportJson() {
    }

    public static void write(Report report, List<Claim> claims, OutputStream out) throws IOException {
        JsonGenerator json = JsonText.to(out);
        json.writeStartObject();
        text(json, "unit", report.unit().map(Stated::value));
        json.writeStringField("unitType", report.unitType().value().key());
        if (report.year().isPresent()) {
            json.writeNumberField("year", report.year().get().value());
        } else {
            json.writeNullField("year");
        }
        text(json, "format", report.format().map(format -> format.key()));
        text(json, "title", report.title().map(Stated::value));
        json.writeStringField("preamble", report.preamble().text());
        if (!report.closing().text().isBlank()) {
            json.writeStringField("closing", report.closing().text());
        }
        json.writeArrayFieldStart("sections");
        for (Section section : report.sections()) {
            section(json, section);
        }
        json.writeEndArray();
        json.writeObjectFieldStart("tables");
        for (TableKey key : TableKey.values()) {
            table(json, key, report.table(key));
        }
        json.writeEndObject();
        json.writeArrayFieldStart("claims");
        for (Claim claim : claims) {
            claim(json, claim);
        }
        json.writeEndArray();
        reading(json, report);
        json.writeEndObject();
        json.writeRaw('\n');
        json.flush();
    }

    private static void section(JsonGenerator json, Section section) throws IOException {
        json.writeStartObject();
        json.writeStringField("key", section.key().key());
        json.writeStringField("number", section.number());
        json.writeStringField("heading", section.heading());
        json.writeStringField("text", section.text());
        json.writeEndObject();
    }

    private static void table(JsonGenerator json, TableKey key, Optional<Table> table) throws IOException {
        if (table.isEmpty()) {
            json.writeNullField(key.key());
            return;
        }
        json.writeObjectFieldStart(key.key());
        List<Row> rows = new ArrayList<>(table.get().rows().values());
        rows.addAll(table.get().extra());
        for (Row row : rows) {
            json.writeObjectFieldStart(row.key());
            for (Map.Entry<String, Cell> cell : row.cells().entrySet()) {
                json.writeFieldName(cell.getKey());
                value(json, cell.getValue().value());
            }
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static void value(JsonGenerator json, CellValue value) throws IOException {
        if (value instanceof CellValue.Number number) {
            json.writeNumber(number.value().setScale(Math.max(number.scale(), number.value().scale())));
        } else if (value.isBlank()) {
            json.writeNull();
        } else {
            json.writeString(value.asText());
        }
    }

    private static void claim(JsonGenerator json, Claim claim) throws IOException {
        json.writeStartObject();
        json.writeStringField("quote", claim.quote());
        json.writeStringField("section", claim.section().key());
        json.writeStringField("quantity", claim.quantity());
        json.writeFieldName("value");
        JsonText.value(json, claim.value(), Lang.ZH);
        json.writeBooleanField("approx", claim.approx());
        json.writeStringField("scope", claim.scope().key());
        json.writeStringField("outcome", claim.outcome().key());
        text(json, "pointer", claim.pointer());
        if (claim.note().isPresent()) {
            json.writeStringField("note", Messages.text(claim.note().get(), Lang.ZH));
        }
        JsonText.place(json, claim.source().places());
        json.writeEndObject();
    }

    private static void reading(JsonGenerator json, Report report) throws IOException {
        json.writeObjectFieldStart("reading");
        json.writeArrayFieldStart("doubts");
        for (Doubt doubt : report.doubts()) {
            json.writeStartObject();
            json.writeStringField("about", doubt.about());
            both(json, doubt.reason());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("unreadableTables");
        for (TableKey key : TableKey.values()) {
            if (report.reading(key) instanceof TableReading.Unreadable unreadable) {
                json.writeStartObject();
                json.writeStringField("table", key.key());
                both(json, unreadable.why());
                json.writeEndObject();
            }
        }
        json.writeEndArray();
        json.writeArrayFieldStart("inlineHeadings");
        for (int i = 0; i < report.sections().size(); i++) {
            if (!report.sections().get(i).headline()) {
                json.writeString(String.valueOf(i));
            }
        }
        json.writeEndArray();
        List<Table> tables = new ArrayList<>();
        for (TableKey key : TableKey.values()) {
            report.table(key).ifPresent(tables::add);
        }
        unsure(json, tables);
        labels(json, tables);
        places(json, report, tables);
        json.writeEndObject();
    }

    private static void unsure(JsonGenerator json, List<Table> tables) throws IOException {
        json.writeArrayFieldStart("unsureCells");
        for (Table table : tables) {
            for (Row row : table.rows().values()) {
                for (Cell cell : row.cells().values()) {
                    if (!cell.sureness().isSure()) {
                        json.writeStartObject();
                        json.writeStringField("pointer", cell.pointer());
                        json.writeStringField("by", cell.sureness().by().key());
                        both(json, cell.sureness().doubt().orElseThrow());
                        json.writeEndObject();
                    }
                }
            }
        }
        json.writeEndArray();
    }

    private static void labels(JsonGenerator json, List<Table> tables) throws IOException {
        json.writeObjectFieldStart("labels");
        for (Table table : tables) {
            json.writeObjectFieldStart(table.key().key());
            for (Row row : table.rows().values()) {
                if (row.label().isPresent()) {
                    json.writeStringField(row.key(), row.label().get());
                }
            }
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeObjectFieldStart("heads");
        for (Table table : tables) {
            json.writeArrayFieldStart(table.key().key());
            for (Head head : table.heads()) {
                json.writeStartObject();
                json.writeStringField("key", head.key());
                json.writeStringField("label", head.label());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    /** Page and box of each cell and heading, by pointer. */
    private static void places(JsonGenerator json, Report report, List<Table> tables) throws IOException {
        json.writeObjectFieldStart("places");
        for (Table table : tables) {
            for (Row row : table.rows().values()) {
                for (Cell cell : row.cells().values()) {
                    place(json, cell);
                }
            }
        }
        for (int i = 0; i < report.sections().size(); i++) {
            Section section = report.sections().get(i);
            if (!section.headingSource().places().isEmpty() && section.key() != SectionKey.EXTRA) {
                json.writeObjectFieldStart("/sections/" + i + "/heading");
                JsonText.place(json, section.headingSource().places());
                json.writeEndObject();
            }
        }
        json.writeEndObject();
    }

    private static void place(JsonGenerator json, Cell cell) throws IOException {
        if (!cell.source().places().isEmpty()) {
            json.writeObjectFieldStart(cell.pointer());
            JsonText.place(json, cell.source().places());
            json.writeFieldName(QUOTE);
            json.writeString(cell.source().quote().orElse(""));
            json.writeFieldName(BY);
            json.writeString(cell.sureness().by().key());
            json.writeEndObject();
        }
    }

    private static void both(JsonGenerator json, Message message) throws IOException {
        json.writeStringField("zh", Messages.text(message, Lang.ZH));
        json.writeStringField("en", Messages.text(message, Lang.EN));
    }

    private static void text(JsonGenerator json, String key, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(key, value.get());
        } else {
            json.writeNullField(key);
        }
    }
}
