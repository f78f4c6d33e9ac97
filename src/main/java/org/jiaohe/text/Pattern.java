package org.jiaohe.text;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * {@link java.util.regex.Pattern}, which tries only where a match can begin. Most of the hundreds of phrases that are looked
 * for stand in no given sentence, and the characters they begin with or cannot do without tell that at a glance. Finds
 * exactly what the other finds.
 */
public final class Pattern {
    private static final Map<String, Pattern> KNOWN = new ConcurrentHashMap<>();

    /** From so many searches on it pays to know the second character of a match too. */
    private static final int OFTEN = 200;

    private final String regex;
    /** Compiled when a match is tried for the first time, null until then: in a given report most are never tried. */
    private volatile java.util.regex.Pattern whole;
    /** Read from the expression when it is first used, null until then: a report asks for a part of them only. */
    private volatile Openings openings;
    /** Not counted exactly where several threads search. */
    private int uses;

    private Pattern(String regex) {
        this.regex = regex;
    }

    public static Pattern compile(String regex) {
        return new Pattern(regex);
    }

    public static String quote(String words) {
        return java.util.regex.Pattern.quote(words);
    }

    /** Whether the whole text matches; an expression is compiled once. */
    public static boolean matches(String regex, String text) {
        return KNOWN.computeIfAbsent(regex, Pattern::compile).matcher(text).matches();
    }

    public Matcher matcher(CharSequence text) {
        return new Matcher(this, text.toString());
    }

    public String pattern() {
        return regex;
    }

    public String[] split(String text) {
        return whole().split(text);
    }

    java.util.regex.Matcher plain(String text) {
        return whole().matcher(text);
    }

    private java.util.regex.Pattern whole() {
        if (whole == null) {
            whole = java.util.regex.Pattern.compile(regex);
        }
        return whole;
    }

    Openings openings() {
        if (openings == null) {
            openings = ExpressionReader.read(regex, false);
        } else if (uses < OFTEN && ++uses == OFTEN) {
            openings = ExpressionReader.read(regex, true);
        }
        return openings;
    }

    @Override
    public String toString() {
        return regex;
    }
}
