package org.jiaohe.facts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jiaohe.form.TableKey;
import org.jiaohe.narrative.Claim;
import org.jiaohe.report.Report;
import org.jiaohe.text.Matcher;
import org.jiaohe.text.Pattern;
import org.jiaohe.text.Squeezed;

/** Recalculates what the narrative says about last year. */
final class Comparisons {
    private static final Pattern GROWTH = Pattern.compile("(?:较|比|同比|与|环比)[^，。；]{0,8}?(?:上年|去年|上一年|20[0-9]{2}年)?(?:度|同期)?(?:相比)?[，,]?(?:同比)?(?:增长|上升|增加|提高|减少|下降|降低|下滑|净增加?|净减少?|多收到?|少收到?|多|少|增|减|降)(?:了|幅为|幅达|幅)?(约)?([0-9]+(?:\\.[0-9]+)?)(%|％|个?百分点|件|宗|条|份|起)");
    /** 行政复议 15 件，纠正 1 件，比上年减少 2 件: the change is of the figure next to it; a share is none of its own. */
    private static final Pattern OTHER_FIGURE = Pattern.compile("(?<!占|比)[0-9一二两三四五六七八九十]+[件条宗份例起次项]");
    /** 未审结 4 件，纠错数比上年减少 1 件: what grew is named anew. */
    private static final Pattern OWN_SUBJECT = Pattern.compile("[，；](?!(?:申请|收件|受理|新收|接收|办件|案件|总)?[数总]?(?:数|数量|总数|总量|件数|量)$)[^，。；]{1,6}[数量率]$");
    /** 没有人提起行政复议和行政诉讼，行政复议较上年减少 1 件: the clause behind speaks of one of them. */
    private static final Pattern OTHER_NAME = Pattern.compile("^[，；](?:其中)?(?:行政)?(?:复议|诉讼)(?:案件|案|数|申请)?$");
    /** 比上一年翻了一番: nobody measures that to the case. */
    private static final Pattern TIMES = Pattern.compile("[，（]?(?:较|比)(?:上一?年|去年|前一年|20[0-9]{2}年)(?:度)?(?:同期)?(?:相比)?，?(?:几乎|约|大约|整整)?(翻了?一番|翻番|增长了?一倍|增加了?一倍|翻了?两番|增长了?两倍|增加了?两倍)(?![多余])");
    private static final BigDecimal ROUGHLY = new BigDecimal("0.15");
    private static final Pattern FALLS = Pattern.compile("减|降|下滑|少");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** 收到申请 94 件，增长 8.0% and 自然人 241 件（增长 28.9%）: nothing but the growth stands behind the figure. */
    private static final Pattern BARE = Pattern.compile("^[，（]()(?:增长|上升|增加|提高|减少|下降|降低|下滑|增|降)(?:了|幅为|幅达|幅)?([0-9]+(?:\\.[0-9]+)?)(%|％)(?=[，。；、）]|$)");
    /** 由 41 件增至 52 件: in an annual report that compares with the year before. */
    private static final Pattern FROM = Pattern.compile("(?s).*(?:由|从)[0-9,]+[件宗份例起项]?$");
    private static final Pattern TO = Pattern.compile("[件宗份例起项]?[^0-9，。；]{0,4}?(?:上升|提高|增长|增加|增|升|下降|减少|压减|回落|降低|减|降|变)(?:了)?(?:至|到|为|成)");
    private static final Pattern LIKE = Pattern.compile("(?s).*(?:新收|收到)[^，。；0-9]{0,12}[0-9,]+[件宗份]，(?:比|较)(?:上一?年|去年|20[0-9]{2}年)(?:度)?的[0-9,]+[件宗份]?$");
    private static final Pattern MORE = Pattern.compile("[件宗份]?(?:相比)?，?(?:多|少|增加|减少|增长|下降)(?:了)?[0-9]");
    /** 执法案卷 68 件，行政查询 82 件，两类比上年共增加 30 件. */
    private static final Pattern TOGETHER = Pattern.compile("[两二三四五]者?[类项种]|共(?:增|减|多|少)|合计");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern ASIDE = Pattern.compile("^（[^（）]*）");

