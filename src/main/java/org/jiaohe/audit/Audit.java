package org.jiaohe.audit;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiaohe.Jiaohe;
import org.jiaohe.facts.Holdings;
import org.jiaohe.facts.RollUpTraces;
import org.jiaohe.facts.UnitName;
import org.jiaohe.output.Version;
import org.jiaohe.report.ReadResult;
import org.jiaohe.report.Report;
import org.jiaohe.report.ReportReader;
import org.jiaohe.report.Stated;

/**
 * A whole collection, judged: every file is read once, in the order of the years its names show, so that last year's
 * report is mostly there already; then those whose company turned out to be another are judged again.
 */
public final class Audit {
    private static final int ROUNDS = 8;

    private final Jiaohe jiaohe;
    /** With the full names of the reports that were read for its short ones; changed only between two turns of work. */
    private volatile Roster roster;
    private final Roster named;
    private final AuditOptions options;
    private final Progress progress;
    private final Memory memory;
    private final Desk desk;
    private final Map<String, Item> items = new HashMap<>();
    private final Map<String, Journal.Kept> done = new ConcurrentHashMap<>();
    private final Collection collection;
    private volatile Formers formers;
    /** Units that may have been joined into others, by the file of those; changed only between two turns of work. */
    private volatile Map<String, List<String>> absorbed = Map.of();

    /** @param memory what the office kept of earlier audits; this one is kept there too */
    public Audit(Jiaohe jiaohe, Collection collection, Roster roster, AuditOptions options, Memory memory, Progress progress) {
        this.collection = collection;
        this.formers = new Formers(collection, roster, memory);
        this.named = roster;
        this.roster = roster;
        this.jiaohe = jiaohe;
        this.options = options;
        this.progress = progress;
        this.memory = memory;
        this.desk = new Desk(jiaohe, options, memory, !roster.units().isEmpty());
    }

    /** Runs the audit and writes everything. */
    public Outcome run() throws IOException {
        Files.createDirectories(options.output().resolve("units"));
        if (options.notices()) {
            Files.createDirectories(options.output().resolve("notices"));
        }
        collection.items().forEach(item -> items.put(item.name(), item));
        Path file = options.output().resolve(Journal.NAME);
        String head = head();
        try (Journal journal = options.resume() ? Journal.resume(file, head, done) : Journal.start(file, head)) {
            done.keySet().retainAll(items.keySet());
            done.values().removeIf(kept -> changed(items.get(kept.entry().file()), kept.entry()));
            progress.begin(collection.items().size(), done.size());
            first(journal);
            // What was judged again may change what is said to those above it; a chain of units is no longer than this.
            int rounds = 0;
            Region first = region();
            absorbed = Absorbed.in(first, memory, roster, formers, items, journal, done);
            while (again(journal) && rounds < ROUNDS) {
                rounds++;
            }
            List<Journal.Kept> all = done.values().stream().sorted(Comparator.comparing(kept -> kept.entry().file())).toList();
            Office office = new Office(options, jiaohe.rules(), collection, roster, formers, absorbed, all, journal, memory);
            office.write();
            Outcome outcome = office.outcome(new Keeping(memory, desk, items, formers, office).keep());
            progress.end();
            return outcome;
        }
    }

    /** What the journal's lines depend on besides the files themselves. */
    private String head() {
        StringBuilder list = new StringBuilder();
        collection.items().stream().filter(item -> item.row() > 0).forEach(item -> list.append(item.name()).append(item.meta()).append(item.parent()).append(item.previous()).append('\n'));
        return Version.number() + " " + jiaohe.rules().packs() + " " + options.lang().code() + " " + options.pages() + " " + options.notices() + " " + named.units().isEmpty() + " " + Digest.of(list.toString());
    }

    private static boolean changed(Item item, Entry entry) {
        try {
            return Files.size(item.file()) != entry.size() || Files.getLastModifiedTime(item.file()).toMillis() != entry.modified();
        } catch (IOException e) {
            return entry.wasRead();
        }
    }

    /**
     * Files of one year at a time, the earliest first, and within it governments after those below them, so that few are judged
     * twice. What names show only orders the work; what a report says decides.
     */
    private void first(Journal journal) throws IOException {
        boolean sums = !roster.units().isEmpty() || collection.items().stream().anyMatch(item -> item.parent().isPresent());
        Map<Integer, List<Item>> turns = new TreeMap<>();
        collection.items().stream().filter(item -> !done.containsKey(item.name())).forEach(item -> turns.computeIfAbsent(Turn.of(item, sums), turn -> new ArrayList<>()).add(item));
        for (List<Item> same : turns.values()) {
            Region known = region();
            Workers.each(options.workers(), same, item -> {
                keep(journal, work(item, known));
                progress.step(item.name());
            });
        }
    }

    private Entry work(Item item, Region known) throws IOException {
        Desk.Opened opened = desk.open(item);
        if (opened.report().isEmpty()) {
            return desk.unreadable(opened);
        }
        Entry unjudged = desk.unjudged(opened);
        if (item.earlier()) {
            return unjudged;
        }
        Who who = who(item, unjudged.unit(), unjudged.year());
        return desk.judge(opened, company(opened, who, beside(known, unjudged, who)));
    }

