package org.jiaohe.text;

import java.text.Normalizer;

/**
 * The one normalisation under which texts are compared. What is quoted to people is always the text as printed.
 */
public final class Normal {
    /** Radicals that Unicode gives no equivalent for (or a traditional one), each followed by the character that its glyph is in a Chinese font. */
    private static final String RADICALS = "⺁厂⺄乙⺅亻⺆冂⺇几⺈刀⺉刂⺊卜⺎兀⺐尢⺒巳⺓幺⺔彑⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺠民⺡氵⺢氺⺣灬⺤爫⺦丬⺧牛⺨犭⺩王⺪疋⺫罒⺬示⺭礻⺮竹⺯糹⺰纟⺲罒⺶羊⺷羊⺹耂⺺肀⺼月⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻒镸⻓长⻔门⻕阜⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞食⻟飠⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻬齐⻭歯⻮齿⻰龙⻳龟⼾户⾭青";

    private Normal() {
    }

    /**
     * Replaces the code points that producers write in place of ordinary Chinese characters (Kangxi radicals, vertical
     * forms, compatibility ideographs: U+2E80 to 2FDF, FE10 to FE4F, F900 to FAFF; numerals in brackets, U+3220 to 3229; the angle brackets U+2329 and 232A; the strokes of fractions, U+2044 and 2215, hyphens, U+00AD, 2010 and 2011, the bar, U+2015, and dashes of two and three, U+2E3A and 2E3B, whose shapes fonts have in common with ／, - and —) and leaves every other one alone, so
     * that Chinese punctuation stays Chinese.
     */
    public static String characters(String text) {
        StringBuilder out = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean odd = c == 0xAD || c == 0x2010 || c == 0x2011 || c == 0x2015 || c >= 0x2E80 && c <= 0x2FDF || c >= 0xFE10 && c <= 0xFE4F || c >= 0xF900 && c <= 0xFAFF || c >= 0x3220 && c <= 0x3229 || c == 0x2329 || c == 0x232A || c == 0x2044 || c == 0x2215 || c == 0x2E3A || c == 0x2E3B;
            if (odd && out == null) {
                out = new StringBuilder(text.length()).append(text, 0, i);
            }
            if (odd) {
                out.append(ordinary(c));
            } else if (out != null) {
                out.append(c);
            }
        }
        return out == null ? text : out.toString();
    }

    private static String ordinary(char c) {
        if (c == 0x2044 || c == 0x2215) {
            return "／";
        }
        if (c == 0xAD || c == 0x2010 || c == 0x2011) {
            return "-";
        }
        if (c == 0x2015) {
            return "—";
        }
        if (c == 0x2E3A || c == 0x2E3B) {
            return "—".repeat(c - 0x2E38);
        }
        for (int i = 0; c <= 0x2FDF && i < RADICALS.length(); i += 2) {
            if (RADICALS.charAt(i) == c) {
                return RADICALS.substring(i + 1, i + 2);
            }
        }
        String plain = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
        return plain.startsWith("(") && plain.length() == 3 ? "（" + plain.charAt(1) + "）" : plain;
    }

    /** {@link #characters} and, on top, full-width letters and digits as ASCII ones, and no white space at all. For comparing labels and headings. */
    public static String squeezed(String text) {
        if (plain(text)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        String plain = characters(text);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (!blank(c)) {
                out.append(halfWidth(c));
            }
        }
        return out.toString();
    }

    /** {@link #squeezed} without punctuation: letters, digits and ideographs alone. For matching statutory labels. */
    public static String bare(String text) {
        if (plain(text)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        String squeezed = squeezed(text);
        for (int i = 0; i < squeezed.length(); ) {
            int point = squeezed.codePointAt(i);
            if (point >= 0x4E00 && point <= 0x9FFF || Character.isLetterOrDigit(point)) {
                out.appendCodePoint(point);
            }
            i += Character.charCount(point);
        }
        return out.toString();
    }

    /** White space in the widest sense: also the ideographic, no-break and zero-width spaces that word processors leave. */
    public static boolean blank(char c) {
        if (ideograph(c) || c > ' ' && c < 0x80) {
            return false;
        }
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x200B || c == 0xFEFF || c == 0x200C || c == 0x200D || c == 0x2060;
    }

    /** Whether a text is of ordinary ideographs, and letters and digits in ASCII, alone: no normalisation changes it. */
    private static boolean plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!ideograph(c) && !(c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z')) {
                return false;
            }
        }
        return true;
    }

    /** The ordinary ideographs, which are most of any report: none is white space, punctuation or a compatibility form. */
    public static boolean ideograph(char c) {
        return c >= 0x4E00 && c <= 0x9FFF;
    }

    private static char halfWidth(char c) {
        boolean letterOrDigit = c >= 0xFF10 && c <= 0xFF19 || c >= 0xFF21 && c <= 0xFF3A || c >= 0xFF41 && c <= 0xFF5A;
        return letterOrDigit ? (char) (c - 0xFEE0) : c;
    }
}
