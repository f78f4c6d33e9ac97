package org.jiaohe.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects flaws while a text is searched: the same fault at several places becomes one flaw. */
final class Flaws {
    private record Key(String kind, String quote, String right, String grade) {
    }

    private final Map<Key, List<Spot>> found = new LinkedHashMap<>();

    void add(String kind, String quote, String right, String grade, Spot spot) {
        found.computeIfAbsent(new Key(kind, quote, right, grade), key -> new ArrayList<>()).add(spot);
    }

    List<Flaw> all() {
        return found.entrySet().stream().map(one -> new Flaw(one.getKey().kind(), one.getKey().quote(), one.getKey().right(), one.getKey().grade(), one.getValue())).toList();
    }
}
