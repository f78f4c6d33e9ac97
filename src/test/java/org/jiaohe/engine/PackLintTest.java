package org.jiaohe.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jiaohe.text.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every rule of the packs has what a rule must have, and a rule that lacks any of it is refused. */
class PackLintTest {
    private static final String RULE = """
            /* ---
            id: T2-99
            severity: error
            title: {zh: "废止数", en: "Repealed"}
            basis: {zh: "国办公开办函〔2021〕30号", en: "Guobangongkaibanhan [2021] 30"}
            years: "2021-"
            units: all
            needs: [proactive]
            message: {zh: "废止 {count} 件。", en: "{count} repealed."}
            suggestion: {zh: "核对。", en: "Check."}
            --- */
            rule "T2-99"
            when
              $r : ProactiveRow(layout == "2021", repealed.positive)
            then
              findings.report("T2-99").at($r.spot()).with("count", $r.repealed().value());
            end
            """;
    private static final String EXAMPLES = """
            - {name: "有废止", expect: violation, base: good-2023-department}
            - {name: "废止为 0", expect: silent, base: good-2023-government}
            - {name: "好报告", expect: silent, base: good-2023-department}
            """;

    @TempDir
    private Path folder;

    private List<String> faults(String rule, String examples) throws IOException, PackException {
        Files.writeString(folder.resolve("T2-99.drl"), rule);
        Files.writeString(folder.resolve("T2-99.examples.yaml"), examples);
        return PackLint.faults(folder).stream().map(Message::key).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rules/national", "rules/local/wuwei-2025"})
    void the_packs_have_all_that_a_rule_must_have(String pack) throws PackException {
        assertEquals(List.of(), PackLint.faults(Path.of(pack)));
    }

    @Test
    void a_complete_rule_is_accepted() throws Exception {
        assertEquals(List.of(), faults(RULE, EXAMPLES));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "en: \"Repealed\"|en: \"废止数\"|engine.lint.language",
            "years: \"2021-\"|years: \"2019-\"|engine.lint.years",
            "years: \"2021-\"|years: \"2019-2020\"|engine.lint.years",
            "units: all|unverified: true|engine.lint.unverified",
            "〔2021〕30号\"|【忆】\"|engine.lint.unverified",
            ".with(\"count\"|.with(\"number\"|engine.lint.name"})
    void a_rule_that_lacks_something_is_refused(String from, String to, String fault) throws Exception {
        assertEquals(List.of(fault), faults(RULE.replace(from, to), EXAMPLES));
    }

    @Test
    void a_rule_without_its_examples_is_refused() throws Exception {
        assertEquals(List.of("engine.lint.noViolation"), faults(RULE, EXAMPLES.replace("expect: violation", "expect: inconclusive")));
        assertEquals(List.of("engine.lint.noSilent"), faults(RULE, EXAMPLES.lines().limit(2).reduce("", (all, line) -> all + line + "\n")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "severity", "title", "basis", "years", "message", "suggestion"})
    void a_rule_without_one_of_its_keys_is_refused(String key) {
        String rule = RULE.lines().filter(line -> !line.startsWith(key + ":")).reduce("", (all, line) -> all + line + "\n");
        assertThrows(PackException.class, () -> faults(rule, EXAMPLES));
    }

    @Test
    void an_id_that_stands_in_two_files_is_refused() throws IOException {
        Files.writeString(folder.resolve("T2-99 again.drl"), RULE);
        assertThrows(PackException.class, () -> faults(RULE, EXAMPLES));
    }
}
