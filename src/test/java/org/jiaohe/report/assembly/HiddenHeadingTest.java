package org.jiaohe.report.assembly;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jiaohe.Jiaohe;
import org.jiaohe.engine.Packs;
import org.jiaohe.facts.Meta;
import org.jiaohe.finding.CheckResult;
import org.jiaohe.finding.Finding;
import org.jiaohe.finding.Verdict;
import org.jiaohe.report.Doubt;
import org.jiaohe.report.Input;
import org.jiaohe.report.Report;
import org.jiaohe.report.Source;
import org.jiaohe.report.Sureness;
import org.junit.jupiter.api.Test;

/** Headings of parts that stand in the cells of a table are not left out, though they head nothing that was read. */
class HiddenHeadingTest {
    private static Report report(String... cells) {
        List<Block.GridCell> row = Stream.of(cells).map(text -> new Block.GridCell(0, 1, 10 * text.length(), 10 * text.length() + 9, text, Source.NOWHERE, Optional.empty())).toList();
        List<Block> blocks = List.of(paragraph("临江市教育局2023年政府信息公开工作年度报告"), paragraph("一、总体情况"), paragraph("本机关认真贯彻条例。"), new Block.Grid(1, row, Sureness.ReadBy.LATTICE, false),
                paragraph("三、收到和处理政府信息公开申请情况"), paragraph("四、政府信息公开行政复议、行政诉讼情况"), paragraph("五、存在的主要问题及改进情况"), paragraph("六、其他需要报告的事项"));
        return Assembler.assemble(new Input("a.pdf", "", "pdf", OptionalInt.of(1), Map.of()), blocks, List.of()).orElseThrow();
    }

    private static List<String> doubted(String... cells) {
        return report(cells).doubts().stream().map(Doubt::about).toList();
    }

    private static Block paragraph(String text) {
        return new Block.Paragraph(text, List.of(), 16, false);
    }

    @Test
    void makeThePartsUncertain() {
        assertEquals(List.of(Doubt.SECTIONS), doubted("二、主动公开政府信息情况", "信息内容"));
        assertEquals(List.of(Doubt.SECTIONS), doubted("二、主动公开政府信息情况第二十条第（一）项", "信息内容"));
        assertEquals(List.of(), doubted("主动公开数", "12"));
    }

    @Test
    void areNotSaidToBeMissing() {
        CheckResult result = new Jiaohe(Packs.loadMeanwhile(List.of())).check(report("二、主动公开政府信息情况", "信息内容"), Meta.NONE, Optional.empty(), List.of());
        assertEquals(List.of(), result.findings().stream().map(Finding::rule).filter(rule -> rule.startsWith("S-")).toList());
        assertEquals(Verdict.INCONCLUSIVE, result.verdict());
    }

    /** Of a file whose last page comes first the headings were said to be in a wrong order (S-02). */
    @Test
    void behindATitleThatStandsBehindOthersTheyAreOutOfOrder() {
        List<Block> pages = List.of(paragraph("三、收到和处理政府信息公开申请情况"), paragraph("四、政府信息公开行政复议、行政诉讼情况"), paragraph("五、存在的主要问题及改进情况"), paragraph("六、其他需要报告的事项"),
                paragraph("临江市教育局2023年政府信息公开工作"), paragraph("年度报告"), paragraph("一、总体情况"), paragraph("本机关认真贯彻条例。"), paragraph("二、主动公开政府信息情况"));
        Report report = Assembler.assemble(new Input("a.pdf", "", "pdf", OptionalInt.of(1), Map.of()), pages, List.of()).orElseThrow();
        assertEquals(List.of("reading.section.shuffled"), report.doubts().stream().map(doubt -> doubt.reason().key()).toList());
    }
}
