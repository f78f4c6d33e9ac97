package org.jiaohe.facts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jiaohe.report.Section;
import org.jiaohe.text.Matcher;
import org.jiaohe.text.Numerals;
import org.jiaohe.text.Pattern;
import org.jiaohe.text.Squeezed;

/**
 * Changes that the text itself lets one recompute: 521 件 of 18931 件，比上年 18410 件增加 521 件, and 15.95 % of 189 条，同比增加 26 条、增长
 * 15.95%, where last year's number follows from the change.
 */
final class Differences {
    private static final String NUMBER = "([0-9]+(?:,[0-9]{3})*)";
    /** 少了三件. */
    private static final String NUMBER_OR_WORD = "([0-9]+(?:,[0-9]{3})*|[一二两三四五六七八九十百]{1,5})";
    private static final String THINGS = "(件|宗|份|例|起|条|篇|项|次|个)";
    private static final String LAST_YEAR = "(?:上年|去年|上一年|20[0-9]{2}年)(?:度)?(?:同期)?";
    private static final String RISES = "增加|增长|上升|多|净增";
    private static final String UP = RISES + "|提高|增|涨";
    private static final Pattern TRIPLE = Pattern.compile("(?<![0-9.,])" + NUMBER + THINGS + "[，,（(]?(?:比|较|与)" + LAST_YEAR + "的?" + NUMBER + THINGS + "(?:相比)?[，,]?(" + RISES + "|减少|下降|少)(?:了)?" + NUMBER_OR_WORD + THINGS);
    private static final String PERCENT = THINGS + "[，、,](?:同比)?(" + RISES + "|提高|减少|下降|降低|增|降|涨)(?:长)?(?:率|幅度?)?(?:为|达到?|是)?(?:了)?([0-9]+(?:\\.[0-9]+)?)%";
    private static final Pattern RATE = Pattern.compile("(?<![0-9.,])" + NUMBER + THINGS + "[，,（(]?(?:同比|(?:相?比|较|与)" + LAST_YEAR + "(?:相比)?[，,]?)(" + RISES + "|减少|下降|少)(?:了)?" + NUMBER + PERCENT);
    /** 较上年的 1702 件增加 191 件，增幅 11.2%: both numbers the growth follows from stand beside it. */
    private static final Pattern CHANGE_RATE = Pattern.compile("(?:比|较|与)" + LAST_YEAR + "[^，。；0-9]{0,8}" + NUMBER + THINGS + "(?:）)?(?:相比)?[，,]?(" + RISES + "|减少|下降|少)(?:了)?" + NUMBER + PERCENT);

    private static final String AMOUNT = "([0-9]+(?:,[0-9]{3})*(?:\\.[0-9]+)?)";
    private static final String MEASURE = "(个?工作日|天|日|件|条|份|宗|篇|人次|次|分|个|家|万元|元|%|万人|人|户|名|位)";
    /** 由 14.2 个工作日降到 9.6 个工作日，缩短 4.6 个工作日. */
    private static final Pattern FROM_TO = Pattern.compile("(?:由|从)(?:20[0-9]{2}年)?[^，。；0-9约近超逾]{0,14}" + AMOUNT + MEASURE + "[^，。；0-9约近超逾余多]{0,4}(?:降|减|压|缩|升|增|提|扩|涨|延)[^，。；0-9约近超逾]{0,4}[到至为成](?:年[末底]的|目前的|现在的)?" + AMOUNT + MEASURE + "[，、（]?(?:平均|共|净|累计|同比|总体)?(?:缩短|减少|压缩|下降|降低|减|降|少|增加|增(?=[0-9])|提高|上升|增长|多|提升|延长)(?:了)?" + AMOUNT + "(个?工作日|天|日|件|条|份|宗|篇|次|分|个|家|万元|元|个百分点|人次|万人|人|户|名|位)(?![以左][上右])");

    private static final Pattern LAST_YEARS = Pattern.compile(LAST_YEAR + "(?:仅|只|共)?(?:为|是|有|收到|新收)?$");
    private static final Pattern BESIDE = Pattern.compile("(?<![0-9.,])" + NUMBER + THINGS + "[，（]" + LAST_YEAR + "(?:仅|只|共)?(?:为|是|有)?" + NUMBER + THINGS + "[）]?，(?:同比)?(" + RISES + "|减少|下降|少|净减)(?:了)?" + NUMBER + THINGS);
    private static final int NEAR = 30;

    private Differences() {
    }

