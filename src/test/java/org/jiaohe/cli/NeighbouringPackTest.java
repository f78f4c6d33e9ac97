package org.jiaohe.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A rule pack is code. One that lies beside a report, in the folder the program works in or under a name it might look for
 * is never loaded: only {@code --rules} loads one. The canary reports on every report and leaves a file behind.
 */
class NeighbouringPackTest {
    private static final String CANARY = """
            /* ---
            id: %s
            severity: error
            title: {zh: "金丝雀", en: "Canary"}
            basis: {zh: "无", en: "None"}
            years: "-"
            units: all
            needs: []
            message: {zh: "不该出现。", en: "Must not appear."}
            suggestion: {zh: "无。", en: "None."}
            --- */
            rule "%s"
            when
              ReportFact()
            then
              new java.io.File("canary.sang").createNewFile();
              findings.report("%s");
            end
            """;
    private static final List<String> FOLDERS = List.of("", "rules", "rules/local", "rules/national", "rules/national/T3", ".jiaohe", ".jiaohe/rules", "jiaohe", "pack", "META-INF");
    private static final List<String> SETTINGS = List.of("pack.yaml", "jiaohe.yaml", ".jiaohe.yaml", "rules/pack.yaml", "kmodule.xml", "META-INF/kmodule.xml", "drools.properties", "jiaohe.properties");

    @TempDir
    private Path folder;

    @BeforeEach
    void aReportWithPacksAllAround() throws IOException {
        int number = 0;
        for (String name : FOLDERS) {
            String id = "CANARY-" + ++number;
            Files.writeString(Files.createDirectories(folder.resolve(name)).resolve(id + ".drl"), CANARY.formatted(id, id, id));
        }
        for (String name : SETTINGS) {
            Files.writeString(folder.resolve(name), "id: canary\nextends: national\nrules: [.]\nseverities:\n  T3-06: error\n");
        }
        Files.copy(Path.of("fixtures/guangzhou-science-2020.pdf"), folder.resolve("report.pdf"));
        String good = Files.readString(Path.of("rules/national/examples/good-2023-department.report.json"));
        Files.writeString(folder.resolve("report.json"), good.replaceFirst("\\{", "{\"rules\": [\"rules\"], \"pack\": \".\", "));
    }

    private void silent(Call call) {
        assertFalse(call.out().contains("CANARY"), call.out());
        assertFalse(Files.exists(folder.resolve("canary.sang")));
    }

    @Test
    void theCanarySingsWhenItIsAskedFor() throws IOException, InterruptedException {
        Call call = Call.in(folder, "check", "report.json", "--rules", "pack");
        assertTrue(call.out().contains("金丝雀"), call.out());
        assertTrue(Files.exists(folder.resolve("canary.sang")));
    }

    @Test
    void checkAndExtractLoadNothingThatLiesAround() throws IOException, InterruptedException {
        Call check = Call.in(folder, "check", "report.pdf", "report.json");
        assertTrue(check.out().contains("T3-06"), check.out());
        silent(check);
        Call extract = Call.in(folder, "extract", "report.pdf");
        assertTrue(extract.out().contains("requests"), extract.out());
        silent(extract);
        Files.writeString(folder.resolve("extracted.json"), extract.out());
        Call again = Call.in(folder, "check", "extracted.json");
        assertTrue(again.out().contains("T3-06"), again.out());
        silent(again);
    }

    @Test
    void auditAndTheCatalogueLoadNothingThatLiesAround() throws IOException, InterruptedException {
        silent(Call.in(folder, "audit", ".", "-o", "out"));
        assertTrue(Files.exists(folder.resolve("out/ledger.xlsx")));
        assertFalse(Files.readString(folder.resolve("out/summary.json")).contains("CANARY"));
        silent(Call.in(folder, "rules", "list"));
    }
}
