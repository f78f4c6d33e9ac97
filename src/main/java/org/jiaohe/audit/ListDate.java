package org.jiaohe.audit;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days and years as offices write them into lists: 2024年1月31日上午, 2024/1/31, 2024、1、31, 20240131, ２０２４－１－３１, 二〇二四年一月三十一日, 2024年元月31日. */
final class ListDate {
    private static final Pattern DATE = Pattern.compile("(\\d{4})[-/.年、。\\\\](\\d{1,2})[-/.月、。\\\\](\\d{1,2})[日号]?(?:(?:[ T(]|[上下中]午|晚|星期|周).*)?|(20\\d{2})(\\d{2})(\\d{2})");
    private static final Pattern YEAR = Pattern.compile("(20\\d{2})(?:\\.0)?年?度?");
    /** A date of a workbook whose column is not formatted as one: days since the end of 1899, of the years 2010 to 2064. */
    private static final Pattern SERIAL = Pattern.compile("(4[1-9]|5\\d)\\d{3}(\\.\\d+)?");
    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);
    /** 二十一, where the digits are plain already. */
    private static final Pattern TENS = Pattern.compile("(\\d)?十(\\d)?");
    private static final String NUMERALS = "〇一二三四五六七八九";

    private ListDate() {
    }

    /** The day; none where it is no date, or one that no calendar has. */
    static Optional<LocalDate> day(String written) {
        String text = plain(written);
        Matcher date = DATE.matcher(text);
        try {
            if (SERIAL.matcher(text).matches()) {
                return Optional.of(EPOCH.plusDays(Long.parseLong(text.replaceFirst("\\..*", ""))));
            }
            if (date.matches()) {
                int at = date.group(1) == null ? 4 : 1;
                return Optional.of(LocalDate.of(Integer.parseInt(date.group(at)), Integer.parseInt(date.group(at + 1)), Integer.parseInt(date.group(at + 2))));
            }
        } catch (DateTimeException e) {
            // 2月30日: no date, like any other text that is none.
        }
        return Optional.empty();
    }

    static Optional<Integer> year(String written) {
        Matcher year = YEAR.matcher(plain(written));
        return year.matches() ? Optional.of(Integer.parseInt(year.group(1))) : Optional.empty();
    }

    private static String plain(String written) {
        StringBuilder text = new StringBuilder();
        for (char c : Normalizer.normalize(written, Normalizer.Form.NFKC).replace('○', '〇').replace('零', '〇').replace("元月", "1月").toCharArray()) {
            int digit = NUMERALS.indexOf(c);
            text.append(digit >= 0 ? (char) ('0' + digit) : c >= '\u2010' && c <= '\u2015' ? '-' : c);
        }
        return TENS.matcher(text).replaceAll(tens -> (tens.group(1) == null ? "1" : tens.group(1)) + (tens.group(2) == null ? "0" : tens.group(2))).strip().replaceAll("\\s*([年月/.-])\\s*", "$1").replaceAll("\\s+(?=[日号])", "");
    }
}
