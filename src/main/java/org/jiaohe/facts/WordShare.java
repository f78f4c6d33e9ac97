package org.jiaohe.facts;

import java.math.BigDecimal;
import java.util.Optional;
import org.jiaohe.text.Matcher;
import org.jiaohe.text.Pattern;

/**
 * A share told in words, as the per cent it may stand for: 近九成, 六成以上, 过半, 约三分之一, 绝大多数. The bounds are wider than the words,
 * since nobody counts with them.
 *
 * @param start where the words begin
 * @param end   where they end
 */
record WordShare(int start, int end, BigDecimal least, BigDecimal most) {
    private static final String DIGITS = "零一二三四五六七八九十";
    private static final Pattern WORDS = Pattern.compile("(大约|约为|将近|接近|近乎|超过|不足|不到|恰为|恰好为|恰好|正好|刚好|约|近|超|逾|过)?(?:([一二两三四五六七八九])成(?!本|不|立|效|果|员|熟|功|交|为|绩|长|半)|(半数|一半|半)(?![年月天日路])|([二三四五六十])分之([一二三四五六七八九])|(绝大多数|绝大部分|大多数|大部分))(以上|左右|上下|有余|多|强|弱)?");
    private static final String DIGITS_AND_TWO = DIGITS + "两";
    /** 恰好为 and a digit before it. */
    private static final int LONGEST = 6;
    private static final double SLACK = 5;
    private static final double SIDE = 8;
    private static final double EDGE = 0.5;
    private static final double ALL = 100;

    /** The first such words from an offset on; none where they are too vague to be wrong. */
    static Optional<WordShare> next(String text, int from) {
        int core = core(text, from);
        if (core < 0) {
            return Optional.empty();
        }
        Matcher words = WORDS.matcher(text).region(Math.max(from, core - LONGEST), text.length());
        while (words.find()) {
            Optional<WordShare> share = of(words);
            if (share.isPresent()) {
                return share;
            }
        }
        return Optional.empty();
    }

    /** The words that begin at an offset; none where others stand there. */
    static Optional<WordShare> at(String text, int from) {
        Matcher words = WORDS.matcher(text).region(from, text.length());
        return words.lookingAt() ? of(words) : Optional.empty();
    }

    /** Where 成, 半, 分之, 大多数 or 大部分 stands next: hardly a text tells shares so, and nearly each is asked. */
    private static int core(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char here = text.charAt(i);
            boolean found = here == '半' || here == '成' && i > 0 && DIGITS_AND_TWO.indexOf(text.charAt(i - 1)) >= 0 || here == '分' && text.startsWith("之", i + 1) || here == '大' && (text.startsWith("多", i + 1) || text.startsWith("部", i + 1));
            if (found) {
                return i;
            }
        }
        return -1;
    }

    private static Optional<WordShare> of(Matcher words) {
        String before = words.group(1) == null ? "" : words.group(1);
        String behind = words.group(7) == null ? "" : words.group(7);
        if (words.group(6) != null) {
            return before.isEmpty() && behind.isEmpty() ? Optional.of(share(words, words.group(6).startsWith("绝") ? 50 : 45, ALL)) : Optional.empty();
        }
        if (words.group(3) != null && words.group(3).equals("半") && before.isEmpty()) {
            return Optional.empty();
        }
        double value = words.group(2) != null ? 10 * (words.group(2).equals("两") ? 2 : DIGITS.indexOf(words.group(2)))
                : words.group(3) != null ? ALL / 2 : ALL * DIGITS.indexOf(words.group(5)) / DIGITS.indexOf(words.group(4));
        if (value >= ALL) {
            return Optional.empty();
        }
        boolean tens = words.group(2) != null;
        return Optional.of(switch (before.isEmpty() ? behind : before) {
            case "近", "将近", "接近", "近乎" -> share(words, value - SIDE, value + 1);
            case "超过", "超", "逾", "过", "以上" -> share(words, value - EDGE, ALL);
            case "多", "有余", "强" -> share(words, value - EDGE, value + (tens ? 10 : SIDE));
            case "不足", "不到", "弱" -> share(words, 0, value + EDGE);
            case "恰为", "恰好", "恰好为", "正好", "刚好" -> share(words, value - 1, value + 1);
            default -> share(words, value - SLACK - 1, value + SLACK + 1);
        });
    }

    private static WordShare share(Matcher words, double least, double most) {
        return new WordShare(words.start(), words.end(), BigDecimal.valueOf(least), BigDecimal.valueOf(most));
    }

    /** The same as 恰为 before it would have it. */
    WordShare exact() {
        BigDecimal middle = least.add(most).divide(BigDecimal.valueOf(2));
        return new WordShare(start, end, middle.subtract(BigDecimal.ONE), middle.add(BigDecimal.ONE));
    }

    /** Whether a part may be called so of a whole. */
    boolean fits(BigDecimal part, BigDecimal whole) {
        BigDecimal hundredfold = part.movePointRight(2);
        return hundredfold.compareTo(least.multiply(whole)) >= 0 && hundredfold.compareTo(most.multiply(whole)) <= 0;
    }
}
