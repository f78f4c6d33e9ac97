package org.jiaohe.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jiaohe.text.Lang;
import org.jiaohe.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists as offices really keep them: separators, encodings, dates, merged cells. */
class ListFormsTest {
    @TempDir
    private Path folder;

    private Collection read(byte[] list) throws IOException {
        return ((Manifest.Result.Read) Manifest.read(Files.write(folder.resolve("list.csv"), list))).collection();
    }

    private static List<String> said(Collection collection) {
        return collection.remarks().stream().filter(one -> !one.key().equals("audit.list.missing")).map(one -> Messages.text(one, Lang.ZH)).toList();
    }

    private String wrong(byte[] list) throws IOException {
        return Messages.text(((Manifest.Result.Wrong) Manifest.read(Files.write(folder.resolve("list.csv"), list))).why(), Lang.ZH);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "，", "；", "|"})
    void anySeparatorAndATitleThatHoldsAnother(String separator) throws IOException {
        String list = String.join(separator, "单位", "文件", "年度") + "\n" + String.join(separator, "青河市 水务局", "a.json", "2023") + "\n";
        for (String text : List.of(list, "报送情况（截至1月31日），共3家\n\n" + list, "报送情况; 2024\n" + list)) {
            Item item = read(text.getBytes(StandardCharsets.UTF_8)).items().get(0);
            assertEquals(Optional.of("青河市水务局"), item.meta().unit(), text);
            assertEquals(Optional.of(2023), item.meta().year(), text);
        }
    }

    @ParameterizedTest
    @CsvSource({"2024年1月31日", "2024/1/31", "20240131", "45322", "2024.1.31", "２０２４－１－３１", "2024 年 1 月 31 日", "二〇二四年1月31日", "二〇二四年一月三十一日", "2024年元月31日", "2024-01-31 09:30", "2024年1月31日（周三）", "2024年01月31日上午", "2024/1/31 下午5:30", "2024、1、31", "2024。1。31", "2024\\1\\31"})
    void daysInEveryWriting(String written) {
        assertEquals(Optional.of(LocalDate.of(2024, 1, 31)), ListDate.day(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"电子文件名", "年报文件名称", "报告存放路径", "附件名称", "电子文档"})
    void headingsOfWordsThatOfficesPutTogether(String file) throws IOException {
        Item item = read(("应报送单位名称," + file + ",收到日期,门户网站首次公布时间,文件份数,上年报告\n青河市水务局,a.json,2024-01-20,2024-01-22,1,\n").getBytes(StandardCharsets.UTF_8)).items().get(0);
        assertEquals("a.json", item.name());
        assertEquals(Optional.of("青河市水务局"), item.meta().unit());
        assertEquals(Optional.of(LocalDate.of(2024, 1, 20)), item.meta().submittedOn());
        assertEquals(Optional.of(LocalDate.of(2024, 1, 22)), item.meta().publishedOn());
    }

    @Test
    void aListWithoutAColumnOfFilesSaysWhatItHas() throws IOException {
        assertTrue(wrong("单位,年度,报送截止日期\n青河市水务局,2023,2024-01-31\n".getBytes(StandardCharsets.UTF_8)).endsWith("缺少“file（文件）”列，请补上这一列的表头；现有：单位、年度、报送截止日期。"));
    }

    @Test
    void titlesOfGroupsAreNoUnitsWithoutAReport() throws IOException {
        Collection collection = read("单位,文件,层级\n一、市直部门（2家）,,\n1.青河市水务局,a.json,市直\n2.青河市档案局,,市直部门\n".getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of("青河市档案局"), collection.absent().stream().map(Collection.Absent::unit).toList());
        assertEquals(Optional.of("city"), collection.items().get(0).meta().level());
        assertEquals(Optional.of("青河市水务局"), collection.items().get(0).meta().unit());
    }

    @ParameterizedTest
    @CsvSource({"1月31日", "2024年2月30日", "2024年1月", "已报"})
    void whatIsNoDayIsNone(String written) {
        assertEquals(Optional.empty(), ListDate.day(written));
    }

    @Test
    void aRowInAnotherEncodingIsReadAndOneInNoneIsNamed() throws IOException {
        ByteArrayOutputStream mixed = new ByteArrayOutputStream();
        mixed.write("单位,文件\n青河市水务局,a.json\n青河市财政局,d.json\n".getBytes(StandardCharsets.UTF_8));
        mixed.write("青河市司法局,b.json\n".getBytes(Charset.forName("GB18030")));
        mixed.write(new byte[] {(byte) 0xE9, (byte) 0xFF, (byte) 0x81, ',', 'c', '.', 'j', 's', 'o', 'n', '\n'});
        Collection collection = read(mixed.toByteArray());
        assertEquals(List.of("青河市水务局", "青河市司法局", "青河市财政局"), collection.items().stream().map(item -> item.meta().unit().orElse("")).toList());
        assertEquals(List.of("第 5 行的编码既不是 UTF-8 也不是 GB18030，未采用，请重新填写这一行。"), said(collection));
    }

    @Test
    void anotherEncodingThatPassesForGbIsSuspected() throws IOException {
        assertTrue(wrong("单位,文件\n青河市水務局,a.json\n".getBytes(Charset.forName("Big5"))).contains("如文字显示为乱码，请另存为 UTF-8"));
        assertTrue(wrong(new byte[0]).contains("是空文件"));
        assertTrue(wrong("单位,文件\n".getBytes(StandardCharsets.UTF_16LE)).contains("既不是 UTF-8 也不是 GB18030"));
    }

    @Test
    void linesThatNameNothingAreLeftOutByNumber() throws IOException {
        Collection collection = read("单位,文件\n青河市水务局,a.json\n\n,\n合计,1家\n填表人：李四,\n".getBytes(StandardCharsets.UTF_8));
        assertEquals(1, collection.items().size());
        assertEquals(List.of("第 6 行“填表人：李四”没有文件。"), said(collection));
        assertEquals(List.of("第 3 行既没有单位也没有文件，未采用。"), said(read("单位,文件,备注\n青河市水务局,a.json,\n,,李四填\n".getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void aCellMergedOverSeveralRowsHoldsForEachOfThem() throws IOException {
        Path list = folder.resolve("list.xlsx");
        try (OutputStream out = Files.newOutputStream(list)) {
            Workbook book = new Workbook(out, "test", "1.0");
            book.newWorksheet("说明").value(0, 0, "请按要求填报");
            Worksheet sheet = book.newWorksheet("清单");
            List<List<String>> rows = List.of(List.of("一览表"), List.of("单位", "文件", "上级", "年度"), List.of("青河市水务局", "a.json", "青河市人民政府", "2023"), List.of("", "b.json", "", "2022"), List.of("青河市司法局", "c.json", "", "2023"),
                    List.of("青河县教育局", "d.json", "青河县人民政府", "2023"), List.of("青河县民政局", "e.json", "", "2023"));
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    if (!rows.get(row).get(column).isEmpty()) {
                        sheet.value(row, column, rows.get(row).get(column));
                    }
                }
            }
            sheet.range(0, 0, 0, 3).merge();
            sheet.range(2, 0, 3, 0).merge();
            sheet.range(2, 2, 4, 2).merge();
            book.finish();
        }
        Collection collection = ((Manifest.Result.Read) Manifest.read(list)).collection();
        assertEquals(List.of("青河市水务局", "青河市水务局", "青河市司法局", "青河县教育局", "青河县民政局"), collection.items().stream().map(item -> item.meta().unit().orElse("")).toList());
        assertEquals(List.of("青河市人民政府", "青河市人民政府", "青河市人民政府", "青河县人民政府", ""), collection.items().stream().map(item -> item.parent().orElse("")).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"无", "—", "/", "N/A", "未报"})
    void aCellThatSaysNothingIsEmpty(String nothing) throws IOException {
        Files.writeString(folder.resolve("a.json"), "{}");
        Collection list = read(String.join("\n", "单位,上级,曾用名,文件,提交日期,上年报告", "青河市水务局,NO,NO,a.json,NO,NO", "青河市民政局,NO,NO,NO,NO,NO").replace("NO", nothing).getBytes(StandardCharsets.UTF_8));
        Item item = list.items().get(0);
        assertEquals(List.of(Optional.empty(), List.of(), Optional.empty(), Optional.empty()), List.of(item.parent(), item.meta().former(), item.meta().submittedOn(), item.previous()));
        assertEquals(List.of("青河市民政局"), list.absent().stream().map(Collection.Absent::unit).toList());
        assertEquals(1, list.items().size());
    }

    @ParameterizedTest
    @CsvSource({"原名：市旅游局,青河市旅游局", "原青河市旅游局,青河市旅游局", "市旅游局（2023年更名）,青河市旅游局", "原平市旅游局,原平市旅游局", "原市旅游局,青河市旅游局", "原旅游局,青河市旅游局", "原材料工业办公室,青河市原材料工业办公室", "市文化局；市旅游局,青河市文化局|青河市旅游局"})
    void formerNamesAsOfficesWriteThem(String cell, String names) {
        assertEquals(names, String.join("|", Renames.full(Renames.named(cell), "青河市文化和旅游局")));
    }
}
