package org.jiaohe.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jiaohe.form.SectionKey;
import org.jiaohe.report.Doubt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FlawsTest {
    private static List<String> flaws(String kind, String text) {
        return SmallReport.flaws(SmallReport.department("广州市科学技术局", 2023).with(SectionKey.OVERVIEW, text).facts(), kind);
    }

    @ParameterizedTest
    @CsvSource({"畅通依申请公开受理渠。,受理渠", "（四）府信息公开平台建设情况。,府信息公开", "收到行行政复议3件。,行行政", "实现人际界面友好的操作。,人际界面", "畅通受 理 渠 。,受 理 渠"})
    void findsMisspellings(String text, String quote) {
        assertEquals(List.of(quote), flaws(Flaw.TYPO, text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"拓宽受理渠道。", "推进市府信息公开。", "执行行政许可法。", "进行行政复议。", "设置政务公开公开栏。", "以及及时公开。", "明确工作目的的要求。", "深入了了解。", "职工工作作风。",
        "不服答复复议一件。", "对是否公开进行提升升级。", "逐条列出。"})
    void leavesRightWordsAlone(String text) {
        assertEquals(List.of(), flaws(Flaw.TYPO, text));
    }

    @ParameterizedTest
    @CsvSource({"印发7件部门性规范文件。,部门性规范文件", "全年制发规范文件3件。,制发规范文件"})
    void findsLooseTerms(String text, String quote) {
        assertEquals(List.of(quote), flaws(Flaw.TERM, text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"公布部门规范性文件清理结果。", "进一步规范文件办理流程。", "妥善处理涉法涉诉信访。"})
    void acceptsOtherTerms(String text) {
        assertEquals(List.of(), flaws(Flaw.TERM, text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"坚持公开是常态，公开是例外。", "坚持“以公开为常态、以公开为例外”。", "坚持不公开为常态、公开为例外。", "坚持公开为例外。", "做到涉密上网、上网不涉密。", "做到涉密不上网，上网涉密。"})
    void findsReversedPhrases(String text) {
        assertEquals(1, flaws(Flaw.REVERSED_PHRASE, text).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"坚持以公开为常态、不公开为例外。", "坚持公开是常态，以不公开是例外的原则。", "坚持以公开为常态、不予公开为例外。", "坚持“以公开为常态，不公开为例外”原则。", "涉密不上网、上网不涉密。", "信息公开常态化。"})
    void acceptsFixedPhrases(String text) {
        assertEquals(List.of(), flaws(Flaw.REVERSED_PHRASE, text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"根据《中华人民共和国信息公开条例》编制。", "根据中华人民共和国信息公开条例要求编制。", "按照《政府信息年度报告格式》编制。", "按照《中华人民共和国政府信息公开条列》编制。"})
    void findsWrongLawNames(String text) {
        assertEquals(1, flaws(Flaw.LAW_NAME, text).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"根据《中华人民共和国政府信息公开条例》编制。", "根据《政府信息公开条例》编制。", "按照《中华人民共和国政府信息公开工作年度报告格式》编制。", "落实《上海市政府信息公开规定》。",
        "依据《广东省政府信息公开条例》。", "《政府信息公开工作年度报告》按时公布。", "《政府信息公开工作年度报告格式（试行）》", "发布《政府信息公开指南》。", "《政府信息公开工作年度报告发布制度》"})
    void acceptsLawNames(String text) {
        assertEquals(List.of(), flaws(Flaw.LAW_NAME, text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"主动公开信息  条，解读稿件2篇。", "主动公开政府信息条，其中政策解读2篇。"})
    void findsFiguresLeftOut(String text) {
        assertEquals(1, flaws(Flaw.GAP, text).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"收到申请XX件。", "收到申请××件。", "收到申请___件。", "主动公开信息（）条。", "20XX年，我局公开信息。", "收到申请X件。", "经费情况待补充。"})
    void findsPlaceholders(String text) {
        assertEquals(1, flaws(Flaw.PLACEHOLDER, text).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"其他需要报告的事 项。", "主动公开信息 12 条。", "每 件申请均按时答复。", "申请人张××不服答复。", "网址 http://www.gz.gov.cn/xxgk/。", "咨询电话 020-8300XXXX。", "回复来信来 件，", "主动公开信息 条例要求。",
        "办理申请件，均已答复。", "使用X射线检测。"})
    void leavesWholeTextAlone(String text) {
        assertEquals(List.of(), flaws(Flaw.GAP, text));
        assertEquals(List.of(), flaws(Flaw.PLACEHOLDER, text));
    }

    @ParameterizedTest
    @CsvSource({"收到申请0 2件。", "收到申请02件。", "收到申请1２件。", "'公开信息12,34条。'"})
    void findsMisleadingFigures(String text) {
        assertEquals(1, flaws(Flaw.NUMBER, text).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"公开信息1,234,567条。", "2023 年 12 月。", "收到申请 12 件。", "第5,6条规定。", "020-83124000"})
    void acceptsFigures(String text) {
        assertEquals(List.of(), flaws(Flaw.NUMBER, text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"落实《条例要求。", "办理（含转办申请。", "坚持“应公开尽公开原则。", "落实条例》要求。"})
    void findsSingleBrackets(String text) {
        assertEquals(1, flaws(Flaw.BRACKET, text).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1）加强学习；2）完善制度。", "（一)主动公开。", "《关于印发〈办法〉的通知》（国办函〔2020〕109号）。", "坚持“公开\n为常态”。"})
    void acceptsPairs(String text) {
        assertEquals(List.of(), flaws(Flaw.BRACKET, text));
    }

    @Test
    void findsParagraphsThatStopAndSparesHeadings() {
        String text = "2. 严格公开行政审批事项信息。\n我局有4项公共服务事项，1项行政许可事项并在门户网站正式公开，2项其他事项（外国专家来华邀请函、确认函办理）\n"
                + "3. 围绕突发事件应对加强公共卫生信息公开\n疫情发生以来，我局积极做好疫情防控相关信息发布工作，取得良好成效。";
        assertEquals(List.of("外国专家来华邀请函、确认函办理）"), flaws(Flaw.PARAGRAPH_END, text));
    }

    @Test
    void praiseNeedsASample() {
        assertEquals(List.of("100% 满意"), flaws(Flaw.SATISFACTION, "及时处理相关情况，群众 100% 满意。"));
        assertEquals(List.of(), flaws(Flaw.SATISFACTION, "发放问卷200份，满意率100%。"));
        assertEquals(List.of(), flaws(Flaw.SATISFACTION, "按时答复率100%。"));
    }

    @Test
    void findsPersonalInformation() {
        assertEquals(List.of("11010519491231002X"), flaws(Flaw.ID_CARD, "申请人身份证号11010519491231002X。"));
        assertEquals(List.of(), flaws(Flaw.ID_CARD, "申请人身份证号110105194912310021。"));
        assertEquals(List.of("13812345678"), flaws(Flaw.MOBILE, "请找王先生13812345678。"));
        assertEquals(List.of(), flaws(Flaw.MOBILE, "联系电话：0517-87222589，邮编223100。"));
    }

    @Test
    void findsSecrecyMarks() {
        assertEquals(1, flaws(Flaw.SECRECY, "机密★1年\n本报告如下。").size());
        assertEquals(1, flaws(Flaw.SECRECY, "内部资料，注意保存\n总体情况如下。").size());
        assertEquals(List.of(), flaws(Flaw.SECRECY, "属于国家秘密的不予公开。\n依法不予公开2件。"));
    }

    @Test
    void findsWhatIsSaidTwice() {
        assertEquals(1, flaws(Flaw.REPEATED, "本报告由某区人民政府办公室根据《条例》要求编制此报告。").size());
        String sentence = "我局不断完善信息公开审查机制，严格落实三审三校制度。";
        assertEquals(1, flaws(Flaw.REPEATED, sentence + "收到申请3件。" + sentence).size());
        assertEquals(List.of(), flaws(Flaw.REPEATED, sentence));
    }

    @Test
    void meetingsHeldAfterTheYearAreTold() {
        List<Object> facts = SmallReport.department("广州市科学技术局", 2023).with(SectionKey.OVERVIEW, "我局深入贯彻党的二十届三中全会精神。").facts();
        assertEquals("later", SmallReport.one(facts, Flaw.class).grade());
        assertEquals(List.of(), flaws(Flaw.LATER_EVENT, "我局深入贯彻党的二十届二中全会精神。"));
    }

    @Test
    void saysNothingOfTextThatWasNotSurelyRead() {
        SmallReport report = SmallReport.department("广州市科学技术局", 2023).with(SectionKey.OVERVIEW, "畅通受理渠。").with(SectionKey.OTHER, "收到申请XX件。");
        assertEquals(2, SmallReport.all(report.facts(), Flaw.class).size());
        assertEquals(1, SmallReport.all(report.doubt("/sections/0").facts(), Flaw.class).size());
        assertTrue(SmallReport.all(report.doubt(Doubt.TEXT).facts(), Flaw.class).isEmpty());
    }

    @Test
    void anOfficeAddsWordsOfItsOwn(@org.junit.jupiter.api.io.TempDir java.nio.file.Path folder) throws java.io.IOException {
        java.nio.file.Files.writeString(folder.resolve("typos.tsv"), "政务共开\t政务公开\n");
        Examination examination = Examination.of(SmallReport.department("广州市科学技术局", 2023).with(SectionKey.OVERVIEW, "推进政务共开。").build(), List.of());
        assertEquals(List.of(), SmallReport.flaws(ProseFacts.of(examination), Flaw.TYPO));
        assertEquals(List.of("政务共开"), SmallReport.flaws(ProseFacts.of(examination, Lexicons.NATIONAL.with(folder)), Flaw.TYPO));
        assertFalse(SmallReport.all(ProseFacts.of(examination, Lexicons.NATIONAL.with(folder)), Flaw.class).get(0).spots().isEmpty());
    }
}
