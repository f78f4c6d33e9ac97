package org.jiaohe.narrative;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jiaohe.form.SectionKey;
import org.jiaohe.report.Report;
import org.jiaohe.report.Section;
import org.jiaohe.report.Stated;
import org.jiaohe.text.Matcher;
import org.jiaohe.text.Message;
import org.jiaohe.text.Pattern;

/**
 * Cases told apart by the year in which they were brought: 行政复议 38 件：上年未审结 3 件，维持 2 件、其他 1 件；本年新收 35 件，维持 20 件、…。 What stands
 * behind the first of the two is a part, of one year or of one kind, whatever row it names; only a figure that the table bears out anyway
 * is told of all.
 */
final class Origins {
    private static final String COUNT = "[0-9０-９]+[ ]?[件宗起例]";
    private static final Pattern EARLIER = Pattern.compile("(?:上一?年度?|去年|往年|年初|(20[0-9]{2})年)(?:度)?(?:[末底]|[0-9]{1,2}月)?(?:[^，。；0-9\\n]{0,8}(?:没有审结|在审|留存|接续|未(?:审结|结|决|办结|办完)|结转|转入|转来|遗留|受理|收到|收案|立案|提起|发生|案件))[^，。；0-9\\n]{0,16}" + COUNT + "|" + COUNT + "(?:系|为|是|属于?)?(?:上一?年度?|去年|(20[0-9]{2})年)|(?:旧案|老案|存量|留存|(?<![比较与])上一?年|(?<![比较与])去年)" + COUNT + "|来自(?:上年|20[0-9]{2}年)的" + COUNT);
    private static final Pattern NEW = Pattern.compile("(?:本年度?|当年|今年|年内|(20[0-9]{2})年)(?:度)?[^，。；0-9\\n]{0,6}(?:收|受理|立案|新增|发生|提起|案件|申请|新立)[^，。；0-9\\n]{0,14}" + COUNT + "|(?:本年|今年|当年)的?" + COUNT + "|(20[0-9]{2})年的" + COUNT + "|新案" + COUNT + "|新(?:收|受理|立案|增|发生?|提起)[^，。；0-9\\n]{0,14}" + COUNT + "|" + COUNT + "(?:系|为|是|属于?)?(?:本年|当年|今年|(20[0-9]{2})年)");
    /** 按被申请人分，…。前两类合计 95 件，结果维持 52 件: parts by whom the cases were brought against. */
    private static final Pattern VIEWED = Pattern.compile("(?:按|从)(?:照)?(?:被申请人|被告|审理机关|受理机关|受理时间|层级|案由)[^，。；\\n]{0,6}(?:分|看|划分|统计)[，：]|前[一二两三四五][类项](?:合计|共计|共)");
    private static final Pattern OLD_AND_NEW = Pattern.compile("旧案|老案|存量|留存");
    private static final Pattern NUMBER = Pattern.compile("([0-9]+)[件宗起例]");
    private static final Pattern RESULT = Pattern.compile("维持|驳回|纠正|撤销|确认违法|败诉|其他|撤回|撤诉|终止|未审结|未结|在审|审理");
    private static final Pattern STEP = Pattern.compile("(?:补正(?:告知|通知)书?|(?:通知|告知|要求)补正|征求[^，。；0-9]{0,6}意见函?|听取第三方意见|延期手续|办理延期|本年延期|发函)(?:共|了|发出)?([0-9]+)[件份次][，：；（]");
    private static final Pattern COUNTS = Pattern.compile("[0-9]+[件份次]");
    private static final Pattern CARRIED = Pattern.compile("(?:接续|结转|转入|遗留)(?:办理)?的?[0-9]+件(?:的)?(?:办理情况|办理结果|答复情况|结果)[为是：，]");
    private static final Pattern FRESH = Pattern.compile("(?:本年度?|当年|今年|(20[0-9]{2})年)(?:度)?(?:新)?(?:收到?|收件|受理)(?:并办理)?(?:的)?(?:件)?(?:已)?(?:办结)?(?:的)?[0-9]+件[，：](?:结果为|结果是|其中)?[：]?(?:予以)?公开(20[0-9]{2})?");
    private static final Pattern CASES = Pattern.compile("复议|诉讼");

    private Origins() {
    }

    static List<Claim> settled(List<Claim> claims, Report report) {
        int year = report.year().map(Stated::value).orElse(0);
        return claims.stream().map(claim -> apart(claim, claims, report, year) || inProcedure(claim, report, year) ? part(claim) : claim).toList();
    }

