package org.jiaohe.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiaohe.facts.UnitName;
import org.jiaohe.text.Normal;

/** Who of the roster has not reported (P-10). */
final class Gaps {
    private static final Pattern YEAR = Pattern.compile("(?<![0-9])20[12][0-9](?![0-9])");
    /** Fewer reports of a year, and less than this share of the fullest one, are misprints of the year. */
    private static final int FEW = 3;
    private static final int SHARE = 10;

    /**
     * @param sure false where a file that could not be read, or says neither unit nor year, may be the missing report, or
     *             where the roster's name could mean several units that did report
     */
    record Gap(String unit, int year, String parent, boolean sure) {
    }

    /** A file whose unit is not known from within, with what its name says. */
    private record Unknown(Optional<String> unit, int year) {
    }

    private Gaps() {
    }

    /** The latest year that more than a few stray reports are of; 0 where no report has a year. */
    static int latest(List<Entry> entries) {
        Map<Integer, Integer> counts = new HashMap<>();
        entries.stream().filter(entry -> !entry.earlier() && entry.year() > 0).forEach(entry -> counts.merge(entry.year(), 1, Integer::sum));
        int most = counts.values().stream().max(Comparator.naturalOrder()).orElse(0);
        return counts.entrySet().stream().filter(one -> one.getValue() >= FEW || one.getValue() * SHARE >= most).mapToInt(Map.Entry::getKey).max().orElse(0);
    }

    /** @param entries those judged, in any order */
    static List<Gap> in(List<Entry> entries, Roster roster, List<Collection.Absent> absent, Region region, int year) {
        List<Unknown> unknown = entries.stream().filter(entry -> !entry.earlier() && (!entry.wasIdentified() || !entry.wasRead())).map(entry -> unknown(entry, roster)).toList();
        boolean nameless = unknown.stream().anyMatch(one -> one.unit().isEmpty());
        List<Gap> gaps = new ArrayList<>();
        for (String unit : roster.units()) {
            gap(unit, roster.full(unit), year, roster.parent(unit).orElse(""), unknown, nameless, region).ifPresent(gaps::add);
        }
        for (Collection.Absent one : absent) {
            int of = one.year() == 0 ? year : one.year();
            if (gaps.stream().noneMatch(gap -> gap.unit().equals(one.unit()) && gap.year() == of)) {
                gap(one.unit(), one.unit(), of, one.parent(), unknown, nameless, region).ifPresent(gaps::add);
            }
        }
        return gaps;
    }

    private static Optional<Gap> gap(String unit, String full, int year, String parent, List<Unknown> unknown, boolean nameless, Region region) {
        if (region.judged(unit, year).isPresent() || region.judged(full, year).isPresent()) {
            return Optional.empty();
        }
        UnitName name = UnitName.of(full);
        boolean received = unknown.stream().anyMatch(one -> one.unit().filter(other -> other.equals(unit) || UnitName.of(other).sameAs(name)).isPresent() && (one.year() == 0 || one.year() == year));
        return received ? Optional.empty() : Optional.of(new Gap(unit, year, parent, !nameless && !region.ambiguous(full, year)));
    }

    /** What a file is taken for that names no unit itself: offices name files after units, and a broken one was received all the same. */
    private static Unknown unknown(Entry entry, Roster roster) {
        if (!entry.unit().isEmpty()) {
            return new Unknown(Optional.of(entry.unit()), entry.year());
        }
        String file = Normal.squeezed(entry.file().substring(entry.file().lastIndexOf('/') + 1));
        List<String> named = roster.units().stream().filter(unit -> file.contains(Normal.squeezed(unit))).toList();
        List<String> widest = named.stream().filter(one -> named.stream().noneMatch(other -> !other.equals(one) && other.contains(one))).toList();
        int year = entry.year();
        if (year == 0) {
            for (Matcher found = YEAR.matcher(entry.file()); found.find();) {
                year = Integer.parseInt(found.group());
            }
        }
        return new Unknown(widest.size() == 1 ? Optional.of(widest.get(0)) : Optional.empty(), year);
    }
}
