package org.jiaohe.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Packs on top of the national one, as the person who writes one meets them. */
class RulePacksTest {
    private static final String WUWEI = "rules/local/wuwei-2025";
    private static final String SEED = "fixtures/guangzhou-science-2020.report.json";
    private static final String GOOD = "rules/national/examples/good-2023-department.report.json";

    private static final String HEAD = """
            /* ---
            id: %s
            severity: warning
            title: {zh: "提到数字政府", en: "Speaks of the digital government"}
            basis: {zh: "本办要求", en: "Our office"}
            years: "2019-"
            units: all
            needs: [text]
            message: {zh: "没有提到{word}。", en: "No word of {word}."}
            suggestion: {zh: "补充。", en: "Add it."}
            --- */
            """;
    private static final String BODY = """
            rule "%s"
            when
              $s : SectionFact(key == "overview", text not matches "(?s).*数字政府.*")
            then
              findings.report("%s").at($s.headingSpot()).with("word", "数字政府");
            end
            """;

    @TempDir
    private Path folder;

    private Path pack(String yaml, String id, String body) throws IOException {
        Path pack = Files.createDirectories(folder.resolve("pack"));
        Files.writeString(pack.resolve("pack.yaml"), yaml);
        Files.writeString(pack.resolve(id + ".drl"), HEAD.formatted(id) + body);
        return pack;
    }

    @Test
    void theWorkedExamplePassesItsOwnExamples() {
        Call call = Call.run("rules", "test", WUWEI);
        assertEquals(0, call.code(), call.out() + call.err());
        assertTrue(call.out().contains("规则 5 条，示例 39 个，不符 0 个"), call.out());
    }

    @Test
    void anOwnRuleReportsBesideTheNationalOnes() throws IOException {
        Path pack = pack("id: ours\nextends: national\n", "OURS-01", BODY.formatted("OURS-01", "OURS-01"));
        Call call = Call.run("check", SEED, "--rules", pack.toString());
        assertTrue(call.out().contains("OURS-01 提到数字政府"), call.out());
        assertTrue(call.out().contains("T3-06"), call.out());
        assertTrue(Call.run("rules", "list", "--rules", pack.toString()).out().contains("OURS-01"));
    }

    @Test
    void aBrokenPackIsNamedWithFileAndLine() throws IOException {
        Path pack = pack("id: ours\nextends: national\n", "OURS-01", BODY.formatted("OURS-01", "OURS-01").replace("SectionFact(key", "SectionFact(kee"));
        Call call = Call.run("check", SEED, "--rules", pack.toString());
        assertEquals(2, call.code());
        assertTrue(call.err().contains("OURS-01.drl 第 14 行"), call.err());
        assertEquals("", call.out());
        Call other = Call.run("check", SEED, "--lang", "en", "--rules", pack("id: ours\nextends: national\n", "OURS-01", BODY.formatted("OURS-01", "OURS-01").replace("SectionFact", "SektionFact")).toString());
        assertEquals(2, other.code());
        assertTrue(other.err().contains("OURS-01.drl, line 14"), other.err());
    }

    @Test
    void whatTheRegulationsDemandIsNotRelaxed() throws IOException {
        Path pack = pack("id: ours\nextends: national\nseverities:\n  T3-06: info\noff:\n  T3-01: \"不用\"\n  L-05: \"本市另有校对\"\n", "OURS-01", BODY.formatted("OURS-01", "OURS-01"));
        Call call = Call.run("check", SEED, "--rules", pack.toString());
        assertEquals(1, call.code());
        assertTrue(call.out().contains("【错误】 T3-06"), call.out());
        assertTrue(call.err().contains("T3-06") && call.err().contains("T3-01"), call.err());
        assertFalse(call.out().contains("L-05"), call.out());
    }

    @Test
    void aLevelMayBeTightened() throws IOException {
        Path pack = pack("id: ours\nextends: national\nseverities:\n  N-02: error\n", "OURS-01", BODY.formatted("OURS-01", "OURS-01"));
        assertTrue(Call.run("check", SEED, "--rules", pack.toString()).out().contains("【错误】 N-02"));
    }

    @Test
    void anExampleThatDoesNotBehaveFailsThePack() throws IOException {
        Path pack = pack("id: ours\nextends: national\n", "OURS-01", BODY.formatted("OURS-01", "OURS-01"));
        assertEquals(1, Call.run("rules", "test", pack.toString()).code());
        Files.writeString(pack.resolve("OURS-01.examples.yaml"), "- name: \"写错了的示例\"\n  expect: silent\n  base: good-2023-department\n");
        Call call = Call.run("rules", "test", pack.toString());
        assertEquals(1, call.code());
        assertTrue(call.out().contains("写错了的示例"), call.out());
    }

    @Test
    void diffNamesWhatIsNewlyReported() throws IOException {
        Path pack = pack("id: ours\nextends: national\n", "OURS-01", BODY.formatted("OURS-01", "OURS-01"));
        Path bare = Files.createDirectories(folder.resolve("bare"));
        Files.writeString(bare.resolve("pack.yaml"), "id: bare\nextends: national\n");
        Path reports = Files.createDirectories(folder.resolve("reports"));
        Files.copy(Path.of(GOOD), reports.resolve("a.report.json"));
        Call call = Call.run("rules", "diff", bare.toString(), pack.toString(), "--on", reports.toString());
        assertEquals(1, call.code(), call.err());
        assertTrue(call.out().contains("新增") && call.out().contains("OURS-01") && call.out().contains("新增问题 1 个，不再报告 0 个"), call.out());
    }

    @Test
    void theCommittedCatalogueIsThatOfTheRules() throws IOException {
        Path fresh = folder.resolve("catalogue");
        assertEquals(0, Call.run("rules", "docs", "-o", fresh.toString()).code());
        try (Stream<Path> pages = Files.list(fresh)) {
            List<Path> all = pages.toList();
            assertEquals(ruleFiles() + 1, all.size());
            for (Path page : all) {
                assertEquals(Files.readString(page), Files.readString(Path.of("docs/catalogue").resolve(page.getFileName())), page.getFileName() + " is stale: run ./jiaohe rules docs -o docs/catalogue");
            }
        }
    }

    private static long ruleFiles() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("rules/national"))) {
            return files.filter(file -> file.toString().endsWith(".drl")).count();
        }
    }
}
