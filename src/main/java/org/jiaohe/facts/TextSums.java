package org.jiaohe.facts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import org.jiaohe.form.SectionKey;
import org.jiaohe.form.TableKey;
import org.jiaohe.report.Report;
import org.jiaohe.report.Section;
import org.jiaohe.report.Table;
import org.jiaohe.text.Matcher;
import org.jiaohe.text.Pattern;
import org.jiaohe.text.Numerals;
import org.jiaohe.text.Squeezed;

/** Arithmetic inside the running text: whole and parts ({@link PartSums}), counted lists, shares, growth. */
final class TextSums {
    private static final String NUMBER = "([0-9]+(?:,[0-9]{3})*(?:\\.[0-9]+)?)";
    /** 3 项行政确认（甲、乙、丙） and 三类企业（甲、乙、丙）; 第三项 counts nothing, and the law's own 三类 and 四类 are seldom listed in full. */
    private static final Pattern LIST = Pattern.compile("(?<![第每某另其同前后各零一二两三四五六七八九十百])([0-9]{1,3}|[二两三四五六七八九十]{1,3})大?(?:项|个|类|种|家)(?!内部事务|过程性)[^，。；、（）0-9]{0,14}（([^（）]+(?:（[^（）]*）[^（）]*)*)）");
    /** 41 个区县（含两江新区、万盛经开区）: a bracket that says what is counted in or left out lists no whole. */
    private static final Pattern BESIDE = Pattern.compile("[不另均]?含|[不另]包含|另有|不计|除");
    /** 9 个县（市、区）: the bracket only widens the noun. */
    private static final String ORGAN = "(?:[省市县区州旗盟镇乡村社居团场校园所站局委办厅]|街道|开发区|园区|办事处|地区|新区|功能区|单位|部门|社区|嘎查|苏木|镇街|居委会|村委会|管委会|农场|林场|团场|学校|企业|机构|处室|科室|中心|窗口)";
    private static final Pattern ORGANS = Pattern.compile(ORGAN + "(?:[、及和]" + ORGAN + ")*");
    private static final Pattern SHARE = Pattern.compile(NUMBER + "(?:件|宗|份|例|起)(?:申请)?[，,（]?占(?:比|总数的?|申请总[数量]的?|全部申请的?|办理总[数量]的?|总量的?|全年申请总?[数量]?的?|(?:本年度?|全年|新收|收到|受理|应?办理|已?办结|答复|申请|件)+(?:总数|总量|总件数|数量|量|件数|数)的?|(?:本年度?|全年)?(?:新收|收到|受理|应?办理|已?办结|答复)(?:总?申请|件|的申请)?的)?(?:为|达)?" + NUMBER + "%(?![、和及][0-9])");
    /** 占 37.1%（259 件）. */
    private static final Pattern SHARE_FIRST = Pattern.compile("占(?:比)?(?:为|达)?" + NUMBER + "%（" + NUMBER + "(?:件|宗|份|例|起)）");
    private static final Pattern PERCENT = Pattern.compile("([0-9]+(?:\\.[0-9]+)?)%");
    private static final String THINGS = "(?:件|宗|份|例|起|条|篇|项|次)";
    private static final String YEAR_BEFORE = "(?:上年|去年|上一年|20[0-9]{2}年)(?:度)?(?:同期)?";
    /** 31 件，较上年的 28 件增加 3 件，增长 10.7%; 31 件，增长 10.7%（上年 28 件）: the number of last year may be given beside it. */
    private static final Pattern GROWTH = Pattern.compile(NUMBER + THINGS + "[^0-9。；\n]{0,14}?(较|比|同比|与)?(?:" + YEAR_BEFORE + ")?(?:度)?(?:同期)?的?(?:（?" + NUMBER + THINGS + "）?)?(?:相比)?[，,]?(?:(?:增加|减少|多|少|上升|下降|增长)(?:了)?[0-9,]+" + THINGS + "[，,])?(?:同比)?(增长|增加|上升|提高|下降|减少|降低|回落)(?:了|约)?" + NUMBER
            + "%(?:（" + YEAR_BEFORE + "(?:为)?" + NUMBER + THINGS + "）)?");
    private static final Pattern ANOTHER = Pattern.compile("^[0-9.,]+[\\p{IsHan}]）[，、](?!同比|比|较|与|增|减|上升|下降|提高|降低|回落)[\\p{IsHan}]{2}");
    private static final Pattern BEFORE_BRACKET = Pattern.compile(NUMBER + THINGS + "[^0-9，。；（）]{0,8}$");
    private static final Pattern LISTED_ON = Pattern.compile("(?:[、和]|，(?!其中))[^0-9，。；、]{2,14}");
    private static final int FAR = 24;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int TOTALS = 4;
    /** 予以公开 91 件，…；不予公开 19 件: nothing but applications comes to such ends. */
    private static final Pattern OUTCOMES = Pattern.compile("予以公开[^。0-9]{0,8}[0-9]+[件宗份例起][^。]*?(?:不予公开|无法提供|不予处理)[^。0-9]{0,8}[0-9]+[件宗份例起]");
    /** How far before a paragraph its subject may be named. */
    private static final int NEAR = 120;
    private static final Pattern ITEM = Pattern.compile("[0-9]{1,2}[.．、](?![0-9])");

