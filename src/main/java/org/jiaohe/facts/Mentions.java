package org.jiaohe.facts;

import org.jiaohe.text.Pattern;
import org.jiaohe.text.Squeezed;

/** Whether a text gives a figure for something: 网站发布 120 条, 4 期公报, or says that there was none. */
final class Mentions {
    private static final String NUMBER = "[0-9０-９一二三四五六七八九十百千万两零〇]+(?:[.,，][0-9]+)*";

    private Mentions() {
    }

    /**
     * @param words    the thing in its wordings, as alternatives of a regular expression
     * @param counters what its number is counted in, likewise
     */
    static boolean counted(String text, String words, String counters) {
        String thing = "(?:" + words + ")";
        String figure = NUMBER + "(?:余|多)?(?:" + counters + ")";
        String none = "(?:未|无|没有|尚无)";
        return Pattern.compile(thing + "[^。；，\n0-9]{0,24}?" + figure + "|" + figure + "[^。；，、\n0-9]{0,10}" + thing + "|" + none + "[^。；\n]{0,12}" + thing + "|" + thing + "[^。；，\n]{0,10}" + none)
                .matcher(Squeezed.of(text).text()).find();
    }
}
