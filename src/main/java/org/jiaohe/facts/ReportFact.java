package org.jiaohe.facts;

import org.jiaohe.report.UnitType;
import org.jiaohe.text.Pattern;

/**
 * The report as a whole.
 *
 * @param year    report year, 0 where it is not known
 * @param format  key of the format the year asks for ({@code 2019}, {@code 2021}), empty where there is none
 * @param unit    name of the organ, empty where it is not known
 * @param level   {@code province} … {@code township}, empty where it is not known
 * @param basis   document number of that format
 */
public record ReportFact(int year, String format, String basis, String unit, UnitType unitType, String level, Spot title) {
    public boolean government() {
        return unitType == UnitType.GOVERNMENT;
    }

    public boolean department() {
        return unitType == UnitType.DEPARTMENT;
    }

    /** A department whose work is enforcement, by its name: it hardly passes a year without a permit or penalty. */
    public boolean enforcing() {
        return ENFORCERS.stream().anyMatch(unit::contains) && !unit.contains("服务中心") && !unit.contains("事务中心");
    }

    /** The general office of a government: 人民政府办公室, 人民政府办公厅. */
    public boolean generalOffice() {
        return Pattern.matches(".*(人民政府|市政府|县政府|区政府|省政府)办公[室厅]", unit);
    }

    /**
     * Whether it surely cannot make regulations (规章): a local department, or a government below the city with districts. A general
     * office reports what its government has made.
     */
    public boolean noRegulations() {
        if (government() || generalOffice()) {
            return level.equals("county") || level.equals("township");
        }
        boolean ministry = unit.startsWith("国家") || unit.startsWith("中华人民共和国") || unit.startsWith("中国") || unit.startsWith("国务院") || unit.endsWith("部") || unit.endsWith("总局") || unit.endsWith("署");
        return unitType != UnitType.UNKNOWN && !ministry && !unit.isEmpty();
    }

    private static final java.util.List<String> ENFORCERS = java.util.List.of("公安", "市场监督管理", "交通运输", "住房和城乡建设", "住房城乡建设", "人力资源和社会保障", "自然资源", "生态环境", "应急管理", "税务", "城市管理", "综合行政执法", "卫生健康");

    public boolean township() {
        return level.equals("township");
    }
}
