package org.jiaohe.facts;

import org.jiaohe.text.Matcher;
import org.jiaohe.text.Pattern;
import org.jiaohe.text.Squeezed;

/**
 * The text under one subheading of part one.
 *
 * @param title      the subheading as printed
 * @param characters number of Chinese characters below it
 * @param weight     {@code figure} where it gives a figure or says that there was none, {@code words} where it names
 *                   something of its own, {@code empty} where it has stock words at most
 */
public record AspectBody(String title, int characters, String weight, Spot spot) {
    private static final Pattern STOCK = Pattern.compile(Lexicons.words("improvement-words").any("stock") + "|[我本][局委办厅院县市区镇乡省州旗府处]|20[0-9]{2}年度?|[^\\p{IsHan}]|[已的了和与及并均等各暂无略]");
    private static final int OWN = 4;

    /** How concrete a text is, see {@code weight}. */
    static String concrete(String text) {
        String words = Squeezed.of(text).text();
        if (Substances.FIGURE.matcher(words).find()) {
            return "figure";
        }
        return own(words) ? "words" : "empty";
    }

    /** Whether enough is left of them beside the stock words. */
    private static boolean own(String words) {
        Matcher stock = STOCK.matcher(words);
        int left = 0;
        int from = 0;
        while (left < OWN && stock.find()) {
            left += stock.start() - from;
            from = stock.end();
        }
        return left >= OWN || left + words.length() - from >= OWN;
    }
}
