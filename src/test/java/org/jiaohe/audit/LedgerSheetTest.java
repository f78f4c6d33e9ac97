package org.jiaohe.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

class LedgerSheetTest {
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
}
