package org.jiaohe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jiaohe.cli.CommandLineInterface;
import org.jiaohe.text.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The command line as a user meets it: output, messages, exit codes. */
class CommandLineTest {
    private static final String SEED = "fixtures/guangzhou-science-2020.report.json";
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    /** What one call came to. */
    private record Call(int code, String out, String err) {
    }

    private static Call run(String... args) {
        return run(Lang.ZH, args);
    }

    private static Call run(Lang lang, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = new CommandLineInterface(new PrintStream(out, false, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8), lang).run(args);
        return new Call(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static JsonSchema schema(String name) throws IOException {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(JSON.readTree(Path.of("schema", name).toFile()));
    }

    @Test
    void theSeedReportFailsWithItsSumInTwoPlaces() throws IOException {
        Call call = run("check", SEED, "--format", "json");
        assertEquals(1, call.code());
        JsonNode result = JSON.readTree(call.out());
        assertEquals("failed", result.get("verdict").asText());
        JsonNode sum = result.get("findings").get(0);
        assertEquals("T3-06", sum.get("rule").asText());
        assertEquals(2, sum.get("expected").asInt());
        assertEquals(1, sum.get("actual").asInt());
        assertEquals("/tables/requests/outcomeTotal/enterprise", sum.get("locations").get(0).get("pointer").asText());
        assertEquals("/tables/requests/outcomeTotal/total", sum.get("locations").get(1).get("pointer").asText());
        assertTrue(schema("findings.schema.json").validate(result).isEmpty(), () -> call.out());
    }

    @Test
    void severalInputsGiveAnArrayAndTheUnreadableOneLosesNothingElse() throws IOException {
        Call call = run("check", SEED, folder.resolve("none.pdf").toString(), "--format", "json");
        assertEquals(1, call.code());
        assertEquals(1, JSON.readTree(call.out()).size());
        assertTrue(call.err().contains("none.pdf"));
    }

    @Test
    void theSameCheckGivesTheSameBytes() {
        assertEquals(run("check", SEED, "--format", "json").out(), run("check", SEED, "--format", "json").out());
    }

    @ParameterizedTest
    @CsvSource({"error, 1", "warning, 1", "info, 1", "never, 0"})
    void failOnSetsTheExitCode(String level, int code) {
        assertEquals(code, run("check", SEED, "--fail-on", level).code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"good-2023-department", "good-2023-government", "good-2020-department", "good-2022-department", "empty-2023-department"})
    void aGoodReportPasses(String name) throws IOException {
        Call call = run("check", "rules/national/examples/" + name + ".report.json", "--format", "json");
        JsonNode result = JSON.readTree(call.out());
        assertEquals(0, call.code(), call.out());
        assertEquals("passed", result.get("verdict").asText());
        assertEquals(0, result.get("counts").get("error").asInt() + result.get("counts").get("warning").asInt());
        assertTrue(schema("findings.schema.json").validate(result).isEmpty());
    }

    @Test
    void extractedReportsFollowTheSchemaAndReadBackTheSame() throws IOException {
        Call first = run("extract", SEED);
        assertEquals(0, first.code());
        assertTrue(schema("report.schema.json").validate(JSON.readTree(first.out())).isEmpty());
        Path copy = Files.writeString(folder.resolve("copy.json"), first.out());
        assertEquals(first.out(), run("extract", copy.toString()).out());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"{\"unit\": | 第 1 行", "{\"hello\": 1} | sections", "{\"sections\": [], \"tables\": {\"requests\": {\"new\": 3}}} | /tables/requests/new",
            "{\"sections\": {}, \"tables\": {}} | /sections", "{\"sections\": [], \"tables\": {}, \"year\": \"二〇二〇\"} | /year", "[1] | 对象", "{\"sections\": [], \"tables\": {\"requests\": {\"new\": {\"total\": 1e99999}}}} | total"})
    void jsonOfAnotherShapeIsNamed(String text, String named) throws IOException {
        Path file = Files.writeString(folder.resolve("bad.json"), text);
        Call call = run("check", file.toString());
        assertEquals(4, call.code());
        assertTrue(call.err().contains(named), call.err());
        assertTrue(call.err().contains("bad.json"), call.err());
        assertFalse(call.err().contains("Exception"), call.err());
    }

    @Test
    void filesThatAreNoReportsAreNamed() throws IOException {
        Path empty = Files.createFile(folder.resolve("空 文件.pdf"));
        Path text = Files.writeString(folder.resolve("text.pdf"), "不是 PDF");
        for (String input : new String[] {empty.toString(), text.toString(), folder.toString(), folder.resolve("none.json").toString()}) {
            Call call = run("check", input);
            assertEquals(4, call.code());
            assertTrue(call.err().contains(input) && call.err().lines().count() == 2, call.err());
        }
    }

    @Test
    void aReportBefore2019IsInconclusive() throws IOException {
        String text = Files.readString(Path.of("rules/national/examples/good-2020-department.report.json")).replace("2020", "2018").replace("〔2019〕60号", "〔2014〕");
        Path old = Files.writeString(folder.resolve("old.json"), text);
        Call call = run("check", old.toString(), "--format", "json");
        assertEquals(3, call.code(), call.out());
        assertEquals("inconclusive", JSON.readTree(call.out()).get("verdict").asText());
        String said = run("check", old.toString()).out();
        assertTrue(said.contains("报告年度为 2018") && !said.contains("未能确定读出"), said);
    }

    @Test
    void aReportWithoutAYearIsInconclusive() throws IOException {
        String text = Files.readString(Path.of("rules/national/examples/good-2023-department.report.json")).replace("\"year\": 2023", "\"year\": null").replace("农业农村局2023年政府", "农业农村局政府");
        Call call = run("check", Files.writeString(folder.resolve("noyear.json"), text).toString(), "--format", "json");
        assertEquals("inconclusive", JSON.readTree(call.out()).get("verdict").asText());
        assertEquals(3, call.code());
    }

    @Test
    void anOutputFileIsWrittenWholeOrNotAtAll() throws IOException {
        Path target = folder.resolve("findings.json");
        assertEquals(1, run("check", SEED, "--format", "json", "-o", target.toString()).code());
        assertEquals("failed", JSON.readTree(Files.readString(target)).get("verdict").asText());
        Call call = run("check", SEED, "-o", folder.resolve("no/such/folder/x.txt").toString());
        assertEquals(4, call.code());
        assertTrue(call.err().contains("x.txt"));
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(1, left.count());
        }
    }

