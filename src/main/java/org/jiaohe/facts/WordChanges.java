package org.jiaohe.facts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jiaohe.narrative.Claim;
import org.jiaohe.report.Report;
import org.jiaohe.report.Section;
import org.jiaohe.text.Matcher;
import org.jiaohe.text.Numerals;
import org.jiaohe.text.Pattern;
import org.jiaohe.text.Squeezed;

/**
 * How this year's numbers stand to those of last year's report by the words of the text, without a number of the change: 行政复议 11 件，
 * 与上年持平; 许可、处罚、强制三类决定均较上年下降; 不予公开有所增多; 首次被诉; 连续两年没有行政复议; 是上年的两倍多. Only what no reading
 * of the two reports bears out is told.
 */
final class WordChanges {
    private static final String YEAR = "(?:上一?年度?|去年|前一年|(20[0-9]{2})年度?)(?:同期)?";
    private static final String HOW = "(?:有(?:所|了)?|略有?|稍有?|明显|大幅|小幅|显著|进一步|继续|总体|整体|(基本|大体|大致))*";
    private static final String WORD = "(增加|增多|增长|上升|上涨|攀升|多|减少|下降|降低|回落|下滑|少|持平|相同|一样|不变)了?(?=[，。；）]|$)";
    private static final String COMPARED = "(?:较|比|与|同|跟)" + YEAR + "(?:相比)?，?(均|都)?" + HOW + WORD;
    /** Right behind a figure. */
    private static final Pattern BEHIND = Pattern.compile("[，（]?(?:件数|数量|总量)?(均|都)?" + COMPARED);
    private static final Pattern TIMES = Pattern.compile("[，（]?(?:是|为|达到?|相当于|约为)(?:上一?年度?|去年|前一年)(?:同期)?的(约|近|将近)?([0-9]+(?:\\.[0-9]+)?|[两二三四五六七八九十])倍(多|以上|有余)?(?=[，。；）]|$)");
    private static final Pattern GREW = Pattern.compile("[，（]?(?:较|比)" + YEAR + "(?:相比)?，?(?:同比)?(增长|增加|上升|提高|减少|下降|降低|回落)了?");
    private static final String BEGIN = "(?:^|(?<=[，。；：\\n）])|(?<=[，。；：\\n）](?:其中|全年|全局|全县|全市|全区)))";
    private static final Map<String, String> SUBJECTS = Map.ofEntries(Map.entry("申请", "requests.new"), Map.entry("予以公开", "requests.granted"), Map.entry("部分公开", "requests.partial"), Map.entry("不予公开", "requests.denied"),
            Map.entry("无法提供", "requests.unable"), Map.entry("不予处理", "requests.notProcessed"), Map.entry("复议", "disputes.reconsideration.total"), Map.entry("诉讼", "disputes.litigation.total"),
            Map.entry("许可", "proactive.permits.decisions"), Map.entry("处罚", "proactive.penalties.decisions"), Map.entry("强制", "proactive.coercion.decisions"));
    private static final Pattern SUBJECT = Pattern.compile("申请|予以公开|部分公开|不予公开|无法提供|不予处理|复议|诉讼|许可|处罚|强制");
    private static final String NAMES = "(?:行政)?(?:许可|处罚|强制)(?:决定|案件)?(?:数量)?";
    private static final String NAMED = "((?:新收(?:到)?的?|收到的?)?(?:政府信息公开|信息公开|依申请公开)?申请(?:总?[数量]量?|件数)|(?:予以公开|部分公开|不予公开|无法提供|不予处理)(?:的)?(?:申请)?(?:件数|数量)?|(?:行政复议|行政诉讼)(?:案件|申请)?(?:总?[数量]量?|件数)?|" + NAMES + "(?:[、和及与]" + NAMES + "){0,2}(?:[三两]类|[三两]项)?(?:处理)?(?:决定)?(?:的)?(?:数量)?)";
    private static final Pattern SAID = Pattern.compile(BEGIN + NAMED + "，?(均|都)?" + "(?:" + COMPARED + "|(?:有所|略有|明显)(增加|增多|增长|上升|减少|下降|降低|回落)了?(?=[，。；）]|$))");
    /** Another body or another thing: its numbers are not those of the tables. */
    private static final Pattern OTHERS = Pattern.compile("各|乡镇|部门|街道|办公[室厅]|分局|本级|网上|网络|信函|当面|渠道|网站|栏目|信箱|热线|全国|全省|上级|季度|[上下]半年|[0-9一二三四五六七八九十]月|率|时限|时长|公示|事项|项目");
    private static final Pattern FIRST = Pattern.compile("(?:首次|第一次|首度)(?:有|出现|发生|因|被)[^，。；：]{0,20}?(复议|诉讼|被诉|诉到|起诉)[^，。；：]{0,8}(?=[，。；]|$)");
    private static final Pattern NOT_FIRST = Pattern.compile("零|未|无|不|复议后|纠正|败诉|胜诉|开庭|出庭|全部|降|减|维持|听证|调解|和解|以来");
    private static final Pattern YEARS_WITHOUT = Pattern.compile("连续([两二三四五])年(?:没有|未|无|实现零|保持零|零)(?:被|发生|出现|因|有|产生|收到)*[^，。；：、和及]{0,16}?(行政复议|行政诉讼|复议|诉讼)(?:案件|申请)?(?=[，。；]|$)");
    private static final BigDecimal LEVEL = new BigDecimal("0.02");
    private static final BigDecimal ROUGHLY = new BigDecimal("0.15");