    /** Judges those again whose company is not the one they were judged beside. */
    private boolean again(Journal journal) throws IOException {
        Region region = region();
        List<Entry> changed = new ArrayList<>();
        for (Journal.Kept kept : done.values()) {
            Entry entry = kept.entry();
            if (entry.wasRead() && !entry.earlier()) {
                Item item = items.get(entry.file());
                Entry placed = region.places().placed(entry);
                Who who = who(item, placed.unit(), entry.year());
                if (!entry.unit().equals(placed.unit()) || !entry.context().equals(digest(item, who, beside(region, placed, who), entry.before()))) {
                    changed.add(placed);
                }
            }
        }
        changed.sort(Comparator.comparing(Entry::file));
        progress.more(changed.size());
        Workers.each(options.workers(), changed, entry -> {
            Item item = items.get(entry.file());
            Desk.Opened opened = desk.open(entry.bare().isEmpty() ? item : item.placed(entry.unit()));
            Who who = who(item, entry.unit(), entry.year());
            keep(journal, opened.report().isEmpty() ? desk.unreadable(opened) : desk.judge(opened, company(opened, who, beside(region, entry, who))).knownAs(entry.bare()));
            progress.step(entry.file());
        });
        return !changed.isEmpty();
    }

    /**
     * The others of the collection that one is judged beside.
     *
     * @param before   last year's reports of those below, by file of this year's
     * @param complete whether all that the roster puts below it have reported
     */
    private record Beside(LastYear previous, List<Entry> below, Map<String, Entry> before, List<Entry> versions, boolean complete, Region region) {
        /** Last year's report of one below. */
        Optional<Entry> earlier(Entry one) {
            return Optional.ofNullable(before.get(one.file()));
        }
    }

    private Beside beside(Region region, Entry entry, Who who) {
        List<Entry> below = region.below(entry);
        // A file with the same bytes differs in nothing, and would only have its double judged a second time.
        List<Entry> versions = entry.wasIdentified() && !region.isCopy(entry) ? region.copies(entry).stream().filter(other -> !region.places().isUnclear(other.unit())).filter(other -> !other.earlier() && other.isDraft() == entry.isDraft() && !other.sha256().equals(entry.sha256())).toList() : List.of();
        Map<String, Entry> before = new HashMap<>();
        below.forEach(one -> LastYear.of(region, Memory.NONE, one.unit(), one.year(), who(items.get(one.file()), one.unit(), one.year()).former()).entry().ifPresent(found -> before.put(one.file(), found)));
        return new Beside(lastYear(region, entry, who), below, before, versions, !below.isEmpty() && region.isComplete(entry, below), region);
    }

    /** Where the report names another unit than its list, only last year's report of that one may be laid beside it. */
    private LastYear lastYear(Region region, Entry entry, Who who) {
        LastYear listed = LastYear.of(region, memory, who.unit(), who.year(), who.former());
        Optional<String> own = Remarks.ownName(entry);
        return own.isEmpty() || listed.entry().filter(before -> UnitName.of(Remarks.ownName(before).orElse(before.unit())).sameAs(UnitName.of(own.get()))).isPresent() ? listed : LastYear.NONE;
    }

    private void keep(Journal journal, Entry entry) throws IOException {
        done.put(entry.file(), journal.add(entry));
    }

    private Region region() {
        List<Entry> entries = done.values().stream().map(Journal.Kept::entry).toList();
        int year = options.year() > 0 ? options.year() : Gaps.latest(entries);
        Map<Boolean, List<String>> reported = entries.stream().filter(Entry::wasIdentified).collect(Collectors.partitioningBy(entry -> entry.year() == year, Collectors.mapping(Entry::unit, Collectors.collectingAndThen(Collectors.toCollection(TreeSet::new), List::copyOf))));
        Roster known = named.recognising(reported.get(true), reported.get(false));
        if (known != named || roster != named) {
            roster = known;
            formers = new Formers(collection, known, memory);
        }
        return new Region(entries, roster);
    }

    /** Whose report it is, and the other names that list or roster say the unit had; empty and 0 where that is not known. */
    private record Who(String unit, int year, List<String> former) {
    }

    private Who who(Item item, String unit, int year) {
        return new Who(unit, year, formers.of(item, unit, year));
    }

