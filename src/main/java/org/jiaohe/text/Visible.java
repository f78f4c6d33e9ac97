package org.jiaohe.text;

/**
 * Text of a document as it may be shown to people: what would act on a terminal or turn the text around it is replaced by
 * U+FFFD, so that a report can neither colour nor reorder what is said about it. Line feeds and tabs stay.
 */
public final class Visible {
    private static final char REPLACEMENT = '\uFFFD';

    private Visible() {
    }

    /** The same text without control characters, direction marks and halves of surrogate pairs. */
    public static String of(String text) {
        StringBuilder out = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (out == null && (c >= 0x20 && c < 0x7F || c > 0x2069 && c < Character.MIN_SURROGATE)) {
                continue;
            }
            boolean pair = Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
            boolean hidden = acts(c) || Character.isSurrogate(c) && !pair;
            if (hidden && out == null) {
                out = new StringBuilder(text.length()).append(text, 0, i);
            }
            if (out != null) {
                out.append(hidden ? REPLACEMENT : c);
            }
            if (pair) {
                i++;
                if (out != null) {
                    out.append(text.charAt(i));
                }
            }
        }
        return out == null ? text : out.toString();
    }

    /** Controls of ISO 6429 (escape sequences among them), the marks, embeddings, overrides and isolates of Unicode's bidirectional algorithm, and what no text may hold. */
    private static boolean acts(char c) {
        return c < 0x20 && c != '\n' && c != '\t' || c >= 0x7F && c <= 0x9F || c == 0x061C || c == 0x200E || c == 0x200F || c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069
                || c == 0x2028 || c == 0x2029 || c == 0xFFFE || c == 0xFFFF;
    }
}
