package org.jiaohe.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jiaohe.cli.CommandLineInterface;
import org.jiaohe.text.Lang;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists and names that offices, and worse people, hand over. */
class AuditInputTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String EVIL = "=cmd|'/C calc'!A0";

    @TempDir
    private Path folder;
    private Path out;

    private record Call(int code, String err) {
    }

    @BeforeEach
    void output() {
        out = folder.resolve("out");
    }

    private Call audit(Path input, String... more) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        List<String> args = new ArrayList<>(List.of("audit", input.toString(), "-o", out.toString()));
        args.addAll(List.of(more));
        int code = new CommandLineInterface(new PrintStream(OutputStream.nullOutputStream()), new PrintStream(err, true, StandardCharsets.UTF_8), Lang.ZH).run(args.toArray(String[]::new));
        return new Call(code, err.toString(StandardCharsets.UTF_8));
    }

    private void report(String file, String unit) throws IOException {
        ObjectNode report = (ObjectNode) JSON.readTree(Path.of("rules/national/examples/good-2023-department.report.json").toFile());
        report.put("unit", unit).put("title", unit + "2023年政府信息公开工作年度报告");
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        JSON.writeValue(path.toFile(), report);
    }

    private JsonNode units() throws IOException {
        return JSON.readTree(out.resolve("summary.json").toFile()).get("units");
    }

    @Test
    void aFormulaInAWorkbookIsNamedByItsCellAndNotBelieved() throws IOException {
        report("in/a.json", "青河市农业农村局");
        try (OutputStream stream = Files.newOutputStream(folder.resolve("in/list.xlsx")); Workbook book = new Workbook(stream, "Test", "1.0")) {
            Worksheet sheet = book.newWorksheet("清单");
            List<String> heads = List.of("单位", "年度", "文件", "提交日期");
            for (int i = 0; i < heads.size(); i++) {
                sheet.value(0, i, heads.get(i));
            }
            sheet.value(1, 0, "青河市农业农村局");
            sheet.formula(1, 1, "2000+23");
            sheet.value(1, 2, "a.json");
            sheet.formula(2, 2, "A1");
        }
        Call call = audit(folder.resolve("in/list.xlsx"));
        assertTrue(call.err().contains("第 2 行 B2 是公式"), call.err());
        assertTrue(call.err().contains("第 3 行 C3 是公式"), call.err());
        assertEquals(2023, units().get(0).get("year").asInt(), "the report says its year itself");
    }

    @Test
    void aUnitWhoseFileIsAFormulaIsNotCalledLateAndColumnsThatNobodyReadsAreNotNamed() throws IOException {
        report("in/a.json", "青河市农业农村局");
        try (OutputStream stream = Files.newOutputStream(folder.resolve("in/list.xlsx")); Workbook book = new Workbook(stream, "Test", "1.0")) {
            Worksheet sheet = book.newWorksheet("清单");
            List<String> heads = List.of("单位", "年度", "文件", "序号");
            for (int i = 0; i < heads.size(); i++) {
                sheet.value(0, i, heads.get(i));
            }
            List<String> units = List.of("青河市农业农村局", "青河市水务局", "青河市财政局");
            for (int i = 0; i < units.size(); i++) {
                sheet.value(i + 1, 0, units.get(i));
                sheet.value(i + 1, 1, 2023);
                sheet.formula(i + 1, 3, "A1");
            }
            sheet.value(1, 2, "a.json");
            sheet.formula(2, 2, "A3");
        }
        Call call = audit(folder.resolve("in/list.xlsx"));
        assertTrue(call.err().contains("第 3 行 C3 是公式"), call.err());
        assertFalse(call.err().contains("D2") || call.err().contains("“青河市水务局”没有文件"), call.err());
        JsonNode missing = JSON.readTree(out.resolve("summary.json").toFile()).get("missing");
        assertEquals(List.of("青河市财政局"), missing.findValuesAsText("unit"), "only that of which the list names no file");
    }

    @Test
    void aListInNoKnownEncodingOrWithoutAFileColumnIsRefusedByName() throws IOException {
        Path list = Files.write(folder.resolve("list.csv"), new byte[] {(byte) 0xB5, (byte) 0xA5, ',', (byte) 0xFF, (byte) 0xFF, '\n'});
        Call encoding = audit(list);
        assertEquals(2, encoding.code());
        assertTrue(encoding.err().contains("编码"), encoding.err());
        Call column = audit(Files.writeString(folder.resolve("units.csv"), "单位,年度\n青河市水务局,2023\n"));
        assertEquals(2, column.code());
        assertTrue(column.err().contains("缺少“file（文件）”列"), column.err());
        assertFalse(Files.exists(out.resolve("summary.json")));
    }

    @Test
    void namesThatAreFormulasOrPathsDoNoHarm() throws IOException {
        report("in/a.json", EVIL);
        report("in/b.json", "../../../青河市水务局");
        report("in/c.json", "<script>alert(1)</script></script>局");
        int code = audit(folder.resolve("in"), "--notices", "--archive", folder.resolve("a.db").toString()).code();
        assertTrue(code == 0 || code == 1 || code == 3, "ran through: " + code);
        try (Stream<Path> all = Files.list(folder)) {
            assertEquals(Set.of("in", "out", "a.db"), new HashSet<>(all.map(path -> path.getFileName().toString()).toList()));
        }
        for (JsonNode unit : units()) {
            assertTrue(Files.isRegularFile(out.resolve(unit.get("findings").asText())), unit.toString());
            assertFalse(unit.get("findings").asText().contains(".."), unit.toString());
        }
        try (ZipFile book = new ZipFile(out.resolve("ledger.xlsx").toFile())) {
            for (var entry : book.stream().filter(one -> one.getName().contains("sheet")).toList()) {
                assertFalse(new String(book.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8).contains("<f>"), "a name became a formula");
            }
        }
        assertFalse(Files.readString(out.resolve("index.html")).contains("<script>alert"));
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        new CommandLineInterface(new PrintStream(csv, true, StandardCharsets.UTF_8), new PrintStream(OutputStream.nullOutputStream()), Lang.ZH).run("archive", "export", "--archive", folder.resolve("a.db").toString(), "--format", "csv");
        assertTrue(csv.toString(StandardCharsets.UTF_8).lines().noneMatch(line -> line.matches("[\"\uFEFF]*[=+@-].*")), csv.toString(StandardCharsets.UTF_8));
    }

    @Test
    void oneNameInTwoFoldersAndOneUnitInTwoFilesKeepPagesOfTheirOwn() throws IOException {
        report("in/east/年报.json", "青河市东区水务局");
        report("in/west/年报.json", "青河市西区水务局");
        report("in/west/again.json", "青河市西区水务局");
        audit(folder.resolve("in"));
        Set<String> pages = new HashSet<>();
        units().forEach(unit -> pages.add(unit.get("findings").asText()));
        assertEquals(3, pages.size());
        for (String page : pages) {
            assertTrue(Files.isRegularFile(out.resolve(page.replace(".findings.json", ".html"))), page);
        }
    }

    @Test
    void aGovernmentWhoseDepartmentIsWrongAndAnotherMissingIsShownByCell() throws IOException {
        DemoRegion.write(folder.resolve("region"), 2024);
        Path wrong = folder.resolve("region/reports/2024/明湖市云岭区财政局.json");
        ObjectNode report = (ObjectNode) JSON.readTree(wrong.toFile());
        ((ObjectNode) report.at("/tables/requests/new")).put("research", 40);
        JSON.writeValue(wrong.toFile(), report);
        Files.delete(folder.resolve("region/reports/2024/明湖市云岭区教育局.json"));
        List<String> lines = Files.readAllLines(folder.resolve("region/manifest.csv")).stream().filter(line -> line.startsWith("\uFEFF") || line.contains(",2024,") && line.contains("云岭区") && !line.contains("云岭区教育局")).toList();
        Files.write(folder.resolve("region/part.csv"), lines);
        Files.writeString(folder.resolve("region/who.csv"), "单位,上级\n明湖市云岭区教育局,明湖市云岭区人民政府\n");
        assertEquals(1, audit(folder.resolve("region/part.csv"), "--roster", folder.resolve("region/who.csv").toString(), "--no-pages").code());
        JsonNode rows = JSON.readTree(out.resolve("summary.json").toFile()).get("rollUp");
        boolean found = false;
        for (JsonNode row : rows) {
            if (row.get("pointer").asText().equals("/tables/requests/new/research")) {
                found = true;
                assertEquals("明湖市云岭区人民政府", row.get("unit").asText());
                assertEquals(40, row.get("sum").asInt());
                assertEquals(-40, row.get("gap").asInt());
                assertEquals("明湖市云岭区教育局", row.get("missing").get(0).asText());
                assertEquals("明湖市云岭区财政局", row.get("largest").get(0).get("unit").asText(), "the one to look at first");
                assertEquals(40, row.get("largest").get(0).get("value").asInt());
            }
        }
        assertTrue(found, rows.toString());
        assertTrue(Files.readAllLines(out.resolve("findings.jsonl")).stream().anyMatch(line -> line.contains("\"R-0") && line.contains("科研机构")), "the government's own findings name the cell");
    }

    @Test
    void unitsWithTheVerySameTextAreTiedAndTheirTextIsThePassage() {
        String words = "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥".repeat(2);
        Copies copies = new Copies();
        List.of("水务局", "民政局", "司法局").forEach(unit -> copies.add(copies.text(unit, 2023, new String(words.toCharArray()))));
        copies.add(copies.text("水务局", 2022, words));
        List<Copies.Pair> pairs = copies.pairs();
        assertEquals(2, pairs.size(), pairs.toString());
        assertTrue(pairs.stream().allMatch(pair -> pair.alike() == 100 && pair.passage().equals(words) && pair.year() == 2023), pairs.toString());
    }

    @Test
    void copiesAmongTenThousandAreFoundWithoutLayingEachOnEach() {
        Random random = new Random(5);
        Copies copies = new Copies();
        for (int i = 0; i < 10_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int k = 0; k < 160; k++) {
                text.append((char) (0x4E00 + random.nextInt(900)));
            }
            copies.add(copies.text("第" + i + "局", 2023, text.toString()));
            if (i % 1000 == 0) {
                copies.add(copies.text("又一个第" + i + "局", 2023, text.replace(10, 14, "另四个字").toString()));
            }
            if (i % 10 == 0) {
                copies.add(copies.text("模板第" + i + "局", 2023, "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥".repeat(4) + (char) (0x5E00 + i / 10)));
            }
        }
        List<Copies.Pair> pairs = copies.pairs();
        assertEquals(10, pairs.stream().filter(pair -> pair.other().startsWith("又一个")).count());
        assertEquals(999, pairs.stream().filter(pair -> pair.other().startsWith("模板")).count(), "each copy of one template is tied to the others once");
        assertTrue(copies.compared() < 100_000, "of fifty million pairs " + copies.compared() + " were compared");
    }
}
