package org.jiaohe.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiaohe.text.Matcher;
import org.jiaohe.text.Numerals;
import org.jiaohe.text.Pattern;

/**
 * What the text denies in one place and counts in another (全年未召开新闻发布会, 召开新闻发布会3场), and the towns and villages of one area
 * with two numbers. Only what is told of the unit itself and of the whole year is held against each other: each of the two has
 * to fill its clause, and no word of another body, another time or a part may stand in its sentence.
 */
final class Contradictions {
    private static final String EVENT = "(新闻发布会|听证会|政策吹风会|政府开放日|政务开放日|在线访谈|网上直播|民意征集|意见征集|网上调查|问卷调查|政务公开培训|政府信息公开培训|业务培训|专题培训)(?:活动|会|班|工作)?";
    private static final String OWN = "(?:[我本](?:局|委|办|厅|院|县|市|区|镇|乡|省|州|旗|街道|处|中心|机关|单位|府|部门)|20[0-9]{2}年度?|全年|本年度?|本年内|年内|年度内|报告期内|一年来|此外|另外|同时|因工作需要|[，,])*";
    private static final String HOLD = "(?:组织召开|组织开展|组织举办|召开|举行|举办|组织|开展|进行)";
    private static final String BEGIN = "(?:^|(?<=[。；;，,、：:\\n）)]))";
    private static final String NUMBER = "([0-9]+|[一二两三四五六七八九十]+)";
    private static final String UNIT = "(?:场次?|次|期|个|项|件|回|批次?)";
    /** All but how it is counted. */
    private static final Pattern COUNTED = Pattern.compile("[^场次期个项件回批]");
    private static final Pattern DENIED = Pattern.compile(BEGIN + OWN + "(?:均|都|也|暂|尚)*(?:未|没有|从未|未曾)(?:再)?" + HOLD + "过?(?:任何)?(?:政府|政务)?" + EVENT + "(?=[。；;，,、和及或\\n]|$)");
    private static final Pattern HELD = Pattern.compile(BEGIN + OWN + "(?:共|总共|累计|先后|共计|共组织|已)*(?:" + HOLD + "(?:了|过)?(?:政府|政务)?" + EVENT + "(?:共|共计|累计)*" + NUMBER + UNIT + "|" + HOLD + "(?:了|过)?" + NUMBER + UNIT + "(?:政府|政务)?" + EVENT + ")(?=[。；;，,、（(\\n]|$)");
    /** 全年主动公开政府信息 480 条, with nothing else in its clause. */
    private static final Pattern DISCLOSED = Pattern.compile(BEGIN + OWN + "(?:共|总共|共计)?主动公开(?:各类|各种)?(?:政府)?信息(?:数量?|总数|总量)?(?:共|共计|为|达)?([0-9]+(?:,[0-9]{3})*)条(?=[。；;，,\\n]|$)");
    /** One of these stands in each event. */
    private static final List<String> EVENTS = List.of("发布会", "听证会", "吹风会", "开放日", "访谈", "直播", "征集", "调查", "培训");
    /** Events that are counted one by one, so that no number of them is a part of another. */
    private static final List<String> RARE = List.of("新闻发布会", "听证会", "政策吹风会", "政府开放日", "政务开放日", "在线访谈");
    /** Another body, another time, a part, a plan, or a comparison. */
    private static final Pattern ELSE = Pattern.compile("[上下]半年|季度|[0-9一二三四五六七八九十]月|上年|去年|往年|前年|历年|以来|以前|下一步|下步|今后|明年|来年|将|计划|拟|打算|力争|参加|出席|配合|协助|参与|列席|联合|邀请|上级|部门|单位|各|乡镇|街道|镇|村|社区|省|市政府|县政府|区政府|市级|县级|区级|线下|线上|现场|网上|视频|单独|专门|专题|因|就|针对|围绕|关于|涉及|其中|比|较|同期|原|不足|问题|次数|场次|偏少|较少");
    private static final Pattern AREA = Pattern.compile("([全我本][市县区州旗镇乡省])(?:共|所有|所辖|下辖|管辖|的|内|范围内|现有|共有)*([0-9]+|[一二两三四五六七八九十百]+)个((?:乡镇（街道）|镇（街道）|镇街|乡镇|街镇|街道办事处|街道|苏木|行政村|自然村|县（市、区）|县市区|县区|区县|社区|居委会|镇|乡|村|县|区)(?:(?:和|及|、)(?:街道|社区|乡镇|镇|乡|村))?)(?![0-9级委办所站庄民干部内卫电中（(、和及]|试点|公开|便民|党|综合)");
    private static final Pattern MEAN_DAYS = Pattern.compile("(?:平均|最长)(?:的)?(?:一件|每件)?(?:办理|答复|办结)?(?:用时|耗时|时间|时长|时限|周期|用了?)(?:为|是|约)?([0-9]+(?:\\.[0-9]+)?)个?工作日");
    private static final Pattern PUT_OFF = Pattern.compile("(?:没有|未)(?:一件)?(?:申请)?(?:延长(?:过)?(?:答复|办理)?(?:期限|时限|时间)|延期)|(?:无|没有)一件(?:申请|办理)?(?:延期|延长)|(?:无|没有)(?:申请)?(?:延期|延长)(?:答复|办理)?(?:的|情况|情形|件)?(?=[，。；、])|(?:均|都|全部)(?:没有超过|未超过|在)(?:法定的?)?(?:20|二十)个?工作日(?:内|之内)?");
    private static final Pattern LONGER_KIND = Pattern.compile("征求|第三方|其余|其他|除|扣除|建议|提案|信访|投诉|许可|审批|复议|延期的|延长的|上年|去年");
    private static final BigDecimal LAWFUL = BigDecimal.valueOf(20);
    /** What stands before a number of the area that is not all of it, or not of this year. */
    private static final Pattern SOME = Pattern.compile("其中|原|调整|合并|撤|新增|增设|由|从|减少|增加|部分|有关|试点|抽|评为|排名|名列|中的|有[^，。；]{0,6}$");

