package org.jiaohe.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks of which nobody sees a part: rows after a filter, sheets put away. */
class HiddenRowsTest {
    private static final List<String> UNITS = List.of("青河市教育局", "青河市民政局", "青河市水务局", "青河市体育局", "青河市财政局");
    @TempDir
    private Path folder;
    private Trial trial;

    @BeforeEach
    void start() throws IOException {
        trial = new Trial(folder);
        for (String unit : UNITS) {
            trial.department("in/" + unit + ".json", unit);
        }
    }

    private static List<List<String>> list(List<String> units) {
        List<List<String>> rows = new ArrayList<>(List.of(List.of("单位", "年度", "文件")));
        units.forEach(unit -> rows.add(List.of(unit, "2023", "in/" + unit + ".json")));
        return rows;
    }

    private static List<List<String>> roster(List<String> units) {
        List<List<String>> rows = new ArrayList<>(List.of(List.of("单位", "上级")));
        units.forEach(unit -> rows.add(List.of(unit, "青河市人民政府")));
        return rows;
    }

    private record Shown(String name, List<List<String>> rows, Set<Integer> hiddenRows, boolean hidden) {
    }

    /** @param hidden numbers of rows as Excel shows them */
    private static Shown sheet(String name, List<List<String>> rows, Integer... hidden) {
        return new Shown(name, rows, Set.of(hidden), false);
    }

    private String book(String name, Shown... sheets) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream stream = Files.newOutputStream(file); Workbook book = new Workbook(stream, "Test", "1.0")) {
            for (Shown one : sheets) {
                Worksheet sheet = book.newWorksheet(one.name());
                for (int row = 0; row < one.rows().size(); row++) {
                    for (int column = 0; column < one.rows().get(row).size(); column++) {
                        sheet.value(row, column, one.rows().get(row).get(column));
                    }
                    if (one.hiddenRows().contains(row + 1)) {
                        sheet.hideRow(row);
                    }
                }
                sheet.setVisibilityState(one.hidden() ? VisibilityState.HIDDEN : VisibilityState.VISIBLE);
            }
        }
        return file.toString();
    }

    @Test
    void hiddenRowsOfAListAreNamedAndTheirUnitsAreNotLate() throws IOException {
        book("list.xlsx", sheet("清单", list(UNITS), 3, 4, 6));
        Trial.Call call = trial.audit("list.xlsx", "--roster", book("roster.xlsx", sheet("名录", roster(UNITS))));
        assertEquals(List.of("in/青河市体育局.json", "in/青河市教育局.json"), trial.files());
        assertEquals(List.of(), trial.missing());
        assertTrue(call.err().contains("清单有 3 行被隐藏（如被筛选），未检查，其单位也不作未报：第 3–4、6 行。"), call.err());
    }

    @Test
    void hiddenRowsOfARosterAskForNoReport() throws IOException {
        Files.delete(folder.resolve("in/青河市民政局.json"));
        Files.delete(folder.resolve("in/青河市财政局.json"));
        Trial.Call call = trial.audit("in", "--roster", book("roster.xlsx", sheet("名录", roster(UNITS), 3, 4)));
        assertEquals(List.of("青河市财政局"), trial.missing());
        assertTrue(call.err().contains("名录有 2 个单位所在行被隐藏（如被筛选），未作为应报单位核对：第 3–4 行。"), call.err());
    }

    /** Of its five departments one did not report: the government's larger figure may be right, hidden row or not. */
    @Test
    void aUnitInAHiddenRowStillBelongsToItsGovernment() throws IOException {
        trial.write("in/gov.json", Trial.sound("government", "青河市人民政府", 2023));
        trial.audit("in", "--roster", book("roster.xlsx", sheet("名录", roster(UNITS))));
        int whole = sums();
        assertTrue(whole > 0, "the government's figures must not be the sum of its departments'");
        Files.delete(folder.resolve("in/青河市民政局.json"));
        trial.audit("in", "--roster", book("roster.xlsx", sheet("名录", roster(UNITS), 3)));
        int hidden = sums();
        trial.audit("in", "--roster", book("roster.xlsx", sheet("名录", roster(UNITS))));
        assertEquals(sums(), hidden);
    }

    private int sums() throws IOException {
        int all = 0;
        for (String rule : List.of("R-02", "R-03", "R-04", "R-05", "R-06", "R-10")) {
            all += trial.findings(rule).size();
        }
        return all;
    }

    @Test
    void anotherSheetLikeTheOneReadIsNamed() throws IOException {
        book("list.xlsx", sheet("市直部门", list(UNITS.subList(0, 2))), sheet("县区", list(UNITS.subList(2, 4))));
        Trial.Call call = trial.audit("list.xlsx");
        assertTrue(call.err().contains("有几个工作表都像清单，只读取了“市直部门”，未读取“县区”"), call.err());
    }

    @Test
    void aHiddenSheetIsNotReadAndNamedWhereItIsTheList() throws IOException {
        book("list.xlsx", sheet("说明", List.of(List.of("填报说明"))), new Shown("清单", list(UNITS), Set.of(), true));
        Trial.Call call = trial.audit("list.xlsx");
        assertEquals(2, call.code());
        assertTrue(call.err().contains("工作表“清单”已隐藏，未读取"), call.err());
        book("list.xlsx", sheet("清单", list(UNITS)), new Shown("字典", List.of(List.of("类型"), List.of("部门")), Set.of(), true));
        assertFalse(trial.audit("list.xlsx").err().contains("隐藏"));
    }
}
