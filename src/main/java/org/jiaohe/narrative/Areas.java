package org.jiaohe.narrative;

import org.jiaohe.text.Matcher;
import org.jiaohe.text.Pattern;

/** Figures of a whole area that is larger than what the reporting unit answers for: 全市收到 2 万件 in a district's report, 全区各单位 in a bureau's. */
final class Areas {
    /** In the report of an office or a department: 全区各单位办理申请 412 件. */
    private static final Pattern BEYOND = Pattern.compile("全(?:省|市|县|区|旗|州)，?(?:各级|各地|各|所有)*(?:单位|部门|行政机关|政府系统|乡镇|街道)[^，。；0-9]{0,4}" + Organs.DEED);
    /** 全县共收到 61 件，我局收到 22 件, in the bureau's report. */
    private static final Pattern OF_AREA = Pattern.compile("全[省市县区旗州](?![会局]|[^，。；0-9]{0,8}(?:系统|机关))(?:20[0-9]{2}年度?|全年|本年度?|各级|共|累计)*(?:新)?(?:收到|受理|接收|办理|办结|收取|征收|作出|发生)");
    private static final Pattern OURS = Pattern.compile("，(?:其中[，：]?)?[我本][局委厅办](?:共|新)?(?:收到|受理|接收|办理|办结|收取|征收|作出|发生)");
    /** 全市收到 2 万件 and nothing between that and the figure. */
    private static final Pattern AREA_AROUND = Pattern.compile("全([省市州盟县区旗])(?:20[0-9]{2}年度?|全年|本年度?|各级行政机关|行政机关|共计?|累计|总共)*(?:新)?(?:收到|受理|接收|新收|接到|办理|办结|答复)(?:了)?(?:各类)?(?:政府信息公开|信息公开|依申请公开)?(?:申请|事项|件)?(?:共计?)?(?:约|近)?$");
    private static final Pattern OUR_AREA = Pattern.compile("[，；。](?:其中[，：]?)?[我本](?:县|区|旗|镇|乡|街道|苏木)(?:共|新|累计|全年)*(?:收到|受理|新收|接收|办理|办结|答复)");
    /** A city may be a county's equal, and is asked nothing. */
    private static final Pattern COUNTY = Pattern.compile("(?:县|(?<!自治)区|旗)(?:人民政府)?$");
    private static final Pattern OUR_NAME = Pattern.compile("[我本][局委厅]");
    /** 以我局为被申请人的 2 件。全州林草系统合计 6 件. */
    private static final Pattern SYSTEM = Pattern.compile("全[省市县区州旗盟][\\p{IsHan}]{2,4}系统(?:合计|共计?|累计|总计)");
    /** 据省气象局通报，全省气象部门共收到 86 件. */
    private static final Pattern FIELD = Pattern.compile("全[省市][\\p{IsHan}]{2,4}(?:部门|系统|机关)(?:共计?|合计|累计|总计|新)*(?:收到|受理|接收|新收|办理|办结|发生)");
    private static final Pattern PROVINCE = Pattern.compile("(?:省|自治区)(?:人民政府)?$|^$");
    private static final Pattern CITED = Pattern.compile("据[^，。；]{2,24}(?:通报|统计|数据|公布|反馈|发布)");
    private static final Pattern TOWN = Pattern.compile("(?:镇|乡|苏木|街道)(?:人民政府|办事处)?$");

    private Areas() {
    }

    /** Whether a sentence tells of the unit as one of several. */
    static boolean ours(String sentence) {
        return OUR_NAME.matcher(sentence).find();
    }

    /** Whether only the unit's own name can tell how large its area is. */
    static boolean named(String words) {
        return words.indexOf('全') >= 0 && AREA_AROUND.matcher(words).find();
    }

    /**
     * @param words what stands between the figure before and this one
     * @param ahead the sentence and what follows up to the full stop
     * @param ours  whether an earlier sentence has told of the unit by 我局 and the like
     */
    static boolean larger(String words, String ahead, Teller teller, boolean ours) {
        if (words.indexOf('全') < 0) {
            return false;
        }
        if (teller.official()) {
            return OF_AREA.matcher(words).find() && OURS.matcher(ahead).find() || BEYOND.matcher(words).find() || ours && SYSTEM.matcher(words).find() || CITED.matcher(words).find() && FIELD.matcher(words).find();
        }
        // 据省里通报，全省收到…；我县收到…: a report may call its own area so, and does where it sets nothing against it.
        if (!teller.government()) {
            return false;
        }
        if (CITED.matcher(words).find() && AREA_AROUND.matcher(words).find() && words.contains("全省")) {
            return !PROVINCE.matcher(teller.unit()).find();
        }
        if (CITED.matcher(words).find()) {
            return around(words, teller.unit());
        }
        return OUR_AREA.matcher(ahead).find() && around(words, teller.unit());
    }

    private static boolean around(String words, String unit) {
        Matcher area = AREA_AROUND.matcher(words);
        if (!area.find()) {
            return false;
        }
        boolean town = TOWN.matcher(unit).find();
        return switch (area.group(1)) {
            case "省", "市", "州", "盟" -> town || COUNTY.matcher(unit).find();
            default -> town;
        };
    }
}
