package org.jiaohe.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jiaohe.facts.UnitName;
import org.jiaohe.text.Message;

/** Units that changed their name (更名): names that an office gives, and such as come near each other, which tell nothing by themselves. */
final class Renames {
    private static final String SUFFIX = "(?:(?:监督)?管理(?:局|委员会|办公室|处|中心)|委员会|办公室|人民政府|局|厅|委|办|处|署|站|中心)$";
    private static final int SHARED = 2;
    private static final int NAMED = 10;

    private Renames() {
    }

    /** The names in one cell of a list: 市文化局、市旅游局. */
    static List<String> named(String cell) {
        return Stream.of(cell.split("[、，,；;/\\n]+")).map(String::strip).filter(name -> !name.isEmpty()).toList();
    }

    /** Former names of a unit with its regions, where they have none of their own. */
    static List<String> full(List<String> former, String unit) {
        return former.isEmpty() ? former : former.stream().map(name -> Superior.full(name, String.join("", UnitName.of(unit).regions()) + "人民政府")).distinct().toList();
    }

    /** Whether one name may be another's of before or after a reform: of the same region, and half of what it deals with in the same words. */
    static boolean near(UnitName one, UnitName other) {
        boolean sameRegion = one.regions().isEmpty() || other.regions().isEmpty() || one.region().equals(other.region());
        if (!sameRegion || one.sameAs(other)) {
            return false;
        }
        String mine = one.organ().replaceFirst(SUFFIX, "");
        String theirs = other.organ().replaceFirst(SUFFIX, "");
        int shared = shared(mine, theirs);
        return shared >= SHARED && shared * 2 >= Math.min(mine.length(), theirs.length()) || one.shortFor(other) || other.shortFor(one);
    }

    /** Names found by those that they may be of before or after a reform; only such of one region are compared. */
    static final class Strangers {
        private static final int SHOWN = 3;
        private final Map<String, List<UnitName>> byRegion = new HashMap<>();

        Strangers(List<UnitName> names) {
            names.forEach(name -> byRegion.computeIfAbsent(name.region(), region -> new ArrayList<>()).add(name));
        }

        List<String> near(UnitName name) {
            return byRegion.getOrDefault(name.region(), List.of()).stream().filter(other -> Renames.near(name, other)).map(UnitName::name).sorted().limit(SHOWN).toList();
        }
    }

    /**
     * Reports of a year whose report of the year before was not found, with the names near theirs that it may bear.
     *
     * @param judged   of that year, each unit once
     * @param archived names that the archive holds reports of the year before under
     */
    static List<Message> unfound(List<Entry> judged, Region region, int year, List<String> archived) {
        List<Entry> without = judged.stream().filter(entry -> entry.before().isEmpty()).toList();
        List<UnitName> gone = without.isEmpty() ? List.of() : Stream.concat(region.units(year - 1).stream(), archived.stream()).distinct().filter(unit -> region.report(unit, year).isEmpty()).map(UnitName::of).toList();
        Strangers strangers = new Strangers(gone);
        List<Message> all = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (Entry entry : without) {
            List<String> near = strangers.near(UnitName.of(entry.unit()));
            if (near.isEmpty()) {
                others.add(entry.unit());
            } else {
                all.add(Message.of("audit.found.formerName", "unit", entry.unit(), "year", String.valueOf(year - 1), "near", near));
            }
        }
        // Where last year's reports are at hand for few, that others have none tells nothing.
        if (!others.isEmpty() && without.size() * 2 <= judged.size()) {
            all.add(Message.of(others.size() > NAMED ? "audit.found.noPreviousMany" : "audit.found.noPrevious", "year", String.valueOf(year - 1), "count", others.size(), "units", others.stream().limit(NAMED).toList()));
        }
        return all;
    }

    /** Length of the longest words that both have. */
    private static int shared(String one, String other) {
        int longest = 0;
        for (int from = 0; from < one.length(); from++) {
            while (from + longest < one.length() && other.contains(one.substring(from, from + longest + 1))) {
                longest++;
            }
        }
        return longest;
    }
}
