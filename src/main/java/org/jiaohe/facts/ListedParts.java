package org.jiaohe.facts;

import java.math.BigDecimal;
import java.util.List;
import org.jiaohe.report.Section;
import org.jiaohe.text.Matcher;
import org.jiaohe.text.Pattern;
import org.jiaohe.text.Squeezed;

/**
 * Lists that are complete by what they list, though no 其中 leads to them: 四个季度依次为 4 件、6 件、5 件、4 件，全年合计 18 件; 各类情形：甲 2 件，乙 6 件，
 * 丙 3 件，共计 12 件; 12 个村中，9 个建成，还有 4 个未建; 新收申请 63 件，当面 15 件，信函 22 件，网络 28 件.
 */
final class ListedParts {
    private static final String NUMBER = "([0-9]+(?:,[0-9]{3})*(?:\\.[0-9]+)?)";
    private static final Pattern ORDERED = Pattern.compile("(?:依次|分别)(?:为|是|有|收到)?((?:[0-9]+(?:,[0-9]{3})*(?:\\.[0-9]+)?(件|条|份|篇|宗|次|期|场|人次|万元|元)[、，和]){2,11}[0-9]+(?:,[0-9]{3})*(?:\\.[0-9]+)?\\2)，(?:全年|全部|四个季度|各月|前后|几项|各项|上述)?(?:合计|共计|总计|共)(?:[^，。；0-9约近超逾]{0,4})" + NUMBER + "\\2");
    private static final Pattern BEHIND_COLON = Pattern.compile("(?<=：)((?:[^0-9，。；：（）]{2,24}[0-9]+(?:,[0-9]{3})*(件|宗|份)[，、]){2,}[^0-9，。；：（）]{2,24}[0-9]+(?:,[0-9]{3})*\\2)，(?:合计|共计|总计|共)" + NUMBER + "\\2");
    private static final Pattern OUT_OF = Pattern.compile("(?<![0-9.])" + NUMBER + "(个|家|所|名|位)([\\p{IsHan}]{1,8})(?:当)?中，" + NUMBER + "\\2(?:[\\p{IsHan}]{2,20})，(?:还有|另有|其余|剩余|余下|另外|其他)(?:的)?" + NUMBER + "\\2");
    private static final String THING = "(件|条|份|篇|宗|次|期|场|人次)";
    private static final Pattern QUARTERS = Pattern.compile("(?<![0-9.,约近超逾])" + NUMBER + THING + "[，；（：](?:其中[，：]?)?((?:第?[一二三四]季度(?:为|有|收到)?[0-9]+(?:,[0-9]{3})*\\2[、，]?){4})");
    private static final Pattern FOUR = Pattern.compile("(?<![0-9.,约近超逾])" + NUMBER + THING + "[，；（：](?:一至四季度|四个季度|各季度|[1１]至[4４]季度)[^，。；0-9]{0,6}(?:分别|依次)?(?:为|是|有)((?:[0-9]+(?:,[0-9]{3})*\\2[、，]?(?:和)?){4})");
    private static final Pattern HALVES = Pattern.compile("(?<![0-9.,约近超逾])" + NUMBER + THING + "[，（：](?:其中[，：]?)?(上半年(?:为|有|收到)?[0-9]+(?:,[0-9]{3})*\\2[、，]下半年(?:为|有|收到)?[0-9]+(?:,[0-9]{3})*\\2)");
    private static final String WAY = "[^，。；：、0-9（）]{0,8}(?:网|信函|邮寄|邮件|邮箱|当面|现场|窗口|传真|平台|电话|线[上下]|微信|快递)[^，。；：、0-9（）]{0,8}[0-9]+件";
    private static final Pattern WAYS = Pattern.compile("(?:新收|收到|受理|接收)[^，。；0-9]{0,14}申请(?:共|共计|总计|合计|为|数|总数|量)*" + NUMBER + "件，((?:" + WAY + "[，、]){1,4}" + WAY + ")(?=[；。]|$)");
    private static final Pattern COUNT = Pattern.compile("(?<![0-9.])" + NUMBER + "(?:件|条|份|篇|宗|次|期|场|人次|万元|元)");
    private static final Pattern VAGUE = Pattern.compile("约|近|余|多|等|各|其中|上一?年|去年|较|比|主要");
    private static final int ALL_WAYS = 3;
    private static final int NEAR = 10;

