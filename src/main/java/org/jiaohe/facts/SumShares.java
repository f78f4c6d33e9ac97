package org.jiaohe.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jiaohe.form.TableKey;
import org.jiaohe.report.Report;
import org.jiaohe.report.Section;
import org.jiaohe.text.Matcher;
import org.jiaohe.text.Pattern;
import org.jiaohe.text.Squeezed;

/**
 * Shares that are not told right behind their count: 予以公开 80 件、部分公开 19 件，两项合计占 60.7%; 公开率 60.7%; 办结 157 件，办结率 96.3%;
 * 网络 517 件、信函 368 件、现场 63 件，分别占 54.5%、38.8%、6.6%.
 */
final class SumShares {
    private static final String PERCENT = "([0-9]+(?:\\.[0-9]+)?)%(?!左右|以上)";
    private static final String OF = "(?:(?:本年度?|全年|全部)?(?:办结|答复|办理|办件|新收|收到|受理|申请)*(?:总数|总量|总件数|数量|件数|量|数|件)?的?)?(?:比例|比重|比)?(?:为|达到?)?";
    private static final Pattern TOGETHER = Pattern.compile("(?:两项|两者|二者|两类|公开(?:类)?(?:和|与|、|及)部分公开|公开类)(?:申请|信息|答复)?(?:合计|加在一起|加起来|合起来|相加|一并|总计|共计?|合)?占" + OF + PERCENT);
    private static final Pattern RATE = Pattern.compile("(?<=[，、（])(?:总)?(公开率|办结率)(?:（[^（）]*）)?(?:为|达到?|是)?" + PERCENT);
    private static final Pattern SERIES = Pattern.compile("[，（]?分别占" + OF + "(" + PERCENT.replace("(?!左右|以上)", "") + "(?:[、，和及][0-9]+(?:\\.[0-9]+)?%)+)");
    private static final Pattern EACH = Pattern.compile("([0-9]+(?:\\.[0-9]+)?)%");
    private static final Pattern CASES = Pattern.compile("(?<![0-9.,约近超逾])([0-9]+(?:,[0-9]{3})*)(件|宗|份|例|起)");
    private static final Pattern LISTED = Pattern.compile("[^0-9。；]{1,24}");
    private static final Pattern DISCLOSED = Pattern.compile("(?:予以|全部|完全|全文)公开[^，。；0-9]{0,6}[0-9]");
    private static final Pattern SETTLED = Pattern.compile("(?:办结|答复|办理|办毕)[^，。；0-9]{0,10}([0-9]+(?:,[0-9]{3})*)(?:件|宗|份|例|起)[，（]$");
    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    private static final int TOTALS = 4;
    private static final int FEWEST = 3;
    /** 予以公开 and 部分公开. */
    private static final int ITEMS = 2;

    private SumShares() {
    }

    /** @param totals as {@link TextSums#totals} tells them; without all of them nothing is judged */
    static void in(Section section, Squeezed text, Report report, List<BigDecimal> totals, List<Object> facts) {
        if (totals.size() != TOTALS) {
            return;
        }
        String all = text.text();
        Matcher together = text.matcher(TOGETHER);
        while (together.find()) {
            String before = before(all, together.start());
            List<BigDecimal> counts = counts(before);
            if (counts.size() >= ITEMS && DISCLOSED.matcher(before).find()) {
                Set<BigDecimal> parts = new LinkedHashSet<>(List.of(sum(counts.subList(counts.size() - ITEMS, counts.size()))));
                parts.addAll(disclosed(report));
                judge(section, text, together.start(), together.end(), parts, new BigDecimal(together.group(1)), totals, facts);
            }
        }
        Matcher rate = text.matcher(RATE);
        while (rate.find()) {
            rate(section, text, report, rate, totals, facts);
        }
        Matcher series = text.matcher(SERIES);
        while (series.find()) {
            series(section, text, series, totals, facts);
        }
    }

    private static void rate(Section section, Squeezed text, Report report, Matcher rate, List<BigDecimal> totals, List<Object> facts) {
        String before = before(text.text(), rate.start());
        BigDecimal percent = new BigDecimal(rate.group(2));
        Set<BigDecimal> parts = new LinkedHashSet<>();
        Matcher settled = SETTLED.matcher(before);
        if (rate.group(1).equals("办结率") && settled.find() && percent.compareTo(ALL) != 0) {
            // Only where it is the number of the table; 办结率 of petitions and letters is another.
            parts.add(PartSums.number(settled.group(1)));
            parts.retainAll(totals.subList(2, TOTALS));
        } else if (rate.group(1).equals("公开率") && DISCLOSED.matcher(before).find()) {
            parts.addAll(disclosed(report));
            counts(before).stream().filter(one -> one.compareTo(totals.get(2)) <= 0).forEach(parts::add);
        }
        if (!parts.isEmpty()) {
            judge(section, text, rate.start(), rate.end(), parts, percent, totals, facts);
        }
    }

