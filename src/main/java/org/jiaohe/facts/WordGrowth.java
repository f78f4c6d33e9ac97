package org.jiaohe.facts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiaohe.report.Section;
import org.jiaohe.text.Matcher;
import org.jiaohe.text.Pattern;
import org.jiaohe.text.Squeezed;

/**
 * Changes told in words beside both numbers, whatever they count: 254 件，较上年的 212 件增长近三成; 由 35 件减至 56 件. And means of the months
 * beside the number of the year: 全年 1,326 条，月均逾 120 条.
 */
final class WordGrowth {
    private static final String COUNT = "([0-9]+(?:,[0-9]{3})*)";
    private static final String UNIT = "(件|条|份|宗|起|篇|项|次|人次|场|期)";
    private static final String YEAR = "(?:上一?年|去年|前一年|(20[0-9]{2})年)(?:度)?(?:同期)?";
    private static final String RISES = "增长|增加|上升|提高|增至|增到|升至|升到|增|升";
    private static final Pattern OVER = Pattern.compile("(?<![0-9.,])" + COUNT + UNIT + "，(?:较|比|与)" + YEAR + "的?" + COUNT + "\\2(?:相比)?，?(增长|增加|上升|提高|减少|下降|降低|回落)了?");
    private static final Pattern FROM = Pattern.compile("(?:由|从)(?:" + YEAR + "的?)?" + COUNT + UNIT + "(增加|增长|上升|提高|增|升|减少|下降|降低|回落|压减|减|降)(?:了)?(?:至|到)(?:今年|本年|20[0-9]{2}年)?度?的?" + COUNT + "\\3(?=[，。；、）]|$)");
    private static final Pattern STANDS = Pattern.compile("(?<![0-9.,])" + COUNT + UNIT + "，(?:较|比|与|同)" + YEAR + "的?" + COUNT + "\\2(?:相比)?，?(?:有所|略有|明显|(基本|大体|大致))?(增加|增多|增长|上升|减少|下降|降低|回落|持平|相同)了?(?=[，。；）]|$)");
    private static final Pattern COUNTS = Pattern.compile("(?<![0-9.,])" + COUNT + UNIT);
    private static final Pattern GREW = Pattern.compile("，(?:增长|增加|上升|增幅达?|下降|减少|降幅达?|降低)了?");
    private static final Pattern MEAN = Pattern.compile("(?<![0-9.,约近超逾])" + COUNT + UNIT + "[，（](?:月均|平均每月|每月平均)(?:公开|发布|受理|收到|办理|更新|推送|新收)?(?:政府信息|信息|申请)?(约|近|超过?|逾|达|为|在)?([0-9]+(?:\\.[0-9]+)?)(余|多)?\\2(以上|左右)?(?=[，。；、）]|$)");
    /** Not of twelve months. */
    private static final Pattern SHORTER = Pattern.compile("[0-9一二三四五六七八九十]个?月|上线|开通|以来|季度|半年|累计|[两三四五六七八九十0-9]年(?:一?共|合计|累计|总计|来)");
    private static final BigDecimal TWELVE = BigDecimal.valueOf(12);

    private WordGrowth() {
    }

