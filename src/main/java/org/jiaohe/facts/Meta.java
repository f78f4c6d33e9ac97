package org.jiaohe.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jiaohe.report.UnitType;

/**
 * What is known about a report from outside it ({@code --meta}); every part may be missing.
 *
 * @param changed what changed since last year's report so that figures need not meet: 机构改革, 撤并, 口径变化
 * @param former  other names that the unit had (曾用名); last year's report may bear one of them
 */
public record Meta(Optional<String> unit, Optional<UnitType> unitType, Optional<Integer> year, Optional<String> level,
                   Optional<LocalDate> submittedOn, Optional<LocalDate> publishedOn, Optional<String> url, Optional<String> changed, List<String> former) {
    public static final Meta NONE = new Meta(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Nothing has changed that is known of. */
    public Meta(Optional<String> unit, Optional<UnitType> unitType, Optional<Integer> year, Optional<String> level, Optional<LocalDate> submittedOn, Optional<LocalDate> publishedOn, Optional<String> url) {
        this(unit, unitType, year, level, submittedOn, publishedOn, url, Optional.empty(), List.of());
    }

    public Meta {
        former = List.copyOf(former);
    }

    /** The same with other former names. */
    public Meta renamed(List<String> names) {
        return new Meta(unit, unitType, year, level, submittedOn, publishedOn, url, changed, names);
    }

    /** The same of a unit of this name. */
    public Meta named(String name) {
        return new Meta(Optional.of(name), unitType, year, level, submittedOn, publishedOn, url, changed, former);
    }

    /** The same where something has changed. */
    public Meta changed(String what) {
        return new Meta(unit, unitType, year, level, submittedOn, publishedOn, url, Optional.of(what), former);
    }
}
