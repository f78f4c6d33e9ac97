package org.jiaohe.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A fifth part that is last year's (Y-10) stands beside it, wherever last year's report is found. */
class AuditYearsTest {
    private static final String UNIT = "青河市教育局";
    private static final String NOW = "一是招生划片的说明偏慢，家长要打电话来问；二是营养餐采购的台账散在各校，汇总常有出入。五月已逐校核对台账并公布。";
    @TempDir
    private Path folder;
    private Trial trial;

    @BeforeEach
    void start() {
        trial = new Trial(folder);
    }

    private void report(String file, int year, String problems) throws IOException {
        ObjectNode report = Trial.sound("department", UNIT, year);
        ((ObjectNode) report.get("sections").get(4)).put("text", problems);
        trial.write(file, report);
    }

    private List<List<String>> copies() throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (ReadableWorkbook book = new ReadableWorkbook(Files.newInputStream(trial.out().resolve("ledger.xlsx")))) {
            book.findSheet("雷同").orElseThrow().read().stream().skip(1).forEach(row -> rows.add(List.of(row.getCellText(0), row.getCellText(1), row.getCellText(5), row.getCellText(6))));
        }
        return rows;
    }

    @Test
    void inTheCollectionOrTheFolderOfLastYear() throws IOException {
        report("in/now.json", 2023, NOW);
        report("in/before.json", 2022, NOW);
        trial.audit("in");
        assertEquals(1, copies().size());
        assertEquals(List.of(UNIT, UNIT + " 2022"), copies().get(0).subList(0, 2));
        assertTrue(copies().get(0).get(2).contains("【招生划片的说明偏慢，家长要打电话来问"), copies().toString());
        List<List<String>> there = copies();
        Files.createDirectories(folder.resolve("last"));
        Files.move(folder.resolve("in/before.json"), folder.resolve("last/before.json"));
        trial.audit("in", "--previous-folder", folder.resolve("last").toString());
        assertEquals(there, copies());
        assertTrue(Files.readString(trial.out().resolve("index.html")).contains(UNIT + " 2022"));
    }

    /** Offices give the folder of all years, this one's reports once more in it, as that of last year. */
    @Test
    void aReportThatIsAlsoInTheFolderOfLastYearWasHandedIn() throws IOException {
        report("in/now.json", 2023, NOW);
        report("last/2023/again.json", 2023, NOW);
        report("last/2022/before.json", 2022, NOW);
        trial.text("last/附件.json", "{}");
        String roster = trial.text("roster.csv", "单位\n" + UNIT + "\n青河市水利局\n");
        for (String input : List.of("in", trial.text("list.csv", "单位,文件\n" + UNIT + ",in/now.json\n"))) {
            Trial.Call call = trial.audit(folder.resolve(input).toString(), "--previous-folder", folder.resolve("last").toString(), "--roster", roster);
            JsonNode missing = trial.summary().get("missing");
            assertEquals(1, missing.size(), missing.toString());
            assertEquals("青河市水利局", missing.get(0).get("unit").asText());
            assertTrue(missing.get(0).get("sure").asBoolean(), "a broken file in last year's folder is no report of this year");
            assertEquals(1, copies().size(), call.err());
        }
        trial.write("last/2023/水利局.json", Trial.sound("department", "青河市水利局", 2023));
        trial.audit("in", "--previous-folder", folder.resolve("last").toString(), "--roster", roster);
        assertFalse(trial.summary().get("missing").get(0).get("sure").asBoolean(), "its report of this year lies in the other folder");
        assertEquals(0, trial.summary().at("/counts/unreadable").asInt(), "what lies in the folder of last year is no report of this collection");
        assertTrue(trial.summary().get("remarks").toString().contains("上年文件夹中有 1 个文件无法读取，未用于比对，如：附件.json"), trial.summary().get("remarks").toString());
    }

    @Test
    void inTheArchive() throws IOException {
        report("in/now.json", 2023, NOW);
        report("in/before.json", 2022, NOW);
        trial.audit("in");
        List<List<String>> there = copies();
        Files.createDirectories(folder.resolve("last"));
        Files.move(folder.resolve("in/before.json"), folder.resolve("last/before.json"));
        String archive = folder.resolve("archive.db").toString();
        trial.audit("last", "--archive", archive);
        trial.audit("in", "--archive", archive);
        assertEquals(there, copies());
        assertTrue(Files.readString(trial.out().resolve("index.html")).contains(UNIT + " 2022"));
    }

    @Test
    void notWhereTheTextsDiffer() throws IOException {
        report("in/now.json", 2023, NOW);
        report("in/before.json", 2022, "一是答复文书说理偏短，申请人追问较多；二是栏目长期没有附件。七月起每月第一个周五集中核对，缺了什么当场补。");
        trial.audit("in");
        assertEquals(List.of(), copies());
        assertFalse(Files.readString(trial.out().resolve("index.html")).contains(UNIT + " 2022"));
    }
}
