package org.jiaohe.audit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.jiaohe.cli.CommandLineInterface;
import org.jiaohe.text.Lang;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code jiaohe audit} over an invented region, and over lists with faults. */
class AuditCommandTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String GOOD = "rules/national/examples/good-2023-department.report.json";

    @TempDir
    private static Path shared;

    @TempDir
    private Path folder;

    private record Call(int code, String err) {
    }

    private static Call run(String... args) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = new CommandLineInterface(new PrintStream(OutputStreams.NONE), new PrintStream(err, true, StandardCharsets.UTF_8), Lang.ZH).run(args);
        return new Call(code, err.toString(StandardCharsets.UTF_8));
    }

    private static final class OutputStreams {
        static final java.io.OutputStream NONE = java.io.OutputStream.nullOutputStream();
    }

    private static JsonNode summary(Path out) throws IOException {
        return JSON.readTree(out.resolve("summary.json").toFile());
    }

    @BeforeAll
    static void region() throws IOException {
        DemoRegion.write(shared.resolve("region"), 2024);
        Call call = run("audit", shared.resolve("region/manifest.csv").toString(), "--roster", shared.resolve("region/roster.csv").toString(), "-o", shared.resolve("out").toString(), "--notices", "--workers", "2");
        assertEquals(1, call.code(), call.err());
    }

    private static JsonNode unit(JsonNode summary, String name, int year) {
        for (JsonNode one : summary.get("units")) {
            if (one.get("unit").asText().equals(name) && one.get("year").asInt() == year) {
                return one;
            }
        }
        throw new AssertionError(name);
    }

    @Test
    void theSummaryFollowsItsSchema() throws IOException {
        JsonNode summary = summary(shared.resolve("out"));
        assertTrue(summary.get("rollUp").size() > 0 && summary.get("copies").size() > 0 && summary.get("missing").size() > 0, "every part must have been written");
        assertEquals(Set.of(), JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(JSON.readTree(Path.of("schema/summary.schema.json").toFile())).validate(summary));
    }

    @Test
    void aBrokenFileIsNamedAndStopsNothing() throws IOException {
        JsonNode summary = summary(shared.resolve("out"));
        assertEquals(165, summary.get("counts").get("read").asInt());
        assertEquals(1, summary.get("counts").get("unreadable").asInt());
        assertEquals("unreadable", unit(summary, "明湖市信访局", 2024).get("verdict").asText());
        assertTrue(rows("整改台账").stream().anyMatch(row -> row.contains("明湖市信访局") && row.contains("无法读取")));
    }

    @Test
    void whoDidNotReportIsNamedAndWhoseFileIsBrokenIsNotAccused() throws IOException {
        JsonNode missing = summary(shared.resolve("out")).get("missing");
        assertEquals(1, missing.size());
        assertEquals("明湖市体育局", missing.get(0).get("unit").asText());
        assertTrue(rows("整改台账").stream().anyMatch(row -> row.contains("明湖市体育局") && row.contains("P-10") && row.contains("不按时")));
    }

    @Test
    void theDemonstrationsDefectsAreFoundAndTheEarlierYearIsClean() throws IOException {
        JsonNode summary = summary(shared.resolve("out"));
        for (JsonNode one : summary.get("units")) {
            if (one.get("year").asInt() == 2023) {
                assertEquals(0, one.get("error").asInt(), one.toString());
            }
        }
        assertTrue(summary.get("rules").has("T3-06") || summary.get("rules").has("T3-07"), summary.get("rules").toString());
        assertTrue(summary.get("copies").size() > 0);
    }

    @Test
    void theUnitsCountsAddUpToTheWhole() throws IOException {
        JsonNode summary = summary(shared.resolve("out"));
        for (String level : List.of("error", "warning", "info")) {
            int sum = level.equals("error") ? summary.get("missing").size() : 0;
            for (JsonNode one : summary.get("units")) {
                sum += one.path(level).asInt();
            }
            assertEquals(summary.at("/counts/" + level).asInt(), sum, level);
        }
    }

    @Test
    void eachReportHasItsFindingsAndPageAndErrorsTheirNotice() throws IOException {
        Path out = shared.resolve("out");
        int notices = 0;
        for (JsonNode one : summary(out).get("units")) {
            if (one.has("findings")) {
                Path findings = out.resolve(one.get("findings").asText());
                assertEquals(one.get("verdict"), JSON.readTree(findings.toFile()).get("verdict"));
                assertTrue(Files.exists(Path.of(findings.toString().replace(".findings.json", ".html"))));
                notices += one.get("error").asInt() > 0 ? 1 : 0;
            }
        }
        try (Stream<Path> files = Files.list(out.resolve("notices"))) {
            List<Path> all = files.toList();
            assertEquals(notices, all.size());
            try (ZipFile docx = new ZipFile(all.get(0).toFile())) {
                String text = new String(docx.getInputStream(docx.getEntry("word/document.xml")).readAllBytes(), StandardCharsets.UTF_8);
                assertTrue(text.contains("未能核验的事项"), text);
                assertFalse(text.contains("元数据"), "who reads a notice has no file of data");
            }
        }
    }

    private static List<String> rows(String sheet) throws IOException {
        List<String> rows = new ArrayList<>();
        try (ReadableWorkbook book = new ReadableWorkbook(shared.resolve("out/ledger.xlsx").toFile())) {
            Sheet found = book.findSheet(sheet).orElseThrow();
            found.read().forEach(row -> rows.add(row.stream().map(cell -> cell == null ? "" : cell.getText()).toList().toString()));
        }
        return rows;
    }

    @Test
    void theLedgerHasEveryFindingOfTheLines() throws IOException {
        long lines = Files.readAllLines(shared.resolve("out/findings.jsonl")).size();
        assertEquals(lines + 1 + 1, rows("整改台账").size());
    }

    private static Map<String, byte[]> bytes(Path out) throws IOException {
        Map<String, byte[]> all = new TreeMap<>();
        try (Stream<Path> files = Files.walk(out)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = out.relativize(file).toString();
                // The journal carries the order of work; notices are asked for in one run only.
                if (name.matches("index\\.html|ledger\\.xlsx|summary\\.json|findings\\.jsonl|units/.*")) {
                    all.put(name, Files.readAllBytes(file));
                }
            }
        }
        return all;
    }

    private static void assertSame(Map<String, byte[]> one, Map<String, byte[]> other) {
        assertEquals(one.keySet(), other.keySet());
        one.forEach((name, bytes) -> assertArrayEquals(bytes, other.get(name), name));
    }

    @Test
    void oneWorkerAnotherOrderAndAResumedJournalCutAnywhereGiveTheSameBytes() throws IOException {
        Path out = folder.resolve("out");
        List<String> lines = new ArrayList<>(Files.readAllLines(shared.resolve("region/manifest.csv")));
        java.util.Collections.reverse(lines.subList(1, lines.size()));
        Files.write(shared.resolve("region/reversed.csv"), lines);
        String[] args = {"audit", shared.resolve("region/reversed.csv").toString(), "--roster", shared.resolve("region/roster.csv").toString(), "-o", out.toString(), "--workers", "1", "--resume"};
        assertEquals(1, run(args).code());
        Map<String, byte[]> whole = bytes(shared.resolve("out"));
        assertSame(whole, bytes(out));
        Path journal = out.resolve(".journal.jsonl");
        byte[] all = Files.readAllBytes(journal);
        Files.write(journal, java.util.Arrays.copyOf(all, all.length * 2 / 3));
        Files.delete(out.resolve("summary.json"));
        Call resumed = run(args);
        assertTrue(resumed.err().contains("继续上次检查"), resumed.err());
        assertSame(whole, bytes(out));
    }

    /** What an archive holds of each unit and year, without the times of its runs. */
    private List<String> kept(Path archive) throws IOException {
        Path export = folder.resolve("export.jsonl");
        assertEquals(0, run("archive", "export", "--archive", archive.toString(), "-o", export.toString()).code());
        List<String> kept = new ArrayList<>();
        for (String line : Files.readAllLines(export)) {
            kept.add(((ObjectNode) JSON.readTree(line)).without(List.of("firstAudited", "lastAudited")).toString());
        }
        return kept;
    }

    @Test
    void aRunKilledAnywhereGoesOnToTheSameResultAndTheSameArchive() throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        Path archive = folder.resolve("killed.db");
        List<String> args = List.of("audit", shared.resolve("region/manifest.csv").toString(), "--roster", shared.resolve("region/roster.csv").toString(), "-o", out.toString(), "--resume", "--archive", archive.toString());
        Path journal = out.resolve(".journal.jsonl");
        // A journal of the whole region takes 0.3 MB; the last kill comes while the archive is written.
        for (int kill = 0; kill < 3; kill++) {
            boolean keeping = kill == 2;
            Path growing = keeping ? archive : journal;
            long least = keeping ? 300_000 : (Files.exists(journal) ? Files.size(journal) : 0) + new java.util.Random().nextInt(100_000);
            assertFalse(keeping && Files.exists(out.resolve("summary.json")), "the child was meant to be killed before its end");
            List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", System.getProperty("java.class.path"), "org.jiaohe.cli.Main"));
            command.addAll(args);
            Process child = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            while (child.isAlive() && !(Files.exists(growing) && Files.size(growing) > least && (!keeping || Files.exists(out.resolve("summary.json"))))) {
                Thread.sleep(5);
            }
            child.destroyForcibly().waitFor();
        }
        assertEquals(1, run(args.toArray(String[]::new)).code());
        assertSame(bytes(shared.resolve("out")), bytes(out));
        Path whole = folder.resolve("whole.db");
        assertEquals(1, run("audit", args.get(1), "--roster", args.get(3), "-o", folder.resolve("again").toString(), "--no-pages", "--archive", whole.toString()).code());
        assertEquals(165, kept(whole).size());
        assertEquals(kept(whole), kept(archive));
    }

    @Test
    void aListsFaultsAreNamedByRowAndTheRestIsChecked() throws IOException {
        Files.copy(Path.of(GOOD), folder.resolve("a.json"));
        Files.writeString(folder.resolve("list.csv"), "单位,年度,文件,提交日期\n青河市农业农村局,2023,a.json,2024-01-10\n青河市农业农村局,2023,b.json,\n青河市水务局,,c.json,\n青河市财政局,2023,a.json,\n青河市审计局,2023,d.json,2024-02-30\n青河市司法局,2023,,\n",
                Charset.forName("GB18030"));
        Call call = run("audit", folder.resolve("list.csv").toString(), "-o", folder.resolve("out").toString());
        assertTrue(call.err().contains("第 3 行的文件 b.json 不存在"), call.err());
        assertTrue(call.err().contains("第 3 行的单位“青河市农业农村局”与第 2 行重复"), call.err());
        assertTrue(call.err().contains("第 4 行“青河市水务局”的年度"), call.err());
        assertTrue(call.err().contains("第 5 行的文件 a.json 在第 2 行已经列出"), call.err());
        assertTrue(call.err().contains("第 6 行“提交日期”列的“2024-02-30”不是可用的日期，未采用；请写成 2025-01-20 这样的日期"), call.err());
        JsonNode summary = summary(folder.resolve("out"));
        assertEquals(1, summary.get("counts").get("read").asInt());
        assertEquals("青河市司法局", summary.get("missing").get(0).get("unit").asText());
    }

    @Test
    void aListWithoutFilesAndAWrongFolderAreUsage() throws IOException {
        Path list = Files.writeString(folder.resolve("list.csv"), "单位,年度\n青河市水务局,2023\n");
        assertEquals(2, run("audit", list.toString(), "-o", folder.resolve("o").toString()).code());
        assertEquals(4, run("audit", folder.resolve("none").toString(), "-o", folder.resolve("o").toString()).code());
        Path file = Files.writeString(folder.resolve("file"), "");
        assertEquals(2, run("audit", folder.toString(), "-o", file.resolve("out").toString()).code());
    }

    @Test
    void nothingReadableIsFour() throws IOException {
        Files.createDirectories(folder.resolve("in"));
        Files.writeString(folder.resolve("in/x.json"), "{");
        assertEquals(4, run("audit", folder.resolve("in").toString(), "-o", folder.resolve("o").toString()).code());
    }

    @Test
    void withoutAListNobodyIsSummedUpByName() throws IOException {
        Call call = run("audit", shared.resolve("region/reports/2024").toString(), "-o", folder.resolve("o").toString(), "--no-pages");
        assertFalse(call.err().contains("Exception"));
        assertEquals(0, summary(folder.resolve("o")).get("rollUp").size());
    }
}
