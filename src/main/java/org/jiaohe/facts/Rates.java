package org.jiaohe.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jiaohe.report.Section;
import org.jiaohe.text.Matcher;
import org.jiaohe.text.Pattern;
import org.jiaohe.text.Squeezed;

/**
 * 发放问卷 1,200 份，回收 1,146 份，回收率 95.5%: rates of other things than applications, of which the clause before gives the whole. One
 * that is of no count of its paragraph is wrong.
 */
final class Rates {
    private static final String NAME = "(回收|公开|办结|回复|答复|公示|采纳|办复)率(?:为|达到?|是)?([0-9]+(?:\\.[0-9]+)?)%(?!以上|左右)";
    private static final Pattern RATE = Pattern.compile("(?<![0-9.,约近超逾])([0-9]+(?:,[0-9]{3})*)(份|件|条|人|次|家|张|项|篇)[，（]" + NAME);
    private static final Pattern COUNT = Pattern.compile("(?<![0-9.,])([0-9]+(?:,[0-9]{3})*)([万亿]?)([余多]?)(份|件|条|人次|人|次|家|张|项|篇|名|位|户|个)");
    /** 审结 13 件，其中维持 8 件、纠正 3 件、其他 2 件，直接纠错率 23.1%. */
    private static final Pattern CORRECTED = Pattern.compile("(?:审结|结案)(?:的)?([0-9]+(?:,[0-9]{3})*)件[，、（](?:其中)?[^。；%]{0,24}(?<!未)(?:被)?纠正([0-9]+(?:,[0-9]{3})*)件(?:、[^。；，%0-9]{2,6}[0-9]+件)?[，、](?:直接)?纠错率(?:为|是|达到?)?([0-9]+(?:\\.[0-9]+)?)%");
    private static final Pattern OVERFULL = Pattern.compile("(?:满意[率度]|办结率|答复率|回复率|公开率|办复率|及时率|准确率|合格率|回收率|按[时期]办[结理]率|覆盖率)(?:均)?(?:为|达到?|是|均为|高达)?(1[0-9]{2}(?:\\.[0-9]+)?|[2-9][0-9]{2,}(?:\\.[0-9]+)?)%");
    /** 申请量下降 112%: no count can fall by more than all of it. */
    private static final Pattern FALLEN = Pattern.compile("(申请|信息|处罚|许可|强制|复议|诉讼|来信|投诉|咨询|推文|公开|发布|培训|件|条)(?:数量?|总数|总量|件数|案件|条数|量)?[^，。；0-9]{0,6}[，]?(?:(?:较|比|与)(?:上一?年度?|去年|20[0-9]{2}年度?)(?:同期)?(?:相比)?|同比)?(?:下降|减少|降低|回落)(?:了)?(1[0-9]{2}(?:\\.[0-9]+)?|[2-9][0-9]{2,}(?:\\.[0-9]+)?)%");
    /** 收回问卷 240 份，满意 216 份，满意率 90%: nothing but the satisfied stands between. */
    private static final Pattern SATISFIED = Pattern.compile("(?:收回|回收)(?:有效)?(?:问卷|调查表|评议表|测评表|答卷|选票|票)?([0-9]+(?:,[0-9]{3})*)(份|张)[，、](?:其中)?(?:表示)?满意(?:的)?(?:为|有)?([0-9]+(?:,[0-9]{3})*)\\2(?:[，、](?:表示)?(?:基本|比较)满意(?:的)?(?:为|有)?([0-9]+(?:,[0-9]{3})*)\\2)?[，、（](?:总体|综合)?满意[率度](?:为|达到?|是)?([0-9]+(?:\\.[0-9]+)?)%");
    private static final Pattern NEXT = Pattern.compile("[^0-9。；]{1,20}");
    private static final Pattern REQUESTS = Pattern.compile("申请|结转|新收|予以公开|部分公开|不予公开|全部公开");
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private Rates() {
    }

