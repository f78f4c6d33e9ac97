package org.jiaohe.narrative;

import java.util.List;
import java.util.Set;
import org.jiaohe.text.Pattern;

/**
 * A stock and what the year added to it: 截至年底累计公开信息 36.5 万条。2023 年新增 4.2 万条. The first figure is of all years, the
 * second one is the report's own. 累计 alone says nothing: many add up the months of one year with it.
 */
final class Stocks {
    private static final Set<String> GROWING = Set.of("proactive.total", "requests.new", "requests.outcomeTotal", "disputes.reconsideration.total", "disputes.litigation.total");
    private static final Pattern STOCK = Pattern.compile("累计|总量达?|总数达|共有|存量");
    private static final Pattern OF_ONE_YEAR = Pattern.compile("全年|今年|本年|当年|年内|20[0-9]{2}年(?!度?(?:底|末|12月))");
    private static final Pattern ADDED = Pattern.compile("(?:本年度?|今年|当年|全年|年内|20[0-9]{2}年度?)[^，。；0-9]{0,6}(?:新增|新公开|新收|新发布|增加了)|(?:其中)?[，：]?新增(?:主动)?(?:公开|发布)?(?:政府|政务)?(?:信息)?");

    private Stocks() {
    }

    /**
     * @param readings of one paragraph, each with its offset in the paragraph
     */
    static void tell(String paragraph, List<Reading> readings, List<Integer> offsets) {
        for (int i = 0; i + 1 < readings.size(); i++) {
            Reading stock = readings.get(i);
            Reading added = readings.get(i + 1);
            boolean same = GROWING.contains(stock.quantity()) && stock.whole() && stock.quantity().equals(added.quantity()) && added.value().compareTo(stock.value()) < 0
                    && (added.whole() || added.scope() == Claim.Scope.PART);
            int end = offsets.get(i) + stock.end();
            String before = same ? clause(paragraph, offsets.get(i) + stock.start(), end) : "";
            boolean told = same && STOCK.matcher(before).find() && !OF_ONE_YEAR.matcher(before).find() && ADDED.matcher(clause(paragraph, offsets.get(i + 1) + added.start(), offsets.get(i + 1) + added.end())).find();
            boolean carried = i + 2 < readings.size() && readings.get(i + 2).quantity().equals("requests.carriedIn");
            if (told && !carried) {
                readings.set(i, stock.of(Claim.Scope.CUMULATIVE));
                readings.set(i + 1, added.of(Claim.Scope.WHOLE));
            }
        }
    }

    /** The words from the last mark before the reading up to its end. */
    private static String clause(String paragraph, int start, int end) {
        int from = start;
        while (from > 0 && "，。；".indexOf(paragraph.charAt(from - 1)) < 0) {
            from--;
        }
        return paragraph.substring(from, end);
    }
}
