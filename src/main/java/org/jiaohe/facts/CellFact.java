package org.jiaohe.facts;

import java.math.BigDecimal;
import org.jiaohe.text.Bilingual;
import org.jiaohe.text.Pattern;

/**
 * One statutory cell that was surely read. Those that rules mostly ask for have facts of their own: {@link OddCell}, {@link CellGap}.
 *
 * @param table  {@code proactive}, {@code requests}, {@code disputes}
 * @param layout key of the format whose cells the table prints
 * @param kind   {@code COUNT}, {@code CHANGE} or {@code AMOUNT}
 * @param number whether it holds a number; {@code value} is zero where it does not
 * @param text   as printed, where it is neither blank nor a number
 * @param money  whether the text is a number followed by a unit of money, which {@code value} then holds in 万元
 */
public record CellFact(String table, String layout, String row, String column, String kind, Bilingual label, boolean number, boolean blank, BigDecimal value, String text, boolean money, Spot spot) {
    private static final java.util.List<String> PLACEHOLDERS = java.util.List.of("/", "／", "-", "－", "—", "——", "–", "无", "不适用", "\\", "、", "*", "──", "--");

    /** Whether a stroke or word stands in place of a number: /, -, —, 无, 不适用. */
    public boolean placeholder() {
        return !number && !blank && PLACEHOLDERS.contains(text.strip());
    }

    /** Whether no valid number stands there, blanks and strokes aside: words, a negative count, a fraction of a case. */
    public boolean invalid() {
        return wordy() || money && !kind.equals("AMOUNT") || negative() && !kind.equals("CHANGE") || number && !kind.equals("AMOUNT") && !whole();
    }

    /** What should stand there, in words. */
    public Bilingual due() {
        return switch (kind) {
            case "AMOUNT" -> new Bilingual("非负的金额", "an amount of zero or more");
            case "CHANGE" -> new Bilingual("整数（减少填负数）", "a whole number (negative for fewer)");
            default -> new Bilingual("非负整数", "a whole number of zero or more");
        };
    }

    /** Whether the printed unit of money is not 万元. */
    public boolean otherUnit() {
        return money && !text.contains("万");
    }

    /** Whether the text is a number with a note or counter behind it: {@code 22（其中修订16件）}. */
    public boolean noted() {
        return !number && !blank && !money && Pattern.matches("[0-9０-９][0-9０-９,，.． ]*[（(件项条宗起].*", text.strip());
    }

    /** Whether it holds words or signs that are no number at all. */
    public boolean wordy() {
        return !number && !blank && !placeholder() && !noted() && !(money && kind.equals("AMOUNT"));
    }

    /** Whether something about it may be wrong that is no gap. */
    boolean odd() {
        return !blank && !placeholder() && (invalid() || noted() || money);
    }

    public boolean whole() {
        return number && value.stripTrailingZeros().scale() <= 0;
    }

    public boolean negative() {
        return number && value.signum() < 0;
    }

    /** What stands in the cell, for people: the number, the text, or the word for blank. */
    public Object shown() {
        return number ? value : blank ? new Bilingual("空白", "blank") : text;
    }
}
