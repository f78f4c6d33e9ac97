package org.jiaohe.audit;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A cell of a list where names of units stand, as offices fill it in: with a running number before the name, and between the
 * names titles of groups (一、市直部门（32家）) and notes, which are no units and must not be called late.
 */
final class ListedName {
    private static final Pattern STRAY = Pattern.compile("(?<=[\\p{IsHan}（）])[\\s\\u00A0\\u3000\\u200B-\\u200D\\u2060\\uFEFF]+(?=[\\p{IsHan}（）])|^[\\u00A0\\u3000\\u200B-\\u200D\\u2060\\uFEFF]+|[\\u00A0\\u3000\\u200B-\\u200D\\u2060\\uFEFF]+$");
    /** 1. or （1） or 一、 or ① before a name. */
    private static final Pattern NUMBER = Pattern.compile("^(?:[（(][0-9０-９]{1,4}[）)]|[0-9０-９]{1,4}\\s*[.．、:：)）]|[0-9０-９]{1,4}\\s+(?=\\p{IsHan})|[①-⑳]|[（(][一二三四五六七八九十]{1,3}[）)]|[一二三四五六七八九十]{1,3}、)\\s*");
    /** How many there are in a group: （32家）, （共9个）. */
    private static final Pattern COUNT = Pattern.compile("[（(](?:共计?)?\\s*[0-9０-９]+\\s*[家个户份][^（()）]*[）)]$");
    private static final Pattern NOTE = Pattern.compile("[（(].*[）)]|(?:注|备注|说明|附注|填报?人|填表|制表|审核人|联系人|截至|共计?[0-9０-９]).*|.*[。；;].*");
    private static final Pattern TITLE = Pattern.compile(".*(?:单位|部门|名单|名录|清单|目录|一览表|汇总表|统计表|情况表?|如下[：:]?)(?:[（(].*)?");
    /** 县（市、区）人民政府, 乡镇街道: words for kinds of places and organs alone, and for more than one. 市政府 and 县教育局 are one's. */
    private static final Pattern KINDS = Pattern.compile("(?:各|全|所属|直属|其他)?(?:省|市|县|区|州|旗|级|乡|镇|街道|镇街|园区|开发区|功能区|人民|政府|办事处|机关|机构|直|属|驻|中央|垂管|派出|企事业|[、和及（）()])+");
    private static final Pattern SEVERAL = Pattern.compile("^(?:各|全|所属|直属|其他).*|.*(?:县区|区县|市区|市县|乡镇|镇街|[、和及]|直属|市直|县直|区直|省直|垂管|企事业|机关$|机构$|[（(][省市县区旗、]+[）)]).*|园区|开发区|功能区|街道|街道办事处|县|区|市|乡|镇");
    private static final Pattern ORGAN = Pattern.compile(".{2,}(?:局|委|办|厅|院|社|处|队|站|会|室|部|政府|中心|街道|镇|乡|区|县|市|公司|学校)(?:[（(].*[）)])?");
    private static final Pattern BETWEEN = Pattern.compile("\\s*[、，,；;]\\s*");
    /** From so many names in one cell on they are several units, and not one of two names. */
    private static final int SEVERAL_NAMES = 3;

    private ListedName() {
    }

    /** A name without its running number and the blanks that set it out: 3.明湖市 教育局, 民 政 局. */
    static String of(String cell) {
        String bare = STRAY.matcher(cell).replaceAll("").strip();
        String name = NUMBER.matcher(bare).replaceFirst("");
        return name.isEmpty() ? bare : name;
    }

    /** Whether a cell, as it stands in the list, is the title of a group or a note. */
    static boolean isNone(String cell) {
        String name = COUNT.matcher(of(cell)).replaceFirst("");
        return name.isEmpty() || NOTE.matcher(name).matches() || TITLE.matcher(name).matches() || KINDS.matcher(name).matches() && SEVERAL.matcher(name).matches();
    }

    /** Whether a cell reads like the name of a unit. */
    static boolean isOrgan(String cell) {
        return !isNone(cell) && ORGAN.matcher(of(cell)).matches();
    }

    /** The names in one cell, where an office wrote them all in a line; else the cell alone. */
    static List<String> all(String cell) {
        List<String> parts = Arrays.stream(BETWEEN.split(cell)).map(ListedName::of).toList();
        return parts.size() >= SEVERAL_NAMES && parts.stream().allMatch(ListedName::isOrgan) ? parts : List.of(of(cell));
    }
}
