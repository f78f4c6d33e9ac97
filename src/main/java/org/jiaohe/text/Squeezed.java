package org.jiaohe.text;

import java.util.Arrays;

/**
 * A text without its white space (line feeds stay, they end paragraphs, but for those before 其中) and with the ordinary form of every character,
 * which still knows where each character stood. Phrases are looked for here, because producers put spaces anywhere
 * between Chinese characters, and quoted from the original.
 */
public final class Squeezed {
    private static final String HALF_WIDTH = ",;:()";
    private static final String FULL_WIDTH = "，；：（）";

    private final String text;
    private final int[] origin;
    /** Made when an expression is first looked for, null until then. */
    private Searched searched;

    /**
     * @param text   what remains
     * @param origin offset in the original of each character, and of the original's end
     */
    public Squeezed(String text, int[] origin) {
        this.text = text;
        this.origin = origin;
    }

    public static Squeezed of(String original) {
        int end = original.length();
        char[] kept = new char[end];
        int[] origin = new int[end + 1];
        int count = 0;
        for (int i = 0; i < end; i++) {
            char c = original.charAt(i);
            boolean ideograph = Normal.ideograph(c);
            if (!ideograph && (c != '\n' ? Normal.blank(c) : divides(original, i + 1))) {
                continue;
            }
            // A compatibility form may stand for several characters; every other character stands for itself or its half-width form.
            String plain = ideograph || c < 0x2E80 || ideographOrMark(c) ? "" : Normal.squeezed(String.valueOf(c));
            int length = Math.max(1, plain.length());
            if (count + length > kept.length) {
                kept = Arrays.copyOf(kept, kept.length * 2 + length);
                origin = Arrays.copyOf(origin, kept.length + 1);
            }
            for (int k = 0; k < length; k++) {
                origin[count] = i;
                kept[count++] = plain.isEmpty() ? c : plain.charAt(k);
            }
        }
        origin[count] = end;
        return new Squeezed(new String(kept, 0, count), Arrays.copyOf(origin, count + 1));
    }

    /** Whether a line begins with 其中: it divides what the line before told, and is no paragraph of its own. */
    private static boolean divides(String original, int line) {
        int at = line;
        while (at < original.length() && original.charAt(at) != '\n' && Normal.blank(original.charAt(at))) {
            at++;
        }
        return original.startsWith("其中", at);
    }

    private static boolean ideographOrMark(char c) {
        return c >= 0x3000 && c < 0xF900 || c >= 0xFF00 && !Character.isLetterOrDigit(c);
    }

    /**
     * With the marks of Chinese print in place of half-width ones, which many editors leave; a comma between digits stays. What
     * goes on for {@link Sentences#LONGEST} characters is no sentence: a full stop stands for its next comma, or for any
     * ideograph when it is twice as long, since a phrase looks at all of its sentence.
     */
    public Squeezed punctuated() {
        char[] letters = text.toCharArray();
        int start = 0;
        for (int i = 0; i < letters.length; i++) {
            int mark = HALF_WIDTH.indexOf(letters[i]);
            boolean inNumber = letters[i] == ',' && i > 0 && i + 1 < letters.length && Character.isDigit(letters[i - 1]) && Character.isDigit(letters[i + 1]);
            letters[i] = mark < 0 || inNumber ? letters[i] : FULL_WIDTH.charAt(mark);
            int length = i - start;
            boolean endless = length > Sentences.LONGEST && letters[i] == '，' || length > 2 * Sentences.LONGEST && Normal.ideograph(letters[i]);
            letters[i] = endless ? '。' : letters[i];
            start = letters[i] == '。' || letters[i] == '\n' ? i + 1 : start;
        }
        return new Squeezed(new String(letters), origin);
    }

    public String text() {
        return text;
    }

    public int[] origin() {
        return origin;
    }

    /** Looks for an expression in {@link #text}, quicker than elsewhere from the second one on. */
    public Matcher matcher(Pattern pattern) {
        if (searched == null) {
            searched = new Searched(text);
        }
        return searched.matcher(pattern);
    }

    /** Offset in the original of the character at {@code index}. */
    public int start(int index) {
        return origin[index];
    }

    /** Offset in the original after the last character before {@code end}. */
    public int end(int end) {
        return end == 0 ? origin[0] : origin[end - 1] + 1;
    }
}
