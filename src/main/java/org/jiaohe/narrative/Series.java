package org.jiaohe.narrative;

import java.util.ArrayList;
import java.util.List;
import org.jiaohe.text.Pattern;

/**
 * Items disclosed that one sentence tells subject by subject: 公开文件 71 份；公开会议信息 258 条；公开人事信息 14 条. None of them is all that
 * was disclosed; where 公开政府信息 3118 条 stands before them, that one is.
 */
final class Series {
    private static final Pattern OF_ALL = Pattern.compile("(?:公开|发布|公布)(?:了)?(?:的)?(?:各类|各项|相关)*(?:政府|政务|公开)?信息(?:总?数量?|总数|总量|总计|合计|共计?|计|累计|约|近|达到?|为|有)*$|(?:共|累计|总计|合计)(?:主动)?(?:公开|发布|公布)(?![\\p{IsHan}0-9、]{2,60}(?<!信息|等)$)|总[数量]|共计|合计");

    private Series() {
    }

    /**
     * @param readings of one paragraph, each with its offset in the paragraph
     */
    static void tell(String paragraph, List<Reading> readings, List<Integer> offsets) {
        List<Integer> run = new ArrayList<>();
        for (int i = 0; i <= readings.size(); i++) {
            boolean ends = i == readings.size() || !run.isEmpty() && paragraph.substring(offsets.get(run.get(run.size() - 1)) + readings.get(run.get(run.size() - 1)).end(), offsets.get(i) + readings.get(i).start()).indexOf('。') >= 0;
            if (ends) {
                settle(paragraph, run, readings, offsets);
                run.clear();
            }
            if (i < readings.size() && readings.get(i).quantity().equals("proactive.total") && readings.get(i).whole() && readings.get(i).value().signum() > 0) {
                run.add(i);
            }
        }
    }

    private static void settle(String paragraph, List<Integer> run, List<Reading> readings, List<Integer> offsets) {
        if (run.size() < 2) {
            return;
        }
        boolean total = ofAll(paragraph, readings.get(run.get(0)), offsets.get(run.get(0)));
        for (int i : run.subList(total ? 1 : 0, run.size())) {
            if (!ofAll(paragraph, readings.get(i), offsets.get(i))) {
                readings.set(i, readings.get(i).of(Claim.Scope.PART));
            }
        }
    }

    private static boolean ofAll(String paragraph, Reading reading, int offset) {
        return general(paragraph, offset + reading.start(), offset + reading.end());
    }

    /** Whether the words before the figure that ends a span speak of all that was disclosed: 公开政府信息 3118 条, 公开会议信息 258 条 not. */
    static boolean general(String text, int start, int end) {
        String digits = text.substring(start, end).chars().anyMatch(Character::isDigit) ? "0123456789" : "零一二两三四五六七八九十百千万";
        int figure = end;
        while (figure > start && digits.indexOf(text.charAt(figure - 1)) < 0) {
            figure--;
        }
        while (figure > start && (digits.indexOf(text.charAt(figure - 1)) >= 0 || ",.".indexOf(text.charAt(figure - 1)) >= 0)) {
            figure--;
        }
        int from = figure;
        while (from > 0 && "，。；：".indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        return OF_ALL.matcher(text.substring(from, figure)).find();
    }
}
