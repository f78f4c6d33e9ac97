package org.jiaohe.facts;

import java.util.ArrayList;
import java.util.List;
import org.jiaohe.text.Matcher;
import org.jiaohe.text.Numerals;
import org.jiaohe.text.Pattern;
import org.jiaohe.text.Squeezed;

/**
 * How often something was held, and the months or days of each: 举办培训三次，分别于4月、9月. Only 分别 says that there is one time for each, and a
 * stretch of time (4月至6月) or 各两次 may hold several.
 */
final class Occasions {
    private static final String TIME = "(?:[0-9]{1,2}月(?:[0-9]{1,2}日|份|底|初|末|[上中下]旬)?|[0-9]{1,2}日)";
    private static final Pattern HELD = Pattern.compile("(?<![0-9.,十百第每各])([1-9]|1[0-9]|[一二两三四五六七八九十])(?:次|场次?|期|轮|批次?|回)(?:[^，。；：、0-9（）一二三四五六七八九十两]{0,14})[，（]分别(?:于|在|是|为|安排在|定于|放在)(?:当年|本年|20[0-9]{2}年)?(" + TIME + "(?:[、，和及与]" + TIME + ")*)(?=(?:举办|举行|召开|开展|组织|进行|完成|实施|开课|开班)?[，。；）])");
    private static final Pattern ONE = Pattern.compile(TIME);
    private static final Pattern SEVERAL = Pattern.compile("各|每|均为|等|其中|至少");
    private static final int SENTENCE = 30;

    private Occasions() {
    }

    static List<EnumerationFact> in(Prose prose) {
        List<EnumerationFact> found = new ArrayList<>();
        prose.clean().filter(part -> part.section().isPresent() && part.squeezed().text().contains("分别")).forEach(part -> {
            Squeezed squeezed = part.squeezed().punctuated();
            String text = squeezed.text();
            for (Matcher held = squeezed.matcher(HELD); held.find();) {
                int stated = Character.isDigit(held.group(1).charAt(0)) ? Integer.parseInt(held.group(1)) : held.group(1).equals("两") ? 2 : (int) Numerals.value(held.group(1));
                int listed = (int) ONE.matcher(held.group(2)).results().count();
                boolean plain = !SEVERAL.matcher(text.substring(held.start(), Math.min(text.length(), held.end() + SENTENCE))).find();
                if (plain && listed != stated) {
                    found.add(new EnumerationFact(part.printed(held.start(), held.end()), stated, listed, listed, part.squeezedSpot(held.start(), held.end())));
                }
            }
        });
        return found;
    }
}
