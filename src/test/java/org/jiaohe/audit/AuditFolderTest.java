package org.jiaohe.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jiaohe.Jiaohe;
import org.jiaohe.engine.NationalPack;
import org.jiaohe.text.Lang;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders as they come in: other kinds of files, links, results of earlier audits. */
class AuditFolderTest {
    @TempDir
    private Path folder;
    private Trial trial;

    @BeforeEach
    void start() throws IOException {
        trial = new Trial(folder);
        trial.department("in/水务局.json", "青河市水务局");
    }

    @Test
    void reportsPackedWithoutCompressionAreStillNoReport() throws IOException {
        trial.department("in/a.json", "青河市水务局");
        byte[] pdf = Files.readAllBytes(Path.of("fixtures/guangzhou-science-2020.pdf"));
        ZipEntry stored = new ZipEntry("a.pdf");
        CRC32 sum = new CRC32();
        sum.update(pdf);
        stored.setMethod(ZipEntry.STORED);
        stored.setSize(pdf.length);
        stored.setCrc(sum.getValue());
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("in/reports.zip")))) {
            zip.putNextEntry(stored);
            zip.write(pdf);
        }
        trial.audit("in");
        assertEquals(1, trial.summary().at("/counts/unreadable").asInt());
        assertTrue(trial.summary().get("units").findValuesAsText("unit").stream().noneMatch(unit -> unit.contains("广州")));
    }

    @Test
    void whatCannotBeReadIsNamedAndItsUnitIsNotAccused() throws IOException {
        trial.text("in/青河市商务局2023.docx", "PK\u0003\u0004 word/document.xml");
        trial.text("in/青河市审计局2023年报.html", "<html></html>");
        trial.text("in/全部.zip", "PK\u0003\u0004");
        for (String litter : List.of("in/readme.txt", "in/Thumbs.db", "in/名单.xlsx", "in/~$商务局.docx", "in/.DS_Store", "in/年报.files/logo.png")) {
            trial.text(litter, "x");
        }
        String roster = trial.text("roster.csv", "单位\n青河市水务局\n青河市商务局\n青河市审计局\n青河市体育局\n");
        assertEquals(3, trial.audit("in", "--roster", roster).code());
        assertEquals(List.of("全部.zip", "水务局.json", "青河市商务局2023.docx", "青河市审计局2023年报.html"), trial.files());
        assertEquals(List.of(), trial.missing(), "the packed file may hold the missing report");
        Files.delete(folder.resolve("in/全部.zip"));
        trial.audit("in", "--roster", roster);
        assertEquals(List.of("青河市体育局"), trial.missing(), "files named after a unit are that unit's");
    }

    @Test
    void linksAreFollowedOnceAndLoopsEnd() throws IOException {
        trial.department("elsewhere/司法局.json", "青河市司法局");
        Files.createSymbolicLink(folder.resolve("in/外部"), folder.resolve("elsewhere"));
        Files.createSymbolicLink(folder.resolve("in/循环"), folder.resolve("in"));
        Files.createSymbolicLink(folder.resolve("in/又一名.json"), folder.resolve("in/水务局.json"));
        trial.audit("in");
        assertEquals(List.of("外部/司法局.json", "水务局.json"), trial.files());
    }

    @Test
    void aFileWithoutAKindIsReadByWhatItHolds() throws IOException {
        Files.copy(folder.resolve("in/水务局.json"), folder.resolve("in/水务局年报.最终版"));
        trial.text("in/说明", "请查收");
        Trial.Call call = trial.audit("in");
        assertEquals(List.of("水务局.json", "水务局年报.最终版"), trial.files());
        assertTrue(call.err().contains("水务局年报.最终版 与 水务局.json 内容完全相同"), call.err());
    }

    @Test
    void resultsOfAnEarlierAuditAreNoReports() throws IOException {
        Files.createDirectories(folder.resolve("in/上次"));
        trial.text("in/上次/.journal.jsonl", "");
        trial.text("in/上次/index.html", "<html></html>");
        Trial.Call call = trial.audit("in");
        assertEquals(List.of("水务局.json"), trial.files());
        assertTrue(call.err().contains("是以前检查的结果文件夹"), call.err());
    }

    @Test
    void theFolderOfTheReportsIsNoPlaceForResults() throws IOException {
        trial.department("out/水务局.json", "青河市水务局");
        Trial.Call call = trial.audit("out");
        assertEquals(2, call.code());
        assertTrue(call.err().contains("请用 -o 另给一个文件夹"), call.err());
    }

    @Test
    void aFolderThatAnotherAuditWritesToIsLeftAlone() throws IOException {
        Files.createDirectories(trial.out());
        try (FileChannel other = FileChannel.open(trial.out().resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE); FileLock held = other.lock()) {
            Trial.Call call = trial.audit("in");
            assertEquals(2, call.code());
            assertTrue(call.err().contains("另一次检查正在写入"), call.err());
            assertFalse(Files.exists(trial.out().resolve("summary.json")) || !held.isValid());
        }
        assertEquals(0, trial.audit("in").code());
        assertFalse(Files.exists(trial.out().resolve(".lock")));
    }

    @Test
    void anInputThatIsNotThereIsSaidBeforeAnythingIsWritten() {
        assertEquals(4, trial.audit("none").code());
        assertFalse(Files.exists(trial.out()));
    }

    @Test
    void aReportWithoutUnitOrYearIsNamed() throws IOException {
        var nobody = Trial.sound("department", "", 2023);
        nobody.remove(List.of("unit", "title"));
        trial.write("in/无名.json", nobody);
        Trial.Call call = trial.audit("in");
        assertTrue(call.err().contains("无名.json 中没有读到单位"), call.err());
        JsonNode remarks = trial.summary().get("remarks");
        assertTrue(remarks.toString().contains("无名.json"), remarks.toString());
    }

    @Test
    void oneMisprintedYearDoesNotMakeAllOthersMissing() throws IOException {
        StringBuilder roster = new StringBuilder("单位\n青河市水务局\n");
        for (int i = 0; i < 11; i++) {
            trial.department("in/" + i + ".json", "青河市第" + i + "局");
            roster.append("青河市第").append(i).append("局\n");
        }
        trial.write("in/笔误.json", Trial.sound("department", "青河市第1局", 2032));
        Trial.Call call = trial.audit("in", "--roster", trial.text("roster.csv", roster.toString()));
        assertEquals(List.of(), trial.missing());
        assertTrue(call.err().contains("1 份报告写作 2032 年度"), call.err());
    }

    /** How many files of the folder were judged a second time. */
    private int judgedAgain() throws IOException {
        int[] again = {0};
        Progress counting = new Progress() {
            @Override
            public void begin(int total, int done) {
                again[0] = 0;
            }

            @Override
            public void more(int files) {
                again[0] += files;
            }

            @Override
            public void step(String file) {
                // Only those judged again are counted.
            }

            @Override
            public void end() {
                // Nothing is left to count.
            }
        };
        Collection collection = ((Collection.Result.Opened) Collection.open(folder.resolve("in"), trial.out())).collection();
        new Audit(new Jiaohe(NationalPack.loadMeanwhile()), collection, Roster.NONE, new AuditOptions(trial.out(), Lang.ZH, false, false, false, 1, 0), Memory.NONE, counting).run();
        return again[0];
    }

    @Test
    void aFileThatIsThereTwiceIsJudgedOnceForEachCopyAndAnotherVersionBesideIt() throws IOException {
        for (String unit : List.of("水务局", "民政局", "教育局")) {
            trial.department("in/" + unit + ".json", "青河市" + unit);
            trial.department("in/copy/" + unit + ".json", "青河市" + unit);
        }
        assertEquals(0, judgedAgain());
        trial.write("in/copy/水务局.json", Trial.sound("department", "青河市水务局", 2023).put("note", "再次导出"));
        assertEquals(1, judgedAgain());
    }

    @Test
    void aFolderThatHoldsAnotherOnceMoreIsSaidOnce() throws IOException {
        for (int i = 0; i < 11; i++) {
            trial.department("in/a/" + i + ".json", "青河市第" + i + "局");
            trial.department("in/b/" + i + ".json", "青河市第" + i + "局");
        }
        assertTrue(trial.audit("in").err().contains("11 个文件与另一个文件内容完全相同，如 b/0.json 与 a/0.json；每份报告汇总只计一次。"));
        assertFalse(trial.summary().get("remarks").toString().contains("b/1.json"));
    }

    /** Mail programs save them so; what is broken was handed in all the same. */
    @Test
    void aBrokenAttachmentIsItsUnitsByTheNameBehindItsNumber() throws IOException {
        trial.department("in/a.json", "青河市水务局");
        trial.text("in/附件3：市公安局2023年年报（终稿）(1).pdf", "%PDF-1.4");
        String roster = trial.text("roster.csv", "单位,上级\n青河市水务局,青河市人民政府\n青河市公安局,青河市人民政府\n");
        trial.audit("in", "--roster", roster);
        assertEquals(0, trial.summary().get("missing").size(), trial.summary().get("missing").toString());
    }
}
