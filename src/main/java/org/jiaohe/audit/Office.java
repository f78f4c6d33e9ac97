package org.jiaohe.audit;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiaohe.engine.RuleBook;
import org.jiaohe.engine.RuleMeta;
import org.jiaohe.facts.OwnWords;
import org.jiaohe.facts.UnitName;
import org.jiaohe.output.Words;
import org.jiaohe.report.ReadResult;
import org.jiaohe.report.ReportReader;
import org.jiaohe.text.Message;
import org.jiaohe.text.Messages;

/** What the office gets on a whole collection: all findings, the ledger, the summary and the dashboard. */
final class Office {
    private static final String REPEATED = "Y-10";

    private final AuditOptions options;
    private final RuleBook rules;
    private final List<Journal.Kept> kept;
    private final Journal journal;
    private final Memory memory;
    private final Roster roster;
    private final Words words;
    private final Region region;
    private final RollUpSums sums;
    private final List<Gaps.Gap> gaps;
    private final List<Gaps.Due> due;
    private final List<Message> found;
    private final List<Message> remarks;
    private final List<UnitRow> units = new ArrayList<>();
    private final Map<String, List<LedgerRow>> beyond = new LinkedHashMap<>();
    private final Map<String, Journal.Kept> byFile = new LinkedHashMap<>();
    /** Those too that only serve as last year's. */
    private final Map<String, Journal.Kept> inJournal = new HashMap<>();
    private List<Copies.Pair> copies = List.of();
    private final List<RollUpRow> rollUps = new ArrayList<>();
    private Outcome.Waived waived = new Outcome.Waived(0, 0, 0);

    /**
     * One file as tables and the dashboard show it, with its findings counted.
     *
     * @param lesser  those of another level than their rule's own, by rule and level: {@code D-01 info}
     * @param decided those that somebody decided on, by {@code waived}, {@code corrected}, {@code disputed}, {@code reopened}, {@code unmended}
     */
    record UnitRow(Entry entry, Map<String, Integer> rules, Map<String, Integer> lesser, Map<String, Integer> categories, Map<String, Integer> decided) {
    }

    /** Called with an entry and all its findings, those included that only the collection shows. */
    interface Visitor {
        void visit(Entry entry, List<LedgerRow> findings) throws IOException;
    }

    Office(AuditOptions options, RuleBook rules, Collection collection, Roster roster, Formers formers, Map<String, List<String>> absorbed, List<Journal.Kept> kept, Journal journal, Memory memory) {
        this.options = options;
        this.rules = rules;
        // What an office works on first is the latest year.
        this.kept = kept.stream().filter(one -> !one.entry().isOfLastYears()).sorted(Comparator.<Journal.Kept>comparingInt(one -> -one.entry().year()).thenComparing(one -> one.entry().file())).toList();
        this.kept.forEach(one -> byFile.put(one.entry().file(), one));
        kept.forEach(one -> inJournal.put(one.entry().file(), one));
        this.journal = journal;
        this.memory = memory;
        this.roster = roster;
        this.words = new Words(options.lang());
        List<Entry> all = kept.stream().map(Journal.Kept::entry).toList();
        this.region = new Region(all, roster);
        int year = options.year() > 0 ? options.year() : Gaps.latest(all);
        List<Gaps.Gap> absent = Gaps.in(all, roster, collection, region, memory, year);
        this.gaps = absent.stream().filter(gap -> gap.elsewhere() == Gaps.Elsewhere.NOWHERE).toList();
        this.due = Gaps.due(roster, collection.absent(), year);
        this.found = Stream.of(roster.recognised(), Remarks.lastYears(all), Remarks.ofYear(all, options.year(), roster), Remarks.in(all, region, options.year() > 0 ? 0 : year, collection.remarks()), new Renames(region, memory, formers, collection, gaps).in(all, year), Absorbed.remarks(absorbed, all), Remarks.before(absent), FileNames.remarks(roster, all, gaps, year)).flatMap(List::stream).toList();
        this.sums = new RollUpSums(this.kept, journal, region, absent, words);
        this.remarks = Stream.of(collection.remarks(), roster.remarks(), found).flatMap(List::stream).toList();
    }

