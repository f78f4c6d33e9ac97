package org.jiaohe.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jiaohe.Jiaohe;
import org.jiaohe.finding.RuleOutcome;
import org.junit.jupiter.api.Test;

/**
 * The outcome of every rule in every situation of {@code situations.yaml}, held against {@code outcomes.txt}, which was read line by
 * line against the catalogue: V violated, S satisfied, I inconclusive, - not applicable. A rule that changes shows what else it moves.
 */
class OutcomeTableTest {
    private static final Path FOLDER = Path.of("src/test/resources/outcomes");

    @Test
    void everyRuleInEverySituation() throws IOException {
        String table = table();
        Files.writeString(Files.createDirectories(Path.of("target")).resolve("outcomes.txt"), table);
        assertEquals(Files.readString(FOLDER.resolve("outcomes.txt")), table, "target/outcomes.txt is the table as it is now");
    }

    private static String table() throws IOException {
        RuleBook book = NationalPack.load();
        Judge judge = new Judge(book);
        ExampleReports reports = new ExampleReports(List.of(Path.of("rules/national/examples")), new Jiaohe(CompletableFuture.completedFuture(book))::claims);
        Map<String, StringBuilder> rows = new LinkedHashMap<>();
        List<String> names = new ArrayList<>();
        for (JsonNode situation : new ObjectMapper(new YAMLFactory()).readTree(FOLDER.resolve("situations.yaml").toFile())) {
            names.add(situation.get("name").asText());
            for (RuleOutcome rule : judge.judge(reports.examination(situation)).rules()) {
                rows.computeIfAbsent(rule.rule(), id -> new StringBuilder()).append("  ").append(letter(rule));
            }
        }
        StringBuilder table = new StringBuilder();
        for (int i = 0; i < names.size(); i++) {
            table.append(String.format("%2d %s%n", i + 1, names.get(i)));
        }
        table.append(String.format("%nrule  "));
        for (int i = 0; i < names.size(); i++) {
            table.append(String.format(" %2d", i + 1));
        }
        rows.forEach((id, row) -> table.append(String.format("%n%-6s", id)).append(row));
        return table.append('\n').toString().replace("\r\n", "\n");
    }

    private static String letter(RuleOutcome rule) {
        return switch (rule.outcome()) {
            case VIOLATED -> "V";
            case SATISFIED -> "S";
            case INCONCLUSIVE -> "I";
            case NOT_APPLICABLE -> "-";
        };
    }
}
