package org.jiaohe.report.assembly;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jiaohe.report.Input;
import org.jiaohe.report.Report;
import org.jiaohe.report.Source;
import org.jiaohe.report.Sureness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Unit and year from the titles that offices print. */
class WhoAndWhenTest {
    static Stream<Arguments> titles() {
        return Stream.of(
                Arguments.of("临江市教育局2023年政府信息公开工作年度报告", "临江市教育局", 2023),
                Arguments.of("临江市教育局|2023年政府信息公开工作年度报告", "临江市教育局", 2023),
                Arguments.of("平泽区人民政府办公室|2023年度政府信息公开|工作年度报告", "平泽区人民政府办公室", 2023),
                Arguments.of("2023年度临江市水利局政府信息公开工作年度报告", "临江市水利局", 2023),
                Arguments.of("关于临江市税务局2023年度政府信息公开工作的报告", "临江市税务局", 2023),
                Arguments.of("临江市城关街道办事处二〇二三年政府信息公开工作年度报告", "临江市城关街道办事处", 2023),
                Arguments.of("临河镇人民政府二○二三年政府信息公开工作年度报告", "临河镇人民政府", 2023),
                Arguments.of("临江经济技术开发区管理委员会|政府信息公开工作年度报告|（2023年度）", "临江经济技术开发区管理委员会", 2023),
                Arguments.of("江南省临江市高新技术产业开发区管理委员会社会事务和公|共文化服务局2023年政府信息公开工作年度报告", "江南省临江市高新技术产业开发区管理委员会社会事务和公共文化服务局", 2023),
                Arguments.of("2024年度东兴市经济技术开发区管理委员会政府信息公开工|作年度报告", "东兴市经济技术开发区管理委员会", 2024),
                Arguments.of("首页 > 政务公开 > 政府信息公开年报||临江市教育局2023年政府信息公开工|作年度报告", "临江市教育局", 2023),
                Arguments.of("关于报送2023年政府信息公开工作年度报告的函||临江市教育局2023年政府信息公开工作年度报告", "临江市教育局", 2023),
                Arguments.of("关于报送临江市教育局2023年政府信息公开工作|年度报告的函||临江市教育局2023年政府信息公开工作年度报告", "临江市教育局", 2023));
    }

    /** A website may print the report's name in its table of metadata alone. */
    @Test
    void readsTheTableOfMetadata() {
        List<Block> blocks = List.of(card(), new Block.Paragraph("一、总体情况", List.of(), 16, false), new Block.Paragraph("本机关认真贯彻条例。", List.of(), 16, false), new Block.Paragraph("二、主动公开政府信息情况", List.of(), 16, false));
        assertEquals(Optional.of("临江市教育局"), read(blocks).unit().map(one -> one.value()));
    }

    /** Other years' reports, which a website lists above the one it shows, are not the one it shows. */
    @Test
    void aListOfReportsHasNoTitle() {
        List<Block> blocks = new ArrayList<>();
        for (int year = 2021; year > 2018; year--) {
            blocks.add(new Block.Paragraph("临江市教育局" + year + "年政府信息公开工作年度报告", List.of(), 10, true));
        }
        blocks.add(new Block.Paragraph("临江市教育局2022年政府信息公开工作年度报告", List.of(), 18, false));
        blocks.add(new Block.Paragraph("一、总体情况", List.of(), 16, false));
        blocks.add(new Block.Paragraph("二、主动公开政府信息情况", List.of(), 16, false));
        assertEquals(Optional.of(2022), read(blocks).year().map(one -> one.value()));
    }

    private static Block card() {
        List<Block.GridCell> cells = new ArrayList<>();
        String[] words = {"名　　称", "临江市教育局2023年政府信息公开工作年度报告", "发布机构", "临江市人民政府办公室"};
        for (int i = 0; i < words.length; i++) {
            cells.add(new Block.GridCell(i / 2, i / 2 + 1, 100 * (i % 2), 100 * (i % 2) + 100, words[i], Source.NOWHERE, Optional.empty()));
        }
        return new Block.Grid(2, cells, Sureness.ReadBy.LATTICE, false);
    }

    @ParameterizedTest
    @MethodSource("titles")
    void readsTheTitle(String printed, String unit, int year) {
        List<Block> blocks = new ArrayList<>();
        for (String line : printed.split("\\|")) {
            blocks.add(line.isEmpty() ? new Block.Paragraph("市政府办公室：", List.of(), 12, false) : new Block.Paragraph(line, List.of(), line.startsWith("首页") ? 12 : 22, true));
        }
        blocks.add(new Block.Paragraph("一、总体情况", List.of(), 16, false));
        blocks.add(new Block.Paragraph("本机关认真贯彻条例。", List.of(), 16, false));
        blocks.add(new Block.Paragraph("二、主动公开政府信息情况", List.of(), 16, false));
        Report report = read(blocks);
        assertEquals(Optional.of(unit), report.unit().map(one -> one.value()));
        assertEquals(Optional.of(year), report.year().map(one -> one.value()));
    }

    private static Report read(List<Block> blocks) {
        return Assembler.assemble(new Input("report.pdf", "", "pdf", OptionalInt.empty(), java.util.Map.of()), blocks, List.of()).orElseThrow();
    }

    /** Behind a cover the title stands once more; what stands between the two is none of the text. */
    @Test
    void theTextBeginsBehindTheTitleThatStandsAgain() {
        List<Block> blocks = Stream.of("临江市教育局2023年政府信息公开工作年度报告", "目录", "临江市教育局2023年政府信息公开工作年度报告", "本报告由临江市教育局编制。", "一、总体情况", "本机关认真贯彻条例。", "二、主动公开政府信息情况").<Block>map(text -> new Block.Paragraph(text, List.of(), 16, false)).toList();
        assertEquals("本报告由临江市教育局编制。", read(blocks).preamble().text());
    }
}