    private final Report report;
    private final Report previous;
    private final List<Claim> claims;
    private final List<Misstated> found = new ArrayList<>();

    private WordChanges(Report report, Report previous, List<Claim> claims) {
        this.report = report;
        this.previous = previous;
        this.claims = claims;
    }

    static List<Misstated> in(Report report, Report previous, List<Claim> claims) {
        WordChanges changes = new WordChanges(report, previous, claims);
        claims.stream().filter(claim -> claim.scope() == Claim.Scope.WHOLE && claim.outcome() == Claim.Outcome.AGREES && !claim.approx()).forEach(changes::behind);
        report.sections().forEach(changes::said);
        return changes.found;
    }

    private void behind(Claim claim) {
        String rest = Squeezed.of(Comparisons.behind(report, claim)).punctuated().text();
        Matcher word = BEHIND.matcher(rest);
        if (word.lookingAt() && lastYear(word.group(2))) {
            boolean all = word.group(1) != null || word.group(3) != null;
            List<Claim> meant = beside(claim).filter(one -> !all || one == claim || one.quantity().endsWith(".decisions") && claim.quantity().endsWith(".decisions")).toList();
            List<Claim> untrue = meant.stream().filter(one -> !bears(one.quantity(), one.value(), word.group(5), word.group(4) != null)).toList();
            // 新收 6 件，其中企业 1 件，与上年持平: any of them may be meant, where 均 or 都 does not mean each.
            if (all && !untrue.isEmpty() || untrue.size() == meant.size()) {
                Claim one = untrue.contains(claim) ? claim : untrue.get(0);
                tell(claim.quote() + word.group(), one.quantity(), one.value(), Spot.section(claim.section(), claim.source()));
            }
        }
        grew(claim, rest);
        Matcher times = TIMES.matcher(rest);
        if (times.lookingAt()) {
            boolean known = !Comparisons.bases(previous, claim.quantity()).isEmpty();
            if (known && beside(claim).noneMatch(one -> any(one, (now, then) -> fold(now, then, times)))) {
                tell(claim.quote() + times.group(), claim.quantity(), claim.value(), Spot.section(claim.section(), claim.source()));
            }
        }
    }

    /** A figure and those before it in its sentence. */
    private Stream<Claim> beside(Claim claim) {
        return claims.stream().filter(one -> one == claim || one.scope() == Claim.Scope.WHOLE && one.outcome() == Claim.Outcome.AGREES && one.section() == claim.section() && one.start() < claim.start() && one.sentence().equals(claim.sentence()));
    }

    /** Whether some reading of a figure of both years does. */
    private boolean any(Claim claim, BiPredicate<BigDecimal, BigDecimal> does) {
        return Comparisons.bases(previous, claim.quantity()).stream().filter(then -> then.signum() > 0).anyMatch(then -> now(claim.quantity(), claim.value()).stream().anyMatch(now -> does.test(now, then)));
    }

    /** 总金额 547.85 万元，较上年增长九成以上. */
    private void grew(Claim claim, String rest) {
        Matcher grew = GREW.matcher(rest);
        if (!grew.lookingAt() || !lastYear(grew.group(1))) {
            return;
        }
        boolean up = "增长增加上升提高".contains(grew.group(2));
        boolean known = Comparisons.bases(previous, claim.quantity()).stream().anyMatch(one -> one.signum() > 0);
        WordShare.at(rest, grew.end()).filter(share -> known)
                .filter(share -> beside(claim).noneMatch(one -> any(one, (now, then) -> share.fits(up ? now.subtract(then) : then.subtract(now), then))))
                .ifPresent(share -> tell(claim.quote() + rest.substring(0, share.end()), claim.quantity(), claim.value(), Spot.section(claim.section(), claim.source())));
    }

