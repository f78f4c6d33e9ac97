package org.jiaohe.audit;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiaohe.facts.Figures;
import org.jiaohe.facts.UnitName;
import org.jiaohe.report.ReadResult;
import org.jiaohe.report.ReportReader;
import org.jiaohe.report.UnitNames;
import org.jiaohe.report.UnitType;
import org.jiaohe.text.Message;

/**
 * Units that may have been joined into others though neither list nor roster says so: where a report carries in more than its
 * own of last year carried over, by just what a neighbour left that no longer reports, its author is not accused of a slip (Y-01).
 * It only softens what is said; nothing is taken for last year's report of another.
 */
final class Absorbed {
    private static final String CARRIED_IN = "Y-01";
    private static final String LEFT = "requests/carriedOut/total";
    /** Among more units some leaves any small number. */
    private static final int MOST = 3;

    private final Region region;
    private final Memory memory;
    private final Roster roster;
    private final Journal journal;
    private final Map<String, Journal.Kept> done;
    /** Other names that list or roster give, for these are known already. */
    private final Set<String> told;
    /** Units of a year that have no report of the year after it, by that later year. */
    private final Map<Integer, List<UnitName>> gone = new HashMap<>();
    private final Map<String, Optional<BigDecimal>> left = new HashMap<>();
    /** By file: the units that may have been joined into the one whose report it is. */
    private final Map<String, List<String>> found = new TreeMap<>();

    private Absorbed(Region region, Memory memory, Roster roster, Formers formers, Map<String, Item> items, Journal journal, Map<String, Journal.Kept> done) {
        this.region = region;
        this.memory = memory;
        this.roster = roster;
        this.journal = journal;
        this.done = done;
        this.told = done.values().stream().map(Journal.Kept::entry).filter(entry -> entry.wasRead() && !entry.earlier() && entry.wasIdentified())
                .flatMap(entry -> formers.of(items.get(entry.file()), entry.unit(), entry.year()).stream()).map(name -> UnitName.of(name).name()).collect(Collectors.toSet());
    }

    /** @param done the reports judged so far, by file */
    static Map<String, List<String>> in(Region region, Memory memory, Roster roster, Formers formers, Map<String, Item> items, Journal journal, Map<String, Journal.Kept> done) throws IOException {
        Absorbed absorbed = new Absorbed(region, memory, roster, formers, items, journal, done);
        for (Journal.Kept kept : done.values()) {
            Entry entry = kept.entry();
            if (entry.wasRead() && !entry.before().isEmpty() && entry.errors() + entry.warnings() > 0) {
                absorbed.look(entry, journal.findings(kept).findings());
            }
        }
        return absorbed.found;
    }

    private void look(Entry entry, List<LedgerRow> findings) throws IOException {
        for (LedgerRow one : findings) {
            Optional<BigDecimal> gap = one.rule().equals(CARRIED_IN) ? gap(one) : Optional.empty();
            if (gap.isPresent()) {
                List<String> units = new ArrayList<>();
                for (UnitName name : gone.computeIfAbsent(entry.year(), this::gone)) {
                    if (neighbours(entry, name) && left(name.name(), entry.year() - 1).filter(carried -> carried.compareTo(gap.get()) == 0).isPresent()) {
                        units.add(name.name());
                    }
                }
                if (!units.isEmpty() && units.size() <= MOST) {
                    found.put(entry.file(), units);
                }
            }
        }
    }

    /** By how much more is carried in than its own report of last year carries over. */
    private static Optional<BigDecimal> gap(LedgerRow one) {
        try {
            return Optional.of(new BigDecimal(one.actual()).subtract(new BigDecimal(one.expected()))).filter(gap -> gap.signum() > 0);
        } catch (NumberFormatException e) {
            // A finding on kinds of applicants states several numbers, and its totals agree.
            return Optional.empty();
        }
    }

    /** A unit that still must report is only late, and one that goes on under a name near its own was not joined into another. */
    private List<UnitName> gone(int year) {
        List<UnitName> fresh = done.values().stream().map(Journal.Kept::entry).filter(entry -> entry.wasRead() && !entry.earlier() && entry.year() == year && entry.before().isEmpty()).map(entry -> UnitName.of(entry.unit())).toList();
        return Stream.concat(region.units(year - 1).stream(), memory.units(year - 1).stream()).distinct().filter(unit -> region.report(unit, year).isEmpty() && !region.ambiguous(unit, year)).map(UnitName::of)
                .filter(name -> !told.contains(name.name()) && !roster.names(name) && fresh.stream().noneMatch(other -> Renames.near(name, other))).toList();
    }

    /** Whether both stand below one government, by list or roster, else by their regions. */
    private boolean neighbours(Entry entry, UnitName other) {
        Optional<String> mine = region.parent(entry);
        Optional<String> theirs = region.report(other.name(), entry.year() - 1).flatMap(region::parent);
        if (mine.isPresent() && theirs.isPresent()) {
            return Superior.same(mine.get(), theirs.get());
        }
        String one = home(UnitName.of(entry.unit()));
        String another = home(other);
        return !one.isEmpty() && !another.isEmpty() && (one.endsWith(another) || another.endsWith(one));
    }

    private static String home(UnitName name) {
        boolean itself = UnitNames.type(name.name()) != UnitType.DEPARTMENT && !name.regions().isEmpty();
        return String.join("", itself ? name.regions().subList(0, name.regions().size() - 1) : name.regions());
    }

    private Optional<BigDecimal> left(String unit, int year) throws IOException {
        String key = year + unit;
        if (!left.containsKey(key)) {
            Optional<Entry> there = region.report(unit, year);
            left.put(key, there.isPresent() ? Optional.ofNullable(journal.figures(done.get(there.get().file())).get(LEFT))
                    : memory.report(unit, year).flatMap(json -> ReportReader.read(unit + year + ".json", json) instanceof ReadResult.Success success ? Optional.ofNullable(Figures.of(success.report()).get(LEFT)) : Optional.empty()));
        }
        return left.get(key);
    }

    /** What is said of them to the office. */
    static List<Message> remarks(Map<String, List<String>> found, List<Entry> entries) {
        return entries.stream().filter(entry -> found.containsKey(entry.file())).map(entry -> Message.of("audit.found.absorbed", "unit", entry.unit(), "year", String.valueOf(entry.year()), "gone", found.get(entry.file()))).toList();
    }
}
