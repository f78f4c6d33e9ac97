package org.jiaohe.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists and rosters as offices write them. */
class AuditListTest {
    @TempDir
    private Path folder;
    private Trial trial;

    @BeforeEach
    void start() throws IOException {
        trial = new Trial(folder);
        trial.department("a.json", "青河市水务局");
        trial.department("b.json", "青河市司法局");
    }

    private String list(String text) throws IOException {
        trial.text("list.csv", text);
        return "list.csv";
    }

    @Test
    void datesInOneRunAndAsNumbersOfAWorkbookAreDates() throws IOException {
        Trial.Call call = trial.audit(list("单位,文件,年度,报送时间,发布时间\n青河市水务局,a.json,2023,20240220,45342\n"));
        assertFalse(call.err().contains("不可用"), call.err());
        assertEquals(2, trial.findings("P-01").size(), "submitted and published on 20 February");
    }

    @Test
    void aWorkbooksDatesAndTheSheetThatHoldsTheListAreFound() throws IOException {
        try (OutputStream out = Files.newOutputStream(folder.resolve("list.xlsx"))) {
            Workbook book = new Workbook(out, "test", "1.0");
            book.newWorksheet("说明").value(0, 0, "请按要求填报");
            Worksheet sheet = book.newWorksheet("清单");
            sheet.value(0, 0, "机关名称");
            sheet.value(0, 1, "年报文件");
            sheet.value(0, 2, "时间");
            sheet.range(0, 2, 0, 3).merge();
            sheet.range(0, 0, 1, 0).merge();
            sheet.range(0, 1, 1, 1).merge();
            sheet.value(1, 2, "提交\n日期");
            sheet.value(1, 3, "公布日期（年月日）");
            sheet.value(2, 0, "青河市水务局");
            sheet.value(2, 1, "a.json");
            sheet.value(2, 2, LocalDate.of(2024, 2, 20));
            sheet.style(2, 2).format("yyyy-MM-dd").set();
            sheet.value(2, 3, 45312);
            sheet.style(2, 3).format("[Red]0").set();
            sheet.value(3, 0, "合计");
            book.finish();
        }
        Trial.Call call = trial.audit("list.xlsx");
        assertTrue(call.err().contains("清单取自工作表“清单”"), call.err());
        assertFalse(call.err().contains("不可用"), call.err());
        assertEquals(List.of("a.json"), trial.files());
        assertEquals(List.of(), trial.missing(), "a sum is no unit");
        assertEquals("2024年2月20日", trial.findings("P-01").get(0).get("actual").asText());
    }

    @Test
    void aNameBrokenOverLinesIsOneName() throws IOException {
        trial.audit(list("\"单位\n名称\",文件\n\"青河市\n水务局\",a.json\n"));
        assertEquals("青河市水务局", trial.summary().get("units").get(0).get("unit").asText());
    }

    @Test
    void aQuotationMarkThatIsNeverClosedIsNamedByItsRow() throws IOException {
        Trial.Call call = trial.audit(list("单位,文件\n青河市水务局,a.json\n\"青河市司法局,b.json\n"));
        assertTrue(call.err().contains("第 3 行的引号没有闭合"), call.err());
        assertEquals(List.of("a.json", "b.json"), trial.files());
    }

    @Test
    void aFolderInPlaceOfAFileIsSaidToBeOne() throws IOException {
        Files.createDirectories(folder.resolve("夹"));
        assertTrue(trial.audit(list("单位,文件\n青河市水务局,a.json\n青河市司法局,夹\n")).err().contains("第 3 行的 夹 是文件夹"));
    }

    @Test
    void twoYearsOfOneUnitWithoutAColumnOfYearsAreNoRepetition() throws IOException {
        trial.write("c.json", Trial.sound("department", "青河市水务局", 2022));
        assertFalse(trial.audit(list("单位,文件\n青河市水务局,a.json\n青河市水务局,c.json\n")).err().contains("重复"));
    }

    @Test
    void whatTheListCallsAReportAndTheReportItselfMustAgree() throws IOException {
        Trial.Call call = trial.audit(list("单位,文件,年度\n青河市财政局,a.json,2023\n青河市司法局,b.json,2022\n"));
        assertTrue(call.err().contains("清单第 2 行写作“青河市财政局”2023 年度，而 a.json 自称 青河市水务局"), call.err());
        assertTrue(call.err().contains("清单第 3 行写作“青河市司法局”2022 年度，而 b.json 自称 2023"), call.err());
        assertEquals(0, trial.summary().at("/counts/error").asInt(), "a list's wrong year is no error of every year in the report");
        assertTrue(Files.readString(trial.out().resolve("findings.jsonl")).contains("都写 2023 年，登记的年度为 2022 年"));
    }

