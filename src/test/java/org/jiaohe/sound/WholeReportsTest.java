package org.jiaohe.sound;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jiaohe.Jiaohe;
import org.jiaohe.engine.NationalPack;
import org.jiaohe.facts.Meta;
import org.jiaohe.finding.Finding;
import org.jiaohe.finding.Severity;
import org.jiaohe.narrative.Claim;
import org.jiaohe.narrative.ClaimReader;
import org.jiaohe.report.Input;
import org.jiaohe.report.ReadResult;
import org.jiaohe.report.Report;
import org.jiaohe.report.json.JsonReportReader;
import org.junit.jupiter.api.Test;

/** Whole reports in the wording of many offices, one a line, whose tables were computed and bear out every figure of the text. */
class WholeReportsTest {
    private static final Jiaohe JIAOHE = new Jiaohe(NationalPack.loadMeanwhile());
    /** How many of the reports are accused by a rule on the narrative: not one of them should be, and never more than this. */
    private static final int ACCUSED_AT_MOST = 0;
    private static final BigDecimal MORE = BigDecimal.valueOf(37);
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void aReportWhoseTablesBearOutItsTextIsNotAccusedOfItsFigures() throws IOException {
        List<String> accused = new ArrayList<>();
        List<Report> reports = reports();
        for (Report report : reports) {
            List<String> findings = JIAOHE.check(report, Meta.NONE, before(report, reports), List.of()).findings().stream().filter(WholeReportsTest::accusesAFigure).map(finding -> finding.rule() + " " + finding.message().zh()).toList();
            if (!findings.isEmpty()) {
                accused.add(report.title().orElseThrow().value() + " " + findings);
            }
        }
        accused.forEach(System.out::println);
        assertEquals(782, reports.size());
        assertTrue(reports.stream().filter(report -> before(report, reports).isPresent()).count() > 40);
        assertTrue(accused.size() <= ACCUSED_AT_MOST, () -> accused.size() + " accused: " + String.join("\n", accused));
    }

    /** Written by twenty people who knew only what the law asks for: nothing else in them is wrong either, save that some governments tell no results of assessment. */
    @Test
    void aReportThatIsRightIsAccusedOfNothing() throws IOException {
        List<Report> reports = reports();
        List<String> accused = new ArrayList<>();
        for (Report report : reports.subList(68, reports.size())) {
            JIAOHE.check(report, Meta.NONE, before(report, reports), List.of()).findings().stream().filter(finding -> finding.severity() != Severity.INFO && !List.of("D-01", "D-02").contains(finding.rule()))
                    .forEach(finding -> accused.add(report.title().orElseThrow().value() + " " + finding.rule() + " " + finding.message().zh()));
        }
        assertEquals(List.of(), accused);
    }

    /** Last year's report of the unit, where it is among them. */
    private static Optional<Report> before(Report report, List<Report> all) {
        return all.stream().filter(other -> unit(other).equals(unit(report)) && year(other) == year(report) - 1).findFirst();
    }

    private static String unit(Report report) {
        return report.unit().orElseThrow().value();
    }

    private static int year(Report report) {
        return report.year().orElseThrow().value();
    }

    /** Ten of the reports, figure by figure: where the text says another number than the table, a rule says so and quotes it. */
    @Test
    void aFigureThatItsTableDoesNotBearOutIsNamed() throws IOException {
        List<String> missed = new ArrayList<>();
        int changed = 0;
        int accused = 0;
        for (String line : lines().subList(40, 50)) {
            Report report = read(line);
            for (Claim claim : ClaimReader.read(report).stream().filter(one -> one.outcome() == Claim.Outcome.AGREES && one.pointer().isPresent()).toList()) {
                changed++;
                String quote = claim.quote().replace(claim.value().toPlainString(), claim.value().add(MORE).toPlainString());
                List<Finding> naming = JIAOHE.check(changed(line, claim, quote), Meta.NONE, Optional.empty(), List.of()).findings().stream().filter(finding -> finding.rule().startsWith("N-") && finding.message().zh().contains(quote)).toList();
                accused += naming.stream().anyMatch(WholeReportsTest::accusesAFigure) ? 1 : 0;
                if (naming.isEmpty()) {
                    missed.add(report.title().orElseThrow().value() + " " + claim.quantity() + " " + quote);
                }
            }
        }
        assertTrue(changed > 200, "changed " + changed);
        assertEquals(List.of(), missed, missed.size() + " of " + changed);
        // Where a clause holds words that are not known, the author is only asked to look.
        assertTrue(accused * 10 > changed * 9, accused + " of " + changed);
    }

    /** The report with one quote of its text in other words. */
    private static Report changed(String report, Claim claim, String quote) throws IOException {
        ObjectNode root = (ObjectNode) JSON.readTree(report);
        for (JsonNode section : root.get("sections")) {
            String text = section.get("text").asText();
            if (section.get("key").asText().equals(claim.section().key()) && text.startsWith(claim.quote(), claim.start())) {
                ((ObjectNode) section).put("text", text.substring(0, claim.start()) + quote + text.substring(claim.start() + claim.quote().length()));
            }
        }
        return read(JSON.writeValueAsString(root));
    }

    private static boolean accusesAFigure(Finding finding) {
        return (finding.rule().startsWith("N-") || List.of("Y-07", "Y-08").contains(finding.rule())) && finding.severity() != Severity.INFO;
    }

    private static List<Report> reports() throws IOException {
        return lines().stream().map(WholeReportsTest::read).toList();
    }

    private static List<String> lines() throws IOException {
        try (var in = new BufferedReader(new InputStreamReader(WholeReportsTest.class.getResourceAsStream("whole-reports.jsonl"), StandardCharsets.UTF_8))) {
            return in.lines().toList();
        }
    }

    private static Report read(String json) {
        ReadResult read = JsonReportReader.read(new Input("whole.json", "", "json", OptionalInt.empty(), Map.of()), json.getBytes(StandardCharsets.UTF_8));
        return ((ReadResult.Success) read).report();
    }
}
