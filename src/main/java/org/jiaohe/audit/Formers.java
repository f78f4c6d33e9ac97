package org.jiaohe.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jiaohe.facts.UnitName;
import org.jiaohe.text.Message;

/**
 * The former names of units (曾用名) as somebody gave them: in the list, on the roster, or in an earlier audit that the office
 * kept. A government's former name holds for those whose names bear its region: with 青河县人民政府 before 青河区人民政府 goes
 * 青河县教育局 before 青河区教育局.
 */
final class Formers {
    private static final Set<String> GOVERNMENTS = Set.of("人民政府", "办事处");

    private final Roster roster;
    private final Memory memory;
    private final boolean listed;
    /** Regions that changed their name, by the narrowest region of today. */
    private final Map<String, List<Renamed>> regions = new HashMap<>();
    /** Former names that several units of today claim, with those. */
    private final Map<String, Set<String>> claimed = new LinkedHashMap<>();

    /** @param now regions from the widest to the narrowest, {@code before} the narrowest one's former name */
    private record Renamed(List<String> now, String before) {
        /** Whether the regions of a name lead through this one, at that place. */
        boolean leads(List<String> path, int at) {
            for (int i = 0; i <= at && i < now.size(); i++) {
                if (!path.get(at - i).equals(now.get(now.size() - 1 - i))) {
                    return false;
                }
            }
            return true;
        }
    }

    Formers(Collection collection, Roster roster, Memory memory) {
        this.roster = roster;
        this.memory = memory;
        this.listed = collection.tellsFormer();
        Map<String, Set<String>> units = new LinkedHashMap<>();
        collection.items().forEach(item -> item.meta().unit().ifPresent(unit -> know(unit, item.meta().former(), units)));
        roster.units().forEach(unit -> know(roster.full(unit), roster.former(unit), units));
        units.entrySet().stream().filter(one -> one.getValue().size() > 1).forEach(one -> claimed.put(one.getKey(), one.getValue()));
    }

    private void know(String unit, List<String> former, Map<String, Set<String>> units) {
        UnitName now = UnitName.of(unit);
        for (String name : Renames.full(former, unit)) {
            UnitName before = UnitName.of(name);
            units.computeIfAbsent(before.name(), key -> new TreeSet<>()).add(now.name());
            if (GOVERNMENTS.contains(now.organ()) && GOVERNMENTS.contains(before.organ()) && !before.region().isEmpty() && !before.region().equals(now.region())) {
                regions.computeIfAbsent(now.region(), key -> new ArrayList<>()).add(new Renamed(now.regions(), before.region()));
            }
        }
    }

    /** The names that a unit may have borne on last year's report; none that several units claim. */
    List<String> of(Item item, String unit, int year) {
        List<String> told = told(item, unit);
        return told.isEmpty() && !tells(item, unit) ? memory.former(unit, year) : told;
    }

    /** What this audit's list and roster say; present but empty where they say of the unit that it had no other name. */
    Optional<List<String>> said(Item item, String unit) {
        List<String> told = told(item, unit);
        return told.isEmpty() && !tells(item, unit) ? Optional.empty() : Optional.of(told);
    }

    private boolean tells(Item item, String unit) {
        return listed && item.row() > 0 || roster.tellsFormer() && roster.names(UnitName.of(unit));
    }

    private List<String> told(Item item, String unit) {
        List<String> given = new ArrayList<>(item.meta().former());
        given.addAll(roster.former(unit));
        Set<String> names = new LinkedHashSet<>(Renames.full(given, unit));
        Stream.concat(Stream.of(unit), List.copyOf(names).stream()).forEach(name -> names.addAll(elsewhere(UnitName.of(name))));
        String own = UnitName.of(unit).name();
        return names.stream().filter(name -> !UnitName.of(name).name().equals(own) && !claimed.containsKey(UnitName.of(name).name())).toList();
    }

    /** A name with the former names of the regions in it. */
    private List<String> elsewhere(UnitName name) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < name.regions().size() && !regions.isEmpty(); i++) {
            for (Renamed region : regions.getOrDefault(name.regions().get(i), List.of())) {
                if (region.leads(name.regions(), i)) {
                    List<String> path = new ArrayList<>(name.regions());
                    path.set(i, region.before());
                    names.add(String.join("", path) + name.organ());
                }
            }
        }
        return names;
    }

    /** Former names that several units of today claim: whose reports they head, nobody can tell. */
    List<Message> remarks() {
        return claimed.entrySet().stream().map(one -> Message.of("audit.found.formerTwice", "former", one.getKey(), "units", List.copyOf(one.getValue()))).toList();
    }
}
