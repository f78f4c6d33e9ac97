package org.jiaohe.audit;

import java.nio.file.Path;
import java.util.Optional;
import org.jiaohe.facts.Meta;
import org.jiaohe.facts.ShortName;
import org.jiaohe.facts.UnitName;
import org.jiaohe.report.Report;
import org.jiaohe.report.Stated;

/**
 * One file of a collection with what the collection's list says about it.
 *
 * @param name     path as the office knows it, with forward slashes: below the folder, or as the list names it
 * @param meta     what the list says; nothing where there is none
 * @param parent   unit that it reports to, where the list says so
 * @param previous last year's report, where the list names one
 * @param row      line of the list, 0 where there is none
 * @param place    the unit's name with regions that its report leaves out; the report is judged by its own
 * @param earlier  whether it only serves as last year's report of another and is not judged itself
 */
public record Item(Path file, String name, Meta meta, Optional<String> parent, Optional<Path> previous, int row, boolean earlier, Optional<String> place) {
    /** What the names of those begin with that only serve as last year's, since the collection may have files of the same names. */
    static final String LAST_YEARS = "previous:";

    Item(Path file, String name, Meta meta, Optional<String> parent, Optional<Path> previous, int row) {
        this(file, name, meta, parent, previous, row, false, Optional.empty());
    }

    /** The same by the name on its report, where the list only writes that in short: 市发改委, 市教育局. */
    Item named(Report report) {
        Optional<String> own = report.unit().map(Stated::value).filter(whole -> meta.unit().filter(listed -> !listed.equals(whole) && isShort(listed, whole)).isPresent());
        // Several cities have a 鼓楼区教育局: where the report leaves out whose it is, the list tells.
        Optional<String> told = place.or(() -> own.isPresent() ? meta.unit().filter(listed -> UnitName.of(listed).onlyPrefixDiffers(UnitName.of(own.get())) && listed.length() > own.get().length()) : Optional.empty());
        return own.isEmpty() ? this : new Item(file, name, meta.named(own.get()), parent, previous, row, earlier, told);
    }

    /** The same of a unit whose name tells more of its place. */
    Item placed(String unit) {
        return new Item(file, name, meta, parent, previous, row, earlier, Optional.of(unit));
    }

    private boolean isShort(String listed, String whole) {
        String placed = Superior.full(listed, parent.orElse(""));
        return UnitName.of(placed).sameAs(UnitName.of(whole)) || ShortName.of(placed).standsFor(ShortName.of(whole));
    }

    static Item of(Path file, String name) {
        return new Item(file, name, Meta.NONE, Optional.empty(), Optional.empty(), 0);
    }

    static Item earlier(Path file, String name) {
        return new Item(file, LAST_YEARS + name, Meta.NONE, Optional.empty(), Optional.empty(), 0, true, Optional.empty());
    }
}
