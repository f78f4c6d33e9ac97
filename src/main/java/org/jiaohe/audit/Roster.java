package org.jiaohe.audit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jiaohe.facts.UnitName;
import org.jiaohe.text.Message;

/** The units that must report (主体名录), and whom each reports to where the list says so. */
public final class Roster {
    /** Pairs of names in one remark. */
    private static final int TOGETHER = 10;

    public static final Roster NONE = new Roster(List.of(), Set.of(), Map.of(), Map.of(), false, List.of(), Map.of());

    private final List<String> units;
    private final Set<String> hidden;
    private final Map<String, String> parents;
    private final List<Message> remarks;
    /** Names of the roster that have a parent, by their own name and by the one with their government's regions. */
    private final Namesakes<String> placed = new Namesakes<>();
    private final Namesakes<String> placedInFull = new Namesakes<>();
    private final Namesakes<String> below = new Namesakes<>();
    private final Map<String, String> full = new HashMap<>();
    private final Namesakes<String> all = new Namesakes<>();
    private final Map<String, List<String>> former;
    private final boolean tellsFormer;
    private final Map<String, String> recognised;

    /**
     * @param hidden  those of the units that stand in hidden rows: who they report to is known, that they must is not
     * @param parents parent by unit; a unit without one is not in it
     * @param former  other names that units had, by unit
     * @param tellsFormer whether the list has a column for them
     * @param remarks what is wrong with the list, each with its row
     * @param recognised names on reports by the short ones on the list that stand for them
     */
    Roster(List<String> units, Set<String> hidden, Map<String, String> parents, Map<String, List<String>> former, boolean tellsFormer, List<Message> remarks, Map<String, String> recognised) {
        this.units = List.copyOf(units);
        this.hidden = Set.copyOf(hidden);
        this.parents = Map.copyOf(parents);
        this.former = Map.copyOf(former);
        this.tellsFormer = tellsFormer;
        this.remarks = List.copyOf(remarks);
        this.recognised = Map.copyOf(recognised);
        Map<String, UnitName> superiors = new HashMap<>();
        for (String unit : this.units) {
            String parent = parents.get(unit);
            if (parent != null) {
                String whole = Superior.full(unit, parent);
                full.put(unit, whole);
                placed.add(UnitName.of(unit), unit);
                placedInFull.add(UnitName.of(whole), unit);
                below.add(superiors.computeIfAbsent(parent, one -> UnitName.of(Superior.of(one))), unit);
            }
            all.add(UnitName.of(full(unit)), unit);
        }
    }

    List<String> units() {
        return units;
    }

    /** The units that must report. */
    List<String> due() {
        return hidden.isEmpty() ? units : units.stream().filter(unit -> !hidden.contains(unit)).toList();
    }

    /** What is wrong with the list, each with its row. */
    public List<Message> remarks() {
        return remarks;
    }

    /** What reading a roster came to. */
    public sealed interface Result {
        record Read(Roster roster) implements Result {
        }

        record Wrong(Message why) implements Result {
        }
    }

    public static Result read(Path file) {
        Grid.Result read = Grid.read(file);
        if (read instanceof Grid.Result.Wrong wrong) {
            return new Result.Wrong(wrong.why());
        }
        Grid grid = ((Grid.Result.Read) read).grid();
        Heads heads = Heads.of(grid);
        // One name a line needs no headings; a list with some but that of the units would have the wrong ones reported late.
        boolean headless = !heads.has(Heads.UNIT) && (heads.has(Heads.PARENT) || heads.has(Heads.FORMER));
        return headless ? new Result.Wrong(Message.of("audit.list.column", "file", file, "column", "unit（单位）", "found", heads.shown(grid))) : new Result.Read(of(grid));
    }

    /** A list with a heading {@code unit} (单位), or one name a line without any heading. */
    static Roster of(Grid grid) {
        return new RosterReading(grid).roster();
    }

