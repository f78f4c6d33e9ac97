package org.jiaohe.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is wrong with a pack is one sentence that names file and line, and exit code 2; what merely looks odd is accepted. */
class BrokenPacksTest {
    private static final String REPORT = "rules/national/examples/good-2023-department.report.json";
    private static final String MANIFEST = "id: ours\nversion: \"1\"\ntitle: {zh: \"本市\", en: \"Ours\"}\nextends: national\n";
    private static final String RULE = """
            /* ---
            id: ZZ-01
            severity: warning
            title: {zh: "测试", en: "Test"}
            basis: {zh: "本市通知", en: "City notice"}
            years: "2019-"
            units: all
            needs: [text]
            message: {zh: "没有写。", en: "It is missing."}
            suggestion: {zh: "补写。", en: "Add it."}
            --- */
            rule "ZZ-01"
            when
              $r : ReportFact(year > 2000)
            then
              findings.report("ZZ-01").at($r.title());
            end
            """;

    @TempDir
    private Path folder;

    private Path pack(String name, String manifest, String rule) throws IOException {
        Path pack = Files.createDirectories(folder.resolve(name));
        Files.writeString(pack.resolve("pack.yaml"), manifest);
        Files.writeString(pack.resolve("ZZ-01.drl"), rule);
        return pack;
    }

    private static void refused(Path pack, String file, int line, String why) {
        Call call = Call.run("check", REPORT, "--rules", pack.toString());
        assertEquals(2, call.code(), call.err());
        assertEquals("", call.out());
        String first = call.err().lines().findFirst().orElse("");
        assertTrue(first.contains(pack.resolve(file) + " 第 " + line + " 行："), first);
        assertTrue(first.contains(why), first);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "settings:\\n  overview.characters: many        | 6 | 应为整数",
        "settings:\\n  overview.words: 1000            | 6 | 没有名为 overview.words",
        "severities:\\n  T3-06: fatal                   | 6 | error、warning 或 info",
        "severities:\\n  T3-99: error                   | 6 | 没有编号为 T3-99",
        "severities: error                              | 5 | 逐行写",
        "off:\\n  L-99: 不用                            | 6 | 没有编号为 L-99",
        "off:\\n  L-05: ''                              | 6 | 须写明理由",
        "aliases:\\n  probs: [不足]                     | 6 | 没有名为 probs 的部分",
        "aliases:\\n  problems: [总体情况]              | 6 | 已是 overview 部分的标题",
        "aliases:\\n  problems: [不足]\\n  other: [不足] | 7 | 已是 problems 部分的标题",
        "colour: red                                    | 5 | 不认识的键",
        "id: again                                      | 5 | Duplicate field",
        "off:\\n\\tL-05: 不用                           | 6 | TAB",
    })
    void manifests(String more, int line, String why) throws IOException {
        refused(pack("pack", MANIFEST + more.strip().replace("\\n", "\n").replace("\\t", "\t") + "\n", RULE), "pack.yaml", line, why);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "id: ZZ-01         | id: zz01             | 2  | zz01",
        "severity: warning | severity: fatal      | 3  | fatal",
        ", en: \"Test\"    | ''                   | 4  | title.en",
        "\"2019-\"         | \"2025-2019\"        | 6  | 2025-2019",
        "units: all        | units: [goverment]   | 7  | goverment",
        "units: all        | unit: all            | 7  | unit",
        "[text]            | [texts]              | 8  | texts",
        "没有写。          | 没有写{word}。       | 16 | word",
        "rule \"ZZ-01\"    | rule \"ZZ-02\"       | 12 | ZZ-02",
        "report(\"ZZ-01\") | report(\"ZZ-02\")    | 16 | ZZ-02",
        "year > 2000)      | year > 2000          | 15 | mismatched",
        "year > 2000       | yaer > 2000          | 14 | yaer",
        "year > 2000       | year > \"many\"      | 14 | many",
        "year > 2000       | format matches \"(\" | 14 | Unclosed group",
        "findings.report   | finding.report       | 16 | finding",
        "title());         | title())             | 16 | Parse error",
    })
    void rules(String of, String by, int line, String why) throws IOException {
        refused(pack("pack", MANIFEST, RULE.replace(of, by)), "ZZ-01.drl", line, why);
    }

    @Test
    void aFileInAnotherEncodingIsRefused() throws IOException {
        Path pack = pack("pack", MANIFEST, RULE);
        Files.write(pack.resolve("ZZ-01.drl"), RULE.getBytes(Charset.forName("GBK")));
        refused(pack, "ZZ-01.drl", 4, "UTF-8");
    }

    @Test
    void aNationalRuleIsNotRedefined() throws IOException {
        refused(pack("pack", MANIFEST, RULE.replace("ZZ-01", "T3-06")), "ZZ-01.drl", 2, "T3-06");
    }

    @Test
    void aPackOnTopOfOneThatWasNotGivenIsRefused() throws IOException {
        refused(pack("pack", "id: county\nextends: ours\n", RULE), "pack.yaml", 2, "ours");
    }

    @Test
    void marksLineEndsAndChineseNamesDoNoHarm() throws IOException {
        Path pack = pack("本市规则包", '\uFEFF' + MANIFEST.replace("\n", "\r\n"), '\uFEFF' + RULE.replace("\n", "\r\n"));
        Files.move(pack.resolve("ZZ-01.drl"), pack.resolve("统计期限.drl"));
        assertTrue(Call.run("check", REPORT, "--rules", pack.toString()).out().contains("ZZ-01"));
    }

    @Test
    void twoLevelsOfPacksStackUp() throws IOException {
        Path city = pack("city", MANIFEST, RULE);
        Path county = Files.createDirectories(folder.resolve("county"));
        Files.write(county.resolve("pack.yaml"), "id: county\nextends: ours\nseverities:\n  ZZ-01: error\n".getBytes(StandardCharsets.UTF_8));
        Call call = Call.run("check", REPORT, "--rules", city.toString(), "--rules", county.toString());
        assertEquals(1, call.code(), call.err());
        assertTrue(call.out().contains("【错误】 ZZ-01"), call.out());
    }
}
