package org.jiaohe.narrative;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jiaohe.text.Matcher;
import org.jiaohe.text.Pattern;

/** 结转 with a year beside it: 2022 年结转 in a report of 2023 was carried in, 结转 2024 年 is carried out. */
final class Carries {
    private static final Pattern FROM = Pattern.compile("(?:从|自|由)?(20[0-9]{2})年度?(?:度|[末底])?(?:未办结|未办理完毕|未答复)?(?:的)?(?:申请)?(?:结转|转入|转结|结余|遗留|接续(?:过来|办理)?(?=的?[0-9一二两三四五六七八九十]))");
    private static final Pattern TO = Pattern.compile("(?:(?:结转|转结)(?:至|到|入|自|于)?|(?:顺延|延续|转|转接|延期?|留)(?:至|到|入)|转由?|留待|留转|留到)(20[0-9]{2})年度?(?:度)?(?:继续)?(?:办理|答复)?");

    static final Pattern EARLIER = Pattern.compile("(?:上一?年度?|去年|期初|年初|上期)(?:度)?(?:末|底|年底)?(?:未办结|未办理完毕|未答复|未办|未结|遗留|在办)(?:的)?(?:件)?(?![^，。；]{0,6}(?:结转|转入|转结))|(?:上一?年度?|去年|往年)(?:度)?(?:末|底|年底)?(?:未办结|未办理完毕|未答复)?(?:的)?(?:申请)?(?:结转|转入|转结|转来|顺延|延续|留转|转)(?:至|到|入|于)?(?:本年度?|今年|当年)?");
    /** 2020 年 12 月收到、结转到本年的 1 件. */
    private static final Pattern INTO = Pattern.compile("(?:结转|转结|顺延|延续)(?:至|到|入)(?:本年度?|今年|当年)");
    private static final Pattern UNDER_WAY = Pattern.compile("(?<!(?:年初|上年|去年|上一年)[^，。；]{0,12})(?:没有|没|尚未|还未|还没有?|未)(?:来得及)?(?:办完|办毕|办好|答完|答复完|处理完|办结)|正(?:依法|按(?:程序|规定|照程序|照规定|流程))(?:办理|处理|答复)|按序时进度(?:办理|推进|处理)|(?:正在|尚在|仍在)征求[^，。；0-9]{0,6}意见|征求[^，。；0-9]{0,6}意见(?:过程)?中|(?:正在|正常|尚在|仍在|还在|尚未|未)(?:法定)?(?:按程序|按规定|依法|期限内|法定期限内|时限内|规定期限内|办理期限内)*(?:的)?(?:办理|答复|处理|办结|办理完毕)(?:之?中)?|(?<!日|年初|期初)在办(?!结|理|公|事)|(?<!结转)待办(?!理|事|(?:的)?申请(?:共|合计|总))|待答复|待处理|(?:仍|尚|还|正)(?:处)?(?:在|于)(?:法定)?(?:答复|办理|规定)?期限(?:之)?内(?=$|[，。；、）（]|的?[0-9])|尚有(?=[0-9]+[件条宗份例起](?:申请)?(?:未到|在))|(?:未到期|未到答复期限?|未到办理期限)");

    /** 收到 161 件（含结转 3 件）. */
    private static final Pattern INCLUDED = Pattern.compile("(?<=[（，]?(?:含|包含|包括|连同|加上))结转(?=[0-9]|的|申请)");
    /** 下年度继续办理 84 件, 留待次年答复. */
    private static final Pattern NEXT = Pattern.compile("(?:(?:结转|转结|转|顺延|延续|延期|跨|留)(?:至|到|入|往|接|待)?)?(?:下一?年度?|次年|来年|明年)(?:度)?(?:初|[0-9]{1,2}月份?[上中下]?旬?)?(?:再|再行|继续)?(?:予以)?(?:办理|答复|处理|办结)");

    /** 将于 2024 年 1 月答复. */
    private static final Pattern LATER = Pattern.compile("(?:将|拟|预计)?(?:于|在|至|到)(20[0-9]{2})年(?:度|初|[0-9]{1,2}月份?[上中下]?旬?)?(?:底|末|前)?(?:再|继续)?(?:予以)?(?:办理|答复|办结|处理)(?!的)");

    /** 全年登记政府信息公开申请 12 件; 不动产登记 3,412 件 is another thing. */
    private static final Pattern REGISTERED = Pattern.compile("(?<![^，。；：、）年共计局委办中已县区市镇内度])登记(?=[约近]?[0-9一二两三四五六七八九十]|[^，。；0-9]{0,12}(?:信息公开|依申请|公开申请|提交的申请|提出的申请)|申请(?:[0-9]|共))");
    private static final Pattern NOUN = Pattern.compile("(?:信息(?!公开)|记录|材料|档案|手续|凭证|证明)[0-9]");
    private static final Set<String> DISPUTES = Set.of("reconsideration", "litigation", "directLitigation", "litigationAfterReconsideration");
    private static final Set<String> HANDLED = Set.of("办理", "受理", "处理", "收办", "接收", "收到", "办件", "办理件", "办件量");
    private static final Pattern OF_APPLICATIONS = Pattern.compile("(?:的|到|政府信息公开|信息公开|依申请公开|政府信息|申请|事项|件)*");
    private static final Pattern NUMBER = Pattern.compile("(?:的|申请|件|总|数|量|数量|共|为|有)*[0-9]");

