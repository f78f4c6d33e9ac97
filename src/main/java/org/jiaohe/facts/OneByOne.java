package org.jiaohe.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jiaohe.report.Section;
import org.jiaohe.text.Matcher;
import org.jiaohe.text.Pattern;
import org.jiaohe.text.Signs;
import org.jiaohe.text.Squeezed;

/**
 * A whole whose parts are told one by one right behind it, without 其中: 公开信息 1280 条，城关镇 320 条、石桥镇 410 条、…; 一季度 320 条、…;
 * 收到申请 36 件，网上 22 件、信函 12 件、当面 3 件. Parts of one kind that come to more than the whole are wrong, and so are all four
 * quarters, both halves, or a list that names the rest, when they come to less; any other list may leave some out, so that it is
 * only asked about, and only where less is wanting than its smallest part.
 */
final class OneByOne {
    private static final String NUMBER = "([0-9]+(?:,[0-9]{3})*)";
    private static final String UNIT = "(件次|人次|批次|件|条|份|宗|例|起|次|项|个|篇|期|场)";
    private static final String PLACE = "(?:各?(?:其他|其它|其余)|[\\u4e00-\\u9fff&&[^等共其各]]{1,6})?(?:乡镇|镇街|街镇|镇|乡|街道|县|区|市|旗|苏木|社区|村)";
    private static final String TIME = "第?[一二三四1234]季度|[上下]半年|(?:1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])月份?";
    private static final String WAY = "(?:通过)?(?:政府网站|门户网站|网站|网络|网上|互联网|在线|线上|平台|网上平台|网络平台|在线平台|申请平台|信函|信件|邮寄|邮政|邮件|电子邮件|电子邮箱|邮箱|当面|现场|窗口|当场|传真|书面|纸质|线下|快递|其他)(?:申请|提交|方式|渠道|递交|提出|形式|平台|受理|系统)*";
    private static final String DOES = "(?:公开|发布|报送|收到|受理|新收|召开|举办|组织|开展|提交)?(?:信息|申请)?";
    private static final Pattern HEAD = Pattern.compile("(?<![0-9.,])(?<![0-9]\\n)" + NUMBER + UNIT + "[，：。；]");
    private static final List<Pattern> ITEMS = List.of(item(TIME), item(PLACE), item(WAY));
    /** What tells of one part already, and is no whole of those behind it. */
    private static final List<Pattern> PARTS = List.of(Pattern.compile("季度|半年|[0-9一二三四五六七八九十]月"), Pattern.compile("[\\u4e00-\\u9fff&&[^等共其各全我本年]](?:乡镇|镇街|街镇|镇|乡|街道|县|区|市|旗|苏木|社区|村)" + DOES + "(?:共|为|有)?$"), Pattern.compile("网|邮|信函|当面|现场|窗口|传真|线[上下]|平台|渠道|书面|口头"));
    private static final Pattern MORE = Pattern.compile("[。；，]?(?:另|还有|其余|剩余|此外|余下)");
    /** By what the name of a time begins and that of a place ends. */
    private static final Signs TIME_BEGINS = Signs.of("第上下一二三四五六七八九十0123456789");
    private static final Signs PLACE_ENDS = Signs.of("镇乡道县区市旗木街村");
    /** A name, and what is done there. */
    private static final int LONGEST = 16;
    private static final int TIMES = 0;
    private static final int PLACES = 1;
    private static final int WAYS = 2;
    private static final Pattern TAIL = Pattern.compile("(?:提交|提出|递交|受理)?(?=[。；\\n]|$)");
    private static final Pattern QUARTERS = Pattern.compile(".*[一1]季度.*[二2]季度.*[三3]季度.*[四4]季度.*|.*上半年.*下半年.*");
    private static final Pattern MIXED = Pattern.compile("季度.*半年|半年.*季度|月.*季度|季度.*月|月.*半年|半年.*月");
    private static final Pattern REST = Pattern.compile("其他|其它|其余|市本级|县本级|区本级");
    /** A count that grew, of another time, or not exact, is no whole of what follows. */
    private static final Pattern NO_WHOLE = Pattern.compile("较|比|同比|增加|增长|减少|下降|上升|结转|上年|去年|上一年|约|近|超|逾|余|多|平均|每|人均|累计|各|其中|至少|不少于|达到|目标|计划|力争|办结|答复");
    private static final Pattern LARGEST = Pattern.compile("分列|居|排名|位列|最多|较多|最少|前[一二三四五六七八九十0-9]|主要|等|为主|突出|重点|如|例");
    private static final Pattern OVERLAP = Pattern.compile("同时|重复|交叉|多渠道|又");

    private static final int FAR = 400;

    private OneByOne() {
    }

    private static Pattern item(String name) {
        return Pattern.compile("(" + name + ")" + DOES + "(?:共|为|有)?" + NUMBER + UNIT + "([、，；]?)");
    }

