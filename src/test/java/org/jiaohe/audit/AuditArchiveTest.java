package org.jiaohe.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jiaohe.cli.CommandLineInterface;
import org.jiaohe.text.Lang;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code jiaohe audit --archive} and {@code jiaohe archive}: what an office keeps from run to run. */
class AuditArchiveTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String UNIT = "青河市农业农村局";

    @TempDir
    private Path folder;
    private Path archive;

    private record Call(int code, String out, String err) {
    }

    private static Call run(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = new CommandLineInterface(new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8), Lang.ZH).run(args);
        return new Call(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    @BeforeEach
    void years() throws IOException {
        archive = folder.resolve("档案.db");
        write(2022, 2);
        write(2023, 2);
    }

    /** The good report for a year, with {@code carriedIn} of natural persons as given; the total stays, so that another number is an error. */
    private void write(int year, int carriedIn) throws IOException {
        ObjectNode report = (ObjectNode) JSON.readTree(Path.of("rules/national/examples/good-2023-department.report.json").toFile());
        report.put("unit", UNIT).put("year", year).put("title", UNIT + year + "年政府信息公开工作年度报告");
        ObjectNode row = (ObjectNode) report.at("/tables/requests/carriedIn");
        row.put("naturalPerson", carriedIn);
        Path file = folder.resolve(year + "/a.json");
        Files.createDirectories(file.getParent());
        JSON.writeValue(file.toFile(), report);
    }

    private Call audit(int year, String... more) {
        List<String> args = new ArrayList<>(List.of("audit", folder.resolve(String.valueOf(year)).toString(), "-o", folder.resolve("out" + year).toString()));
        args.addAll(List.of(more));
        return run(args.toArray(String[]::new));
    }

    private JsonNode unitOf(int year) throws IOException {
        return JSON.readTree(folder.resolve("out" + year + "/summary.json").toFile()).get("units").get(0);
    }

    private List<String> findings(int year) throws IOException {
        return Files.readAllLines(folder.resolve("out" + year + "/findings.jsonl"));
    }

    @Test
    void lastYearIsFoundInTheArchiveAndGivesWhatItsFolderGives() throws IOException {
        audit(2023);
        List<String> alone = findings(2023);
        audit(2023, "--previous-folder", folder.resolve("2022").toString());
        List<String> beside = findings(2023);
        assertFalse(alone.equals(beside), "the years must have something between them");
        audit(2022, "--archive", archive.toString());
        audit(2023, "--archive", archive.toString());
        assertEquals(beside, findings(2023));
        audit(2023, "--archive", archive.toString(), "--resume");
        assertEquals(beside, findings(2023), "the archive's own report of the year is not its last year's");
    }

    @Test
    void aWaivedFindingStaysListedAndIsNotCountedUntilItsNumberChanges() throws IOException {
        write(2023, 4);
        assertEquals(1, audit(2023, "--archive", archive.toString()).code());
        List<JsonNode> errors = new ArrayList<>();
        for (String line : findings(2023)) {
            JsonNode one = JSON.readTree(line);
            if (one.get("severity").asText().equals("error")) {
                errors.add(one);
            }
        }
        assertFalse(errors.isEmpty());
        for (JsonNode one : errors) {
            Call decided = run("archive", "decide", UNIT, "2023", one.get("fingerprint").asText().substring(0, 10), "--archive", archive.toString(), "--as", "waived", "--by", "李四", "--reason", "已书面说明", "--on", "2024-02-10");
            assertEquals(0, decided.code(), decided.err());
        }
        int code = audit(2023, "--archive", archive.toString(), "--resume").code();
        assertTrue(code == 0 || code == 3, "errors that are waived fail nothing: " + code);
        assertEquals(errors.size(), unitOf(2023).get("error").asInt());
        assertEquals(errors.size(), unitOf(2023).get("decided").get("waived").asInt());
        assertTrue(findings(2023).stream().anyMatch(line -> line.contains("\"by\":\"李四\"") && line.contains("\"standing\":\"holds\"")));
        assertTrue(Files.readString(folder.resolve("out2023").resolve(unitOf(2023).get("findings").asText())).contains("\"waived\""));
        assertTrue(ledger().stream().anyMatch(row -> row.contains("李四") && row.contains("豁免") && row.contains("2024-02-10")), ledger().toString());
        assertTrue(run("archive", "show", UNIT, "--archive", archive.toString()).out().contains("豁免，李四，2024-02-10：已书面说明"));
        write(2023, 5);
        assertEquals(1, audit(2023, "--archive", archive.toString(), "--resume").code());
        assertEquals(errors.size(), unitOf(2023).get("decided").get("reopened").asInt());
        assertTrue(ledger().stream().anyMatch(row -> row.contains("重新打开") && row.contains("已书面说明")), ledger().toString());
    }

    @Test
    void whatIsSaidToBeCorrectedAndIsNotIsNamed() throws IOException {
        write(2023, 4);
        audit(2023, "--archive", archive.toString());
        String fingerprint = JSON.readTree(findings(2023).stream().filter(line -> line.contains("\"error\"")).findFirst().orElseThrow()).get("fingerprint").asText();
        assertEquals(0, run("archive", "decide", UNIT, "2023", fingerprint, "--archive", archive.toString(), "--as", "corrected", "--by", "李四", "--reason", "已重新公布").code());
        Files.writeString(folder.resolve("2023/a.json"), Files.readString(folder.resolve("2023/a.json")) + "\n");
        assertEquals(1, audit(2023, "--archive", archive.toString()).code());
        assertEquals(1, unitOf(2023).get("decided").get("unmended").asInt());
        write(2023, 2);
        audit(2023, "--archive", archive.toString());
        assertFalse(unitOf(2023).has("decided"));
        assertTrue(run("archive", "show", UNIT, "--archive", archive.toString()).out().contains("现报告中已无"));
    }

    @Test
    void whoDidNotReportMayBeExcusedAndStaysSoFromRunToRun() throws IOException {
        Path roster = Files.writeString(folder.resolve("roster.csv"), "单位,上级\n" + UNIT + ",\n体育局,青河市人民政府\n");
        String[] more = {"--archive", archive.toString(), "--roster", roster.toString()};
        assertEquals(1, audit(2023, more).code());
        String number = JSON.readTree(findings(2023).get(0)).get("fingerprint").asText();
        Call decided = run("archive", "decide", "体育局", "2023", number.substring(0, 8), "--archive", archive.toString(), "--as", "waived", "--by", "李四", "--reason", "已并入文旅局", "--on", "2024-02-10");
        assertEquals(0, decided.code(), decided.err());
        int code = audit(2023, more).code();
        assertTrue(code == 0 || code == 3 && unitOf(2023).get("verdict").asText().equals("inconclusive"), "who is excused fails nothing: " + code);
        JsonNode summary = JSON.readTree(folder.resolve("out2023/summary.json").toFile());
        assertEquals("waived", summary.at("/missing/0/decided").asText());
        assertEquals(1, summary.at("/counts/error").asInt());
        assertEquals(1, summary.at("/counts/waived/error").asInt());
        assertEquals("李四", JSON.readTree(findings(2023).get(0)).at("/decision/by").asText());
        assertTrue(ledger().stream().anyMatch(row -> row.contains("P-10") && row.contains("李四") && row.contains("豁免") && row.contains("2024-02-10")), ledger().toString());
        assertTrue(run("archive", "show", "体育局", "--archive", archive.toString()).out().contains("应报未报  处理：豁免，李四"));
        assertEquals(0, run("archive", "decide", "体育局", "2023", "P-10", "--archive", archive.toString(), "--as", "open", "--by", "李四", "--reason", "误记").code());
        assertEquals(1, audit(2023, more).code());
        assertEquals(0, run("archive", "decide", "青河市体育局", "2023", "P-10", "--archive", archive.toString(), "--as", "disputed", "--by", "王五", "--reason", "未收到通知").code());
        assertEquals(1, audit(2023, more).code());
        assertEquals("王五", JSON.readTree(findings(2023).get(0)).at("/decision/by").asText());
    }

    private Call excuse(String unit, int year, String as) {
        return run("archive", "decide", unit, String.valueOf(year), "P-10", "--archive", archive.toString(), "--as", as, "--by", "李四", "--reason", "已说明");
    }

    @Test
    void onlyWhoDidNotReportCanBeExcusedAndOnlyUntilItReports() throws IOException {
        Path roster = Files.writeString(folder.resolve("roster.csv"), "单位,上级\n" + UNIT + ",\n体育局,青河市人民政府\n");
        String[] more = {"--archive", archive.toString(), "--roster", roster.toString()};
        assertTrue(excuse("体育局", 2023, "waived").err().contains("不存在"));
        audit(2022, more);
        assertTrue(excuse("体育局", 2023, "waived").err().contains("档案中没有 2023 年度应报未报的单位"));
        audit(2023, more);
        Call wrong = excuse("青河市休育局", 2023, "waived");
        assertEquals(2, wrong.code());
        assertTrue(wrong.err().contains("“青河市休育局”2023 年度不在应报未报之列；该年度应报未报的有 1 个：青河市体育局。"), wrong.err());
        assertTrue(excuse(UNIT, 2023, "waived").err().contains("档案中有“" + UNIT + "”2023 年度的报告"));
        assertTrue(run("archive", "show", "体育局", "--archive", archive.toString()).out().matches("(?s).*2022  [0-9a-f]{16}  应报未报\\R.*2023  [0-9a-f]{16}  应报未报\\R"));
        assertEquals(0, excuse("体育局", 2022, "waived").code());
        assertEquals(1, audit(2023, more).code(), "another year is another case");
        assertEquals(0, excuse("体育局", 2023, "waived").code());
        audit(2023, more);
        assertEquals("waived", JSON.readTree(folder.resolve("out2023/summary.json").toFile()).at("/missing/0/decided").asText());
        ObjectNode late = (ObjectNode) JSON.readTree(folder.resolve("2023/a.json").toFile());
        JSON.writeValue(folder.resolve("2023/late.json").toFile(), late.put("unit", "青河市体育局").put("title", "青河市体育局2023年政府信息公开工作年度报告"));
        audit(2023, more);
        assertEquals(2, excuse("体育局", 2023, "waived").code(), "it has reported since");
        assertFalse(run("archive", "show", "体育局", "--year", "2023", "--archive", archive.toString()).out().contains("应报未报"));
        Files.delete(folder.resolve("2023/late.json"));
        Call again = audit(2023, more);
        assertEquals(0, JSON.readTree(folder.resolve("out2023/summary.json").toFile()).get("missing").size(), "the archive has its report");
        assertTrue(again.err().contains("有 1 个单位本次没有报告，但档案中已有其 2023 年度报告，不作未报：青河市体育局。"), again.err());
    }

    @Test
    void aNameWithoutItsRegionExcusesNoOtherRegionsUnit() throws IOException {
        Path mine = Files.writeString(folder.resolve("roster.csv"), "单位,上级\n" + UNIT + ",\n体育局,青河市人民政府\n");
        Path theirs = Files.writeString(folder.resolve("theirs.csv"), "单位,上级\n" + UNIT + ",\n体育局,明湖市人民政府\n");
        audit(2023, "--archive", archive.toString(), "--roster", mine.toString());
        audit(2023, "--archive", archive.toString(), "--roster", theirs.toString());
        Call several = excuse("体育局", 2023, "waived");
        assertEquals(2, several.code());
        assertTrue(several.err().contains("明湖市体育局、青河市体育局"), several.err());
        assertEquals(0, excuse("青河市体育局", 2023, "waived").code());
        audit(2023, "--archive", archive.toString(), "--roster", theirs.toString());
        assertFalse(JSON.readTree(folder.resolve("out2023/summary.json").toFile()).at("/missing/0").has("decided"));
    }

    private List<String> ledger() throws IOException {
        List<String> rows = new ArrayList<>();
        try (ReadableWorkbook book = new ReadableWorkbook(folder.resolve("out2023/ledger.xlsx").toFile())) {
            book.findSheet("整改台账").orElseThrow().read().forEach(row -> rows.add(row.stream().map(cell -> cell == null ? "" : cell.getText()).toList().toString()));
        }
        return rows;
    }

    @Test
    void listTrendAndExportShowWhatIsKept() throws IOException {
        audit(2022, "--archive", archive.toString());
        audit(2023, "--archive", archive.toString());
        assertTrue(run("archive", "list", "--archive", archive.toString()).out().contains("共 2 份"));
        assertTrue(run("archive", "list", "--archive", archive.toString(), "--year", "2022").out().contains("共 1 份"));
        String trend = run("archive", "trend", "农业农村局", "--archive", archive.toString()).out();
        assertTrue(trend.contains("2022") && trend.contains("2023") && trend.contains("本年新收"), trend);
        JsonNode years = JSON.readTree(run("archive", "trend", UNIT, "--archive", archive.toString(), "--format", "json").out()).get("years");
        assertEquals(2, years.size());
        assertEquals(2, years.get(1).get("figures").get("/tables/requests/carriedIn/naturalPerson").asInt());
        List<String> lines = run("archive", "export", "--archive", archive.toString()).out().lines().toList();
        assertEquals(2, lines.size());
        assertEquals(JSON.readTree(folder.resolve("2023/a.json").toFile()), JSON.readTree(lines.get(1)).get("report"));
        Path csv = folder.resolve("figures.csv");
        assertEquals(0, run("archive", "export", "--archive", archive.toString(), "--format", "csv", "-o", csv.toString()).code());
        assertTrue(Files.readString(csv).contains(UNIT + ",2023,"));
    }

    @Test
    void wrongUseIsSaid() throws IOException {
        audit(2023, "--archive", archive.toString());
        assertEquals(2, run("archive", "show", "青河市水务局", "--archive", archive.toString()).code());
        assertEquals(2, run("archive", "show", UNIT, "--year", "1999", "--archive", archive.toString()).code());
        assertEquals(2, run("archive", "decide", UNIT, "2023", "ffffffff", "--archive", archive.toString(), "--as", "waived", "--by", "李四", "--reason", "x").code());
        Call noDay = run("archive", "decide", UNIT, "2023", "T3-06", "--archive", archive.toString(), "--as", "waived", "--by", "李四", "--reason", "x", "--on", "2025-02-30");
        assertEquals(2, noDay.code());
        assertTrue(noDay.err().contains("2025-02-30") && !noDay.err().contains("java."), noDay.err());
        assertEquals(2, run("archive", "list", "--archive", folder.resolve("none.db").toString()).code());
        assertEquals(2, run("archive").code());
    }

    @Test
    void aCorruptArchiveIsSaidBeforeWorkBegins() throws IOException {
        Files.writeString(archive, "not a database at all");
        Call call = audit(2023, "--archive", archive.toString());
        assertEquals(2, call.code());
        assertTrue(call.err().contains("已损坏") && call.err().contains("尚未开始检查"), call.err());
        assertFalse(Files.exists(folder.resolve("out2023/.journal.jsonl")));
    }
}
