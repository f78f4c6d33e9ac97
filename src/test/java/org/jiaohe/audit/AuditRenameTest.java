package org.jiaohe.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jiaohe.facts.UnitName;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A unit that bears another name than last year: 青河市文化局 is now 青河市文化和旅游局, and carries in otherwise than it carried over. */
class AuditRenameTest {
    private static final String NOW = "青河市文化和旅游局";
    private static final String BEFORE = "青河市文化局";
    private static final String NOT_FOUND = "没有找到“青河市文化和旅游局”2022 年度的报告，跨年规则未判；名称相近的有：青河市文化局。";
    @TempDir
    private Path folder;
    private Trial trial;

    @BeforeEach
    void start() throws IOException {
        trial = new Trial(folder);
        trial.department("in/now.json", NOW);
        trial.write("last/before.json", earlier(BEFORE));
    }

    private static ObjectNode earlier(String unit) throws IOException {
        ObjectNode report = Trial.sound("department", unit, 2022);
        ObjectNode carried = (ObjectNode) report.at("/tables/requests/carriedOut");
        carried.put("total", carried.get("total").asInt() + 7);
        return report;
    }

    private List<String> carryOver() throws IOException {
        return trial.findings("Y-01").stream().map(one -> one.get("severity").asText()).toList();
    }

    private String last() {
        return folder.resolve("last").toString();
    }

    @Test
    void aNameThatOnlyComesNearIsListedAndNotTaken() throws IOException {
        Trial.Call call = trial.audit("in", "--previous-folder", last());
        assertEquals(List.of(), carryOver());
        assertTrue(call.err().contains(NOT_FOUND), call.err());
    }

    @Test
    void theListsColumnOfFormerNamesServes() throws IOException {
        trial.text("list.csv", "单位,曾用名,年度,文件\n" + NOW + ",市文化局,2023,in/now.json\n");
        Trial.Call call = trial.audit("list.csv", "--previous-folder", last());
        assertEquals(List.of("error"), carryOver());
        assertFalse(call.err().contains("名称相近"), call.err());
    }

    @Test
    void whereSeveralUnitsMayHaveBeenJoinedTheirFiguresNeedNotMeet() throws IOException {
        trial.text("list.csv", "单位,曾用名,年度,文件\n" + NOW + ",市旅游局、市文化局,2023,in/now.json\n");
        trial.audit("list.csv", "--previous-folder", last());
        assertEquals(List.of("warning"), carryOver(), "the report of the other one is not there");
        trial.write("last/other.json", Trial.sound("department", "青河市旅游局", 2022));
        Trial.Call call = trial.audit("list.csv", "--previous-folder", last());
        assertEquals(List.of(), carryOver());
        assertTrue(call.err().contains("“青河市文化和旅游局”的几个曾用名都有 2022 年度的报告（青河市旅游局、青河市文化局）"), call.err());
        trial.write("last/now.json", earlier(NOW));
        trial.audit("list.csv", "--previous-folder", last());
        assertEquals(List.of("warning"), carryOver(), "the unit bore its name before it took others in");
    }

    @Test
    void aNameThatTwoUnitsClaimServesNeither() throws IOException {
        trial.department("in/other.json", "青河市广播电视局");
        trial.text("list.csv", "单位,曾用名,年度,文件\n" + NOW + ",市文化局,2023,in/now.json\n青河市广播电视局,市文化局,2023,in/other.json\n");
        Trial.Call call = trial.audit("list.csv", "--previous-folder", last());
        assertEquals(List.of(), carryOver());
        assertTrue(call.err().contains("“青河市文化局”被写作几个单位的曾用名（青河市广播电视局、青河市文化和旅游局）"), call.err());
    }

