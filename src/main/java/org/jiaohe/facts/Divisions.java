package org.jiaohe.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jiaohe.report.Section;
import org.jiaohe.text.Matcher;
import org.jiaohe.text.Pattern;
import org.jiaohe.text.Squeezed;

/**
 * Wholes divided with a share of each part: 公开信息 5230 条。其中，审批类 3100 条，占 59.3%；征地类 1204 条，占 23.0%；其他 926 条，占 17.7%.
 * Shares that come to a hundred show that the parts are all of them, parts that come to the whole show what the shares are of.
 */
final class Divisions {
    private static final String NUMBER = "([0-9]+(?:,[0-9]{3})*)";
    private static final String UNIT = "(条|件|篇|份|期|项|个|家|次|则)";
    private static final Pattern HEAD = Pattern.compile("(?<![0-9.,])" + NUMBER + UNIT + "(?:[，。：；](?:其中)?[，：]?|（其中[：，]?)");
    private static final Pattern ITEM = Pattern.compile("[^，。；0-9（）\\n%]{1,20}" + NUMBER + UNIT + "[，、（]?占(?:比|总数的?|总量的?)?(?:为|达)?([0-9]+(?:\\.[0-9]+)?)%）?[，；、]?");
    private static final Pattern REQUESTS = Pattern.compile("申请|办结|答复|受理|复议|诉讼");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Divisions() {
    }

    /** A part: its count, its share of the whole in per cent, and where it stands. */
    private record Part(BigDecimal count, BigDecimal percent, int start, int end) {
    }

    static void in(Section section, Squeezed text, List<Object> facts) {
        Matcher head = text.matcher(HEAD);
        while (head.find()) {
            List<Part> parts = parts(text.text(), head.end(), head.group(2));
            // Shares of applications are checked against table three.
            boolean others = parts.size() > 1 && !REQUESTS.matcher(text.text().substring(Math.max(0, head.start() - 24), parts.get(parts.size() - 1).end())).find();
            if (others) {
                judge(section, text, head, parts, facts);
            }
        }
    }

    private static List<Part> parts(String all, int from, String unit) {
        List<Part> parts = new ArrayList<>();
        Matcher item = ITEM.matcher(all).region(from, all.length());
        while (item.lookingAt() && item.group(2).equals(unit)) {
            parts.add(new Part(PartSums.number(item.group(1)), PartSums.number(item.group(3)), item.start(), item.end()));
            item.region(item.end(), all.length());
        }
        return parts;
    }

    private static void judge(Section section, Squeezed text, Matcher head, List<Part> parts, List<Object> facts) {
        BigDecimal whole = PartSums.number(head.group(1));
        BigDecimal sum = parts.stream().map(Part::count).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal shares = parts.stream().map(Part::percent).reduce(BigDecimal.ZERO, BigDecimal::add);
        List<Part> wrong = parts.stream().filter(part -> !shows(part, whole)).toList();
        // 临港分局 42 件。自然人 348 件，占 84.5%: what is less than one of the parts is another number.
        if (parts.stream().anyMatch(part -> part.count().compareTo(whole) > 0)) {
            return;
        }
        if (sum.compareTo(whole) == 0 && wrong.size() * 2 <= parts.size()) {
            for (Part part : wrong) {
                Spot spot = NarrativeFacts.spot(section, text, part.start(), end(text, part));
                facts.add(new ShareFact(spot.source().quote().orElse(""), part.count(), part.percent(), List.of(whole), false, spot));
            }
        } else if (sum.compareTo(whole) != 0 && !stated(text.text(), head.start(), sum) && shares.subtract(HUNDRED).abs().compareTo(slack(parts)) <= 0) {
            Spot spot = NarrativeFacts.spot(section, text, head.start(), end(text, parts.get(parts.size() - 1)));
            facts.add(new PartsFact(spot.source().quote().orElse(""), whole, Amount.of(sum).value(), parts.stream().map(Part::count).toList(), false, false, false, spot));
        }
    }

    /** Whether the paragraph states the sum before: 收到 235 件，…其他组织 3 件。网上提交 118 件，占 50.2%；… divides another figure than the last one. */
    private static boolean stated(String all, int at, BigDecimal sum) {
        Matcher counts = PartSums.COUNT.matcher(all).region(all.lastIndexOf('\n', at) + 1, at);
        while (counts.find()) {
            if (PartSums.number(counts.group(1)).compareTo(sum) == 0) {
                return true;
            }
        }
        return false;
    }

    /** Without the mark that parts it from the next. */
    private static int end(Squeezed text, Part part) {
        return "，；、".indexOf(text.text().charAt(part.end() - 1)) >= 0 ? part.end() - 1 : part.end();
    }

    /** Half a last digit each. */
    private static BigDecimal slack(List<Part> parts) {
        int scale = IntStream.range(0, parts.size()).map(i -> parts.get(i).percent().scale()).min().orElse(0);
        return BigDecimal.valueOf(5L * parts.size(), scale + 1);
    }

    private static boolean shows(Part part, BigDecimal whole) {
        BigDecimal apart = part.count().multiply(HUNDRED).subtract(part.percent().multiply(whole)).abs();
        return whole.signum() > 0 && apart.compareTo(whole.multiply(BigDecimal.ONE.movePointLeft(part.percent().scale()))) < 0;
    }
}