    void write() throws IOException {
        copies = alike();
        copied();
        // Those of every cell are more than memory should hold; most are equal.
        sums.each(row -> {
            if (row.unequal()) {
                rollUps.add(row);
            }
        });
        // One way through the journal counts and writes the lines: reading it takes longer than what is done with it.
        Whole.write(options.output().resolve("findings.jsonl"), out -> new Summary(this).findings(out, this::count));
        Map<String, Whole.Writing> files = new LinkedHashMap<>();
        files.put("ledger.xlsx", out -> new Ledger(this).write(out));
        files.put("index.html", out -> new Dashboard(this).write(out));
        files.put("summary.json", out -> new Summary(this).write(out));
        Workers.each(Math.min(options.workers(), files.size()), List.copyOf(files.entrySet()), file -> Whole.write(options.output().resolve(file.getKey()), file.getValue()));
        sweep();
    }

    private void count(Entry entry, List<LedgerRow> findings) {
        Map<String, Integer> byRule = new TreeMap<>();
        Map<String, Integer> lesser = new TreeMap<>();
        Map<String, Integer> byCategory = new TreeMap<>();
        Map<String, Integer> byStanding = new TreeMap<>();
        Map<String, Decision> decisions = decisions(entry, findings);
        for (LedgerRow one : findings) {
            byRule.merge(one.rule(), 1, Integer::sum);
            if (rules.rule(one.rule()).filter(rule -> !rule.severity().key().equals(one.severity())).isPresent()) {
                lesser.merge(one.rule() + " " + one.severity(), 1, Integer::sum);
            }
            byCategory.merge(one.category(), 1, Integer::sum);
            Optional<Decision> decision = Optional.ofNullable(decisions.get(one.fingerprint()));
            decision.ifPresent(made -> byStanding.merge(made.on(one, entry.sha256()) == Decision.Standing.HOLDS ? made.kind().key() : made.on(one, entry.sha256()).key(), 1, Integer::sum));
            waived = decision.filter(made -> made.settles(one, entry.sha256())).isPresent() ? waived.plus(one.severity()) : waived;
        }
        units.add(new UnitRow(entry.light(), byRule, lesser, byCategory, byStanding));
    }

    Outcome outcome(int keeping) {
        long extra = beyond.values().stream().mapToLong(List::size).sum();
        int excused = (int) gaps.stream().filter(this::isWaived).count();
        Outcome.Waived all = new Outcome.Waived(waived.errors() + gaps.stream().filter(gap -> gap.sure() && isWaived(gap)).count(), waived.warnings(), waived.infos());
        return new Outcome((int) read().count(), (int) units.stream().filter(unit -> !unit.entry().wasRead()).count(), gaps.size(), (int) read().filter(unit -> !unit.entry().complete()).count(),
                read().mapToLong(unit -> unit.entry().errors()).sum() + gaps.stream().filter(Gaps.Gap::sure).count(), read().mapToLong(unit -> unit.entry().warnings()).sum() + extra,
                read().mapToLong(unit -> unit.entry().infos()).sum(), all, (int) gaps.stream().filter(gap -> !gap.sure()).count(), excused, keeping, found);
    }

    private Stream<UnitRow> read() {
        return units.stream().filter(unit -> unit.entry().wasRead());
    }

    /** Each entry without its figures, the latest year first and in the order of file names, one at a time in memory. */
    void visit(Visitor visitor) throws IOException {
        // One without findings is in memory but for what no visitor asks.
        visit(one -> one.entry().count() == 0 ? one.entry() : journal.findings(one), visitor);
    }

    /** The same with figures. */
    void visitWhole(Visitor visitor) throws IOException {
        visit(journal::whole, visitor);
    }

