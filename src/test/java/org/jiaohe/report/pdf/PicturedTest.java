package org.jiaohe.report.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.jiaohe.document.Area;
import org.jiaohe.document.Page;
import org.jiaohe.report.Doubt;
import org.jiaohe.report.Input;
import org.jiaohe.report.Report;
import org.jiaohe.report.TableReading;
import org.jiaohe.report.assembly.Assembler;
import org.jiaohe.report.assembly.Block;
import org.junit.jupiter.api.Test;

/** Headings set as pictures: six parts were said to be missing (S-01). */
class PicturedTest {
    private static List<String> doubted(int pictures, String... headings) {
        List<Block> blocks = new ArrayList<>(List.of(paragraph("临江市教育局2023年政府信息公开工作年度报告")));
        for (String heading : headings) {
            blocks.add(paragraph(heading));
            blocks.add(paragraph("本机关认真贯彻条例。"));
        }
        Report report = Assembler.assemble(new Input("a.pdf", "", "pdf", OptionalInt.of(1), Map.of()), blocks, List.of()).orElseThrow();
        List<Area> low = new ArrayList<>();
        for (int i = 0; i < pictures; i++) {
            low.add(new Area(80, 100 + 60 * i, 500, 121 + 60 * i));
        }
        return Pictured.headings(report, List.of(new Page(1, 595, 842, List.of(), List.of(), List.of(), low, false)), Set.of()).doubts().stream().map(Doubt::about).toList();
    }

    private static Block paragraph(String text) {
        return new Block.Paragraph(text, List.of(), 16, false);
    }

    @Test
    void asManyLowPicturesAsHeadingsLackMakeThePartsUncertain() {
        assertEquals(List.of(Doubt.SECTIONS), doubted(4, "一、总体情况", "六、其他需要报告的事项"));
    }

    @Test
    void fewerDoNot() {
        assertEquals(List.of(), doubted(1, "一、总体情况", "六、其他需要报告的事项"));
        assertEquals(List.of(), doubted(1, "一、总体情况", "二、主动公开政府信息情况", "三、收到和处理政府信息公开申请情况", "四、政府信息公开行政复议、行政诉讼情况", "六、其他需要报告的事项"));
    }

    /** A word processor cuts words off that are higher than their row: an empty table was said to be none (S-07). */
    @Test
    void aTableWithoutAWordMayHoldWhatWasNotFound() {
        Report report = Assembler.assemble(new Input("a.pdf", "", "pdf", OptionalInt.of(1), Map.of()), List.of(paragraph("临江市教育局2023年政府信息公开工作年度报告"), paragraph("二、主动公开政府信息情况")), List.of()).orElseThrow();
        Drawn empty = new Drawn().box(60, 100, 540, 180).down(180, 100, 180).down(300, 100, 180).across(120, 60, 540).across(140, 60, 540).across(160, 60, 540);
        assertTrue(Pictured.tables(report, List.of(empty.page()), Set.of()).tables().values().stream().allMatch(TableReading.Unreadable.class::isInstance));
        // Black figures on black are no words either.
        assertTrue(Pictured.tables(report, List.of(empty.words(org.jiaohe.document.Glyph.CUT, 200, 114, 9).page()), Set.of()).tables().values().stream().allMatch(TableReading.Unreadable.class::isInstance));
        assertTrue(Pictured.tables(report, List.of(empty.words("无", 100, 114, 9).page()), Set.of()).tables().values().stream().allMatch(TableReading.Absent.class::isInstance));
    }

    /** A converter leaves a table's columns no width, and its cells lie on each other: the table was said to be missing (S-07). */
    @Test
    void charactersHeapedOnEachOtherMayBeATable() {
        Report report = Assembler.assemble(new Input("a.pdf", "", "pdf", OptionalInt.of(1), Map.of()), List.of(paragraph("临江市教育局2023年政府信息公开工作年度报告"), paragraph("二、主动公开政府信息情况")), List.of()).orElseThrow();
        Drawn heap = new Drawn();
        Drawn bold = new Drawn();
        for (String text : List.of("规章", "行政规范性文件", "行政许可", "行政处罚", "行政强制", "行政事业性收费", "本年制发件数", "现行有效件数")) {
            heap.words(text, 60, 100, 9);
            bold.words("主动公开政府信息情况", 60, 100, 9);
        }
        assertTrue(Pictured.tables(report, List.of(heap.page()), Set.of()).tables().values().stream().allMatch(TableReading.Unreadable.class::isInstance));
        assertTrue(Pictured.tables(report, List.of(bold.page()), Set.of()).tables().values().stream().allMatch(TableReading.Absent.class::isInstance));
    }
}
