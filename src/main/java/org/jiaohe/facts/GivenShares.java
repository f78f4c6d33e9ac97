package org.jiaohe.facts;

import java.math.BigDecimal;
import java.util.List;
import org.jiaohe.report.Section;
import org.jiaohe.text.Matcher;
import org.jiaohe.text.Pattern;
import org.jiaohe.text.Squeezed;

/** 维持 14 件，占已审结 18 件的 77.8%: a share of which the words themselves give the whole. */
final class GivenShares {
    private static final String NUMBER = "(?<![0-9.,])([0-9]+(?:,[0-9]{3})*)";
    private static final Pattern SHARE = Pattern.compile(NUMBER + "(?:件|宗|份|起|条|项|人次|人)[^，。；0-9（）]{0,8}[，（]占[^，。；0-9（）]{0,14}" + NUMBER + "(?:件|宗|份|起|条|项|人次|人)(?:申请|案件)?的([0-9]+(?:\\.[0-9]+)?)%(?!以上|左右)");
    private static final Pattern VAGUE = Pattern.compile("[约近超余多]");

    private GivenShares() {
    }

    static void in(Section section, Squeezed text, List<Object> facts) {
        String all = text.text();
        Matcher share = text.matcher(SHARE);
        while (share.find()) {
            BigDecimal part = PartSums.number(share.group(1));
            BigDecimal whole = PartSums.number(share.group(2));
            BigDecimal percent = new BigDecimal(share.group(3));
            int sentence = Math.max(all.lastIndexOf('。', share.start()), all.lastIndexOf('\n', share.start())) + 1;
            boolean vague = VAGUE.matcher(share.group()).find() || share.start() > 0 && VAGUE.matcher(all.substring(share.start() - 1, share.start())).find();
            boolean possible = whole.signum() > 0 && TextSums.together(all.substring(sentence, share.end(1)), part).stream().anyMatch(one -> TextSums.shows(one, whole, percent));
            if (!vague && whole.signum() > 0 && !possible) {
                Spot spot = NarrativeFacts.spot(section, text, share.start(), share.end());
                facts.add(new ShareFact(spot.source().quote().orElse(""), part, percent, List.of(whole), false, spot));
            }
        }
    }
}
