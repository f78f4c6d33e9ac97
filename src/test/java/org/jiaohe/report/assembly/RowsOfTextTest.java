package org.jiaohe.report.assembly;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jiaohe.report.Input;
import org.jiaohe.report.Report;
import org.jiaohe.report.Source;
import org.jiaohe.report.Sureness;
import org.junit.jupiter.api.Test;

/** Reports written in a spreadsheet, whose lines are printed: every paragraph is a row of its sheet. */
class RowsOfTextTest {
    private static Block.Grid grid(String... rows) {
        List<Block.GridCell> cells = new ArrayList<>();
        for (String row : rows) {
            int top = cells.isEmpty() ? 0 : cells.get(cells.size() - 1).bottom();
            String[] texts = row.split("\\|");
            for (int c = 0; c < texts.length; c++) {
                cells.add(new Block.GridCell(top, top + 1, 300.0 * c / texts.length, 300.0 * (c + 1) / texts.length, texts[c], Source.NOWHERE, Optional.empty()));
            }
        }
        return new Block.Grid(rows.length, cells, Sureness.ReadBy.LATTICE, false);
    }

    private static Report report(Block... blocks) {
        List<Block> rest = Stream.of("五、存在的主要问题及改进情况", "六、其他需要报告的事项").map(text -> (Block) new Block.Paragraph(text, List.of(), 16, false)).toList();
        return Assembler.assemble(new Input("a.pdf", "", "pdf", OptionalInt.of(1), Map.of()), Stream.concat(Stream.of(blocks), rest.stream()).toList(), List.of()).orElseThrow();
    }

    /** The text below the title may run over its cell, so that the title's frame is a table of its own. */
    @Test
    void aTitleInAFrameIsTheTitle() {
        Report report = report(grid("长安镇教育局2025年政府信息公开工作年度报告"), new Block.Paragraph("统计期限自2025年1月1日至12月31日。", List.of(), 12, false), grid("一、总体情况", "2025年，教育局认真落实条例。"));
        assertEquals(Optional.of("长安镇教育局"), report.unit().map(unit -> unit.value()));
        assertEquals(Optional.of(2025), report.year().map(year -> year.value()));
    }

    @Test
    void shortHeadingsBetweenRowsOfTextAreText() {
        Report report = report(grid("长安镇教育局2025年政府信息公开工作年度报告", "一、总体情况", "2025年，教育局认真落实条例。", "（一）主动公开", "（二）依申请公开", "共收到申请3件，均按期答复。"));
        assertEquals("2025年，教育局认真落实条例。\n（一）主动公开\n（二）依申请公开\n共收到申请3件，均按期答复。", report.sections().get(0).text());
    }

    /** A row that names the part of a table below it is no text. */
    @Test
    void headingsBetweenRowsOfFiguresAreNone() {
        Report report = report(grid("长安镇教育局2025年政府信息公开工作年度报告", "一、总体情况", "2025年，教育局认真落实条例。", "事项|件数", "（一）行政复议", "维持|1"));
        assertEquals("2025年，教育局认真落实条例。", report.sections().get(0).text());
    }
}
