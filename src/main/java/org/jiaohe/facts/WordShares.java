package org.jiaohe.facts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiaohe.form.TableKey;
import org.jiaohe.narrative.Unanimous;
import org.jiaohe.report.Report;
import org.jiaohe.report.Section;
import org.jiaohe.report.Table;
import org.jiaohe.text.Matcher;
import org.jiaohe.text.Pattern;
import org.jiaohe.text.Squeezed;

/**
 * Shares told in words: 近九成由自然人提出, 法人和其他组织的申请已过半数, 予以公开 18 件，约占全部办结件的三分之一. What is told of applications as a whole
 * is held against table three, a figure right before its share against the other figures of its sentence too; only what no whole
 * gives is wrong. A sentence that narrows what it speaks of, or compares years, is left alone.
 */
final class WordShares {
    /** One of these stands in each of the words. */
    private static final List<String> SIGNS = List.of("成", "半", "分之", "大多数", "大部分");
    /** Another body, year, way or subject: then the whole is not that of the table. */
    private static final Pattern NARROW = Pattern.compile("上一?年|去年|前年|往年|同期|年均|历年|以来|较|比|增|降|提[高升]|缩短|压缩|减少|上升|涉及|关于|围绕|网上|网络|线上|信函|邮寄|当面|渠道|方式|在线|平台|乡镇|部门|单位|街道|本级|办公[室厅]|政府办|分局|各|类申请|方面|领域|事项|内容|主题|诉求|咨询|来[访电信]|热线|信箱|留言|解读|问卷|满意|群众|条|篇|次|人次|天|工作日|季度|[上下]半年|月|将|力争|目标|要求|计划|问题|不少|栏目|平均|用时|答复期|时限|提前|延期|补正|撤回|行政许可|行政处罚");
    private static final Pattern OWN = Pattern.compile("政府信息公开|信息公开|依申请公开|政府信息|公开申请|总量|数量|占比|比例|件次|全年度?|本年度?|比重");
    private static final String COUNT = "([0-9]+(?:,[0-9]{3})*)(件|宗|份|起|条|篇|项|个|次|人次|场|家|名|人)";
    private static final Pattern COUNTS = Pattern.compile("(?<![0-9.,])" + COUNT);
    /** 占全部办结件的, 约占申请总量的, 已: what joins a part to its share. */
    private static final Pattern JOINT = Pattern.compile("，?(?:件数|数量|合计|合起来|两者|两项|二者|三者|三项|加起来|共|总计|一共|已经?|就|都|也|又|还|仅|只|约|大约|恰好?|正好|刚好|大致|几乎|比例|占比|的)*(?:占比?|达到?|过|为|有|是)?(?:到|了|据|去|全年度?|本年度?|当年|新收|收到|受理|答复|办结|办理|申请|件数|件|总|全部|所有|数量|数|量|申请人|结果|应办|[我本]局|的)*$");
    private static final Pattern HEAD = Pattern.compile("^(?:其中|(?:从|按)申请(?:人|主体)(?:类型|类别|构成|身份)?(?:来?看|分|划分|统计)|申请人(?:当?中|类型|构成|以)?|申请主体(?:当?中)?|[我本][局委厅办]|全年度?|本年度?|新收|收到|受理|上述|这些|全部|所有|的|这|[0-9]+[件宗份])*(?:申请)?(?:当?中|里)?(?:有)?$");
    /** What stands between a share and what has it. */
    private static final Pattern IS = Pattern.compile("^(?:的)?(?:申请人?|件)?(?:都|均)?(?:是|为|系|由|来自于?|属于?|涉及|被)?");
    private static final Pattern MAINLY = Pattern.compile("(?:申请人|申请主体|提出申请的人?)?(?:主要)?(?:以|为|是)([^，。；0-9]{2,12}?)(?:提出的|的)?(?:申请)?(?:为主|居多|最多)$");
    private static final Pattern WITH_COUNT = Pattern.compile("^(?:其中[，：]?)?([^，。；0-9]*?)(?:的|提出|申请|提交|共|合计|计|有|为|达)*([0-9]+(?:,[0-9]{3})*)(件|宗|份|条|篇|项|个|场|期|次)(?:申请)?$");

    private record Ratio(BigDecimal part, BigDecimal whole) {
    }

    private final Section section;
    private final Squeezed text;
    private final Report report;
    private final List<BigDecimal> totals;
    private final List<Object> facts;