    /**
     * The same roster where names that plainly stand for a report's (市发改委) are that, and nothing else on the roster or among
     * the reports could be meant; this very roster where there are none. A roster is of one year: 市城管局 is the 城市管理局 of
     * the year before only where no report of its own year comes near it.
     *
     * @param reported names on reports of the roster's year, and {@code earlier} on those of other years
     */
    Roster recognising(List<String> reported, List<String> earlier) {
        if (units.isEmpty()) {
            return this;
        }
        Map<String, String> found = recognised(units, reported);
        List<String> others = earlier.stream().filter(Predicate.not(Set.copyOf(reported)::contains)).toList();
        if (!others.isEmpty()) {
            Set<String> taken = Set.copyOf(found.values());
            Renames.Strangers strangers = new Renames.Strangers(reported.stream().filter(name -> !taken.contains(name)).map(UnitName::of).filter(name -> !names(name)).toList());
            Namesakes<String> there = namesakes(reported);
            List<String> left = units.stream().filter(unit -> !found.containsKey(unit)).filter(unit -> there.of(UnitName.of(full(unit))).isEmpty() && strangers.near(UnitName.of(full(unit))).isEmpty()).toList();
            found.putAll(recognised(left, others));
        }
        return found.isEmpty() ? this : renamed(found);
    }

    private static Namesakes<String> namesakes(List<String> names) {
        Namesakes<String> there = new Namesakes<>();
        names.forEach(name -> there.add(UnitName.of(name), name));
        return there;
    }

    /** The names on reports that short ones stand for, each for one. */
    private Map<String, String> recognised(List<String> some, List<String> reported) {
        ShortNames unclaimed = new ShortNames();
        reported.stream().filter(name -> !names(UnitName.of(name))).forEach(unclaimed::add);
        Map<String, String> found = new LinkedHashMap<>();
        if (!unclaimed.isEmpty()) {
            Namesakes<String> there = namesakes(reported);
            some.stream().filter(unit -> there.of(UnitName.of(full(unit))).isEmpty()).forEach(unit -> unclaimed.only(full(unit)).ifPresent(name -> found.put(unit, name)));
        }
        Set<String> seen = new HashSet<>();
        Set<String> twice = new HashSet<>(found.values().stream().filter(name -> !seen.add(name)).toList());
        found.values().removeAll(twice);
        return found;
    }

    /** The same with full names for short ones. */
    private Roster renamed(Map<String, String> names) {
        return new Roster(units.stream().map(unit -> names.getOrDefault(unit, unit)).distinct().toList(), Set.copyOf(hidden.stream().map(unit -> names.getOrDefault(unit, unit)).toList()), named(parents, names), named(former, names), tellsFormer, remarks, names);
    }

    /** Which names were taken for which reports, for the office to look over. */
    List<Message> recognised() {
        List<String> pairs = recognised.entrySet().stream().map(one -> one.getKey() + "→" + one.getValue()).sorted().toList();
        List<Message> said = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i += TOGETHER) {
            said.add(Message.of("audit.roster.short", "pairs", pairs.subList(i, Math.min(pairs.size(), i + TOGETHER))));
        }
        return said;
    }

    private static <T> Map<String, T> named(Map<String, T> map, Map<String, String> names) {
        Map<String, T> all = new HashMap<>();
        map.forEach((unit, one) -> all.put(names.getOrDefault(unit, unit), one));
        return all;
    }

    /** Whom a unit reports to; none where the list is silent or several of its names could be meant. */
    Optional<String> parent(String unit) {
        if (parents.containsKey(unit)) {
            return Optional.of(parents.get(unit));
        }
        UnitName name = UnitName.of(unit);
        List<String> same = placed.of(name);
        // A bare 市教育局 could be that of any city; with its government's regions it is that of one.
        List<String> meant = same.size() == 1 ? same : placedInFull.of(name);
        return meant.size() == 1 ? Optional.of(parents.get(meant.get(0))) : Optional.empty();
    }

    /** Whether a unit stands on the roster, by whatever part of its name. */
    boolean names(UnitName unit) {
        return !all.of(unit).isEmpty();
    }

    /** Other names that a unit had (曾用名); none where the roster's name could mean several units. */
    List<String> former(String unit) {
        List<String> meant = former.isEmpty() ? List.of() : all.of(UnitName.of(unit));
        return meant.size() == 1 ? former.getOrDefault(meant.get(0), List.of()) : List.of();
    }

    /** Whether the roster has a column for former names. */
    boolean tellsFormer() {
        return tellsFormer;
    }

    /** The units that the roster puts directly below a government. */
    List<String> below(String government) {
        return below.of(UnitName.of(Superior.of(government)));
    }

    /** The name of a unit on the roster with the regions of its superior, where it has none of its own. */
    String full(String unit) {
        return full.getOrDefault(unit, unit);
    }
}
