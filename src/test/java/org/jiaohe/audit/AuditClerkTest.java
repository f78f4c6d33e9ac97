package org.jiaohe.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Collections as a clerk of a county-level city has them: lists with notes below, branches of bureaus, drafts, units that were joined. */
class AuditClerkTest {
    private static final String CITY = "清源市人民政府";
    @TempDir
    private Path folder;
    private Trial trial;

    @BeforeEach
    void start() {
        trial = new Trial(folder);
    }

    /** A report with ten applications, all by natural persons, and what it carries in and out; its text states no figures. */
    private void carried(String file, String unit, int year, int in, int out) throws IOException {
        ObjectNode report = Trial.sound("department", unit, year);
        report.put("preamble", report.get("preamble").asText().replace("2023", String.valueOf(year)));
        report.get("sections").forEach(section -> ((ObjectNode) section).put("text", section.get("key").asText().equals("overview") ? year + "年，本机关扎实推进政府信息公开工作。" : section.get("text").asText().replace("2023", String.valueOf(year))));
        report.at("/tables/requests").properties().forEach(row -> {
            ObjectNode cells = (ObjectNode) row.getValue();
            int number = switch (row.getKey()) {
                case "new" -> 10;
                case "carriedIn" -> in;
                case "carriedOut" -> out;
                case "granted", "outcomeTotal" -> 10 + in - out;
                default -> 0;
            };
            cells.fieldNames().forEachRemaining(column -> cells.put(column, column.equals("naturalPerson") || column.equals("total") ? number : 0));
        });
        trial.write(file, report);
    }

    private List<String> unsure() throws IOException {
        List<String> units = new ArrayList<>();
        trial.summary().get("missing").forEach(gap -> units.add(gap.get("unit").asText() + (gap.get("sure").asBoolean() ? "" : "?")));
        return units;
    }

