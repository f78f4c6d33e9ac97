package org.jiaohe.output;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiaohe.engine.RuleMeta;
import org.jiaohe.facts.Examination;
import org.jiaohe.facts.Spot;
import org.jiaohe.finding.CheckResult;
import org.jiaohe.finding.Finding;
import org.jiaohe.finding.Outcome;
import org.jiaohe.finding.RuleOutcome;
import org.jiaohe.finding.Severity;
import org.jiaohe.finding.Verdict;
import org.jiaohe.finding.Waiver;
import org.jiaohe.form.SectionKey;
import org.jiaohe.form.TableKey;
import org.jiaohe.narrative.Claim;
import org.jiaohe.report.Cell;
import org.jiaohe.report.Report;
import org.jiaohe.report.Section;
import org.jiaohe.report.Stated;
import org.jiaohe.text.Bilingual;
import org.jiaohe.text.Lang;
import org.jiaohe.text.Message;

/** Results built by hand, so that the golden files of the formats do not move with the rules of the national pack. */
final class Samples {
    private Samples() {
    }

    static Edition edition(Lang lang, CheckResult... results) {
        return new Edition(java.util.Arrays.stream(results).map(Checked::of).toList(), rules(), lang, Optional.of(Severity.ERROR), false, "1.2.3");
    }

    static Edition pdfEdition(Lang lang) {
        return new Edition(List.of(new Checked(result(SampleReport.pdf()), Optional.of(SamplePdf.bytes()), Optional.empty())), rules(), lang, Optional.of(Severity.ERROR), false, "1.2.3");
    }

    /** The sample report with four findings: two cells, a sentence, text full of markup, and nothing to point at. */
    static CheckResult result(Report report) {
        Finding sum = finding("T3-06", Severity.ERROR, "商业企业列：各项办理结果之和为 2，（七）总计填 1。", "Column enterprises: the outcomes add up to 2, the total says 1.",
                Optional.of(new BigDecimal("2")), Optional.of(new BigDecimal("1")), List.of(cell(report, "enterprise"), cell(report, "total")));
        Finding text = finding("N-02", Severity.WARNING, "正文受理 9 件，表三本年新收 10 件。", "The text says 9 applications, table three 10.", Optional.of(BigDecimal.TEN), Optional.of(new BigDecimal("9")),
                List.of(text(report, "受理政府信息公开申请9件")));
        Finding markup = finding("L-05", Severity.WARNING, "“<人际界面>”疑为“人机界面”。", "\"<人际界面>\" looks like a misprint.", Optional.of("人机界面"), Optional.of("<人际界面>"),
                List.of(text(report, "<人际界面>友好 & “好用” | `快`")));
        Finding missing = finding("D-12", Severity.INFO, "全文没有写明统计期限。", "The report names no period.", Optional.empty(), Optional.empty(), List.of());
        List<RuleOutcome> rules = List.of(outcome("T3-06", Outcome.VIOLATED), outcome("T3-07", Outcome.SATISFIED), outcome("N-02", Outcome.VIOLATED), outcome("D-12", Outcome.VIOLATED),
                outcome("L-05", Outcome.VIOLATED), new RuleOutcome("P-01", Outcome.INCONCLUSIVE, Optional.of(Message.of("engine.need.meta.publishedOn")), false),
                new RuleOutcome("D-01", Outcome.NOT_APPLICABLE, Optional.of(Message.of("engine.reason.unit", "units", Message.of("engine.kind.government"))), false));
        return new CheckResult(Examination.of(report, claims(report)), "national@abc123", Verdict.FAILED, List.of(sum, text, markup, missing), rules);
    }

    /** The same report after the author mended the sum and the sentence, now with a rule that could not be judged for the reading. */
    static CheckResult mended(Report report) {
        CheckResult before = result(report);
        List<RuleOutcome> rules = before.rules().stream().map(rule -> switch (rule.rule()) {
            case "T3-06" -> outcome("T3-06", Outcome.SATISFIED);
            case "N-02" -> new RuleOutcome("N-02", Outcome.INCONCLUSIVE, Optional.of(Message.of("engine.need.year")), true);
            default -> rule;
        }).toList();
        return new CheckResult(before.examination(), before.packs(), Verdict.INCONCLUSIVE, before.findings().subList(2, 4), rules);
    }