    private void visit(Workers.Step<Journal.Kept, Entry> step, Visitor visitor) throws IOException {
        Workers.ahead(options.workers(), kept, step, entry -> {
            List<LedgerRow> findings = new ArrayList<>(entry.findings());
            findings.addAll(beyond.getOrDefault(entry.file(), List.of()));
            visitor.visit(entry, findings);
        });
    }

    /** Called with a report's entry without its findings, and its figures. */
    interface Reckoning {
        void of(Entry entry, Map<String, BigDecimal> figures) throws IOException;
    }

    /** The figures of each report, in the same order. */
    void figures(Reckoning reckoning) throws IOException {
        List<Journal.Kept> read = kept.stream().filter(one -> one.entry().wasRead()).toList();
        Workers.ahead(options.workers(), read, one -> Map.entry(one.entry(), journal.figures(one)), one -> reckoning.of(one.getKey(), one.getValue()));
    }

    private List<Copies.Pair> alike() throws IOException {
        Copies all = new Copies();
        List<Entry> told = kept.stream().map(Journal.Kept::entry).filter(entry -> entry.wasRead() && entry.wasIdentified() && !region.isCopy(entry)).toList();
        Workers.ahead(options.workers(), told, entry -> all.text(entry.unit(), entry.year(), entry.fifth()), all::add);
        return all.pairs();
    }

    /** Units found alike in the whole collection: each gets one finding, however many it is alike. */
    private void copied() throws IOException {
        for (Map.Entry<Copies.Member, Copies.Group> one : Copies.groups(copies).entrySet()) {
            Optional<Entry> entry = region.judged(one.getKey().unit(), one.getKey().year());
            if (entry.isPresent()) {
                copied(journal.whole(byFile.get(entry.get().file())), one.getKey().unit(), one.getValue());
            }
        }
    }

    /** The finding names the pair that was laid on each other; those further off are alike by way of it. */
    private void copied(Entry entry, String unit, Copies.Group group) {
        RuleMeta rule = rules.rule("R-07").orElseThrow();
        Copies.Pair pair = group.nearest();
        String other = unit.equals(pair.one()) ? pair.other() : pair.one();
        String message = Messages.fill(words.of(rule.texts("").message()), Map.of("one", unit, "other", other, "alike", pair.alike()), options.lang())
                + (group.size() == 2 ? "" : words.say("audit.copies.group", "count", group.size()));
        String mark = Digest.of("R-07|" + entry.unit() + "|" + entry.year()).substring(0, 16);
        beyond.computeIfAbsent(entry.file(), key -> new ArrayList<>()).add(new LedgerRow(rule.id(), rule.severity().key(), Category.of(rule.id()).key(), words.of(rule.title()),
                words.section(org.jiaohe.form.SectionKey.PROBLEMS), SideBySide.printed(entry, pair.passage()), "", message, words.of(rule.basis()), words.of(rule.texts("").suggestion()), mark, LedgerRow.stateOf(pair.alike() + "|" + pair.passage())));
    }

    /** A unit that did not report, as a finding. */
    LedgerRow row(Gaps.Gap gap) {
        RuleMeta rule = rules.rule(LedgerRow.MISSING).orElseThrow();
        Map<String, Object> values = Map.of("unit", gap.unit(), "year", String.valueOf(gap.year()));
        return new LedgerRow(rule.id(), rule.severity().key(), Category.LATE.key(), words.of(rule.title()), words.say("words.wholeReport"), words.say("audit.gap.actual"), words.say("audit.gap.expected", "year", String.valueOf(gap.year())), Messages.fill(words.of(rule.texts("").message()), values, options.lang()), words.of(rule.basis()),
                words.of(rule.texts("").suggestion()), LedgerRow.fingerprintOfMissing(gap.full(), gap.year()), "");
    }