    @Test
    void aGovernmentsFormerNameHoldsForTheUnitsOfItsRegion() throws IOException {
        for (String unit : List.of("教育局", "民政局")) {
            trial.department("in/" + unit + ".json", "青河市明水区" + unit);
            trial.write("last/" + unit + ".json", earlier("青河市明水县" + unit));
        }
        Trial.Call call = trial.audit("in", "--previous-folder", last());
        assertEquals(List.of(), carryOver());
        assertTrue(call.err().contains("“明水区”有 2 个单位（如“青河市明水区教育局”）没有找到 2022 年度的报告，跨年规则未判，而“明水县”有名称相同的单位。"), call.err());
        trial.audit("in", "--previous-folder", last(), "--roster", trial.text("roster.csv", "单位,上级,曾用名\n青河市明水区人民政府,,明水县人民政府\n教育局,青河市明水区人民政府,\n民政局,青河市明水区人民政府,\n"));
        assertEquals(List.of("error", "error"), carryOver());
    }

    @Test
    void theArchiveFollowsAFormerNameThatWasGivenOnce() throws IOException {
        String archive = folder.resolve("office.db").toString();
        trial.write("first/first.json", Trial.sound("department", "青河市文化新闻局", 2021));
        trial.audit("first", "--archive", archive);
        trial.audit("last", "--archive", archive, "--roster", trial.text("roster.csv", "单位,曾用名\n" + BEFORE + ",青河市文化新闻局\n"));
        trial.audit("in", "--archive", archive, "--roster", trial.text("roster.csv", "单位,曾用名\n" + NOW + "," + BEFORE + "\n"));
        trial.audit("in", "--archive", archive);
        assertEquals(List.of("error"), carryOver(), "what was said once holds for the next run too");
        String trend = Trial.said("archive", "trend", NOW, "--archive", archive);
        assertTrue(trend.contains("2021[1]") && trend.contains("2022[2]") && trend.contains("[1] 曾用名“青河市文化新闻局”的报告") && trend.contains("[2] 曾用名“" + BEFORE + "”的报告"), trend);
        assertTrue(Trial.said("archive", "trend", BEFORE, "--archive", archive).contains("后更名为“" + NOW + "”"));
        assertTrue(Trial.said("archive", "show", NOW, "--year", "2022", "--archive", archive).startsWith(BEFORE + "  2022"));
        trial.audit("in", "--archive", archive, "--roster", trial.text("roster.csv", "单位,曾用名\n" + NOW + ",\n"));
        assertEquals(List.of(), carryOver(), "an empty cell takes it back");
        assertFalse(Trial.said("archive", "trend", NOW, "--archive", archive).contains("2022"));
    }

    @Test
    void theRostersColumnOfFormerNamesServes() throws IOException {
        trial.audit("in", "--previous-folder", last(), "--roster", trial.text("roster.csv", "单位名称,原名称\n" + NOW + "," + BEFORE + "\n"));
        assertEquals(List.of("error"), carryOver());
        assertEquals(List.of(), trial.missing());
    }

    @Test
    void aUnitThatReportsUnderItsFormerNameHasReported() throws IOException {
        trial.audit("in", "--roster", trial.text("roster.csv", "单位名称,曾用名\n青河市文化旅游体育局," + NOW + "\n"));
        assertEquals(0, trial.summary().get("missing").size());
    }

    @Test
    void whatTheArchiveHoldsUnderTheFormerNameServes() throws IOException {
        String archive = folder.resolve("office.db").toString();
        trial.audit("last", "--archive", archive);
        Trial.Call call = trial.audit("in", "--archive", archive);
        assertEquals(List.of(), carryOver());
        assertTrue(call.err().contains(NOT_FOUND), call.err());
        trial.audit("in", "--archive", archive, "--roster", trial.text("roster.csv", "单位,曾用名\n" + NOW + ",文化局\n"));
        assertEquals(List.of("error"), carryOver());
    }

