package org.jiaohe.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiaohe.facts.UnitName;

/** Who of the roster has not reported (P-10). */
final class Gaps {
    private static final Pattern YEAR = Pattern.compile("(?<![0-9])20[12][0-9](?![0-9])");
    /** Fewer reports of a year, and less than this share of the fullest one, are misprints of the year. */
    private static final int FEW = 3;
    private static final int SHARE = 10;

    /**
     * @param sure false where a file that could not be read, or says neither unit nor year, may be the missing report, where the
     *             list gives a report of that name to another unit, or where the roster's name could mean several units that did report, or {@code near} is not empty
     * @param full the unit's name with its regions
     * @param near a unit that reported, stands not on the roster, and may be this one under a new name; empty where there is none
     * @param elsewhere where it may be all the same
     */
    record Gap(String unit, String full, int year, String parent, boolean sure, String near, Elsewhere elsewhere) {
    }

    /** Where the report of a unit may be that this collection has none of. */
    enum Elsewhere {
        NOWHERE,
        /** The office kept it from an earlier audit. */
        KEPT,
        /** A hidden row of the list names it, or one whose file is a formula. */
        HIDDEN
    }

    /** A file whose unit is not known from within, with what its name says. */
    private record Unknown(Optional<String> unit, int year) {
        /** Whether its name tells so; one in the folder of last year's reports that tells nothing is none of this year's. */
        boolean isOf(int asked) {
            return unit.isPresent() && year == asked;
        }
    }

    private Gaps() {
    }

    /** The latest year that more than a few stray reports are of; 0 where no report has a year. */
    static int latest(List<Entry> entries) {
        Map<Integer, Integer> counts = new HashMap<>();
        entries.stream().filter(entry -> !entry.earlier() && entry.year() > 0).forEach(entry -> counts.merge(entry.year(), 1, Integer::sum));
        int most = counts.values().stream().max(Comparator.naturalOrder()).orElse(0);
        return counts.entrySet().stream().filter(one -> one.getValue() >= FEW || one.getValue() * SHARE >= most).mapToInt(Map.Entry::getKey).max().orElse(0);
    }

    /** @param entries those judged, in any order */
    static List<Gap> in(List<Entry> entries, Roster roster, Collection collection, Region region, Memory memory, int year) {
        FileNames names = new FileNames(roster);
        List<Unknown> unknown = entries.stream().filter(entry -> !entry.earlier() && (!entry.wasIdentified() || !entry.wasRead())).filter(entry -> !entry.isOfLastYears() || unknown(entry, names).isOf(year)).map(entry -> unknown(entry, names)).toList();
        // A year that no report is of was hardly asked of anybody: it is rather the year that is wrong.
        boolean another = entries.stream().noneMatch(entry -> !entry.earlier() && entry.year() == year) && entries.stream().anyMatch(entry -> !entry.earlier() && entry.wasIdentified());
        boolean nameless = unknown.stream().anyMatch(one -> one.unit().isEmpty());
        Namesakes<Unknown> received = new Namesakes<>();
        unknown.forEach(one -> one.unit().ifPresent(unit -> received.add(UnitName.of(unit), one)));
        Namesakes<Entry> misplaced = new Namesakes<>();
        entries.stream().filter(entry -> !entry.earlier() && entry.year() == year).forEach(entry -> Remarks.ownName(entry).ifPresent(own -> misplaced.add(UnitName.of(own), entry)));
        List<String> others = roster.units().isEmpty() ? List.of() : region.units(year).stream().filter(name -> !roster.names(UnitName.of(name))).toList();
        Renames.Strangers strangers = new Renames.Strangers(others.stream().map(UnitName::of).toList());
        ShortNames shortened = new ShortNames();
        others.forEach(shortened::add);
        List<Gap> gaps = new ArrayList<>();
        Set<Object> named = new HashSet<>();
        Namesakes<Integer> hidden = new Namesakes<>();
        collection.hidden().forEach(one -> hidden.add(UnitName.of(one.unit()), one.year()));
        List<Due> all = due(roster, collection.absent(), year);
        Claims claims = new Claims(region, all);
        for (Due due : all) {
            boolean elsewhere = another || nameless || due.names().anyMatch(name -> !misplaced.of(UnitName.of(name)).isEmpty());
            gap(due, received, elsewhere, claims, one -> shortened.all(one).stream().findFirst().or(() -> strangers.near(UnitName.of(one)).stream().findFirst())).filter(gap -> named.add(List.of(UnitName.of(due.full()).name(), due.year())))
                    .ifPresent(gap -> gaps.add(new Gap(gap.unit(), gap.full(), gap.year(), gap.parent(), gap.sure(), gap.near(), elsewhere(due, memory, hidden))));
        }
        return gaps;
    }