    private WordShares(Section section, Squeezed text, Report report, List<BigDecimal> totals, List<Object> facts) {
        this.section = section;
        this.text = text;
        this.report = report;
        this.totals = totals;
        this.facts = facts;
    }

    /** @param totals as {@link TextSums#totals} */
    static void in(Section section, Squeezed text, Report report, List<BigDecimal> totals, List<Object> facts) {
        String all = text.text();
        if (totals.isEmpty() || SIGNS.stream().noneMatch(all::contains)) {
            return;
        }
        WordShares shares = new WordShares(section, text, report, totals, facts);
        for (Optional<WordShare> share = WordShare.next(all, 0); share.isPresent(); share = WordShare.next(all, share.get().end())) {
            shares.judge(share.get());
        }
    }

    private void judge(WordShare share) {
        String all = text.text();
        int sentence = before(share.start(), "。；\n");
        int clause = Math.max(sentence, before(share.start(), "，："));
        int end = behind(share.end(), "，。；：）\n");
        String told = all.substring(clause, share.start());
        String rest = all.substring(share.end(), end);
        if (rest.isEmpty()) {
            Matcher joint = JOINT.matcher(told);
            String what = joint.find() ? told.substring(0, joint.start()) : told;
            WordShare meant = EXACTLY.matcher(told).find() ? share.exact() : share;
            boolean open = what.isEmpty() && clause > sentence;
            int from = open ? Math.max(sentence, before(clause - 1, "，：")) : clause;
            of(meant, from, open ? all.substring(from, clause - 1) : what, sentence, end);
        } else if (HEAD.matcher(told).matches()) {
            Matcher is = IS.matcher(rest);
            String who = is.find() ? rest.substring(is.end()) : rest;
            named(who).ifPresent(ratios -> tell(share, ratios, false, clause, sentence, end));
        }
    }

    /** @param what that has the share, with its figure or without */
    private void of(WordShare share, int from, String what, int sentence, int end) {
        Matcher counted = WITH_COUNT.matcher(what);
        Matcher mainly = MAINLY.matcher(what);
        if (counted.matches()) {
            BigDecimal part = PartSums.number(counted.group(2));
            List<Ratio> ratios = new ArrayList<>(Stream.concat(totals.stream(), groups().stream()).map(whole -> new Ratio(part, whole)).toList());
            COUNTS.matcher(text.text().substring(before(sentence, "\n"), end)).results().map(one -> PartSums.number(one.group(1))).filter(whole -> whole.compareTo(part) > 0).forEach(whole -> ratios.add(new Ratio(part, whole)));
            // 予以公开 18 件: only a figure of the table itself; what else it may be a part of nobody knows.
            boolean known = named(counted.group(1)).filter(rows -> rows.stream().anyMatch(one -> one.part().compareTo(part) == 0)).isPresent();
            Optional<Ratio> divided = divided(from, what, part, counted.group(3));
            if (divided.isPresent() && !known) {
                divided.filter(one -> !share.fits(one.part(), one.whole())).filter(one -> totals.stream().noneMatch(whole -> share.fits(part, whole))).ifPresent(one -> told(one, from, end));
            } else if (known && "件宗份".contains(counted.group(3))) {
                tell(share, ratios, true, from, sentence, end);
            }
        } else if (mainly.matches()) {
            named(mainly.group(1)).ifPresent(ratios -> tell(share, ratios, false, from, sentence, end));
        } else {
            Matcher head = HEAD_OF.matcher(what);
            named(head.lookingAt() ? what.substring(head.end()) : what).ifPresent(ratios -> tell(share, ratios, false, from, sentence, end));
        }
    }

    private static final Pattern WHOLE = Pattern.compile("(?<![0-9.,])" + COUNT + "$");
    private static final Pattern EXACTLY = Pattern.compile("恰|正好|刚好");
    private static final Pattern HEAD_OF = Pattern.compile("(?:其中|申请人中|申请中|(?:从|按)申请人(?:来?看|分)[，：]?)");

    private void tell(WordShare share, List<Ratio> ratios, boolean counted, int from, int sentence, int end) {
        List<Ratio> known = ratios.stream().filter(one -> one.whole().signum() > 0 && one.part().compareTo(one.whole()) <= 0).toList();
        String before = text.text().substring(sentence, share.start());
        String plain = OWN.matcher(before + text.text().substring(share.end(), end)).replaceAll("");
        if (known.isEmpty() || known.stream().anyMatch(one -> share.fits(one.part(), one.whole())) || NARROW.matcher(plain).find() || !counted && !ofApplications(from, end)) {
            return;
        }
        told(known.get(0), from, end);
    }

