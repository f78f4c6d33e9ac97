package org.jiaohe.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jiaohe.facts.UnitName;

/** Who is who in a collection: the report of a unit and year, last year's, those below a government, copies of one report. */
final class Region {
    private final Map<Integer, Namesakes<Entry>> byYear = new HashMap<>();
    private final Map<String, List<Entry>> byName = new HashMap<>();
    private final Map<String, List<Entry>> children = new HashMap<>();
    /** The superiors of {@code children} under their governments' names. */
    private final Namesakes<String> superiors = new Namesakes<>();
    /** Filled while several workers ask. */
    private final Map<String, UnitName> names = new ConcurrentHashMap<>();
    private final Map<String, Optional<String>> parents = new ConcurrentHashMap<>();
    private final Roster roster;
    private final Places places;

    /** @param entries in any order; only those whose unit and year are known take part */
    Region(List<Entry> entries, Roster roster) {
        this.roster = roster;
        this.places = Places.of(entries, this::superior);
        List<Entry> known = entries.stream().map(places::placed).filter(Entry::wasRead).filter(Entry::wasIdentified).sorted(Entry.FIRST).toList();
        for (Entry entry : known) {
            UnitName name = name(entry.unit());
            byName.computeIfAbsent(entry.year() + name.name(), key -> new ArrayList<>(1)).add(entry);
            parent(entry).ifPresent(parent -> children.computeIfAbsent(parent, key -> new ArrayList<>()).add(entry));
            byYear.computeIfAbsent(entry.year(), year -> new Namesakes<>()).add(name, entry);
        }
        children.keySet().forEach(superior -> superiors.add(name(Superior.of(superior)), superior));
    }

    private Optional<String> superior(Entry entry) {
        return entry.parent().isEmpty() ? roster.parent(entry.ownUnit()) : Optional.of(entry.parent());
    }

    /** The name of an entry's unit with the regions that the list or the roster, and only they, add. */
    String placedByList(Entry entry) {
        return Superior.placed(entry.unit(), superior(entry).orElse(""));
    }

    /** The same with what file and folders add. */
    String placed(Entry entry) {
        return Places.of(entry, superior(entry).orElse(""));
    }

    /** Units of several places that bear one name. */
    Places places() {
        return places;
    }

    private List<Entry> named(UnitName name, int year) {
        return byYear.containsKey(year) ? byYear.get(year).of(name) : List.of();
    }

    /** Whom a unit reports to, by the list or the roster; none where the two contradict each other. */
    Optional<String> parent(Entry entry) {
        Optional<String> known = parents.computeIfAbsent(entry.unit(), roster::parent);
        return entry.parent().isEmpty() || contradicted(entry) ? known.filter(parent -> entry.parent().isEmpty()) : Optional.of(entry.parent());
    }

    /** Whether list and roster name different superiors. */
    boolean contradicted(Entry entry) {
        return !entry.parent().isEmpty() && parents.computeIfAbsent(entry.unit(), roster::parent).filter(parent -> !Superior.same(parent, entry.parent())).isPresent();
    }

    private UnitName name(String unit) {
        return names.computeIfAbsent(unit, UnitName::of);
    }

    /** The report of a unit for a year; none where several units could be meant. */
    Optional<Entry> report(String unit, int year) {
        UnitName name = name(unit);
        List<Entry> exact = byName.getOrDefault(year + name.name(), List.of());
        if (!exact.isEmpty()) {
            return Optional.of(exact.get(0));
        }
        List<Entry> same = named(name, year);
        return same.stream().map(entry -> name(entry.unit()).name()).distinct().count() == 1 ? same.stream().findFirst() : Optional.empty();
    }

    /** Whether reports of several units could be meant by a name. */
    boolean ambiguous(String unit, int year) {
        return report(unit, year).isEmpty() && !named(name(unit), year).isEmpty();
    }

    /** Whether a report of a year bears exactly this name. */
    boolean isTaken(String unit, int year) {
        return byName.containsKey(year + name(unit).name());
    }

    /** The names on the reports of a year. */
    List<String> units(int year) {
        return byName.values().stream().map(same -> same.get(0)).filter(entry -> entry.year() == year).map(Entry::unit).sorted().toList();
    }

    /** The report of a unit for a year among those that are judged. */
    Optional<Entry> judged(String unit, int year) {
        return report(unit, year).filter(entry -> !entry.earlier());
    }

    /** Other files with the report of the same unit and year. */
    List<Entry> copies(Entry entry) {
        return byName.getOrDefault(entry.year() + name(entry.unit()).name(), List.of()).stream().filter(other -> !other.file().equals(entry.file())).toList();
    }

    /** Whether another file of the same unit and year comes before it: each report counts once. */
    boolean isCopy(Entry entry) {
        return copies(entry).stream().anyMatch(other -> Entry.FIRST.compare(other, entry) < 0);
    }

    /** The report that a file is a draft of by its name; none where it is none, or stands for the report itself. */
    Optional<Entry> draftOf(Entry entry) {
        return entry.wasIdentified() && entry.isDraft() ? copies(entry).stream().filter(other -> !other.earlier() && !other.isDraft() && Entry.FIRST.compare(other, entry) < 0).min(Entry.FIRST) : Optional.empty();
    }

    /**
     * The reports that a government's own one sums up: those whose parent the list or the roster names so. Names alone do not
     * tell, since units under vertical management carry the region's name too and a foreign summand would accuse the government;
     * for the same reason a report that calls itself otherwise than its list is not counted.
     */
    List<Entry> below(Entry government) {
        if (!government.wasIdentified() || !government.unitType().equals("government")) {
            return List.of();
        }
        UnitName name = name(government.unit());
        return superiors.of(name).stream().filter(one -> isMeant(one, government)).flatMap(one -> children.get(one).stream())
                .filter(entry -> entry.year() == government.year() && !entry.earlier() && entry.otherwise().isEmpty() && !isCopy(entry) && !name(entry.unit()).sameAs(name)).sorted(Comparator.comparing(Entry::file)).toList();
    }

    /** Whether a superior's name, which may leave out regions, could mean no other government than this one, which may not be there itself yet. */
    private boolean isMeant(String superior, Entry government) {
        String full = Superior.of(superior);
        return report(full, government.year()).map(found -> name(found.unit()).name().equals(name(government.unit()).name())).orElseGet(() -> named(name(full), government.year()).isEmpty());
    }

    /** Whether every unit that the roster puts below a government is among {@code below}; false where the roster puts none there. */
    boolean isComplete(Entry government, List<Entry> below) {
        List<String> due = roster.below(government.unit());
        Namesakes<Entry> there = new Namesakes<>();
        below.forEach(entry -> there.add(name(entry.unit()), entry));
        return !due.isEmpty() && due.stream().noneMatch(unit -> there.of(name(unit)).isEmpty() && there.of(name(roster.full(unit))).isEmpty());
    }
}
