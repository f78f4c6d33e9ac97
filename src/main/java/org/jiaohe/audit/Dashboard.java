package org.jiaohe.audit;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jiaohe.engine.RuleMeta;
import org.jiaohe.output.Words;
import org.jiaohe.text.Messages;

/** The office's overview as one HTML file that needs no server: the data stand in it, its script draws them. */
final class Dashboard {
    /** Of long lists; all of it is in the ledger. */
    private static final int SHOWN = 200;
    private final Office office;
    private final Words words;

    Dashboard(Office office) {
        this.office = office;
        this.words = office.words();
    }

    void write(OutputStream out) throws IOException {
        String page = resource("dashboard.html").replace("__LANG__", office.options().lang().code().equals("zh") ? "zh-CN" : "en").replace("__TITLE__", words.say("audit.page.title"))
                .replace("__NOSCRIPT__", words.say("audit.page.noscript"));
        String[] halves = page.split("__DATA__", 2);
        out.write(halves[0].getBytes(StandardCharsets.UTF_8));
        out.write(data().getBytes(StandardCharsets.UTF_8));
        out.write(halves[1].getBytes(StandardCharsets.UTF_8));
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Dashboard.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private String data() throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.writeStartObject();
            json.writeObjectFieldStart("text");
            for (String key : new java.util.TreeSet<>(Messages.keys("audit", office.options().lang()))) {
                if (key.matches("audit\\.(page|verdict|category|type|level)\\..*")) {
                    json.writeStringField(key.substring("audit.".length()), words.say(key));
                }
            }
            json.writeEndObject();
            rules(json);
            json.writeBooleanField("pages", office.options().pages());
            json.writeArrayFieldStart("units");
            for (Office.UnitRow unit : office.units()) {
                unit(json, unit);
            }
            json.writeEndArray();
            lists(json);
            json.writeEndObject();
        }
        // Nothing in a report may end the script element that holds the data.
        return text.toString().replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029");
    }

    private void rules(JsonGenerator json) throws IOException {
        Map<String, RuleMeta> used = new TreeMap<>();
        office.units().forEach(unit -> unit.rules().keySet().forEach(id -> office.rules().rule(id).ifPresent(rule -> used.put(id, rule))));
        if (!office.gaps().isEmpty()) {
            office.rules().rule("P-10").ifPresent(rule -> used.put("P-10", rule));
        }
        json.writeObjectFieldStart("rules");
        for (Map.Entry<String, RuleMeta> one : used.entrySet()) {
            json.writeArrayFieldStart(one.getKey());
            json.writeString(words.of(one.getValue().title()));
            json.writeString(one.getValue().severity().key());
            json.writeEndArray();
        }
        json.writeEndObject();
        json.writeObjectFieldStart("families");
        for (String family : new java.util.TreeSet<>(used.values().stream().map(RuleMeta::family).toList())) {
            json.writeStringField(family, words.family(family));
        }
        json.writeEndObject();
    }

    private void unit(JsonGenerator json, Office.UnitRow row) throws IOException {
        Entry entry = row.entry();
        json.writeStartObject();
        json.writeStringField("u", entry.unit());
        json.writeNumberField("y", entry.year());
        json.writeStringField("t", entry.unitType());
        json.writeStringField("p", office.parent(entry));
        json.writeStringField("v", entry.wasRead() ? entry.verdict() : "unreadable");
        json.writeNumberField("e", entry.errors());
        json.writeNumberField("w", entry.warnings() + office.beyond(entry));
        json.writeNumberField("i", entry.infos());
        json.writeStringField("f", entry.file());
        json.writeStringField("s", entry.wasRead() ? entry.stem() : "");
        if (!entry.wasRead()) {
            json.writeStringField("why", entry.why());
        }
        json.writeBooleanField("c", entry.complete());
        json.writeObjectFieldStart("r");
        for (Map.Entry<String, Integer> one : row.rules().entrySet()) {
            json.writeNumberField(one.getKey(), one.getValue());
        }
        json.writeEndObject();
        if (!row.lesser().isEmpty()) {
            json.writeObjectFieldStart("q");
            for (Map.Entry<String, Integer> one : row.lesser().entrySet()) {
                json.writeNumberField(one.getKey(), one.getValue());
            }
            json.writeEndObject();
        }
        if (!row.decided().isEmpty()) {
            json.writeNumberField("d", row.decided().getOrDefault("waived", 0));
        }
        json.writeObjectFieldStart("k");
        for (Map.Entry<String, Integer> one : row.categories().entrySet()) {
            json.writeNumberField(one.getKey(), one.getValue());
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private void lists(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("missing");
        for (Gaps.Gap gap : office.gaps()) {
            json.writeStartObject();
            json.writeStringField("u", gap.unit());
            json.writeNumberField("y", gap.year());
            json.writeStringField("p", gap.parent());
            json.writeBooleanField("sure", gap.sure());
            json.writeStringField("n", office.note(gap));
            json.writeBooleanField("d", office.isWaived(gap));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("copies");
        for (SideBySide both : Stream.concat(office.sideBySide(SHOWN).stream(), office.acrossYears(SHOWN).stream()).toList()) {
            json.writeStartArray();
            json.writeString(both.pair().one());
            json.writeString(both.pair().other());
            json.writeNumber(both.pair().year());
            json.writeNumber(both.pair().alike());
            pieces(json, both.one());
            pieces(json, both.other());
            json.writeEndArray();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("rollUp");
        for (RollUpRow row : office.rollUps().stream().filter(RollUpRow::unequal).limit(SHOWN).toList()) {
            json.writeStartArray();
            json.writeString(row.unit());
            json.writeNumber(row.year());
            json.writeString(row.cell());
            json.writeNumber(row.own());
            json.writeNumber(row.sum());
            json.writeNumber(row.gap());
            json.writeString(words.say("audit.page.counted", "count", row.units(), "all", row.of() + row.missing().size()));
            json.writeString(words.join(row.missing()));
            json.writeString(row.shares(words));
            json.writeString(row.hint());
            json.writeEndArray();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("remarks");
        for (var remark : office.remarks()) {
            json.writeString(words.show(remark));
        }
        json.writeEndArray();
    }

    /** Text and common text in turn, beginning with text. */
    private static void pieces(JsonGenerator json, List<SideBySide.Piece> pieces) throws IOException {
        json.writeStartArray();
        if (!pieces.isEmpty() && pieces.get(0).common()) {
            json.writeString("");
        }
        for (SideBySide.Piece piece : pieces) {
            json.writeString(piece.text());
        }
        json.writeEndArray();
    }
}
