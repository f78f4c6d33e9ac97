package org.jiaohe.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jiaohe.report.Section;
import org.jiaohe.text.Matcher;
import org.jiaohe.text.Pattern;
import org.jiaohe.text.Squeezed;

/**
 * Lists of counts with a percentage each that do not say of what it is: 予以公开 24 件（38.7%），部分公开 6 件（9.7%），… and 予以公开 24 件，
 * 占 38.7%；部分公开 6 件，占 9.7%；…. One of them is only held to be wrong where all the others of the list are shares of one count.
 */
final class BareShares {
    private static final Pattern BARE = Pattern.compile("(?<![0-9.,])([0-9]+(?:,[0-9]{3})*)(?:件|宗|份|例|起)(?:（|[，、（]?占(?:比|总数的|总量的)?(?:为|达)?)([0-9]+(?:\\.[0-9]+)?)%(?!左右|以上)");
    private static final Pattern EARLIER = Pattern.compile("(?:上一?年|去年|同期|20[0-9]{2}年)度?(?:同期)?(?:为|是|有)?$|(?:[多少增减]|增加|减少|上升|下降|增长)了?$");
    private static final int FEWEST = 3;

    private BareShares() {
    }

    static void in(Section section, Squeezed text, List<BigDecimal> totals, List<Object> facts) {
        String all = text.text();
        List<Share> list = new ArrayList<>();
        Matcher bare = text.matcher(BARE);
        while (bare.find()) {
            Share share = new Share(PartSums.number(bare.group(1)), PartSums.number(bare.group(2)), bare.start(), bare.end());
            boolean another = !list.isEmpty() && all.substring(list.get(list.size() - 1).end(), share.start()).matches("(?s).*[。\n].*");
            if (another) {
                odd(section, text, totals, list, facts);
                list.clear();
            }
            // 网络 88 件，占 52.4%，上年 74 件，占 39.2%: of last year's whole.
            if (!EARLIER.matcher(all.substring(0, share.start())).find()) {
                list.add(share);
            }
        }
        odd(section, text, totals, list, facts);
    }

    private record Share(BigDecimal part, BigDecimal percent, int start, int end) {
        boolean of(BigDecimal whole) {
            return TextSums.shows(part, whole, percent);
        }
    }

    private static void odd(Section section, Squeezed text, List<BigDecimal> totals, List<Share> shares, List<Object> facts) {
        if (shares.size() < FEWEST) {
            return;
        }
        String all = text.text();
        int begin = shares.get(0).start();
        int from = Math.max(all.lastIndexOf('。', begin), all.lastIndexOf('\n', begin)) + 1;
        String sentence = all.substring(from, shares.get(shares.size() - 1).end());
        Set<BigDecimal> wholes = new LinkedHashSet<>(List.of(shares.stream().map(Share::part).reduce(BigDecimal.ZERO, BigDecimal::add)));
        wholes.addAll(TextSums.wholes(sentence, totals));
        // 办结 903 件。其中，予以公开 433 件，占 48.0%；…: the sentence before tells the whole.
        wholes.addAll(TextSums.wholes(all.substring(all.lastIndexOf('。', Math.max(0, from - 2)) + 1, from), List.of()));
        wholes.removeIf(whole -> whole.signum() <= 0);
        List<Share> odd = List.of();
        BigDecimal of = BigDecimal.ZERO;
        for (BigDecimal whole : wholes) {
            List<Share> wrong = shares.stream().filter(share -> !share.of(whole)).toList();
            if (wrong.isEmpty()) {
                return;
            }
            if (wrong.size() == 1 && odd.isEmpty()) {
                odd = wrong;
                of = whole;
            }
        }
        // 办结 62 件（95.4%），其中…: the whole of the list may itself be a share of what was received.
        if (odd.isEmpty() || odd.get(0).part().compareTo(of) == 0 || wholes.stream().anyMatch(odd.get(0)::of) || told(odd.get(0).part(), odd.get(0).percent(), facts)) {
            return;
        }
        Spot spot = NarrativeFacts.spot(section, text, odd.get(0).start(), text.text().startsWith("）", odd.get(0).end()) ? odd.get(0).end() + 1 : odd.get(0).end());
        facts.add(new ShareFact(spot.source().quote().orElse(""), odd.get(0).part(), odd.get(0).percent(), List.of(of), false, spot));
    }

    /** Whether it is held to be wrong already, by what its own words say of its whole. */
    static boolean told(BigDecimal part, BigDecimal percent, List<Object> facts) {
        return facts.stream().anyMatch(one -> one instanceof ShareFact fact && !fact.possible() && fact.part().compareTo(part) == 0 && fact.percent().compareTo(percent) == 0);
    }
}