    @Test
    void theListsFileOfLastYearServesAndIsSaid() throws IOException {
        trial.text("list.csv", "单位,年度,文件,上年报告\n" + NOW + ",2023,in/now.json,last/before.json\n");
        Trial.Call call = trial.audit("list.csv");
        assertEquals(List.of("warning"), carryOver(), "nobody said in words that the unit changed its name");
        assertTrue(call.err().contains("清单第 2 行“青河市文化和旅游局”的上年报告署名“青河市文化局”"), call.err());
        trial.department("in/other.json", BEFORE);
        trial.text("list.csv", "单位,年度,文件,上年报告\n" + NOW + ",2023,in/now.json,last/before.json\n" + BEFORE + ",2023,in/other.json,\n");
        call = trial.audit("list.csv");
        assertTrue(call.err().contains("清单第 2 行“青河市文化和旅游局”的上年报告不是它 2022 年度的报告"), call.err());
        assertTrue(trial.findings("Y-01").stream().noneMatch(one -> one.get("unit").asText().equals(NOW)));
    }

    @Test
    void aReportThatTheOldUnitGoesOnWithIsItsOwn() throws IOException {
        trial.department("in/other.json", BEFORE);
        trial.text("list.csv", "单位,曾用名,年度,文件\n" + NOW + "," + BEFORE + ",2023,in/now.json\n" + BEFORE + ",,2023,in/other.json\n");
        trial.audit("list.csv", "--previous-folder", last());
        assertEquals(List.of(BEFORE), trial.findings("Y-01").stream().map(one -> one.get("unit").asText()).toList());
    }

    @Test
    void aUnitOfTheRosterIsNotCalledMissingWhereOneOfANearNameReported() throws IOException {
        Trial.Call call = trial.audit("in", "--roster", trial.text("roster.csv", BEFORE + "\n青河市教育局\n"));
        assertEquals(List.of("青河市教育局"), trial.missing());
        assertEquals(List.of("青河市教育局"), trial.findings("P-10").stream().map(one -> one.get("unit").asText()).toList());
        assertTrue(call.err().contains("名录中的“青河市文化局”没有报告，而名录外的“青河市文化和旅游局”有"), call.err());
    }

    @Test
    void unitsWithoutLastYearsReportAreNamedWhereOthersHaveIt() throws IOException {
        for (String unit : List.of("青河市教育局", "青河市民政局", "青河市水务局")) {
            trial.department("in/" + unit + ".json", unit);
            if (!unit.equals("青河市水务局")) {
                trial.write("last/" + unit + ".json", Trial.sound("department", unit, 2022));
            }
        }
        JsonNode remarks = remarks();
        assertTrue(remarks.toString().contains("没有找到以下 1 个单位 2022 年度的报告，跨年规则未判：青河市水务局。"), remarks.toString());
    }

    private JsonNode remarks() throws IOException {
        trial.audit("in", "--previous-folder", last());
        return trial.summary().get("remarks");
    }

    @ParameterizedTest
    @CsvSource({"青河市农业局,青河市农业农村局,true", "青河市环境保护局,青河市生态环境局,true", "青河市国土资源局,青河市自然资源局,true", "青河市卫生和计划生育委员会,青河市卫生健康委员会,true", "青河市教育局,青河市体育局,false",
            "青河市水务局,青河市财政局,false", "青河市城市管理局,青河市应急管理局,false", "青河市文化局,临海市文化和旅游局,false", "青河市林业局,青河市农业农村局,false",
        "青河市工业和信息化委员会,青河市工业和信息化局,true", "青河市旅游局,青河市文化广电和旅游局,true", "青河市明水县教育局,青河市明水区教育局,true", "明水县人民政府,明水市人民政府,true", "明水县教育局,明水区体育局,false", "东山镇人民政府,东山街道办事处,true",
        "东山镇人民政府,东山区人民政府,false"})
    void namesComeNearByWhatTheyDealWith(String one, String other, boolean near) {
        assertEquals(near, Renames.near(UnitName.of(one), UnitName.of(other)));
    }
}
