package org.jiaohe.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.jiaohe.form.SectionKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormTest {
    @ParameterizedTest
    @CsvSource({"广州市科学技术局2020年政府信息公开工作年度报告,exact,true", "广州市科学技术局 2020 年政府信息公开工作 年度报告,exact,true", "广州市科学技术局2020年度政府信息公开工作年度报告,variant,true",
        "广州市科学技术局2020年政府信息公开年度报告,variant,true", "2020年广州市科学技术局政府信息公开工作年度报告,variant,true", "广州市科学技术局2020年政府信息公开工作报告,other,true", "广州市科学技术局2020年政务公开工作总结,other,true",
        "广州市科学技术局2020年政府信息公开年报,other,true", "2020年政府信息公开工作年度报告,exact,false"})
    void measuresTheTitle(String title, String form, boolean named) {
        TitleForm found = SmallReport.one(SmallReport.department("广州市科学技术局", 2020).titled(title).facts(), TitleForm.class);
        assertEquals(form, found.form());
        assertEquals(named, found.named());
    }

    @ParameterizedTest
    @CsvSource({"淮安市洪泽区人民政府,洪泽区人民政府,true", "淮安市教育局,市教育局,true", "洪泽区人民政府办公室,洪泽区人民政府,false", "淮安市人民政府,江苏省人民政府,false", "洪泽区教育局,教育局,true", "甘谷县人民政府办公室,甘谷县人民政府,false"})
    void knowsAUnitUnderALongerName(String one, String other, boolean same) {
        assertEquals(same, UnitName.of(one).sameAs(UnitName.of(other)));
    }

    @Test
    void cutsNames() {
        assertEquals(List.of("江苏省", "淮安市", "洪泽区"), UnitName.of("江苏省淮安市洪泽区人民政府").regions());
        assertEquals("市场监督管理局", UnitName.of("铜山区市场监督管理局").organ());
        assertEquals("township", UnitName.of("洪泽区老子山镇人民政府").level());
        assertEquals("住房和城乡建设局", UnitName.of("洪泽区住房和城乡建设局").organ());
        assertEquals("county", UnitName.of("洪泽区住房和城乡建设局").level());
        assertEquals("园林和市政管理局", UnitName.of("淮安市园林和市政管理局").organ());
        assertEquals(List.of("太和县"), UnitName.of("太和县教育局").regions());
        assertFalse(UnitName.of("建设局").sameAs(UnitName.of("淮安市住房和城乡建设局")));
        assertEquals(List.of("广西壮族自治区"), UnitName.of("广西壮族自治区人民政府").regions());
    }

    private static List<NameClash> clashes(String closing) {
        return SmallReport.all(SmallReport.government("洪泽区人民政府", 2023).closing(closing).facts(), NameClash.class);
    }

    @Test
    void comparesTheSignature() {
        assertEquals(List.of(), clashes("洪泽区人民政府\n2024年1月31日"));
        assertEquals(List.of(), clashes("淮安市洪泽区人民政府办公室\n2024年1月31日"));
        assertEquals("prefix", clashes("淮安市洪泽区人民政府\n2024年1月31日").get(0).degree());
        assertEquals("other", clashes("淮安市清江浦区教育局\n2024年1月31日").get(0).degree());
    }

    private static List<String> residues(String unit, String text) {
        SmallReport report = unit.endsWith("政府") ? SmallReport.government(unit, 2023) : SmallReport.department(unit, 2023);
        return SmallReport.all(report.with(SectionKey.OVERVIEW, text).facts(), Residue.class).stream().map(Residue::quote).toList();
    }

    @Test
    void findsTracesOfAnotherUnit() {
        assertEquals(List.of("宜宾市"), residues("威海市教育局", "宜宾市认真贯彻落实《条例》，公开信息12条。"));
        assertEquals(List.of("我县"), residues("淮安市洪泽区人民政府", "我县公开信息12条。"));
        assertEquals(List.of("我局"), residues("洪泽区人民政府", "我局收到申请3件。"));
    }

    @ParameterizedTest
    @CsvSource({"威海市教育局,我市教育系统公开信息12条。", "威海市教育局,赴烟台市学习先进经验。", "威海市人民政府,荣成市公开信息12条。", "荣成市人民政府,威海市将政务公开纳入考核。", "洪泽区老子山镇人民政府,我镇公开信息12条。", "洪泽区教育局,全区学校公开信息12条。",
        "威海市人民政府,各县区政府认真落实《条例》。", "洪泽区教育局,我局收到申请3件。"})
    void sparesPlacesAroundTheUnit(String unit, String text) {
        assertEquals(List.of(), residues(unit, text));
    }

    private static List<String> citations(String text) {
        return SmallReport.all(SmallReport.department("洪泽区教育局", 2023).preamble(text).facts(), Citation.class).stream().map(Citation::kind).toList();
    }

    @Test
    void checksDocumentNumbers() {
        assertEquals(List.of(), citations("根据《中华人民共和国政府信息公开条例》（国令第711号）、《中华人民共和国政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）编制。"));
        assertEquals(List.of("number"), citations("根据《中华人民共和国政府信息公开条例》（国令第117号）编制。"));
        assertEquals(List.of("brackets"), citations("按照国办公开办函[2021]30号要求编制。"));
        assertEquals(List.of("retired"), citations("按照国办公开办函〔2019〕60号要求编制。"));
        assertEquals(List.of("swallowed"), citations("按照国办公开办函202130号要求编制。"));
        assertEquals(List.of("retired"), citations("按照《政府信息公开工作年度报告格式（试行）》编制。"));
        assertEquals(List.of(), citations("根据《保障农民工工资支付条例》（国令第724号）公开信息。"));
    }

    @ParameterizedTest
    @CsvSource({"'联系地址：淮安市洪泽区洪泽湖大道90号，邮编：223100，电话：0517-87222589，电子邮箱：hz@126.com',4", "'联系电话：0517-87222589，地址：洪泽湖大道90号',2", "根据《条例》编制本报告。,0", "'如有疑问请致电话：87222589',1"})
    void countsWaysOfContact(String preamble, int kinds) {
        assertEquals(kinds, SmallReport.one(SmallReport.department("洪泽区教育局", 2023).preamble(preamble).facts(), Contact.class).kinds());
    }

    @Test
    void readsTheClosingDate() {
        assertTrue(SmallReport.one(SmallReport.department("洪泽区教育局", 2023).closing("洪泽区教育局\n2024年1月20日").facts(), ClosingDate.class).inNextYear());
        assertFalse(SmallReport.one(SmallReport.department("洪泽区教育局", 2023).closing("二〇二三年十二月三十一日").facts(), ClosingDate.class).inNextYear());
        assertEquals(List.of(), SmallReport.all(SmallReport.department("洪泽区教育局", 2023).facts(), ClosingDate.class));
    }

    @Test
    void comparesFileProperties() {
        SmallReport report = SmallReport.department("洪泽区教育局", 2023);
        assertEquals("year", SmallReport.one(report.properties(Map.of("title", "洪泽区教育局2022年政府信息公开工作年度报告")).facts(), FileProperty.class).clash());
        assertEquals("unit", SmallReport.one(report.properties(Map.of("title", "金湖县水利局2023年政府信息公开工作年度报告")).facts(), FileProperty.class).clash());
        assertEquals(List.of(), SmallReport.all(report.properties(Map.of("title", "淮安市洪泽区教育局2023年政府信息公开工作年度报告", "author", "王守强")).facts(), FileProperty.class));
        assertEquals(List.of(), SmallReport.all(report.properties(Map.of("title", "Microsoft Word - 新建文档", "author", "Administrator")).facts(), FileProperty.class));
    }

    @ParameterizedTest
    @CsvSource({"department,2024-01-31,inTime", "department,2024-02-01,late", "government,2024-03-31,inTime", "government,2024-04-01,inGrace", "government,2024-04-02,late"})
    void measuresDates(String type, String date, String timing) {
        SmallReport report = type.equals("government") ? SmallReport.government("洪泽区人民政府", 2023) : SmallReport.department("洪泽区教育局", 2023);
        assertEquals(timing, SmallReport.one(report.facts(null, date), Publication.class).timing());
    }

    @ParameterizedTest
    @CsvSource({"2019,2020-02-03,inGrace", "2019,2020-02-04,late", "2021,2022-02-07,inGrace", "2021,2022-02-08,late", "2024,2025-02-05,inGrace", "2024,2025-02-06,late", "2020,2021-02-01,inGrace", "2025,2026-02-02,inGrace", "2025,2026-02-03,late"})
    void holidaysGiveGrace(int year, String date, String timing) {
        assertEquals(timing, SmallReport.one(SmallReport.department("洪泽区教育局", year).facts(date, null), Publication.class).timing());
    }

    @ParameterizedTest
    @CsvSource({"https://www.hongze.gov.cn/col/xxgknb/art_1.html,annual", "https://www.x.gov.cn/zfxxgk/%E6%94%BF%E5%BA%9C%E4%BF%A1%E6%81%AF%E5%85%AC%E5%BC%80%E5%B9%B4%E6%8A%A5/1.html,annual", "https://www.x.gov.cn/tzgg/202401/t1.html,other", "https://www.x.gov.cn/art/2024/1/3/art_76_1.html,unknown"})
    void readsTheColumnFromTheAddress(String url, String kind) {
        Meta meta = new Meta(java.util.Optional.empty(), java.util.Optional.empty(), java.util.Optional.empty(), java.util.Optional.empty(), java.util.Optional.empty(), java.util.Optional.empty(), java.util.Optional.of(url));
        List<Object> facts = ProseFacts.of(new Examination(SmallReport.department("洪泽区教育局", 2023).build(), List.of(), meta, java.util.Optional.empty(), List.of()));
        assertEquals(kind, SmallReport.one(facts, WebColumn.class).kind());
    }

    @ParameterizedTest
    @ValueSource(strings = {"现将我局2023年度报告报来，请审示。", "以上报告妥否，请批示。"})
    void findsLettersPutOnline(String text) {
        assertEquals(1, SmallReport.flaws(SmallReport.department("洪泽区教育局", 2023).closing(text).facts(), Flaw.LETTER).stream().distinct().count() > 0 ? 1 : 0);
    }
}
