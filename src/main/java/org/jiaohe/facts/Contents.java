package org.jiaohe.facts;

import java.util.ArrayList;
import java.util.List;
import org.jiaohe.text.Matcher;
import org.jiaohe.text.Numerals;
import org.jiaohe.text.Pattern;

/**
 * 本报告由总体情况、…、其他需要报告的事项等六部分组成: what the preamble says that the report consists of. A list from the first part to the
 * last leaves none out, even with 等 behind it; 行政复议、行政诉讼情况 and 存在的主要问题、改进情况 may each be one part or two.
 */
final class Contents {
    private static final Pattern LIST = Pattern.compile("(?:由|包括|包含|分为|内容为)[：:]?(总体情况[^。；]{10,160}?其[他它]需要?报告的?事项)(?:等|共计?|，共计?)?([5-8五六七八])(?:个|大)?(?:部分|方面|项)");
    private static final List<Pattern> PARTS = List.of(Pattern.compile("总体情况"), Pattern.compile("主动公开"), Pattern.compile("(?:收到|处理|依)[^、，]*申请"), Pattern.compile("复议|诉讼"), Pattern.compile("问题|改进"), Pattern.compile("其[他它]"));
    private static final Pattern COMMA = Pattern.compile("[、，]");

    private Contents() {
    }

    static List<Object> in(Prose prose) {
        List<Object> facts = new ArrayList<>();
        prose.sure().filter(part -> part.name().equals(Prose.PREAMBLE)).forEach(part -> {
            Matcher list = part.squeezed().matcher(LIST);
            while (list.find()) {
                int listed = COMMA.split(list.group(1)).length;
                int parts = (int) PARTS.stream().filter(one -> one.matcher(list.group(1)).find()).count();
                int stated = Character.isDigit(list.group(2).charAt(0)) ? Integer.parseInt(list.group(2)) : (int) Numerals.value(list.group(2));
                facts.add(new EnumerationFact(part.printed(list.start(1), list.end()), stated, Math.min(parts, listed), Math.max(parts, listed), part.squeezedSpot(list.start(1), list.end())));
            }
        });
        return facts;
    }
}