    /** 收到 12 件，公开率较上年提高 30%: what grew is not the count. */
    private static final Pattern EARLIER = Pattern.compile("上一?年|去年|前年|20[0-9]{2}年|同期|较|比|与");
    private static final Pattern LAST_YEAR = Pattern.compile("(?:上一?年|去年|前一年|同期|(20[0-9]{2})年)(?:度)?(?:同期)?(?:的)?(?:数量?|申请量|总[数量])?(?:分别)?(?:为|是|有|达|共|收到|受理|[：])?(?:约|近)?$");
    /** 上年两局分别为 61 件、44 件，共 105 件. */
    private static final Pattern LAST_YEARS_SUM = Pattern.compile("(?:上一?年|去年)(?![^，。；]{0,6}(?:结转|转入|转来|遗留|未办))[^。；]{0,10}[0-9]件、[^。；]{0,8}[0-9]件，(?:共计?|合计)$");
    private static final Pattern ASIDE = Pattern.compile("(?:" + LAST_YEAR.pattern().replace("$", "") + "|[多少增减]|增加|减少|上升|下降|增长|净增|净减)(?:了)?$");
    private static final Pattern YEARS_TOGETHER = Pattern.compile("(?:[两二三四五六近几]+年|20[0-9]{2}年?(?:至|到|[-—~～])+20[0-9]{2}年)(?:来|间|内|期间)?[^，。；0-9]{0,6}(?:合计|累计|共计?|总计|总共)(?:收到|受理|新收|办理|公开)?(?:为|是|达)?$");
    private static final Pattern OTHER_GROWTH = Pattern.compile("率|时间|时效|时长|效率|满意|访问|阅读|粉丝|质量|水平|成本|比例|占比|金额|经费|力度|能力|人数|网站|解读|公开信息|培训");
    private static final long ALWAYS_FEASIBLE = 10_000;

    private TextSums() {
    }

    /** @param totals as {@link #totals} tells them of the same report */
    static List<Object> in(Section section, Squeezed text, Report report, List<BigDecimal> totals) {
        List<Object> facts = new ArrayList<>();
        PartSums.in(section, text, facts);
        Accumulated.in(section, text, facts);
        Trends.in(section, text, facts);
        Divisions.in(section, text, facts);
        OneByOne.in(section, text, facts);
        ListedParts.in(section, text, totals, facts);
        Partitions.in(section, text, totals, facts);
        Means.in(section, text, facts);
        ApplicationWays.in(section, text, totals.size() == TOTALS ? totals : List.of(), facts);
        Set<Integer> recomputed = Differences.in(section, text, totals, facts);
        recomputed = YearsBeside.in(section, text, report, totals, recomputed, facts);
        lists(section, text, facts);
        shares(section, text, report, totals, facts);
        BareShares.in(section, text, totals, facts);
        GivenShares.in(section, text, facts);
        SumShares.in(section, text, report, totals, facts);
        ShareSums.in(section, text, facts);
        Rates.in(section, text, facts);
        growth(section, text, report, totals, recomputed, facts);
        return facts;
    }

