package org.jiaohe.facts;

import java.util.Optional;
import org.jiaohe.report.Report;
import org.jiaohe.report.Source;
import org.jiaohe.report.Stated;

/**
 * Last year's report as given, and whether it can serve (Y-02): the year before, of the same organ. An organ that only
 * changed the regions before its name is the same one.
 *
 * @param state {@code usable}, {@code otherYear}, {@code otherUnit}, {@code unknown} where unit or year of either is not known
 */
public record Predecessor(String state, String unit, int year, String expectedUnit, int expectedYear, Spot spot) {
    public static final String USABLE = "usable";

    /** The state of the previous report that an examination carries; {@code unknown} where it carries none. */
    public static Predecessor of(Examination examination) {
        return of(examination, Lexicons.NATIONAL);
    }

    static Predecessor of(Examination examination, Lexicons lexicons) {
        Subject subject = Subject.of(examination.report(), examination.meta());
        Optional<Report> previous = examination.previous();
        String unit = previous.flatMap(Report::unit).map(Stated::value).orElse("");
        String expected = subject.unit().orElse("");
        int year = previous.flatMap(Report::year).map(Stated::value).orElse(0);
        int reported = subject.year().orElse(0);
        boolean renamed = lexicons.rows("unit-renames", 2).stream().anyMatch(row -> UnitName.of(row.get(0)).sameAs(UnitName.of(unit)) && UnitName.of(row.get(1)).sameAs(UnitName.of(expected)))
                || examination.meta().former().stream().anyMatch(name -> UnitName.of(name).sameAs(UnitName.of(unit)));
        String state = USABLE;
        if (year == 0 || reported == 0 || unit.isEmpty() || expected.isEmpty()) {
            state = "unknown";
        } else if (year != reported - 1) {
            state = "otherYear";
        } else if (!renamed && !UnitName.of(unit).sameAs(UnitName.of(expected))) {
            state = "otherUnit";
        }
        return new Predecessor(state, unit, year, expected, reported - 1, Spot.elsewhere(examination.report().title().map(Stated::source).orElse(Source.NOWHERE)));
    }

    public boolean usable() {
        return state.equals(USABLE);
    }

    /** Whether both years name the organ alike but for the regions before it. */
    public boolean prefixDiffers() {
        return UnitName.of(unit).onlyPrefixDiffers(UnitName.of(expectedUnit));
    }
}
