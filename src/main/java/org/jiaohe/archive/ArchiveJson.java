package org.jiaohe.archive;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jiaohe.audit.Decision;
import org.jiaohe.audit.LedgerRow;

/** Archived reports as JSON lines: one object a unit and year, with figures, findings, every decision, and the report JSON itself. */
public final class ArchiveJson {
    private static final JsonFactory FACTORY = new JsonFactory();
    private final Archive archive;

    public ArchiveJson(Archive archive) {
        this.archive = archive;
    }

    /** Writes one report and ends the line. */
    public void line(ArchivedReport report, OutputStream out) throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
            json.writeStartObject();
            json.writeStringField("unit", report.unit());
            json.writeStringField("unitType", report.unitType());
            json.writeNumberField("year", report.year());
            json.writeStringField("level", report.level());
            json.writeStringField("parent", report.parent());
            json.writeStringField("file", report.file());
            json.writeStringField("sha256", report.sha256());
            json.writeStringField("submittedOn", report.submittedOn());
            json.writeStringField("publishedOn", report.publishedOn());
            json.writeStringField("verdict", report.verdict());
            json.writeObjectFieldStart("counts");
            json.writeNumberField("error", report.errors());
            json.writeNumberField("warning", report.warnings());
            json.writeNumberField("info", report.infos());
            json.writeEndObject();
            json.writeStringField("tool", report.tool());
            json.writeStringField("firstAudited", report.first());
            json.writeStringField("lastAudited", report.last());
            json.writeObjectFieldStart("figures");
            for (Map.Entry<String, BigDecimal> one : report.figures().entrySet()) {
                json.writeFieldName("/tables/" + one.getKey());
                json.writeNumber(new BigDecimal(one.getValue().toPlainString()));
            }
            json.writeEndObject();
            json.writeArrayFieldStart("findings");
            for (LedgerRow row : report.findings()) {
                finding(json, row);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("decisions");
            for (Decision made : archive.history(Units.key(report.unit()), report.year())) {
                decision(json, made);
            }
            json.writeEndArray();
            json.writeFieldName("report");
            // Line feeds between the parts of JSON mean nothing; inside its strings they are written \n.
            json.writeRawValue(new String(archive.report(report.unit(), report.year()).orElseThrow(), StandardCharsets.UTF_8).replace("\uFEFF", "").replace('\n', ' ').replace('\r', ' ').strip());
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void finding(JsonGenerator json, LedgerRow row) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", row.rule());
        json.writeStringField("severity", row.severity());
        json.writeStringField("category", row.category());
        json.writeStringField("title", row.title());
        json.writeStringField("place", row.place());
        json.writeStringField("actual", row.actual());
        json.writeStringField("expected", row.expected());
        json.writeStringField("message", row.message());
        json.writeStringField("basis", row.basis());
        json.writeStringField("suggestion", row.suggestion());
        json.writeStringField("fingerprint", row.fingerprint());
        json.writeEndObject();
    }

    private static void decision(JsonGenerator json, Decision made) throws IOException {
        json.writeStartObject();
        json.writeStringField("fingerprint", made.fingerprint());
        json.writeStringField("rule", made.rule());
        json.writeStringField("as", made.kind().key());
        json.writeStringField("by", made.by());
        json.writeStringField("on", made.on().toString());
        json.writeStringField("reason", made.reason());
        json.writeStringField("actual", made.actual());
        json.writeStringField("expected", made.expected());
        json.writeEndObject();
    }
}
