package org.jiaohe.audit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jiaohe.facts.UnitName;

/** Which due reports are there. One report headed 鼓楼区教育局 cannot be that of two cities' units of this name. */
final class Claims {
    /** What is known of a due report. */
    enum Answer {
        REPORTED,
        /** Some report may be this unit's or another one's. */
        UNCLEAR,
        MISSING
    }

    private final Region region;
    /** The units that one report might be of, by its file, where its name leaves their regions out. */
    private final Map<String, Set<String>> claims = new HashMap<>();

    Claims(Region region, List<Gaps.Due> all) {
        this.region = region;
        all.forEach(due -> found(due).filter(entry -> leavesOut(entry, due)).forEach(entry -> claims.computeIfAbsent(entry.file(), file -> new TreeSet<>()).add(full(due))));
    }

    Answer of(Gaps.Due due) {
        List<Entry> there = found(due).toList();
        if (there.isEmpty()) {
            // Where only the folder of last year's reports holds this year's, it was handed in and left off the list.
            boolean aside = due.names().anyMatch(name -> region.report(name, due.year()).isPresent());
            return aside || region.ambiguous(due.full(), due.year()) ? Answer.UNCLEAR : Answer.MISSING;
        }
        List<Answer> answers = there.stream().map(entry -> of(entry, due)).toList();
        return answers.contains(Answer.REPORTED) ? Answer.REPORTED : answers.contains(Answer.UNCLEAR) ? Answer.UNCLEAR : Answer.MISSING;
    }

    private Answer of(Entry entry, Gaps.Due due) {
        UnitName here = UnitName.of(full(due));
        if (!UnitName.of(region.placedByList(entry)).sameAs(here) && UnitName.of(entry.unit()).sameAs(here)) {
            return Answer.MISSING;
        }
        boolean shared = leavesOut(entry, due) && claims.get(entry.file()).stream().anyMatch(other -> !UnitName.of(other).sameAs(here));
        String place = shared ? region.placed(entry) : entry.unit();
        return !shared || !place.equals(entry.unit()) && UnitName.of(place).sameAs(here) ? Answer.REPORTED : Answer.UNCLEAR;
    }

    private Stream<Entry> found(Gaps.Due due) {
        return due.names().flatMap(name -> region.judged(name, due.year()).stream()).distinct();
    }

    private static String full(Gaps.Due due) {
        return UnitName.of(Superior.placed(due.full(), due.parent())).name();
    }

    private static boolean leavesOut(Entry entry, Gaps.Due due) {
        UnitName own = UnitName.of(entry.unit());
        return full(due).length() > own.name().length() && UnitName.of(full(due)).sameAs(own);
    }
}
