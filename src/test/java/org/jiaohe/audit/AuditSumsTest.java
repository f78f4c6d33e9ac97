package org.jiaohe.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Roll-ups: who is counted, and who is accused. */
class AuditSumsTest {
    private static final String LIST = "单位,类型,上级,年度,文件\n青河市人民政府,政府,,2023,gov.json\n青河市水务局,部门,青河市人民政府,2023,a.json\n青河市司法局,部门,青河市人民政府,2023,b.json\n";
    private static final String ROSTER = "单位,上级\n青河市人民政府,\n青河市水务局,青河市人民政府\n青河市司法局,青河市人民政府\n";
    @TempDir
    private Path folder;
    private Trial trial;
    private ObjectNode government;

    @BeforeEach
    void start() throws IOException {
        trial = new Trial(folder);
        trial.department("a.json", "青河市水务局");
        trial.department("b.json", "青河市司法局");
        ObjectNode department = Trial.sound("department", "青河市水务局", 2023);
        government = Trial.sound("government", "青河市人民政府", 2023);
        department.get("tables").properties().forEach(table -> table.getValue().properties().forEach(row -> row.getValue().properties().forEach(cell -> {
            ObjectNode own = (ObjectNode) government.get("tables").get(table.getKey()).get(row.getKey());
            own.put(cell.getKey(), cell.getValue().decimalValue().multiply(java.math.BigDecimal.valueOf(2)));
        })));
        trial.write("gov.json", government);
        trial.text("list.csv", LIST);
    }

    private void more(String row, String column, int by) throws IOException {
        ObjectNode cells = (ObjectNode) government.at("/tables/requests/" + row);
        cells.put(column, cells.get(column).asInt() + by);
        trial.write("gov.json", government);
    }

    private List<JsonNode> sums() throws IOException {
        List<JsonNode> all = new java.util.ArrayList<>();
        for (String rule : List.of("R-02", "R-03", "R-04", "R-05", "R-06")) {
            all.addAll(trial.findings(rule));
        }
        return all;
    }

    @Test
    void equalSumsSayNothing() throws IOException {
        trial.audit("list.csv", "--roster", trial.text("roster.csv", ROSTER));
        assertEquals(List.of(), sums());
        assertEquals(0, trial.summary().get("rollUp").size());
    }

    @Test
    void aLargerFigureTellsSomethingOnlyWhereTheRosterIsComplete() throws IOException {
        more("carriedIn", "naturalPerson", 5);
        trial.audit("list.csv");
        assertEquals(List.of(), sums());
        trial.audit("list.csv", "--roster", trial.text("roster.csv", ROSTER + "青河市体育局,青河市人民政府\n"));
        assertEquals(List.of(), sums(), "one is missing");
        trial.audit("list.csv", "--roster", trial.text("roster.csv", ROSTER));
        assertEquals(List.of("R-03"), sums().stream().map(one -> one.get("rule").asText()).toList());
        assertEquals("warning", sums().get(0).get("severity").asText());
        assertEquals(5, trial.summary().get("rollUp").get(0).get("gap").asInt());
    }

    /** Its tables add up with the wrong number; only its text has the right one. */
    @Test
    void theDepartmentWhoseTextHasTheNumberThatClosesTheGapIsHintedAt() throws IOException {
        ObjectNode department = Trial.sound("department", "青河市司法局", 2023);
        int right = department.at("/tables/requests/new/total").asInt();
        for (String row : List.of("new", "granted", "outcomeTotal")) {
            ObjectNode cells = (ObjectNode) department.at("/tables/requests/" + row);
            cells.put("naturalPerson", cells.get("naturalPerson").asInt() + 30).put("total", cells.get("total").asInt() + 30);
        }
        ((ObjectNode) department.get("sections").get(0)).put("text", "2023年，本机关主动公开信息120条。\n（二）依申请公开情况。全年新收政府信息公开申请" + right + "件。");
        trial.write("b.json", department);
        trial.audit("list.csv");
        String message = trial.findings("R-02").get(0).get("message").asText();
        assertTrue(message.contains("可能是“青河市司法局”") && message.contains("而其正文写的是 " + right), message);
    }

