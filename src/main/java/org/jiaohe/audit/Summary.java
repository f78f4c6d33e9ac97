package org.jiaohe.audit;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jiaohe.output.Version;
import org.jiaohe.text.Message;

/** The audit for programs: {@code summary.json}, and {@code findings.jsonl} with one finding a line, first those units that did not report. */
final class Summary {
    private final Office office;

    Summary(Office office) {
        this.office = office;
    }

    private static JsonGenerator to(OutputStream out) throws IOException {
        return new JsonFactory().createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    }

    /** @param also done with each entry on the way */
    void findings(OutputStream out, Office.Visitor also) throws IOException {
        JsonGenerator json = to(out);
        json.setRootValueSeparator(null);
        for (Gaps.Gap gap : office.gaps().stream().filter(Gaps.Gap::sure).toList()) {
            finding(json, gap.unit(), gap.year(), "", office.row(gap));
            Optional<Decision> decision = office.decision(gap);
            if (decision.isPresent()) {
                decision(json, decision.get(), decision.get().onMissing());
            }
            json.writeEndObject();
            json.writeRaw('\n');
        }
        office.visit((entry, findings) -> {
            also.visit(entry, findings);
            Map<String, Decision> decisions = office.decisions(entry, findings);
            for (LedgerRow one : findings) {
                finding(json, entry.unit(), entry.year(), entry.file(), one);
                Decision decision = decisions.get(one.fingerprint());
                if (decision != null) {
                    decision(json, decision, decision.on(one, entry.sha256()));
                }
                json.writeEndObject();
                json.writeRaw('\n');
            }
        });
        json.flush();
    }

    /** Begins the object and leaves it open. */
    private static void finding(JsonGenerator json, String unit, int year, String file, LedgerRow one) throws IOException {
        json.writeStartObject();
        json.writeStringField("unit", unit);
        json.writeNumberField("year", year);
        json.writeStringField("file", file);
        json.writeStringField("rule", one.rule());
        json.writeStringField("severity", one.severity());
        json.writeStringField("category", one.category());
        json.writeStringField("title", one.title());
        json.writeStringField("place", one.place());
        json.writeStringField("actual", one.actual());
        json.writeStringField("expected", one.expected());
        json.writeStringField("message", one.message());
        json.writeStringField("basis", one.basis());
        json.writeStringField("suggestion", one.suggestion());
        json.writeStringField("fingerprint", one.fingerprint());
    }

    private static void decision(JsonGenerator json, Decision made, Decision.Standing standing) throws IOException {
        json.writeObjectFieldStart("decision");
        json.writeStringField("as", made.kind().key());
        json.writeStringField("by", made.by());
        json.writeStringField("on", made.on().toString());
        json.writeStringField("reason", made.reason());
        json.writeStringField("standing", standing.key());
        json.writeEndObject();
    }

