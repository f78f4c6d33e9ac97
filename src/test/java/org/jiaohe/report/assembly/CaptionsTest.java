package org.jiaohe.report.assembly;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jiaohe.Jiaohe;
import org.jiaohe.engine.Packs;
import org.jiaohe.facts.Meta;
import org.jiaohe.finding.Finding;
import org.jiaohe.report.Input;
import org.jiaohe.report.Report;
import org.jiaohe.report.Section;
import org.jiaohe.report.Source;
import org.jiaohe.report.Sureness;
import org.junit.jupiter.api.Test;

/** What a form prints above and below its tables is none of the report's text. */
class CaptionsTest {
    private static final String TABLE = "#";
    private static final String[] NEW = {"一、本年新收政府信息公开申请数量", "9", "0", "0", "0", "0", "0", "9"};
    private static final String[] HEADS = {"", "自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"};

    private static Block block(String text) {
        return text.equals(TABLE) ? table() : new Block.Paragraph(text, List.of(), 12, false);
    }

    private static Block.Grid table() {
        return table(Sureness.ReadBy.LATTICE, HEADS[HEADS.length - 1]);
    }

    private static Block.Grid table(Sureness.ReadBy by, String last) {
        List<Block.GridCell> cells = new ArrayList<>();
        for (int c = 0; c < HEADS.length; c++) {
            cells.add(new Block.GridCell(0, 1, 50 * c, 50 * c + 50, c == HEADS.length - 1 ? last : HEADS[c], Source.NOWHERE, Optional.empty()));
            cells.add(new Block.GridCell(1, 2, 50 * c, 50 * c + 50, NEW[c], Source.NOWHERE, Optional.empty()));
        }
        return new Block.Grid(2, cells, by, false);
    }

    private static Report report(String... blocks) {
        return report(List.of(blocks).stream().map(CaptionsTest::block).toList());
    }

    private static Report report(List<Block> blocks) {
        List<Block> all = new ArrayList<>(List.of(block("临江市教育局2023年政府信息公开工作年度报告"), block("一、总体情况"), block("本机关认真贯彻条例。")));
        all.addAll(blocks);
        return Assembler.assemble(new Input("a.pdf", "", "pdf", OptionalInt.of(1), Map.of()), all, List.of()).orElseThrow();
    }

    private static List<String> texts(String... blocks) {
        return report(blocks).sections().stream().skip(1).map(Section::text).toList();
    }

    @Test
    void captionsAndWhoFilledTheFormInAreLeftOut() {
        assertEquals(List.of("本机关新收申请9件。", ""), texts("三、收到和处理政府信息公开申请情况", "本机关新收申请9件。", "表2", "收到和处理政府信息公开申请情况统计表", "填报单位：临江市教育局　填报日期：2024年1月12日　单位：件", TABLE, "审核人：张三　填报人：李四　联系电话：0731-8202", "四、政府信息公开行政复议、行政诉讼情况"));
        assertEquals(List.of(""), texts("三、收到和处理政府信息公开申请情况", "表2　收到和处理政府信息公开申请情况（单位：件）", TABLE));
        assertEquals(List.of(""), texts("三、收到和处理政府信息公开申请情况", "表二：收到和处理政府信息公开申请情况（单位：", "件）", TABLE));
        assertEquals(List.of(""), texts("三、收到和处理政府信息公开申请情况", "（本列数据的勾稽关系为：第一项加第二项之和，等于第 法人或其他组织", "三项加第四项之和）", TABLE));
    }

    /** The number of the table was taken for one of applications (N-01), the same note at each table for a sentence written three times (L-15). */
    @Test
    void captionsAndNotesAccuseNobody() {
        String note = "说明：数据来源于全省政府信息公开统计系统，统计截止2024年1月5日。";
        Report report = report("三、收到和处理政府信息公开申请情况", "附表2", "收到和处理政府信息公开申请情况统计表", TABLE, note, "附表3", "政府信息公开行政复议、行政诉讼情况统计表", TABLE, note);
        List<String> rules = new Jiaohe(Packs.loadMeanwhile(List.of())).check(report, Meta.NONE, Optional.empty(), List.of()).findings().stream().map(Finding::rule).filter(List.of("N-01", "N-15", "L-15")::contains).toList();
        assertEquals(List.of(), rules);
    }

    /** Without lines between columns a foreign head may have gone to the one beside it, which is no misprint of the author's (T3-03). */
    @Test
    void aHeadBesideAnotherIsNotMisprinted() {
        assertEquals(List.of(), labels(Sureness.ReadBy.ALIGNMENT));
        assertEquals(List.of("T3-03"), labels(Sureness.ReadBy.LATTICE));
    }

    private static List<String> labels(Sureness.ReadBy by) {
        Report report = report(List.of(block("三、收到和处理政府信息公开申请情况"), table(by, "备注总计")));
        return new Jiaohe(Packs.loadMeanwhile(List.of())).check(report, Meta.NONE, Optional.empty(), List.of()).findings().stream().map(Finding::rule).filter("T3-03"::equals).toList();
    }

    @Test
    void whatTheAuthorWroteStays() {
        assertEquals(List.of("表二所列许可决定均已公开。"), texts("三、收到和处理政府信息公开申请情况", "表二所列许可决定均已公开。", TABLE));
        assertEquals(List.of("附件1：办理流程 另行公布", ""), texts("三、收到和处理政府信息公开申请情况", TABLE, "附件1：办理流程 另行公布", "四、政府信息公开行政复议、行政诉讼情况"));
        assertEquals(List.of("注：其中转办5件。"), texts("三、收到和处理政府信息公开申请情况", TABLE, "注：其中转办5件。"));
    }

    /** Where no part has a number, 表1　主动公开政府信息情况 may be the heading of one. */
    @Test
    void aCaptionThatIsAllThatHeadsAPartStays() {
        List<Block> blocks = List.of(block("总体情况"), block("本机关认真贯彻条例。"), block("表1　主动公开政府信息情况"), block(TABLE));
        assertEquals(blocks, Captions.without(blocks));
    }
}