    /** 发出补正通知 28 件，结果是受理 18 件、仍不明确 1 件: steps of the procedure; 本年收到并办理的 252 件：公开 115 件 beside those carried in. */
    private static boolean inProcedure(Claim claim, Report report, int year) {
        boolean asked = claim.quantity().startsWith("requests.") && claim.scope() == Claim.Scope.WHOLE && claim.outcome() != Claim.Outcome.AGREES && claim.value().signum() > 0;
        Optional<String> text = asked ? report.section(claim.section()).map(Section::text) : Optional.empty();
        if (text.isEmpty()) {
            return false;
        }
        int from = Math.max(text.get().lastIndexOf('。', claim.start()), text.get().lastIndexOf('\n', claim.start())) + 1;
        String before = text.get().substring(from, Math.min(text.get().length(), claim.start() + claim.quote().length()));
        int paragraph = text.get().lastIndexOf('\n', claim.start()) + 1;
        // The list itself must have begun: 补正 4 件 alone tells of nothing else.
        int end = text.get().indexOf('。', claim.start());
        String sentence = text.get().substring(from, end < 0 ? text.get().length() : end);
        boolean step = STEP.matcher(sentence).results().anyMatch(one -> from + one.end() <= claim.start() && COUNTS.matcher(sentence.substring(one.end())).results().count() > 1 && claim.value().compareTo(new BigDecimal(one.group(1))) <= 0);
        boolean fresh = CARRIED.matcher(before).find() || first(FRESH.matcher(sentence), year, false) >= 0 && EARLIER.matcher(text.get().substring(paragraph, from)).find();
        return step || fresh;
    }

    private static boolean apart(Claim claim, List<Claim> claims, Report report, int year) {
        boolean asked = claim.quantity().startsWith("disputes.") && claim.scope() == Claim.Scope.WHOLE && claim.outcome() != Claim.Outcome.AGREES && claim.value().signum() > 0;
        Optional<String> text = asked ? report.section(claim.section()).map(Section::text) : Optional.empty();
        if (text.isEmpty()) {
            return false;
        }
        int from = text.get().lastIndexOf('\n', claim.start()) + 1;
        int to = text.get().indexOf('\n', claim.start()) < 0 ? text.get().length() : text.get().indexOf('\n', claim.start());
        // 新收申请 76 件，上年结转 5 件，…。被申请行政复议 7 件: what stands before any case is told of applications.
        Matcher cases = CASES.matcher(text.get()).region(from, to);
        if (!cases.find()) {
            return false;
        }
        from = claim.section() == SectionKey.DISPUTES ? from : cases.start();
        String paragraph = text.get().substring(from, to);
        int begin = first(EARLIER.matcher(paragraph), year, true);
        Matcher viewed = VIEWED.matcher(paragraph);
        if (viewed.find() && claim.start() >= from + viewed.start()) {
            return true;
        }
        int fresh = begin < 0 ? -1 : first(NEW.matcher(paragraph.substring(begin)), year, false);
        int end = claim.start() + claim.quote().length() - from;
        if (fresh < 0 || end <= begin) {
            return false;
        }
        boolean old = EARLIER.matcher(paragraph).results().anyMatch(one -> one.start() < end && end <= one.end());
        // 2020 年新增 49 件，维持 27 件: what came new has no result of its own.
        boolean bare = !claim.quantity().endsWith(".total") && !RESULT.matcher(claim.quote()).find() && NEW.matcher(paragraph).results().anyMatch(one -> one.start() < end && end <= one.end());
        return old || bare || twice(claim, claims, paragraph);
    }

    /** Whether a result is told of each of the two, or two figures make up what the table has: told once, it is of all. */
    private static boolean twice(Claim claim, List<Claim> claims, String paragraph) {
        if (OLD_AND_NEW.matcher(paragraph).find()) {
            return true;
        }
        Matcher result = RESULT.matcher(claim.quote());
        String results = EARLIER.matcher(paragraph).replaceAll("　");
        // 去年未结 1 件，今年申请 8 件: both make up the table's 9.
        boolean both = EARLIER.matcher(paragraph).results().anyMatch(one -> TwoLists.usual(claim).stream().anyMatch(value -> value.compareTo(claim.value().add(count(one.group()))) == 0));
        boolean told = both || result.find() && results.indexOf(result.group()) < results.lastIndexOf(result.group());
        return told || claims.stream().anyMatch(other -> other.start() != claim.start() && other.section() == claim.section() && other.quantity().equals(claim.quantity()) && TwoLists.usual(claim).stream().anyMatch(value -> value.compareTo(claim.value().add(other.value())) == 0));
    }

    /** The last number of the words. */
    private static BigDecimal count(String words) {
        return NUMBER.matcher(words).results().map(one -> new BigDecimal(one.group(1))).reduce(BigDecimal.ZERO, (one, other) -> other);
    }

    /** Where it is first said of a year that fits; -1 where it is not. */
    private static int first(Matcher found, int year, boolean before) {
        while (found.find()) {
            Optional<String> named = IntStream.rangeClosed(1, found.groupCount()).mapToObj(found::group).filter(Objects::nonNull).findFirst();
            if (named.isEmpty() || (before ? Integer.parseInt(named.get()) < year : Integer.parseInt(named.get()) == year)) {
                return found.start();
            }
        }
        return -1;
    }

    private static Claim part(Claim claim) {
        return new Claim(claim.quote(), claim.start(), claim.sentence(), claim.section(), claim.quantity(), claim.value(), claim.unit(), claim.step(), claim.approx(), Claim.Scope.PART, Claim.Outcome.NOT_COMPARABLE,
                claim.pointer(), Optional.of(Message.of("narrative.scope." + Claim.Scope.PART.key())), claim.clear(), claim.source());
    }
}
