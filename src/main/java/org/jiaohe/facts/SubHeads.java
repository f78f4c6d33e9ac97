package org.jiaohe.facts;

import java.util.ArrayList;
import java.util.List;
import org.jiaohe.form.SectionKey;
import org.jiaohe.report.Report;
import org.jiaohe.report.Section;
import org.jiaohe.text.Matcher;
import org.jiaohe.text.Pattern;

/**
 * The numbers before the headings of part one: （一）（二）（二）（四）（五） has one of them twice where the next one should stand. A list that begins
 * again with （一） is another one.
 */
final class SubHeads {
    private static final String NUMERALS = "零一二三四五六七八九";
    private static final Pattern HEAD = Pattern.compile("(?m)^[ \\u3000]*([（(]([一二三四五六七八九])[）)][^。；;：:\\n]{2,24})(?:[。：:]|$)");

    private SubHeads() {
    }

    static List<Misstated> in(Report report) {
        List<Misstated> found = new ArrayList<>();
        report.section(SectionKey.OVERVIEW).ifPresent(section -> found.addAll(in(section)));
        return found;
    }

    private record Head(int number, int start, int end) {
    }

    private static List<Misstated> in(Section section) {
        List<Head> heads = new ArrayList<>();
        for (Matcher head = HEAD.matcher(section.text()); head.find();) {
            heads.add(new Head(NUMERALS.indexOf(head.group(2)), head.start(1), head.end(1)));
        }
        List<Misstated> found = new ArrayList<>();
        for (int i = 1; i + 1 < heads.size(); i++) {
            int before = heads.get(i - 1).number();
            boolean twice = heads.get(i).number() == before && heads.get(i + 1).number() == before + 2;
            // （三） in the middle of a line heads something too.
            boolean elsewhere = Pattern.compile("[（(]" + NUMERALS.charAt(Math.min(before + 1, NUMERALS.length() - 1)) + "[）)]").matcher(section.text()).find();
            if (twice && !elsewhere) {
                Spot spot = Spot.section(section.key(), section.body().source(heads.get(i).start(), heads.get(i).end()));
                found.add(new Misstated("subhead", section.text().substring(heads.get(i).start(), heads.get(i).end()), "（" + NUMERALS.charAt(before + 1) + "）", List.of(spot)));
            }
        }
        return found;
    }
}
