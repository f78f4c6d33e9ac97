package org.jiaohe.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jiaohe.form.SectionKey;
import org.jiaohe.report.Report;

/** What a unit says in words of its own: without years, names, law titles and the phrases that every report uses. */
public final class OwnWords {
    /** Shorter texts say too little to be called a copy of each other. */
    public static final int LEAST = YearTexts.BLOCK;

    /**
     * Own words and where they stand.
     *
     * @param text    the own words
     * @param printed the part as it was read
     * @param runs    offset and length in {@code printed} of each stretch of own words, in turn
     */
    public record Own(String text, String printed, List<Integer> runs) {
        static final Own NONE = new Own("", "", List.of());

        public Own {
            runs = List.copyOf(runs);
        }
    }

    private OwnWords() {
    }

    /** The own words of part five (存在的主要问题及改进情况); empty where the part is missing or was not surely read. */
    public static Own ofProblems(Report report) {
        Prose prose = Prose.of(report, Set.of(SectionKey.PROBLEMS));
        List<Prose.Part> parts = prose.placed() ? prose.of(SectionKey.PROBLEMS) : List.of();
        return parts.stream().filter(Prose.Part::sure).findFirst().map(part -> own(part, Essence.of(part, report, Lexicons.NATIONAL))).orElse(Own.NONE);
    }

    private static Own own(Prose.Part part, Essence essence) {
        List<Integer> runs = new ArrayList<>();
        int[] origin = essence.origin();
        for (int i = 0; i < origin.length;) {
            int end = i + 1;
            while (end < origin.length && origin[end] == origin[end - 1] + 1) {
                end++;
            }
            runs.add(origin[i]);
            runs.add(end - i);
            i = end;
        }
        return new Own(essence.text(), part.text(), runs);
    }
}