    static void in(Section section, Squeezed text, List<Object> facts) {
        String all = text.text();
        corrected(section, text, facts);
        satisfied(section, text, facts);
        overfull(section, text, facts);
        Matcher rate = text.matcher(RATE);
        while (rate.find()) {
            BigDecimal part = PartSums.number(rate.group(1));
            BigDecimal percent = new BigDecimal(rate.group(4));
            int from = all.lastIndexOf('\n', rate.start()) + 1;
            int sentence = Math.max(from, all.lastIndexOf('。', rate.start()) + 1);
            int to = all.indexOf('\n', rate.end()) < 0 ? all.length() : all.indexOf('\n', rate.end());
            List<BigDecimal> before = beside(all.substring(sentence, rate.start()), rate.group(2), part);
            boolean applications = REQUESTS.matcher(all.substring(sentence, rate.end())).find();
            // 答复 98 条，答复率 100% may be of what is told nowhere.
            String clause = all.substring(Math.max(sentence, Math.max(all.lastIndexOf('，', rate.start()), all.lastIndexOf('；', rate.start())) + 1), rate.start());
            // 回收 963 份，满意率 96.4%: another deed than that of the count.
            boolean same = clause.contains(rate.group(3)) || rate.group(3).equals("回收") && clause.contains("收回");
            boolean told = same && !before.isEmpty() && percent.compareTo(ALL) != 0 && !applications;
            if (told && counts(all.substring(from, to)).stream().noneMatch(whole -> whole.signum() > 0 && TextSums.shows(part, whole, percent))) {
                Spot spot = NarrativeFacts.spot(section, text, rate.start(), rate.end());
                facts.add(new ShareFact(spot.source().quote().orElse(""), part, percent, before, false, spot));
            }
        }
    }

    private static void satisfied(Section section, Squeezed text, List<Object> facts) {
        Matcher rate = text.matcher(SATISFIED);
        while (rate.find()) {
            BigDecimal whole = PartSums.number(rate.group(1));
            BigDecimal part = PartSums.number(rate.group(3));
            BigDecimal percent = new BigDecimal(rate.group(5));
            BigDecimal both = rate.group(4) == null ? part : part.add(PartSums.number(rate.group(4)));
            if (whole.signum() > 0 && both.compareTo(whole) <= 0 && !TextSums.shows(part, whole, percent) && !TextSums.shows(both, whole, percent)) {
                Spot spot = NarrativeFacts.spot(section, text, rate.start(), rate.end());
                facts.add(new ShareFact(spot.source().quote().orElse(""), part, percent, List.of(whole), false, spot));
            }
        }
    }

    /** 满意度达到 103.6%: no rate of what was done or liked can exceed all. */
    private static void overfull(Section section, Squeezed text, List<Object> facts) {
        if (!text.text().contains("%")) {
            return;
        }
        overfull(section, text, text.matcher(OVERFULL), 1, facts);
        overfull(section, text, text.matcher(FALLEN), 2, facts);
    }

    private static void overfull(Section section, Squeezed text, Matcher rate, int group, List<Object> facts) {
        while (rate.find()) {
            if (new BigDecimal(rate.group(group)).compareTo(ALL) > 0) {
                facts.add(new OverfullRate(text.text().substring(rate.start(), rate.end()), new BigDecimal(rate.group(group)), NarrativeFacts.spot(section, text, rate.start(), rate.end())));
            }
        }
    }

    private static void corrected(Section section, Squeezed text, List<Object> facts) {
        Matcher rate = text.matcher(CORRECTED);
        while (rate.find()) {
            BigDecimal whole = PartSums.number(rate.group(1));
            BigDecimal part = PartSums.number(rate.group(2));
            BigDecimal percent = new BigDecimal(rate.group(3));
            if (whole.signum() > 0 && !TextSums.shows(part, whole, percent)) {
                Spot spot = NarrativeFacts.spot(section, text, rate.start(), rate.end());
                facts.add(new ShareFact(spot.source().quote().orElse(""), part, percent, List.of(whole), false, spot));
            }
        }
    }

    /** The count of the same thing in the clause right before, where it may be the whole. */
    private static List<BigDecimal> beside(String words, String unit, BigDecimal part) {
        List<BigDecimal> found = new ArrayList<>();
        Matcher count = COUNT.matcher(words);
        while (count.find()) {
            boolean next = NEXT.matcher(words.substring(count.end())).matches() && count.group(4).equals(unit) && count.group(2).isEmpty() && count.group(3).isEmpty();
            if (next && PartSums.number(count.group(1)).compareTo(part) >= 0) {
                found.add(PartSums.number(count.group(1)));
            }
        }
        return found;
    }

    private static List<BigDecimal> counts(String paragraph) {
        return COUNT.matcher(paragraph).results().map(one -> PartSums.number(one.group(1))).toList();
    }
}
