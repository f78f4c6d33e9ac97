package org.jiaohe.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jiaohe.facts.UnitName;

/**
 * What belongs to units, found by every name that is the {@linkplain UnitName#sameAs same} as theirs. A roster of a hundred
 * thousand units asked name by name would compare them all with each other.
 */
final class Namesakes<T> {
    /** @param order when it was added */
    private record Named<T>(T one, int order) {
    }

    private final Map<String, List<Named<T>>> whole = new HashMap<>();
    private final Map<String, List<Named<T>>> shortened = new HashMap<>();
    private int count;

    void add(UnitName name, T one) {
        Named<T> named = new Named<>(one, count++);
        whole.computeIfAbsent(name.name(), key -> new ArrayList<>(1)).add(named);
        name.shortForms().forEach(form -> shortened.computeIfAbsent(form, key -> new ArrayList<>(1)).add(named));
    }

    /** All that may be meant by a name, in the order in which they were added. */
    List<T> of(UnitName name) {
        List<Named<T>> found = new ArrayList<>(whole.getOrDefault(name.name(), List.of()));
        found.addAll(shortened.getOrDefault(name.name(), List.of()));
        name.shortForms().forEach(form -> found.addAll(whole.getOrDefault(form, List.of())));
        found.sort(Comparator.comparingInt(Named::order));
        return found.stream().map(Named::one).toList();
    }
}