    private Comparisons() {
    }

    static List<Comparison> in(Report report, Report previous, List<Claim> claims) {
        List<Comparison> found = new ArrayList<>();
        for (Claim claim : claims) {
            if (claim.scope() == Claim.Scope.WHOLE && !claim.approx() && (claim.unit().isEmpty() || claim.quantity().equals("proactive.fees.amount"))) {
                growth(claim, report, previous).ifPresent(found::add);
            }
            if (claim.scope() == Claim.Scope.PREVIOUS_YEAR && !claim.approx()) {
                quoted(claim, report, previous).ifPresent(found::add);
            }
        }
        return found;
    }

    /** The change that stands right behind a claim, before the next figure of another thing. */
    private static Optional<Comparison> growth(Claim claim, Report report, Report previous) {
        // 复议、诉讼共纠正 7 件: what is told of several kinds of cases must be understood to the last word.
        if (claim.doubtful() || !claim.clear() && Pattern.matches("disputes\\.(?:litigation\\..*|total)", claim.quantity())) {
            return Optional.empty();
        }
        String rest = Squeezed.of(behind(report, claim)).punctuated().text();
        // 64 件（自然人 58 件，企业 6 件），较上年增长 48.8%: the whole grew, not the last count in the bracket.
        Optional<Comparison> bare = claim.clear() ? bare(claim, report, previous, rest) : Optional.empty();
        if (bare.isPresent()) {
            return bare;
        }
        Matcher times = TIMES.matcher(rest);
        if (times.lookingAt()) {
            return multiplied(claim, report, previous, times.group(1), times.group());
        }
        boolean within = rest.indexOf('）') >= 0 && (rest.indexOf('（') < 0 || rest.indexOf('）') < rest.indexOf('（'));
        Matcher growth = GROWTH.matcher(within ? "" : ASIDE.matcher(rest).replaceAll(""));
        // 自然人 102 件、其他 1 件，分别比上年增加 14 件、1 件: several changes for several figures.
        if (!growth.find() || growth.start() > 8 || OWN_SUBJECT.matcher(rest.substring(0, growth.start())).find() || otherName(claim, rest.substring(0, growth.start())) || rest.substring(0, growth.end()).contains("分别") || TOGETHER.matcher(rest.substring(0, growth.end())).find() || OTHER_FIGURE.matcher(rest.substring(0, growth.start())).find() || growth.group(1) != null || growth.group(3).contains("百分点")) {
            return Optional.empty();
        }
        // 收费 124 万元，比上年减少 3 件: money grows by other units than cases.
        boolean comparable = claim.unit().isEmpty() || Pattern.matches("[%％]", growth.group(3));
        return comparable ? recomputed(claim, report, previous, growth) : Optional.empty();
    }

    private static boolean otherName(Claim claim, String words) {
        return OTHER_NAME.matcher(words).find() && !claim.quantity().startsWith(words.contains("复议") ? "disputes.reconsideration" : "disputes.litigation");
    }

    private static Optional<Comparison> bare(Claim claim, Report report, Report previous, String rest) {
        Matcher growth = BARE.matcher(rest);
        return growth.find() ? recomputed(claim, report, previous, growth) : Optional.empty();
    }