    @Test
    void theDepartmentThatIsProbablyWrongIsHintedAtAndNotAccused() throws IOException {
        ObjectNode wrong = Trial.sound("department", "青河市司法局", 2023);
        int right = wrong.at("/tables/requests/new/total").asInt();
        ((ObjectNode) wrong.at("/tables/requests/new")).put("total", right + 3);
        trial.write("b.json", wrong);
        trial.audit("list.csv", "--roster", trial.text("roster.csv", ROSTER));
        JsonNode finding = trial.findings("R-02").get(0);
        assertEquals("青河市人民政府", finding.get("unit").asText());
        String hint = "可能是“青河市司法局”：其“一、本年新收政府信息公开申请数量”行“总计”列填 " + (right + 3) + "，与自身其他数不平，若为 " + right;
        assertTrue(finding.get("message").asText().contains(hint), finding.toString());
        assertTrue(trial.summary().get("rollUp").get(0).get("hint").asText().startsWith(hint));
    }

    @Test
    void lastYearsReportTellsWhoCarriedInOtherwise() throws IOException {
        for (String file : List.of("a", "b")) {
            String unit = file.equals("a") ? "青河市水务局" : "青河市司法局";
            ObjectNode before = Trial.sound("department", unit, 2022);
            ((ObjectNode) before.at("/tables/requests/carriedOut")).setAll((ObjectNode) Trial.sound("department", unit, 2023).at("/tables/requests/carriedIn"));
            trial.write("before-" + file + ".json", before);
        }
        ObjectNode wrong = Trial.sound("department", "青河市司法局", 2023);
        for (String cell : List.of("carriedIn/naturalPerson", "carriedIn/total", "granted/naturalPerson", "granted/total", "outcomeTotal/naturalPerson", "outcomeTotal/total")) {
            ObjectNode row = (ObjectNode) wrong.at("/tables/requests/" + cell.substring(0, cell.indexOf('/')));
            String column = cell.substring(cell.indexOf('/') + 1);
            row.put(column, row.get(column).asInt() + 5);
        }
        trial.write("b.json", wrong);
        trial.text("list.csv", LIST + "青河市水务局,部门,青河市人民政府,2022,before-a.json\n青河市司法局,部门,青河市人民政府,2022,before-b.json\n");
        trial.audit("list.csv", "--roster", trial.text("roster.csv", ROSTER));
        String message = trial.findings("R-03").get(0).get("message").asText();
        assertTrue(message.contains("可能是“青河市司法局”") && message.contains("而上年报告结转下年度"), message);
    }

    @Test
    void aUnitThatListAndRosterPutElsewhereIsAddedNowhere() throws IOException {
        trial.department("c.json", "青河市教育局");
        trial.text("list.csv", LIST + "青河市教育局,部门,青河市人民政府,2023,c.json\n");
        Trial.Call call = trial.audit("list.csv", "--roster", trial.text("roster.csv", ROSTER + "青河市教育局,临海市人民政府\n"));
        assertEquals(List.of(), sums());
        assertTrue(call.err().contains("“青河市教育局”的上级在清单第 5 行写作“青河市人民政府”，与名录不同"), call.err());
    }

    @Test
    void aUnitThatTheRosterPutsBelowTwoIsNamedWithBoth() throws IOException {
        Trial.Call call = trial.audit("list.csv", "--roster", trial.text("roster.csv", ROSTER + "青河市水务局,临海市人民政府\n"));
        assertTrue(call.err().contains("名录第 5 行的“青河市水务局”与第 3 行重复而上级不同（“临海市人民政府”与“青河市人民政府”），按第 3 行汇总"), call.err());
    }

    @Test
    void aReportThatCallsItselfOtherwiseThanItsListIsAddedNowhere() throws IOException {
        trial.write("c.json", Trial.sound("department", "临海市教育局", 2020));
        Trial.Call call = trial.audit(folderList("青河市教育局,部门,青河市人民政府,2023,c.json\n"));
        assertTrue(call.err().contains("自称 临海市教育局 2020；已按清单检查，未计入汇总"), call.err());
        assertEquals(List.of(), sums());
        assertEquals(0, trial.summary().get("rollUp").size());
    }

    @Test
    void aUnitThatIsListedAboveTheGovernmentOfItsNameIsNamed() throws IOException {
        trial.write("city.json", Trial.sound("government", "临海市人民政府", 2023));
        trial.department("c.json", "青河市教育局");
        Trial.Call call = trial.audit(folderList("临海市人民政府,政府,,2023,city.json\n青河市教育局,部门,临海市人民政府,2023,c.json\n"));
        assertTrue(call.err().contains("“青河市教育局”2023 年度列在“临海市人民政府”之下，而按名称属于“青河市人民政府”"), call.err());
        assertFalse(call.err().contains("“青河市水务局”2023 年度列在"), call.err());
    }

