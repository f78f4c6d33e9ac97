package org.jiaohe.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jiaohe.report.Section;
import org.jiaohe.text.Matcher;
import org.jiaohe.text.Pattern;
import org.jiaohe.text.Squeezed;

/** 接入事项 216 项，可全程网办 198 项，占 91.7%: shares of other things than applications, of which the sentence itself gives the whole. */
final class ItemShares {
    private static final String UNIT = "(项|条|篇|家|户|个|份|期|场)";
    private static final Pattern COUNT = Pattern.compile("(?<![0-9.,])([0-9]+(?:,[0-9]{3})*)" + UNIT);
    private static final Pattern SHARE = Pattern.compile(COUNT.pattern() + "[^，。；0-9（）]{0,4}[，、（]占(?:比|总数的?)?(?:为|达)?([0-9]+(?:\\.[0-9]+)?)%(?!以上|左右)");
    private static final Pattern VAGUE = Pattern.compile("[约近超余多]");

    private static final Pattern APPLICATIONS = Pattern.compile("申请|予以公开|部分公开|不予公开|自然人");

    private ItemShares() {
    }

    static void in(Section section, Squeezed text, List<Object> facts) {
        String all = text.text();
        Matcher share = text.matcher(SHARE);
        while (share.find()) {
            int from = Math.max(all.lastIndexOf('。', share.start()), all.lastIndexOf('\n', share.start())) + 1;
            int to = all.indexOf('\n', share.end()) < 0 ? all.length() : all.indexOf('\n', share.end());
            String sentence = all.substring(from, share.start());
            BigDecimal part = PartSums.number(share.group(1));
            BigDecimal percent = PartSums.number(share.group(3));
            List<BigDecimal> told = counts(sentence, share.group(2)).stream().filter(one -> one.compareTo(part) > 0).distinct().toList();
            // 予以公开 4200 份，占 44.8%: applications are counted so too, and checked against the table.
            boolean applications = share.group(2).equals("份") && APPLICATIONS.matcher(all.substring(all.lastIndexOf('\n', from) + 1, to)).find();
            if (applications || told.isEmpty() || part.signum() == 0 || BareShares.told(part, percent, facts) || VAGUE.matcher(sentence).find()) {
                continue;
            }
            // The whole may be any count of the section, or the sum of what the sentence lists, with or without its first.
            List<BigDecimal> wholes = new ArrayList<>(counts(all, ""));
            List<BigDecimal> listed = counts(all.substring(from, share.end()), share.group(2));
            BigDecimal sum = listed.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            wholes.add(sum);
            wholes.add(sum.subtract(listed.get(0)));
            boolean possible = wholes.stream().filter(whole -> whole.signum() > 0).anyMatch(whole -> TextSums.shows(part, whole, percent));
            Spot spot = NarrativeFacts.spot(section, text, share.start(), share.end());
            facts.add(new ShareFact(spot.source().quote().orElse(""), part, percent, told, possible, spot));
        }
    }

    /** @param unit what is counted; anything where empty */
    private static List<BigDecimal> counts(String text, String unit) {
        List<BigDecimal> counts = new ArrayList<>();
        Matcher count = COUNT.matcher(text);
        while (count.find()) {
            if (unit.isEmpty() || count.group(2).equals(unit)) {
                counts.add(PartSums.number(count.group(1)));
            }
        }
        return counts;
    }
}