    /** @param words a factor: 一番 and 一倍 are two, 两番 four, 两倍 three */
    private static Optional<Comparison> multiplied(Claim claim, Report report, Report previous, String words, String told) {
        BigDecimal factor = BigDecimal.valueOf(words.contains("两番") ? 4 : words.contains("两倍") ? 3 : 2);
        Set<BigDecimal> now = new LinkedHashSet<>(List.of(claim.value()));
        now.addAll(bases(report, claim.quantity()));
        List<BigDecimal> before = bases(previous, claim.quantity()).stream().filter(one -> one.signum() > 0).toList();
        boolean agrees = before.stream().anyMatch(then -> now.stream().anyMatch(one -> one.subtract(then.multiply(factor)).abs().compareTo(then.multiply(factor).multiply(ROUGHLY)) <= 0));
        List<String> should = before.stream().map(then -> claim.value().subtract(then).multiply(HUNDRED).divide(then, 2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString() + "%").distinct().toList();
        return should.isEmpty() ? Optional.empty() : Optional.of(new Comparison("growth", words, should.subList(0, Math.min(3, should.size())), agrees, true, claim.quote() + told, Spot.section(claim.section(), claim.source())));
    }

    /** @param growth with the number in its second group and the unit in its third */
    private static Optional<Comparison> recomputed(Claim claim, Report report, Report previous, Matcher growth) {
        Set<BigDecimal> now = new LinkedHashSet<>(List.of(claim.value()));
        now.addAll(bases(report, claim.quantity()));
        List<BigDecimal> before = bases(previous, claim.quantity());
        boolean falls = FALLS.matcher(growth.group()).find();
        BigDecimal stated = new BigDecimal(growth.group(2));
        boolean percent = Pattern.matches("[%％]", growth.group(3));
        Set<String> should = new LinkedHashSet<>();
        boolean agrees = before.isEmpty();
        for (BigDecimal then : before) {
            for (BigDecimal one : now) {
                BigDecimal change = falls ? then.subtract(one) : one.subtract(then);
                if (!percent) {
                    agrees |= change.compareTo(stated) == 0;
                    should.add(change.toPlainString());
                } else if (then.signum() > 0) {
                    BigDecimal share = change.multiply(HUNDRED).divide(then, 10, RoundingMode.HALF_UP);
                    agrees |= share.setScale(stated.scale(), RoundingMode.HALF_UP).compareTo(stated) == 0 || share.setScale(stated.scale(), RoundingMode.DOWN).compareTo(stated) == 0;
                    should.add(share.setScale(Math.max(stated.scale(), 2), RoundingMode.HALF_UP).stripTrailingZeros().toPlainString() + "%");
                }
            }
        }
        if (should.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Comparison("growth", growth.group(2) + growth.group(3), List.copyOf(should).subList(0, Math.min(3, should.size())), agrees, true, claim.quote() + growth.group(),
                Spot.section(claim.section(), claim.source())));
    }

    /** What its sentence says behind a claim, whose words may stand in it more than once: 复议 11 件，…，其他 1 件. */
    static String behind(Report report, Claim claim) {
        int sentence = report.section(claim.section()).map(section -> section.text().lastIndexOf(claim.sentence(), claim.start())).orElse(-1);
        int at = sentence < 0 ? claim.sentence().indexOf(claim.quote()) : claim.start() - sentence;
        return at < 0 || at + claim.quote().length() > claim.sentence().length() ? "" : claim.sentence().substring(at + claim.quote().length());
    }

    /** What its sentence says up to the end of a claim. */
    private static String until(Report report, Claim claim) {
        int rest = behind(report, claim).length();
        return claim.sentence().substring(0, Math.max(0, claim.sentence().length() - rest));
    }

    /** 新收 25 件，比 2019 年的 18 件多 7 件: what the figure counts stands right before it. */
    private static boolean beside(Report report, Claim claim) {
        return LIKE.matcher(SPACE.matcher(until(report, claim)).replaceAll("")).matches() && MORE.matcher(SPACE.matcher(behind(report, claim)).replaceAll("")).lookingAt();
    }

    private static Optional<Comparison> quoted(Claim claim, Report report, Report previous) {
        List<BigDecimal> values = bases(previous, claim.quantity());
        String year = previous.year().map(one -> one.value() + "年").orElse("?");
        boolean thatYear = claim.sentence().contains(year) || Pattern.matches("(?s).*(?:上年|去年|上一年).*", claim.sentence())
                || FROM.matcher(SPACE.matcher(until(report, claim)).replaceAll("")).matches() && TO.matcher(SPACE.matcher(behind(report, claim)).replaceAll("")).lookingAt();
        if (values.isEmpty() || !thatYear) {
            return Optional.empty();
        }
        // 上年为 3.82 亿元 is that year's 38215.27 万元.
        boolean rounded = claim.step().compareTo(BigDecimal.ONE) > 0 || !claim.unit().isEmpty();
        boolean agrees = values.stream().anyMatch(value -> value.compareTo(claim.value()) == 0 || rounded && value.subtract(claim.value()).abs().compareTo(claim.step()) < 0);
        return Optional.of(new Comparison("quoted", claim.value().toPlainString(), values.stream().map(BigDecimal::toPlainString).distinct().toList(), agrees, claim.clear() || beside(report, claim), claim.quote(),
                Spot.section(claim.section(), claim.source())));
    }

    /** 不予公开 and the like are sums of their rows; 其他处理 has rows of its own only since 2021. */
    private static Optional<BigDecimal> group(Report of, String group, String column) {
        List<String> rows = of.table(TableKey.REQUESTS).map(RequestFacts::leaves).orElse(List.of()).stream().filter(row -> row.startsWith(group + ".")).toList();
        List<BigDecimal> values = rows.stream().flatMap(row -> YearPairs.number(of, TableKey.REQUESTS, row, column).stream()).toList();
        return values.isEmpty() || values.size() < rows.size() ? Optional.empty() : Optional.of(values.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** The cells that a quantity may mean; new applications are also counted together with those carried in, and by what was handled. */
    static List<BigDecimal> bases(Report of, String quantity) {
        List<BigDecimal> values = new ArrayList<>();
        if (quantity.equals("requests.new") || quantity.equals("requests.received")) {
            Optional<BigDecimal> fresh = YearPairs.number(of, TableKey.REQUESTS, "new", "total");
            Optional<BigDecimal> carried = YearPairs.number(of, TableKey.REQUESTS, "carriedIn", "total");
            fresh.ifPresent(values::add);
            fresh.flatMap(one -> carried.map(one::add)).ifPresent(values::add);
            YearPairs.number(of, TableKey.REQUESTS, "outcomeTotal", "total").ifPresent(values::add);
        } else if (quantity.startsWith("requests.")) {
            String[] parts = quantity.substring("requests.".length()).split("@");
            // 自然人 301 件: of those who applied, of all that lay there, or of those settled.
            if (parts.length > 1 && List.of("new", "outcomeTotal").contains(parts[0])) {
                Optional<BigDecimal> fresh = YearPairs.number(of, TableKey.REQUESTS, "new", parts[1]);
                fresh.ifPresent(values::add);
                fresh.flatMap(one -> YearPairs.number(of, TableKey.REQUESTS, "carriedIn", parts[1]).map(one::add)).ifPresent(values::add);
                YearPairs.number(of, TableKey.REQUESTS, "outcomeTotal", parts[1]).ifPresent(values::add);
                return values;
            }
            String column = parts.length > 1 ? parts[1] : "total";
            YearPairs.number(of, TableKey.REQUESTS, parts[0], column).or(() -> group(of, parts[0], column)).ifPresent(values::add);
            // 逾期不补正 3 件（上年 5 件），其他处理 3 件（上年 3 件）.
            Optional.of("other.rest").filter(rest -> parts[0].equals("other")).flatMap(rest -> YearPairs.number(of, TableKey.REQUESTS, rest, column)).ifPresent(values::add);
        } else if (quantity.startsWith("disputes.") || quantity.startsWith("proactive.")) {
            String[] parts = quantity.split("\\.");
            TableKey table = quantity.startsWith("disputes.") ? TableKey.DISPUTES : TableKey.PROACTIVE;
            if (quantity.equals("disputes.total")) {
                cases(of, List.of("reconsideration", "directLitigation", "litigationAfterReconsideration"), "total").ifPresent(values::add);
            } else if (parts.length == 3 && parts[1].equals("litigation")) {
                cases(of, List.of("directLitigation", "litigationAfterReconsideration"), parts[2]).ifPresent(values::add);
            } else if (parts.length == 3) {
                YearPairs.number(of, table, parts[1], parts[2]).ifPresent(values::add);
            }
        }
        return values;
    }

    /** Sums over rows of table four, where all of them are known. */
    private static Optional<BigDecimal> cases(Report of, List<String> rows, String column) {
        List<BigDecimal> values = rows.stream().flatMap(row -> YearPairs.number(of, TableKey.DISPUTES, row, column).stream()).toList();
        return values.size() < rows.size() ? Optional.empty() : Optional.of(values.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
    }
}
