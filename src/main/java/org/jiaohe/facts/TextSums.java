package org.jiaohe.facts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiaohe.form.TableKey;
import org.jiaohe.report.Report;
import org.jiaohe.report.Section;
import org.jiaohe.report.Table;
import org.jiaohe.text.Squeezed;

/** Arithmetic inside the running text: whole and parts, counted lists, shares, growth. */
final class TextSums {
    private static final String UNIT = "(件次|人次|批次|件|条|份|宗|例|起|次|项|个|篇|期|部|家|场)";
    private static final String NUMBER = "([0-9]+(?:,[0-9]{3})*(?:\\.[0-9]+)?)";
    private static final Pattern COUNT = Pattern.compile(NUMBER + UNIT);
    private static final Pattern LIST = Pattern.compile("([0-9]{1,3})(?:项|个|类|种|家)[^，。；、（）0-9]{0,14}（([^（）]+(?:（[^（）]*）[^（）]*)*)）");
    private static final Pattern SHARE = Pattern.compile(NUMBER + "(?:件|宗|份|例|起)(?:申请)?[，,（]?(?:约)?占(?:比|总数的?|申请总[数量]的?|全部申请的?|办理总[数量]的?|总量的?|全年申请总?[数量]?的?)?(?:为|达)?" + NUMBER + "%");
    private static final Pattern GROWTH = Pattern.compile(NUMBER + "(?:件|宗|份|例|起|条|篇|项|次)[^0-9。；\n]{0,14}(?:较|比|同比|与)(?:上年|去年|上一年|20[0-9]{2}年|上年度|上一年度)?(?:度)?(?:同期)?(?:相比)?[，,]?(?:同比)?(增长|增加|上升|提高|下降|减少|降低|回落)(?:了|约)?" + NUMBER + "%");
    private static final List<String> OPEN = List.of("其中", "包括", "主要", "含", "等");
    private static final List<String> CHANNELS = List.of("网站", "微信", "微博", "公众号", "新媒体", "平台", "渠道", "公示栏", "公报", "电视", "报纸", "广播", "客户端", "抖音");
    private static final Pattern NEW_THOUGHT = Pattern.compile("办结|答复|办理|收到|受理|新收|结转|较|同比|比上年|累计|共计|合计|共有|总计|另|此外");
    private static final Pattern NO_WHOLE = Pattern.compile("较|比|同比|增加|增长|减少|下降|上升|累计|结转|上年|去年|上一年");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final long ALWAYS_FEASIBLE = 10_000;

    private TextSums() {
    }

    static List<Object> in(Section section, Squeezed text, Report report) {
        List<Object> facts = new ArrayList<>();
        parts(section, text, facts);
        lists(section, text, facts);
        shares(section, text, report, facts);
        growth(section, text, report, facts);
        return facts;
    }

    private static void parts(Section section, Squeezed text, List<Object> facts) {
        String all = text.text();
        Matcher mark = Pattern.compile("[，。；（,]?其中[：:，]?|[，,](?:分别为|分别是)").matcher(all);
        while (mark.find()) {
            int from = Math.max(Math.max(all.lastIndexOf('。', mark.start() - 1), all.lastIndexOf('\n', mark.start())), all.lastIndexOf('；', mark.start() - 1)) + 1;
            if (mark.group().startsWith("。") && mark.start() > 0) {
                from = Math.max(all.lastIndexOf('。', mark.start() - 1), all.lastIndexOf('\n', mark.start())) + 1;
            }
            List<Count> wholes = wholes(all, from, mark.start());
            if (!wholes.isEmpty()) {
                collect(section, text, wholes, mark, facts);
            }
        }
    }

    /** A count that parts may belong to. */
    private record Count(int start, BigDecimal value, String unit) {
    }

    /** The counts before 其中, nearest last; what grew or was carried over is no whole of anything. */
    private static List<Count> wholes(String all, int from, int to) {
        List<Count> wholes = new ArrayList<>();
        Matcher counts = COUNT.matcher(all).region(from, to);
        int clause = from;
        while (counts.find()) {
            clause = Math.max(clause, Math.max(all.lastIndexOf('，', counts.start()), all.lastIndexOf('、', counts.start())) + 1);
            if (!NO_WHOLE.matcher(all.substring(clause, counts.start())).find()) {
                wholes.add(new Count(counts.start(), number(counts.group(1)), counts.group(2)));
            }
            clause = counts.end();
        }
        return wholes;
    }

