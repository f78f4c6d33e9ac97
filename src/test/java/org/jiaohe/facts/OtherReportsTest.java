package org.jiaohe.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jiaohe.form.SectionKey;
import org.jiaohe.narrative.Claim;
import org.jiaohe.report.Report;
import org.jiaohe.text.Bilingual;
import org.jiaohe.report.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OtherReportsTest {
    private static final String PROBLEMS = "一是依申请公开工作规范性有待提高，答复文书的说理还不够充分。二是政策解读形式较为单一，群众喜闻乐见的视频和图解偏少。下一步，将扎实推进依申请公开工作，全面梳理和优化工作流程、健全工作机制、强化部门协同配合，全面提升依申请公开规范化、专业化水平。";

    private static SmallReport unit(int year) {
        return SmallReport.department("洪泽区教育局", year).tables();
    }

    @ParameterizedTest
    @CsvSource({"洪泽区教育局,2022,usable", "淮安市洪泽区教育局,2022,usable", "洪泽区教育局,2021,otherYear", "洪泽区体育局,2022,otherUnit", "洪泽区人民政府,2022,otherUnit"})
    void lastYearsReportMustBeOfTheSameUnitForTheYearBefore(String name, int year, String state) {
        Report previous = SmallReport.department(name, year).build();
        assertEquals(state, SmallReport.one(unit(2023).facts(previous), Predecessor.class).state());
    }

    @Test
    void carriesOverByColumn() {
        Report previous = unit(2022).cell("requests", "carriedOut", "total", "3").cell("requests", "carriedOut", "naturalPerson", "3").build();
        List<CarryOver> columns = SmallReport.all(unit(2023).cell("requests", "carriedIn", "total", "3").cell("requests", "carriedIn", "enterprise", "3").facts(previous), CarryOver.class);
        assertEquals(7, columns.size());
        assertEquals(List.of("naturalPerson", "enterprise"), columns.stream().filter(column -> !column.equal()).map(CarryOver::column).toList());
    }

    @Test
    void bothFormatsCarryOver() {
        Report previous = unit(2020).cell("requests", "carriedOut", "total", "2").build();
        List<Object> facts = unit(2021).cell("requests", "carriedIn", "total", "2").facts(previous);
        assertTrue(SmallReport.all(facts, CarryOver.class).stream().allMatch(CarryOver::equal));
        assertEquals(List.of(new Incomparable("inForce")), SmallReport.all(facts, Incomparable.class).stream().filter(gap -> gap.what().equals("inForce")).toList());
    }

    @Test
    void stocksFollowFromLastYear() {
        Report previous = unit(2022).cell("proactive", "normativeDocuments", "inForce", "597").build();
        List<Object> facts = unit(2023).cell("proactive", "normativeDocuments", "issued", "50").cell("proactive", "normativeDocuments", "repealed", "227").cell("proactive", "normativeDocuments", "inForce", "420").facts(previous);
        assertTrue(SmallReport.all(facts, Stock.class).stream().allMatch(Stock::equal));
    }

    @Test
    void swingsAreExplainedByTheirCause() {
        Report previous = unit(2022).cell("proactive", "permits", "decisions", "550").build();
        SmallReport now = unit(2023).cell("proactive", "permits", "decisions", "9487");
        Swing swing = SmallReport.all(now.facts(previous), Swing.class).get(0);
        assertTrue(swing.tripled() && !swing.explained());
        assertTrue(SmallReport.all(now.with(SectionKey.OVERVIEW, "因审批权限下放，本年行政许可数量较大。").facts(previous), Swing.class).get(0).explained());
    }

    @Test
    void repeatedTextIsFoundUnderOtherYearsAndNames() {
        Report previous = SmallReport.department("洪泽区教育局", 2022).with(SectionKey.PROBLEMS, "2022年，洪泽区教育局" + PROBLEMS).build();
        List<Object> copied = SmallReport.department("洪泽区教育局", 2023).with(SectionKey.PROBLEMS, "2023年，洪泽区教育局" + PROBLEMS).facts(previous);
        Resemblance whole = SmallReport.all(copied, Resemblance.class).stream().filter(one -> one.kind().equals("problems")).findFirst().orElseThrow();
        assertEquals(100, whole.alike());
        assertTrue(whole.copied() >= 95, "copied " + whole.copied());
        assertTrue(SmallReport.all(copied, Resemblance.class).stream().anyMatch(one -> one.kind().equals("problem") && one.alike() == 100 && !one.answered()));
        List<Object> fresh = SmallReport.department("洪泽区教育局", 2023).with(SectionKey.PROBLEMS, "今年公开栏目更新偶有延迟，个别科室对公开属性把握不准。我局已开展专项检查两次，下一步继续抓好落实。").facts(previous);
        assertTrue(SmallReport.all(fresh, Resemblance.class).stream().allMatch(one -> one.alike() < 50 && one.copied() == 0));
    }

    @Test
    void subsectionsAreComparedWithTheirMostSimilarOne() {
        String text = "（一）主动公开情况。坚持依法依规主动公开各类信息，围绕教育领域重点工作及时发布招生入学、教师招聘、校园安全、学生资助等群众关注的信息内容，不断扩大公开范围。\n（二）监督保障。%s";
        Report previous = SmallReport.department("洪泽区教育局", 2022).with(SectionKey.OVERVIEW, String.format(text, "开展培训三次。")).build();
        List<Resemblance> found = SmallReport.all(SmallReport.department("洪泽区教育局", 2023).with(SectionKey.OVERVIEW, String.format(text, "全年组织督查两轮，通报问题十一个。")).facts(previous), Resemblance.class);
        assertEquals(100, found.stream().filter(one -> one.name().equals("主动公开情况")).findFirst().orElseThrow().alike());
        assertTrue(found.stream().filter(one -> one.name().equals("监督保障")).findFirst().orElseThrow().alike() < 50);
    }

    @Test
    void copiedTablesAreIdenticalCellByCell() {
        SmallReport last = unit(2022).cell("requests", "new", "total", "5");
        assertTrue(SmallReport.one(unit(2023).cell("requests", "new", "total", "5").facts(last.build()), CopiedTables.class).identical());
        assertFalse(SmallReport.one(unit(2023).cell("requests", "new", "total", "6").facts(last.build()), CopiedTables.class).identical());
    }

    private static Claim claim(String quote, String sentence, String quantity, String value, Claim.Scope scope) {
        return new Claim(quote, 0, sentence, SectionKey.OVERVIEW, quantity, new BigDecimal(value), "", BigDecimal.ONE, false, scope, Claim.Outcome.AGREES, Optional.empty(), Optional.empty(), true, Source.NOWHERE);
    }

    @ParameterizedTest
    @CsvSource({"较上年增长20%,true", "较上年增长25%,false", "较上年增加2件,true", "同比减少2件,false", "比上年上升20.0%,true"})
    void growthIsRecalculated(String growth, boolean agrees) {
        Report previous = unit(2022).cell("requests", "new", "total", "10").build();
        Report report = unit(2023).cell("requests", "new", "total", "12").build();
        Claim claim = claim("收到申请12件", "收到申请12件，" + growth + "。", "requests.new", "12", Claim.Scope.WHOLE);
        List<Object> facts = ProseFacts.of(new Examination(report, List.of(claim), Meta.NONE, Optional.of(previous), List.of()));
        assertEquals(agrees, SmallReport.one(facts, Comparison.class).agrees());
    }

    @Test
    void quotedFiguresOfLastYearAreComparedWithItsReport() {
        Report previous = unit(2022).cell("requests", "new", "total", "10").build();
        Claim claim = claim("2022年收到申请11件", "2022年收到申请11件。", "requests.new", "11", Claim.Scope.PREVIOUS_YEAR);
        Comparison found = SmallReport.one(ProseFacts.of(new Examination(unit(2023).build(), List.of(claim), Meta.NONE, Optional.of(previous), List.of())), Comparison.class);
        assertFalse(found.agrees());
        assertTrue(found.should().contains("10"));
    }

    private static SmallReport government() {
        return SmallReport.government("洪泽区人民政府", 2023).tables();
    }

    private static RollUp roll(List<Object> facts, String scope) {
        return SmallReport.all(facts, RollUp.class).stream().filter(one -> one.scope().equals(scope)).findFirst().orElseThrow();
    }

    @Test
    void aGovernmentsFiguresAreNotSmallerThanTheSumBelow() {
        List<Report> below = List.of(unit(2023).cell("requests", "new", "total", "5").build(), SmallReport.department("洪泽区体育局", 2023).cell("requests", "new", "total", "4").build());
        RollUp less = roll(government().cell("requests", "new", "total", "8").above(below), "new");
        assertEquals(1, less.cells());
        assertEquals(2, less.units());
        assertEquals(0, roll(government().cell("requests", "new", "total", "12").above(below), "new").cells());
    }

    @Test
    void aGovernmentAndItsOfficeCountOnce() {
        List<Report> below = List.of(SmallReport.government("洪泽区老子山镇人民政府", 2023).cell("requests", "new", "total", "5").build(),
                SmallReport.department("洪泽区老子山镇人民政府办公室", 2023).cell("requests", "new", "total", "5").build(), SmallReport.department("洪泽区体育局", 2022).cell("requests", "new", "total", "40").build());
        assertEquals(0, roll(government().cell("requests", "new", "total", "5").above(below), "new").cells());
    }

    @Test
    void feesAreRoundedSums() {
        List<Report> below = List.of(unit(2023).cell("proactive", "fees", "amount", "1.26").build(), SmallReport.department("洪泽区体育局", 2023).cell("proactive", "fees", "amount", "1.26").build());
        assertEquals(0, roll(government().cell("proactive", "fees", "amount", "2.5").above(below), "fees").cells());
        assertEquals(1, roll(government().cell("proactive", "fees", "amount", "2.4").above(below), "fees").cells());
    }

    private static SmallReport fee(SmallReport unit, int yuan) {
        return unit.with(SectionKey.OTHER, "发出信息处理费收费通知1件，总金额" + yuan + "元，实际收取" + yuan + "元。");
    }

    @ParameterizedTest
    @CsvSource({"300,不小于 350,“洪泽区体育局”250 元、“洪泽区教育局”100 元,''", "250,不小于 350,“洪泽区体育局”250 元、“洪泽区教育局”100 元,线索（供核对，不作结论）：可能漏计了“洪泽区教育局”的 100 元。",
        "35,不小于 350,“洪泽区体育局”250 元、“洪泽区教育局”100 元,线索（供核对，不作结论）：本报告写 35，下级之和为 350，像是录入错误。"})
    void informationFeesNameWhoCollectedThem(int own, String expected, String worst, String hint) {
        List<Report> below = List.of(fee(unit(2023), 100).build(), fee(SmallReport.department("洪泽区体育局", 2023), 250).build(), SmallReport.department("洪泽区水务局", 2023).with(SectionKey.OTHER, "未收取信息处理费。").build());
        RollUp sums = roll(fee(government(), own).above(below), "infoFee");
        assertEquals(1, sums.cells());
        assertEquals(List.of(expected, worst, hint), List.of(((Bilingual) sums.expected()).zh(), sums.less().worst().stream().map(Bilingual::zh).collect(Collectors.joining("、")), sums.less().hints().zh().strip()));
    }

    @Test
    void theOfficesOwnTableIsRecognised() {
        SmallReport office = SmallReport.department("洪泽区人民政府办公室", 2023).cell("requests", "new", "total", "5");
        List<Report> below = List.of(office.build(), unit(2023).cell("requests", "new", "total", "2").build());
        OwnOffice found = SmallReport.one(government().cell("requests", "new", "total", "5").above(below), OwnOffice.class);
        assertTrue(found.identical() && found.others());
    }

    @Test
    void unitsThatCopyEachOther() {
        List<Report> below = List.of(SmallReport.department("洪泽区教育局", 2023).with(SectionKey.PROBLEMS, "洪泽区教育局" + PROBLEMS).build(), SmallReport.department("洪泽区体育局", 2023).with(SectionKey.PROBLEMS, "洪泽区体育局" + PROBLEMS).build());
        Resemblance found = SmallReport.one(SmallReport.government("洪泽区人民政府", 2023).above(below), Resemblance.class);
        assertTrue(found.alike() >= 95);
    }

    @Test
    void whatTheOfficeHoldsIsCompared() {
        Report other = unit(2023).cell("requests", "new", "total", "5").with(SectionKey.OVERVIEW, "收到申请5件。").build();
        Holdings holdings = new Holdings(List.of(other), Optional.of(List.of("洪泽区教育局", "洪泽区体育局")), Optional.of(Map.of("洪泽区体育局", 2)), Map.of());
        Report report = unit(2023).cell("requests", "new", "total", "6").with(SectionKey.OVERVIEW, "收到申请6件。").build();
        List<Object> facts = ProseFacts.of(new Examination(report, List.of(), Meta.NONE, Optional.empty(), List.of(), holdings));
        assertEquals(List.of("cells", "text"), SmallReport.all(facts, VersionGap.class).stream().map(VersionGap::kind).toList());
        assertEquals("洪泽区体育局", SmallReport.one(facts, RosterGap.class).unit());
        SubordinateErrors errors = SmallReport.one(facts, SubordinateErrors.class);
        assertEquals(List.of(1, 2, List.of("“洪泽区体育局”2 个")), List.of(errors.count(), errors.errors(), errors.worst().stream().map(one -> one.zh()).toList()));
    }
}