    /**
     * @param totals what the tables count of the applications: where a number of them is wrong, that is told by itself
     * @return where the percentages end that were recomputed
     */
    static Set<Integer> in(Section section, Squeezed text, List<BigDecimal> totals, List<Object> facts) {
        Set<Integer> done = new HashSet<>();
        Set<Integer> wrong = new HashSet<>();
        Matcher triple = text.matcher(TRIPLE);
        while (triple.find()) {
            boolean alike = triple.group(2).equals(triple.group(4)) && triple.group(2).equals(triple.group(7));
            BigDecimal before = PartSums.number(triple.group(3));
            String change = triple.group(6);
            BigDecimal stated = Character.isDigit(change.charAt(0)) ? PartSums.number(change) : BigDecimal.valueOf(change.equals("两") ? 2 : Numerals.value(change));
            boolean up = triple.group(5).matches(RISES);
            List<BigDecimal> counts = counts(text.text(), triple.start(), triple.end(1), triple.group(2));
            if (text.text().substring(Math.max(0, triple.start() - NEAR), triple.start()).contains("申请")) {
                counts.addAll(0, totals);
            }
            List<BigDecimal> changes = counts.stream().map(now -> up ? now.subtract(before) : before.subtract(now)).toList();
            if (alike && changes.stream().noneMatch(one -> one.compareTo(stated) == 0)) {
                Spot spot = NarrativeFacts.spot(section, text, triple.start(), triple.end());
                facts.add(new ChangeFact(spot.source().quote().orElse(""), changes.get(changes.size() - 1), stated, spot));
                wrong.add(triple.end());
            }
        }
        beside(section, text, totals, facts);
        steps(section, text, facts);
        Matcher rate = text.matcher(RATE);
        while (rate.find()) {
            boolean up = rate.group(3).matches(RISES);
            BigDecimal change = PartSums.number(rate.group(4));
            BigDecimal stated = PartSums.number(rate.group(1));
            // 2021 年为 203 件，同比减少 24 件，下降 11.8%: the number beside the change is last year's.
            boolean earlier = rate.group().contains("同比") && LAST_YEARS.matcher(text.text().substring(Math.max(0, rate.start() - NEAR), rate.start())).find();
            BigDecimal now = !earlier ? stated : up ? stated.add(change) : stated.subtract(change);
            BigDecimal before = earlier ? stated : up ? now.subtract(change) : now.add(change);
            boolean alike = rate.group(2).equals(rate.group(5)) && up == rate.group(6).matches(UP) && before.signum() > 0;
            if (alike) {
                done.add(rate.end());
                Spot spot = NarrativeFacts.spot(section, text, rate.start(), rate.end());
                facts.add(GrowthFact.over(spot.source().quote().orElse(""), List.of(now), new BigDecimal(rate.group(7)), up, before, spot));
            }
        }
        changeRates(section, text, done, wrong, facts);
        return done;
    }

    /** 新收 77 件，2023 年为 72 件，增加 7 件. */
    private static void beside(Section section, Squeezed text, List<BigDecimal> totals, List<Object> facts) {
        for (Matcher two = text.matcher(BESIDE); two.find();) {
            boolean up = two.group(5).matches(RISES);
            BigDecimal before = PartSums.number(two.group(3));
            BigDecimal stated = PartSums.number(two.group(6));
            boolean alike = two.group(2).equals(two.group(4)) && two.group(2).equals(two.group(7));
            List<BigDecimal> counts = counts(text.text(), two.start(), two.end(1), two.group(2));
            counts.addAll(text.text().substring(Math.max(0, two.start() - NEAR), two.start()).contains("申请") ? totals : List.of());
            BigDecimal now = PartSums.number(two.group(1));
            if (alike && counts.stream().map(one -> up ? one.subtract(before) : before.subtract(one)).noneMatch(one -> one.compareTo(stated) == 0)) {
                Spot spot = NarrativeFacts.spot(section, text, two.start(), two.end());
                facts.add(new ChangeFact(spot.source().quote().orElse(""), up ? now.subtract(before) : before.subtract(now), stated, spot));
            }
        }
    }

    private static void steps(Section section, Squeezed text, List<Object> facts) {
        Matcher step = text.matcher(FROM_TO);
        while (step.find()) {
            boolean alike = step.group(2).equals(step.group(4)) && step.group(6).equals(step.group(2).equals("%") ? "个百分点" : step.group(2));
            BigDecimal change = new BigDecimal(step.group(3).replace(",", "")).subtract(new BigDecimal(step.group(1).replace(",", ""))).abs();
            BigDecimal stated = new BigDecimal(step.group(5).replace(",", ""));
            if (alike && change.signum() > 0 && change.setScale(Math.min(change.scale(), stated.scale()), RoundingMode.HALF_UP).compareTo(stated) != 0) {
                Spot spot = NarrativeFacts.spot(section, text, step.start(), step.end());
                facts.add(new ChangeFact(spot.source().quote().orElse(""), Amount.of(change).value(), stated, spot));
            }
        }
    }

    private static void changeRates(Section section, Squeezed text, Set<Integer> done, Set<Integer> wrong, List<Object> facts) {
        Matcher rate = text.matcher(CHANGE_RATE);
        while (rate.find()) {
            boolean up = rate.group(3).matches(RISES);
            BigDecimal before = PartSums.number(rate.group(1));
            BigDecimal change = PartSums.number(rate.group(4));
            boolean alike = rate.group(2).equals(rate.group(5)) && up == rate.group(6).matches(UP) && before.signum() > 0;
            // 312 件，较上年的 286 件增加 36 件，增长 9.1%: the growth from a change that is wrong says nothing more.
            if (alike && wrong.contains(rate.end(5))) {
                done.add(rate.end());
            } else if (alike && done.add(rate.end())) {
                Spot spot = NarrativeFacts.spot(section, text, rate.start(), rate.end());
                facts.add(GrowthFact.over(spot.source().quote().orElse(""), List.of(up ? before.add(change) : before.subtract(change)), new BigDecimal(rate.group(7)), up, before, spot));
            }
        }
    }

    /** The counts of the same thing in the sentence up to a place, the nearest last: any of them may be the one compared. */
    private static List<BigDecimal> counts(String text, int at, int end, String thing) {
        int from = Math.max(text.lastIndexOf('。', at), text.lastIndexOf('\n', at)) + 1;
        List<BigDecimal> counts = new ArrayList<>();
        Matcher count = PartSums.COUNT.matcher(text).useOpenBounds().region(from, Math.min(text.length(), end + thing.length()));
        while (count.find()) {
            counts.add(PartSums.number(count.group(1)));
        }
        return counts;
    }
}
