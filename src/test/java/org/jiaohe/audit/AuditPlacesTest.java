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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Units of several cities that bear one name, as a province's office has them: two 鼓楼区教育局, a 教育局 in each city. */
class AuditPlacesTest {
    private static final String UNIT = "鼓楼区教育局";
    private static final String OTHER = "一是政策图解数量偏少，主要是起草文件时没有同步考虑；二是窗口人员轮岗频繁，业务不熟。针对上述问题，已邀请公众代表列席会议四次，并更换查阅点设备十二台。下一步拟开展案例教学和跟班学习，于六月底前完成。";
    @TempDir
    private Path folder;
    private Trial trial;

    @BeforeEach
    void start() {
        trial = new Trial(folder);
    }

    /** A sound report of another unit: carried in and out, new and granted are larger, and its fifth part is its own. */
    private void report(String file, String unit, int year, int more, boolean own) throws IOException {
        ObjectNode report = Trial.sound("department", unit, year);
        for (String row : List.of("new", "carriedOut")) {
            ObjectNode cells = (ObjectNode) report.at("/tables/requests/" + row);
            cells.put("naturalPerson", cells.get("naturalPerson").asInt() + more).put("total", cells.get("total").asInt() + more);
        }
        if (own) {
            report.get("sections").forEach(section -> {
                if (section.get("key").asText().equals("problems")) {
                    ((ObjectNode) section).put("text", OTHER);
                }
            });
        }
        trial.write(file, report);
    }

    private void both(String one, String other) throws IOException {
        report(one, UNIT, 2023, 0, false);
        report(other, UNIT, 2023, 7, true);
    }

    private List<String> units() throws IOException {
        List<String> units = new ArrayList<>();
        trial.summary().get("units").forEach(unit -> units.add(unit.get("unit").asText()));
        return units.stream().distinct().sorted().toList();
    }

    private List<String> unsure() throws IOException {
        List<String> units = new ArrayList<>();
        trial.summary().get("missing").forEach(gap -> {
            if (!gap.get("sure").asBoolean()) {
                units.add(gap.get("unit").asText());
            }
        });
        return units;
    }

    @Test
    void theSameNameInTwoCitiesFoldersIsTwoUnits() throws IOException {
        both("in/1.云泽市（报送材料）/区教育局2023.json", "in/【青溪市】年报/区教育局2023.json");
        report("in/1.云泽市（报送材料）/区教育局2022.json", UNIT, 2022, 30, false);
        report("in/【青溪市】年报/区教育局2022.json", UNIT, 2022, 60, true);
        Trial.Call call = trial.audit("in");
        assertEquals(List.of(), trial.findings("P-07"));
        assertEquals(List.of("云泽市鼓楼区教育局", "青溪市鼓楼区教育局"), units());
        assertTrue(call.err().contains("“鼓楼区教育局”是不同地方几个单位的同一名称"), call.err());
        List<JsonNode> carried = trial.findings("Y-01");
        assertEquals(2, carried.size(), "each beside its own report of last year");
        assertFalse(carried.get(0).get("message").asText().equals(carried.get(1).get("message").asText()), carried.toString());
    }

    @Test
    void namesOfFilesTellTheCity() throws IOException {
        both("in/附件1：云泽市鼓楼区教育局2023年度报告.json", "in/2023年青溪市鼓楼区教育局年报(1).json");
        trial.audit("in");
        assertEquals(List.of(), trial.findings("P-07"));
        assertEquals(List.of("云泽市鼓楼区教育局", "青溪市鼓楼区教育局"), units());
    }

    @Test
    void theListTellsTheCityAndTheReportIsNotSaidToNameItselfInTwoWays() throws IOException {
        both("a.json", "b.json");
        trial.text("list.csv", "单位,年度,文件\n云泽市鼓楼区教育局,2023,a.json\n青溪市鼓楼区教育局,2023,b.json\n");
        trial.audit("list.csv");
        assertEquals(List.of("云泽市鼓楼区教育局", "青溪市鼓楼区教育局"), units());
        assertEquals(List.of(), trial.findings("P-07"));
        assertEquals(List.of(), trial.findings("F-03"));
        trial.text("list.csv", "单位,上级,年度,文件\n鼓楼区教育局,云泽市鼓楼区人民政府,2023,a.json\n鼓楼区教育局,青溪市鼓楼区人民政府,2023,b.json\n");
        Trial.Call call = trial.audit("list.csv");
        assertFalse(call.err().contains("重复"), call.err());
        assertEquals(List.of("云泽市鼓楼区教育局", "青溪市鼓楼区教育局"), units());
        assertEquals(List.of(), trial.findings("P-07"));
        assertEquals(List.of(), trial.findings("F-03"));
    }

    @Test
    void reportsTooDifferentToBeDraftsOfOneAreNotSaidToContradictEachOther() throws IOException {
        both("in/a.json", "in/b.json");
        report("in/c.json", UNIT, 2022, 30, false);
        Trial.Call call = trial.audit("in");
        assertEquals(List.of(), trial.findings("P-07"));
        assertEquals(List.of(), trial.findings("Y-01"));
        assertTrue(call.err().contains("可能出自不同地方的同名单位"), call.err());
    }

