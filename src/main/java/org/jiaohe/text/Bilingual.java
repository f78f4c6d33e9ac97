package org.jiaohe.text;

/** One text in both languages, as rule files and the statutory formats carry them. */
public record Bilingual(String zh, String en) {
    public String in(Lang lang) {
        return lang == Lang.ZH ? zh : en;
    }

    /** A text that reads the same in both languages, such as a number or a quotation. */
    public static Bilingual same(String text) {
        return new Bilingual(text, text);
    }
}
