package org.jiaohe.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerSheetTest {
    @TempDir
    private Path folder;

    @Test
    void goesOnOnFurtherSheetsWithTheSameHeads() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Workbook book = new Workbook(out, "Test", "1.0");
        LedgerSheet sheet = new LedgerSheet(book, "整改台账", List.of("序号", "单位"), new double[] {6}, 0, 3);
        for (int i = 1; i <= 7; i++) {
            sheet.number(0, sheet.next());
            sheet.text(1, "单位" + i);
        }
        sheet.end();
        book.finish();

        List<String> names = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            for (var one : read.getSheets().toList()) {
                names.add(one.getName());
                for (Row row : one.read()) {
                    rows.add(List.of(row.getCellText(0), row.getCellText(1)));
                }
            }
        }
        assertEquals(List.of("整改台账", "整改台账 2", "整改台账 3"), names);
        List<String> head = List.of("序号", "单位");
        assertEquals(List.of(head, List.of("1", "单位1"), List.of("2", "单位2"), List.of("3", "单位3"), head, List.of("4", "单位4"), List.of("5", "单位5"), List.of("6", "单位6"), head, List.of("7", "单位7")), rows);
    }

    @Test
    void writesDaysToSortByAndLinksToFollow() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Workbook book = new Workbook(out, "Test", "1.0");
        LedgerSheet sheet = new LedgerSheet(book, "单位", List.of("提交日期", "详情"), new double[] {12}, 0, 10);
        sheet.next();
        sheet.day(0, "2024-01-31");
        sheet.link(1, "units/青河市 教育局-2023.html");
        sheet.next();
        sheet.day(0, "");
        sheet.link(1, "");
        sheet.end();
        book.finish();
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            List<Row> rows = read.getFirstSheet().read();
            assertEquals(LocalDate.of(2024, 1, 31), rows.get(1).getCell(0).asDate().toLocalDate());
            assertEquals("units/青河市 教育局-2023.html", rows.get(1).getCellText(1));
        }
        assertTrue(part(out.toByteArray(), "xl/worksheets/_rels/sheet1.xml.rels").contains("units/%E9%9D%92%E6%B2%B3%E5%B8%82%20%E6%95%99%E8%82%B2%E5%B1%80-2023.html"));
    }

    private String part(byte[] book, String name) throws IOException {
        try (ZipFile zip = new ZipFile(Files.write(folder.resolve("book.xlsx"), book).toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
