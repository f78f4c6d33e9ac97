package org.jiaohe.narrative;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jiaohe.text.Matcher;
import org.jiaohe.text.Pattern;

/**
 * Figures of last year that stand right behind this year's: 自然人 913 件（上年 842 件） and 公开 97 件、部分公开 23 件，上年分别为 80 件、19 件.
 * They count what the figures before them do, whatever is spoken of besides.
 */
final class LastYears {
    private static final String WHEN = "(?:上一?年度?|去年|前一年|20[0-9]{2}年度?)(?:度)?(?:同期|同类数[字据])?";
    private static final Pattern ONE = Pattern.compile("[（，,]" + WHEN + "(?:则|仅|只)?(?:为|是|有)?");
    /** （上年为 0 件、0 元） in a bracket of its own. */
    private static final Pattern APART = Pattern.compile("[^（）]*（" + WHEN + "(?:则|仅|只)?(?:为|是|有)?");
    private static final Pattern ROW = Pattern.compile("[^。；]{0,12}[（，,；]" + WHEN + "(?:数[字量据])?(?:则|的)?(?:分别|依次)(?:为|是|有)?");
    private static final Pattern YEAR = Pattern.compile("20[0-9]{2}");
    private static final Pattern NEXT = Pattern.compile("[、，和]");

    private LastYears() {
    }

    /**
     * Which figure each of them is last year's of: by its place in the list, that of the other one, or -1 where none is found.
     *
     * @param year of the report; 0 where unknown
     */
    static Map<Integer, Integer> in(String sentence, List<Figure> figures, int year) {
        Map<Integer, Integer> found = new HashMap<>();
        for (int i = 1; i < figures.size(); i++) {
            Figure before = figures.get(i - 1);
            Figure figure = figures.get(i);
            String between = sentence.substring(before.end(), Math.max(before.end(), figure.start()));
            // 行政处罚 187 件（214 件）: some other year's, as a note says somewhere.
            if (between.equals("（") && sentence.startsWith("）", figure.end()) && alike(before, figure)) {
                found.put(i, i - 1);
                continue;
            }
            if (!ofLastYear(between, year)) {
                continue;
            }
            if (ONE.matcher(between).matches() || APART.matcher(between).matches() && !alike(before, figure)) {
                found.put(i, alike(before, figure) ? i - 1 : -1);
                // （上年为 0 件、0 元） goes on with other things.
                for (int next = i + 1; bracketed(between) && next < figures.size() && NEXT.matcher(sentence.substring(figures.get(next - 1).end(), figures.get(next).start())).matches(); next++) {
                    found.put(next, -1);
                }
            } else if (ROW.matcher(between).matches()) {
                int count = length(sentence, figures, i);
                for (int at = i; at < i + count; at++) {
                    found.put(at, at - count >= 0 && alike(figures.get(at - count), figures.get(at)) ? at - count : -1);
                }
                i += count - 1;
            }
        }
        return found;
    }

    private static boolean bracketed(String between) {
        return between.indexOf('（') >= 0;
    }

    private static boolean ofLastYear(String between, int year) {
        if (between.indexOf('年') < 0) {
            return between.contains("去年");
        }
        Matcher named = YEAR.matcher(between);
        return !named.find() || Integer.parseInt(named.group()) == year - 1;
    }

    private static boolean alike(Figure one, Figure other) {
        return one.counter().equals(other.counter()) || one.cases() && other.cases();
    }

    private static int length(String sentence, List<Figure> figures, int from) {
        int to = from + 1;
        while (to < figures.size() && NEXT.matcher(sentence.substring(figures.get(to - 1).end(), figures.get(to).start())).matches()) {
            to++;
        }
        return to - from;
    }
}