    private void said(Section section) {
        String plain = section.text();
        boolean compares = plain.indexOf('较') >= 0 || plain.indexOf('比') >= 0 || plain.indexOf('与') >= 0 || plain.contains("有所") || plain.contains("略有") || plain.contains("明显");
        boolean counts = plain.contains("首") || plain.contains("第一次") || plain.contains("连续");
        if (!compares && !counts) {
            return;
        }
        Squeezed text = Squeezed.of(plain).punctuated();
        for (Matcher said = text.matcher(SAID); compares && said.find();) {
            String word = said.group(6) == null ? said.group(7) : said.group(6);
            if (lastYear(said.group(3)) && !OTHERS.matcher(sentence(text.text(), said.start(), said.end())).find()) {
                SUBJECT.matcher(said.group(1)).results().map(one -> SUBJECTS.get(one.group())).filter(one -> !bears(one, null, word, said.group(5) != null)).findFirst()
                        .ifPresent(one -> tell(NarrativeFacts.spot(section, text, said.start(), said.end()), one));
            }
        }
        for (Matcher first = text.matcher(FIRST); counts && first.find();) {
            if (!NOT_FIRST.matcher(first.group()).find()) {
                String kind = first.group(1).equals("复议") ? "disputes.reconsideration.total" : "disputes.litigation.total";
                Comparisons.bases(previous, kind).stream().filter(then -> then.signum() > 0).findFirst().ifPresent(then -> tell(NarrativeFacts.spot(section, text, first.start(), first.end()), kind));
            }
        }
        for (Matcher years = text.matcher(YEARS_WITHOUT); counts && years.find();) {
            String kind = years.group(2).endsWith("复议") ? "disputes.reconsideration.total" : "disputes.litigation.total";
            Comparisons.bases(previous, kind).stream().filter(then -> then.signum() > 0).findFirst().ifPresent(then -> tell(NarrativeFacts.spot(section, text, years.start(), years.end()), kind));
        }
    }

    private static String sentence(String text, int start, int end) {
        int from = start;
        while (from > 0 && "。；\n".indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        return text.substring(from, end);
    }

    private boolean lastYear(String named) {
        return named == null || report.year().filter(year -> year.value() - 1 == Integer.parseInt(named)).isPresent();
    }

    private List<BigDecimal> now(String quantity, BigDecimal told) {
        List<BigDecimal> values = new ArrayList<>(Comparisons.bases(report, quantity));
        Optional.ofNullable(told).ifPresent(values::add);
        return values;
    }

    /** Whether some reading of the two reports bears the word out; so does what one of them does not tell. */
    private boolean bears(String quantity, BigDecimal told, String word, boolean roughly) {
        List<BigDecimal> before = Comparisons.bases(previous, quantity);
        List<BigDecimal> now = Comparisons.bases(report, quantity);
        // New ones are compared with new ones, all that lay there with all that lay there.
        if (now.size() == before.size()) {
            return now.isEmpty() || IntStream.range(0, now.size()).anyMatch(i -> fits(now.get(i), before.get(i), word, roughly));
        }
        return before.isEmpty() || now(quantity, told).stream().anyMatch(one -> before.stream().anyMatch(then -> fits(one, then, word, roughly)));
    }

    static boolean fits(BigDecimal now, BigDecimal then, String word, boolean roughly) {
        BigDecimal apart = now.subtract(then);
        return switch (word) {
            case "持平", "相同", "一样", "不变" -> apart.abs().compareTo(now.max(then).multiply(roughly ? ROUGHLY : LEVEL)) <= 0 || roughly && apart.abs().compareTo(BigDecimal.valueOf(2)) <= 0;
            case "减少", "下降", "降低", "回落", "下滑", "少" -> apart.signum() < 0;
            default -> apart.signum() > 0;
        };
    }

    private static boolean fold(BigDecimal now, BigDecimal then, Matcher times) {
        double factor = Character.isDigit(times.group(2).charAt(0)) ? Double.parseDouble(times.group(2)) : Numerals.value(times.group(2));
        double least = times.group(1) != null ? factor * 0.75 : times.group(3) != null ? factor * 0.98 : factor * 0.88;
        double most = times.group(1) != null ? factor * 1.05 : times.group(3) == null ? factor * 1.12 : times.group(3).equals("以上") ? Double.MAX_VALUE : factor + 1;
        double real = now.divide(then, 6, RoundingMode.HALF_UP).doubleValue();
        return real >= least && real <= most;
    }

    private void tell(Spot spot, String quantity) {
        tell(spot.source().quote().orElse(""), quantity, null, spot);
    }

    private void tell(String quote, String quantity, BigDecimal told, Spot spot) {
        List<BigDecimal> now = now(quantity, told);
        String year = report.year().map(one -> String.valueOf(one.value() - 1)).orElse("");
        found.add(new Misstated("direction", quote, year + "年 " + Comparisons.bases(previous, quantity).get(0).toPlainString() + "、本年 " + (told == null ? now.get(0) : told).toPlainString(), List.of(spot)));
    }
}
