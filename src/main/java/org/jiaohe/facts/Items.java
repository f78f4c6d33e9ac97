package org.jiaohe.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiaohe.form.TableKey;
import org.jiaohe.report.Report;
import org.jiaohe.report.Section;
import org.jiaohe.text.Matcher;
import org.jiaohe.text.Numerals;
import org.jiaohe.text.Pattern;
import org.jiaohe.text.Squeezed;

/**
 * What the text says of the change of the items of table two in the form of 2019 (上一年项目数量, 本年增/减): 行政许可事项由年初的 14 项精简为
 * 13 项, 行政许可事项比上年减少 2 项. What was only listed, delegated or abolished may be counted otherwise and is left alone.
 */
final class Items {
    private static final Map<String, String> ROWS = Map.of("行政许可", "permits", "其他对外管理服务", "otherServices", "行政处罚", "penalties", "行政强制", "coercion", "行政事业性收费", "fees");
    private static final String BEGIN = "(?:^|(?<=[，。；：、\\n）])|(?<=[，。；：\\n）][我本全][局委厅办县市区州旗镇乡省]|(?:目前|全局|全市|全县|全区|全省)))";
    private static final String ROW = BEGIN + "(行政许可|其他对外管理服务|行政处罚|行政强制|行政事业性收费)(?:事项|项目)?(?:数量?|总数)?";
    private static final String NUMBER = "([0-9]+|[一二两三四五六七八九十]+)";
    private static final String EARLIER = "(?:上一?年|去年|(20[0-9]{2})年|年初)(?:度|末|底)?";
    private static final String CHANGED = "(净增加?|净减少?|增加|减少|精简|压减|多|少|增|减)(?:了)?" + NUMBER + "[项个]";
    private static final Pattern CHANGE = Pattern.compile(ROW + "，?(?:(?:较|比|与)" + EARLIER + "(?:相比)?|全年|年内|本年度?|当年|共|又)*" + CHANGED);
    private static final Pattern COURSE = Pattern.compile(ROW + "，?由(?:" + EARLIER + ")?的?" + NUMBER + "[项个][^，。；0-9]{0,4}?(?:增|减|压|精|调|变|降|升|扩)[^，。；0-9]{0,6}?(?:至|到|为|成)" + NUMBER + "[项个]");
    private static final Pattern THEN = Pattern.compile(ROW + EARLIER + "(?:有|为|共|是)?" + NUMBER + "[项个]，(?:本年度?|年内|今年|当年|全年)?" + CHANGED);
    /** 增加 3 项、取消 5 项: what is told is no net change. */
    private static final Pattern MORE = Pattern.compile("(?:增加|减少|新增|取消|下放|合并|划转|承接|精简|压减|调整|整合|拆分)[^，。；]{0,6}?(?:[0-9]+|[一二两三四五六七八九十]+)[项个]");

    /** Where something else is told of. */
    private static final Pattern STOP = Pattern.compile("[。；\\n]|行政|其他对外");
    private static final int FAR = 30;

    private Items() {
    }

    static void in(Section section, Squeezed text, Report report, List<Object> facts) {
        if (!report.table(TableKey.PROACTIVE).filter(table -> table.layout().equals("2019")).isPresent()) {
            return;
        }
        int year = report.year().map(one -> one.value()).orElse(0);
        for (Matcher course = text.matcher(COURSE); course.find();) {
            if (lastYear(course.group(2), year)) {
                BigDecimal before = number(course.group(3));
                compare(section, text, report, course, Optional.of(before), number(course.group(4)).subtract(before), facts);
            }
        }
        for (Matcher then = text.matcher(THEN); then.find();) {
            if (lastYear(then.group(2), year)) {
                compare(section, text, report, then, Optional.of(number(then.group(3))), signed(then.group(4), then.group(5)), facts);
            }
        }
        for (Matcher change = text.matcher(CHANGE); change.find();) {
            if (lastYear(change.group(2), year)) {
                compare(section, text, report, change, Optional.empty(), signed(change.group(3), change.group(4)), facts);
            }
        }
    }

    private static void compare(Section section, Squeezed text, Report report, Matcher told, Optional<BigDecimal> before, BigDecimal change, List<Object> facts) {
        String row = ROWS.get(told.group(1));
        Optional<BigDecimal> items = YearPairs.number(report, TableKey.PROACTIVE, row, "previousItems");
        Optional<BigDecimal> moved = YearPairs.number(report, TableKey.PROACTIVE, row, "change");
        String rest = text.text().substring(told.end(), Math.min(text.text().length(), told.end() + FAR));
        Matcher stop = STOP.matcher(rest);
        boolean several = before.isEmpty() && MORE.matcher(stop.find() ? rest.substring(0, stop.start()) : rest).find();
        if (items.isEmpty() || moved.isEmpty() || several || moved.get().compareTo(change) == 0 && before.filter(one -> one.compareTo(items.get()) != 0).isEmpty()) {
            return;
        }
        List<Spot> spots = new ArrayList<>(List.of(NarrativeFacts.spot(section, text, told.start(), told.end())));
        List.of("previousItems", "change").forEach(column -> report.table(TableKey.PROACTIVE).flatMap(table -> table.cell(row, column)).map(Spot::cell).ifPresent(spots::add));
        facts.add(new Misstated("items", spots.get(0).source().quote().orElse(""), items.get().toPlainString() + "、" + moved.get().toPlainString(), spots));
    }

    private static boolean lastYear(String named, int year) {
        return named == null || year == 0 || Integer.parseInt(named) == year - 1;
    }

    private static BigDecimal signed(String word, String number) {
        return word.contains("减") || word.equals("精简") || word.equals("少") ? number(number).negate() : number(number);
    }

    private static BigDecimal number(String word) {
        return Character.isDigit(word.charAt(0)) ? new BigDecimal(word) : BigDecimal.valueOf(Numerals.value(word));
    }
}