    @Test
    void draftsOfOneReportAreStillComparedWhereverTheyLie() throws IOException {
        report("in/云泽市/" + UNIT + "一.json", UNIT, 2023, 0, false);
        report("in/云泽市/" + UNIT + "二.json", UNIT, 2023, 7, true);
        trial.audit("in");
        assertEquals(1, trial.findings("P-07").size(), "both come from one place");
        assertTrue(trial.findings("P-07").get(0).get("message").asText().startsWith("与另一版本（云泽市/鼓楼区教育局二.json）的"), "by its name in the collection, not by the machine's");
        report("in2/a.json", UNIT, 2023, 0, false);
        report("in2/b.json", UNIT, 2023, 7, false);
        trial.audit("in2");
        assertEquals(1, trial.findings("P-07").size(), "both have the same words");
        report("in3/a.json", "云泽市教育局", 2023, 0, false);
        report("in3/b.json", "云泽市教育局", 2023, 7, true);
        trial.audit("in3");
        assertEquals(1, trial.findings("P-07").size(), "there is one such city");
    }

    @Test
    void aDraftByItsNameIsNeitherTheReportNorHeldAgainstIt() throws IOException {
        report("in/云泽市教育局2023（初稿）.json", "云泽市教育局", 2023, 0, false);
        report("in/云泽市教育局2023（终稿）.json", "云泽市教育局", 2023, 7, false);
        Trial.Call call = trial.audit("in");
        assertEquals(List.of(), trial.findings("P-07"));
        assertTrue(call.err().contains("云泽市教育局2023（初稿）.json 从文件名看是稿件，云泽市教育局2023（终稿）.json 才是“云泽市教育局”2023 年度的报告"), call.err());
    }

    @Test
    void aReportInAnotherUnitsRowIsNotHeldAgainstThatUnitsLastYear() throws IOException {
        report("a.json", "云泽市教育局", 2022, 30, false);
        report("b.json", "云泽市民政局", 2023, 0, false);
        trial.text("list.csv", "单位,年度,文件\n云泽市教育局,2022,a.json\n云泽市教育局,2023,b.json\n");
        Trial.Call call = trial.audit("list.csv");
        assertTrue(call.err().contains("自称 云泽市民政局"), call.err());
        assertEquals(List.of(), trial.findings("Y-01"));
        report("b.json", "云泽市教育局", 2023, 0, false);
        trial.audit("list.csv");
        assertEquals(1, trial.findings("Y-01").size(), "the same figures in a report of its own do not meet");
    }

    @Test
    void unitsThatMayHaveReportedAreNotCountedAmongThoseThatDidNot() throws IOException {
        report("in/a.json", UNIT, 2023, 0, false);
        Trial.Call call = trial.audit("in", "--roster", trial.text("roster.csv", "单位\n云泽市鼓楼区教育局\n青溪市鼓楼区教育局\n云泽市审计局\n"));
        assertTrue(call.err().contains("应报未报 1 个"), call.err());
        assertTrue(call.err().contains("另有 2 个应报单位没有找到报告，但可能已报"), call.err());
    }

    @Test
    void theSameShortNameBelowTwoCitiesOnTheRosterIsTwoUnits() throws IOException {
        report("in/a.json", "云泽市教育局", 2023, 0, false);
        trial.text("roster.csv", "所属政府,单位\n云泽市人民政府,市教育局\n青溪市人民政府,市教育局\n");
        Trial.Call call = trial.audit("in", "--roster", folder.resolve("roster.csv").toString());
        assertEquals(List.of("青溪市教育局"), trial.missing());
        assertEquals(List.of(), unsure());
        assertFalse(call.err().contains("重复"), call.err());
    }

    @Test
    void oneReportIsNotThatOfTwoUnitsOfTheRoster() throws IOException {
        report("in/a.json", UNIT, 2023, 0, false);
        String roster = trial.text("roster.csv", "单位\n云泽市鼓楼区教育局\n青溪市鼓楼区教育局\n");
        trial.audit("in", "--roster", roster);
        assertEquals(List.of(), trial.missing());
        assertEquals(List.of("云泽市鼓楼区教育局", "青溪市鼓楼区教育局"), unsure());
        report("in2/云泽市/a.json", UNIT, 2023, 0, false);
        trial.audit("in2", "--roster", roster);
        assertEquals(List.of(), trial.missing());
        assertEquals(List.of("青溪市鼓楼区教育局"), unsure());
    }

    @Test
    void aRowWithoutAFileIsNotFilledByAnotherCitysReport() throws IOException {
        report("a.json", UNIT, 2023, 0, false);
        trial.text("list.csv", "单位,上级,年度,文件\n鼓楼区教育局,云泽市鼓楼区人民政府,2023,a.json\n鼓楼区教育局,青溪市鼓楼区人民政府,2023,\n");
        trial.audit("list.csv");
        assertEquals(List.of("鼓楼区教育局"), trial.missing());
    }

    @Test
    void countiesAndDistrictsWhoseNameIsOneCharacterAreFoundByShortNames() throws IOException {
        for (String unit : List.of("沛县人民政府", "沛县教育局", "沛县发展和改革委员会", "沛县龙固镇人民政府", "云泽市城区人民政府")) {
            report("in/" + unit + ".json", unit, 2023, 0, false);
        }
        trial.audit("in", "--roster", trial.text("roster.csv", "单位,上级\n县教育局,沛县人民政府\n县发改委,沛县\n龙固镇,沛县\n沛县,云泽市\n云泽市城区,云泽市\n县审计局,沛县\n"));
        assertEquals(List.of("县审计局"), trial.missing());
        assertEquals(List.of(), unsure());
    }

    @Test
    void goingOnAfterAnInterruptionComesToTheSame() throws IOException {
        both("in/云泽市/a.json", "in/青溪市/a.json");
        trial.audit("in");
        String whole = Files.readString(trial.out().resolve("summary.json"));
        trial.audit("in", "--resume");
        assertEquals(whole, Files.readString(trial.out().resolve("summary.json")));
    }
}
