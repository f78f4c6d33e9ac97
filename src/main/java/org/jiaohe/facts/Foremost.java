package org.jiaohe.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiaohe.form.TableKey;
import org.jiaohe.narrative.Unanimous;
import org.jiaohe.report.Report;
import org.jiaohe.report.Section;
import org.jiaohe.text.Matcher;
import org.jiaohe.text.Pattern;
import org.jiaohe.text.Squeezed;

/**
 * Which applicants or which reason come first, as the text says without a share: 申请人以企业为主, 不予公开的以行政执法案卷类最多. Held against
 * table three where the clause names all applications or one group of outcomes and nothing else; two that are equal are both first.
 */
final class Foremost {
    private static final String BEGIN = "(?:^|(?<=[，。；：\\n）]))";
    private static final String TIME = "(?:全[县市区州旗镇乡省局委]|20[0-9]{2}年度?|全年度?|本年度?|今年|当年|报告期内|总体上?|整体上?|，)*";
    private static final String ALL = "(?:[从按](?:政府信息公开|信息公开|公开)?申请(?:人|主体)(?:类型|类别|构成|身份|结构)?(?:来)?(?:看|分|划分|统计)，|(?:政府信息公开|信息公开|公开|依申请公开|新收|收到的?|提出|全部|所有|的)*申请(?:者|人|主体)?(?:类型|类别|构成|身份|结构)?(?:的)?(?:当?中|里|方面)?，?)";
    private static final String STILL = "(?:仍然?|依然|依旧|还是|主要|基本|多|均|都)*";
    private static final String FIRST = "(?:为主|居多|最多|为最多|居首位?|占比最[高大]|数量最多|件数最多|最为集中|占多数|占大多数|占首位)";
    private static final String WHO = "([^，。；：、0-9（）]{2,14}?(?:[和及与、][^，。；：、0-9（）]{2,10}?)?)";
    private static final String CLOSE = "(?=[，。；（）\\n]|$)";
    private static final Pattern APPLICANTS = Pattern.compile(BEGIN + TIME + ALL + STILL + "(?:以|是|由)?" + WHO + "(?:提出|提交)?(?:的)?(?:申请)?(?:数量|件数)?" + FIRST + CLOSE);
    private static final Pattern MAINLY_BY = Pattern.compile(BEGIN + TIME + ALL + "主要(?:是)?(?:由|来自于?|为|是)" + WHO + "(?:提出|提交)?(?:的)?" + CLOSE);
    private static final String GROUP = "(不予公开|无法提供|不予处理)(?:的)?(?:政府信息)?(?:申请)?(?:[0-9]+件)?(?:的)?";
    private static final Pattern REASONS = Pattern.compile(BEGIN + TIME + GROUP + "(?:当?中)?，?(?:主要)?(?:理由|原因|情形|类型|事由)?，?" + STILL + "(?:以|是|为|因)?" + WHO + "(?:类|事项|信息)?(?:的)?(?:申请)?" + FIRST + CLOSE);
    private static final Pattern MAIN_REASON = Pattern.compile(BEGIN + TIME + GROUP + "主要(?:理由|原因|情形)(?:是|为|系)" + WHO + CLOSE);
    private static final Map<String, String> GROUPS = Map.of("不予公开", "denied", "无法提供", "unable", "不予处理", "notProcessed");
    /** What was decided on, or how it came in, before: then the clause may go on with that. */
    private static final Pattern OTHERWISE = Pattern.compile("不予|无法|予以公开|部分公开|答复|办结|结转|复议|诉讼|网上|网络|信函|当面|邮寄|渠道|平台|本级|办公[室厅]|部门|乡镇|街道|分局|各|涉及|关于|上一?年|去年|往年|历年|以来|季度|[上下]半年|[0-9一二三四五六七八九十]月|企业|组织|机构|法人|不含|除");
    private static final List<String> PERSONS = List.of("naturalPerson", "enterprise", "research", "publicWelfare", "legalService", "otherOrganisation");
    private static final Map<String, String> NAMES = Map.of("naturalPerson", "自然人", "enterprise", "商业企业", "research", "科研机构", "publicWelfare", "社会公益组织", "legalService", "法律服务机构", "otherOrganisation", "其他", "legalPerson", "法人或其他组织");
    private static final List<String> SIGNS = List.of("为主", "居多", "最多", "居首", "最高", "最大", "集中", "多数", "首位", "主要");

    private Foremost() {
    }

