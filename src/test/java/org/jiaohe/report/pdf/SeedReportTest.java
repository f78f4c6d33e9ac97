package org.jiaohe.report.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.jiaohe.document.ReadOptions;
import org.jiaohe.form.TableKey;
import org.jiaohe.report.Cell;
import org.jiaohe.report.CellValue;
import org.jiaohe.report.ReadResult;
import org.jiaohe.report.Report;
import org.jiaohe.report.ReportReader;
import org.jiaohe.report.Section;
import org.jiaohe.text.Normal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same report printed by two producers reads as the report JSON that people made from it. */
class SeedReportTest {
    private static final Path FIXTURES = Path.of("fixtures");

    /** What is only compared with is read like any other, apart from the digest. */
    @ParameterizedTest
    @ValueSource(strings = {"guangzhou-science-2020.pdf", "guangzhou-science-2020.report.json"})
    void withoutADigestTheSameIsRead(String name) {
        Report read = report(ReportReader.read(FIXTURES.resolve(name), ReadOptions.DEFAULT));
        Report beside = report(ReportReader.read(FIXTURES.resolve(name), ReadOptions.DEFAULT.undigested()));
        assertEquals(64, read.input().sha256().length());
        assertEquals("", beside.input().sha256());
        assertEquals(read.sections(), beside.sections());
        assertEquals(read.tables(), beside.tables());
    }

    private static Report report(ReadResult read) {
        return ((ReadResult.Success) read).report();
    }

    @ParameterizedTest
    @ValueSource(strings = {"guangzhou-science-2020.pdf", "guangzhou-science-2020.libreoffice.pdf"})
    void readsWhatTheReportSays(String name) throws IOException {
        Report read = read(FIXTURES.resolve(name));
        Report truth = read(FIXTURES.resolve("guangzhou-science-2020.report.json"));
        for (TableKey key : TableKey.values()) {
            assertEquals(values(truth, key), values(read, key), key.key());
        }
        assertEquals(truth.title().orElseThrow().value(), read.title().orElseThrow().value());
        assertEquals(truth.unit().orElseThrow().value(), read.unit().orElseThrow().value());
        assertEquals(truth.unitType().value(), read.unitType().value());
        assertEquals(truth.year().orElseThrow().value(), read.year().orElseThrow().value());
        assertEquals("", read.preamble().text());
        assertEquals("", read.closing().text());
        assertEquals(truth.sections().stream().map(Section::key).toList(), read.sections().stream().map(Section::key).toList());
        for (int i = 0; i < truth.sections().size(); i++) {
            Section want = truth.sections().get(i);
            Section got = read.sections().get(i);
            assertEquals(want.number() + want.heading(), got.number() + got.heading());
            assertEquals(lines(want.text()), lines(got.text()));
        }
        assertTrue(read.doubts().isEmpty(), () -> read.doubts().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"guangzhou-science-2020.pdf", "guangzhou-science-2020.libreoffice.pdf"})
    void knowsWhereEverythingStands(String name) throws IOException {
        Report read = read(FIXTURES.resolve(name));
        for (TableKey key : TableKey.values()) {
            read.table(key).orElseThrow().cells().forEach(cell -> {
                assertTrue(cell.sureness().isSure(), cell.pointer());
                assertEquals(1, cell.source().places().size(), cell.pointer());
                assertTrue(cell.source().places().get(0).box().width() > 5, cell.pointer());
            });
        }
        for (Section section : read.sections()) {
            assertTrue(!section.headingSource().places().isEmpty(), section.heading());
            assertEquals(section.text().isEmpty(), section.body().source(0, section.text().length()).places().isEmpty());
        }
    }

    private static Report read(Path file) {
        return ((ReadResult.Success) ReportReader.read(file)).report();
    }

    private static Map<String, CellValue> values(Report report, TableKey key) {
        Map<String, CellValue> out = new TreeMap<>();
        report.table(key).orElseThrow().cells().forEach((Cell cell) -> out.put(cell.row() + " " + cell.column(), cell.value()));
        return out;
    }

    /** Spaces at line ends are not printed, so paragraphs are compared without any. */
    private static java.util.List<String> lines(String text) {
        return text.lines().map(Normal::squeezed).toList();
    }
}