    private Carries() {
    }

    /** The terms with those that a year makes plain in place of what they overlap; 办理 right behind 结转下年 belongs to it. */
    static List<Term> resolve(String sentence, List<Term> terms, int year) {
        List<Term> found = new ArrayList<>();
        boolean dated = sentence.contains("20");
        Matcher to = TO.matcher(sentence);
        while (dated && to.find()) {
            found.add(new Term("action", Integer.parseInt(to.group(1)) > year ? "carriedOut" : "carriedIn", to.start(), to.end()));
        }
        Matcher from = FROM.matcher(sentence);
        while (dated && from.find()) {
            int start = from.start();
            int end = from.end();
            if (found.stream().noneMatch(term -> term.start() < end && start < term.end())) {
                found.add(new Term("action", Integer.parseInt(from.group(1)) < year ? "carriedIn" : "carriedOut", start, end));
            }
        }
        add(INCLUDED, "carriedIn", sentence, found);
        add(NEXT, "carriedOut", sentence, found);
        Matcher later = LATER.matcher(sentence);
        while (dated && later.find()) {
            int start = later.start();
            int end = later.end();
            if (Integer.parseInt(later.group(1)) > year && year > 0 && found.stream().noneMatch(term -> term.start() < end && start < term.end())) {
                found.add(new Term("action", "carriedOut", start, end));
            }
        }
        add(EARLIER, "carriedIn", sentence, found);
        add(INTO, "carriedIn", sentence, found);
        if (terms.stream().filter(term -> term.is("topic")).noneMatch(term -> DISPUTES.contains(term.value()))) {
            add(UNDER_WAY, "carriedOut", sentence, found);
        } else {
            underWay(sentence, terms, found);
        }
        add(REGISTERED, "new", sentence, found);
        List<Term> all = new ArrayList<>(found);
        terms.stream().filter(term -> found.stream().noneMatch(one -> one.start() < term.end() && term.start() < one.end())).forEach(all::add);
        all.sort(Comparator.comparingInt(Term::start));
        // 新收、结转、办结分别为: between the two it is what was carried in.
        for (int i = 0; i + 2 < all.size(); i++) {
            Term carry = all.get(i + 1);
            boolean bare = carry.value().equals("carriedOut") && carry.end() - carry.start() == 2 && all.get(i).value().equals("new") && all.get(i + 2).value().equals("outcomeTotal");
            if (bare && Pattern.matches("(?:件|数|量)?[、和及与]", sentence.substring(all.get(i).end(), carry.start())) && Pattern.matches("(?:件|数|量)?[、和及与]", sentence.substring(carry.end(), all.get(i + 2).start()))) {
                all.set(i + 1, new Term("action", "carriedIn", carry.start(), carry.end()));
            }
        }
        // 上年结转政府信息公开办理数量 2 件, 上一年度结转受理 0 件: what was carried in, whatever was done with it.
        all.removeIf(term -> term.is("action") && Set.of("outcomeTotal", "new").contains(term.value()) && HANDLED.contains(sentence.substring(term.start(), term.end())) && all.stream().anyMatch(carry -> carry.value().equals("carriedIn")
                && carry.end() <= term.start() && OF_APPLICATIONS.matcher(sentence.substring(carry.end(), term.start())).matches()) && NUMBER.matcher(sentence).region(term.end(), sentence.length()).lookingAt());
        // 信访答复类 6 件: a sort, and nothing that was done.
        all.removeIf(term -> term.is("action") && term.value().equals("outcomeTotal") && (sentence.startsWith("类", term.end()) && !sentence.startsWith("类型", term.end()) || sentence.startsWith("类", term.start() - 1)));
        // 涉及案件办理信息 9 件: part of a noun.
        all.removeIf(term -> term.is("action") && term.value().equals("outcomeTotal") && NOUN.matcher(sentence).region(term.end(), sentence.length()).lookingAt());
        all.removeIf(term -> term.is("action") && term.value().equals("outcomeTotal") && all.stream().anyMatch(carry -> carry.is("action") && carry.value().startsWith("carried")
                && carry.end() <= term.start() && Pattern.matches("(?:继续|再|的|并|度)?", sentence.substring(carry.end(), term.start()))));
        return all;
    }

    /** 复议 1 件，尚未办结 0 件: those under way are cases where the sentence spoke of cases last. */
    private static void underWay(String sentence, List<Term> terms, List<Term> found) {
        List<Term> all = new ArrayList<>();
        add(UNDER_WAY, "carriedOut", sentence, all);
        all.stream().filter(one -> terms.stream().filter(term -> term.is("topic") && term.end() <= one.start()).reduce((first, last) -> last).filter(term -> DISPUTES.contains(term.value())).isEmpty())
                .filter(one -> found.stream().noneMatch(term -> term.start() < one.end() && one.start() < term.end())).forEach(found::add);
    }

    private static void add(Pattern words, String row, String sentence, List<Term> found) {
        Matcher matcher = words.matcher(sentence);
        while (matcher.find()) {
            int start = matcher.start();
            int end = matcher.end();
            if (found.stream().noneMatch(term -> term.start() < end && start < term.end())) {
                found.add(new Term("action", row, start, end));
            }
        }
    }
}
