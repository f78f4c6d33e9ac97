package org.jiaohe.facts;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jiaohe.report.Report;
import org.jiaohe.text.Memo;
import org.jiaohe.text.Pattern;
import org.jiaohe.text.Sentences;

/**
 * A text without what every report says anyway: years, the unit's name, titles of laws, numbering, the stock phrases of the list
 * {@code stock-phrases}, punctuation and white space. Two reports are compared by what remains.
 *
 * @param text   what remains
 * @param origin offset of each of its characters in the part's own text
 */
record Essence(String text, int[] origin) {
    private static final String YEARS = "(?:20[0-9]{2}|二[〇○零][〇○零一二三四五六七八九]{2})年度?";
    private static final String NUMBERING = "[（(][一二三四五六七八九十0-9]{1,2}[）)]|[一二三四五六七八九十]{1,2}是|(?<![0-9])[0-9]{1,2}[.．、](?![0-9])";
    private static final String LAWS = "《[^》]{1,60}》(?:[（(][^）)]{0,40}[）)])?|中华人民共和国政府信息公开条例";

    static Essence of(Prose.Part part, int start, int end, Report report, Lexicons lexicons) {
        String own = part.squeezed().text();
        int from = 0;
        while (from < own.length() && part.squeezed().start(from) < start) {
            from++;
        }
        int to = from;
        while (to < own.length() && part.squeezed().start(to) < end) {
            to++;
        }
        String text = own.substring(from, to);
        StringBuilder kept = new StringBuilder(text.length());
        int[] origin = new int[text.length()];
        boolean[] drop = dropped(text, report, lexicons);
        for (int i = 0; i < text.length(); i++) {
            if (!drop[i] && Character.isLetterOrDigit(text.charAt(i))) {
                origin[kept.length()] = part.squeezed().start(from + i);
                kept.append(text.charAt(i));
            }
        }
        return new Essence(kept.toString(), Arrays.copyOf(origin, kept.length()));
    }

    static Essence of(Prose.Part part, Report report, Lexicons lexicons) {
        return of(part, 0, part.text().length(), report, lexicons);
    }

    private static boolean[] dropped(String text, Report report, Lexicons lexicons) {
        boolean[] drop = new boolean[text.length()];
        lexicons.prepared("stock-phrases", Stock::of).in(text).forEach(one -> Arrays.fill(drop, one.start(), one.end(), true));
        Optional<UnitName> unit = report.unit().map(one -> UnitName.of(one.value()));
        for (String name : unit.map(one -> List.of(one.name(), one.region() + one.organ(), one.region().isEmpty() ? one.organ() : one.region())).orElse(List.of())) {
            if (name.length() > 1) {
                for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length())) {
                    Arrays.fill(drop, at, at + name.length(), true);
                }
            }
        }
        return drop;
    }

    /** Finds what every report says, whoever writes it; the same sentences come again in most of a region's reports. */
    private record Stock(Pattern phrases, Memo<String, List<Sentences.Span>> known) {
        static Stock of(Lexicons from) {
            Pattern phrases = Pattern.compile(YEARS + "|" + NUMBERING + "|" + LAWS
                    + String.join("", from.rows("stock-phrases", 1).stream().map(row -> "|" + Pattern.quote(row.get(0))).toList()));
            return new Stock(phrases, new Memo<>(4_000, 400_000));
        }

        List<Sentences.Span> in(String text) {
            return known.of(text, text.length(), () -> phrases.matcher(text).results().map(found -> new Sentences.Span(found.start(), found.end())).toList());
        }
    }
}
