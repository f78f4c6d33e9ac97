package org.jiaohe.narrative;

import org.jiaohe.report.Report;
import org.jiaohe.report.Stated;
import org.jiaohe.report.UnitType;
import org.jiaohe.text.Normal;
import org.jiaohe.text.Pattern;

/**
 * Who tells the figures of a section: all that their meaning depends on besides the words themselves.
 *
 * @param unit       the reporting unit's name in {@link Normal#bare} form; may be empty
 * @param government whether a government reports, with the organs below it
 * @param office     whether the unit is some organ's general office
 * @param official   whether it is an organ by its name, and no government
 * @param system     whether the section tells of organs below the unit
 * @param year       the report's; 0 where unknown
 */
record Teller(String unit, boolean government, boolean office, boolean official, boolean system, int year) {
    private static final Pattern OFFICIAL = Pattern.compile("(?:办公室|办公厅|局|委员会|委|厅)$");
    private static final Pattern SYSTEM = Pattern.compile("系统|下属|所属|直属|局属|二级单位|分局|各[县区]局|基层");

    static Teller of(Report report, String section) {
        String unit = Normal.bare(report.unit().map(Stated::value).orElse(""));
        boolean government = report.unitType().value() == UnitType.GOVERNMENT;
        boolean office = unit.endsWith("办公室") || unit.endsWith("办公厅");
        return new Teller(unit, government, office, !government && OFFICIAL.matcher(unit).find(), SYSTEM.matcher(section).find(), report.year().map(Stated::value).orElse(0));
    }

    /** Whether the two differ in their units' names at most. */
    boolean alike(Teller other) {
        return government == other.government && office == other.office && official == other.official && system == other.system && year == other.year;
    }
}
