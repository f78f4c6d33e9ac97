package org.jiaohe.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jiaohe.report.Section;
import org.jiaohe.text.Matcher;
import org.jiaohe.text.Pattern;
import org.jiaohe.text.Squeezed;

/**
 * 按申请渠道分：网上申请 63 件，信函申请 22 件，当面申请 4 件: every application came in one way, so that the ways make up what was received,
 * wherever that is told. Any count of the paragraph may be meant as well, such as what came in at the unit itself.
 */
final class ApplicationWays {
    private static final Pattern HEAD = Pattern.compile("(?:按|从)(?:照)?(?:政府信息公开)?(?:申请)?(?:提交|接收|收件)?(?:的)?(?:渠道|方式|途径|形式)(?:来)?(?:划分|区分|分类|分|看|统计)(?:为)?[，：:]?");
    private static final Pattern ITEM = Pattern.compile("([^，。；、0-9（）%\\n]{1,14})([0-9]+(?:,[0-9]{3})*)件(?:（?[，]?占(?:比)?[0-9.]+%）?)?([，、；。]|$)");
    private static final Pattern OPEN = Pattern.compile("等|主要|其中|约|近|余|多|结转|答复|办结");
    private static final Pattern WAY = Pattern.compile("网|信函|邮|当面|现场|传真|电子|窗口|平台|线[上下]");
    private static final int FEWEST = 2;

    private ApplicationWays() {
    }

    /** @param totals what the table counts as received or settled; without them nothing is judged */
    static void in(Section section, Squeezed text, List<BigDecimal> totals, List<Object> facts) {
        String all = text.text();
        Matcher head = text.matcher(HEAD);
        while (!totals.isEmpty() && head.find()) {
            List<BigDecimal> parts = new ArrayList<>();
            boolean plain = true;
            int end = head.end();
            Matcher item = ITEM.matcher(all).region(head.end(), all.length());
            while (plain && item.lookingAt()) {
                plain = !OPEN.matcher(item.group(1)).find() && WAY.matcher(item.group(1)).find();
                parts.add(PartSums.number(item.group(2)));
                end = item.end();
                if (item.group(3).isEmpty() || item.group(3).equals("。")) {
                    break;
                }
                item.region(item.end(), all.length());
            }
            boolean whole = plain && parts.size() >= FEWEST && (end == all.length() || all.charAt(end - 1) == '。' || all.charAt(end) == '\n');
            if (whole) {
                judge(section, text, head.start(), end, parts, totals, facts);
            }
        }
    }

    private static List<BigDecimal> counts(String text) {
        List<BigDecimal> counts = new ArrayList<>();
        Matcher count = PartSums.COUNT.matcher(text);
        while (count.find()) {
            counts.add(PartSums.number(count.group(1)));
        }
        return counts;
    }

    private static void judge(Section section, Squeezed text, int start, int end, List<BigDecimal> parts, List<BigDecimal> totals, List<Object> facts) {
        String all = text.text();
        BigDecimal sum = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        int from = all.lastIndexOf('\n', start) + 1;
        boolean told = totals.stream().anyMatch(total -> total.compareTo(sum) == 0);
        // Only where the text gives the table's number itself is the list of that number; another list before it may be what both divide.
        boolean whole = counts(all.substring(0, start)).stream().anyMatch(one -> one.signum() > 0 && one.compareTo(totals.get(0)) == 0);
        for (String sentence : all.substring(from, start).split("[。；]")) {
            List<BigDecimal> counts = counts(sentence);
            told |= counts.stream().anyMatch(one -> one.compareTo(sum) == 0) || counts.stream().reduce(BigDecimal.ZERO, BigDecimal::add).compareTo(sum) == 0;
        }
        if (whole && !told) {
            Spot spot = NarrativeFacts.spot(section, text, start, all.charAt(end - 1) == '。' ? end - 1 : end);
            facts.add(new PartsFact(spot.source().quote().orElse(""), totals.get(0), Amount.of(sum).value(), parts, false, false, false, spot));
        }
    }
}
