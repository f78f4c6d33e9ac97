package org.jiaohe.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds numbers in running text in every notation that reports use: 12, １２, 2,318, 1.2万, 十二, 一百零三, 两. Works on
 * text without white space ({@link Squeezed}), where digits that a line break split stand together again.
 */
public final class Numerals {
    private static final String DIGITS = "〇一二三四五六七八九";

    /** 大写数字, as on cheques: 壹拾伍件. */
    private static final String FORMAL = "壹贰叁肆伍陆柒捌玖拾佰仟";
    private static final String PLAIN = "一二三四五六七八九十百千";
    private static final String CHINESE = "〇零一二三四五六七八九十百千两廿卅" + FORMAL;

    private Numerals() {
    }

    /**
     * A number as written.
     *
     * @param start first character
     * @param end   after the last one, 万 or 亿 included
     * @param step  smallest step the notation can show: 1 for 12, 0.01 for 1.25, 1000 for 1.2万
     * @param chinese whether it is written in Chinese numerals
     */
    public record Token(int start, int end, BigDecimal value, BigDecimal step, boolean chinese) {
    }

    public static List<Token> in(String text) {
        List<Token> tokens = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            Token token = digit(c) ? arabic(text, i) : CHINESE.indexOf(c) >= 0 ? chinese(text, i) : null;
            if (token != null) {
                tokens.add(token);
                i = token.end();
            } else {
                i++;
            }
        }
        return tokens;
    }

    private static Token arabic(String text, int start) {
        StringBuilder digits = new StringBuilder();
        int i = start;
        while (i < text.length() && digit(text.charAt(i))) {
            digits.append(text.charAt(i++));
        }
        // A comma belongs to the number only where exactly three digits follow, again and again.
        while (digits.length() <= 30 && i + 3 < text.length() && ",，".indexOf(text.charAt(i)) >= 0 && threeDigits(text, i + 1) && (digits.length() <= 3 || i > start + digits.length())) {
            digits.append(text, i + 1, i + 4);
            i += 4;
        }
        if (i + 1 < text.length() && (text.charAt(i) == '.' || text.charAt(i) == '．') && digit(text.charAt(i + 1))) {
            digits.append('.');
            i++;
            while (i < text.length() && digit(text.charAt(i))) {
                digits.append(text.charAt(i++));
            }
        }
        if (digits.length() > 40) {
            return new Token(start, i, BigDecimal.ZERO, BigDecimal.ONE, false);
        }
        return scaled(text, start, i, new BigDecimal(digits.toString()), false);
    }

    private static boolean threeDigits(String text, int at) {
        for (int k = 0; k < 3; k++) {
            if (at + k >= text.length() || !digit(text.charAt(at + k))) {
                return false;
            }
        }
        return at + 3 >= text.length() || !digit(text.charAt(at + 3));
    }

    private static Token chinese(String text, int start) {
        int i = start;
        while (i < text.length() && CHINESE.indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        Token token = scaled(text, start, i, BigDecimal.valueOf(value(plainForm(text.substring(start, i)))), true);
        // 三万一千二百: what follows 万 goes on with the number.
        boolean goesOn = token.end() > i && token.end() < text.length() && CHINESE.indexOf(text.charAt(token.end())) >= 0;
        Token rest = goesOn ? chinese(text, token.end()) : token;
        return goesOn && rest.value().compareTo(token.step()) < 0 ? new Token(start, rest.end(), token.value().add(rest.value()), rest.step(), true) : token;
    }

    /** 廿三 is 二十三, 壹拾伍 is 一十五. */
    private static String plainForm(String word) {
        StringBuilder plain = new StringBuilder();
        for (char c : word.toCharArray()) {
            plain.append(c == '廿' ? "二十" : c == '卅' ? "三十" : FORMAL.indexOf(c) >= 0 ? String.valueOf(PLAIN.charAt(FORMAL.indexOf(c))) : String.valueOf(c));
        }
        return plain.toString();
    }

    /** Multiplies by the 万 or 亿 that follows, which also widens the step. */
    private static Token scaled(String text, int start, int end, BigDecimal value, boolean chinese) {
        BigDecimal step = BigDecimal.ONE.movePointLeft(Math.max(0, value.scale()));
        int i = end;
        int shift = 0;
        if (i < text.length() && !chinese && text.startsWith("百万", i)) {
            shift = 6;
            i += 2;
        } else if (i < text.length() && !chinese && text.startsWith("千万", i)) {
            shift = 7;
            i += 2;
        } else if (i < text.length() && (text.charAt(i) == '万' || text.charAt(i) == '亿')) {
            shift = text.charAt(i) == '万' ? 4 : 8;
            i++;
            if (shift == 4 && i < text.length() && text.charAt(i) == '亿') {
                shift = 12;
                i++;
            }
        }
        BigDecimal scaled = value.movePointRight(shift);
        return new Token(start, i, scaled.signum() == 0 ? BigDecimal.ZERO : plain(scaled), step.movePointRight(shift), chinese);
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** Value of a word of Chinese numerals, read by places (一百零三) or digit by digit (二〇二三). */
    public static long value(String word) {
        boolean places = word.chars().anyMatch(c -> c == '十' || c == '百' || c == '千');
        if (!places) {
            long value = 0;
            for (int i = 0; i < Math.min(word.length(), 18); i++) {
                value = value * 10 + digitOf(word.charAt(i));
            }
            return value;
        }
        long value = 0;
        long digit = 0;
        boolean given = false;
        for (char c : word.toCharArray()) {
            int unit = c == '十' ? 10 : c == '百' ? 100 : c == '千' ? 1000 : 0;
            if (unit == 0) {
                digit = digitOf(c);
                given = digit > 0;
            } else {
                value += (given ? digit : 1) * unit;
                digit = 0;
                given = false;
            }
        }
        return value + digit;
    }

    private static long digitOf(char c) {
        return c == '零' ? 0 : c == '两' ? 2 : DIGITS.indexOf(c);
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }
}
