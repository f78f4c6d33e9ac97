package org.jiaohe.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jiaohe.text.Pattern;

/**
 * Laws and documents that a report names as carried out though they were issued only after it was due: 贯彻《中华人民共和国个人信息保护法》 in the
 * report of 2020. Drafts could be spoken of earlier, and what was issued while the report was written may stand in it.
 */
final class LaterLaws {
    private static final Pattern EARLIER = Pattern.compile("草案|征求意见|起草|立法|论证|审议|即将|拟|将要|将于|出台前|尚未出台");
    private static final int MARCH = 3;
    private static final int LAST = 31;
    private static final int LONGEST = 40;

    private LaterLaws() {
    }

    private record Law(String name, LocalDate issued) {
    }

    static List<Flaw> in(Prose prose, int year, Lexicons lexicons) {
        Flaws flaws = new Flaws();
        if (year == 0) {
            return flaws.all();
        }
        LocalDate due = LocalDate.of(year + 1, MARCH, LAST);
        List<Law> later = new ArrayList<>(lexicons.prepared("later-laws", LaterLaws::laws).stream().filter(law -> law.issued().isAfter(due)).toList());
        prose.sure().forEach(part -> {
            String text = part.squeezed().text();
            for (Law law : later) {
                int at = text.indexOf(law.name());
                if (at >= 0 && !EARLIER.matcher(part.sentenceAround(at)).find()) {
                    // （2021—2025年）》: to the end of its title.
                    int close = text.indexOf('》', at + 1);
                    int end = law.name().contains("2021") && close > 0 && close - at < LONGEST ? close : at + law.name().length();
                    flaws.add(Flaw.LATER_EVENT, part.printed(at, end), law.issued().toString(), "law", part.squeezedSpot(at, end));
                }
            }
        });
        return flaws.all();
    }

    private static List<Law> laws(Lexicons from) {
        return from.rows("later-laws", 2).stream().map(row -> new Law(row.get(0), LocalDate.parse(row.get(1)))).toList();
    }
}
