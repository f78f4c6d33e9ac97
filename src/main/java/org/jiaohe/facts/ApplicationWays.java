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
    /** 按承办单位划分，县政府办公室 21 件，县直部门 92 件，16 个乡镇 43 件: levels, of which none is left out, and no single organs. */
    private static final Pattern LEVELS = Pattern.compile("(?:按|从)(?:照)?(?:政府信息公开)?(?:申请)?(?:承办|受理|办理|收件|接收|答复)(?:申请)?的?(?:单位|主体|层级|机关|部门)(?:来)?(?:划分|区分|分类|分|看|统计)(?:为)?[，：:]?");
    private static final Pattern LEVEL = Pattern.compile("(?:[省市州盟县区旗]|本级)?(?:人民)?政府(?:本级|机关)?(?:[（及含]*(?:人民)?(?:政府)?办公[室厅]）?)?|(?:[0-9]+个|各)?(?:[省市州盟县区旗]?(?:直属?|级|属|政府)|政府)?(?:工作)?(?:部门|单位|机关)|(?:[0-9]+个|各)?(?:乡镇|镇街|街镇|乡|镇|街道(?:办事处)?|县区|区县|县市区|市县|园区|开发区)(?:街道|乡镇)?");
    private static final Pattern ITEM = Pattern.compile("((?:[0-9]{1,3}个)?[^，。；、0-9（）%\\n]{1,14}(?:（[^（）0-9]{1,6}）)?)([0-9]+(?:,[0-9]{3})*)件(?:（?[，]?占(?:比)?[0-9.]+%）?)?([，、；。]|$)");
    /** 县（区）872 件. */
    private static final Pattern ASIDE = Pattern.compile("（[^（）]*）");
    private static final Pattern OPEN = Pattern.compile("等|主要|其中|约|近|余|多|结转|答复|办结");
    private static final Pattern WAY = Pattern.compile("网|信函|邮|当面|现场|传真|电子|窗口|平台|线[上下]");
    private static final Pattern DEED = Pattern.compile("(?:直接|分别)?(?:承办|受理|办理|收到|收件|接收|新收|答复)(?:的|了)?$");
    private static final int FEWEST = 2;

    private ApplicationWays() {
    }

    /** @param totals what the table counts as received or settled; without them nothing is judged */
    static void in(Section section, Squeezed text, List<BigDecimal> totals, List<Object> facts) {
        divide(section, text, text.matcher(HEAD), false, totals, facts);
        divide(section, text, text.matcher(LEVELS), true, totals, facts);
    }

    private static void divide(Section section, Squeezed text, Matcher head, boolean levels, List<BigDecimal> totals, List<Object> facts) {
        String all = text.text();
        while (!totals.isEmpty() && head.find()) {
            List<BigDecimal> parts = new ArrayList<>();
            boolean plain = true;
            int end = head.end();
            Matcher item = ITEM.matcher(all).region(head.end(), all.length());
            while (plain && item.lookingAt()) {
                boolean of = levels ? LEVEL.matcher(DEED.matcher(ASIDE.matcher(item.group(1)).replaceAll("")).replaceAll("")).matches() : WAY.matcher(item.group(1)).find();
                // 按渠道分为…网络 10 件；按申请人分为…: a semicolon may end the list.
                if (!of && parts.size() >= FEWEST && all.charAt(end - 1) == '；') {
                    break;
                }
                plain = !OPEN.matcher(item.group(1)).find() && of;
                parts.add(PartSums.number(item.group(2)));
                end = item.end();
                if (item.group(3).isEmpty() || item.group(3).equals("。")) {
                    break;
                }
                item.region(item.end(), all.length());
            }
            boolean whole = plain && parts.size() >= FEWEST && (end == all.length() || "。；".indexOf(all.charAt(end - 1)) >= 0 || all.charAt(end) == '\n');
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
            Spot spot = NarrativeFacts.spot(section, text, start, "。；".indexOf(all.charAt(end - 1)) >= 0 ? end - 1 : end);
            facts.add(new PartsFact(spot.source().quote().orElse(""), totals.get(0), Amount.of(sum).value(), parts, false, false, false, spot));
        }
    }
}