    /** A share is only held to be wrong where it is none of any number that the paragraph tells. */
    private static void judge(Section section, Squeezed text, int start, int end, Set<BigDecimal> parts, BigDecimal percent, List<BigDecimal> totals, List<Object> facts) {
        String all = text.text();
        int from = all.lastIndexOf('\n', start) + 1;
        int to = all.indexOf('\n', end) < 0 ? all.length() : all.indexOf('\n', end);
        boolean possible = TextSums.wholes(all.substring(from, to), totals).stream().filter(whole -> whole.signum() > 0).anyMatch(whole -> parts.stream().anyMatch(part -> TextSums.shows(part, whole, percent)));
        if (!possible) {
            BigDecimal part = parts.iterator().next();
            Spot spot = NarrativeFacts.spot(section, text, sentence(all, start), end);
            facts.add(new ShareFact(spot.source().quote().orElse(""), part, percent, totals.stream().filter(whole -> whole.signum() > 0).distinct().toList(), false, spot));
        }
    }

    /** Several shares of several counts: one that is wrong among others that all are shares of one whole. */
    private static void series(Section section, Squeezed text, Matcher series, List<BigDecimal> totals, List<Object> facts) {
        List<BigDecimal> percents = EACH.matcher(series.group(1)).results().map(one -> new BigDecimal(one.group(1))).toList();
        String all = text.text();
        String before = all.substring(sentence(all, series.start()), series.start());
        List<BigDecimal> counts = listed(before);
        int count = percents.size();
        if (count < FEWEST || counts.size() < count) {
            return;
        }
        List<BigDecimal> parts = counts.subList(counts.size() - count, counts.size());
        List<BigDecimal> wholes = new ArrayList<>(TextSums.wholes(before, totals));
        wholes.add(sum(parts));
        int least = count;
        int odd = -1;
        BigDecimal of = BigDecimal.ZERO;
        for (BigDecimal whole : wholes) {
            int wrong = 0;
            int last = -1;
            for (int i = 0; i < count && whole.signum() > 0; i++) {
                if (!TextSums.shows(parts.get(i), whole, percents.get(i))) {
                    wrong++;
                    last = i;
                }
            }
            if (whole.signum() > 0 && wrong < least) {
                least = wrong;
                odd = last;
                of = whole;
            }
        }
        if (least == 1) {
            Spot spot = NarrativeFacts.spot(section, text, series.start(), series.end());
            facts.add(new ShareFact(spot.source().quote().orElse(""), parts.get(odd), percents.get(odd), List.of(of), false, spot));
        }
    }

    /** The counts of the list that ends a text: 网络 517 件，信函 368 件，现场 63 件. */
    private static List<BigDecimal> listed(String before) {
        List<BigDecimal> counts = new ArrayList<>();
        int end = -1;
        Matcher count = CASES.matcher(before);
        while (count.find()) {
            if (end >= 0 && !LISTED.matcher(before.substring(end, count.start())).matches()) {
                counts.clear();
            }
            counts.add(PartSums.number(count.group(1)));
            end = count.end();
        }
        return end == before.length() ? counts : List.of();
    }

    private static List<BigDecimal> counts(String before) {
        return CASES.matcher(before).results().map(one -> PartSums.number(one.group(1))).toList();
    }

    private static String before(String all, int at) {
        return all.substring(sentence(all, at), at);
    }

    private static int sentence(String all, int at) {
        return Math.max(all.lastIndexOf('。', at - 1), all.lastIndexOf('\n', at - 1)) + 1;
    }

    private static BigDecimal sum(List<BigDecimal> counts) {
        return counts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** 予以公开 alone and with 部分公开, as the table counts them. */
    private static List<BigDecimal> disclosed(Report report) {
        Amount granted = report.table(TableKey.REQUESTS).map(table -> Amount.of(table.cell("granted", "total"))).orElse(Amount.of(BigDecimal.ZERO));
        Amount both = report.table(TableKey.REQUESTS).map(table -> granted.plus(Amount.of(table.cell("partial", "total")))).orElse(granted);
        return java.util.stream.Stream.of(both, granted).filter(Amount::known).map(Amount::value).toList();
    }
}
