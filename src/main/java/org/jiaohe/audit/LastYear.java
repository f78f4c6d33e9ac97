package org.jiaohe.audit;

import java.util.List;
import java.util.Optional;
import org.jiaohe.facts.UnitName;

/**
 * Where a unit's report of last year is: in the collection or in the office's memory, under its own name or a former one.
 *
 * @param entry  the report, where the collection has it
 * @param kept   the name under which the memory has it, where the collection has none
 * @param joined whether other units may have been joined into this one, so that its figures need not meet
 * @param merged former names of which each has a report of its own: none of them is this unit's, and none is taken
 */
record LastYear(Optional<Entry> entry, Optional<String> kept, boolean joined, List<String> merged) {
    static final LastYear NONE = new LastYear(Optional.empty(), Optional.empty(), false, List.of());

    private record Found(String unit, Optional<Entry> entry) {
        String name() {
            return UnitName.of(unit).name();
        }
    }

    static LastYear of(Region region, Memory memory, String unit, int year, List<String> former) {
        if (unit.isEmpty() || year == 0 || region.places().isUnclear(unit)) {
            return NONE;
        }
        Optional<Found> own = found(region, memory, unit, unit, year);
        List<Found> others = former.stream().flatMap(name -> found(region, memory, name, unit, year).stream()).filter(other -> own.filter(one -> one.name().equals(other.name())).isEmpty()).toList();
        List<String> names = others.stream().map(Found::name).distinct().toList();
        if (own.isEmpty() && names.size() > 1) {
            return new LastYear(Optional.empty(), Optional.empty(), true, names);
        }
        boolean joined = own.isPresent() ? !names.isEmpty() : former.stream().map(name -> UnitName.of(name).organ()).filter(organ -> !organ.equals(UnitName.of(unit).organ())).distinct().count() > 1;
        Optional<Found> one = own.or(() -> others.stream().findFirst());
        return new LastYear(one.flatMap(Found::entry), one.filter(found -> found.entry().isEmpty()).map(Found::unit), joined, List.of());
    }

    /** A report that another unit of this year names exactly is that unit's. */
    private static Optional<Found> found(Region region, Memory memory, String name, String unit, int year) {
        Optional<Found> there = region.report(name, year - 1).filter(before -> !region.places().isUnclear(before.unit())).filter(before -> isOwn(region, before.unit(), unit, year)).map(before -> new Found(before.unit(), Optional.of(before)));
        return there.or(() -> memory.digest(name, year - 1).filter(digest -> !region.places().maybeAnother(name, memory, year - 1)).filter(digest -> isOwn(region, name, unit, year)).map(digest -> new Found(name, Optional.empty())));
    }

    private static boolean isOwn(Region region, String name, String unit, int year) {
        return UnitName.of(name).name().equals(UnitName.of(unit).name()) || !region.isTaken(name, year);
    }
}