    private Contradictions() {
    }

    static List<AtOdds> in(Prose prose, int reported, Optional<UnitName> unit) {
        List<AtOdds> found = new ArrayList<>();
        List<Prose.Part> parts = prose.clean().filter(part -> !part.name().equals(Prose.PREAMBLE)).toList();
        denied(parts, reported, found);
        twice(parts, reported, found);
        String level = unit.map(UnitName::region).filter(region -> !region.isEmpty()).map(region -> region.substring(region.length() - 1)).orElse("");
        areas(parts, reported, level, found);
        days(parts, found);
        parts.forEach(part -> Extremes.in(part, found));
        return found;
    }

    private record Place(String number, String quote, Spot spot) {
    }

    private static void denied(List<Prose.Part> parts, int reported, List<AtOdds> found) {
        Map<String, Place> denials = new LinkedHashMap<>();
        for (Prose.Part part : parts) {
            String text = part.squeezed().text();
            boolean said = (text.indexOf('未') >= 0 || text.contains("没有")) && EVENTS.stream().anyMatch(text::contains);
            for (Matcher denial = part.squeezed().matcher(DENIED); said && denial.find();) {
                if (own(part, denial, reported)) {
                    denials.putIfAbsent(denial.group(1), place(part, denial, ""));
                }
            }
        }
        for (Prose.Part part : denials.isEmpty() ? List.<Prose.Part>of() : parts) {
            for (Matcher held = part.squeezed().matcher(HELD); held.find();) {
                Optional<Place> denial = Optional.ofNullable(denials.get(held.group(1) == null ? held.group(4) : held.group(1)));
                String number = held.group(1) == null ? held.group(3) : held.group(2);
                if (denial.isPresent() && count(number) > 0 && own(part, held, reported)) {
                    found.add(new AtOdds("denied", denial.get().quote(), part.printed(held.start(), held.end()), List.of(denial.get().spot(), part.squeezedSpot(held.start(), held.end()))));
                }
            }
        }
    }

    /** 平均用时 24.6 个工作日，没有一件延期: Article 33 gives 20 working days where nothing is put off. */
    private static void days(List<Prose.Part> parts, List<AtOdds> found) {
        for (Prose.Part part : parts) {
            String text = part.squeezed().text();
            for (Matcher mean = part.squeezed().matcher(MEAN_DAYS); (text.contains("平均") || text.contains("最长")) && mean.find();) {
                int from = text.lastIndexOf('\n', mean.start()) + 1;
                int to = text.indexOf('\n', mean.end()) < 0 ? text.length() : text.indexOf('\n', mean.end());
                Matcher never = PUT_OFF.matcher(text).region(from, to);
                boolean above = new BigDecimal(mean.group(1)).compareTo(LAWFUL) > 0;
                // 最长 28 个工作日（经批准延长），其余没有延期: one may have been put off though the others were not.
                boolean longest = mean.group().contains("最长");
                above &= !longest || text.substring(from, to).indexOf('延') == text.substring(from, to).lastIndexOf('延');
                if (above && !LONGER_KIND.matcher(part.sentenceAround(mean.start())).find() && text.substring(from, to).contains("申请") && never.find()) {
                    found.add(new AtOdds("days", part.printed(mean.start(), mean.end()), part.printed(never.start(), never.end()), List.of(part.squeezedSpot(mean.start(), mean.end()), part.squeezedSpot(never.start(), never.end()))));
                }
            }
        }
    }

