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
    /** 9月20日至9月5日: no year is left out within one month. */
    private static final Pattern WITHIN = Pattern.compile("(?<![0-9年])([0-9]{1,2})月([0-9]{1,2})日(?:起)?(?:至|到|[-—–~～]+)\\1月([0-9]{1,2})日");
    private static final List<String> BETWEEN = List.of("日至", "日起至", "日到", "日—", "日-", "日–", "日～", "日~");
    private static final String NUMERALS = "零一二三四五六七八九十";
    private static final int MONTHS = 12;
    private static final int LONGEST = 31;
    private static final int SHORTEST = 28;

    private CalendarSlips() {
    }

    static List<Flaw> in(Prose prose, int reported) {
        Flaws flaws = new Flaws();
        prose.sure().forEach(part -> {
            String text = part.squeezed().text();
            if (doubtful(text)) {
                for (Matcher date = part.squeezed().matcher(DATE); date.find();) {
                    Optional<Integer> year = Optional.ofNullable(date.group(1)).map(Years::number);
                    boolean day = date.group(3) != null;
                    if ((day || year.isPresent()) && !possible(year, Years.small(date.group(2)), day ? Years.small(date.group(3)) : 1, reported)) {
                        flaws.add(Flaw.NO_SUCH_DAY, part.printed(date.start(), date.end()), "", "", part.squeezedSpot(date.start(), date.end()));
                    }
                }
            }
            boolean between = BETWEEN.stream().anyMatch(text::contains);
            if (between) {
                for (Matcher span = part.squeezed().matcher(SPAN); span.find();) {
                    if (day(span, 4).flatMap(to -> day(span, 1).filter(to::isBefore)).isPresent()) {
                        flaws.add(Flaw.NO_SUCH_DAY, part.printed(span.start(), span.end()), "", "backwards", part.squeezedSpot(span.start(), span.end()));
                    }
                }
            }
            for (Matcher span = part.squeezed().matcher(WITHIN); between && span.find();) {
                if (Integer.parseInt(span.group(2)) > Integer.parseInt(span.group(3))) {
                    flaws.add(Flaw.NO_SUCH_DAY, part.printed(span.start(), span.end()), "", "backwards", part.squeezedSpot(span.start(), span.end()));
                }
            }
            boolean dots = text.indexOf('.') >= 0 || text.indexOf('-') >= 0 || text.indexOf('/') >= 0;
            for (Matcher dotted = part.squeezed().matcher(DOTTED); dots && dotted.find();) {
                if (!possible(Optional.of(Integer.parseInt(dotted.group(1))), Integer.parseInt(dotted.group(2)), Integer.parseInt(dotted.group(3)), reported)) {
                    flaws.add(Flaw.NO_SUCH_DAY, part.printed(dotted.start(), dotted.end()), "", "", part.squeezedSpot(dotted.start(), dotted.end()));
                }
            }
        });
        return flaws.all();
    }

    /** Whether some day of the text is not at a glance one of the first 28 of a month. */
    private static boolean doubtful(String text) {
        for (int at = text.indexOf('月'); at >= 0; at = text.indexOf('月', at + 1)) {
            int month = 0;
            for (int i = Math.max(0, at - 2); i < at; i++) {
                month = digit(text.charAt(i)) ? month * 10 + text.charAt(i) - '0' : 0;
            }
            int day = 0;
            for (int i = at + 1; i < text.length() && i < at + 3 && digit(text.charAt(i)); i++) {
                day = day * 10 + text.charAt(i) - '0';
            }
            boolean last = day <= 30 ? month != 2 : day == LONGEST && (month == 1 || month == 12);
            boolean written = at > 0 && NUMERALS.indexOf(text.charAt(at - 1)) >= 0 || at > 0 && digit(text.charAt(at - 1)) && month == 0;
            boolean plain = month <= MONTHS && (day <= SHORTEST || last) && !(day == 0 && text.startsWith("0", at + 1));
            if (written || !plain) {
                return true;
            }
        }
        return false;
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
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