    /** The sample report of a unit with another name, which may hold anything. */
    static Report named(String unit) {
        Report report = SampleReport.json();
        Stated<String> name = new Stated<>(unit, report.unit().orElseThrow().source(), report.unit().orElseThrow().restsOn());
        return new Report(report.input(), Optional.of(name), report.unitType(), report.year(), report.statedFormat(), report.title(), report.preamble(), report.sections(), report.tables(), report.closing(), report.doubts());
    }

    /** The same findings, the first of them accepted by the office. */
    static CheckResult waived(Report report) {
        CheckResult result = result(report);
        Waiver waiver = new Waiver("T3-06", Optional.empty(), Optional.empty(), "/tables/requests/outcomeTotal/enterprise", "1", "已书面说明", "张三", Optional.of(LocalDate.of(2031, 12, 31)));
        return new CheckResult(result.examination(), result.packs(), result.verdict(), result.findings(), result.rules(), Map.of(result.findings().get(0).fingerprint(), waiver));
    }

    static List<RuleMeta> rules() {
        return List.of(rule("T3-06", Severity.ERROR, "分项和＝（七）总计", "The outcomes add up"), rule("T3-07", Severity.ERROR, "新收＋结转＝办理＋结转下年", "What came in went out"),
                rule("N-02", Severity.WARNING, "受理数一致", "Applications agree"), rule("D-12", Severity.INFO, "统计期限", "Period"), rule("L-05", Severity.WARNING, "错别字", "Misprints"),
                rule("P-01", Severity.ERROR, "按期公布", "Published in time"), rule("D-01", Severity.ERROR, "考核结果", "Assessment results"));
    }

    private static RuleMeta rule(String id, Severity severity, String zh, String en) {
        return new RuleMeta(id, severity, new Bilingual(zh, en), basis(), 2019, 9999, List.of(), List.of(), false, false, Map.of(), new Bilingual("只加叶子行。", "Only leaf rows."), List.of());
    }

    private static RuleOutcome outcome(String rule, Outcome outcome) {
        return new RuleOutcome(rule, outcome, Optional.empty(), false);
    }

    private static Finding finding(String rule, Severity severity, String zh, String en, Optional<Object> expected, Optional<Object> actual, List<Spot> spots) {
        Bilingual title = rules().stream().filter(one -> one.id().equals(rule)).findFirst().orElseThrow().title();
        return new Finding(rule, severity, title, new Bilingual(zh, en), expected, actual, basis(), new Bilingual("核对后改正。", "Check and correct."), "f0" + rule.toLowerCase().replace("-", ""), spots, Map.of(), List.of());
    }

    private static Bilingual basis() {
        return new Bilingual("国办公开办函〔2021〕30号附表三", "Letter Guobangongkaibanhan [2021] 30, table three");
    }

    private static Spot cell(Report report, String column) {
        Cell cell = report.table(TableKey.REQUESTS).orElseThrow().cell("outcomeTotal", column).orElseThrow();
        return Spot.cell(cell);
    }

    private static Spot text(Report report, String quote) {
        Section overview = report.sections().get(0);
        int start = overview.text().indexOf(quote);
        return Spot.section(SectionKey.OVERVIEW, overview.body().source(start, start + quote.length()));
    }

    private static List<Claim> claims(Report report) {
        return List.of(claim(report, "受理政府信息公开申请9件", "requests.new", 9, Claim.Outcome.CONTRADICTS, "/tables/requests/new/total"),
                claim(report, "均已办结", "requests.denied@legalPerson", 0, Claim.Outcome.NOT_COMPARABLE, ""), claim(report, "2023年", "disputes.litigation.upheld", 2, Claim.Outcome.AGREES, ""));
    }

    private static Claim claim(Report report, String quote, String quantity, int value, Claim.Outcome outcome, String pointer) {
        Section overview = report.sections().get(0);
        int start = overview.text().indexOf(quote);
        return new Claim(quote, start, overview.text(), SectionKey.OVERVIEW, quantity, BigDecimal.valueOf(value), "", BigDecimal.ONE, false, Claim.Scope.WHOLE, outcome,
                pointer.isEmpty() ? Optional.empty() : Optional.of(pointer), Optional.empty(), true, overview.body().source(start, start + quote.length()));
    }
}
