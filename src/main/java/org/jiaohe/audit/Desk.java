package org.jiaohe.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jiaohe.Jiaohe;
import org.jiaohe.facts.Examination;
import org.jiaohe.facts.Figures;
import org.jiaohe.facts.OwnWords;
import org.jiaohe.facts.RollUpTraces;
import org.jiaohe.facts.Subject;
import org.jiaohe.finding.CheckResult;
import org.jiaohe.finding.Gate;
import org.jiaohe.finding.Outcome;
import org.jiaohe.finding.RuleOutcome;
import org.jiaohe.finding.Severity;
import org.jiaohe.finding.Waiver;
import org.jiaohe.output.Formats;
import org.jiaohe.output.OutputOptions;
import org.jiaohe.output.ReportJson;
import org.jiaohe.output.Words;
import org.jiaohe.report.ReadResult;
import org.jiaohe.report.Report;
import org.jiaohe.report.Stated;
import org.jiaohe.text.Message;

/** Works on one file: reads it, judges it beside its company, writes its own outputs. Safe for several threads. */
final class Desk {
    private static final Pattern UNSAFE = Pattern.compile("[^\\p{L}\\p{N}._-]+");
    private static final String COPIES = "R-07";
    private static final String ROSTER = "P-10";
    /** Where none of these is broken, no gap needs explaining. */
    private static final Set<String> ROLL_UPS = Set.of("R-02", "R-03", "R-04", "R-05", "R-06");
    private static final Pattern DOTS = Pattern.compile("\\.{2,}");
    private final Jiaohe jiaohe;
    private final AuditOptions options;
    private final Path units;
    private final Memory memory;
    private final Words words;
    private final boolean rostered;

    /** @param rostered whether the collection is laid beside a roster */
    Desk(Jiaohe jiaohe, AuditOptions options, Memory memory, boolean rostered) {
        this.jiaohe = jiaohe;
        this.options = options;
        this.memory = memory;
        this.units = options.output().resolve("units");
        this.words = new Words(options.lang());
        this.rostered = rostered;
    }

    /** A file read, or why it cannot be; not judged yet. */
    record Opened(Item item, Optional<Report> report, Optional<Message> why, long size, long modified) {
    }

    Opened open(Item item) {
        long size = 0;
        long modified = 0;
        try {
            BasicFileAttributes file = Files.readAttributes(item.file(), BasicFileAttributes.class);
            size = file.size();
            modified = file.lastModifiedTime().toMillis();
        } catch (IOException e) {
            // The reader names a file that is not there.
        }
        ReadResult read;
        try {
            read = jiaohe.read(item.file());
        } catch (RuntimeException | StackOverflowError e) {
            // One file that the program itself stumbles over must not stop the thousands beside it.
            read = new ReadResult.Failure(Message.of("audit.file.fault", "file", item.name(), "detail", e.getClass().getSimpleName()));
        }
        return read instanceof ReadResult.Success success ? new Opened(item.named(success.report()), Optional.of(success.report()), Optional.empty(), size, modified)
                : new Opened(item, Optional.empty(), Optional.of(((ReadResult.Failure) read).why()), size, modified);
    }

    Entry unreadable(Opened opened) {
        Item item = opened.item();
        return new Entry(item.name(), item.row(), opened.size(), opened.modified(), "", stem(item, "", 0), words.show(named(opened.why().orElseThrow(), item)), item.meta().unit().orElse(""), "", item.meta().year().orElse(0), "",
                date(item.meta().submittedOn()), date(item.meta().publishedOn()), item.parent().orElse(""), "", false, List.of(), List.of(), Map.of(), "", "", List.of(), "", "", "", 0, 0, 0, 0, List.of(), Map.of(), "", "");
    }

    /** The reader names the file where this machine has it; the office knows it by its name in the collection. */
    private static Message named(Message why, Item item) {
        Map<String, Object> values = new LinkedHashMap<>(why.values());
        String shown = item.earlier() ? item.name().substring(Item.LAST_YEARS.length()) : item.name();
        values.replaceAll((name, value) -> String.valueOf(value).equals(item.file().toString()) ? shown : value);
        return new Message(why.key(), values);
    }

    /** A report that is only compared with, or not judged yet. */
    Entry unjudged(Opened opened) {
        Item item = opened.item();
        Subject subject = Subject.of(opened.report().orElseThrow(), item.meta());
        // One that only serves as last year's may be laid beside this year's text.
        OwnWords.Own own = item.earlier() ? OwnWords.ofProblems(opened.report().orElseThrow()) : new OwnWords.Own("", "", List.of());
        return new Entry(item.name(), item.row(), opened.size(), opened.modified(), opened.report().orElseThrow().input().sha256(), stem(item, "", 0), "", unit(item, subject), subject.unitType().key(), subject.year().orElse(0), "",
                "", "", "", "", true, List.of(), List.of(), Map.of(), own.text(), own.printed(), own.runs(), "", item.earlier() ? "" : Remarks.otherwise(item, opened.report().orElseThrow()), "", 0, 0, 0, 0, List.of(), Map.of(), "", "");
    }

    private static String unit(Item item, Subject subject) {
        return item.place().or(subject::unit).orElse("");
    }