    private String folderList(String more) throws IOException {
        trial.text("list.csv", LIST + more);
        return "list.csv";
    }

    @Test
    void aShortNameOfASuperiorMeansOneGovernmentOrNone() throws IOException {
        trial.text("list.csv", LIST.replace("部门,青河市人民政府", "部门,青河市政府"));
        more("new", "total", -1);
        trial.audit("list.csv");
        assertEquals(1, trial.findings("R-02").size());
        trial.write("other.json", Trial.sound("government", "江南省青河市人民政府", 2023));
        trial.write("third.json", Trial.sound("government", "江北省青河市人民政府", 2023));
        trial.text("list.csv", "单位,类型,上级,年度,文件\n江南省青河市人民政府,政府,,2023,other.json\n江北省青河市人民政府,政府,,2023,third.json\n青河市水务局,部门,青河市政府,2023,a.json\n");
        Trial.Call call = trial.audit("list.csv");
        assertEquals(List.of(), sums());
        assertTrue(call.err().contains("没有读到“青河市政府”2023 年度的政府报告，其下 1 份报告未作汇总比对"), call.err());
    }

    @Test
    void theGovernmentsReportUnderItsOfficesNameIsNotAddedToItself() throws IOException {
        ObjectNode office = government.deepCopy();
        office.put("unit", "青河市人民政府办公室").put("title", "青河市人民政府办公室2023年政府信息公开工作年度报告");
        trial.write("office.json", office);
        trial.text("list.csv", LIST + "青河市人民政府办公室,部门,青河市人民政府,2023,office.json\n");
        trial.audit("list.csv");
        assertEquals(List.of(), sums());
        assertEquals(1, trial.findings("R-08").size());
        assertEquals(List.of(), trial.findings("R-07").stream().filter(one -> one.get("message").asText().contains("人民政府")).toList());
        assertEquals(0, trial.summary().get("rollUp").size());
    }

    @Test
    void copiesAreFindingsOfTheUnitsAndNotOfTheirGovernment() throws IOException {
        trial.audit("list.csv");
        assertEquals(List.of("青河市水务局", "青河市司法局"), trial.findings("R-07").stream().map(one -> one.get("unit").asText()).toList());
    }

    @Test
    void aTemplateOfManyIsOneFindingForEachOfThem() throws IOException {
        trial.department("c.json", "青河市教育局");
        trial.department("d.json", "青河市商务局");
        trial.text("list.csv", "单位,年度,文件\n青河市水务局,2023,a.json\n青河市司法局,2023,b.json\n青河市教育局,2023,c.json\n青河市商务局,2023,d.json\n");
        trial.audit("list.csv");
        List<JsonNode> copies = trial.findings("R-07");
        assertEquals(4, copies.size(), "the first is not charged with three");
        assertTrue(copies.stream().allMatch(one -> one.get("message").asText().contains("共 4 个单位")), copies.toString());
    }

    @Test
    void whoDidNotReportStandsAmongTheFindings() throws IOException {
        trial.audit("list.csv", "--roster", trial.text("roster.csv", ROSTER + "青河市体育局,青河市人民政府\n"));
        JsonNode late = trial.findings("P-10").get(0);
        assertEquals("青河市体育局", late.get("unit").asText());
        assertEquals("late", late.get("category").asText());
        assertEquals(1, trial.summary().get("rules").get("P-10").asInt());
    }

    @Test
    void lastYearsReportOfAnotherUnitIsNotTaken() throws IOException {
        trial.write("bare.json", Trial.sound("department", "水务局", 2024));
        trial.write("same.json", Trial.sound("department", "青河市水务局", 2024));
        Entry mine = entry("same.json", "青河市水务局", 2024);
        Entry bare = entry("bare.json", "水务局", 2024);
        Region region = new Region(List.of(entry("a.json", "青河市水务局", 2023), mine, bare), Roster.NONE);
        assertEquals("a.json", LastYear.of(region, Memory.NONE, mine.unit(), mine.year(), List.of()).entry().orElseThrow().file());
        assertTrue(LastYear.of(region, Memory.NONE, bare.unit(), bare.year(), List.of()).entry().isEmpty());
    }

    private static Entry entry(String file, String unit, int year) {
        return new Entry(file, 0, 1, 1, file, file, "", unit, "department", year, "", "", "", "", "passed", true, List.of(), List.of(), java.util.Map.of(), "", "", List.of(), "", "", "", 0, 0, 0, 0, List.of(), java.util.Map.of(), "", "");
    }
}
