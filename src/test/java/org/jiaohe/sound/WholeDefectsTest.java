package org.jiaohe.sound;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jiaohe.Jiaohe;
import org.jiaohe.engine.NationalPack;
import org.jiaohe.facts.Meta;
import org.jiaohe.finding.Severity;
import org.jiaohe.report.Input;
import org.jiaohe.report.ReadResult;
import org.jiaohe.report.Report;
import org.jiaohe.report.json.JsonReportReader;
import org.junit.jupiter.api.Test;

/**
 * Whole reports with two to four slips each, as offices make them, by people who knew the catalogue of rules and nothing
 * else of the program: 1,036 in all. One a line, with what is wrong in words and the rules that accuse it.
 */
class WholeDefectsTest {
    private static final Jiaohe JIAOHE = new Jiaohe(NationalPack.loadMeanwhile());
    private static final ObjectMapper JSON = new ObjectMapper();
    /** Two headings that changed places, of which the two rules on what should stand under them speak too. */
    private static final int BESIDES = 2;

    private record Row(Report report, Set<String> rules) {
    }

    @Test
    void theSlipsOfAReportAreNamedAndNothingElse() throws IOException {
        List<Row> rows = rows();
        List<String> missed = new ArrayList<>();
        List<String> besides = new ArrayList<>();
        for (Row row : rows) {
            Set<String> found = JIAOHE.check(row.report(), Meta.NONE, before(row, rows), List.of()).findings().stream().filter(finding -> finding.severity() != Severity.INFO).map(finding -> finding.rule()).collect(Collectors.toCollection(TreeSet::new));
            String title = row.report().title().orElseThrow().value();
            row.rules().stream().filter(rule -> !found.contains(rule)).forEach(rule -> missed.add(title + " " + rule));
            found.stream().filter(rule -> !row.rules().contains(rule)).forEach(rule -> besides.add(title + " " + rule));
        }
        assertEquals(363, rows.size());
        assertEquals(List.of(), missed);
        assertTrue(besides.size() <= BESIDES, besides::toString);
    }

    private static Optional<Report> before(Row row, List<Row> all) {
        return all.stream().map(Row::report).filter(other -> unit(other).equals(unit(row.report())) && year(other) == year(row.report()) - 1).findFirst();
    }

    private static String unit(Report report) {
        return report.unit().orElseThrow().value();
    }

    private static int year(Report report) {
        return report.year().orElseThrow().value();
    }

    private static List<Row> rows() throws IOException {
        List<Row> rows = new ArrayList<>();
        try (var in = new BufferedReader(new InputStreamReader(WholeDefectsTest.class.getResourceAsStream("whole-defects.jsonl"), StandardCharsets.UTF_8))) {
            for (String line : in.lines().toList()) {
                JsonNode row = JSON.readTree(line);
                Set<String> rules = new TreeSet<>();
                row.get("rules").forEach(rule -> rules.add(rule.asText()));
                ReadResult read = JsonReportReader.read(new Input("whole.json", "", "json", OptionalInt.empty(), Map.of()), JSON.writeValueAsBytes(row.get("report")));
                rows.add(new Row(((ReadResult.Success) read).report(), rules));
            }
        }
        return rows;
    }
}
