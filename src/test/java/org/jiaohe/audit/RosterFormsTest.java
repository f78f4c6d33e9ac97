package org.jiaohe.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jiaohe.text.Lang;
import org.jiaohe.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rosters as offices really keep them: a title of a group must not be called late, and no unit may drop out unnoticed. */
class RosterFormsTest {
    @TempDir
    private Path folder;

    private Roster read(String roster) throws IOException {
        return ((Roster.Result.Read) Roster.read(Files.writeString(folder.resolve("roster.csv"), roster))).roster();
    }

    private static String said(Roster roster) {
        return String.join("", roster.remarks().stream().map(one -> Messages.text(one, Lang.ZH)).toList());
    }

    @Test
    void numbersBeforeNamesTitlesOfGroupsAndNotesAreNoUnits() throws IOException {
        Roster roster = read("青河市政府信息公开年报报送单位\n一、市直部门（3家）\n1.市教育局\n（2）市 水务局\n③市档案局\n二、县（区）人民政府\n4、洪泽区人民政府\n市政府\n（共5家）\n注：垂直管理单位不在此列。\n");
        assertEquals(List.of("市教育局", "市水务局", "市档案局", "洪泽区人民政府", "市政府"), roster.units());
        assertTrue(said(roster).contains("有 5 行不像单位名称，未作为应报单位：青河市政府信息公开年报报送单位、一、市直部门（3家）、二、县（区）人民政府、（共5家）、注："), said(roster));
    }

    @Test
    void titlesOfGroupsAmongNamesWithAHeading() throws IOException {
        assertEquals(List.of("市教育局", "洪泽区人民政府"), read("单位,上级\n市直单位,\n市教育局,青河市\n各县区,\n洪泽区人民政府,青河市\n").units());
    }

    @Test
    void severalBlocksBesideEachOther() throws IOException {
        Roster roster = read("序号,单位,上级,序号,单位,上级\n1,市教育局,青河市,3,洪泽区教育局,洪泽区\n2,市水务局,青河市,,,\n");
        assertEquals(List.of("市教育局", "市水务局", "洪泽区教育局"), roster.units());
        assertEquals("洪泽区", roster.parent("洪泽区教育局").orElse(""));
    }

    @Test
    void namesInOneLineAreParted() throws IOException {
        assertEquals(List.of("市教育局", "市水务局", "市档案局"), read("市教育局、市水务局、市档案局\n").units());
        assertEquals(List.of("市市场监督管理局、知识产权局"), read("市市场监督管理局、知识产权局\n").units(), "one unit of two names");
    }

    @Test
    void whatStandsBesideBareNamesIsNamed() throws IOException {
        Roster roster = read("市教育局,市水务局\n市民政局,市档案局\n");
        assertEquals(List.of("市教育局", "市民政局"), roster.units());
        assertTrue(said(roster).contains("以下 2 个未作为应报单位：市水务局、市档案局"), said(roster));
    }

    @ParameterizedTest
    @ValueSource(strings = {"市政府", "县人民政府", "市政府办公室", "市直机关工委", "街道办", "乡村振兴局", "市区划地名办公室", "镇江市人民政府", "城关镇人民政府", "市机关事务管理局", "驻马店市人民政府", "开发区管委会", "县域经济发展中心", "市教育局（12个下属单位）", "市投资促进局", "乡宁县人民政府"})
    void namesOfUnits(String name) throws IOException {
        assertEquals(List.of(name), read("单位\n" + name + "\n").units());
    }

    @ParameterizedTest
    @ValueSource(strings = {"（一）市政府工作部门", "二、各县（市、区）人民政府", "乡镇（街道）", "市直属机构", "县区政府（9个）", "中央、省驻市单位", "派出机关", "三、园区", "其他机构"})
    void titlesOfGroups(String title) throws IOException {
        assertEquals(List.of("市教育局"), read("单位\n" + title + "\n市教育局\n").units());
    }
}