    /** One number of the unit's whole year in one section, another in another; more than two are those of several bodies. */
    private static void twice(List<Prose.Part> parts, int reported, List<AtOdds> found) {
        Map<String, Map<String, Place>> told = new LinkedHashMap<>();
        for (Prose.Part part : parts) {
            String text = part.squeezed().text();
            for (Matcher disclosed = part.squeezed().matcher(DISCLOSED); text.contains("主动公开") && disclosed.find();) {
                note(part, disclosed, "", disclosed.group(1).replace(",", ""), reported, told);
            }
            for (Matcher held = part.squeezed().matcher(HELD); (text.contains("全年") || RARE.stream().anyMatch(text::contains)) && held.find();) {
                String event = held.group(1) == null ? held.group(4) : held.group(1);
                // 全年组织业务培训 3 次: of the whole year in so many words, and counted alike.
                boolean all = event.endsWith("培训") && held.group().contains("全年");
                if (all || RARE.contains(event)) {
                    note(part, held, all ? event + COUNTED.matcher(held.group()).replaceAll("") : event, String.valueOf(count(held.group(1) == null ? held.group(3) : held.group(2))), reported, told);
                }
            }
        }
        told.values().stream().filter(numbers -> numbers.size() == 2).map(numbers -> List.copyOf(numbers.values())).filter(two -> !two.get(0).spot().section().equals(two.get(1).spot().section()))
                .forEach(two -> found.add(new AtOdds("twice", two.get(0).quote(), two.get(1).quote(), List.of(two.get(0).spot(), two.get(1).spot()))));
    }

    private static void note(Prose.Part part, Matcher clause, String what, String number, int reported, Map<String, Map<String, Place>> told) {
        if (own(part, clause, reported)) {
            told.computeIfAbsent(what, key -> new LinkedHashMap<>()).putIfAbsent(number, place(part, clause, number));
        }
    }

    private static boolean own(Prose.Part part, Matcher matcher, int reported) {
        String sentence = part.sentenceAround(matcher.start() < part.squeezed().text().length() && "。；;\n".indexOf(part.squeezed().text().charAt(matcher.start())) >= 0 ? matcher.start() + 1 : matcher.start());
        return !ELSE.matcher(sentence.replace(matcher.group(), "")).find() && !ELSE.matcher(matcher.group().replaceAll(EVENT, "")).find() && !otherYear(sentence, reported);
    }

    private static boolean otherYear(String sentence, int reported) {
        return Pattern.compile("(20[0-9]{2})年").matcher(sentence).results().anyMatch(year -> Integer.parseInt(year.group(1)) != reported);
    }

    /** @param level the last character of the unit's region: 全县 in a city's report is one of its counties */
    private static void areas(List<Prose.Part> parts, int reported, String level, List<AtOdds> found) {
        Map<String, Place> first = new LinkedHashMap<>();
        for (Prose.Part part : parts) {
            if (part.squeezed().text().indexOf('个') < 0) {
                continue;
            }
            for (Matcher area = part.squeezed().matcher(AREA); area.find();) {
                String sentence = part.sentenceAround(area.start());
                int comma = Math.max(part.squeezed().text().lastIndexOf('，', area.start()), part.squeezed().text().lastIndexOf('。', area.start()));
                String before = part.squeezed().text().substring(Math.max(comma + 1, area.start() - 20), area.start()) + area.group(1);
                if (!area.group(1).endsWith(level) || SOME.matcher(before).find() || otherYear(sentence, reported) || Pattern.matches(".*(?:上年|去年|年初|原有|区划|机构改革).*", sentence)) {
                    continue;
                }
                Place here = place(part, area, String.valueOf(count(area.group(2))));
                Place there = first.putIfAbsent(area.group(3), here);
                if (there != null && !there.number().equals(here.number()) && found.stream().noneMatch(one -> one.kind().equals("division"))) {
                    found.add(new AtOdds("division", there.quote(), here.quote(), List.of(there.spot(), here.spot())));
                }
            }
        }
    }

    private static Place place(Prose.Part part, Matcher matcher, String number) {
        return new Place(number, part.printed(matcher.start(), matcher.end()), part.squeezedSpot(matcher.start(), matcher.end()));
    }

    private static long count(String number) {
        return Character.isDigit(number.charAt(0)) ? Long.parseLong(number) : Numerals.value(number);
    }
}