    private static void lists(Section section, Squeezed text, List<Object> facts) {
        Matcher list = text.matcher(LIST);
        while (list.find()) {
            String inside = list.group(2).replaceAll("（[^（）]*）", "");
            // 7 个科室（队、站）: what else they are called.
            boolean open = Pattern.matches("[^、](?:、[^、])*", inside) || ORGANS.matcher(inside).matches() || inside.contains("等") || inside.contains("其中") || inside.contains("包括") || inside.contains("如") || BESIDE.matcher(inside).lookingAt() || Pattern.matches(".*[0-9].*", inside) || !inside.contains("、") && !list.group(1).equals("1");
            if (!open && !inside.contains("，") && !inside.contains("。") && !inside.contains("；")) {
                int listed = inside.split("、").length;
                Spot spot = NarrativeFacts.spot(section, text, list.start(), list.end());
                facts.add(new EnumerationFact(spot.source().quote().orElse(""), count(list.group(1)), listed, listed + (int) inside.chars().filter(c -> "和及与".indexOf(c) >= 0).count(), spot));
            }
        }
    }

    private static int count(String number) {
        return Character.isDigit(number.charAt(0)) ? Integer.parseInt(number) : (int) Numerals.value(number);
    }

    private static void shares(Section section, Squeezed text, Report report, List<BigDecimal> totals, List<Object> facts) {
        shares(section, text, report, totals, text.matcher(SHARE), 1, facts);
        shares(section, text, report, totals, text.matcher(SHARE_FIRST), 2, facts);
        ItemShares.in(section, text, facts);
    }

    /** @param at the group of the count; the other one is the percentage */
    private static void shares(Section section, Squeezed text, Report report, List<BigDecimal> totals, Matcher share, int at, List<Object> facts) {
        String all = text.text();
        while (share.find()) {
            int from = all.lastIndexOf('\n', share.start()) + 1;
            int to = all.indexOf('\n', share.end()) < 0 ? all.length() : all.indexOf('\n', share.end());
            boolean applications = all.substring(Math.max(0, lead(all, from) - NEAR), share.end()).contains("申请") || section.key() == SectionKey.REQUESTS || OUTCOMES.matcher(all.substring(from, to)).find();
            // 网络 88 件，占 52.4%，上年 74 件，占 39.2% is of last year's whole, 公开 60 件，比上年多 15 件，占 45.5% of what grew.
            if (!applications || totals.size() != TOTALS || ASIDE.matcher(all.substring(Math.max(0, share.start() - FAR), share.start())).find()) {
                continue;
            }
            BigDecimal part = PartSums.number(share.group(at));
            BigDecimal percent = PartSums.number(share.group(3 - at));
            List<BigDecimal> near = wholes(all.substring(Math.max(from, all.lastIndexOf('。', share.start()) + 1), share.start()), totals);
            List<BigDecimal> wide = new ArrayList<>(near);
            // 不予公开 12 件。其中国家秘密 3 件，占 25%: the whole may be any count of the paragraph, or the sum of what is listed with shares.
            wide.addAll(wholes(all.substring(from, to), totals));
            wide.add(listed(all.substring(from, to)));
            wide.addAll(groups(report));
            List<BigDecimal> parts = together(all.substring(Math.max(from, all.lastIndexOf('。', share.start()) + 1), share.end(at)), part);
            // 占 82.4%、16.3%、1.3%: where the shares make up 100, one of them was rounded to do so.
            BigDecimal slack = rounded(all.substring(Math.max(from, all.lastIndexOf('。', share.start()) + 1), sentenceEnd(all, share.end())), percent);
            boolean possible = wide.stream().filter(whole -> whole.signum() > 0 && slack.signum() > 0).anyMatch(whole -> shows(part, whole, percent.add(slack)) || shows(part, whole, percent.subtract(slack))) || wide.stream().filter(whole -> whole.signum() > 0).anyMatch(whole -> parts.stream().anyMatch(one -> shows(one, whole, percent)));
            Spot spot = NarrativeFacts.spot(section, text, share.start(), share.end());
            facts.add(new ShareFact(spot.source().quote().orElse(""), part, percent, near.stream().filter(whole -> whole.signum() > 0).distinct().toList(), possible, spot));
        }
    }

