package org.jiaohe.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiaohe.form.SectionKey;
import org.jiaohe.form.TableKey;
import org.jiaohe.narrative.Claim;
import org.jiaohe.report.Report;
import org.jiaohe.report.Section;
import org.jiaohe.report.SourcedText;
import org.jiaohe.report.Table;
import org.jiaohe.text.Bilingual;
import org.jiaohe.text.Matcher;
import org.jiaohe.text.Pattern;
import org.jiaohe.text.Squeezed;

/** Facts on the narrative's figures. */
final class NarrativeFacts implements FactProvider {
    private static final Pattern ALL_SETTLED = Pattern.compile("(?:均|全部|都|皆|悉数)已?(?:按时|按期|依法|及时|依规|如期|按规定|在规定时间内|在法定期限内|妥善)*(?:办结|办理完毕|办毕|处理完毕|办理完结|(?:答复|回复)完毕(?=，(?:无一?积压|没有积压)))|(?<!按期|按时|及时|到期|如期|期限内|时限内|法定)办结率(?:达到?|为|均为)?100%|(?<!几乎)(?:没有|无)一件(?:申请)?(?:被)?(?:拖|留|压|延|结转|跨)(?:到|至|入)?(?:下一?年|次年|明年|20[0-9]{2}年)");

    /** 除结转的外，其余均已办结 is no promise about all. */
    private static final Pattern ALONG = Pattern.compile("(?:连同|加上)[^，。；]{0,8}(?:上一?年度?|去年|20[0-9]{2}年度?)(?:的)?(?:结转|转入)(?:来)?的?[^，。；]{0,12}，");
    private static final Pattern CARRIED = Pattern.compile("[；：](?:[^，。；0-9]{0,6})(?:上一?年度?|去年|20[0-9]{2}年度?)(?:的)?(?:结转|转入|转来)(?:来)?(?:的)?(?:申请)?[0-9一二两三四五六七八九十]+[件宗份](?:申请)?，(?:已|均|现|都)*$|^(?:其中[，：]?)?(?:上一?年度?|去年|20[0-9]{2}年度?)(?:的)?(?:结转|转入|转来)(?:来)?的?(?:申请)?[0-9一二两三四五六七八九十]+[件宗份](?:申请)?(?:，(?:其中|自然人|企业|商业|法律)(?![^。；]*(?:新收|收到|受理|连同|加上|共|本年))[^。；]*)?，(?:已|均|现|都)*$");
    private static final Pattern SOME = Pattern.compile("除[^。；]{0,24}外|其余|余下|剩余|到期|届满|应办|应答复|(?:上一?年度?|去年|20[0-9]{2}年度?)结转的|(?:含|包括)[^，。；]{0,8}(?:结转|转下|转入)|上半年|[^。；，]{0,12}(?:复议|诉讼)[^。；，]{0,12}$|(?:自然人|个人|企业|法人|组织|机构|律师事务所|律所|本级|部门|网上|信函|当面)(?:提出|提交|申请|受理|收到)*的?(?:申请)?[0-9一二两三四五六七八九十百]+[件宗份](?:申请)?已?$");
    private static final Pattern OTHER_WORK = Pattern.compile("建议|提案|信箱|留言|热线|工单|投诉|举报|复议|诉讼|来信|来访|来电|信访|咨询|诉求|网民|许可|服务|邮件");
    /** 均在法定期限内办结或依法延期 leaves some open. */
    private static final Pattern LATER = Pattern.compile("(?:或者?|、|及|和)(?:已?依法|按规定|依规)*(?:延期|延长|结转|顺延|转入)");
    private static final Pattern BOTH_WAYS = Pattern.compile("线上.*线下|线下.*线上");
    private static final Pattern ANSWERED = Pattern.compile("(?:答复|回复|办结|办理)[^，。；0-9]{0,12}[0-9]+[件宗份]，(?:已)?$");
    private static final Pattern LEFT_OVER = Pattern.compile("，(?:其余|剩余|另有?|余下)?[0-9]+[件宗份](?:申请)?(?:将|已)?(?:结转|顺延|转入|跨)");
    private static final Pattern NEWLY = Pattern.compile("新增|新收|(?:没有|无|未有?)新(?:的|发生|提起|产生|出现)");
    private static final Pattern CASES_BEFORE = Pattern.compile("(?:复议|诉讼|起诉)[^。；]{0,14}(?:上一?年|去年|20[0-9]{2}年)[^。；，]{0,6}(?:未[审办]?结|未决)|(?:上一?年|去年|20[0-9]{2}年)[^。；]{0,12}(?:未[审办]?结|结转|未决)[^。；，]{0,10}(?:复议|诉讼|案)");
    private static final Pattern AMENDED = Pattern.compile("[，、](?:修改|修订|修正)[^，。；、0-9]{0,8}([0-9]+)[件部]");
    private static final Pattern HANDLED = Pattern.compile("(?:结转|新收|答复|办结|予以公开|不予公开|无法提供)[^，。；0-9]{0,8}[0-9]+件");
    /** 收到申请 26 件。…。登记、审核、答复、归档，到12月底已全部办结. */
    private static final Pattern RECEIVED = Pattern.compile("(?:收到|新收|受理)[^，。；0-9]{0,8}申请[0-9]+件");
    private static final Pattern STOCK = Pattern.compile("(?:累计|总共|一共|现有|共有|总数)(?:公开)?(?:为|是|到|达|有)?$");
    private static final Pattern STOCK_WORDS = Pattern.compile("累计|总数|现有");
    private static final Pattern SERVICE = Pattern.compile("([0-9]+)项(行政确认|公共服务|行政给付|行政奖励|行政裁决|行政检查|行政征收|其他行政权力)事?项?|(行政确认|公共服务|行政给付|行政奖励|行政裁决|行政检查|行政征收|其他对外管理服务)事项([0-9]+)项");

