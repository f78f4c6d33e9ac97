package org.jiaohe.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jiaohe.report.Section;
import org.jiaohe.text.Matcher;
import org.jiaohe.text.Pattern;
import org.jiaohe.text.Squeezed;

/** What the text says of numbers that it gives beside it, year by year or one out of the other: whether they rise, what they come to, which is part of which. */
final class Trends {
    private static final String NUMBER = "[0-9]+(?:,[0-9]{3})*(?:\\.[0-9]+)?";
    private static final String UNIT = "(件|条|份|宗|起|次|篇|人次|万人次|万元|%)";
    private static final String YEARLY = "20[0-9]{2}年(?!底|末|初|上|下)[^，。；、0-9]{0,8}" + NUMBER;
    private static final Pattern TREND = Pattern.compile("(" + YEARLY + UNIT + "(?:[、，和；]" + YEARLY + "\\2){2,5})[，,][^，。；0-9]{0,10}(逐年|连续[两二三四五2-5]年|[两二三四五]年连续|连年|持续|一年比一年)(递增|增长|上升|增加|攀升|走高|递减|下降|减少|回落|走低)");
    private static final Pattern ONE = Pattern.compile("(20[0-9]{2})年[^，。；、0-9]{0,8}(" + NUMBER + ")");
    private static final String RISES = "递增|增长|上升|增加|攀升|走高";
    /** 三年分别新收 38 件、41 件、47 件，三年共 126 件. */
    private static final Pattern YEARS_SUM = Pattern.compile("((?:(?<![0-9.,])[0-9]+(?:,[0-9]{3})*(件|条|份|宗|起|次|篇|人次)[、，和])(?:[^，。；、0-9]{0,8}[0-9]+(?:,[0-9]{3})*\\2[、，和]?){1,4})[，]?([两二三四五])年(?:来|间|里)?(?:累计|总|一)?(?:共计?|合计|总计|累计)(?:[^，。；0-9约近超逾]{0,6})([0-9]+(?:,[0-9]{3})*)\\2");
    private static final Pattern NAMED_YEARS = Pattern.compile("((?:20[0-9]{2}年(?!底|末|初|上|下)[^，。；、0-9]{0,8}[0-9]+(?:,[0-9]{3})*(件|条|份|宗|起|次|篇|人次)[，、；]){2,5})([两二三四五])年(?:来|间|里)?(?:累计|总|一)?(?:共计?|合计|总计|累计)(?:[^，。；0-9约近超逾]{0,6})([0-9]+(?:,[0-9]{3})*)\\2");
    private static final Pattern SPAN = Pattern.compile("(20[0-9]{2})年?(?:至|到|[-—－~～]+)(20[0-9]{2})年[^，。；0-9]{0,14}(?:依次|分别)(?:为|是|收到|有)?((?:[0-9]+(?:,[0-9]{3})*(件|条|份|宗|次|篇)[、，和]?){3,6})，?(逐年|连年|持续|一年比一年)(" + RISES + "|多|递减|减少|下降|走低|少)");
    private static final Pattern YEAR = Pattern.compile("20[0-9]{2}年");
    private static final Pattern COUNT = Pattern.compile("[0-9]+(?:,[0-9]{3})*");
    /** 发放问卷 1,200 份，收回有效问卷 1,146 份: no more can come back than went out. */
    private static final Pattern RETURNED = Pattern.compile("(?:发放|发出|投放|派发)[^，。；0-9约近超逾]{0,12}(?:问卷|调查表|评议表|测评表|票)(?:共|计)?([0-9]+(?:,[0-9]{3})*)(份|张)[，、][^，。；0-9]{0,4}(?:收回|回收)[^，。；0-9]{0,10}?([0-9]+(?:,[0-9]{3})*)\\2");

    private Trends() {
    }