    private static int sentenceEnd(String all, int from) {
        int end = from;
        while (end < all.length() && "。\n".indexOf(all.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    /** One step of the last digit where three or more shares that follow each other make up 100; else nothing. */
    private static BigDecimal rounded(String sentence, BigDecimal percent) {
        List<BigDecimal> shares = PERCENT.matcher(sentence).results().map(one -> new BigDecimal(one.group(1))).toList();
        for (int from = 0; from < shares.size(); from++) {
            BigDecimal sum = BigDecimal.ZERO;
            for (int to = from; to < shares.size() && sum.compareTo(HUNDRED) < 0; to++) {
                sum = sum.add(shares.get(to));
                List<BigDecimal> run = shares.subList(from, to + 1);
                if (run.size() > 2 && sum.compareTo(HUNDRED) == 0 && run.contains(percent) && run.stream().allMatch(one -> one.scale() == percent.scale())) {
                    return BigDecimal.ONE.movePointLeft(percent.scale());
                }
            }
        }
        return BigDecimal.ZERO;
    }

    /** 予以公开 80 件、部分公开 19 件，占答复总数的 60.7%: the share may be that of all items of the list up to here. */
    static List<BigDecimal> together(String words, BigDecimal part) {
        List<BigDecimal> sums = new ArrayList<>(List.of(part));
        List<MatchResult> counts = PartSums.COUNT.matcher(words + "件").results().toList();
        BigDecimal sum = part;
        for (int i = counts.size() - 2; i >= 0 && LISTED_ON.matcher(words).region(counts.get(i).end(), Math.max(counts.get(i).end(), Math.min(words.length(), counts.get(i + 1).start()))).matches(); i--) {
            sum = sum.add(PartSums.number(counts.get(i).group(1)));
            sums.add(sum);
        }
        return sums;
    }

    /** Where the paragraph begins that the numbered lines belong to. */
    private static int lead(String all, int line) {
        int at = line;
        while (at > 0 && ITEM.matcher(all).region(at, all.length()).lookingAt()) {
            at = all.lastIndexOf('\n', at - 2) + 1;
        }
        return at;
    }

    /** The totals of the tables and all counts of the words. */
    static List<BigDecimal> wholes(String words, List<BigDecimal> totals) {
        List<BigDecimal> wholes = new ArrayList<>(totals);
        Matcher counts = PartSums.COUNT.matcher(words);
        while (counts.find()) {
            wholes.add(PartSums.number(counts.group(1)));
        }
        return wholes;
    }

    /** The sum of all counts that are given with a share. */
    private static BigDecimal listed(String words) {
        BigDecimal sum = BigDecimal.ZERO;
        Matcher share = SHARE.matcher(words);
        while (share.find()) {
            sum = sum.add(PartSums.number(share.group(1)));
        }
        return sum;
    }

    /** Sums of the groups of table three, of which their rows may be shares. */
    private static List<BigDecimal> groups(Report report) {
        Map<String, Amount> sums = new LinkedHashMap<>();
        report.table(TableKey.REQUESTS).ifPresent(table -> {
            for (String row : RequestFacts.leaves(table)) {
                sums.merge(row.replaceFirst("\\..*", ""), Amount.of(table.cell(row, "total")), Amount::plus);
            }
        });
        return sums.values().stream().filter(Amount::known).map(Amount::value).toList();
    }

    /** Whether a share is within half of its last digit of what it should be; 6.25 may be rounded either way. */
    static boolean shows(BigDecimal part, BigDecimal whole, BigDecimal percent) {
        BigDecimal apart = part.multiply(HUNDRED).subtract(percent.multiply(whole)).abs();
        return apart.compareTo(whole.multiply(BigDecimal.valueOf(5, percent.scale() + 1))) <= 0;
    }

    private static void growth(Section section, Squeezed text, Report report, List<BigDecimal> totals, Set<Integer> recomputed, List<Object> facts) {
        Matcher growth = text.matcher(GROWTH);
        while (growth.find()) {
            if (recomputed.contains(growth.end(5) + 1)) {
                continue;
            }
            List<BigDecimal> counts = new ArrayList<>(List.of(grown(text.text(), growth)));
            String before = text.text().substring(Math.max(0, growth.start() - 30), growth.start());
            // 三年合计 133 件，逐年上升，今年比上年增长 9.1%: what several years had together did not grow.
            if (YEARS_TOGETHER.matcher(before).find()) {
                continue;
            }
            if (before.contains("申请")) {
                counts.addAll(totals.subList(0, Math.min(2, totals.size())));
            }
            // 许可增加 15.2%（上年 153140 件），处罚减少 3.9%: another thing than the number in the bracket.
            if (ANOTHER.matcher(growth.group()).find()) {
                continue;
            }
            if (growth.group(3) == null && earlier(before, report)) {
                overEarlier(section, text, totals, growth, facts);
                continue;
            }
            String between = growth.group().substring(growth.group(1).length(), growth.start(4) - growth.start());
            boolean vague = OTHER_GROWTH.matcher(between).find() || between.contains("分别") || between.contains("环比") || between.contains("季") || before.endsWith("约") || before.endsWith("近") || growth.group().contains("余") || growth.group().contains("多件") || growth.group().contains("约");
            BigDecimal percent = PartSums.number(growth.group(5));
            boolean up = List.of("增长", "增加", "上升", "提高").contains(growth.group(4));
            // 建议 52 件、提案 71 件，合计 123 件，同比增长 7.0%.
            Optional.ofNullable(growth.group(3)).map(PartSums::number).ifPresent(counts::add);
            boolean whole = counts.stream().allMatch(count -> count.scale() <= 0 && count.signum() > 0 && count.longValue() < ALWAYS_FEASIBLE);
            // 三者合计 3154 件，同比上升 6.2%: a number that nothing calls last year's is this year's.
            String leading = growth.group(3) == null ? "" : text.text().substring(growth.end(1), growth.start(3));
            // 答复 6,196 件（含上年结转 142 件），同比增长 2.9%: what was carried over is no last year's number.
            boolean earlier = EARLIER.matcher(leading).find() && !leading.contains("结转") && !leading.contains("含");
            Optional<BigDecimal> given = Optional.ofNullable(growth.group(3)).filter(base -> earlier).or(() -> Optional.ofNullable(growth.group(6))).map(PartSums::number).filter(base -> base.signum() > 0);
            boolean compared = growth.group(2) != null || growth.group(6) != null || between.contains("同比");
            if (!vague && compared && given.isPresent() && percent.signum() > 0) {
                Spot spot = NarrativeFacts.spot(section, text, growth.start(), growth.end());
                // 收到 38 件（不含结转 2 件），比上年 36 件增长 5.6%: any count of the sentence may be the one that grew.
                int sentence = Math.max(text.text().lastIndexOf('。', growth.start()), text.text().lastIndexOf('\n', growth.start())) + 1;
                List<BigDecimal> all = Stream.concat(counts.stream(), wholes(text.text().substring(sentence, growth.start()), totals).stream()).toList();
                facts.add(GrowthFact.over(spot.source().quote().orElse(""), all, percent, up, given.get(), spot));
                continue;
            }
            if (!vague && compared && whole && percent.signum() > 0 && percent.compareTo(BigDecimal.valueOf(100_000)) < 0) {
                Spot spot = NarrativeFacts.spot(section, text, growth.start(), growth.end());
                facts.add(new GrowthFact(spot.source().quote().orElse(""), counts.get(0), percent, counts.stream().anyMatch(count -> feasible(count, percent, up, RoundingMode.HALF_UP) || feasible(count, percent, up, RoundingMode.HALF_EVEN)),
                        counts.stream().anyMatch(count -> feasible(count, percent, up, RoundingMode.DOWN)), GrowthFact.ANY, spot));
            }
        }
    }

    /** 64 件（自然人 58 件，企业 6 件），较上年增长 48.8%: what grew is the count before the bracket, not the last one in it. */
    private static BigDecimal grown(String all, Matcher growth) {
        int closed = all.substring(growth.start(), growth.end()).indexOf('）');
        int open = all.lastIndexOf('（', growth.start());
        boolean within = closed >= 0 && all.substring(growth.start(), growth.start() + closed).indexOf('（') < 0 && open >= 0 && all.lastIndexOf('）', growth.start()) < open;
        Matcher whole = BEFORE_BRACKET.matcher(within ? all.substring(Math.max(0, open - FAR), open) : "");
        return whole.find() ? PartSums.number(whole.group(1)) : PartSums.number(growth.group(1));
    }

    /** 公开 892 条，2021 年为 705 条，同比增长 26.5%: whether the words before the number say that it is last year's. */
    private static boolean earlier(String before, Report report) {
        Matcher year = LAST_YEAR.matcher(before);
        return LAST_YEARS_SUM.matcher(before).find() || year.find() && (year.group(1) == null || report.year().filter(own -> own.value() == Integer.parseInt(year.group(1))).isEmpty());
    }

    private static void overEarlier(Section section, Squeezed text, List<BigDecimal> totals, Matcher growth, List<Object> facts) {
        // 共收到申请 218 件。与 2020 年的 241 件相比下降 9.5%。: what is compared may stand in a sentence before.
        int begin = text.text().lastIndexOf('\n', growth.start()) + 1;
        List<BigDecimal> counts = wholes(text.text().substring(begin, growth.start()), totals);
        BigDecimal base = PartSums.number(growth.group(1));
        BigDecimal percent = PartSums.number(growth.group(5));
        boolean vague = growth.group().contains("余") || growth.group().contains("约") || growth.group().contains("分别") || OTHER_GROWTH.matcher(growth.group()).find();
        if (!vague && base.signum() > 0 && percent.signum() > 0 && counts.size() > totals.size()) {
            Spot spot = NarrativeFacts.spot(section, text, growth.start(), growth.end());
            facts.add(GrowthFact.over(spot.source().quote().orElse(""), counts, percent, List.of("增长", "增加", "上升", "提高").contains(growth.group(4)), base, spot));
        }
    }

    /** Whether some whole number of last year leads to the count with just this growth. Only neighbours of the exact quotient can. */
    private static boolean feasible(BigDecimal count, BigDecimal percent, boolean up, RoundingMode mode) {
        BigDecimal factor = up ? HUNDRED.add(percent) : HUNDRED.subtract(percent);
        if (factor.signum() <= 0) {
            return false;
        }
        BigDecimal step = BigDecimal.ONE.movePointLeft(percent.scale());
        long low = count.multiply(HUNDRED).divide(factor.add(step), 0, RoundingMode.FLOOR).longValue() - 1;
        BigDecimal least = factor.subtract(step);
        long high = least.signum() <= 0 ? low + 4 : count.multiply(HUNDRED).divide(least, 0, RoundingMode.CEILING).longValue() + 1;
        for (long x = Math.max(1, low); x <= Math.min(high, low + 200_000); x++) {
            BigDecimal before = BigDecimal.valueOf(x);
            BigDecimal rate = (up ? count.subtract(before) : before.subtract(count)).multiply(HUNDRED).divide(before, percent.scale(), mode);
            if (rate.compareTo(percent) == 0) {
                return true;
            }
        }
        return false;
    }

    /** 新收, 新收＋结转, （七）总计 and the sum of the outcomes, as far as they are known. */
    static List<BigDecimal> totals(Report report) {
        List<BigDecimal> totals = new ArrayList<>();
        if (report.table(TableKey.REQUESTS).isPresent()) {
            Table table = report.table(TableKey.REQUESTS).get();
            Amount fresh = Amount.of(table.cell("new", "total"));
            Amount leaves = Amount.of(BigDecimal.ZERO);
            for (String row : RequestFacts.leaves(table)) {
                leaves = leaves.plus(Amount.of(table.cell(row, "total")));
            }
            for (Amount one : List.of(fresh, fresh.plus(Amount.of(table.cell("carriedIn", "total"))), Amount.of(table.cell("outcomeTotal", "total")), leaves)) {
                if (one.known()) {
                    totals.add(one.value());
                }
            }
        }
        return totals;
    }
}
