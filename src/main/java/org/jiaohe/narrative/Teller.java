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
 * @param system     whether the section tells figures of organs below the unit
 * @param township   whether it is a township, or a government that nothing in the section shows to be more, and the section calls it 镇政府
 * @param year       the report's; 0 where unknown
 */
record Teller(String unit, boolean government, boolean office, boolean official, boolean system, boolean township, int year) {
    private static final Pattern OFFICIAL = Pattern.compile("(?:办公室|办公厅|局|(?<!管理)委员会|(?<!管)委|厅|办事处|街道|海关|中心|支队|大队)$");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    /** Organs below a department that have figures of their own; training for them gives its 机关 no narrower meaning. */
    private static final Pattern SYSTEM = Pattern.compile("(?:系统|全[省市县区州](?!会|局)[\\p{IsHan}]{2,4}机关|下属|所属|直属|[局厅委]属|二级单位|分局|各[县区]局|基层)[^，,。；;\\n]{0,40}?[0-9０-９](?:[0-9０-９.,，]*[0-9０-９])?[万亿]?[余多]? *(?:件|宗|份|条|起)");
    /** 镇政府收到, without a name: nobody but the township itself is called so in its own report. */
    private static final Pattern OWN_TOWNSHIP = Pattern.compile("(?<![\\p{IsHan}](?<!年|年度|年内|期内|以来))(?:(?:镇|乡|苏木)(?:人民)?政府|办事处)");
    private static final Pattern TOWNSHIP = Pattern.compile("(?:镇|乡|苏木|街道|办事处)(?:人民政府)?$");
    private static final Pattern WIDER = Pattern.compile("全[省市县区旗州盟]|乡镇|镇街|街镇|[省市县区旗州][直级](?:各|单位|部门|机关)|各[镇乡]|[市县区旗州](?:人民)?政府(?:办公?室?)?(?:共|新|累计)*(?:收到|受理|新收|接收|办理|办结|答复)");

    static Teller of(Report report, String section) {
        String unit = Normal.bare(report.unit().map(Stated::value).orElse(""));
        boolean government = report.unitType().value() == UnitType.GOVERNMENT || unit.endsWith("行政公署");
        boolean office = unit.endsWith("办公室") || unit.endsWith("办公厅");
        boolean township = government && OWN_TOWNSHIP.matcher(section).find() && (TOWNSHIP.matcher(unit).find() || !WIDER.matcher(section).find());
        return new Teller(unit, government, office, !government && OFFICIAL.matcher(unit).find(), SYSTEM.matcher(BLANKS.matcher(section).replaceAll("")).find(), township, report.year().map(Stated::value).orElse(0));
    }

    /** Whether the two differ in their units' names at most. */
    boolean alike(Teller other) {
        return government == other.government && office == other.office && official == other.official && system == other.system && township == other.township && year == other.year;
    }
}