    @Override
    public Stream<?> facts(Examination examination) {
        Report report = examination.report();
        List<Object> facts = new ArrayList<>();
        List<ClaimFact> claims = Stream.of(examination.claims().stream().map(claim -> fact(report, claim)), AllAlike.in(report, examination.claims()).stream(), Uncorrected.in(report).stream()).flatMap(one -> one).toList();
        facts.addAll(claims);
        facts.addAll(Denial.in(claims));
        facts.addAll(FourNumbersFinder.in(examination.claims(), claims));
        List<Spot> settled = new ArrayList<>();
        List<BigDecimal> totals = TextSums.totals(report);
        for (Section section : report.sections()) {
            Squeezed squeezed = Squeezed.of(section.text()).punctuated();
            settled(section, squeezed, settled);
            services(section, squeezed, facts);
            Items.in(section, squeezed, report, facts);
            WordShares.in(section, squeezed, report, totals, facts);
            WordGrowth.in(section, squeezed, facts);
            Foremost.in(section, squeezed, report, facts);
            TextSums.in(section, squeezed, report, totals).stream().filter(fact -> !(fact instanceof ShareFact share && explained(share, claims))).forEach(facts::add);
        }
        if (!settled.isEmpty()) {
            facts.add(new AllSettled(settled.stream().map(spot -> spot.source().quote().orElse("")).distinct().collect(Collectors.joining("”“")), settled));
        }
        silent(report).ifPresent(facts::add);
        facts.addAll(FeesAtOdds.in(report, examination.claims()));
        return facts.stream();
    }

    /** 自然人 267 件，占 31.4%, of which the table has 276: the count is wrong, not the share of what the table has. */
    private static boolean explained(ShareFact share, List<ClaimFact> claims) {
        return !share.possible() && claims.stream().filter(claim -> (claim.contradicts() || claim.unclear()) && claim.value().compareTo(share.part()) == 0)
                .anyMatch(claim -> claim.expected().stream().anyMatch(part -> share.wholes().stream().anyMatch(whole -> TextSums.shows(part, whole, share.percent()))));
    }

