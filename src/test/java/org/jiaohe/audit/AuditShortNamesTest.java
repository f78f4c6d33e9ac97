package org.jiaohe.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists and rosters that call units by short names, as offices do among themselves. */
class AuditShortNamesTest {
    private static final String PLANNING = "青河市发展和改革委员会";
    private static final String LABOUR = "青河市人力资源和社会保障局";
    @TempDir
    private Path folder;
    private Trial trial;

    @BeforeEach
    void start() throws IOException {
        trial = new Trial(folder);
        trial.department("in/a.json", PLANNING);
        trial.department("in/b.json", LABOUR);
    }

    private List<String> unsure() throws IOException {
        return trial.summary().get("missing").findValuesAsText("unit");
    }

    @Test
    void aRosterMayWriteThemInShort() throws IOException {
        Trial.Call call = trial.audit("in", "--roster", trial.text("roster.csv", "单位,上级\n市发改委,青河市\n市人社局,青河市人民政府\n市科技局,青河市\n"));
        assertEquals(List.of("市科技局"), trial.missing());
        assertTrue(call.err().contains("市人社局→青河市人力资源和社会保障局、市发改委→青河市发展和改革委员会"), call.err());
    }

    @Test
    void noneIsTakenWhereTwoCouldBeMeant() throws IOException {
        trial.department("in/c.json", "白河市发展和改革委员会");
        trial.audit("in", "--roster", trial.text("roster.csv", "单位\n市发改委\n市人社局\n"));
        assertFalse(trial.summary().toString().contains("市发改委→"), trial.summary().toString());
        trial.audit("in", "--roster", trial.text("roster.csv", "单位,上级\n市发改委,青河市\n市发改委,白河市\n市人社局,青河市\n"));
        assertTrue(trial.summary().toString().contains("市发改委→青河市发展和改革委员会"), "by the superior");
    }

    @Test
    void twoShortNamesForOneReportServeNeither() throws IOException {
        trial.audit("in", "--roster", trial.text("roster.csv", "单位,上级\n市发改委,青河市\n青河市发展改革委,\n市人社局,青河市\n"));
        assertEquals(List.of("市发改委", "青河市发展改革委"), unsure());
        assertEquals(List.of(), trial.missing(), "one of them did report");
    }

    @Test
    void aNameOfWholeWordsMayBeAnotherOrgansAndIsOnlyNotAccused() throws IOException {
        trial.department("in/c.json", "青河市住房公积金管理中心");
        trial.department("in/d.json", "青河市市场监督管理局");
        trial.audit("in", "--roster", trial.text("roster.txt", PLANNING + "\n" + LABOUR + "\n市公积金中心\n青河市工商行政管理局\n"));
        assertEquals(List.of(), trial.missing());
        assertEquals(List.of("市公积金中心", "青河市工商行政管理局"), unsure());
    }

    @Test
    void aListThatWritesThemInShortMeansTheUnitOnTheReport() throws IOException {
        trial.write("in/government.json", Trial.sound("government", "青河市人民政府", 2023));
        Trial.Call call = trial.audit(Path.of(trial.text("list.csv", "单位,上级,年度,文件\n市发改委,青河市,2023,in/a.json\n市人社局,市政府,2023,in/b.json\n青河市,,2023,in/government.json\n")).getFileName().toString(),
                "--roster", trial.text("roster.csv", "单位,上级\n" + PLANNING + ",青河市人民政府\n" + LABOUR + ",青河市人民政府\n青河市人民政府,\n"));
        assertEquals(List.of(), unsure());
        assertFalse(call.err().contains("自称"), call.err());
        assertFalse(trial.findings("F-03").toString().contains("登记的机关") || trial.findings("F-03").toString().contains("两种写法"), trial.findings("F-03").toString());
        assertEquals(List.of(PLANNING, LABOUR, "青河市人民政府"), trial.summary().get("units").findValuesAsText("unit"));
    }

