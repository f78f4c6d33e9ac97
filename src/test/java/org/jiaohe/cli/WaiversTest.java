package org.jiaohe.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Findings that an office accepts with a reason. */
class WaiversTest {
    private static final Path SEED = Path.of("fixtures/guangzhou-science-2020.report.json");
    private static final String ENTRY = """
            - rule: T3-06
              unit: 广州市科学技术局
              year: 2020
              place: /tables/requests/outcomeTotal/enterprise
              value: 1
              reason: 已向市政府办公室书面说明
              by: 张三
            """;

    @TempDir
    private Path folder;

    private Call check(Path input, String waivers, String... more) throws IOException {
        Path file = folder.resolve("waivers.yaml");
        Files.writeString(file, waivers);
        String[] all = new String[more.length + 4];
        all[0] = "check";
        all[1] = input.toString();
        all[2] = "--waivers";
        all[3] = file.toString();
        System.arraycopy(more, 0, all, 4, more.length);
        return Call.run(all);
    }

    @Test
    void anAcceptedFindingStaysVisibleAndDoesNotFailTheRun() throws IOException {
        Call call = check(SEED, ENTRY);
        assertEquals(0, call.code(), call.err());
        assertTrue(call.out().contains("【错误】 T3-06") && call.out().contains("已接受：已向市政府办公室书面说明（张三）"), call.out());
        assertFalse(call.err().contains("例外"), call.err());
    }

    @Test
    void jsonMarksIt() throws IOException {
        Call call = check(SEED, ENTRY, "--format", "json");
        assertTrue(call.out().replaceAll("\\s", "").contains("\"waived\":{\"reason\":\"已向市政府办公室书面说明\",\"by\":\"张三\""), call.out().substring(0, 600));
    }

    @Test
    void anotherNumberOpensItAgain() throws IOException {
        Path changed = folder.resolve("changed.report.json");
        String report = Files.readString(SEED);
        String row = report.substring(report.indexOf("\"outcomeTotal\""));
        String other = row.replaceFirst("\"enterprise\"\\s*:\\s*1", "\"enterprise\": 3");
        Files.writeString(changed, report.replace(row, other));
        Call call = check(changed, ENTRY);
        assertEquals(1, call.code(), call.err());
        assertTrue(call.err().contains("例外未用到：T3-06"), call.err());
    }

    @Test
    void anEntryThatHasRunOutIsReportedAndCountsNoMore() throws IOException {
        Call call = check(SEED, ENTRY + "  until: 2021-12-31\n");
        assertEquals(1, call.code());
        assertTrue(call.err().contains("例外已过期（2021年12月31日）：T3-06"), call.err());
        assertFalse(call.out().contains("已接受"), call.out());
    }

    @Test
    void entriesForOtherUnitsAreLeftInPeace() throws IOException {
        Call call = check(SEED, ENTRY.replace("广州市科学技术局", "别的单位"));
        assertEquals(1, call.code());
        assertFalse(call.err().contains("例外"), call.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"- rule: T3-06\n", "rule: [", "just text", "- {rule: T3-06, place: /a, value: 1, reason: x, by: y, until: tomorrow}", "- {rule: T3-06, place: /a, value: 1, reason: x, by: y, pages: 3}"})
    void aListThatIsNotWellWrittenIsNamed(String waivers) throws IOException {
        Call call = check(SEED, waivers);
        assertEquals(2, call.code());
        assertTrue(call.err().contains("waivers.yaml"), call.err());
        assertEquals("", call.out());
    }
}
