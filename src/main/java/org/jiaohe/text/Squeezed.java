package org.jiaohe.text;

import java.util.Arrays;

/**
 * A text without its white space (line feeds stay, they end paragraphs) and with the ordinary form of every character,
 * which still knows where each character stood. Phrases are looked for here, because producers put spaces anywhere
 * between Chinese characters, and quoted from the original.
 *
 * @param text   what remains
 * @param origin offset in the original of each character, and of the original's end
 */
public record Squeezed(String text, int[] origin) {
    public static Squeezed of(String original) {
        StringBuilder kept = new StringBuilder(original.length());
        int[] origin = new int[original.length() + 1];
        for (int i = 0; i < original.length(); i++) {
            char c = original.charAt(i);
            if (c == '\n' || !Normal.blank(c)) {
                String plain = c == '\n' ? "\n" : Normal.squeezed(String.valueOf(c));
                for (int k = 0; k < plain.length(); k++) {
                    if (kept.length() + 1 >= origin.length) {
                        origin = Arrays.copyOf(origin, origin.length * 2 + 1);
                    }
                    origin[kept.length()] = i;
                    kept.append(plain.charAt(k));
                }
            }
        }
        origin[kept.length()] = original.length();
        return new Squeezed(kept.toString(), Arrays.copyOf(origin, kept.length() + 1));
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