    /** Judges and writes the report's findings file, page and, for inputs with pages, the report as read. */
    Entry judge(Opened opened, Company company) throws IOException {
        Item item = opened.item();
        Report report = opened.report().orElseThrow();
        CheckResult result = withoutCopies(jiaohe.check(new Examination(report, jiaohe.claims(report), company.meta(item.meta(), words.say("audit.found.changed")), company.previous(), company.below(), company.holdings())));
        Subject subject = Subject.of(report, item.meta());
        OwnWords.Own own = OwnWords.ofProblems(report);
        String unit = unit(item, subject);
        String stem = stem(item, unit, subject.year().orElse(0));
        List<LedgerRow> findings = result.findings().stream().map(finding -> LedgerRow.of(result, finding, words)).toList();
        Map<String, Waiver> waived = waived(findings, unit, subject, report.input().sha256());
        int open = (int) findings.stream().filter(one -> one.severity().equals(Severity.ERROR.key()) && !waived.containsKey(one.fingerprint())).count();
        write(result.with(waived), stem);
        return new Entry(item.name(), item.row(), opened.size(), opened.modified(), report.input().sha256(), stem, "", unit, subject.unitType().key(), subject.year().orElse(0), subject.level().orElse(""),
                date(item.meta().submittedOn()), date(item.meta().publishedOn()), item.parent().orElse(""), result.verdict().key(), !Gate.incomplete(result),
                report.doubts().stream().map(doubt -> words.show(doubt.reason())).toList(), result.rules().stream().filter(RuleOutcome::fromReading).map(RuleOutcome::rule).toList(), Figures.of(report),
                own.text(), own.printed(), own.runs(), company.digest(), Remarks.otherwise(item, report), Remarks.stray(item, result.examination()), (int) result.count(Severity.ERROR), open, (int) result.count(Severity.WARNING), (int) result.count(Severity.INFO),
                findings, findings.stream().noneMatch(one -> ROLL_UPS.contains(one.rule())) ? Map.of() : hints(result.examination()), company.previous().flatMap(Report::unit).map(Stated::value).orElse(""), "");
    }

    private Map<String, String> hints(Examination examination) {
        Map<String, String> hints = new LinkedHashMap<>();
        examination.report().format().ifPresent(format -> RollUpTraces.in(examination).forEach(trace -> trace.places().forEach(place -> trace.at(place.cell()).ifPresent(one -> hints.put(place.cell(), words.of(one.words(format.key())))))));
        return hints;
    }

    /**
     * Units are laid on each other once, over the whole collection; beside one government's report alone it cannot be said that
     * none is copied. So is the roster on the reports that are there.
     */
    private CheckResult withoutCopies(CheckResult result) {
        List<RuleOutcome> rules = result.rules().stream().map(rule -> rule.rule().equals(COPIES) && rule.outcome() != Outcome.NOT_APPLICABLE ? elsewhere(COPIES, "audit.copies.elsewhere")
                : rule.rule().equals(ROSTER) && rule.outcome() == Outcome.INCONCLUSIVE && rostered ? elsewhere(ROSTER, "audit.roster.elsewhere") : rule).toList();
        return new CheckResult(result.examination(), result.packs(), result.verdict(), result.findings().stream().filter(finding -> !finding.rule().equals(COPIES)).toList(), rules, result.waived());
    }

    private static RuleOutcome elsewhere(String rule, String where) {
        return new RuleOutcome(rule, Outcome.INCONCLUSIVE, Optional.of(Message.of(where)), false);
    }

    /** The findings that the office has waived as they stand now. */
    private Map<String, Waiver> waived(List<LedgerRow> findings, String unit, Subject subject, String sha256) {
        Map<String, Decision> decisions = memory.decisions(unit, subject.year().orElse(0));
        Map<String, Waiver> waived = new LinkedHashMap<>();
        for (LedgerRow one : findings) {
            Decision decision = decisions.get(one.fingerprint());
            if (decision != null && decision.settles(one, sha256)) {
                waived.put(one.fingerprint(), new Waiver(one.rule(), subject.unit(), subject.year(), one.place(), one.actual(), decision.reason(), decision.by(), Optional.empty()));
            }
        }
        return waived;
    }

    private void write(CheckResult result, String stem) throws IOException {
        OutputOptions show = new OutputOptions(options.lang(), false, Map.of(), false, jiaohe.rules().rules(), Optional.of(Severity.ERROR), Map.of(), false, Optional.empty());
        Whole.small(units.resolve(stem + ".findings.json"), out -> Formats.of("json").orElseThrow().write(List.of(result), show, out));
        if (options.pages()) {
            Whole.small(units.resolve(stem + ".html"), out -> Formats.of("html").orElseThrow().write(List.of(result), show, out));
        }
        if (options.notices() && result.count(Severity.ERROR) > 0) {
            Whole.small(options.output().resolve("notices").resolve(stem + ".docx"), out -> Formats.of("docx").orElseThrow().write(List.of(result), show, out));
        }
        Report report = result.examination().report();
        if (!report.input().kind().equals("json")) {
            Whole.small(reportFile(stem), out -> ReportJson.write(report, result.examination().claims(), out));
        }
    }

    /** The report as read: what later runs and other reports of the collection are compared with. */
    Path reportFile(String stem) {
        return units.resolve(stem + ".report.json");
    }

    private static String date(Optional<java.time.LocalDate> date) {
        return date.map(String::valueOf).orElse("");
    }

    /** Names the outputs of a file for people, and apart from those of every other file whatever the order of work. */
    static String stem(Item item, String unit, int year) {
        String name = item.name().substring(item.name().lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        String known = unit.isEmpty() ? dot < 0 ? name : name.substring(0, dot) : unit + (year == 0 ? "" : "-" + year);
        String safe = DOTS.matcher(UNSAFE.matcher(known).replaceAll("_")).replaceAll("_");
        safe = safe.startsWith(".") ? safe.substring(1) : safe;
        // A name of 60 ideographs takes 180 bytes; most file systems allow 255.
        return (safe.length() > 60 ? safe.substring(0, 60) : safe) + "-" + Digest.of(item.name()).substring(0, 6);
    }
}
