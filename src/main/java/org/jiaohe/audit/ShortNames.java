package org.jiaohe.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jiaohe.facts.ShortName;

/** Full names of units, found by the {@linkplain ShortName short ones} that offices write into lists. */
final class ShortNames {
    /** A full name, read for comparison. */
    private record Full(String name, ShortName read) {
    }

    private final Map<String, List<Full>> byKey = new HashMap<>();

    void add(String name) {
        Full full = new Full(name, ShortName.of(name));
        full.read().keys().forEach(key -> byKey.computeIfAbsent(key, one -> new ArrayList<>(1)).add(full));
    }

    boolean isEmpty() {
        return byKey.isEmpty();
    }

    /** The one name that a short one stands for; none where several could be meant. */
    Optional<String> only(String written) {
        Set<String> found = all(written);
        return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
    }

    /** Every name that a short one may stand for, by its words in brackets only where the others stand for none. */
    Set<String> all(String written) {
        ShortName mine = ShortName.of(written);
        Set<String> itself = new LinkedHashSet<>();
        Set<String> all = new LinkedHashSet<>();
        for (String key : mine.keys()) {
            for (Full full : byKey.getOrDefault(key, List.of())) {
                if (mine.standsFor(full.read())) {
                    all.add(full.name());
                    if (mine.standsByItself(full.read())) {
                        itself.add(full.name());
                    }
                }
            }
        }
        return itself.isEmpty() ? all : itself;
    }
}