    void write(OutputStream out) throws IOException {
        Outcome outcome = office.outcome(0);
        JsonGenerator json = to(out).useDefaultPrettyPrinter();
        json.writeStartObject();
        json.writeObjectFieldStart("tool");
        json.writeStringField("name", "jiaohe");
        json.writeStringField("version", Version.number());
        json.writeStringField("rules", office.rules().packs());
        json.writeEndObject();
        json.writeObjectFieldStart("counts");
        json.writeNumberField("read", outcome.read());
        json.writeNumberField("unreadable", outcome.unreadable());
        json.writeNumberField("missing", outcome.missing());
        json.writeNumberField("incomplete", outcome.incomplete());
        json.writeNumberField("error", outcome.errors());
        json.writeNumberField("warning", outcome.warnings());
        json.writeNumberField("info", outcome.infos());
        json.writeObjectFieldStart("waived");
        json.writeNumberField("error", outcome.waived().errors());
        json.writeNumberField("warning", outcome.waived().warnings());
        json.writeNumberField("info", outcome.waived().infos());
        json.writeEndObject();
        json.writeEndObject();
        json.writeArrayFieldStart("units");
        for (Office.UnitRow unit : office.units()) {
            unit(json, unit);
        }
        json.writeEndArray();
        rules(json);
        gaps(json);
        copies(json);
        rollUps(json);
        json.writeArrayFieldStart("remarks");
        for (Message remark : office.remarks()) {
            json.writeString(office.words().show(remark));
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.flush();
    }

    private void unit(JsonGenerator json, Office.UnitRow row) throws IOException {
        Entry entry = row.entry();
        json.writeStartObject();
        json.writeStringField("file", entry.file());
        json.writeStringField("unit", entry.unit());
        json.writeStringField("unitType", entry.unitType());
        json.writeNumberField("year", entry.year());
        json.writeStringField("parent", office.parent(entry));
        json.writeStringField("verdict", entry.wasRead() ? entry.verdict() : "unreadable");
        if (entry.wasRead()) {
            json.writeStringField("findings", "units/" + entry.stem() + ".findings.json");
            json.writeNumberField("error", entry.errors());
            json.writeNumberField("warning", entry.warnings() + office.beyond(entry));
            json.writeNumberField("info", entry.infos());
            json.writeBooleanField("complete", entry.complete());
            json.writeBooleanField("identified", entry.wasIdentified());
            if (!row.decided().isEmpty()) {
                counts(json, "decided", row.decided());
            }
        } else {
            json.writeStringField("why", entry.why());
        }
        json.writeEndObject();
    }

    private void rules(JsonGenerator json) throws IOException {
        Map<String, Integer> all = new TreeMap<>();
        office.units().forEach(unit -> unit.rules().forEach((rule, count) -> all.merge(rule, count, Integer::sum)));
        int late = (int) office.gaps().stream().filter(Gaps.Gap::sure).count();
        if (late > 0) {
            all.merge("P-10", late, Integer::sum);
        }
        counts(json, "rules", all);
    }

    private static void counts(JsonGenerator json, String name, Map<String, Integer> counts) throws IOException {
        json.writeObjectFieldStart(name);
        for (Map.Entry<String, Integer> one : counts.entrySet()) {
            json.writeNumberField(one.getKey(), one.getValue());
        }
        json.writeEndObject();
    }

    private void gaps(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("missing");
        for (Gaps.Gap gap : office.gaps()) {
            json.writeStartObject();
            json.writeStringField("unit", gap.unit());
            json.writeNumberField("year", gap.year());
            json.writeBooleanField("sure", gap.sure());
            Optional<Decision> decision = office.decision(gap);
            if (decision.isPresent()) {
                json.writeStringField("decided", decision.get().kind().key());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void copies(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("copies");
        for (Copies.Pair pair : office.copies()) {
            json.writeStartObject();
            json.writeStringField("one", pair.one());
            json.writeStringField("other", pair.other());
            json.writeNumberField("year", pair.year());
            json.writeNumberField("alike", pair.alike());
            json.writeStringField("passage", pair.passage());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Only cells where whole and parts cannot both be right. */
    private void rollUps(JsonGenerator json) throws IOException {
        List<RollUpRow> unequal = office.rollUps().stream().filter(RollUpRow::unequal).toList();
        json.writeArrayFieldStart("rollUp");
        for (RollUpRow row : unequal) {
            json.writeStartObject();
            json.writeStringField("unit", row.unit());
            json.writeNumberField("year", row.year());
            json.writeStringField("pointer", "/tables/" + row.pointer());
            json.writeNumberField("own", row.own());
            json.writeNumberField("sum", row.sum());
            json.writeNumberField("gap", row.gap());
            json.writeNumberField("units", row.units());
            json.writeNumberField("of", row.of());
            json.writeArrayFieldStart("missing");
            for (String unit : row.missing()) {
                json.writeString(unit);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("largest");
            for (RollUpRow.Share share : row.largest()) {
                json.writeStartObject();
                json.writeStringField("unit", share.unit());
                json.writeNumberField("value", share.value());
                json.writeEndObject();
            }
            json.writeEndArray();
            if (!row.hint().isEmpty()) {
                json.writeStringField("hint", row.hint());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
