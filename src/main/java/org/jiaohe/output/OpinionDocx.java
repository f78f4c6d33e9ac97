package org.jiaohe.output;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiaohe.facts.Spot;
import org.jiaohe.facts.Subject;
import org.jiaohe.finding.CheckResult;
import org.jiaohe.finding.Finding;
import org.jiaohe.finding.Gate;
import org.jiaohe.finding.Outcome;
import org.jiaohe.finding.Severity;
import org.jiaohe.finding.Verdict;
import org.jiaohe.form.Format;
import org.jiaohe.report.Report;
import org.jiaohe.text.Lang;
import org.jiaohe.text.Message;
import org.jiaohe.text.Messages;

/** The office's opinion on one report (审核意见) as a Word document, from the program's template or the office's own. */
final class OpinionDocx implements OutputFormat {
    @Override
    public Optional<Message> refusal(List<CheckResult> results, OutputOptions options) {
        if (results.size() != 1) {
            return Optional.of(Message.of("notice.oneReport"));
        }
        if (options.template().isEmpty()) {
            return Optional.empty();
        }
        try {
            new DocxTemplate(Files.readAllBytes(options.template().get())).fill(Map.of(), List.of(), OutputStream.nullOutputStream());
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(Message.of("notice.badTemplate", "file", options.template().get()));
        }
    }

    @Override
    public void write(List<CheckResult> results, OutputOptions options, OutputStream out) throws IOException {
        byte[] template = options.template().isPresent() ? Files.readAllBytes(options.template().get()) : builtIn(options.lang());
        write(Edition.of(results, options), template, out);
    }

    static byte[] builtIn(Lang lang) throws IOException {
        try (InputStream in = OpinionDocx.class.getResourceAsStream("opinion_" + lang.code() + ".docx")) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its template");
            }
            return in.readAllBytes();
        }
    }

    static void write(Edition edition, byte[] template, OutputStream out) throws IOException {
        Checked checked = edition.reports().get(0);
        Words words = edition.words();
        new DocxTemplate(template).fill(fields(checked, words), List.of(findings(checked, words), unverified(checked, words)), out);
    }

    private static Map<String, String> fields(Checked checked, Words words) {
        CheckResult result = checked.result();
        Report report = result.examination().report();
        Subject subject = Subject.of(report, result.examination().meta());
        Map<String, String> fields = new LinkedHashMap<>();
        put(fields, "unit", subject.unit().orElseGet(() -> words.say("words.unknownUnit")));
        put(fields, "year", subject.year().map(String::valueOf).orElseGet(() -> words.say("words.unknownYear")));
        put(fields, "file", name(checked.file()));
        put(fields, "sha256", report.input().sha256());
        put(fields, "format", subject.format().map(Format::basis).orElseGet(() -> words.say("notice.noFormat")));
        put(fields, "conclusion", conclusion(result, words));
        put(fields, "errors", String.valueOf(result.count(Severity.ERROR)));
        put(fields, "warnings", String.valueOf(result.count(Severity.WARNING)));
        put(fields, "infos", String.valueOf(result.count(Severity.INFO)));
        return fields;
    }

    /** The words of the supervising office: returned, approved in principle, approved, or no conclusion (退回修改、原则通过、通过、暂不作结论). */
    private static String conclusion(CheckResult result, Words words) {
        boolean clean = result.verdict() == Verdict.PASSED && result.count(Severity.WARNING) == 0;
        String key = clean ? "clean" : result.verdict().key();
        String text = words.say("notice.conclusion." + key, "error", result.count(Severity.ERROR), "warning", result.count(Severity.WARNING), "info", result.count(Severity.INFO));
        return result.verdict() == Verdict.FAILED && Gate.incomplete(result) ? text + words.say("notice.failedAndUnread") : text;
    }

    private static List<Map<String, String>> findings(Checked checked, Words words) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (Finding finding : checked.result().findings()) {
            Map<String, String> row = new LinkedHashMap<>();
            put(row, "number", String.valueOf(rows.size() + 1));
            put(row, "level", words.of(finding.severity().title()));
            put(row, "rule", finding.rule());
            put(row, "title", words.of(finding.title()));
            put(row, "place", places(finding, checked, words));
            put(row, "quote", String.join("\n", finding.spots().stream().flatMap(spot -> spot.source().quote().stream()).filter(quote -> !quote.isBlank()).distinct().toList()));
            put(row, "problem", words.of(finding.message()));
            put(row, "basis", words.of(finding.basis()));
            put(row, "requirement", words.of(finding.suggestion()));
            put(row, "fingerprint", finding.fingerprint());
            rows.add(row);
        }
        if (rows.isEmpty()) {
            Map<String, String> none = new LinkedHashMap<>();
            List.of("number", "level", "rule", "title", "place", "quote", "basis", "requirement", "fingerprint").forEach(field -> put(none, field, words.say("notice.dash")));
            put(none, "problem", words.say("notice.none"));
            rows.add(none);
        }
        return rows;
    }

    private static String places(Finding finding, Checked checked, Words words) {
        List<String> places = new ArrayList<>();
        for (Spot spot : finding.spots()) {
            String place = words.place(spot, checked.result().examination().report());
            if (!places.contains(place)) {
                places.add(place);
            }
        }
        return places.isEmpty() ? words.say("words.wholeReport") : String.join("\n", places);
    }

    private static List<Map<String, String>> unverified(Checked checked, Words words) {
        Coverage coverage = new Coverage(checked.result(), words);
        List<String> lines = new ArrayList<>();
        coverage.doubts().forEach(doubt -> lines.add(words.say("notice.doubt", "doubt", doubt)));
        for (Coverage.Group group : coverage.groups(Outcome.INCONCLUSIVE)) {
            lines.add(words.say("notice.unverified", "reason", group.reason(), "rules", group.rules()));
        }
        if (lines.isEmpty()) {
            lines.add(words.say("notice.allVerified"));
        }
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines) {
            Map<String, String> row = new LinkedHashMap<>();
            put(row, "unverified", line);
            rows.add(row);
        }
        return rows;
    }

    /** A field answers to its name in both languages, whatever the language of the text. */
    private static void put(Map<String, String> fields, String name, String value) {
        for (Lang lang : Lang.values()) {
            fields.put(Messages.text("notice.field." + name, lang), value);
        }
    }

    private static String name(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }
}
