package org.jiaohe.text;

import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

/** Looks for a {@link Pattern} in a text, with the methods and meanings of {@link java.util.regex.Matcher}. */
public final class Matcher {
    private final Pattern pattern;
    private final String text;
    private final Openings openings;
    private final boolean vain;
    /** Made when a match is possible at all; null until then. */
    private java.util.regex.Matcher plain;
    private int next;
    /** Where the search begins; what it finds is the same as in a text that begins there. */
    private int begin;
    /** Whether the other matcher must search the stretch itself. */
    private boolean regional;
    /** Whether the other matcher has searched, so that it goes on where it found something. */
    private boolean searched;
    private boolean transparent;

    Matcher(Pattern pattern, String text) {
        this(pattern, text, false);
    }

    /** @param vain whether it is known that no match stands in the text */
    Matcher(Pattern pattern, String text, boolean vain) {
        this.pattern = pattern;
        this.text = text;
        this.vain = vain;
        this.openings = pattern.openings();
    }

    public boolean find() {
        if (vain) {
            return false;
        }
        if (openings.begun() && !regional) {
            boolean again = searched || begin > 0;
            searched = true;
            return !again && lookingAt();
        }
        if (regional || !openings.begins()) {
            if (regional || searched) {
                return plain().find();
            }
            searched = openings.possible(text, begin);
            return searched && atStart().find();
        }
        if (next == begin && !openings.possible(text, begin)) {
            return false;
        }
        for (int at = openings.next(text, next); at < text.length(); at = openings.next(text, at + 1)) {
            // What stands before a match may be asked for by the expression, as in a search from the start.
            if (plain().useTransparentBounds(true).useAnchoringBounds(false).region(at, text.length()).lookingAt()) {
                next = plain().end();
                return true;
            }
        }
        next = text.length();
        return false;
    }

    public boolean matches() {
        return !vain && possibleAtStart() && atStart().matches();
    }

    public boolean lookingAt() {
        return !vain && possibleAtStart() && atStart().lookingAt();
    }

    private boolean possibleAtStart() {
        return regional || (!openings.begins() || begin < text.length() && openings.beginsAt(text, begin)) && openings.possible(text, begin);
    }

    private java.util.regex.Matcher atStart() {
        return regional || begin == 0 && plain == null ? plain() : plain().useTransparentBounds(transparent).useAnchoringBounds(!transparent).region(begin, text.length());
    }

    /** Searches only there. */
    public Matcher region(int start, int end) {
        if (end == text.length() && (transparent || openings.free())) {
            next = start;
            begin = start;
            regional = false;
            searched = false;
        } else {
            regional = true;
            plain().useTransparentBounds(transparent).useAnchoringBounds(!transparent).region(start, end);
        }
        return this;
    }

    /** A region's bounds are none to what looks over them: neither to looks ahead and behind nor to anchors. */
    public Matcher useOpenBounds() {
        transparent = true;
        return this;
    }

    /** From the text's start again. */
    public Matcher reset() {
        regional = false;
        searched = false;
        next = 0;
        begin = 0;
        plain = null;
        return this;
    }

    public int start() {
        return plain().start();
    }

    public int start(int group) {
        return plain().start(group);
    }

    public int start(String group) {
        return plain().start(group);
    }

    public int end() {
        return plain().end();
    }

    public int end(int group) {
        return plain().end(group);
    }

    public String group() {
        return plain().group();
    }

    public String group(int group) {
        return plain().group(group);
    }

    public String group(String group) {
        return plain().group(group);
    }

    public int groupCount() {
        return plain().groupCount();
    }

    public MatchResult toMatchResult() {
        return plain().toMatchResult();
    }

    /** All matches of the text, from its start. */
    public Stream<MatchResult> results() {
        Stream.Builder<MatchResult> found = Stream.builder();
        Matcher anew = new Matcher(pattern, text, vain);
        while (anew.find()) {
            found.add(anew.toMatchResult());
        }
        return found.build();
    }

    /** How many matches the text has. */
    public int count() {
        Matcher anew = new Matcher(pattern, text, vain);
        int count = 0;
        while (anew.find()) {
            count++;
        }
        return count;
    }

    public String replaceAll(String replacement) {
        if (replacement.isEmpty()) {
            return without();
        }
        return possible() ? pattern.plain(text).replaceAll(replacement) : text;
    }

    public String replaceAll(Function<MatchResult, String> replacer) {
        return possible() ? pattern.plain(text).replaceAll(replacer) : text;
    }

    public String replaceFirst(String replacement) {
        return possible() ? pattern.plain(text).replaceFirst(replacement) : text;
    }

    /** The text without its matches. */
    private String without() {
        Matcher anew = new Matcher(pattern, text, vain);
        if (!anew.find()) {
            return text;
        }
        StringBuilder rest = new StringBuilder(text.length());
        int from = 0;
        do {
            rest.append(text, from, anew.start());
            from = anew.end();
        } while (anew.find());
        return rest.append(text, from, text.length()).toString();
    }

    /** Whether there is anything to replace, as far as that is quickly told. */
    private boolean possible() {
        return !vain && (openings.begins() ? new Matcher(pattern, text).find() : openings.possible(text, 0));
    }

    private java.util.regex.Matcher plain() {
        if (plain == null) {
            plain = pattern.plain(text);
        }
        return plain;
    }
}