    static void in(Section section, Squeezed text, Report report, List<Object> facts) {
        if (SIGNS.stream().noneMatch(text.text()::contains)) {
            return;
        }
        Stream.of(APPLICANTS, MAINLY_BY).forEach(pattern -> applicants(section, text, report, text.matcher(pattern), facts));
        Stream.of(REASONS, MAIN_REASON).forEach(pattern -> reasons(section, text, report, text.matcher(pattern), facts));
    }

    private static void applicants(Section section, Squeezed text, Report report, Matcher said, List<Object> facts) {
        while (said.find()) {
            List<String> who = Unanimous.named(said.group(1), "applicant");
            if (who.isEmpty() || OTHERWISE.matcher(before(text.text(), said.start())).find()) {
                continue;
            }
            boolean alone = Stream.of(List.of("new"), List.of("new", "carriedIn"), List.of("outcomeTotal")).map(rows -> others(report, rows, who)).allMatch(more -> more.filter(one -> !one.isEmpty()).isPresent());
            if (alone) {
                String more = others(report, List.of("new"), who).orElseThrow();
                tell(section, text, said, who.stream().map(NAMES::get).collect(Collectors.joining("、")) + " " + shown(sum(report, List.of("new"), who)) + " 件，" + more, facts);
            }
        }
    }

    /** Who is more than those named together, with the number; empty where nobody is, none where a cell is not known. */
    private static Optional<String> others(Report report, List<String> rows, List<String> who) {
        Optional<BigDecimal> named = sum(report, rows, who);
        boolean organs = who.contains("legalPerson");
        List<String> rest = PERSONS.stream().filter(one -> !who.contains(one) && (!organs || one.equals("naturalPerson"))).toList();
        String found = "";
        BigDecimal most = named.orElse(BigDecimal.ZERO);
        for (String other : rest) {
            Optional<BigDecimal> value = sum(report, rows, List.of(other));
            if (named.isEmpty() || value.isEmpty()) {
                return Optional.empty();
            }
            if (value.get().compareTo(most) > 0) {
                most = value.get();
                found = NAMES.get(other) + " " + shown(value) + " 件";
            }
        }
        return Optional.of(found);
    }

    private static void reasons(Section section, Squeezed text, Report report, Matcher said, List<Object> facts) {
        while (said.find()) {
            String group = GROUPS.get(said.group(1));
            List<String> named = Unanimous.named(said.group(2), "outcome");
            List<String> leaves = report.table(TableKey.REQUESTS).stream().flatMap(table -> RequestFacts.leaves(table).stream()).filter(row -> row.startsWith(group + ".")).toList();
            if (named.isEmpty() || !leaves.containsAll(named)) {
                continue;
            }
            Optional<BigDecimal> mine = sum(report, named, List.of("total"));
            List<Optional<BigDecimal>> rest = leaves.stream().filter(row -> !named.contains(row)).map(row -> sum(report, List.of(row), List.of("total"))).toList();
            if (mine.isPresent() && rest.stream().allMatch(Optional::isPresent)) {
                rest.stream().flatMap(Optional::stream).filter(other -> other.compareTo(mine.get()) > 0).max(BigDecimal::compareTo)
                        .ifPresent(other -> tell(section, text, said, shown(mine) + " 件，而另一项为 " + other.stripTrailingZeros().toPlainString() + " 件", facts));
            }
        }
    }

    private static Optional<BigDecimal> sum(Report report, List<String> rows, List<String> columns) {
        List<String> each = columns.stream().flatMap(column -> column.equals("legalPerson") ? PERSONS.stream().skip(1) : Stream.of(column)).distinct().toList();
        List<BigDecimal> values = new ArrayList<>();
        rows.forEach(row -> each.forEach(column -> YearPairs.number(report, TableKey.REQUESTS, row, column).ifPresent(values::add)));
        return values.size() == rows.size() * each.size() ? Optional.of(values.stream().reduce(BigDecimal.ZERO, BigDecimal::add)) : Optional.empty();
    }

    private static String shown(Optional<BigDecimal> value) {
        return value.map(one -> one.stripTrailingZeros().toPlainString()).orElse("");
    }

    /** What the sentence says before, without the name of the matter. */
    private static String before(String text, int at) {
        int from = Math.max(text.lastIndexOf('。', at - 1), text.lastIndexOf('\n', at - 1)) + 1;
        return at <= from ? "" : text.substring(from, at).replaceAll("政府信息公开|信息公开|依申请公开", "");
    }

    private static void tell(Section section, Squeezed text, Matcher said, String shown, List<Object> facts) {
        Spot spot = NarrativeFacts.spot(section, text, said.start(), said.end());
        facts.add(new Misstated("share", spot.source().quote().orElse(""), shown, List.of(spot)));
    }
}
