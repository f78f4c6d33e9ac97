package org.jiaohe.report;

import java.util.regex.Pattern;

/** What an organ's name says about its kind (《政府信息公开条例》第四十九条、第五十条). */
public final class UnitNames {
    private static final Pattern AGENCY = Pattern.compile(".*(街道办事处|街道办|管理委员会|管委会|行政公署|区公所|街道)$");

    private UnitNames() {
    }

    /** Government only where the name ends with 人民政府: 人民政府办公室 and its like are departments. */
    public static UnitType type(String unit) {
        String name = unit.strip().replaceAll("[（(][^）)]*[）)]$", "");
        if (name.isEmpty()) {
            return UnitType.UNKNOWN;
        }
        if (name.endsWith("人民政府")) {
            return UnitType.GOVERNMENT;
        }
        return AGENCY.matcher(name).matches() ? UnitType.AGENCY_OFFICE : UnitType.DEPARTMENT;
    }
}
