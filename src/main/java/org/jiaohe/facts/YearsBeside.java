package org.jiaohe.facts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jiaohe.report.Report;
import org.jiaohe.report.Section;
import org.jiaohe.text.Bilingual;
import org.jiaohe.text.Matcher;
import org.jiaohe.text.Pattern;
import org.jiaohe.text.Squeezed;

/**
 * Growth of which both numbers stand right beside it, whatever they count: 13 件（上年 8 件），增长 62.5% and 由 35 件增至 56 件，增长 60%.
 * Figures in 万 and 亿 and with decimals stand for all that may be rounded or cut off to them.
 */
final class YearsBeside {
    private static final String COUNT = "([0-9]+(?:,[0-9]{3})*(?:\\.[0-9]+)?)(万|亿)?";
    private static final String UNIT = "(人次|件次|批次|个工作日|工作日|元|[件宗份起例条篇项次个场期户家人名处辆部册页幅种批天只])";
    private static final String YEAR = "(?:上一?年|去年|前一年|(20[0-9]{2})年)(?:度)?";
    private static final String WORD = "(?:同比|比上年|较上年|比去年|较去年)?[，]?(增长|增加|上升|提高|增幅|涨幅|升幅|增速|下降|减少|降低|回落|下滑|降幅|减幅|缩短|压缩|压减|增|升|降|减)(?:率|幅度?)?(?:了|为|达到?|是|：)?([0-9]+(?:\\.[0-9]+)?)%(?!左右|以上)";
    private static final String CHANGE = "(?:(?:同比)?(?:增加|减少|多|少|上升|下降|增长|净增)了?[0-9,.]+[万亿]?" + UNIT.replace("(", "(?:") + "[，、,])?";
    private static final Pattern BESIDE = Pattern.compile("(?<![0-9.,约近超逾达])" + COUNT + UNIT + "[^0-9，。；（）\\n]{0,6}[（，]" + YEAR + "(?:同期)?(?:则|仅|只|共)?(?:为|是|有)?" + COUNT + UNIT + "）?[，、]?" + CHANGE + WORD);
    private static final Pattern FROM = Pattern.compile("(?:由|从)(?:" + YEAR + "(?:末|底)?(?:同期)?的?)?" + COUNT + UNIT + "[^0-9，。；（）\\n]{0,6}?(?:上升|提高|增长|增加|增|升|下降|减少|压减|压缩|精简|缩减|缩短|回落|下滑|降低|减|降|变)(?:了)?(?:至|到|为|成)(?:今年|本年|20[0-9]{2}年)?度?的?" + COUNT + UNIT + "[，（]" + CHANGE + WORD);
    private static final String RISES = "增长|增加|上升|提高|增幅|涨幅|升幅|增速|增|升";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int NEAR = 20;
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private YearsBeside() {
    }

    /**
     * @param totals     what the tables count of the applications: where the text gives another number, that is told by itself
     * @param recomputed where the percentages end that others have recomputed
     * @return the same, and those recomputed here
     */
    static Set<Integer> in(Section section, Squeezed text, Report report, List<BigDecimal> totals, Set<Integer> recomputed, List<Object> facts) {
        Set<Integer> done = new HashSet<>(recomputed);
        int year = report.year().map(one -> one.value()).orElse(0);
        Matcher beside = text.matcher(BESIDE);
        while (beside.find()) {
            judge(section, text, beside, earlier(beside.group(4), year), Printed.of(beside, 1), Printed.of(beside, 5), totals, facts, done);
        }
        Matcher from = text.matcher(FROM);
        while (from.find()) {
            judge(section, text, from, earlier(from.group(1), year), Printed.of(from, 5), Printed.of(from, 2), totals, facts, done);
        }
        return done;
    }

    private static boolean earlier(String named, int year) {
        return named == null || year == 0 || Integer.parseInt(named) < year;
    }

    private static void judge(Section section, Squeezed text, Matcher found, boolean earlier, Printed now, Printed before, List<BigDecimal> totals, List<Object> facts, Set<Integer> done) {
        if (!earlier || !now.unit().equals(before.unit()) || before.value().signum() <= 0 || !done.add(found.end())) {
            return;
        }
        boolean up = found.group(8).matches(RISES);
        BigDecimal percent = new BigDecimal(found.group(9));
        Spot spot = NarrativeFacts.spot(section, text, found.start(), found.end());
        String quote = spot.source().quote().orElse("");
        if (now.exact() && before.exact()) {
            boolean applications = text.text().substring(Math.max(0, found.start() - NEAR), found.end()).contains("申请");
            List<BigDecimal> counts = !applications || totals.stream().anyMatch(total -> total.compareTo(now.value()) == 0) ? List.of(now.value()) : Stream.concat(Stream.of(now.value()), totals.stream()).toList();
            facts.add(GrowthFact.over(quote, counts, percent, up, before.value(), spot));
        } else {
            facts.add(new GrowthFact(quote, now.value(), percent, within(now, before, up, percent), false, new Bilingual("上年数 " + before.shown(), "last year's " + before.shown() + " does not give"), spot));
        }
    }

    /** Whether some two numbers that may be printed so give the growth at the precision shown. */
    private static boolean within(Printed now, Printed before, boolean up, BigDecimal percent) {
        BigDecimal slack = BigDecimal.ONE.movePointLeft(percent.scale());
        List<BigDecimal> rates = Stream.of(now.least(), now.most()).flatMap(one -> Stream.of(before.least(), before.most()).filter(base -> base.signum() > 0).map(base -> rate(one, base, up))).sorted().toList();
        return rates.isEmpty() || percent.compareTo(rates.get(0).subtract(slack)) >= 0 && percent.compareTo(rates.get(rates.size() - 1).add(slack)) <= 0;
    }

    private static BigDecimal rate(BigDecimal now, BigDecimal before, boolean up) {
        return (up ? now.subtract(before) : before.subtract(now)).multiply(HUNDRED).divide(before, 6, RoundingMode.HALF_UP);
    }

    /**
     * A number as printed.
     *
     * @param shown its digits
     * @param step  what its last digit counts
     */
    private record Printed(String shown, BigDecimal value, BigDecimal step, boolean exact, String unit) {
        /** @param at the group of the digits, behind which stand 万 or 亿 and the unit */
        static Printed of(Matcher found, int at) {
            BigDecimal digits = PartSums.number(found.group(at));
            int zeros = found.group(at + 1) == null ? 0 : found.group(at + 1).equals("万") ? 4 : 8;
            BigDecimal value = new BigDecimal(digits.movePointRight(zeros).toPlainString());
            return new Printed(found.group(at) + (zeros == 0 ? "" : found.group(at + 1)), value, BigDecimal.ONE.movePointLeft(digits.scale()).movePointRight(zeros), zeros == 0 && digits.scale() <= 0, found.group(at + 2));
        }

        BigDecimal least() {
            return exact ? value : value.subtract(step.multiply(HALF));
        }

        /** Cut off, a number stands for all up to the next digit. */
        BigDecimal most() {
            return exact ? value : value.add(step);
        }
    }
}