    private static void collect(Section section, Squeezed text, List<Count> wholes, Matcher mark, List<Object> facts) {
        String all = text.text();
        Count nearest = wholes.get(wholes.size() - 1);
        int stop = mark.end();
        while (stop < all.length() && "。；\n".indexOf(all.charAt(stop)) < 0) {
            stop++;
        }
        List<BigDecimal> parts = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        int end = mark.end();
        for (String clause : all.substring(mark.end(), stop).replaceAll("（[^（）]*）", "").split("[，、,]")) {
            Matcher count = COUNT.matcher(clause);
            boolean found = count.find() && count.group(2).equals(nearest.unit());
            if (!found || NEW_THOUGHT.matcher(clause).find() || clause.contains("%")) {
                break;
            }
            parts.add(number(count.group(1)));
            sum = sum.add(number(count.group(1)));
            end = stop;
            if (count.find() && count.group(2).equals(nearest.unit())) {
                return;
            }
        }
        String listed = all.substring(nearest.start(), Math.max(end, mark.end()));
        boolean open = mark.group().contains("其中") || OPEN.stream().anyMatch(listed::contains);
        boolean channels = CHANNELS.stream().anyMatch(listed::contains);
        String before = all.substring(Math.max(0, nearest.start() - 20), nearest.start());
        BigDecimal added = sum;
        // 新收 12 件、制发公文 5 件，其中…: the parts may be those of an earlier count; only what fits none is said.
        boolean another = wholes.stream().limit(wholes.size() - 1L).anyMatch(one -> one.unit().equals(nearest.unit()) && (open ? added.compareTo(one.value()) <= 0 : added.compareTo(one.value()) == 0));
        if (parts.size() >= 2 && !another) {
            Spot spot = NarrativeFacts.spot(section, text, nearest.start(), end);
            facts.add(new PartsFact(spot.source().quote().orElse(""), nearest.value(), plain(sum), parts, open, channels, before.contains("公开"), spot));
        }
    }

    private static void lists(Section section, Squeezed text, List<Object> facts) {
        Matcher list = LIST.matcher(text.text());
        while (list.find()) {
            String inside = list.group(2).replaceAll("（[^（）]*）", "");
            boolean open = inside.contains("等") || inside.contains("其中") || inside.contains("包括") || inside.contains("如") || inside.matches(".*[0-9].*") || !inside.contains("、") && !list.group(1).equals("1");
            if (!open && !inside.contains("，") && !inside.contains("。") && !inside.contains("；")) {
                int listed = inside.split("、").length;
                Spot spot = NarrativeFacts.spot(section, text, list.start(), list.end());
                facts.add(new EnumerationFact(spot.source().quote().orElse(""), Integer.parseInt(list.group(1)), listed, inside.matches(".*[和及与].*"), spot));
            }
        }
    }

    private static void shares(Section section, Squeezed text, Report report, List<Object> facts) {
        Matcher share = SHARE.matcher(text.text());
        while (share.find()) {
            String all = text.text();
            int from = Math.max(all.lastIndexOf('。', share.start()), all.lastIndexOf('\n', share.start())) + 1;
            String sentence = all.substring(from, share.start());
            if (!all.substring(Math.max(0, from - 120), share.end()).contains("申请")) {
                continue;
            }
            List<BigDecimal> wholes = new ArrayList<>(totals(report));
            Matcher counts = COUNT.matcher(sentence);
            while (counts.find()) {
                wholes.add(number(counts.group(1)));
            }
            BigDecimal part = number(share.group(1));
            BigDecimal percent = number(share.group(2));
            List<BigDecimal> usable = wholes.stream().filter(whole -> whole.signum() > 0).distinct().toList();
            if (!usable.isEmpty() && totals(report).size() == 4) {
                boolean possible = usable.stream().anyMatch(whole -> part.multiply(HUNDRED).divide(whole, percent.scale(), RoundingMode.HALF_UP).compareTo(percent) == 0);
                Spot spot = NarrativeFacts.spot(section, text, share.start(), share.end());
                facts.add(new ShareFact(spot.source().quote().orElse(""), part, percent, usable, possible, spot));
            }
        }
    }

    private static void growth(Section section, Squeezed text, Report report, List<Object> facts) {
        Matcher growth = GROWTH.matcher(text.text());
        while (growth.find()) {
            List<BigDecimal> counts = new ArrayList<>(List.of(number(growth.group(1))));
            String before = text.text().substring(Math.max(0, growth.start() - 30), growth.start());
            if (before.contains("申请")) {
                counts.addAll(totals(report).stream().limit(2).toList());
            }
            boolean vague = before.endsWith("约") || before.endsWith("近") || growth.group().contains("余") || growth.group().contains("多件") || growth.group().contains("约");
            BigDecimal percent = number(growth.group(3));
            boolean up = List.of("增长", "增加", "上升", "提高").contains(growth.group(2));
            boolean whole = counts.stream().allMatch(count -> count.scale() <= 0 && count.signum() > 0 && count.longValue() < ALWAYS_FEASIBLE);
            if (!vague && whole && percent.signum() > 0 && percent.compareTo(BigDecimal.valueOf(100_000)) < 0) {
                Spot spot = NarrativeFacts.spot(section, text, growth.start(), growth.end());
                facts.add(new GrowthFact(spot.source().quote().orElse(""), counts.get(0), percent, counts.stream().anyMatch(count -> feasible(count, percent, up, RoundingMode.HALF_UP)),
                        counts.stream().anyMatch(count -> feasible(count, percent, up, RoundingMode.DOWN)), spot));
            }
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
    private static List<BigDecimal> totals(Report report) {
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

    private static BigDecimal number(String digits) {
        return new BigDecimal(digits.replace(",", ""));
    }

    private static BigDecimal plain(BigDecimal value) {
        return Amount.of(value).value();
    }
}
