package org.jiaohe.facts;

import java.util.List;
import org.jiaohe.text.Bilingual;

/**
 * What the narrative says about last year, recalculated from last year's report.
 *
 * @param kind   {@code growth} 较上年增长 8%, or {@code quoted} 2022年收到 12 件
 * @param stated as printed: {@code 8%}, {@code 12}
 * @param clear  whether the words leave no doubt about what is counted, and of which year
 * @param should what the two reports come to, one for each base that could be meant
 */
public record Comparison(String kind, String stated, List<String> should, boolean agrees, boolean clear, String quote, Spot spot) {
    public Comparison {
        should = List.copyOf(should);
    }

    public Bilingual recalculated() {
        return new Bilingual(String.join(" 或 ", should), String.join(" or ", should));
    }
}