    /** The notes (备注) of the ledger. */
    private List<String> notes() throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(Files.newInputStream(trial.out().resolve("ledger.xlsx"))); Stream<Row> rows = book.getSheets().toList().get(0).openStream()) {
            return rows.skip(1).map(row -> row.getCellText(20)).filter(note -> !note.isEmpty()).distinct().toList();
        }
    }

    @Test
    void aBranchBelowItsBureauIsNoQuestionOfSums() throws IOException {
        trial.department("in/a.json", "岚州市生态环境局");
        trial.department("in/b.json", "岚州市生态环境局清源分局");
        trial.write("in/c.json", Trial.sound("government", "岚州市人民政府", 2023));
        String roster = trial.text("roster.csv", "单位,上级\n岚州市人民政府,\n岚州市生态环境局,岚州市人民政府\n岚州市生态环境局清源分局,岚州市生态环境局\n");
        Trial.Call call = trial.audit("in", "--roster", roster);
        assertFalse(call.err().contains("清源分局"), call.err());
        assertFalse(call.err().contains("政府报告"), call.err());
    }

    @Test
    void manyUnitsBelowAnOfficeAreNamedOnce() throws IOException {
        StringBuilder roster = new StringBuilder("单位,上级\n");
        for (String organ : List.of("教育局", "民政局", "司法局", "财政局", "水利局", "商务局", "审计局", "统计局", "林业局", "公安局")) {
            trial.department("in/" + organ + ".json", "清源市" + organ);
            roster.append("清源市").append(organ).append(",清源市人民政府办公室\n");
        }
        Trial.Call call = trial.audit("in", "--roster", trial.text("roster.csv", roster.toString()));
        assertTrue(call.err().contains("有 10 个单位（如“清源市公安局”）列在“清源市人民政府办公室”之下，而它不是政府"), call.err());
    }

    @Test
    void aNoteBelowTheListIsNoFileAndHidesNobodyWhoIsLate() throws IOException {
        trial.department("a.json", "清源市教育局");
        trial.text("list.csv", "序号,单位,上级,年度,文件\n一、市直部门,,,,\n1,教育局,清源市人民政府,2023,a.json\n2,林业局,清源市人民政府,2023,\n审核人：王五,,,,联系电话：0355-7654321\n");
        String roster = trial.text("roster.csv", "单位,上级\n清源市教育局,清源市人民政府\n清源市林业局,清源市人民政府\n");
        Trial.Call call = trial.audit("list.csv", "--roster", roster);
        assertTrue(call.err().contains("有 2 行既没有单位也没有文件（如分组标题、合计、填表说明），未采用：第 2、5 行。"), call.err());
        assertEquals(List.of("清源市林业局"), unsure());
        assertEquals(0, trial.summary().at("/counts/unreadable").asInt());
    }

    @Test
    void aFileIsFoundByItsNameWithoutKindAndFolder() throws IOException {
        trial.department("部门/清源市教育局.json", "清源市教育局");
        trial.department("部门/清源市民政局.json", "清源市民政局");
        trial.department("2022/清源市司法局.json", "清源市司法局");
        trial.department("甲/附件1.json", "清源市审计局");
        trial.department("乙/附件1.json", "清源市统计局");
        trial.text("list.csv", "单位,年度,文件\n清源市教育局,2023,清源市教育局\n清源市民政局,2023,部门\\清源市民政局\n清源市司法局,2023,2023/清源市司法局\n清源市审计局,2023,附件1\n");
        Trial.Call call = trial.audit("list.csv");
        assertTrue(call.err().contains("清单中有 2 个文件按所写的名称找不到，已按同名文件对应：清源市教育局→部门/清源市教育局.json、部门/清源市民政局→部门/清源市民政局.json"), call.err());
        assertEquals(2, trial.summary().at("/counts/read").asInt(), "another folder's file and one of two are not taken");
        assertTrue(call.err().contains("第 4 行的文件 2023/清源市司法局 不存在"), call.err());
        assertTrue(call.err().contains("第 5 行的文件 附件1 不存在"), call.err());
    }

    @Test
    void aFolderForEachYearTellsWhichOfFilesWithOneNameIsMeant() throws IOException {
        trial.department("2022年度/清源市教育局.json", "清源市教育局");
        trial.department("2023年度/清源市教育局.json", "清源市教育局");
        trial.text("list.csv", "单位,年度,文件\n清源市教育局,2023,清源市教育局\n");
        Trial.Call call = trial.audit("list.csv");
        assertTrue(call.err().contains("清源市教育局→2023年度/清源市教育局.json"), call.err());
    }

    @Test
    void manyDatesThatAreNoneAreSaidOnce() throws IOException {
        trial.department("a.json", "清源市教育局");
        trial.department("b.json", "清源市民政局");
        trial.text("list.csv", "单位,年度,文件,报送时间\n清源市教育局,2023,a.json,1月10日\n清源市民政局,2023,b.json,1月11日\n");
        Trial.Call call = trial.audit("list.csv");
        assertTrue(call.err().contains("“报送时间”列有 2 处不是可用的日期（如“1月10日”），未采用：第 2、3 行；请写成"), call.err());
    }

    @Test
    void aYearThatNoReportIsOfMakesNobodyLate() throws IOException {
        trial.department("in/a.json", "清源市教育局");
        Trial.Call call = trial.audit("in", "--roster", trial.text("roster.csv", "清源市教育局\n清源市民政局\n"), "--year", "2032");
        assertTrue(call.err().contains("没有一份 2032 年度的报告（读到的是 2023 年度）"), call.err());
        assertEquals(List.of(), trial.missing());
        assertEquals(List.of("清源市教育局?", "清源市民政局?"), unsure());
    }

    @Test
    void aFormerNameOnTheRosterIsNotMissingFromIt() throws IOException {
        trial.department("in/a.json", "清源市旅游局");
        trial.department("in/b.json", "清源市教育局");
        Trial.Call call = trial.audit("in", "--roster", trial.text("roster.csv", "单位,曾用名\n清源市文化和旅游局,清源市旅游局\n清源市教育局,\n"), "--year", "2023");
        assertFalse(call.err().contains("不在名录中"), call.err());
    }

    @Test
    void whatIsWrongInADraftIsSaidToBeTheDraftsAndAsksNobodyToMendIt() throws IOException {
        ObjectNode draft = Trial.sound("department", "清源市教育局", 2023);
        ((ObjectNode) draft.at("/tables/requests/new")).put("total", 99);
        trial.write("in/教育局（征求意见稿）.json", draft);
        trial.department("in/教育局.json", "清源市教育局");
        trial.audit("in", "--notices");
        assertEquals(List.of(), notices());
        assertEquals(List.of("所列为文件 教育局（征求意见稿）.json 的问题；该文件从文件名看是稿件，报告为 教育局.json。"), notes().stream().filter(note -> note.contains("稿件")).toList());
    }

    private List<String> notices() throws IOException {
        try (Stream<Path> notices = Files.list(trial.out().resolve("notices"))) {
            return notices.map(file -> file.getFileName().toString().replaceFirst("-.*", "")).toList();
        }
    }

    @Test
    void ofSeveralFilesOfOneReportTheLedgerNamesTheOneThatIsMeant() throws IOException {
        ObjectNode other = Trial.sound("department", "清源市教育局", 2023);
        ((ObjectNode) other.at("/tables/requests/new")).put("total", 99);
        trial.write("in/b.json", other);
        trial.department("in/a.json", "清源市教育局");
        trial.audit("in");
        assertTrue(notes().contains("该单位本年度有几个文件，所列为 b.json 的问题。"), notes().toString());
    }

    private List<JsonNode> joined(String roster, String... more) throws IOException {
        carried("in/2022/农业农村局.json", "清源市农业农村局", 2022, 0, 3);
        carried("in/2022/乡村振兴局.json", "清源市乡村振兴局", 2022, 0, 4);
        carried("in/2023/农业农村局.json", "清源市农业农村局", 2023, 7, 0);
        List<String> args = new ArrayList<>(List.of(more));
        if (!roster.isEmpty()) {
            args.addAll(List.of("--roster", trial.text("roster.csv", roster)));
        }
        Trial.Call call = trial.audit("in", args.toArray(String[]::new));
        assertEquals(trial.findings("Y-01").get(0).get("severity").asText().equals("warning"), call.err().contains("多出的恰为本年没有报告的“清源市乡村振兴局”上年结转的件数，可能是并入"), call.err());
        return trial.findings("Y-01");
    }

    @Test
    void whatAUnitThatIsGoneCarriedOverMayHaveComeToItsNeighbour() throws IOException {
        assertEquals("warning", joined("").get(0).get("severity").asText());
        assertEquals("warning", joined("", "--resume").get(0).get("severity").asText(), "also where the run goes on");
        assertEquals("error", joined("单位,上级\n清源市农业农村局," + CITY + "\n清源市乡村振兴局," + CITY + "\n").get(0).get("severity").asText(), "it still must report");
        assertEquals("warning", joined("单位,上级\n清源市农业农村局," + CITY + "\n").get(0).get("severity").asText());
        trial.audit("in", "--notices");
        assertEquals(List.of(), notices(), "what was an error before the neighbour's report was read asks nobody to mend it");
        carried("in/2022/乡村振兴局.json", "平乐县乡村振兴局", 2022, 0, 4);
        Trial.Call call = trial.audit("in");
        assertFalse(call.err().contains("可能是并入"), "another county's");
    }

    @Test
    void aShortNameOnTheRosterIsAUnitOfItsYear() throws IOException {
        carried("in/2022/a.json", "清源市城市管理局", 2022, 0, 0);
        carried("in/2023/a.json", "清源市城市管理和综合执法局", 2023, 0, 0);
        carried("in/2022/b.json", "清源市人力资源和社会保障局", 2022, 0, 0);
        carried("in/2023/c.json", "清源市住房和城乡建设局", 2023, 0, 0);
        Trial.Call call = trial.audit("in", "--roster", trial.text("roster.csv", "单位,上级\n市城管局,CITY\n市人社局,CITY\n市住建局,CITY\n".replace("CITY", CITY)));
        assertFalse(call.err().contains("→清源市城市管理局"), call.err());
        assertTrue(call.err().contains("市人社局→清源市人力资源和社会保障局"), "named by the report of the year before, where none of its own may be it: " + call.err());
        assertEquals(List.of("市城管局?", "清源市人力资源和社会保障局"), unsure());
    }

    @Test
    void ofSheetsByYearTheLatestIsRead() throws IOException {
        trial.department("2023.json", "清源市教育局");
        try (OutputStream out = Files.newOutputStream(folder.resolve("list.xlsx"))) {
            Workbook book = new Workbook(out, "test", "1.0");
            for (String year : List.of("2022", "2023", "2021")) {
                Worksheet sheet = book.newWorksheet(year + "年报送情况");
                List.of("单位", "年度", "文件").forEach(head -> sheet.value(0, List.of("单位", "年度", "文件").indexOf(head), head));
                sheet.value(1, 0, "清源市教育局");
                sheet.value(1, 1, year);
                sheet.value(1, 2, year + ".json");
            }
            book.finish();
        }
        Trial.Call call = trial.audit("list.xlsx");
        assertTrue(call.err().contains("只读取了“2023年报送情况”，未读取“2022年报送情况、2021年报送情况”"), call.err());
        assertEquals(List.of("2023.json"), trial.files());
    }

    private void stated(int number) throws IOException {
        ObjectNode report = Trial.sound("department", "清源市教育局", 2023);
        ObjectNode overview = (ObjectNode) report.get("sections").get(0);
        overview.put("text", overview.get("text").asText().replace("申请36件", "申请" + number + "件"));
        trial.write("in/a.json", report);
    }

    @Test
    void aSentenceWithAnotherNumberTellsWhatWasDecidedOnTheOneBefore() throws IOException {
        String archive = folder.resolve("a.db").toString();
        stated(41);
        trial.audit("in", "--archive", archive);
        Trial.said("archive", "decide", "清源市教育局", "2023", "N-01", "--archive", archive, "--as", "waived", "--by", "王五", "--reason", "口径不同");
        trial.audit("in", "--archive", archive);
        assertEquals("holds", trial.findings("N-01").get(0).at("/decision/standing").asText());
        stated(42);
        assertEquals(1, trial.audit("in", "--archive", archive).code());
        assertEquals("reopened", trial.findings("N-01").get(0).at("/decision/standing").asText());
        assertTrue(notes().stream().anyMatch(note -> note.contains("口径不同") && note.contains("数值已变，重新列为问题")), notes().toString());
        assertEquals(0, trial.summary().at("/counts/waived/error").asInt());
    }
}
