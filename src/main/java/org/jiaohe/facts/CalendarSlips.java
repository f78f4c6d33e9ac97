package org.jiaohe.facts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jiaohe.text.Matcher;
import org.jiaohe.text.Pattern;

/** Days that no calendar has (6月31日, 2023年2月29日, 2023年13月), and spans of days that end before they begin. */
final class CalendarSlips {
    private static final String YEAR = "(20[0-9]{2}|二[〇○零][〇○零一二三四五六七八九]{2})年";
    private static final String NUMBER = "([0-9]{1,2}|[一二三四五六七八九十]{1,3})";
    private static final Pattern DATE = Pattern.compile("(?:" + YEAR + "度?(?:的)?)?(?<![0-9.,．零一二三四五六七八九十])" + NUMBER + "月(?:" + NUMBER + "(?:日|号(?![文令])))?");
    /** 2023.6.31 and 2023-2-30; an address of the web has letters or strokes beside it. */
    private static final Pattern DOTTED = Pattern.compile("(?<![0-9A-Za-z./_:-])(20[0-9]{2})[./-](1?[0-9])[./-]([1-3][0-9]|[1-9])(?![0-9A-Za-z./_:-])");
    private static final Pattern SPAN = Pattern.compile(YEAR + NUMBER + "月" + NUMBER + "日(?:起)?(?:至|到|[-—–~～]+)" + YEAR + NUMBER + "月" + NUMBER + "日");
    private static final int MONTHS = 12;
    private static final int LONGEST = 31;
    private static final int SHORTEST = 28;

    private CalendarSlips() {
    }

    static List<Flaw> in(Prose prose, int reported) {
        Flaws flaws = new Flaws();
        prose.sure().forEach(part -> {
            String text = part.squeezed().text();
            if (text.indexOf('月') >= 0) {
                for (Matcher date = part.squeezed().matcher(DATE); date.find();) {
                    Optional<Integer> year = Optional.ofNullable(date.group(1)).map(Years::number);
                    boolean day = date.group(3) != null;
                    if ((day || year.isPresent()) && !possible(year, Years.small(date.group(2)), day ? Years.small(date.group(3)) : 1, reported)) {
                        flaws.add(Flaw.NO_SUCH_DAY, part.printed(date.start(), date.end()), "", "", part.squeezedSpot(date.start(), date.end()));
                    }
                }
                for (Matcher span = part.squeezed().matcher(SPAN); span.find();) {
                    if (day(span, 4).flatMap(to -> day(span, 1).filter(to::isBefore)).isPresent()) {
                        flaws.add(Flaw.NO_SUCH_DAY, part.printed(span.start(), span.end()), "", "backwards", part.squeezedSpot(span.start(), span.end()));
                    }
                }
            }
            for (Matcher dotted = part.squeezed().matcher(DOTTED); dotted.find();) {
                if (!possible(Optional.of(Integer.parseInt(dotted.group(1))), Integer.parseInt(dotted.group(2)), Integer.parseInt(dotted.group(3)), reported)) {
                    flaws.add(Flaw.NO_SUCH_DAY, part.printed(dotted.start(), dotted.end()), "", "", part.squeezedSpot(dotted.start(), dotted.end()));
                }
            }
        });
        return flaws.all();
    }

    private static Optional<LocalDate> day(Matcher span, int group) {
        try {
            return Optional.of(LocalDate.of(Years.number(span.group(group)), Years.small(span.group(group + 1)), Years.small(span.group(group + 2))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** Whether there is such a day; a 29 February without its year may be of the year before or after the report's. */
    private static boolean possible(Optional<Integer> year, int month, int day, int reported) {
        if (month < 1 || month > MONTHS || day < 1 || day > LONGEST) {
            return false;
        }
        if (day <= SHORTEST) {
            return true;
        }
        boolean leap = year.map(Year::isLeap).orElseGet(() -> reported == 0 || Year.isLeap(reported - 1L) || Year.isLeap(reported) || Year.isLeap(reported + 1L));
        // Any leap year and any common one have the months wanted.
        return day <= YearMonth.of(leap ? 2024 : 2023, month).lengthOfMonth();
    }
}
