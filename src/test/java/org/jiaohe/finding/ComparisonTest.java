package org.jiaohe.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jiaohe.facts.Examination;
import org.jiaohe.form.TableKey;
import org.jiaohe.report.Input;
import org.jiaohe.report.Report;
import org.jiaohe.report.Source;
import org.jiaohe.report.SourcedText;
import org.jiaohe.report.Stated;
import org.jiaohe.report.TableReading;
import org.jiaohe.report.UnitType;
import org.jiaohe.text.Bilingual;
import org.jiaohe.text.Lang;
import org.jiaohe.text.Message;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static final Message WHY = Message.of("engine.need.year");

    @Test
    void tellsFixedRemainingAndNewFindingsApart() {
        CheckResult before = result("甲局", List.of("A-01", "A-02"), List.of());
        CheckResult now = result("甲局", List.of("A-02", "A-03"), List.of());
        Comparison comparison = Comparison.of(now, KnownFindings.of(before, Lang.ZH));
        assertEquals(List.of("A-03"), comparison.fresh().stream().map(Finding::rule).toList());
        assertEquals(List.of("A-02"), comparison.remaining().stream().map(Finding::rule).toList());
        assertEquals(List.of("A-01"), comparison.fixed().stream().map(Known::rule).toList());
    }

    @Test
    void neverCallsFixedWhatCouldNotBeJudgedThisTime() {
        CheckResult before = result("甲局", List.of("A-01"), List.of());
        CheckResult now = result("甲局", List.of(), List.of("A-01"));
        Comparison comparison = Comparison.of(now, KnownFindings.of(before, Lang.ZH));
        assertEquals(List.of(), comparison.fixed());
        assertEquals(Optional.of(WHY), comparison.unverified().get(0).why());
    }

    @Test
    void looksOnlyAtEarlierFindingsOfTheSameReport() {
        List<Known> both = Stream.of(result("甲局", List.of("A-01"), List.of()), result("乙局", List.of("A-01", "A-02"), List.of())).flatMap(one -> KnownFindings.of(one, Lang.ZH).stream()).toList();
        assertEquals(2, Comparison.about(result("乙局", List.of(), List.of()), both).size());
        assertEquals(0, Comparison.about(result("丙局", List.of(), List.of()), both).size());
    }

    @Test
    void aBaselineReadsBackAsItWasWrittenAndDoesNotDependOnTheOrder() {
        List<Known> findings = KnownFindings.of(result("甲局", List.of("A-02", "A-01"), List.of()), Lang.ZH);
        byte[] written = KnownFindings.baseline(findings);
        var read = assertInstanceOf(KnownFindings.Reading.Success.class, KnownFindings.read(written, "b.json"));
        assertTrue(read.baseline());
        assertEquals(List.of("A-01", "A-02"), read.findings().stream().map(Known::rule).toList());
        assertEquals(new String(written, StandardCharsets.UTF_8), new String(KnownFindings.baseline(List.of(findings.get(1), findings.get(0))), StandardCharsets.UTF_8));
    }

    @Test
    void readsFindingsOfOneInputAndOfSeveral() {
        String one = "{\"verdict\":\"failed\",\"input\":{\"file\":\"x.json\",\"unit\":\"甲局\",\"year\":2023},\"findings\":[{\"rule\":\"A-01\",\"severity\":\"error\",\"message\":\"m\",\"fingerprint\":\"f\"}]}";
        assertEquals(new Known("f", "A-01", Severity.ERROR, "", "m", "x.json", "甲局", "2023", ""), read(one).get(0));
        assertEquals(2, read("[" + one + "," + one + "]").size());
    }

    @Test
    void refusesFilesThatAreNoFindingsAndSaysWhere() {
        assertEquals("baseline.notFindings", refuse("{\"tables\":{}}"));
        assertEquals("baseline.notFindings", refuse("[1]"));
        assertEquals("baseline.notFindings", refuse("{\"verdict\":\"failed\",\"findings\":[{\"rule\":\"A-01\"}]}"));
        assertEquals("baseline.notFindings", refuse("{\"jiaoheBaseline\":2,\"findings\":[]}"));
        assertEquals("baseline.notFindings", refuse(""));
        KnownFindings.Reading.Failure failure = (KnownFindings.Reading.Failure) KnownFindings.read("{\n\"a\": }".getBytes(StandardCharsets.UTF_8), "x");
        assertEquals(2, failure.why().values().get("line"));
    }

    @Test
    void theGateCountsOnlyNewFindingsFromTheLevelOn() {
        CheckResult now = result("甲局", List.of("A-01", "A-02"), List.of());
        Comparison known = Comparison.of(now, KnownFindings.of(now, Lang.ZH).subList(0, 1));
        assertEquals(2, Gate.failing(now, Optional.empty(), Optional.of(Severity.ERROR)));
        assertEquals(1, Gate.failing(now, Optional.of(known), Optional.of(Severity.WARNING)));
        assertEquals(0, Gate.failing(now, Optional.of(known), Optional.empty()));
    }

    @Test
    void knownErrorsDoNotHideThatAnotherPartWasNotRead() {
        assertTrue(Gate.incomplete(result("甲局", List.of("A-01"), List.of("A-02"))));
        assertFalse(Gate.incomplete(result("甲局", List.of("A-01"), List.of())));
    }

    private static List<Known> read(String json) {
        return ((KnownFindings.Reading.Success) KnownFindings.read(json.getBytes(StandardCharsets.UTF_8), "x")).findings();
    }

    private static String refuse(String json) {
        return ((KnownFindings.Reading.Failure) KnownFindings.read(json.getBytes(StandardCharsets.UTF_8), "x")).why().key();
    }

    /** A result with an error by each violated rule; all of are judged but those named as unread. */
    private static CheckResult result(String unit, List<String> violated, List<String> unread) {
        List<Finding> findings = violated.stream().map(rule -> finding(unit, rule)).toList();
        List<RuleOutcome> rules = Stream.of("A-01", "A-02", "A-03").map(rule -> unread.contains(rule) ? new RuleOutcome(rule, Outcome.INCONCLUSIVE, Optional.of(WHY), true)
                : new RuleOutcome(rule, violated.contains(rule) ? Outcome.VIOLATED : Outcome.SATISFIED, Optional.empty(), false)).toList();
        return new CheckResult(Examination.of(report(unit), List.of()), "", violated.isEmpty() ? Verdict.PASSED : Verdict.FAILED, findings, rules);
    }

    private static Finding finding(String unit, String rule) {
        Bilingual text = Bilingual.same(rule);
        return new Finding(rule, Severity.ERROR, text, text, Optional.empty(), Optional.empty(), text, text, unit + rule, List.of(), Map.of(), List.of());
    }

    private static Report report(String unit) {
        Input input = new Input(unit + ".json", "", "json", OptionalInt.empty());
        return new Report(input, Optional.of(new Stated<>(unit, Source.NOWHERE, WHY)), new Stated<>(UnitType.DEPARTMENT, Source.NOWHERE, WHY), Optional.of(new Stated<>(2023, Source.NOWHERE, WHY)), Optional.empty(),
                Optional.empty(), SourcedText.plain("", ""), List.of(), Map.of(TableKey.REQUESTS, new TableReading.Absent()), SourcedText.plain("", ""), List.of());
    }
}
