package org.jiaohe.document.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jiaohe.document.Area;
import org.jiaohe.document.Glyph;

/** Puts recognised text back on the page, character by character, where the picture shows it. */
final class Typeset {
    /** Height of a line of Chinese characters' ink in parts of the font size, and that of digits. */
    private static final double CHARACTERS = 0.92;
    private static final double DIGITS = 0.72;

    /** A number in brackets that was taken for letters: CEb)总计 for （七）总计. No label begins with letters, and what it says behind them stands. */
    private static final Pattern NUMBER = Pattern.compile("^[(（]?[A-Za-z]{1,4}[)）](?=\\p{IsHan})");

    private Typeset() {
    }

    /** A recognised line without blanks. */
    static String bare(String line) {
        return NUMBER.matcher(line.replaceAll("\\s+", "")).replaceFirst("");
    }

    /** The characters of one line, spread over the outline of its ink. */
    static List<Glyph> line(String text, Area ink, int order) {
        boolean wide = text.chars().anyMatch(Typeset::wide);
        return line(text, ink, ink.height() / (wide ? CHARACTERS : DIGITS), order);
    }

    static List<Glyph> line(String text, Area ink, double size, int order) {
        String bare = text.replaceAll("\\s+", "");
        double units = units(bare);
        boolean chinese = bare.chars().anyMatch(Typeset::wide);
        double baseline = ink.bottom() - (chinese ? 0.08 * size : 0);
        List<Glyph> out = new ArrayList<>();
        double at = ink.left();
        for (int i = 0; i < bare.length(); i++) {
            double width = (wide(bare.charAt(i)) ? 1 : 0.5) * ink.width() / units;
            out.add(new Glyph(bare.substring(i, i + 1), new Area(at, baseline - 0.88 * size, at + width, baseline + 0.12 * size), baseline, size, 0, order + i));
            at += width;
        }
        return out;
    }

    /** The width of a text in full characters. */
    static double units(String text) {
        return text.chars().mapToDouble(c -> wide(c) ? 1 : 0.5).sum();
    }

    private static boolean wide(int c) {
        return c >= 0x2E80 || c == '“' || c == '”' || c == '‘' || c == '’' || c == '—' || c == '…';
    }
}