    /** A report that is due; {@code full} is the unit's name with its regions. */
    record Due(String unit, String full, List<String> former, int year, String parent) {
        Stream<String> names() {
            return Stream.concat(Stream.of(unit, full), former.stream());
        }
    }

    /** A shared archive holds other regions' units too: a name without its region tells nothing there. */
    private static Elsewhere elsewhere(Due due, Memory memory, Namesakes<Integer> hidden) {
        if (due.names().flatMap(name -> hidden.of(UnitName.of(name)).stream()).anyMatch(year -> year == 0 || year == due.year())) {
            return Elsewhere.HIDDEN;
        }
        boolean kept = due.names().filter(name -> !UnitName.of(name).regions().isEmpty()).anyMatch(name -> memory.digest(name, due.year()).isPresent());
        return kept ? Elsewhere.KEPT : Elsewhere.NOWHERE;
    }

    /** Every report that roster or list ask for. */
    static List<Due> due(Roster roster, List<Collection.Absent> absent, int year) {
        List<Due> all = new ArrayList<>();
        roster.due().forEach(unit -> all.add(new Due(unit, roster.full(unit), Renames.full(roster.former(unit), roster.full(unit)), year, roster.parent(unit).orElse(""))));
        if (absent.isEmpty()) {
            return all;
        }
        FileNames names = new FileNames(roster);
        Set<String> rostered = all.stream().map(Due::full).collect(Collectors.toSet());
        for (Collection.Absent one : absent) {
            String full = one.parent().isEmpty() ? one.unit() : Superior.full(one.unit(), one.parent());
            Optional<String> known = names.full(full);
            int due = one.year() == 0 ? year : one.year();
            // The unit of the roster that the list names in short is due once, and under the roster's name.
            if (known.isEmpty() || due != year || !rostered.contains(known.get())) {
                all.add(new Due(one.unit(), known.orElse(full), List.of(), due, one.parent()));
            }
        }
        return all;
    }

    private static Optional<Gap> gap(Due due, Namesakes<Unknown> unknown, boolean elsewhere, Claims claims, Function<String, Optional<String>> nearest) {
        int year = due.year();
        Claims.Answer answer = claims.of(due);
        if (answer == Claims.Answer.REPORTED) {
            return Optional.empty();
        }
        UnitName name = UnitName.of(due.full());
        boolean received = Stream.concat(unknown.of(name).stream(), unknown.of(UnitName.of(due.unit())).stream().filter(one -> one.unit().equals(Optional.of(due.unit()))))
                .anyMatch(one -> one.year() == 0 || one.year() == year);
        if (received) {
            return Optional.empty();
        }
        String near = nearest.apply(due.full()).orElse("");
        return Optional.of(new Gap(due.unit(), due.full(), year, due.parent(), !elsewhere && near.isEmpty() && answer == Claims.Answer.MISSING, near, Elsewhere.NOWHERE));
    }

    /** What a file is taken for that names no unit itself: offices name files after units, and a broken one was received all the same. */
    private static Unknown unknown(Entry entry, FileNames names) {
        if (!entry.unit().isEmpty()) {
            return new Unknown(names.full(Superior.full(entry.unit(), entry.parent())).or(() -> Optional.of(entry.unit())), entry.year());
        }
        int year = entry.year();
        if (year == 0) {
            for (Matcher found = YEAR.matcher(entry.file()); found.find();) {
                year = Integer.parseInt(found.group());
            }
        }
        return new Unknown(names.unit(entry.file()), year);
    }
}
