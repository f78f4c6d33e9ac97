package org.jiaohe.finding;

import java.time.LocalDate;
import java.util.Optional;
import org.jiaohe.facts.Spot;
import org.jiaohe.facts.Subject;

/**
 * An exception that an office grants (例外): it has seen a finding and accepts it. It holds for what stands at the place
 * now; another number there is another case.
 *
 * @param unit   the unit it is for; empty for every unit
 * @param year   the report year it is for; empty for every year
 * @param place  JSON pointer into the report, as {@code locations[].pointer} of the findings gives it
 * @param value  what stands there: the finding's {@code actual}, else the quote of its first place
 * @param by     who granted it
 * @param until  its last day; empty where it has none
 */
public record Waiver(String rule, Optional<String> unit, Optional<Integer> year, String place, String value, String reason, String by, Optional<LocalDate> until) {
    /** Whether it speaks of this finding at all. */
    boolean covers(Finding finding) {
        boolean here = finding.spots().stream().anyMatch(spot -> spot.source().pointer().filter(place::equals).isPresent());
        return rule.equals(finding.rule()) && here && value.equals(value(finding));
    }

    /** Whether it is meant for the report of this result. */
    boolean about(CheckResult result) {
        Subject subject = Subject.of(result.examination().report(), result.examination().meta());
        return (unit.isEmpty() || unit.equals(subject.unit())) && (year.isEmpty() || year.equals(subject.year()));
    }

    boolean expired(LocalDate today) {
        return until.filter(today::isAfter).isPresent();
    }

    /** The value of a finding that a waiver is keyed on. */
    static String value(Finding finding) {
        return finding.actual().map(String::valueOf).orElseGet(() -> finding.spots().stream().findFirst().flatMap((Spot spot) -> spot.source().quote()).orElse(""));
    }
}
