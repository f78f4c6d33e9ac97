package org.jiaohe.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiaohe.report.Doubt;
import org.jiaohe.report.Report;

/** The facts that the rules on disclosure, wording, form, dates, years and roll-up see (families D, L, F, P, Y and R). */
public final class ProseFacts implements FactProvider {
    @Override
    public Stream<?> facts(Examination examination) {
        return of(examination).stream();
    }

    public static List<Object> of(Examination examination) {
        return of(examination, Lexicons.NATIONAL);
    }

    public static List<Object> of(Examination examination, Lexicons lexicons) {
        Report report = examination.report();
        Meta meta = examination.meta();
        Prose prose = Prose.of(report);
        Subject subject = Subject.of(report, meta);
        boolean identified = report.doubtsAbout(Doubt.IDENTITY).isEmpty();
        int year = identified ? subject.year().orElse(0) : 0;
        Optional<UnitName> unit = report.unit().map(one -> UnitName.of(one.value()));
        List<Object> facts = new ArrayList<>();
        facts.add(new TextRead(prose.whole()));
        facts.addAll(Wording.in(prose, lexicons));
        facts.addAll(Blanks.in(prose, lexicons, printed(report)));
        facts.add(new CountedFigures(Blanks.counted(prose)));
        facts.addAll(Punctuation.in(prose, printed(report)));
        facts.addAll(Privacy.in(prose));
        facts.addAll(Style.in(prose, year, lexicons));
        facts.addAll(LaterLaws.in(prose, year, lexicons));
        facts.addAll(Years.in(report, prose, year, unit));
        facts.addAll(CalendarSlips.in(prose, year));
        facts.addAll(FormerTerms.in(prose));
        facts.addAll(FormerOrgans.in(prose, year));
        facts.addAll(Contradictions.in(prose, year, unit));
        // What a part that was not surely read may say must not be missed in the author's disfavour.
        Disclosures.in(prose, year).stream().filter(one -> prose.whole() || one.said().equals(Disclosure.RESULT)).forEach(facts::add);
        prose.clean().forEach(part -> FeeTariff.in(part, facts));
        InfoFee fee = InfoFees.in(report, prose);
        if (prose.whole() || fee.said().equals("content")) {
            facts.add(fee);
        }
        Improvements.in(prose, year).ifPresent(facts::add);
        Substances.in(prose, unit, lexicons).ifPresent(facts::add);
        if (identified) {
            TitleForm.of(report, subject).ifPresent(facts::add);
            facts.addAll(Identity.in(report, prose, meta, lexicons));
            facts.addAll(OtherNames.in(report, prose));
            facts.addAll(Siblings.in(report, prose));
        }
        facts.addAll(Contents.in(prose));
        facts.addAll(Points.in(prose));
        facts.addAll(ListedNames.in(prose));
        facts.addAll(SubHeads.in(report));
        facts.addAll(Occasions.in(prose));
        facts.addAll(Formalities.in(report, prose, meta, year, lexicons));
        facts.addAll(Articles.in(report, prose));
        facts.addAll(Dates.in(report, meta, subject, lexicons));
        facts.addAll(Versions.in(examination));
        examination.holdings().settings().forEach((name, number) -> facts.add(new Setting(name, number)));
        facts.addAll(RollUps.coverage(report, prose));
        facts.addAll(RollUps.in(examination, lexicons));
        examination.previous().ifPresent(previous -> facts.addAll(previous(examination, prose, previous, lexicons)));
        return facts;
    }

    private static List<Object> previous(Examination examination, Prose prose, Report previous, Lexicons lexicons) {
        Predecessor predecessor = Predecessor.of(examination, lexicons);
        List<Object> facts = new ArrayList<>(List.of(predecessor));
        if (predecessor.usable()) {
            facts.addAll(YearPairs.in(examination.report(), previous, prose, examination.meta().changed().isPresent()));
            facts.addAll(YearTexts.in(examination.report(), prose, previous, lexicons));
            facts.addAll(Comparisons.in(examination.report(), previous, examination.claims()));
            facts.addAll(WordChanges.in(examination.report(), previous, examination.claims()));
        }
        return facts;
    }

    /** Whether the text comes from a page, where spaces and paragraph ends may be the producer's. */
    private static boolean printed(Report report) {
        return report.input().kind().equals("pdf");
    }
}
