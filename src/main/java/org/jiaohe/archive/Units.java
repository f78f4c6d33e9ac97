package org.jiaohe.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jiaohe.facts.ShortName;
import org.jiaohe.facts.UnitName;

/**
 * Which reports an archive holds, in memory: one small entry a report. A unit is found by its name, or by one that only
 * leaves out leading regions where no other unit could be meant.
 */
final class Units {
    /** @param key squeezed name, as the archive's tables are keyed */
    record Known(String key, String unit, int year, String sha256) {
    }

    private static final int ORGAN_END = 3;

    private final Map<String, List<Known>> byOrgan = new HashMap<>();
    private final Map<String, UnitName> names = new ConcurrentHashMap<>();

    /** @param known in the order of auditing: of one unit and year the last counts */
    Units(List<Known> known) {
        for (Known one : known) {
            List<Known> same = byOrgan.computeIfAbsent(organ(one.key()), organ -> new ArrayList<>(1));
            same.removeIf(other -> other.key().equals(one.key()) && other.year() == one.year());
            same.add(one);
        }
    }

    static String key(String unit) {
        return UnitName.of(unit).name();
    }

    private static String organ(String key) {
        return key.substring(Math.max(0, key.length() - ORGAN_END));
    }

    private UnitName name(String unit) {
        return names.computeIfAbsent(unit, UnitName::of);
    }

    Optional<Known> find(String unit, int year) {
        UnitName name = name(unit);
        List<Known> near = byOrgan.getOrDefault(organ(name.name()), List.of()).stream().filter(one -> one.year() == year).toList();
        Optional<Known> exact = near.stream().filter(one -> one.key().equals(name.name())).findFirst();
        List<Known> same = exact.isPresent() ? List.of() : near.stream().filter(one -> name(one.unit()).sameAs(name)).toList();
        return exact.or(() -> same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty());
    }

    /** The units that a person may mean: the one of exactly that name, else all that only differ in leading regions. */
    List<String> meant(String unit) {
        UnitName name = name(unit);
        List<Known> near = byOrgan.getOrDefault(organ(name.name()), List.of());
        return near.stream().anyMatch(one -> one.key().equals(name.name())) ? List.of(name.name())
                : List.copyOf(new TreeSet<>(near.stream().filter(one -> name(one.unit()).sameAs(name)).map(Known::key).toList()));
    }

    /** The units that a name is short for: 青河市发展和改革委员会 for 市发改委. */
    List<String> inFull(String unit) {
        ShortName shortened = ShortName.of(unit);
        return all().stream().map(Known::key).distinct().filter(key -> shortened.standsFor(ShortName.of(key))).toList();
    }

    /** Years of a unit, the earliest first. */
    List<Known> years(String key) {
        return byOrgan.getOrDefault(organ(key), List.of()).stream().filter(one -> one.key().equals(key)).sorted(Comparator.comparingInt(Known::year)).toList();
    }

    /** Everything, by unit and year. */
    List<Known> all() {
        return byOrgan.values().stream().flatMap(List::stream).sorted(Comparator.comparing(Known::key).thenComparingInt(Known::year)).toList();
    }
}
