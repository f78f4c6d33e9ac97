package org.jiaohe.output;

import java.util.Optional;
import org.jiaohe.finding.Finding;
import org.jiaohe.text.Lang;
import org.jiaohe.text.Messages;

/**
 * What stands there and what should, as far as a reader needs it beside the message and the quote.
 *
 * @param actual   what the report says; an empty cell is called so, a long text is cut, and one that the message quotes
 *                 whole is left out
 * @param expected what it should say, where a rule knows
 */
public record Values(Optional<String> actual, Optional<String> expected) {
    private static final int LONGEST = 40;

    static Values of(Finding finding, Lang lang) {
        Optional<String> expected = finding.expected().map(value -> Messages.show(value, lang)).filter(value -> !value.isBlank());
        Optional<String> actual = finding.actual().map(value -> Messages.show(value, lang).strip());
        boolean repeated = actual.isPresent() && !actual.get().isEmpty() && finding.actual().get() instanceof CharSequence && expected.isEmpty()
                && flat(finding.message().in(lang)).contains(flat(actual.get()));
        return new Values(actual.filter(value -> !repeated).map(value -> value.isEmpty() ? Messages.text("page.blank", lang) : shorten(value)), expected.map(Values::shorten));
    }

    boolean none() {
        return actual.isEmpty() && expected.isEmpty();
    }

    /** A text short enough to stand in a line, cut between whole characters. */
    static String shorten(String text) {
        String line = text.replaceAll("\\s*\\R\\s*", " ").strip();
        return line.codePointCount(0, line.length()) <= LONGEST ? line : line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }

    private static String flat(String text) {
        return text.replaceAll("[\\s“”\"「」]", "");
    }
}