    static void in(Section section, Squeezed text, List<Object> facts) {
        String all = text.text();
        for (Matcher over = text.matcher(OVER); over.find();) {
            BigDecimal now = PartSums.number(over.group(1));
            BigDecimal then = PartSums.number(over.group(4));
            boolean up = RISES.contains(over.group(5));
            WordShare.at(all, over.end()).filter(share -> counts(all, over).noneMatch(one -> fits(share, one, then, up))).ifPresent(share -> tell("growth", section, text, over.start(), share.end(), rate(now, then), facts));
        }
        for (Matcher stands = text.matcher(STANDS); stands.find();) {
            BigDecimal now = PartSums.number(stands.group(1));
            BigDecimal then = PartSums.number(stands.group(4));
            if (counts(all, stands).noneMatch(one -> WordChanges.fits(one, then, stands.group(6), stands.group(5) != null))) {
                tell("growth", section, text, stands.start(), stands.end(), rate(now, then), facts);
            }
        }
        for (Matcher from = text.matcher(FROM); from.find();) {
            BigDecimal then = PartSums.number(from.group(2));
            BigDecimal now = PartSums.number(from.group(5));
            boolean up = RISES.contains(from.group(4));
            if (now.compareTo(then) != 0 && up != now.compareTo(then) > 0) {
                tell("growth", section, text, from.start(), from.end(), rate(now, then), facts);
                continue;
            }
            Matcher grew = GREW.matcher(all).region(from.end(), all.length());
            Optional<WordShare> share = grew.lookingAt() ? WordShare.at(all, grew.end()) : Optional.empty();
            share.filter(one -> !fits(one, now, then, up)).ifPresent(one -> tell("growth", section, text, from.start(), one.end(), rate(now, then), facts));
        }
        for (Matcher mean = text.matcher(MEAN); mean.find();) {
            int sentence = Math.max(all.lastIndexOf('。', mean.start()), all.lastIndexOf('\n', mean.start())) + 1;
            BigDecimal monthly = PartSums.number(mean.group(1)).divide(TWELVE, 2, RoundingMode.HALF_UP);
            // 41 条会议公开包括常务会议 24 条、专题会议 17 条，平均每月约 3.4 条: any count of the sentence may be meant.
            boolean another = counts(all, mean).anyMatch(one -> means(mean, one.divide(TWELVE, 2, RoundingMode.HALF_UP)));
            if (!another && !SHORTER.matcher(all.substring(sentence, mean.start())).find() && !means(mean, monthly)) {
                tell("average", section, text, mean.start(), mean.end(), monthly.stripTrailingZeros().toPlainString(), facts);
            }
        }
    }

    /** 新收 6 件，其中企业 1 件，与上年的 6 件持平: any count of the sentence may be the one that is compared. */
    private static Stream<BigDecimal> counts(String all, Matcher found) {
        int sentence = Math.max(all.lastIndexOf('。', found.start()), all.lastIndexOf('\n', found.start())) + 1;
        return COUNTS.matcher(all.substring(sentence, found.end(2))).results().filter(one -> one.group(2).equals(found.group(2))).map(one -> PartSums.number(one.group(1)));
    }

    private static boolean fits(WordShare share, BigDecimal now, BigDecimal then, boolean up) {
        BigDecimal change = up ? now.subtract(then) : then.subtract(now);
        return then.signum() <= 0 || share.fits(change, then);
    }

    private static boolean means(Matcher mean, BigDecimal monthly) {
        double told = Double.parseDouble(mean.group(4));
        double real = monthly.doubleValue();
        String before = mean.group(3) == null ? "" : mean.group(3);
        String behind = (mean.group(5) == null ? "" : mean.group(5)) + (mean.group(6) == null ? "" : mean.group(6));
        double step = mean.group(4).contains(".") ? 0.11 : 1;
        if (before.equals("近")) {
            return real >= told * 0.92 - step && real <= told + step;
        }
        if (before.startsWith("超") || before.equals("逾") || behind.startsWith("余") || behind.startsWith("多") || behind.equals("以上")) {
            return real >= told - step / 2 && real <= told * 1.5 + step;
        }
        return Math.abs(real - told) <= Math.max(step, before.equals("约") || behind.equals("左右") ? told * 0.06 : told * 0.01);
    }

    private static String rate(BigDecimal now, BigDecimal then) {
        BigDecimal rate = then.signum() == 0 ? BigDecimal.ZERO : now.subtract(then).movePointRight(2).divide(then, 1, RoundingMode.HALF_UP);
        return (rate.signum() < 0 ? "减少 " : "增长 ") + rate.abs().toPlainString() + "%";
    }

    private static void tell(String kind, Section section, Squeezed text, int start, int end, String shown, List<Object> facts) {
        Spot spot = NarrativeFacts.spot(section, text, start, end);
        facts.add(new Misstated(kind, spot.source().quote().orElse(""), shown, List.of(spot)));
    }
}