    @Test
    void aReportThatStandsInAnotherUnitsRowIsNotMissing() throws IOException {
        Trial.Call call = trial.audit(Path.of(trial.text("list.csv", "单位,年度,文件\n青河市民政局,2023,in/a.json\n" + LABOUR + ",2023,in/b.json\n")).getFileName().toString(), "--roster", trial.text("roster.txt", PLANNING + "\n" + LABOUR + "\n青河市教育局\n"));
        assertTrue(call.err().contains("清单第 2 行写作“青河市民政局”2023 年度，而 in/a.json 自称 青河市发展和改革委员会"), call.err());
        assertEquals(List.of("青河市教育局"), trial.missing());
        assertEquals(List.of(PLANNING, "青河市教育局"), unsure());
    }

    @Test
    void aBrokenFileIsThatOfTheUnitWhoseShortNameItBears() throws IOException {
        Files.writeString(folder.resolve("in/03-市科技局2023年政府信息公开工作年度报告（修订）.pdf"), "nothing");
        trial.audit("in", "--roster", trial.text("roster.txt", PLANNING + "\n" + LABOUR + "\n青河市科学技术局\n青河市教育局\n"));
        assertEquals(List.of("青河市教育局"), trial.missing());
        assertEquals(List.of("青河市教育局"), unsure());
    }

    @Test
    void aFileNamedAfterAnotherUnitAndUnitsThatTheRosterDoesNotKnowAreSaid() throws IOException {
        trial.department("in/青河市教育局2023年年报.json", "白河市教育局");
        trial.department("in/" + LABOUR + ".json", LABOUR);
        Trial.Call call = trial.audit("in", "--roster", trial.text("roster.txt", PLANNING + "\n" + LABOUR + "\n青河市教育局\n"));
        assertEquals(List.of("青河市教育局"), trial.missing());
        assertTrue(call.err().contains("文件 青河市教育局2023年年报.json 以“青河市教育局”命名，其中的报告却是“白河市教育局”2023 年度的"), call.err());
        assertTrue(call.err().contains("有 1 个单位有报告而不在名录中：白河市教育局。"), call.err());
        assertFalse(call.err().contains("以“" + LABOUR), call.err());
        assertTrue(Files.readString(trial.out().resolve("units").resolve(stem("白河市教育局") + ".findings.json")).contains("应报单位是否报齐在整个地区内核对"), "the roster was given");
    }

    @Test
    void aWordThatBeginsLikeACityIsNotCut() throws IOException {
        trial.department("in/c.json", "青河市市场监督管理局");
        trial.audit("in", "--roster", trial.text("roster.csv", "单位,上级\n" + PLANNING + ",\n" + LABOUR + ",\n市场监管局,青河市\n"));
        assertEquals(List.of(), unsure());
    }

    @Test
    void anAbbreviationOfAnotherMakingIsOnlyNotAccused() throws IOException {
        trial.department("in/c.json", "青河市退役士兵安置服务协会");
        trial.audit("in", "--roster", trial.text("roster.csv", "单位,上级\n" + PLANNING + ",\n" + LABOUR + ",\n市退安服,青河市\n市教育局,青河市\n"));
        assertEquals(List.of("市教育局"), trial.missing());
        assertEquals(List.of("市退安服", "市教育局"), unsure());
    }

    @Test
    void whoReportedOnlyBeforeNeedNotStandOnThisYearsRoster() throws IOException {
        trial.write("in/before.json", Trial.sound("department", "青河市乡村振兴局", 2022));
        Trial.Call call = trial.audit("in", "--roster", trial.text("roster.txt", PLANNING + "\n" + LABOUR + "\n"));
        assertFalse(call.err().contains("不在名录中"), call.err());
    }

    @Test
    void theArchiveIsAskedForThemInShortToo() {
        String archive = folder.resolve("archive.db").toString();
        trial.audit("in", "--archive", archive);
        assertTrue(Trial.said("archive", "show", "市发改委", "--archive", archive).startsWith(PLANNING));
        assertEquals("", Trial.said("archive", "show", "市科技局", "--archive", archive));
    }

    private String stem(String unit) throws IOException {
        try (Stream<Path> files = Files.list(trial.out().resolve("units"))) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.startsWith(unit)).findFirst().orElseThrow().replaceFirst("\\.findings.*", "");
        }
    }
}
