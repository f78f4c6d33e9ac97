package org.jiaohe.report;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiaohe.text.Normal;

/** What a title says: 机关全称＋年度＋政府信息公开工作年度报告, and the variants offices print. */
public final class Titles {
    private static final Pattern YEAR = Pattern.compile("(20[0-9]{2}|二[〇○零0O]{1}[一二三四五六七八九〇○零]{2})\\s*年");
    private static final Pattern UNIT = Pattern.compile("^(?:关于)?(.*?)(?:关于)?(?:20[0-9]{2}|二[〇○零][一二三四五六七八九〇○零]{2})年");
    private static final Pattern NO_YEAR = Pattern.compile("^(.*?)(?:政府信息公开|政务公开|信息公开)");
    private static final String DIGITS = "〇一二三四五六七八九";

    private Titles() {
    }

    public static OptionalInt year(String title) {
        Matcher year = YEAR.matcher(Normal.squeezed(title));
        return year.find() ? OptionalInt.of(number(year.group(1))) : OptionalInt.empty();
    }

    /** The organ's name before the year, or before 政府信息公开 where the title has no year. */
    public static Optional<String> unit(String title) {
        String plain = Normal.squeezed(title);
        Matcher unit = UNIT.matcher(plain);
        if (unit.find() && !unit.group(1).isEmpty()) {
            return Optional.of(unit.group(1));
        }
        Matcher other = NO_YEAR.matcher(plain.replaceFirst("^(?:20[0-9]{2}|二[〇○零][一二三四五六七八九〇○零]{2})年度?", ""));
        return other.find() && other.group(1).length() > 2 ? Optional.of(other.group(1)) : Optional.empty();
    }

    private static int number(String year) {
        if (Character.isDigit(year.charAt(0)) && year.charAt(0) < 128) {
            return Integer.parseInt(year);
        }
        int value = 0;
        for (char c : year.replace('○', '〇').replace('零', '〇').replace('O', '〇').replace('0', '〇').toCharArray()) {
            value = value * 10 + DIGITS.indexOf(c);
        }
        return value;
    }
}
