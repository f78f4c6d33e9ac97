package org.jiaohe.output;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jiaohe.facts.Spot;
import org.jiaohe.facts.Subject;
import org.jiaohe.finding.CheckResult;
import org.jiaohe.finding.Comparison;
import org.jiaohe.finding.Finding;
import org.jiaohe.finding.Known;
import org.jiaohe.finding.RuleOutcome;
import org.jiaohe.finding.Severity;
import org.jiaohe.finding.Waiver;
import org.jiaohe.narrative.Claim;
import org.jiaohe.report.Doubt;
import org.jiaohe.report.Report;
import org.jiaohe.text.Lang;
import org.jiaohe.text.Memo;
import org.jiaohe.text.Messages;

/** Findings JSON (CONTRACT, {@code schema/findings.schema.json}): one document, or an array where several inputs were named. */
public final class FindingsJson implements OutputFormat {
    /** Most of a report's hundred and more outcomes stand in every report beside it. */
    private static final Memo<Told, SerializableString> OUTCOMES = new Memo<>(1000, 400_000);

    private record Told(RuleOutcome outcome, Lang lang) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Told one && lang == one.lang && outcome.equals(one.outcome);
        }

        @Override
        public int hashCode() {
            return outcome.hashCode();
        }
    }

    @Override
    public void write(List<CheckResult> results, OutputOptions options, OutputStream out) throws IOException {
        JsonGenerator json = JsonText.to(out);
        if (options.many()) {
            json.writeStartArray();
        }
        for (CheckResult result : results) {
            String name = result.examination().report().input().name();
            result(json, new Checked(result, Optional.empty(), Optional.ofNullable(options.comparisons().get(name))), options.lang());
        }
        if (options.many()) {
            json.writeEndArray();
        }
        json.writeRaw('\n');
        json.flush();
    }

    private static void result(JsonGenerator json, Checked checked, Lang lang) throws IOException {
        CheckResult result = checked.result();
        json.writeStartObject();
        json.writeObjectFieldStart("tool");
        json.writeStringField("name", "jiaohe");
        json.writeStringField("version", Version.number());
        json.writeStringField("rules", result.packs());
        json.writeEndObject();
        input(json, result);
        json.writeStringField("verdict", result.verdict().key());
        json.writeObjectFieldStart("counts");
        for (Severity severity : Severity.values()) {
            json.writeNumberField(severity.key(), result.count(severity));
        }
        json.writeEndObject();
        json.writeArrayFieldStart("findings");
        for (Finding finding : result.findings()) {
            finding(json, finding, checked, lang);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("rules");
        for (RuleOutcome rule : result.rules()) {
            json.writeRawValue(piece(rule, lang));
        }
        json.writeEndArray();
        if (checked.comparison().isPresent()) {
            comparison(json, checked.comparison().get(), lang);
        }
        reading(json, result, lang);
        json.writeEndObject();
    }

    /** An outcome as it is printed in its place. */
    private static SerializableString piece(RuleOutcome rule, Lang lang) throws IOException {
        Told told = new Told(rule, lang);
        Optional<SerializableString> known = OUTCOMES.get(told);
        if (known.isPresent()) {
            return known.get();
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonGenerator json = JsonText.to(out);
        json.writeStartObject();
        json.writeArrayFieldStart("rules");
        json.flush();
        int before = out.size();
        json.writeStartObject();
        json.writeStringField("id", rule.rule());
        json.writeStringField("outcome", rule.outcome().key());
        if (rule.reason().isPresent()) {
            json.writeStringField("reason", Messages.text(rule.reason().get(), lang));
        }
        json.writeEndObject();
        json.flush();
        String text = out.toString(StandardCharsets.UTF_8).substring(before).strip();
        SerializableString piece = new SerializedString(text);
        OUTCOMES.keep(told, piece, text.length());
        return piece;
    }

    /** Beside an earlier run: what of it is gone. What is new or remains says so itself. */
    private static void comparison(JsonGenerator json, Comparison comparison, Lang lang) throws IOException {
        json.writeObjectFieldStart("comparison");
        json.writeNumberField("fresh", comparison.fresh().size());
        json.writeNumberField("remaining", comparison.remaining().size());
        json.writeArrayFieldStart("fixed");
        for (Known known : comparison.fixed()) {
            earlier(json, known, Optional.empty());
        }
        json.writeEndArray();
        json.writeArrayFieldStart("unverified");
        for (Comparison.Unverified one : comparison.unverified()) {
            earlier(json, one.known(), Optional.of(new Words(lang).why(one)));
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void earlier(JsonGenerator json, Known known, Optional<String> reason) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", known.rule());
        json.writeStringField("severity", known.severity().key());
        json.writeStringField("message", known.message());
        json.writeStringField("fingerprint", known.fingerprint());
        if (reason.isPresent()) {
            json.writeStringField("reason", reason.get());
        }
        json.writeEndObject();
    }

    private static void input(JsonGenerator json, CheckResult result) throws IOException {
        Report report = result.examination().report();
        Subject subject = Subject.of(report, result.examination().meta());
        json.writeObjectFieldStart("input");
        json.writeStringField("file", report.input().name());
        json.writeStringField("sha256", report.input().sha256());
        optional(json, "unit", subject.unit());
        json.writeStringField("unitType", subject.unitType().key());
        if (subject.year().isPresent()) {
            json.writeNumberField("year", subject.year().get());
        } else {
            json.writeNullField("year");
        }
        optional(json, "format", subject.format().map(format -> format.key()));
        json.writeEndObject();
    }

    private static void finding(JsonGenerator json, Finding finding, Checked checked, Lang lang) throws IOException {
        Optional<Waiver> waiver = checked.waiver(finding);
        json.writeStartObject();
        if (checked.comparison().isPresent()) {
            json.writeStringField("state", checked.state(finding).orElseThrow());
        }
        if (waiver.isPresent()) {
            json.writeObjectFieldStart("waived");
            json.writeStringField("reason", waiver.get().reason());
            json.writeStringField("by", waiver.get().by());
            optional(json, "until", waiver.get().until().map(String::valueOf));
            json.writeEndObject();
        }
        json.writeStringField("rule", finding.rule());
        json.writeStringField("severity", finding.severity().key());
        json.writeStringField("title", finding.title().in(lang));
        json.writeStringField("message", finding.message().in(lang));
        if (finding.expected().isPresent()) {
            json.writeFieldName("expected");
            JsonText.value(json, finding.expected().get(), lang);
        }
        if (finding.actual().isPresent()) {
            json.writeFieldName("actual");
            JsonText.value(json, finding.actual().get(), lang);
        }
        json.writeStringField("basis", finding.basis().in(lang));
        json.writeStringField("suggestion", finding.suggestion().in(lang));
        json.writeStringField("fingerprint", finding.fingerprint());
        if (!finding.related().isEmpty()) {
            json.writeArrayFieldStart("related");
            for (String one : finding.related()) {
                json.writeString(one);
            }
            json.writeEndArray();
        }
        json.writeArrayFieldStart("locations");
        for (Spot spot : finding.spots()) {
            location(json, spot);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void location(JsonGenerator json, Spot spot) throws IOException {
        json.writeStartObject();
        JsonText.place(json, spot.source().places());
        optional(json, "table", spot.table().map(table -> table.key()));
        optional(json, "row", spot.row());
        optional(json, "column", spot.column());
        optional(json, "section", spot.section().map(section -> section.key()));
        optional(json, "quote", spot.source().quote());
        optional(json, "pointer", spot.source().pointer());
        if (spot.source().line().isPresent()) {
            json.writeNumberField("line", spot.source().line().getAsInt());
        }
        json.writeEndObject();
    }

    /** What is worth knowing beside the contract: doubts about the reading, and how the narrative's figures came out. */
    private static void reading(JsonGenerator json, CheckResult result, Lang lang) throws IOException {
        json.writeObjectFieldStart("reading");
        json.writeArrayFieldStart("doubts");
        for (Doubt doubt : result.examination().report().doubts()) {
            json.writeString(Messages.text(doubt.reason(), lang));
        }
        json.writeEndArray();
        json.writeObjectFieldStart("claims");
        for (Claim.Outcome outcome : Claim.Outcome.values()) {
            json.writeNumberField(outcome.key(), result.examination().claims().stream().filter(claim -> claim.outcome() == outcome).count());
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void optional(JsonGenerator json, String key, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(key, value.get());
        } else {
            json.writeNullField(key);
        }
    }
}
