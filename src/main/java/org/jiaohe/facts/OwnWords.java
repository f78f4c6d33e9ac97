package org.jiaohe.facts;

import java.util.List;
import org.jiaohe.form.SectionKey;
import org.jiaohe.report.Report;

/** What a unit says in words of its own: without years, names, law titles and the phrases that every report uses. */
public final class OwnWords {
    /** Shorter texts say too little to be called a copy of each other. */
    public static final int LEAST = YearTexts.BLOCK;

    private OwnWords() {
    }

    /** The own words of part five (存在的主要问题及改进情况); empty where the part is missing or was not surely read. */
    public static String ofProblems(Report report) {
        Prose prose = Prose.of(report);
        List<Prose.Part> parts = prose.placed() ? prose.of(SectionKey.PROBLEMS) : List.of();
        return parts.stream().filter(Prose.Part::sure).findFirst().map(part -> Essence.of(part, report, Lexicons.NATIONAL).text()).orElse("");
    }
}