    @Test
    void usageErrorsAndHelpSpeakBothLanguages() {
        assertEquals(2, run("check", "--no-such-option").code());
        assertEquals(2, run("check").code());
        assertEquals(2, run("check", SEED, "--format", "nonsense").code());
        assertEquals(2, run().code());
        assertTrue(run("--help").out().contains("用法"));
        assertTrue(run(Lang.EN, "--help").out().contains("Usage"));
        assertTrue(run("check", "--help").out().contains("--fail-on"));
        assertEquals(0, run("--version").code());
    }

    @Test
    void rulesAreListedAndShown() {
        assertTrue(run("rules", "list").out().contains("T3-06"));
        Call show = run(Lang.EN, "rules", "show", "T3-06");
        assertTrue(show.out().contains("Total") && show.code() == 0);
        assertEquals(2, run("rules", "show", "X-99").code());
    }

    /** A department that states more applications than its government sums up, and last year's report that did not carry on. */
    @Test
    void lastYearAndUnitsBelowAreJudgedTogether() throws IOException {
        String government = "rules/national/examples/good-2023-government.report.json";
        Path more = Files.writeString(folder.resolve("more.json"), Files.readString(Path.of("rules/national/examples/good-2023-department.report.json")).replaceFirst("\"total\": 36", "\"total\": 3600"));
        Call rolled = run("check", government, "--subordinate", more.toString(), "--format", "json");
        assertTrue(rolled.out().contains("\"R-02\""), rolled.err());
        JsonNode rules = JSON.readTree(rolled.out()).get("findings");
        assertTrue(rules.findValuesAsText("rule").contains("R-02"), rolled.out());
        Call across = run("check", "rules/national/examples/good-2023-department.report.json", "--previous", "rules/national/examples/good-2022-department.report.json", "--format", "json");
        assertFalse(across.out().contains("未提供上年报告"), across.out());
        assertEquals(4, run("check", government, "--subordinate", folder.resolve("none.json").toString()).code());
    }

    @Test
    void textFitsEightyColumns() {
        run("check", SEED).out().lines().forEach(line -> assertTrue(org.jiaohe.output.Columns.width(line) <= 80, line));
    }
}
