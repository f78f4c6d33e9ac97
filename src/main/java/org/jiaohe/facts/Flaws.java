package org.jiaohe.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects flaws while a text is searched: the same fault at several places becomes one flaw. */
final class Flaws {
    /** By kind, quote, what is right, and grade. */
    private final Map<List<String>, List<Spot>> found = new LinkedHashMap<>();

    void add(String kind, String quote, String right, String grade, Spot spot) {
        found.computeIfAbsent(List.of(kind, quote, right, grade), key -> new ArrayList<>()).add(spot);
    }

    List<Flaw> all() {
        return found.entrySet().stream().map(one -> new Flaw(one.getKey().get(0), one.getKey().get(1), one.getKey().get(2), one.getKey().get(3), one.getValue())).toList();
    }
}
