package org.jiaohe.narrative;

import java.util.List;
import java.util.Optional;
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
    private static final Pattern EARLIER = Pattern.compile("(?:上一?年度?|去年|往年|(20[0-9]{2})年)(?:度)?(?:[末底]|[0-9]{1,2}月)?(?:[^，。；0-9\\n]{0,8}(?:未(?:审结|结|决|办结)|结转|转入|转来|遗留|受理|收到|收案|立案|提起|发生|案件))[^，。；0-9\\n]{0,16}" + COUNT + "|" + COUNT + "(?:系|为|是|属于?)?(?:上一?年度?|去年|(20[0-9]{2})年)");
    private static final Pattern NEW = Pattern.compile("(?:本年度?|当年|今年|年内|(20[0-9]{2})年)(?:度)?[^，。；0-9\\n]{0,6}(?:收|受理|立案|新增|发生|提起|案件|申请|新立)[^，。；0-9\\n]{0,14}" + COUNT + "|(?:本年|今年|当年)" + COUNT + "|新(?:收|受理|立案|增|发生?|提起)[^，。；0-9\\n]{0,14}" + COUNT + "|" + COUNT + "(?:系|为|是|属于?)?(?:本年|当年|今年|(20[0-9]{2})年)");
    /** 按被申请人分，…。前两类合计 95 件，结果维持 52 件: parts by whom the cases were brought against. */
    private static final Pattern VIEWED = Pattern.compile("(?:按|从)(?:照)?(?:被申请人|被告|审理机关|受理机关|受理时间|层级|案由)[^，。；\\n]{0,6}(?:分|看|划分|统计)[，：]|前[一二两三四五][类项](?:合计|共计|共)");
    private static final Pattern CASES = Pattern.compile("复议|诉讼");

    private Origins() {
    }

    static List<Claim> settled(List<Claim> claims, Report report) {
        int year = report.year().map(Stated::value).orElse(0);
        return claims.stream().map(claim -> apart(claim, report, year) ? part(claim) : claim).toList();
    }

    private static boolean apart(Claim claim, Report report, int year) {
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
        // What is new may be told first.
        int fresh = begin < 0 ? -1 : first(NEW.matcher(paragraph), year, false);
        return fresh >= 0 && claim.start() + claim.quote().length() > from + Math.min(begin, fresh);
    }

    /** Where it is first said of a year that fits; -1 where it is not. */
    private static int first(Matcher found, int year, boolean before) {
        while (found.find()) {
            Optional<String> named = Optional.ofNullable(found.group(1)).or(() -> Optional.ofNullable(found.group(2)));
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
