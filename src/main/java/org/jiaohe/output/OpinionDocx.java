package org.jiaohe.output;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiaohe.facts.Spot;
import org.jiaohe.facts.Subject;
import org.jiaohe.finding.CheckResult;
import org.jiaohe.finding.Finding;
import org.jiaohe.finding.Gate;
import org.jiaohe.finding.Outcome;
import org.jiaohe.finding.Severity;
import org.jiaohe.finding.Verdict;
import org.jiaohe.report.Report;
import org.jiaohe.text.Lang;
import org.jiaohe.text.Message;
import org.jiaohe.text.Messages;

/** The office's opinion on one report (审核意见) as a Word document, from the program's template or the office's own. */
final class OpinionDocx implements OutputFormat {
    private static final List<String> FINDING = List.of("number", "level", "rule", "title", "place", "quote", "problem", "basis", "requirement", "fingerprint", "state");
    /** How a datum is called in a file of data: who reads an opinion has none. */
    private static final Pattern KEY = Pattern.compile("（元数据 [^）]*）| \\(metadata [^)]*\\)");
    private static final List<String> REPORT = List.of("unit", "year", "file", "sha256", "format", "conclusion", "errors", "warnings", "infos", "unverified", "comparison");
    private static final Set<String> KNOWN = Stream.of(FINDING, REPORT).flatMap(List::stream).flatMap(OpinionDocx::names).collect(Collectors.toSet());

    @Override
    public Optional<Message> refusal(List<CheckResult> results, OutputOptions options) {
        if (results.size() != 1) {
            return Optional.of(Message.of("notice.oneReport"));
        }
        if (options.template().isEmpty()) {
            return Optional.empty();
        }
        try {
            // Some other document in the template's place would be handed out as if it were the opinion.
            Set<String> fields = new DocxTemplate(Files.readAllBytes(options.template().get())).names();
            return fields.stream().anyMatch(KNOWN::contains) ? Optional.empty() : Optional.of(Message.of("notice.noFields", "file", options.template().get()));
        } catch (NoSuchFileException e) {
            return Optional.of(Message.of("notice.noTemplate", "file", options.template().get()));
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
        new DocxTemplate(template).fill(fields(checked, words), List.of(findings(checked, words), unverified(checked, words), comparison(checked, words)), out);
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
        put(fields, "format", subject.format().map(words::basis).orElseGet(() -> words.say("notice.noFormat")));
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
        if (result.verdict() == Verdict.INCONCLUSIVE && !words.judged(result)) {
            return words.verdict(result) + words.say("notice.full");
        }
        String text = words.say("notice.conclusion." + key, "error", result.count(Severity.ERROR), "warning", result.count(Severity.WARNING), "info", result.count(Severity.INFO));
        return result.verdict() == Verdict.FAILED && Gate.incomplete(result) ? text + words.say("notice.failedAndUnread") : text;
    }

    private static DocxTemplate.Entries findings(Checked checked, Words words) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (Finding finding : checked.result().findings()) {
            Map<String, String> row = new LinkedHashMap<>();
            put(row, "number", String.valueOf(rows.size() + 1));
            put(row, "level", words.of(finding.severity().title()));
            put(row, "rule", finding.rule());
            put(row, "title", words.of(finding.title()));
            put(row, "place", places(finding, checked, words));
            put(row, "quote", quote(finding, words));
            put(row, "problem", words.of(finding.message()) + checked.waiver(finding).map(waiver -> words.say("notice.waived", "waiver", words.waiver(waiver))).orElse(""));
            put(row, "state", checked.state(finding).map(state -> words.say("baseline." + state)).orElse(""));
            put(row, "basis", words.of(finding.basis()));
            put(row, "requirement", words.of(finding.suggestion()));
            put(row, "fingerprint", finding.fingerprint());
            rows.add(row);
        }
        if (rows.isEmpty()) {
            Map<String, String> none = new LinkedHashMap<>();
            FINDING.stream().filter(field -> !field.equals("problem")).toList().forEach(field -> put(none, field, words.say("notice.dash")));
            put(none, "problem", words.say("notice.none"));
            rows.add(none);
        }
        return entries(FINDING, rows);
    }

    /** What the report says; of what does not stand in it, such as the day it was published, what is known. */
    private static String quote(Finding finding, Words words) {
        List<String> quotes = finding.spots().stream().flatMap(spot -> spot.source().quote().stream()).filter(quote -> !quote.isBlank()).distinct().toList();
        return quotes.isEmpty() ? finding.actual().map(words::show).orElse("") : String.join("\n", quotes);
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

    private static String sentence(String said) {
        return said.substring(0, 1).toUpperCase(Locale.ROOT) + said.substring(1);
    }

    private static DocxTemplate.Entries unverified(Checked checked, Words words) {
        Coverage coverage = new Coverage(checked.result(), words);
        List<String> lines = new ArrayList<>();
        coverage.doubts().forEach(doubt -> lines.add(words.say("notice.doubt", "doubt", doubt)));
        for (Coverage.Group group : coverage.groups(Outcome.INCONCLUSIVE)) {
            lines.add(sentence(words.say("notice.unverified", "reason", KEY.matcher(group.reason()).replaceAll(""), "rules", group.rules())));
        }
        if (lines.isEmpty()) {
            lines.add(words.say("notice.allVerified"));
        }
        return lines("unverified", lines);
    }

    /** What became of the findings of an earlier opinion (复核); no line without one. */
    private static DocxTemplate.Entries comparison(Checked checked, Words words) {
        List<String> lines = new ArrayList<>();
        checked.comparison().ifPresent(comparison -> {
            lines.add(words.say("notice.comparison", "comparison", words.comparison(comparison)));
            lines.addAll(words.gone(comparison));
        });
        return lines("comparison", lines);
    }

    private static DocxTemplate.Entries lines(String field, List<String> lines) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines) {
            Map<String, String> row = new LinkedHashMap<>();
            put(row, field, line);
            rows.add(row);
        }
        return entries(List.of(field), rows);
    }

    private static DocxTemplate.Entries entries(List<String> fields, List<Map<String, String>> rows) {
        return new DocxTemplate.Entries(fields.stream().flatMap(OpinionDocx::names).collect(Collectors.toSet()), rows);
    }

    private static Stream<String> names(String field) {
        return Arrays.stream(Lang.values()).map(lang -> Messages.text("notice.field." + field, lang));
    }

    /** A field answers to its name in both languages, whatever the language of the text. */
    private static void put(Map<String, String> fields, String name, String value) {
        names(name).forEach(key -> fields.put(key, value));
    }

    private static String name(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }
}