    private ListedParts() {
    }

    /** @param totals what the table counts as received or settled */
    static void in(Section section, Squeezed text, List<BigDecimal> totals, List<Object> facts) {
        sums(section, text, text.matcher(ORDERED), facts);
        sums(section, text, text.matcher(BEHIND_COLON), facts);
        for (Pattern year : List.of(QUARTERS, FOUR, HALVES)) {
            for (Matcher list = text.matcher(year); list.find();) {
                List<BigDecimal> parts = counts(list.group(3));
                BigDecimal sum = sum(parts);
                BigDecimal whole = PartSums.number(list.group(1));
                String before = text.text().substring(Math.max(0, list.start() - NEAR), list.start());
                // 四季度 135 件，上半年 233 件: what is less than one of the parts is another number.
                boolean apart = parts.stream().anyMatch(one -> one.compareTo(whole) > 0);
                if (sum.compareTo(whole) != 0 && !apart && !before.contains("累计") && !VAGUE.matcher(list.group(3)).find() && totals.stream().noneMatch(total -> total.compareTo(sum) == 0)) {
                    add(section, text, list.start(1), list.end(), whole, parts, facts);
                }
            }
        }
        for (Matcher rest = text.matcher(OUT_OF); rest.find();) {
            BigDecimal whole = PartSums.number(rest.group(1));
            List<BigDecimal> parts = List.of(PartSums.number(rest.group(4)), PartSums.number(rest.group(5)));
            if (sum(parts).compareTo(whole) > 0) {
                add(section, text, rest.start(), rest.end(), whole, parts, facts);
            }
        }
        for (Matcher ways = text.matcher(WAYS); ways.find();) {
            BigDecimal whole = PartSums.number(ways.group(1));
            List<BigDecimal> parts = counts(ways.group(2));
            BigDecimal sum = sum(parts);
            // Every application came in one way; fewer than three ways may leave one out.
            boolean wrong = sum.compareTo(whole) > 0 || parts.size() >= ALL_WAYS && sum.compareTo(whole) < 0;
            if (wrong && totals.stream().noneMatch(total -> total.compareTo(sum) == 0) && !VAGUE.matcher(ways.group(2)).find() && !PartSums.divided(parts, whole)) {
                add(section, text, ways.start(1), ways.end(), whole, parts, facts);
            }
        }
    }

    private static void sums(Section section, Squeezed text, Matcher list, List<Object> facts) {
        while (list.find()) {
            List<BigDecimal> parts = counts(list.group(1));
            BigDecimal whole = PartSums.number(list.group(3));
            if (sum(parts).compareTo(whole) != 0 && !VAGUE.matcher(list.group(1)).find() && !PartSums.divided(parts, whole)) {
                add(section, text, list.start(1), list.end(), whole, parts, facts);
            }
        }
    }

    private static void add(Section section, Squeezed text, int start, int end, BigDecimal whole, List<BigDecimal> parts, List<Object> facts) {
        Spot spot = NarrativeFacts.spot(section, text, start, end);
        String quote = spot.source().quote().orElse("");
        boolean told = facts.stream().anyMatch(fact -> fact instanceof PartsFact one && one.whole().compareTo(whole) == 0 && one.parts().equals(parts));
        if (!told) {
            facts.add(new PartsFact(quote, whole, Amount.of(sum(parts)).value(), parts, false, false, false, spot));
        }
    }

    private static List<BigDecimal> counts(String list) {
        return COUNT.matcher(list).results().map(one -> PartSums.number(one.group(1))).toList();
    }

    private static BigDecimal sum(List<BigDecimal> parts) {
        return parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
