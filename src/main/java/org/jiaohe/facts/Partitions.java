package org.jiaohe.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jiaohe.report.Section;
import org.jiaohe.text.Matcher;
import org.jiaohe.text.Pattern;
import org.jiaohe.text.Squeezed;

/**
 * A number looked at from one side: 按受理机关划分，甲区 231 件、乙区 187 件、…; 申请事项：劳动仲裁 11 件、养老保险 9 件、…. The parts are of the count right
 * before, or of the applications that the paragraph has told as the table has them. What was divided is whole; what is only looked at
 * may leave parts out, and yet cannot exceed it.
 */
final class Partitions {
    private static final String UNIT = "(件|条|宗|份|篇|人次|家|所|个)";
    private static final Pattern HEAD = Pattern.compile("(?:按|从|就)(?:照)?([\\p{IsHan}]{2,8}?)(?:来)?(划分|区分|分类|分|看|统计)(?:为)?[，：:]|(?<=[。；，\\n])(申请(?:事项|内容))：");
    private static final Pattern ITEM = Pattern.compile("([^，。；、：（）0-9%\\n]{2,20}(?:（[^（）0-9]{1,10}）)?)([0-9]+(?:,[0-9]{3})*)" + UNIT + "(?:[，（]?占(?:比)?(?:为)?[0-9.]+%）?)?([、，。；\\n]|$)");
    private static final Pattern BEFORE = Pattern.compile("(?<![0-9.,约近超逾计])([0-9]+(?:,[0-9]{3})*)" + UNIT + "[，。；]$");
    private static final Pattern OPEN = Pattern.compile("等|主要|其中|以上|约|近|余|比|较|上一?年|去年|结转|各|最多|居|共|合计|办结|另|公开");
    private static final Pattern CHANNEL = Pattern.compile("网|公众号|微信|微博|新媒体|平台|公示栏|公开栏|公报|广播|电视|报");
    private static final Pattern RULE = Pattern.compile("规定|要求|程序|时限|期限|时间节点|标准|申请人|申请者|主体|身份");
    private static final Pattern COUNT = Pattern.compile("(?<![0-9.,])([0-9]+(?:,[0-9]{3})*)" + UNIT);
    private static final int FEWEST = 3;

    private Partitions() {
    }

    private record Parts(List<BigDecimal> values, String unit, String labels, int end) {
    }

    /** @param totals what the table counts as received or settled */
    static void in(Section section, Squeezed text, List<BigDecimal> totals, List<Object> facts) {
        String all = text.text();
        for (Matcher head = text.matcher(HEAD); head.find();) {
            Optional<Parts> parts = RULE.matcher(head.group()).find() ? Optional.empty() : parts(all, head.end());
            Optional<BigDecimal> whole = parts.flatMap(one -> whole(all, head.start(), one, totals));
            if (whole.isPresent()) {
                judge(section, text, head, parts.get(), whole.get(), totals, facts);
            }
        }
    }

    private static Optional<Parts> parts(String all, int from) {
        List<BigDecimal> values = new ArrayList<>();
        StringBuilder labels = new StringBuilder();
        String unit = "";
        int end = from;
        Matcher item = ITEM.matcher(all).region(from, all.length());
        while (item.lookingAt()) {
            boolean alike = (unit.isEmpty() || unit.equals(item.group(3))) && !OPEN.matcher(item.group(1)).find();
            if (!alike) {
                return Optional.empty();
            }
            unit = item.group(3);
            values.add(PartSums.number(item.group(2)));
            labels.append(item.group(1)).append(' ');
            end = item.end();
            if (!item.group(4).equals("、") && !item.group(4).equals("，")) {
                return values.size() >= FEWEST ? Optional.of(new Parts(List.copyOf(values), unit, labels.toString(), item.start(4))) : Optional.empty();
            }
            item.region(end, all.length());
        }
        return Optional.empty();
    }

    private static Optional<BigDecimal> whole(String all, int at, Parts parts, List<BigDecimal> totals) {
        String unit = parts.unit();
        Matcher before = BEFORE.matcher(all.substring(Math.max(0, at - 24), at));
        // 结转下年 3 件。申请事项：劳动仲裁 14 件: what is less than one of the parts has no such parts.
        if (before.find() && before.group(2).equals(unit) && parts.values().stream().allMatch(one -> one.compareTo(PartSums.number(before.group(1))) <= 0)) {
            return Optional.of(PartSums.number(before.group(1)));
        }
        String paragraph = all.substring(all.lastIndexOf('\n', at - 1) + 1, at);
        boolean applications = unit.equals("件") && !totals.isEmpty() && paragraph.contains("申请") && counts(paragraph, unit).stream().anyMatch(one -> one.compareTo(totals.get(0)) == 0);
        return Optional.of(applications).filter(yes -> yes).map(yes -> totals.get(0));
    }

    private static void judge(Section section, Squeezed text, Matcher head, Parts parts, BigDecimal whole, List<BigDecimal> totals, List<Object> facts) {
        String all = text.text();
        BigDecimal sum = parts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean first = head.group().contains("首发");
        boolean closed = first || "划分区分分类".contains(String.valueOf(head.group(2)));
        boolean channels = !first && CHANNEL.matcher(parts.labels()).find();
        String paragraph = all.substring(all.lastIndexOf('\n', head.start() - 1) + 1, head.start());
        boolean told = totals.stream().anyMatch(one -> one.compareTo(sum) == 0) || counts(paragraph, parts.unit()).stream().anyMatch(one -> one.compareTo(sum) == 0) || PartSums.divided(parts.values(), whole);
        boolean wrong = sum.compareTo(whole) > 0 && !channels && parts.values().stream().allMatch(one -> one.compareTo(whole) <= 0) || sum.compareTo(whole) < 0 && closed;
        boolean known = facts.stream().anyMatch(fact -> fact instanceof PartsFact one && one.sum().compareTo(sum) == 0);
        if (wrong && !told && !known) {
            Spot spot = NarrativeFacts.spot(section, text, head.start(), parts.end());
            facts.add(new PartsFact(spot.source().quote().orElse(""), whole, Amount.of(sum).value(), parts.values(), false, false, false, spot));
        }
    }

    private static List<BigDecimal> counts(String words, String unit) {
        return COUNT.matcher(words).results().filter(one -> one.group(2).equals(unit)).map(one -> PartSums.number(one.group(1))).toList();
    }
}