    private static ClaimFact fact(Report report, Claim claim) {
        String[] name = claim.quantity().split("@");
        List<Spot> spots = new ArrayList<>();
        spots.add(Spot.section(claim.section(), claim.source()));
        claim.pointer().flatMap(pointer -> cell(report, pointer)).ifPresent(spots::add);
        List<BigDecimal> expected = new ArrayList<>();
        claim.note().map(note -> note.values().get("values")).filter(List.class::isInstance).ifPresent(values -> ((List<?>) values).forEach(value -> expected.add((BigDecimal) value)));
        boolean newly = NEWLY.matcher(claim.quote()).find();
        boolean differs = claim.outcome() == Claim.Outcome.CONTRADICTS && !MistypedCells.explain(report, claim, expected) && !(newly && broughtAlong(report, claim)) && !amended(report, claim, expected);
        boolean unclear = differs && claim.doubtful();
        boolean contradicts = differs && !unclear;
        boolean unusual = contradicts && claim.note().filter(note -> note.key().equals("narrative.unusual")).isPresent();
        boolean worded = claim.value().signum() == 0 && claim.quote().codePoints().noneMatch(Character::isDigit) && !claim.quote().contains("零");
        return new ClaimFact(name[0], name.length > 1 ? name[1] : "", verb(claim.quote()), claim.quote(), claim.value(), claim.scope().key(), claim.outcome() == Claim.Outcome.AGREES, contradicts,
                unusual, unclear, worded, newly, exceeds(report, claim), expected, spots);
    }

    /** 上年尚未审结的行政复议于本年审结，没有新增行政复议: the table may count the case of the year before, which is not new. */
    private static boolean broughtAlong(Report report, Claim claim) {
        return claim.quantity().startsWith("disputes.") && report.sections().stream().anyMatch(section -> section.key() == claim.section() && CASES_BEFORE.matcher(section.text()).find());
    }

    /** 新制定 5 件，修改 4 件, where the table counts 9 as made: what was amended was issued anew. */
    private static boolean amended(Report report, Claim claim, List<BigDecimal> expected) {
        if (!claim.quantity().endsWith(".issued")) {
            return false;
        }
        return report.sections().stream().filter(section -> section.key() == claim.section()).map(section -> Squeezed.of(section.text()).punctuated().text()).anyMatch(text -> {
            int at = text.indexOf(claim.quote());
            Matcher more = AMENDED.matcher(text).region(at < 0 ? text.length() : at + claim.quote().length(), text.length());
            return more.lookingAt() && expected.contains(claim.value().add(new BigDecimal(more.group(1))));
        });
    }

    /** 以县政府名义制发 8 件, where the table counts 5 of all: a part may be less than the whole and never more. */
    private static boolean exceeds(Report report, Claim claim) {
        boolean part = claim.scope() == Claim.Scope.PART || claim.scope() == Claim.Scope.SUBUNIT;
        // 制作 46 份，累计 512 份 is of all years.
        int at = claim.sentence().lastIndexOf(claim.quote());
        boolean stock = at > 0 && STOCK.matcher(claim.sentence().substring(0, at)).find() || STOCK_WORDS.matcher(claim.quote()).find();
        return part && !stock && claim.clear() && !claim.approx() && claim.pointer().flatMap(pointer -> number(report, pointer)).filter(whole -> claim.value().compareTo(whole) > 0).isPresent();
    }

    private static Optional<BigDecimal> number(Report report, String pointer) {
        String[] at = pointer.split("/");
        return report.table(TableKey.valueOf(at[2].toUpperCase(java.util.Locale.ROOT))).flatMap(table -> table.cell(at[3], at[4])).filter(cell -> cell.sureness().isSure()).flatMap(cell -> cell.value().asNumber());
    }

    private static Optional<Spot> cell(Report report, String pointer) {
        String[] at = pointer.split("/");
        TableKey key = TableKey.valueOf(at[2].toUpperCase(java.util.Locale.ROOT));
        return report.table(key).flatMap(table -> table.cell(at[3], at[4])).map(Spot::cell);
    }

    private static String verb(String quote) {
        if (quote.contains("受理")) {
            return "accepted";
        }
        if (quote.contains("答复") || quote.contains("办结") || quote.contains("办毕") || quote.contains("回复") || quote.contains("办复")) {
            return "answered";
        }
        return quote.contains("办理") || quote.contains("收办") ? "handled" : quote.contains("收") || quote.contains("接") ? "received" : "";
    }