    static void in(Section section, Squeezed text, List<Object> facts) {
        String all = text.text();
        for (Matcher head = text.matcher(HEAD); head.find();) {
            for (int kind = TIMES; kind <= WAYS; kind++) {
                if (likely(all, head, kind) && list(section, text, head, kind, facts)) {
                    head.region(head.end(), all.length());
                    break;
                }
            }
        }
    }

    /** A glance at what follows, since few counts are followed by their parts. */
    private static boolean likely(String all, Matcher head, int kind) {
        int from = head.end();
        if (kind == TIMES) {
            return from < all.length() && TIME_BEGINS.has(all.charAt(from));
        }
        if (kind == WAYS) {
            return head.group(2).equals("件");
        }
        return PLACE_ENDS.next(all, from) < from + LONGEST;
    }

    /** @return whether parts of that kind follow, whether or not anything is said about them */
    private static boolean list(Section section, Squeezed text, Matcher head, int kind, List<Object> facts) {
        String all = text.text();
        List<BigDecimal> parts = new ArrayList<>();
        StringBuilder names = new StringBuilder();
        int end = head.end();
        Matcher item = ITEMS.get(kind).matcher(all).region(end, all.length());
        boolean goesOn = true;
        while (goesOn && item.lookingAt() && item.group(3).equals(head.group(2))) {
            parts.add(PartSums.number(item.group(2)));
            names.append(item.group(1)).append(' ');
            end = item.end();
            goesOn = !item.group(4).isEmpty();
            item.region(end, all.length());
        }
        if (parts.size() < 2) {
            return false;
        }
        boolean closed = !goesOn ? TAIL.matcher(all).region(end, all.length()).lookingAt() : all.charAt(end - 1) == '；';
        String sentence = all.substring(Math.max(Math.max(all.lastIndexOf('。', head.start()), all.lastIndexOf('\n', head.start())), all.lastIndexOf('；', head.start())) + 1, head.start());
        boolean sentenceEnds = "。；".indexOf(all.charAt(head.end() - 1)) >= 0;
        String clause = sentence.substring(Math.max(sentence.lastIndexOf('，'), sentence.lastIndexOf('、')) + 1);
        boolean wanted = (kind != PLACES || !sentenceEnds) && (kind != WAYS || sentence.contains("申请") && head.group(2).equals("件"));
        boolean part = PARTS.get(kind).matcher(clause).find() || MORE.matcher(all).region(end, all.length()).lookingAt();
        if (closed && wanted && !part && !NO_WHOLE.matcher(clause).find() && !OVERLAP.matcher(sentence).find() && !MIXED.matcher(names).find()) {
            judge(section, text, new int[] {head.start(), "；、，".indexOf(all.charAt(end - 1)) >= 0 ? end - 1 : end}, PartSums.number(head.group(1)), parts, kind, names.toString(), facts);
        }
        return true;
    }

    private static void judge(Section section, Squeezed text, int[] at, BigDecimal whole, List<BigDecimal> parts, int kind, String names, List<Object> facts) {
        BigDecimal sum = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        String all = text.text();
        // The whole may stand a paragraph before.
        String before = all.substring(Math.max(0, Math.min(at[0] - FAR, all.lastIndexOf('\n', at[0]) + 1)), at[0]);
        boolean told = PartSums.COUNT.matcher(before).results().anyMatch(count -> PartSums.number(count.group(1)).compareTo(sum) == 0);
        boolean known = facts.stream().anyMatch(fact -> fact instanceof PartsFact one && one.parts().equals(parts));
        // 其他组织 5 件；网上 41 件，信函 33 件: what is less than a part is itself a part, of a whole told before.
        boolean part = parts.stream().anyMatch(one -> one.compareTo(whole) > 0);
        if (part || sum.compareTo(whole) == 0 || told || known || PartSums.divided(parts, whole)) {
            return;
        }
        boolean all4 = kind == TIMES && QUARTERS.matcher(names).matches() && (parts.size() == 4 || parts.size() == 2);
        boolean more = sum.compareTo(whole) > 0;
        Spot spot = NarrativeFacts.spot(section, text, at[0], at[1]);
        String quote = spot.source().quote().orElse("");
        if (all4 || more || kind != TIMES && REST.matcher(names).find()) {
            facts.add(new PartsFact(quote, whole, Amount.of(sum).value(), parts, false, false, false, spot));
            return;
        }
        BigDecimal least = parts.stream().reduce(BigDecimal::min).orElseThrow();
        int fewest = kind == WAYS ? 2 : 3;
        if (parts.size() >= fewest && whole.subtract(sum).compareTo(least) < 0 && !LARGEST.matcher(all.substring(at[0], Math.min(all.length(), at[1] + 12))).find()) {
            facts.add(new ShortList(quote, whole, Amount.of(sum).value(), spot));
        }
    }
}