    static void in(Section section, Squeezed text, List<Object> facts) {
        courses(section, text, facts);
        spans(section, text, facts);
        sums(section, text, text.matcher(YEARS_SUM), facts);
        sums(section, text, text.matcher(NAMED_YEARS), facts);
        returned(section, text, facts);
    }

    private static void courses(Section section, Squeezed text, List<Object> facts) {
        Matcher trend = text.matcher(TREND);
        while (trend.find()) {
            TreeMap<Integer, BigDecimal> numbers = new TreeMap<>();
            ONE.matcher(trend.group(1)).results().forEach(one -> numbers.put(Integer.parseInt(one.group(1)), PartSums.number(one.group(2))));
            List<BigDecimal> course = List.copyOf(numbers.values());
            boolean consecutive = !numbers.isEmpty() && numbers.lastKey() - numbers.firstKey() == numbers.size() - 1;
            int sign = Pattern.matches(RISES, trend.group(4)) ? 1 : -1;
            boolean holds = IntStream.range(1, course.size()).allMatch(i -> course.get(i).compareTo(course.get(i - 1)) == sign);
            if (consecutive && course.size() > 2 && !holds) {
                Spot spot = NarrativeFacts.spot(section, text, trend.start(), trend.end());
                facts.add(new TrendFact(spot.source().quote().orElse(""), numbers.entrySet().stream().map(one -> one.getKey() + "年" + one.getValue().toPlainString()).toList(), trend.group(3) + trend.group(4), spot));
            }
        }
    }

    /** 2022年至2024年依次为 355 件、340 件、372 件，一年比一年多. */
    private static void spans(Section section, Squeezed text, List<Object> facts) {
        Matcher span = text.matcher(SPAN);
        while (span.find()) {
            List<BigDecimal> course = COUNT.matcher(span.group(3)).results().map(one -> PartSums.number(one.group())).toList();
            int first = Integer.parseInt(span.group(1));
            int sign = Pattern.matches(RISES + "|多", span.group(6)) ? 1 : -1;
            boolean holds = IntStream.range(1, course.size()).allMatch(i -> course.get(i).compareTo(course.get(i - 1)) == sign);
            if (course.size() > 2 && course.size() == Integer.parseInt(span.group(2)) - first + 1 && !holds) {
                Spot spot = NarrativeFacts.spot(section, text, span.start(), span.end());
                facts.add(new TrendFact(spot.source().quote().orElse(""), IntStream.range(0, course.size()).mapToObj(i -> first + i + "年" + course.get(i).toPlainString()).toList(), span.group(5) + span.group(6), spot));
            }
        }
    }

    private static void sums(Section section, Squeezed text, Matcher sum, List<Object> facts) {
        while (sum.find()) {
            List<BigDecimal> parts = new ArrayList<>();
            COUNT.matcher(YEAR.matcher(sum.group(1)).replaceAll("")).results().forEach(one -> parts.add(PartSums.number(one.group())));
            BigDecimal added = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            if (parts.size() == Math.max(2, "零一二三四五".indexOf(sum.group(3))) && added.compareTo(PartSums.number(sum.group(4))) != 0) {
                add(section, text, sum, PartSums.number(sum.group(4)), parts, false, facts);
            }
        }
    }

    private static void returned(Section section, Squeezed text, List<Object> facts) {
        Matcher returned = text.matcher(RETURNED);
        while (returned.find()) {
            BigDecimal whole = PartSums.number(returned.group(1));
            BigDecimal part = PartSums.number(returned.group(3));
            if (part.compareTo(whole) > 0) {
                add(section, text, returned, whole, List.of(part), true, facts);
            }
        }
    }

    private static void add(Section section, Squeezed text, Matcher found, BigDecimal whole, List<BigDecimal> parts, boolean open, List<Object> facts) {
        Spot spot = NarrativeFacts.spot(section, text, found.start(), found.end());
        facts.add(new PartsFact(spot.source().quote().orElse(""), whole, Amount.of(parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add)).value(), parts, open, false, false, spot));
    }
}
