package org.jiaohe.facts;

import java.time.LocalDate;
import java.util.Optional;
import org.jiaohe.report.UnitType;

/** What is known about a report from outside it ({@code --meta}); every part may be missing. */
public record Meta(Optional<String> unit, Optional<UnitType> unitType, Optional<Integer> year, Optional<String> level,
                   Optional<LocalDate> submittedOn, Optional<LocalDate> publishedOn, Optional<String> url) {
    public static final Meta NONE = new Meta(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
