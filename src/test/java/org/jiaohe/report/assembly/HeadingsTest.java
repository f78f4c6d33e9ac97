package org.jiaohe.report.assembly;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Headings of the parts among lines that look like them. */
class HeadingsTest {
    private static final List<String> STATUTORY = List.of("一、总体情况", "二、主动公开政府信息情况", "三、收到和处理政府信息公开申请情况", "四、政府信息公开行政复议、行政诉讼情况", "五、存在的主要问题及改进情况", "六、其他需要报告的事项");

    private static List<String> headings(List<String> lines) {
        List<Block> blocks = lines.stream().<Block>map(line -> new Block.Paragraph(line, List.of(), 12, false)).toList();
        return Headings.in(blocks).stream().map(heading -> lines.get(heading.block())).toList();
    }

    /** Some offices number the subheadings of part one as the parts themselves. */
    @Test
    void subheadingsNumberedLikeThePartsAreNone() {
        List<String> lines = Stream.concat(Stream.of(STATUTORY.get(0), "一、主动公开", "全年公开信息12条。", "二、依申请公开", "全年收到申请3件。", "三、政府信息管理", "制发规范性文件2件。", "四、监督保障", "组织培训1次。"), STATUTORY.stream().skip(1)).toList();
        assertEquals(STATUTORY, headings(lines));
    }

    /** A part of the report's own words and number stays, and so does one that is misnumbered. */
    @Test
    void aMisnumberedPartStaysOne() {
        List<String> lines = List.of("一、总体情况", "一、主动公开情况", "三、收到和处理政府信息公开申请情况", "四、政府信息公开行政复议、行政诉讼情况", "五、存在的主要问题及改进情况", "六、其他需要报告的事项");
        assertEquals(lines, headings(lines));
    }

    /** Nor are those that have the very words of a part. */
    @Test
    void subheadingsInTheWordsOfThePartsAreNone() {
        List<String> lines = Stream.concat(Stream.of(STATUTORY.get(0), "一、主动公开政府信息情况", "全年公开信息12条。", "二、收到和处理政府信息公开申请情况", "全年收到申请3件。"), STATUTORY.stream().skip(1)).toList();
        assertEquals(STATUTORY, headings(lines));
    }

    /** The last part's own items were taken for a seventh part out of order (S-02). */
    @Test
    void anItemThatDeniesThePartsWordsIsNone() {
        List<String> lines = Stream.concat(STATUTORY.stream(), Stream.of("一、全年没有收取信息处理费。", "二、没有其他需要报告的事项。")).toList();
        assertEquals(STATUTORY, headings(lines));
        List<String> inline = Stream.concat(STATUTORY.stream().limit(5), Stream.of("六、无其他需要报告的事项。")).toList();
        assertEquals(inline, headings(inline));
    }

    /** Numbers may be spaced like the letters of their headings. */
    @Test
    void spacedNumbersAreNumbers() {
        List<String> spaced = STATUTORY.stream().map(line -> "第" + line.charAt(0) + "部分" + line.substring(2)).map(line -> String.join(" ", line.split(""))).toList();
        List<String> lines = Stream.concat(Stream.of(spaced.get(0), "一、主动公开政府信息情况", "全年公开信息12条。", "二、收到和处理政府信息公开申请情况", "全年收到申请3件。"), spaced.stream().skip(1)).toList();
        assertEquals(spaced, headings(lines));
        assertTrue(Headings.alone(spaced.get(5)));
        assertEquals(5, Headings.enumerator("（ 一 ）总体情况"));
    }

    /** The number of a line or a page printed just before a heading's ended the program; it is none of the heading's (S-02). */
    @Test
    void aNumberBeforeAHeadingsOwnIsNone() {
        List<String> lines = Stream.concat(Stream.of("6一、总体情况", "全年公开信息12条。"), STATUTORY.stream().skip(1)).toList();
        assertEquals(lines.stream().filter(line -> !line.endsWith("。")).toList(), headings(lines));
        assertEquals("一", Headings.in(lines.stream().<Block>map(line -> new Block.Paragraph(line, List.of(), 12, false)).toList()).get(0).number());
    }

    /** A website's square before each heading made them headings without numbers in other words (S-02, S-03). */
    @Test
    void marksBeforeANumberAreNone() {
        List<String> marked = STATUTORY.stream().map(line -> "■ " + line).toList();
        List<Headings.Heading> found = Headings.in(marked.stream().<Block>map(line -> new Block.Paragraph(line, List.of(), 12, false)).toList());
        assertEquals(List.of("一", "二", "三", "四", "五", "六"), found.stream().map(Headings.Heading::number).toList());
        assertEquals("总体情况", marked.get(0).substring(found.get(0).text(), found.get(0).end()));
    }

    /** Word's own numbering has them; the sixth part was said to be missing (S-01) where its heading had gone into the text above. */
    @Test
    void romanAndFormalNumeralsAreNumbers() {
        for (List<String> numbers : List.of(List.of("I.", "II.", "III.", "IV.", "V.", "VI."), List.of("壹、", "贰、", "叁、", "肆、", "伍、", "陆、"), List.of("Ⅰ．", "Ⅱ．", "Ⅲ．", "Ⅳ．", "Ⅴ．", "Ⅵ．"))) {
            List<String> lines = Stream.iterate(0, i -> i < 6, i -> i + 1).map(i -> numbers.get(i) + STATUTORY.get(i).substring(2)).toList();
            assertEquals(lines, headings(lines));
            assertTrue(lines.stream().allMatch(Headings::alone));
            assertEquals(numbers.stream().map(number -> number.substring(0, number.length() - 1)).toList(), Headings.in(lines.stream().<Block>map(line -> new Block.Paragraph(line, List.of(), 12, false)).toList()).stream().map(Headings.Heading::number).toList());
        }
        assertEquals(0, Headings.enumerator("VIP通道开通情况"));
        assertEquals(0, Headings.enumerator("陆续公开信息12条"));
    }

    /** The first part was said to be missing where it is called 概述, and the sixth where it has 说明 for 报告 (S-01). */
    @Test
    void headingsInOtherWordsAreTheParts() {
        List<String> lines = List.of("一、概述", "全年公开信息12条。", "二、主动公开政府信息情况", "三、收到和处理政府信息公开申请情况", "四、政府信息公开行政复议、行政诉讼情况", "五、存在的主要问题及改进情况", "六、需要说明的其他事项");
        List<Block> blocks = lines.stream().<Block>map(line -> new Block.Paragraph(line, List.of(), 12, false)).toList();
        assertEquals(List.of("overview", "proactive", "requests", "disputes", "problems", "other"), Headings.in(blocks).stream().map(heading -> heading.key().key()).toList());
        assertEquals(STATUTORY, headings(Stream.concat(Stream.of(STATUTORY.get(0), "1、概况", "概述如下。", "（六）其他需要说明的事项"), STATUTORY.stream().skip(1)).toList()));
    }
}
