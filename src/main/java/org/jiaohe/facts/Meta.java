package org.jiaohe.facts;

import java.time.LocalDate;
import java.util.Optional;
import org.jiaohe.report.UnitType;

/**
 * What is known about a report from outside it ({@code --meta}); every part may be missing.
 *
 * @param changed what changed since last year's report so that figures need not meet: 机构改革, 撤并, 口径变化
 */
public record Meta(Optional<String> unit, Optional<UnitType> unitType, Optional<Integer> year, Optional<String> level,
                   Optional<LocalDate> submittedOn, Optional<LocalDate> publishedOn, Optional<String> url, Optional<String> changed) {
    public static final Meta NONE = new Meta(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Nothing has changed that is known of. */
    public Meta(Optional<String> unit, Optional<UnitType> unitType, Optional<Integer> year, Optional<String> level, Optional<LocalDate> submittedOn, Optional<LocalDate> publishedOn, Optional<String> url) {
        this(unit, unitType, year, level, submittedOn, publishedOn, url, Optional.empty());
    }
}
