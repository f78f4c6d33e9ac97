package org.jiaohe.engine;

import java.util.List;
import java.util.Map;
import org.jiaohe.finding.Severity;
import org.jiaohe.text.Bilingual;

/**
 * What a rule file says about its rule, apart from the condition.
 *
 * @param id         stable id of the catalogue, such as {@code T3-06}; never reused for another meaning
 * @param severity   the level of a finding where the condition sets no other
 * @param basis      document number and article
 * @param fromYear   first report year it applies to
 * @param toYear     last report year it applies to, 9999 where it is in force
 * @param units      kinds of organ it applies to ({@code government} …); empty for all
 * @param needs      what must be known before the rule can be judged, see {@link Needs}
 * @param structural whether it concerns the form alone, so that it weighs one level less in 2019, when the form was only encouraged
 * @param unverified whether the basis rests on memory; such a rule must not be an error
 * @param texts      message and suggestion by variant; the plain variant is named by the empty string
 * @param limits     numbers that an office may set
 * @param note       guards and reasons for people, not used in judging
 */
public record RuleMeta(String id, Severity severity, Bilingual title, Bilingual basis, int fromYear, int toYear, List<String> units, List<String> needs,
                       boolean structural, boolean unverified, Map<String, Texts> texts, Bilingual note, List<Limit> limits) {
    /** The sentences of a finding, with {@code {named}} values. */
    public record Texts(Bilingual message, Bilingual suggestion) {
    }

    public RuleMeta {
        units = List.copyOf(units);
        needs = List.copyOf(needs);
        texts = Map.copyOf(texts);
        limits = List.copyOf(limits);
    }

    /** S, T2, T3 …: the part before the hyphen. */
    public String family() {
        return id.substring(0, id.indexOf('-'));
    }

    /** Whether it can be judged only with what stands outside the report: last year's report, metadata, those below. */
    boolean fromOutside() {
        return needs.stream().anyMatch(Needs::outside);
    }

    /** The same rule at another level, as a pack on top sets it. */
    RuleMeta with(Severity level) {
        return new RuleMeta(id, level, title, basis, fromYear, toYear, units, needs, structural, unverified, texts, note, limits);
    }

    public Texts texts(String variant) {
        return texts.getOrDefault(variant, texts.get(""));
    }
}