    /** Fifth parts that are last year's (Y-10), beside those, as far as last year's reports are in the collection or the archive. */
    List<SideBySide> acrossYears(int most) throws IOException {
        List<SideBySide> all = new ArrayList<>();
        for (UnitRow unit : units) {
            if (all.size() < most && unit.rules().containsKey(REPEATED)) {
                Entry entry = unit.entry();
                Optional<Entry> before = region.report(entry.before(), entry.year() - 1).filter(one -> !one.fifth().isEmpty());
                Entry full = journal.findings(byFile.get(entry.file()));
                if (before.isPresent()) {
                    all.add(SideBySide.of(Copies.years(entry, before.get()), full, journal.findings(inJournal.get(before.get().file()))));
                } else {
                    kept(entry.before(), entry.year() - 1).ifPresent(one -> all.add(SideBySide.of(Copies.years(entry, one), full, one)));
                }
            }
        }
        return all;
    }

    /** What the archive keeps of a unit's report, for its text. */
    private Optional<Entry> kept(String unit, int year) throws IOException {
        Optional<byte[]> json = unit.isEmpty() ? Optional.empty() : memory.report(unit, year);
        return json.flatMap(one -> ReportReader.read(unit + year + ".json", one) instanceof ReadResult.Success success ? Optional.of(Entry.kept(unit, year, OwnWords.ofProblems(success.report()))) : Optional.empty()).filter(one -> !one.fifth().isEmpty());
    }

    /** The first pairs with their texts. */
    List<SideBySide> sideBySide(int most) throws IOException {
        List<SideBySide> all = new ArrayList<>();
        for (Copies.Pair pair : copies.stream().limit(most).toList()) {
            Optional<Entry> one = region.judged(pair.one(), pair.year());
            Optional<Entry> other = region.judged(pair.other(), pair.year());
            boolean both = one.isPresent() && other.isPresent();
            all.add(both ? SideBySide.of(pair, journal.findings(byFile.get(one.get().file())), journal.findings(byFile.get(other.get().file()))) : new SideBySide(pair, List.of(), List.of()));
        }
        return all;
    }

    /** A pointer such as {@code requests/new/total} in words. */
    String cell(String pointer, int year) {
        return CellName.of(pointer, year, words);
    }

    /** Outputs of files that are no longer in the collection, or of an earlier run under another name, would mislead. */
    private void sweep() throws IOException {
        Set<String> stems = new HashSet<>();
        units.forEach(unit -> stems.add(unit.entry().stem()));
        // Nobody is to mend a draft whose report is there, or what only seemed wrong before the others were read.
        Set<String> unasked = new HashSet<>(units.stream().map(UnitRow::entry).filter(entry -> entry.errors() == 0 || region.draftOf(entry).isPresent()).map(Entry::stem).toList());
        for (String folder : List.of("units", "notices")) {
            Path path = options.output().resolve(folder);
            if (Files.isDirectory(path)) {
                try (Stream<Path> files = Files.list(path)) {
                    for (Path file : files.toList()) {
                        String name = file.getFileName().toString();
                        boolean ours = name.matches(".*-[0-9a-f]{6}\\.(findings\\.json|report\\.json|html|docx)") || name.matches("\\.[0-9a-f]{12}\\.part");
                        String stem = name.replaceFirst("\\.(findings\\.json|report\\.json|html|docx)$", "");
                        if (ours && (!stems.contains(stem) || folder.equals("notices") && unasked.contains(stem))) {
                            Files.deleteIfExists(file);
                        }
                    }
                }
            }
        }
    }

    /**
     * What the office decided last on the findings of a report, by fingerprint. A sentence with another number is another finding:
     * where a rule finds one thing that nobody decided on, and the one that somebody did decide on is gone, it is open again.
     */
    Map<String, Decision> decisions(Entry entry, List<LedgerRow> findings) {
        Map<String, Decision> made = findings.isEmpty() ? Map.of() : memory.decisions(entry.unit(), entry.year());
        Map<String, Decision> all = new HashMap<>();
        findings.stream().map(LedgerRow::fingerprint).filter(made::containsKey).forEach(one -> all.put(one, made.get(one)));
        if (all.size() < made.size()) {
            Set<String> elsewhere = region.copies(entry).stream().map(Entry::sha256).collect(Collectors.toSet());
            Map<String, List<Decision>> left = made.values().stream().filter(one -> !all.containsKey(one.fingerprint()) && one.kind() != Decision.Kind.OPEN && !elsewhere.contains(one.sha256())).collect(Collectors.groupingBy(Decision::rule));
            Map<String, List<LedgerRow>> fresh = findings.stream().filter(one -> !all.containsKey(one.fingerprint())).collect(Collectors.groupingBy(LedgerRow::rule));
            left.forEach((rule, gone) -> {
                List<LedgerRow> now = fresh.getOrDefault(rule, List.of());
                if (gone.size() == 1 && now.size() == 1) {
                    all.put(now.get(0).fingerprint(), gone.get(0).onAnother());
                }
            });
        }
        return all;
    }

