package org.jiaohe.facts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jiaohe.text.Matcher;
import org.jiaohe.text.Pattern;
import org.jiaohe.text.Squeezed;

/**
 * A mean of days with the longest and the shortest right beside it: 平均用时 17.6 个工作日，最长的一件 16 个工作日. A mean lies between the two,
 * where nothing says that they are those of others.
 */
final class Extremes {
    private static final String DAYS = "([0-9]+(?:\\.[0-9]+)?)个?(工作日|天|日)(?!历)";
    private static final String WORDS = "(?:(?:办理|答复|办结|处理)?(?:用时|耗时|时间|时长|时限|周期)|每件|每宗|的|一件|一宗|为|是|仅|只有|用|用了|达|达到)*";
    private static final Pattern MEAN = Pattern.compile("平均" + WORDS + DAYS);
    private static final Pattern NEXT = Pattern.compile("[，、；](?:其中)?" + WORDS + "(最长|最短|最快|最慢|最多|最少)" + WORDS + DAYS);

    private Extremes() {
    }

    static void in(Prose.Part part, List<AtOdds> found) {
        if (!part.squeezed().text().contains("平均")) {
            return;
        }
        Squeezed squeezed = part.squeezed().punctuated();
        String text = squeezed.text();
        for (Matcher mean = squeezed.matcher(MEAN); mean.find();) {
            BigDecimal middle = new BigDecimal(mean.group(1));
            Optional<BigDecimal> longest = Optional.empty();
            Optional<BigDecimal> shortest = Optional.empty();
            int end = mean.end();
            Matcher next = NEXT.matcher(text).region(end, text.length());
            while (next.lookingAt() && next.group(3).equals(mean.group(2))) {
                Optional<BigDecimal> days = Optional.of(new BigDecimal(next.group(2)));
                boolean most = "最长最慢最多".contains(next.group(1));
                longest = most ? days : longest;
                shortest = most ? shortest : days;
                end = next.end();
                next.region(end, text.length());
            }
            boolean above = longest.filter(most -> most.compareTo(middle) < 0).isPresent();
            boolean below = shortest.filter(least -> least.compareTo(middle) > 0).isPresent();
            if (above || below) {
                found.add(new AtOdds("extremes", part.printed(mean.start(), mean.end()), part.printed(mean.end() + 1, end), List.of(part.squeezedSpot(mean.start(), end))));
            }
        }
    }
}
