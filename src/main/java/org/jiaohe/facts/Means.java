package org.jiaohe.facts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jiaohe.report.Section;
import org.jiaohe.text.Matcher;
import org.jiaohe.text.Pattern;
import org.jiaohe.text.Squeezed;

/**
 * Means and products of which the words give all three numbers: 培训 4 期，参训 152 人次，平均每期 38 人次; 公报 6 期，每期 500 册，共 3000 册; 制发 6 件，废止 4 件，
 * 净增 2 件.
 */
final class Means {
    private static final String NUMBER = "([0-9]+(?:,[0-9]{3})*(?:\\.[0-9]+)?)";
    private static final String WHAT = "(人次|万元|元|个?工作日|天|条|份|册|人|件|张|榜次|次)";
    private static final Pattern MEAN = Pattern.compile("(?<![0-9.,约近超逾])" + NUMBER + "(期|场|次|个|家|件|项|所)(?:[\\p{IsHan}]{0,6})[，、][^，。；0-9约近超逾]{0,10}" + NUMBER + WHAT + "(?!以上)，平均每\\2[^，。；0-9约近超逾]{0,4}(?:约|近)?" + NUMBER + "\\4");
    private static final Pattern DAYS = Pattern.compile("(?<![0-9.,约近超逾])" + NUMBER + "(件)[^。；0-9]{0,8}用时(?:合计|共计?|总计|累计)" + NUMBER + "(个?工作日)，平均(?:每件)?(?:用时)?(?:约|近)?" + NUMBER + "\\4");
    private static final Pattern PRODUCT = Pattern.compile("(?<![0-9.,约近超逾])" + NUMBER + "(期|场|次|个)[^，。；0-9]{0,4}，每\\2[^，。；0-9约近超逾]{0,6}" + NUMBER + WHAT + "，(?:全年)?(?:共计?|合计|累计)[^，。；0-9约近超逾]{0,8}" + NUMBER + "\\4");
    private static final Pattern NET = Pattern.compile("(?:制发|新增|制定|印发|出台)[^，。；0-9约近]{0,10}" + NUMBER + "(件|部|个|家)[，、][^，。；0-9]{0,4}(?:废止|注销|关停|减少|撤并)(?:了)?[^，。；0-9约近]{0,6}" + NUMBER + "\\2，(?:[^，。；0-9]{2,6}，)?净增(?:加)?(?:了)?" + NUMBER + "\\2");
    /** 约 leaves this much room. */
    private static final BigDecimal ROUGH = new BigDecimal("0.05");

    private Means() {
    }

    static void in(Section section, Squeezed text, List<Object> facts) {
        if (text.text().contains("平均")) {
            means(section, text, text.matcher(MEAN), facts);
            means(section, text, text.matcher(DAYS), facts);
        }
        for (Matcher product = text.matcher(PRODUCT); product.find();) {
            BigDecimal due = PartSums.number(product.group(1)).multiply(PartSums.number(product.group(3)));
            tell(section, text, product, "product", due, PartSums.number(product.group(5)), facts);
        }
        for (Matcher net = text.matcher(NET); net.find();) {
            BigDecimal due = PartSums.number(net.group(1)).subtract(PartSums.number(net.group(3)));
            if (due.signum() > 0) {
                tell(section, text, net, "net", due, PartSums.number(net.group(4)), facts);
            }
        }
    }

    private static void means(Section section, Squeezed text, Matcher mean, List<Object> facts) {
        while (mean.find()) {
            BigDecimal count = PartSums.number(mean.group(1));
            BigDecimal all = PartSums.number(mean.group(3));
            BigDecimal stated = PartSums.number(mean.group(5));
            if (count.compareTo(BigDecimal.ONE) <= 0) {
                continue;
            }
            BigDecimal exact = all.divide(count, 10, RoundingMode.HALF_UP);
            boolean rough = mean.group().contains("约") || mean.group().contains("近");
            boolean fits = rough ? exact.subtract(stated).abs().compareTo(exact.multiply(ROUGH).max(BigDecimal.ONE)) <= 0
                    : exact.subtract(stated).abs().compareTo(BigDecimal.ONE.movePointLeft(stated.scale())) < 0;
            if (!fits) {
                tell(section, text, mean, "mean", exact.setScale(Math.max(1, stated.scale()), RoundingMode.HALF_UP).stripTrailingZeros(), stated, facts);
            }
        }
    }

    private static void tell(Section section, Squeezed text, Matcher found, String kind, BigDecimal due, BigDecimal stated, List<Object> facts) {
        if (due.compareTo(stated) != 0) {
            Spot spot = NarrativeFacts.spot(section, text, found.start(), found.end());
            facts.add(new Misstated(kind, spot.source().quote().orElse(""), due.toPlainString(), List.of(spot)));
        }
    }
}
