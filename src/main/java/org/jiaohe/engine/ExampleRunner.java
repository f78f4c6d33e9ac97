package org.jiaohe.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiaohe.finding.CheckResult;
import org.jiaohe.finding.Finding;
import org.jiaohe.finding.Outcome;
import org.jiaohe.finding.RuleOutcome;

/** Runs the examples that stand beside the rules of a pack. */
public final class ExampleRunner {
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final Map<String, Outcome> EXPECTED = Map.of("violation", Outcome.VIOLATED, "silent", Outcome.SATISFIED, "inconclusive", Outcome.INCONCLUSIVE, "not-applicable", Outcome.NOT_APPLICABLE);
    private final Judge judge;
    private final ExampleReports reports;

    public ExampleRunner(Judge judge, ExampleReports reports) {
        this.judge = judge;
        this.reports = reports;
    }

    /** The examples beside a rule file: {@code T3-06.examples.yaml} beside {@code T3-06.drl}; none where there is no such file. */
    public static List<Example> examples(Path ruleFile) {
        String name = ruleFile.getFileName().toString();
        String id = name.substring(0, name.length() - ".drl".length());
        Path file = ruleFile.resolveSibling(id + ".examples.yaml");
        List<Example> examples = new ArrayList<>();
        if (Files.exists(file)) {
            try {
                YAML.readTree(Files.readAllBytes(file)).forEach((JsonNode one) -> examples.add(Example.of(id, one)));
            } catch (IOException e) {
                throw new UncheckedIOException(file.toString(), e);
            }
        }
        return examples;
    }

    /** All rule files of a pack's folder. */
    public static List<Path> ruleFiles(Path folder) {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(path -> path.toString().endsWith(".drl")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is wrong with one example; none where the rule says what it must. A silent rule may also not apply. */
    public Optional<String> run(Example example) {
        if (!EXPECTED.containsKey(example.expect())) {
            return Optional.of("unknown expectation " + example.expect());
        }
        CheckResult result;
        try {
            result = judge.judge(reports.examination(example.body()));
        } catch (IllegalArgumentException e) {
            return Optional.of(e.getMessage());
        }
        return fault(example, result);
    }

    /** What is wrong with a result that an example was judged to. */
    static Optional<String> fault(Example example, CheckResult result) {
        Optional<RuleOutcome> outcome = result.rules().stream().filter(rule -> rule.rule().equals(example.rule())).findFirst();
        if (outcome.isEmpty()) {
            return Optional.of("the rule is not in the pack");
        }
        if (outcome.get().outcome() != EXPECTED.get(example.expect())) {
            String why = outcome.get().reason().map(reason -> " (" + reason.key() + reason.values() + ")").orElse("");
            return Optional.of("expected " + example.expect() + ", was " + outcome.get().outcome().key() + why);
        }
        return details(example, result.findings().stream().filter(finding -> finding.rule().equals(example.rule())).toList());
    }

    private static Optional<String> details(Example example, List<Finding> findings) {
        if (example.severity().isPresent() && findings.stream().noneMatch(finding -> finding.severity().key().equals(example.severity().get()))) {
            return Optional.of("expected level " + example.severity().get() + ", was " + findings.stream().map(finding -> finding.severity().key()).toList());
        }
        if (example.count().isPresent() && findings.size() != example.count().get()) {
            return Optional.of("expected " + example.count().get() + " findings, were " + findings.size());
        }
        if (example.at().isPresent() && findings.stream().flatMap(finding -> finding.spots().stream()).noneMatch(spot -> spot.source().pointer().orElse("").endsWith(example.at().get()))) {
            return Optional.of("not found at " + example.at().get());
        }
        Optional<Finding> hollow = findings.stream().filter(finding -> finding.message().zh().contains("{") || finding.message().en().contains("{") || finding.suggestion().zh().contains("{")).findFirst();
        return hollow.map(finding -> "a name without a value: " + finding.message().zh() + " / " + finding.suggestion().zh());
    }
}