    @Test
    void aWorkbookUnderAPasswordIsSaidToBeOne() throws IOException {
        byte[] signature = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        byte[] index = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        byte[] book = Arrays.copyOf(signature, 1024);
        System.arraycopy(index, 0, book, 512, index.length);
        Files.write(folder.resolve("list.xlsx"), book);
        Trial.Call call = trial.audit("list.xlsx");
        assertEquals(2, call.code());
        assertTrue(call.err().contains("设有打开密码"), call.err());
    }

    @Test
    void aReportOfAnotherUnitGivenAsLastYearsIsNamedByItsRow() throws IOException {
        trial.write("c.json", Trial.sound("department", "青河市财政局", 2022));
        trial.write("d.json", Trial.sound("department", "青河市司法局", 2022));
        Trial.Call call = trial.audit(list("单位,文件,年度,上年报告\n青河市水务局,a.json,2023,c.json\n青河市司法局,b.json,2023,d.json\n"));
        assertTrue(call.err().contains("清单第 2 行“青河市水务局”的上年报告不是它 2022 年度的报告，而是 青河市财政局 2022"), call.err());
        assertFalse(call.err().contains("清单第 3 行"), call.err());
    }

    @Test
    void aLevelThatTheNameContradictsIsNamedByItsRow() throws IOException {
        String err = trial.audit(list("单位,层级,文件\n青河市住房和城乡建设局,市级,a.json\n青河市南浦街道办事处,省级,b.json\n")).err();
        assertTrue(err.contains("第 3 行“青河市南浦街道办事处”的层级写作“省级”，与其名称（乡级）不符"), err);
        assertFalse(err.contains("第 2 行“青河市住房和城乡建设局”的层级"), err);
    }

    @Test
    void theFirstRowOfAUnitCounts() throws IOException {
        trial.department("0.json", "青河市水务局");
        trial.audit(list("单位,文件,年度\n青河市水务局,a.json,2023\n青河市水务局,0.json,2023\n"));
        Region region = new Region(List.of(entry("a.json", 2), entry("0.json", 3)), Roster.NONE);
        assertEquals("a.json", region.judged("青河市水务局", 2023).orElseThrow().file());
    }

    private static Entry entry(String file, int row) {
        return new Entry(file, row, 1, 1, file, file, "", "青河市水务局", "department", 2023, "", "", "", "", "passed", true, List.of(), List.of(), java.util.Map.of(), "", "", List.of(), "", "", "", 0, 0, 0, 0, List.of(), java.util.Map.of(), "", "");
    }

    @Test
    void faultsBeyondTheFirstTwentyAreCounted() throws IOException {
        StringBuilder list = new StringBuilder("单位,文件\n青河市水务局,a.json\n");
        for (int i = 0; i < 30; i++) {
            list.append("第").append(i).append("局,no").append(i).append(".json\n");
        }
        assertTrue(trial.audit(list(list.toString())).err().contains("另有 10 处"));
        assertTrue(trial.summary().get("remarks").size() >= 30);
    }

    @Test
    void aRosterWithNumbersATitleAndASumNamesUnitsOnly() throws IOException {
        String roster = trial.text("roster.csv", "2023年度应报单位名单\n1,青河市水务局\n2,青河市司法局\n2,青河市司法局\n3,青河市体育局\n合计,3\n");
        Trial.Call call = trial.audit(list("文件\na.json\nb.json\n"), "--roster", roster);
        assertEquals(List.of("青河市体育局"), trial.missing());
        assertTrue(call.err().contains("名录第 4 行"), call.err());
        assertTrue(trial.summary().get("remarks").toString().contains("名录第 4 行"), "and in the outputs");
    }

    @Test
    void aShortNameOnTheRosterIsMeantWithItsGovernmentsRegion() throws IOException {
        trial.department("c.json", "临海市水务局");
        String roster = trial.text("roster.csv", "单位,上级\n市水务局,青河市政府\n水务局,临海市人民政府\n市教育局,青河市政府\n");
        trial.audit(list("文件\na.json\nb.json\nc.json\n"), "--roster", roster);
        assertEquals(List.of("市教育局"), trial.missing());
    }

    @Test
    void aRosterWithoutTheColumnOfUnitsIsNoListOfNames() throws IOException {
        trial.department("in/a.json", "青河市水务局");
        Trial.Call call = trial.audit("in", "--roster", trial.text("roster.csv", "上级,备注\n青河市人民政府,已催\n"));
        assertEquals(2, call.code());
        assertTrue(call.err().contains("缺少“unit（单位）”列") && call.err().contains("现有：上级、备注"), call.err());
    }

    @Test
    void aGovernmentWrittenInTwoWaysIsOne() throws IOException {
        trial.department("in/a.json", "青河市水务局");
        trial.department("in/b.json", "青河市财政局");
        Trial.Call call = trial.audit("in", "--roster", trial.text("roster.csv", "单位,上级\n青河市水务局,青河市政府\n青河市财政局,青河市人民政府\n"));
        assertTrue(call.err().contains("“青河市政府”2023 年度的政府报告，其下 2 份"), call.err());
    }
}
