package org.jiaohe.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jiaohe.facts.Examination;
import org.jiaohe.facts.Predecessor;
import org.jiaohe.facts.UnitName;
import org.jiaohe.report.Report;
import org.jiaohe.text.Message;

/** What is found wrong with a collection only once its reports were read: for the office that keeps the lists, not for the units. */
final class Remarks {
    private static final int NAMED = 10;
    /** So many units below one that is no government may be a slip of the list; fewer are branches of a bureau. */
    private static final int MANY = 10;

    private Remarks() {
    }

    /**
     * @param entries in the order of their files
     * @param said    what the list itself already showed
     */
    static List<Message> in(List<Entry> entries, Region region, int year, List<Message> said) {
        Set<Object> named = said.stream().filter(one -> one.key().equals("audit.list.unitTwice")).map(one -> one.values().get("row")).collect(Collectors.toSet());
        List<Message> all = new ArrayList<>();
        List<Entry> judged = entries.stream().filter(entry -> entry.wasRead() && !entry.earlier()).toList();
        judged.stream().filter(entry -> !entry.wasIdentified()).forEach(entry -> all.add(Message.of(
                entry.unit().isEmpty() ? entry.year() == 0 ? "audit.found.nobody" : "audit.found.noUnit" : "audit.found.noYear", "file", entry.file(), "unit", entry.unit(), "year", entry.year())));
        judged.stream().filter(entry -> !entry.otherwise().isEmpty()).forEach(entry -> all.add(Message.of("audit.found.otherwise", "row", entry.row(), "file", entry.file(), "unit", entry.unit(), "year", String.valueOf(entry.year()), "said", entry.otherwise())));
        judged.stream().filter(entry -> !entry.stray().isEmpty()).forEach(entry -> all.add(Message.of("audit.found.stray", "row", entry.row(), "unit", entry.unit(), "year", String.valueOf(entry.year() - 1), "said", entry.stray())));
        all.addAll(region.places().remarks());
        all.addAll(twice(judged.stream().filter(entry -> !named.contains(entry.row()) && !region.places().isUnclear(entry.unit())).toList(), region));
        judged.stream().filter(region::contradicted).forEach(entry -> all.add(Message.of("audit.found.parents", "row", entry.row(), "unit", entry.unit(), "parent", entry.parent())));
        orphans(judged, region, all);
        strays(judged, region, all);
        judged.stream().mapToInt(Entry::year).filter(one -> one > year && year > 0).distinct().sorted().forEach(one -> all.add(Message.of("audit.found.later", "year", String.valueOf(one), "count",
                judged.stream().filter(entry -> entry.year() == one).count(), "taken", String.valueOf(year))));
        return all;
    }

    /** Files of the folder of last year's reports that cannot be read: no report of this collection is missing for them. */
    static List<Message> lastYears(List<Entry> entries) {
        List<Entry> unread = entries.stream().filter(entry -> entry.isOfLastYears() && !entry.wasRead()).toList();
        return unread.isEmpty() ? List.of() : List.of(Message.of("audit.found.lastYears", "count", unread.size(), "why", unread.get(0).why()));
    }

    /** A year that somebody asked for and no report is of: the roster cannot be held against it. */
    static List<Message> ofYear(List<Entry> entries, int year, Roster roster) {
        List<Entry> judged = entries.stream().filter(entry -> entry.wasRead() && !entry.earlier() && entry.wasIdentified()).toList();
        boolean none = year > 0 && !judged.isEmpty() && judged.stream().noneMatch(entry -> entry.year() == year) && !roster.units().isEmpty();
        return none ? List.of(Message.of("audit.found.noneOfYear", "year", String.valueOf(year), "years", judged.stream().map(Entry::year).distinct().sorted().map(String::valueOf).toList())) : List.of();
    }

    /** Units without a report in this collection that an earlier audit had one of: they did report. */
    static List<Message> before(List<Gaps.Gap> gaps) {
        Map<Integer, List<String>> kept = new TreeMap<>();
        gaps.stream().filter(gap -> gap.elsewhere() == Gaps.Elsewhere.KEPT).forEach(gap -> kept.computeIfAbsent(gap.year(), year -> new ArrayList<>()).add(gap.full()));
        return kept.entrySet().stream().map(one -> Message.of("audit.found.kept", "year", String.valueOf(one.getKey()), "count", one.getValue().size(), "units", one.getValue().stream().limit(NAMED).toList())).toList();
    }

