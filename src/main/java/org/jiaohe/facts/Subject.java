package org.jiaohe.facts;

import java.util.Optional;
import java.util.Set;
import org.jiaohe.form.Format;
import org.jiaohe.form.Forms;
import org.jiaohe.report.Report;
import org.jiaohe.report.Stated;
import org.jiaohe.report.UnitType;

/**
 * Who reports for which year: what was given from outside ({@code --meta}) first, else what the report says.
 *
 * @param level {@code province}, {@code city}, {@code county}, {@code township}; from outside, or from a name that leaves no doubt
 */
public record Subject(Optional<String> unit, UnitType unitType, Optional<Integer> year, Optional<String> level) {
    private static final Set<String> MUNICIPALITIES = Set.of("北京市", "上海市", "天津市", "重庆市");

    public static Subject of(Report report, Meta meta) {
        Optional<String> unit = meta.unit().or(() -> report.unit().map(Stated::value));
        Optional<Integer> year = meta.year().or(() -> report.year().map(Stated::value));
        return new Subject(unit, meta.unitType().orElse(report.unitType().value()), year, meta.level().or(() -> unit.flatMap(Subject::levelOf)));
    }

    public Optional<Format> format() {
        return year.flatMap(Forms::of);
    }

    private static Optional<String> levelOf(String unit) {
        int office = unit.indexOf("人民政府");
        String name = office < 0 ? unit : unit.substring(0, office);
        if (name.endsWith("乡") || name.endsWith("镇") || name.endsWith("苏木")) {
            return Optional.of("township");
        }
        if (name.endsWith("省") || name.endsWith("自治区") || MUNICIPALITIES.contains(name)) {
            return Optional.of("province");
        }
        return name.endsWith("县") || name.endsWith("区") || name.endsWith("旗") ? Optional.of("county") : Optional.empty();
    }
}
