package org.jiaohe.facts;

import java.util.ArrayList;
import java.util.List;
import org.jiaohe.text.Matcher;
import org.jiaohe.text.Numerals;
import org.jiaohe.text.Pattern;
import org.jiaohe.text.Squeezed;

/** Names listed beside their number: 下设甲、乙、丙、丁、戊六个栏目; 健全三项制度，即《甲办法》《乙规程》. */
final class ListedNames {
    private static final String COUNT = "([两二三四五六七八九十]|[0-9]{1,2})";
    private static final Pattern BEFORE = Pattern.compile("(?:^|(?<=[，。；：\\n]))[^，。；：、（）0-9]{0,12}?(?:下设|设有|开设了?|设立了?|设置了?|新设了?|包括|分为|增设了?|开辟了?)((?:[^，。；：、（）0-9]{2,14}、)+[^，。；：、（）0-9]{2,14}?)" + COUNT + "(?:个|大|项|类)(?:一级|二级|主要|大)?(?:栏目|专栏|板块|模块|子栏目|频道|专题|版块)");
    private static final Pattern BEHIND = Pattern.compile("(?<![0-9第每某另其前后一二两三四五六七八九十])" + COUNT + "(?:项|个|件|部|份)[^，。；、：0-9《》]{1,10}[，：（](?:名称)?(?:即|分别是|分别为|分别|包括|是|为)?((?:《[^《》]{2,40}》(?:[、和及与]|以及)?)+|(?:“[^“”]{2,20}”(?:[、和及与]|以及)?)+)(?=[，。；）])");
    private static final Pattern TITLE = Pattern.compile("《[^《》]+》|“[^“”]+”");
    private static final Pattern OPEN = Pattern.compile("等|其中|主要|以及其他|[和及与]");

    private ListedNames() {
    }

    static List<EnumerationFact> in(Prose prose) {
        List<EnumerationFact> found = new ArrayList<>();
        prose.clean().filter(part -> part.section().isPresent()).forEach(part -> {
            Squeezed squeezed = part.squeezed().punctuated();
            for (Matcher list = squeezed.matcher(BEFORE); list.find();) {
                int listed = list.group(1).split("、").length;
                add(part, list, list.start(1), number(list.group(2)), listed, OPEN.matcher(list.group(1)).find(), found);
            }
            for (Matcher list = squeezed.matcher(BEHIND); list.find();) {
                add(part, list, list.start(), number(list.group(1)), (int) TITLE.matcher(list.group(2)).results().count(), list.group().contains("等") || list.group().contains("其中"), found);
            }
        });
        return found;
    }

    private static void add(Prose.Part part, Matcher list, int start, int stated, int listed, boolean open, List<EnumerationFact> found) {
        if (!open && stated != listed) {
            found.add(new EnumerationFact(part.printed(start, list.end()), stated, listed, listed, part.squeezedSpot(start, list.end())));
        }
    }

    private static int number(String words) {
        return Character.isDigit(words.charAt(0)) ? Integer.parseInt(words) : words.equals("两") ? 2 : (int) Numerals.value(words);
    }
}