    /** What the office decided last on a unit's report that is not there. */
    Optional<Decision> decision(Gaps.Gap gap) {
        return Optional.ofNullable(memory.decisions(gap.full(), gap.year()).get(LedgerRow.fingerprintOfMissing(gap.full(), gap.year())));
    }

    /** Hands over who did not report, so that people can decide on it by name. */
    void keepMissing() throws IOException {
        Set<Object> missing = new HashSet<>();
        gaps.forEach(gap -> missing.add(List.of(gap.full(), gap.year())));
        memory.keepDue(due.stream().map(one -> new Memory.Due(one.unit(), one.full(), one.year(), one.parent(), missing.contains(List.of(one.full(), one.year())))).toList());
    }

    /** Which of several files of one unit and year its findings are on; empty where there is one. */
    String whichFile(Entry entry) {
        Optional<Entry> report = region.draftOf(entry);
        return report.isPresent() ? words.say("audit.ledger.draft", "file", entry.file(), "first", report.get().file())
                : entry.wasIdentified() && region.copies(entry).stream().anyMatch(other -> !other.earlier()) ? words.say("audit.ledger.file", "file", entry.file()) : "";
    }

    /** What there is to say of a unit that did not report: a decision, or a unit that it may be under a new name. */
    String note(Gaps.Gap gap) {
        String near = !gap.near().isEmpty() ? words.say("audit.gap.near", "near", gap.near()) : gap.sure() || units.stream().anyMatch(unit -> unit.entry().year() == gap.year()) ? "" : words.say("audit.gap.noneOfYear", "year", String.valueOf(gap.year()));
        return decision(gap).map(made -> words.say("audit.gap.decided", "kind", words.say("audit.decision." + made.kind().key()), "by", made.by(), "on", made.on().toString(), "reason", made.reason())).orElse(near);
    }

    /** Whether a missing report was waived. */
    boolean isWaived(Gaps.Gap gap) {
        return decision(gap).filter(made -> made.kind() == Decision.Kind.WAIVED).isPresent();
    }

    /** Whom a unit reports to; empty where nobody said so. */
    String parent(Entry entry) {
        return region.parent(entry).orElse("");
    }

    /** Whether an earlier file of the collection is the report of the same unit and year. */
    boolean isCopy(Entry entry) {
        return region.isCopy(entry);
    }

    /** Whether it is not known of which of several units of one name it is. */
    boolean isUnclear(Entry entry) {
        return region.places().isUnclear(entry.unit());
    }

    /** How many findings of an entry only the collection shows. */
    int beyond(Entry entry) {
        return beyond.getOrDefault(entry.file(), List.of()).size();
    }

    AuditOptions options() {
        return options;
    }

    RuleBook rules() {
        return rules;
    }

    /** What is wrong with list, folder and roster. */
    List<Message> remarks() {
        return remarks;
    }

    Words words() {
        return words;
    }

    List<UnitRow> units() {
        return units;
    }

    List<Gaps.Gap> gaps() {
        return gaps;
    }

    List<Copies.Pair> copies() {
        return copies;
    }

    /** Where whole and parts cannot both be right. */
    List<RollUpRow> rollUps() {
        return rollUps;
    }

    /** Every cell of every government beside its sum, computed anew. */
    void everyRollUp(RollUpSums.Visitor visitor) throws IOException {
        sums.each(visitor);
    }
}