    /** Files with the same report as another, where the list does not say so itself; a folder that holds another once more is named as such. */
    private static List<Message> twice(List<Entry> entries, Region region) {
        Map<List<String>, List<Message>> same = new LinkedHashMap<>();
        List<Message> all = new ArrayList<>();
        for (Entry entry : entries) {
            Optional<Entry> first = entry.wasIdentified() ? region.copies(entry).stream().filter(other -> !other.earlier()).min(Entry.FIRST).filter(other -> Entry.FIRST.compare(other, entry) < 0) : Optional.empty();
            boolean equal = first.filter(other -> other.sha256().equals(entry.sha256())).isPresent();
            Optional<Message> said = first.map(other -> Message.of(equal ? "audit.found.same" : other.isDraft() == entry.isDraft() ? "audit.found.twice" : "audit.found.draft", "file", entry.file(), "first", other.file(), "unit", entry.unit(), "year", String.valueOf(entry.year())));
            said.ifPresent(one -> (equal ? same.computeIfAbsent(List.of(folder(entry), folder(first.orElseThrow())), folders -> new ArrayList<>()) : all).add(one));
        }
        same.forEach((folders, each) -> {
            if (each.size() > NAMED) {
                all.add(Message.of("audit.found.sameFolder", "count", each.size(), "file", each.get(0).values().get("file"), "first", each.get(0).values().get("first")));
            } else {
                all.addAll(each);
            }
        });
        return all;
    }

    private static String folder(Entry entry) {
        return entry.file().substring(0, entry.file().lastIndexOf('/') + 1);
    }

    /** Units that are listed below another government than the one whose region their name bears, and which sums up its other units. */
    private static void strays(List<Entry> judged, Region region, List<Message> all) {
        Map<String, Boolean> sums = new HashMap<>();
        for (Entry entry : judged) {
            String parent = region.parent(entry).orElse("");
            String home = parent.isEmpty() || entry.unitType().equals("government") ? "" : String.join("", UnitName.of(entry.unit()).regions()) + "人民政府";
            boolean elsewhere = !home.isEmpty() && Superior.isGovernment(parent) && !home.equals(parent) && !Superior.same(home, parent);
            if (elsewhere && sums.computeIfAbsent(home + entry.year(), key -> region.judged(home, entry.year()).filter(government -> !region.below(government).isEmpty()).isPresent())) {
                all.add(Message.of("audit.found.home", "unit", entry.unit(), "year", String.valueOf(entry.year()), "parent", parent, "home", home));
            }
        }
    }

    /**
     * Units whose superior's own report is not there, so that nothing was added up. Only a government's report sums up others: that
     * a bureau stands below the one that it is a part of says nothing of sums, while a whole list below an office may be a slip.
     */
    private static void orphans(List<Entry> judged, Region region, List<Message> all) {
        Map<String, Integer> counts = new TreeMap<>();
        Map<String, String> written = new HashMap<>();
        Map<String, Set<String>> below = new TreeMap<>();
        for (Entry entry : judged) {
            Optional<String> parent = region.parent(entry).filter(one -> entry.wasIdentified() && !region.isCopy(entry));
            if (parent.isPresent() && !Superior.isGovernment(parent.get())) {
                below.computeIfAbsent(parent.get(), key -> new TreeSet<>()).add(entry.unit());
            } else if (parent.isPresent() && region.judged(Superior.of(parent.get()), entry.year()).filter(found -> found.unitType().equals("government")).isEmpty()) {
                counts.merge(written.computeIfAbsent(Superior.of(parent.get()), government -> parent.get()) + "\t" + entry.year(), 1, Integer::sum);
            }
        }
        counts.forEach((key, count) -> all.add(Message.of("audit.found.orphans", "parent", key.substring(0, key.indexOf('\t')), "year", key.substring(key.indexOf('\t') + 1), "count", count)));
        below.entrySet().stream().filter(one -> one.getValue().size() >= MANY).forEach(one -> all.add(Message.of("audit.found.noGovernment", "parent", one.getKey(), "count", one.getValue().size(), "unit", one.getValue().iterator().next())));
    }

    /** Unit and year as the report itself names them, where the list says otherwise; empty where they agree. */
    static String otherwise(Item item, Report report) {
        Optional<String> unit = report.unit().map(one -> one.value()).filter(own -> item.meta().unit().filter(listed -> !agree(own, listed)).isPresent());
        Optional<Integer> year = report.year().map(one -> one.value()).filter(own -> item.meta().year().filter(listed -> !listed.equals(own)).isPresent());
        return unit.orElse("") + (unit.isPresent() && year.isPresent() ? " " : "") + year.map(String::valueOf).orElse("");
    }

    /** The unit that a report names itself where its list names another. */
    static Optional<String> ownName(Entry entry) {
        return Optional.of(entry.otherwise().replaceFirst(" ?[0-9]{4}$", "")).filter(name -> !name.isEmpty());
    }

    /** Unit and year of what the list gives as last year's report, where that is another unit's or another year's. */
    static String stray(Item item, Examination examination) {
        Predecessor given = Predecessor.of(examination);
        return item.previous().isPresent() && given.state().startsWith("other") ? given.unit() + " " + given.year() : "";
    }

    private static boolean agree(String own, String listed) {
        UnitName one = UnitName.of(own);
        UnitName other = UnitName.of(listed);
        return one.sameAs(other) || one.shortFor(other) || other.shortFor(one);
    }
}
