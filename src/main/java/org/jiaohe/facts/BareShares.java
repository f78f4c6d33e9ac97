package org.jiaohe.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jiaohe.report.Section;
import org.jiaohe.text.Matcher;
import org.jiaohe.text.Pattern;
import org.jiaohe.text.Sentences;
import org.jiaohe.text.Squeezed;

/**
 * Counts with nothing but a percentage in brackets: 予以公开 24 件（38.7%），部分公开 6 件（9.7%），…. No word says of what they are shares, so
 * that one of them is only held to be wrong where all the others of the list are shares of one count.
 */
final class BareShares {
    private static final Pattern BARE = Pattern.compile("(?<![0-9.,])([0-9]+(?:,[0-9]{3})*)(?:件|宗|份|例|起)（([0-9]+(?:\\.[0-9]+)?)%）");
    private static final int FEWEST = 3;

    private BareShares() {
    }

    static void in(Section section, Squeezed text, List<BigDecimal> totals, List<Object> facts) {
        // Most parts have none, and need not be cut into sentences for that.
        for (Sentences.Span span : text.matcher(BARE).find() ? Sentences.of(text.text()) : List.<Sentences.Span>of()) {
            String sentence = span.in(text.text());
            List<Share> shares = new ArrayList<>();
            Matcher bare = BARE.matcher(sentence);
            while (bare.find()) {
                shares.add(new Share(PartSums.number(bare.group(1)), PartSums.number(bare.group(2)), span.start() + bare.start(), span.start() + bare.end()));
            }
            if (shares.size() >= FEWEST) {
                odd(section, text, sentence, totals, shares, facts);
            }
        }
    }

    private record Share(BigDecimal part, BigDecimal percent, int start, int end) {
        boolean of(BigDecimal whole) {
            return TextSums.shows(part, whole, percent);
        }
    }

    private static void odd(Section section, Squeezed text, String sentence, List<BigDecimal> totals, List<Share> shares, List<Object> facts) {
        Matcher counts = PartSums.COUNT.matcher(sentence);
        List<BigDecimal> wholes = new ArrayList<>(List.of(shares.stream().map(Share::part).reduce(BigDecimal.ZERO, BigDecimal::add)));
        while (counts.find()) {
            wholes.add(PartSums.number(counts.group(1)));
        }
        for (BigDecimal whole : wholes) {
            List<Share> wrong = shares.stream().filter(share -> !share.of(whole)).toList();
            if (wrong.isEmpty()) {
                return;
            }
            if (wrong.size() == 1 && whole.signum() > 0) {
                Share one = wrong.get(0);
                // 办结 62 件（95.4%），其中…: the whole of the list may itself be a share of what was received.
                if (one.part().compareTo(whole) == 0 || TextSums.wholes(sentence, totals).stream().anyMatch(other -> other.signum() > 0 && one.of(other))) {
                    return;
                }
                Spot spot = NarrativeFacts.spot(section, text, one.start(), one.end());
                facts.add(new ShareFact(spot.source().quote().orElse(""), one.part(), one.percent(), List.of(whole), false, spot));
                return;
            }
        }
    }
}
