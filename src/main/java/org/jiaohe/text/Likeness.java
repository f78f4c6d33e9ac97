package org.jiaohe.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How much two texts say in the same words (雷同). Callers leave out what every report says before they compare. */
public final class Likeness {
    private static final int BASE = 31;
    private static final long MARK = 0xFFFFFFFF00000000L;

    private Likeness() {
    }

    /** A stretch of the first text that stands in the second one too, word for word. */
    public record Block(int start, int otherStart, int length) {
    }

    /**
     * The share of neighbouring character pairs that both texts have, counted with repetition (Dice coefficient): 1 for
     * equal texts, about 0.2 to 0.4 for two reports on the same subject that were written apart. Two empty texts are not alike.
     */
    public static double ratio(String one, String other) {
        return ratio(pairs(one), pairs(other));
    }

    /** The neighbouring character pairs of a text, sorted: for one that is compared with many. A single character is paired with nothing. */
    public static int[] pairs(String text) {
        if (text.length() == 1) {
            return new int[] {text.charAt(0) << 16};
        }
        int[] pairs = new int[Math.max(0, text.length() - 1)];
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = pair(text, i);
        }
        Arrays.sort(pairs);
        return pairs;
    }

    /** Whether {@link #ratio} reaches {@code least}: most texts that do not are told apart by a part of their pairs. */
    public static boolean reaches(int[] one, int[] other, double least) {
        int all = one.length + other.length;
        // One more than may stand alone, since a double is not exact; the last line decides.
        int most = (int) ((1 - least) * all) + 1;
        int alone = 0;
        int i = 0;
        int k = 0;
        while (i < one.length && k < other.length && alone <= most) {
            int order = Integer.compare(one[i], other[k]);
            alone += order == 0 ? 0 : 1;
            i += order <= 0 ? 1 : 0;
            k += order >= 0 ? 1 : 0;
        }
        alone += one.length - i + other.length - k;
        return all > 0 && (double) (all - alone) / all >= least;
    }

    /** The same share of the pairs of two texts; 0 where both are empty. */
    public static double ratio(int[] one, int[] other) {
        int shared = 0;
        int i = 0;
        int k = 0;
        while (i < one.length && k < other.length) {
            int order = Integer.compare(one[i], other[k]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            k += order >= 0 ? 1 : 0;
        }
        return one.length + other.length == 0 ? 0 : 2.0 * shared / (one.length + other.length);
    }

    /** The common stretches of at least {@code least} characters, the longest first choice, none overlapping another in the first text, by place. */
    public static List<Block> blocks(String one, String other, int least) {
        long[] seeds = marks(other, least);
        for (int i = 0; i < seeds.length; i++) {
            seeds[i] |= i;
        }
        Arrays.sort(seeds);
        long[] marks = marks(one, least);
        List<Block> blocks = new ArrayList<>();
        int at = 0;
        while (at < marks.length) {
            Block best = new Block(at, -1, 0);
            int seed = Arrays.binarySearch(seeds, marks[at]);
            for (int k = seed < 0 ? -seed - 1 : seed; k < seeds.length && (seeds[k] & MARK) == marks[at]; k++) {
                int there = (int) seeds[k];
                int length = common(one, at, other, there);
                if (length > best.length()) {
                    best = new Block(at, there, length);
                }
            }
            if (best.length() >= least) {
                blocks.add(best);
                at += best.length();
            } else {
                at++;
            }
        }
        return blocks;
    }

    /** For each stretch of {@code length} characters a number in the upper half that is the same for equal stretches; the lower half is free for its place. */
    private static long[] marks(String text, int length) {
        long[] marks = new long[Math.max(0, text.length() - length + 1)];
        int leaving = 1;
        for (int i = 1; i < length; i++) {
            leaving *= BASE;
        }
        int mark = 0;
        for (int i = 0; i < text.length(); i++) {
            mark = (i < length ? mark : mark - leaving * text.charAt(i - length)) * BASE + text.charAt(i);
            if (i >= length - 1) {
                marks[i - length + 1] = (long) mark << Integer.SIZE;
            }
        }
        return marks;
    }

    /** How many characters must be put in, left out or exchanged to make one text of the other (Levenshtein). */
    public static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int k = 0; k <= other.length(); k++) {
            row[k] = k;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int k = 1; k <= other.length(); k++) {
                int above = row[k];
                int swap = diagonal + (one.charAt(i - 1) == other.charAt(k - 1) ? 0 : 1);
                row[k] = Math.min(swap, Math.min(above, row[k - 1]) + 1);
                diagonal = above;
            }
        }
        return row[other.length()];
    }

    /** Whether {@code text} is {@code whole} with one or more characters left out and nothing else changed. */
    public static boolean lacks(String text, String whole) {
        int found = 0;
        for (int i = 0; i < whole.length() && found < text.length(); i++) {
            if (whole.charAt(i) == text.charAt(found)) {
                found++;
            }
        }
        return found == text.length() && text.length() < whole.length();
    }

    private static int common(String one, int i, String other, int k) {
        int length = 0;
        while (i + length < one.length() && k + length < other.length() && one.charAt(i + length) == other.charAt(k + length)) {
            length++;
        }
        return length;
    }

    private static int pair(String text, int i) {
        return text.charAt(i) << 16 | text.charAt(i + 1);
    }
}
