package org.jiaohe.output;

import java.util.ArrayList;
import java.util.List;

/** Text for terminals, where Chinese characters take two columns. */
public final class Columns {
    private Columns() {
    }

    /** Number of columns a text takes. */
    public static int width(String text) {
        return text.codePoints().map(Columns::width).sum();
    }

    private static int width(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        boolean wide = c >= 0x1100 && c <= 0x115F || c >= 0x2E80 && c <= 0xA4CF || c >= 0xAC00 && c <= 0xD7A3 || c >= 0xF900 && c <= 0xFAFF || c >= 0xFE30 && c <= 0xFE4F
                || c >= 0xFF00 && c <= 0xFF60 || c >= 0xFFE0 && c <= 0xFFE6 || c >= 0x1F300 && c <= 0x1FAFF || c >= 0x20000 && c <= 0x3FFFD || c == 0x2014 || c == 0x2026 || c == 0x201C || c == 0x201D || c == 0x2018 || c == 0x2019 || c >= 0x2460 && c <= 0x24FF;
        return wide ? 2 : 1;
    }

    /** Breaks a text into lines of at most so many columns: at spaces in Latin text, anywhere in Chinese, never before closing punctuation. */
    public static List<String> wrap(String text, int columns) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\n", -1)) {
            wrapParagraph(paragraph, columns, lines);
        }
        return lines;
    }

    private static void wrapParagraph(String text, int columns, List<String> lines) {
        StringBuilder line = new StringBuilder();
        for (String token : tokens(text)) {
            if (width(line.toString()) + width(token.stripTrailing()) > columns && !line.toString().isBlank()) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
                token = token.stripLeading();
            }
            while (width(token) > columns && token.codePointCount(0, token.length()) > 1) {
                // A web address or a run of letters that no line holds is broken where the line ends.
                int end = fitting(token, columns);
                lines.add(token.substring(0, end));
                token = token.substring(end);
            }
            line.append(token);
        }
        lines.add(line.toString().stripTrailing());
    }

    /** Where a text must be cut to fit, at least behind its first character. */
    private static int fitting(String text, int columns) {
        int end = Character.charCount(text.codePointAt(0));
        int used = width(text.codePointAt(0));
        while (end < text.length() && used + width(text.codePointAt(end)) <= columns) {
            used += width(text.codePointAt(end));
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    /** Pieces that must not be broken: a Latin word with the space behind it, a Chinese character with the closing punctuation behind it. */
    private static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        StringBuilder token = new StringBuilder();
        int[] all = text.codePoints().toArray();
        for (int i = 0; i < all.length; i++) {
            token.appendCodePoint(all[i]);
            boolean last = i + 1 == all.length;
            boolean closingNext = !last && "，。；：、？！）》〕”’%,.;:)".indexOf(all[i + 1]) >= 0;
            boolean opening = "（《〔“‘(".indexOf(all[i]) >= 0;
            boolean latin = !last && width(all[i]) == 1 && width(all[i + 1]) == 1 && all[i] != ' ';
            if (!closingNext && !opening && !latin) {
                tokens.add(token.toString());
                token.setLength(0);
            }
        }
        if (token.length() > 0) {
            tokens.add(token.toString());
        }
        return tokens;
    }
}
