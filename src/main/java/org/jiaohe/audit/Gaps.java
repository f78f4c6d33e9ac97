package org.jiaohe.audit;

import java.util.ArrayList;
import java.util.List;
import org.jiaohe.facts.UnitName;

/** Who of the roster has not reported (P-10). */
final class Gaps {
    /**
     * @param sure false where a file that could not be read, or says neither unit nor year, may be the missing report
     */
    record Gap(String unit, int year, String parent, boolean sure) {
    }

    private Gaps() {
    }

    /** @param entries those judged, in any order */
    static List<Gap> in(List<Entry> entries, Roster roster, List<Collection.Absent> absent, Region region, int year) {
        List<Entry> unknown = entries.stream().filter(entry -> !entry.earlier() && (!entry.wasIdentified() || !entry.wasRead())).toList();
        boolean nameless = unknown.stream().anyMatch(entry -> entry.unit().isEmpty());
        List<Gap> gaps = new ArrayList<>();
        for (String unit : roster.units()) {
            if (region.judged(unit, year).isEmpty()) {
                UnitName name = UnitName.of(unit);
                boolean received = unknown.stream().anyMatch(entry -> !entry.unit().isEmpty() && UnitName.of(entry.unit()).sameAs(name) && (entry.year() == 0 || entry.year() == year));
                if (!received) {
                    gaps.add(new Gap(unit, year, roster.parent(unit).orElse(""), !nameless));
                }
            }
        }
        for (Collection.Absent one : absent) {
            int of = one.year() == 0 ? year : one.year();
            if (gaps.stream().noneMatch(gap -> gap.unit().equals(one.unit()) && gap.year() == of) && region.judged(one.unit(), of).isEmpty()) {
                gaps.add(new Gap(one.unit(), of, one.parent(), !nameless));
            }
        }
        return gaps;
    }
}
