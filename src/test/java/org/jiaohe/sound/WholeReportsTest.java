package org.jiaohe.sound;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
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

    @Test
    void aReportWhoseTablesBearOutItsTextIsNotAccusedOfItsFigures() throws IOException {
        List<String> accused = new ArrayList<>();
        List<Report> reports = reports();
        for (Report report : reports) {
            List<String> findings = JIAOHE.check(report, Meta.NONE, Optional.empty(), List.of()).findings().stream().filter(WholeReportsTest::accusesAFigure).map(finding -> finding.rule() + " " + finding.message().zh()).toList();
            if (!findings.isEmpty()) {
                accused.add(report.title().orElseThrow().value() + " " + findings);
            }
        }
        accused.forEach(System.out::println);
        assertEquals(40, reports.size());
        assertTrue(accused.size() <= ACCUSED_AT_MOST, () -> accused.size() + " accused: " + String.join("\n", accused));
    }

    private static boolean accusesAFigure(Finding finding) {
        return finding.rule().startsWith("N-") && finding.severity() != Severity.INFO;
    }

    private static List<Report> reports() throws IOException {
        try (var in = new BufferedReader(new InputStreamReader(WholeReportsTest.class.getResourceAsStream("whole-reports.jsonl"), StandardCharsets.UTF_8))) {
            return in.lines().map(WholeReportsTest::read).toList();
        }
    }

    private static Report read(String json) {
        ReadResult read = JsonReportReader.read(new Input("whole.json", "", "json", OptionalInt.empty(), Map.of()), json.getBytes(StandardCharsets.UTF_8));
        return ((ReadResult.Success) read).report();
    }
}