    private Company company(Desk.Opened opened, Who who, Beside beside) throws IOException {
        Item item = opened.item();
        List<Entry> below = beside.below();
        Optional<Report> before = item.previous().flatMap(this::read).or(() -> beside.previous().entry().flatMap(this::report));
        Optional<String> kept = item.previous().isPresent() ? Optional.empty() : beside.previous().kept();
        if (before.isEmpty() && kept.isPresent()) {
            before = memory.report(kept.get(), who.year() - 1).flatMap(json -> report(kept.get() + (who.year() - 1) + ".json", json));
        }
        String named = before.flatMap(Report::unit).map(Stated::value).orElse("");
        boolean renamed = renamed(item, who, beside, named);
        List<String> former = renamed && item.previous().isPresent() && who.former().isEmpty() ? List.of(named) : who.former();
        Map<Entry, Report> read = new LinkedHashMap<>();
        Map<Entry, Report> wrong = new LinkedHashMap<>();
        for (Entry one : below) {
            report(one).ifPresent(part -> {
                read.put(one, Lean.of(part));
                if (one.errors() > 0) {
                    wrong.put(one, part);
                }
            });
        }
        List<Report> parts = List.copyOf(read.values());
        Map<String, Map<String, BigDecimal>> expected = RollUpTraces.asksForLastYear(opened.report().orElseThrow(), parts) ? expected(beside, read) : Map.of();
        Holdings holdings = new Holdings(beside.versions().stream().flatMap(one -> report(one).map(version -> Lean.called(version, one.file())).stream()).toList(), beside.complete() ? Optional.of(below.stream().map(Entry::unit).toList()) : Optional.empty(), below.isEmpty() ? Optional.empty() : Optional.of(openErrors(below)), Map.of(), Map.of(), expected, told(wrong.values(), opened.report().orElseThrow(), parts));
        return new Company(before, parts, holdings, former, renamed, digest(item, who, beside, named));
    }

    /**
     * Whether figures need not meet those of last year: other units may have been joined into this one, as told or as the figures show, or only what the list
     * gives as last year's report tells of a former name, which comes near its own and which no report of this year bears.
     */
    private boolean renamed(Item item, Who who, Beside beside, String named) {
        return beside.previous().joined() || absorbed.containsKey(item.name()) || item.previous().isPresent() && who.former().isEmpty() && !named.isEmpty() && Renames.near(UnitName.of(named), UnitName.of(who.unit())) && !beside.region().isTaken(named, who.year());
    }

    /** What cells of the reports below should state after those of last year. */
    private Map<String, Map<String, BigDecimal>> expected(Beside beside, Map<Entry, Report> below) {
        Map<String, Map<String, BigDecimal>> expected = new LinkedHashMap<>();
        below.forEach((entry, report) -> beside.earlier(entry).flatMap(this::report).ifPresent(
                before -> expected.put(UnitName.of(report.unit().map(Stated::value).orElse("")).name(), RollUpTraces.expected(report, before))));
        return expected;
    }

    /** What some reports below tell in their text otherwise than in their tables. */
    private Map<String, Map<String, BigDecimal>> told(java.util.Collection<Report> wrong, Report government, List<Report> parts) {
        Map<String, Map<String, BigDecimal>> told = new LinkedHashMap<>();
        if (!wrong.isEmpty() && RollUpTraces.differs(government, parts)) {
            wrong.forEach(report -> told.put(UnitName.of(report.unit().map(Stated::value).orElse("")).name(), RollUpTraces.told(jiaohe.claims(report))));
        }
        return told;
    }

    private static Map<String, Integer> openErrors(List<Entry> below) {
        Map<String, Integer> errors = new LinkedHashMap<>();
        below.stream().filter(one -> one.open() > 0).forEach(one -> errors.put(one.unit(), one.open()));
        return errors;
    }

    /** @param named the unit on last year's report */
    private String digest(Item item, Who who, Beside beside, String named) {
        List<Entry> below = beside.below();
        List<Entry> versions = beside.versions();
        String before = item.previous().map(String::valueOf).or(() -> beside.previous().entry().map(Entry::sha256)).or(() -> beside.previous().kept().flatMap(name -> memory.digest(name, who.year() - 1))).orElse("");
        Map<String, Decision> decisions = memory.decisions(who.unit(), who.year());
        if (before.isEmpty() && below.isEmpty() && versions.isEmpty() && decisions.isEmpty()) {
            return "";
        }
        StringBuilder all = new StringBuilder(before);
        below.forEach(one -> all.append('|').append(one.sha256()).append(':').append(one.open()).append(':').append(beside.earlier(one).map(Entry::sha256).orElse("")));
        all.append(beside.complete() ? "##" : "#").append(renamed(item, who, beside, named)).append(before.isEmpty() ? "" : who.former());
        versions.forEach(one -> all.append('|').append(one.sha256()));
        new TreeMap<>(decisions).values().forEach(one -> all.append('!').append(one));
        return Digest.of(all.toString());
    }

    /** A report of the collection once more, without the places on its pages. */
    private Optional<Report> report(Entry entry) {
        Path kept = desk.reportFile(entry.stem());
        return read(Files.exists(kept) ? kept : items.get(entry.file()).file());
    }

    private Optional<Report> read(Path file) {
        return jiaohe.readBeside(file) instanceof ReadResult.Success success ? Optional.of(success.report()) : Optional.empty();
    }

    private static Optional<Report> report(String name, byte[] json) {
        return ReportReader.read(name, json) instanceof ReadResult.Success success ? Optional.of(success.report()) : Optional.empty();
    }
}
