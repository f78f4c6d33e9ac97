package org.jiaohe.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts running text into sentences and clauses. */
public final class Sentences {
    private static final String ENDS = "。！？；!?;\n";
    private static final String CLAUSE_ENDS = ENDS + "，,";
    private static final String PARAGRAPH_ENDS = "\n";
    private static final String CLOSERS = "”’』」）)】》〉\"";

    /** What goes on for longer is no sentence, and is cut at a comma, or anywhere when it is twice as long: looking around in it must not take for ever. */
    static final int LONGEST = 1000;

    private Sentences() {
    }

    /** A stretch of a text: {@code text.substring(start, end)}, without white space at either end. */
    public record Span(int start, int end) {
        public String in(String text) {
            return text.substring(start, end);
        }
    }

    /** Sentences end at 。！？；and at line feeds; closing quotation marks and brackets stay with what they close. */
    public static List<Span> of(String text) {
        return cut(text, ENDS);
    }

    /** Clauses end at commas too. */
    public static List<Span> clauses(String text) {
        return cut(text, CLAUSE_ENDS);
    }

    /** Paragraphs end at line feeds. */
    public static List<Span> paragraphs(String text) {
        return cut(text, PARAGRAPH_ENDS);
    }

    private static List<Span> cut(String text, String ends) {
        List<Span> spans = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean endless = i - start > LONGEST && (CLAUSE_ENDS.indexOf(text.charAt(i)) >= 0 || i - start > 2 * LONGEST) && !ends.equals(PARAGRAPH_ENDS);
            if (endless || !Normal.ideograph(text.charAt(i)) && ends.indexOf(text.charAt(i)) >= 0) {
                int end = i + 1;
                while (end < text.length() && CLOSERS.indexOf(text.charAt(end)) >= 0 && text.charAt(i) != '\n') {
                    end++;
                }
                add(spans, text, start, end);
                start = end;
                i = end - 1;
            }
        }
        add(spans, text, start, text.length());
        return spans;
    }

    private static void add(List<Span> spans, String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Normal.blank(text.charAt(start))) {
            start++;
        }
        while (end > start && Normal.blank(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            spans.add(new Span(start, end));
        }
    }
}