    /** 行政许可 74 件，其中取水许可 31 件，占近六成: the whole stands right before. */
    private Optional<Ratio> divided(int from, String what, BigDecimal part, String unit) {
        if (!what.startsWith("其中") || from == 0) {
            return Optional.empty();
        }
        Matcher whole = WHOLE.matcher(text.text().substring(before(from - 1, "，。；：、\n"), from - 1));
        return whole.find() && whole.group(2).equals(unit) ? Optional.of(new Ratio(part, PartSums.number(whole.group(1)))).filter(one -> one.whole().compareTo(part) > 0) : Optional.empty();
    }

    private void told(Ratio first, int from, int end) {
        Spot spot = NarrativeFacts.spot(section, text, from, end);
        facts.add(new Misstated("share", spot.source().quote().orElse(""), first.part().toPlainString() + "÷" + first.whole().toPlainString() + "＝" + first.part().movePointRight(2).divide(first.whole(), 1, RoundingMode.HALF_UP).toPlainString() + "%", List.of(spot)));
    }

    /** 涉征地的申请 32 件，近九成由自然人提出: what the nearest figure counts has the share, so that it must be one of the totals. */
    private boolean ofApplications(int from, int end) {
        int sentence = before(from, "。；\n");
        // 从提出申请的人看，企业占一半以上: a sentence of its own on applications is of all of them.
        int begin = text.text().substring(sentence, end).contains("申请") ? sentence : before(from, "\n");
        List<BigDecimal> counts = COUNTS.matcher(text.text().substring(begin, from)).results().map(one -> PartSums.number(one.group(1))).toList();
        boolean whole = counts.isEmpty() || totals.stream().anyMatch(total -> total.compareTo(counts.get(counts.size() - 1)) == 0);
        return whole && text.text().substring(before(from, "\n"), end).contains("申请");
    }

    /** What table three counts of those whom, or of the outcome that, the words name; none where they name something else too. */
    private Optional<List<Ratio>> named(String words) {
        List<String> who = Unanimous.named(words, "applicant");
        if (!who.isEmpty()) {
            List<Ratio> ratios = new ArrayList<>();
            List.of(List.of("new"), List.of("new", "carriedIn"), List.of("outcomeTotal")).forEach(rows -> sum(rows, who).ifPresent(part -> sum(rows, List.of("total")).ifPresent(whole -> ratios.add(new Ratio(part, whole)))));
            return ratios.isEmpty() ? Optional.empty() : Optional.of(ratios);
        }
        List<String> outcomes = Unanimous.named(words, "outcome");
        return outcomes.isEmpty() ? Optional.empty() : outcome(outcomes).map(part -> totals.stream().map(whole -> new Ratio(part, whole)).toList());
    }

    private Optional<BigDecimal> outcome(List<String> outcomes) {
        List<String> rows = outcomes.stream().flatMap(this::leaves).toList();
        return rows.isEmpty() ? Optional.empty() : sum(rows, List.of("total"));
    }

    private Stream<String> leaves(String outcome) {
        return report.table(TableKey.REQUESTS).stream().flatMap(table -> RequestFacts.leaves(table).stream()).filter(row -> row.equals(outcome) || row.startsWith(outcome + "."));
    }

    private List<BigDecimal> groups() {
        return Stream.of("denied", "unable", "notProcessed", "other").flatMap(group -> outcome(List.of(group)).stream()).toList();
    }

    private Optional<BigDecimal> sum(List<String> rows, List<String> columns) {
        List<String> each = columns.stream().flatMap(column -> column.equals("legalPerson") ? Stream.of("enterprise", "research", "publicWelfare", "legalService", "otherOrganisation") : Stream.of(column)).distinct().toList();
        Optional<Table> table = report.table(TableKey.REQUESTS);
        BigDecimal sum = BigDecimal.ZERO;
        for (String row : rows) {
            for (String column : each) {
                Amount amount = Amount.of(table.flatMap(one -> one.cell(row, column)));
                if (!amount.known()) {
                    return Optional.empty();
                }
                sum = sum.add(amount.value());
            }
        }
        return Optional.of(sum);
    }

    private int before(int at, String marks) {
        int from = at;
        while (from > 0 && marks.indexOf(text.text().charAt(from - 1)) < 0) {
            from--;
        }
        return from;
    }

    private int behind(int at, String marks) {
        int to = at;
        while (to < text.text().length() && marks.indexOf(text.text().charAt(to)) < 0) {
            to++;
        }
        return to;
    }
}
