package org.jiaohe.facts;

import java.math.BigDecimal;
import java.util.List;
import org.jiaohe.report.Section;
import org.jiaohe.text.Matcher;
import org.jiaohe.text.Pattern;
import org.jiaohe.text.Squeezed;

/**
 * 从提交方式看，网上提交占 71.4%，信函占 22.3%，当面占 8.3%: every application came in one way and from one applicant, so that the shares cannot come to
 * more than all, beyond what rounding adds, nor to less where the last one is that of all others.
 */
final class ShareSums {
    private static final Pattern HEAD = Pattern.compile("(?:按|从)(?:照)?(?:政府信息公开)?(?:申请)?(?:提交|接收|收件|收到)?(?:的)?(?:渠道|方式|途径|形式|申请人|申请主体|主体|申请人(?:类型|类别|性质|身份|构成|结构))(?:来)?(?:划分|区分|分类|分|看|统计)(?:为)?[，：:]?");
    private static final Pattern ITEM = Pattern.compile("([^，。；、0-9（）%\\n]{1,18})占(?:比|总数的?|总量的?|新收的?|全部的?)?(?:为|达)?([0-9]+(?:\\.[0-9]+)?)%([，、；。]|$)");
    /** 图解、文字、视频三种形式分别占 52.4%、31.0%和 26.6%: of one thing in several forms. */
    private static final Pattern EACH = Pattern.compile("(?:形式|方式|渠道|途径|类型|类别|来源)的?(?:信息|申请|材料)?分别占(?:比|总数的?|总量的?)?((?:[0-9]+(?:\\.[0-9]+)?%(?:[、，和及]|以及)){1,6}[0-9]+(?:\\.[0-9]+)?%)");
    private static final Pattern PERCENT = Pattern.compile("([0-9]+(?:\\.[0-9]+)?)%");
    private static final Pattern OPEN = Pattern.compile("[约近超余]|其中|不予公开|结转|答复|办结");
    private static final Pattern REST = Pattern.compile("其他|其它|其余|余下|剩余");
    private static final String NAMED = "(?<![0-9.])([0-9]+(?:\\.[0-9]+)?)%";
    private static final Pattern TO_THE_REST = Pattern.compile("(?<=[，。；：、\\n）])(?:[^，。；：、0-9（）%\\n]{1,12}占(?:比)?(?:为)?" + NAMED + "[，、；](?:和|以及)?){2,6}(?:其他|其它|其余|余下|剩余)(?:类|组织|信息|类别|形式|渠道|申请人|各类|部分|的)?占(?:比)?(?:为)?" + NAMED + "(?=[，。；）\\n])");
    /** More than one answer was asked for, or one thing counts in several channels. */
    private static final Pattern SEVERAL = Pattern.compile("多选|渠道|平台|同时|上年|去年|分别|增长|下降|上升|受访|问卷|调查");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int FEWEST = 2;

    private ShareSums() {
    }

    static void in(Section section, Squeezed text, List<Object> facts) {
        each(section, text, facts);
        rest(section, text, facts);
        String all = text.text();
        Matcher head = text.matcher(HEAD);
        while (head.find()) {
            BigDecimal sum = BigDecimal.ZERO;
            BigDecimal slack = BigDecimal.ZERO;
            int count = 0;
            int end = head.end();
            boolean plain = true;
            String last = "";
            Matcher item = ITEM.matcher(all).region(head.end(), all.length());
            while (item.lookingAt()) {
                BigDecimal percent = new BigDecimal(item.group(2));
                plain &= !OPEN.matcher(item.group(1)).find();
                sum = sum.add(percent);
                slack = slack.add(BigDecimal.ONE.movePointLeft(percent.scale()));
                last = item.group(1);
                count++;
                end = item.end() - item.group(3).length();
                if (item.group(3).isEmpty() || "。；".contains(item.group(3))) {
                    break;
                }
                item.region(item.end(), all.length());
            }
            boolean over = sum.subtract(slack).compareTo(HUNDRED) > 0;
            boolean under = sum.add(slack).compareTo(HUNDRED) < 0 && REST.matcher(last).find();
            if (plain && count >= FEWEST && (over || under)) {
                Spot spot = NarrativeFacts.spot(section, text, head.start(), end);
                facts.add(new ShareSumFact(spot.source().quote().orElse(""), sum, spot));
            }
        }
    }

    /** 动态类占 65%，政策类占 30%，其他占 15%: what ends with all others leaves none out, whatever stands before. */
    private static void rest(Section section, Squeezed text, List<Object> facts) {
        if (!text.text().contains("%")) {
            return;
        }
        for (Matcher list = text.matcher(TO_THE_REST); list.find();) {
            List<BigDecimal> shares = PERCENT.matcher(list.group()).results().map(one -> new BigDecimal(one.group(1))).toList();
            BigDecimal sum = shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            BigDecimal slack = shares.stream().map(one -> BigDecimal.ONE.movePointLeft(one.scale())).reduce(BigDecimal.ZERO, BigDecimal::add);
            boolean off = sum.subtract(HUNDRED).abs().compareTo(slack) > 0;
            if (off && !OPEN.matcher(list.group()).find() && !SEVERAL.matcher(sentence(text.text(), list.start()) + list.group()).find() && facts.stream().noneMatch(fact -> fact instanceof ShareSumFact)) {
                Spot spot = NarrativeFacts.spot(section, text, list.start(), list.end());
                facts.add(new ShareSumFact(spot.source().quote().orElse(""), sum, spot));
            }
        }
    }

    private static String sentence(String text, int at) {
        return text.substring(Math.max(text.lastIndexOf('。', at), text.lastIndexOf('\n', at)) + 1, at);
    }

    private static void each(Section section, Squeezed text, List<Object> facts) {
        Matcher each = text.matcher(EACH);
        while (each.find()) {
            List<BigDecimal> shares = PERCENT.matcher(each.group(1)).results().map(one -> new BigDecimal(one.group(1))).toList();
            BigDecimal sum = shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            BigDecimal slack = shares.stream().map(one -> BigDecimal.ONE.movePointLeft(one.scale())).reduce(BigDecimal.ZERO, BigDecimal::add);
            if (sum.subtract(slack).compareTo(HUNDRED) > 0) {
                Spot spot = NarrativeFacts.spot(section, text, each.start(), each.end());
                facts.add(new ShareSumFact(spot.source().quote().orElse(""), sum, spot));
            }
        }
    }
}