    private static void settled(Section section, Squeezed text, List<Spot> spots) {
        Matcher all = text.matcher(ALL_SETTLED);
        while (all.find()) {
            int sentence = Math.max(text.text().lastIndexOf('。', all.start()), text.text().lastIndexOf('\n', all.start())) + 1;
            String before = text.text().substring(sentence, all.start());
            // 建议提案均已办结 and its like speak of other work; 答复率 and 在法定期限内答复 promise nothing about what is left open.
            int paragraph = text.text().lastIndexOf('\n', Math.max(0, sentence - 1)) + 1;
            boolean ofApplications = before.contains("申请") || section.key() == SectionKey.REQUESTS;
            // 收到申请 64 件。…。结转下年 3 件，办结率 100%。
            boolean applications = ofApplications || (HANDLED.matcher(before).find() || ALONG.matcher(before).find()) && text.text().substring(paragraph, sentence).contains("公开申请") || before.contains("答复") && RECEIVED.matcher(text.text().substring(paragraph, sentence)).find();
            // 承办代表建议 12 件、政协提案 15 件，均已办结: a sentence of nothing else.
            boolean others = OTHER_WORK.matcher(before.substring(before.lastIndexOf("申请") + 1)).find();
            // 新收 55 件；上年结转 2 件，已全部办结: of those.
            boolean carried = CARRIED.matcher(before).find();
            // 受理线上 65 件，结转 3 件，受理线下 9 件，已全部办结; 答复 9 件，均在期限内办结，2 件结转下一年: of those, and the others are told.
            boolean some = BOTH_WAYS.matcher(before).find() || ANSWERED.matcher(before).find() && LEFT_OVER.matcher(text.text()).region(all.end(), text.text().length()).lookingAt();
            if (applications && !carried && !others && !some && !SOME.matcher(ALONG.matcher(before).replaceAll("")).find() && !LATER.matcher(text.text()).region(all.end(), text.text().length()).lookingAt()) {
                spots.add(spot(section, text, all.start(), all.end()));
            }
        }
    }

    private static void services(Section section, Squeezed text, List<Object> facts) {
        Map<String, Spot> lastOfKind = new LinkedHashMap<>();
        Matcher items = text.matcher(SERVICE);
        while (items.find()) {
            String number = items.group(1) == null ? items.group(4) : items.group(1);
            if (new BigDecimal(number).signum() > 0) {
                lastOfKind.put(items.group(1) == null ? items.group(3) : items.group(2), spot(section, text, items.start(), items.end()));
            }
        }
        if (!lastOfKind.isEmpty()) {
            List<Spot> spots = List.copyOf(lastOfKind.values());
            facts.add(new ServiceItemsList(spots.size(), spots.stream().map(one -> one.source().quote().orElse("")).toList(), spots));
        }
    }

    static Spot spot(Section section, Squeezed text, int start, int end) {
        SourcedText body = section.body();
        return Spot.section(section.key(), body.source(text.start(start), text.end(end)));
    }

    private static Optional<SilentDisputes> silent(Report report) {
        Optional<Table> table = report.table(TableKey.DISPUTES);
        if (table.isEmpty()) {
            return Optional.empty();
        }
        List<DisputeGroup> groups = DisputeFacts.groups(table.get());
        if (groups.stream().noneMatch(group -> group.cases().positive())) {
            return Optional.empty();
        }
        String text = Squeezed.of(report.sections().stream().map(Section::text).reduce("", String::concat)).text();
        List<Bilingual> kinds = new ArrayList<>();
        List<Spot> spots = new ArrayList<>();
        if (groups.get(0).cases().positive() && !text.contains("复议")) {
            kinds.add(new Bilingual("行政复议", "reconsideration"));
            spots.addAll(groups.get(0).spots());
        }
        boolean litigated = groups.get(1).cases().positive() || groups.get(2).cases().positive();
        if (litigated && !text.contains("诉讼") && !text.contains("起诉") && !text.contains("应诉")) {
            kinds.add(new Bilingual("行政诉讼", "litigation"));
            groups.subList(1, 3).stream().filter(group -> group.cases().positive()).forEach(group -> spots.addAll(group.spots()));
        }
        return kinds.isEmpty() ? Optional.empty() : Optional.of(new SilentDisputes(kinds, spots));
    }
}
