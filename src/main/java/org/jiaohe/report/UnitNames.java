package org.jiaohe.report;

import java.util.regex.Pattern;

/** What an organ's name says about its kind (《政府信息公开条例》第四十九条、第五十条). */
public final class UnitNames {
    /** 国有资产监督管理委员会 and 城市管理委员会 are departments; it is a zone (开发区, 风景区) that has an agency named so. */
    private static final Pattern AGENCY = Pattern.compile(".*(街道办事处|街道办|(?<!监督|监管|城市|城乡|市政|市容|事务|公用事业|公积金)管理委员会|管委会|行政公署|区公所|街道)$");

    /** What stands in brackets behind a name. */
    private static final Pattern ADDED = Pattern.compile("[（(][^）)]*[）)]$");

    private UnitNames() {
    }

    /** Government only where the name ends with 人民政府: 人民政府办公室 and its like are departments. */
    public static UnitType type(String unit) {
        String name = ADDED.matcher(unit.strip()).replaceAll("");
        if (name.isEmpty()) {
            return UnitType.UNKNOWN;
        }
        if (name.endsWith("人民政府")) {
            return UnitType.GOVERNMENT;
        }
        return AGENCY.matcher(name).matches() ? UnitType.AGENCY_OFFICE : UnitType.DEPARTMENT;
    }
}
