package org.jiaohe.report.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jiaohe.Jiaohe;
import org.jiaohe.document.Limits;
import org.jiaohe.engine.Packs;
import org.jiaohe.facts.Meta;
import org.jiaohe.finding.CheckResult;
import org.jiaohe.finding.Severity;
import org.jiaohe.finding.Verdict;
import org.jiaohe.form.TableKey;
import org.jiaohe.report.Cell;
import org.jiaohe.report.CellValue;
import org.jiaohe.report.Doubt;
import org.jiaohe.report.ReadResult;
import org.jiaohe.report.Report;
import org.jiaohe.report.Row;
import org.jiaohe.report.Sureness;
import org.jiaohe.report.Table;
import org.jiaohe.report.TableReading;
import org.junit.jupiter.api.Test;

/** Recognised figures count only where the sums of their table confirm them, and a recognised report neither fails nor passes. */
class RecognitionTest {
    private static final Set<Integer> PAGES = Set.of(1, 2, 3, 4, 5);

    /** Upheld and total both taken for two more: the row adds up either way, and nobody can tell which is printed. */
    @Test
    void otherFiguresWhoseSumsHoldLeaveNothingConfirmed() throws IOException {
        Report printed = ((ReadResult.Success) PdfReportReader.read("report.pdf", Files.readAllBytes(Path.of("fixtures/guangzhou-science-2020.pdf")), Limits.DEFAULT)).report();
        Report report = Recognition.mark(printed, Optional.of(with(printed, Map.of("upheld", 2, "total", 2))), PAGES);
        assertFalse(report.table(TableKey.DISPUTES).orElseThrow().cells().anyMatch(cell -> cell.sureness().isSure()));
        assertEquals("reading.ocr.ambiguous", report.doubtsAbout("/tables/disputes").get(0).reason().key());
    }

    @Test
    void otherFiguresThatDoNotAddUpAreTheSecondModelsOwnMistakes() throws IOException {
        Report printed = ((ReadResult.Success) PdfReportReader.read("report.pdf", Files.readAllBytes(Path.of("fixtures/guangzhou-science-2020.pdf")), Limits.DEFAULT)).report();
        Report report = Recognition.mark(printed, Optional.of(with(printed, Map.of("upheld", 2))), PAGES);
        assertTrue(report.table(TableKey.DISPUTES).orElseThrow().cells().allMatch(cell -> cell.sureness().isSure()));
    }

    /** The report with so much more in some cells of the first row of table four. */
    private static Report with(Report report, Map<String, Integer> more) {
        Table table = report.table(TableKey.DISPUTES).orElseThrow();
        Map<String, Row> rows = new LinkedHashMap<>(table.rows());
        Row row = rows.get("reconsideration");
        Map<String, Cell> cells = new LinkedHashMap<>(row.cells());
        more.forEach((column, by) -> cells.computeIfPresent(column, (key, cell) -> new Cell(cell.table(), cell.row(), cell.column(), new CellValue.Number(cell.value().asNumber().orElseThrow().add(BigDecimal.valueOf(by)), 0), cell.source(), cell.sureness())));
        rows.put(row.key(), new Row(row.key(), row.label(), row.labelSource(), cells));
        Map<TableKey, TableReading> tables = new EnumMap<>(report.tables());
        tables.put(TableKey.DISPUTES, new TableReading.Read(new Table(table.key(), table.layout(), rows, table.extra(), List.of(), table.source())));
        return new Report(report.input(), report.unit(), report.unitType(), report.year(), report.statedFormat(), report.title(), report.preamble(), report.sections(), tables, report.closing(), report.doubts());
    }

    @Test
    void sumsConfirmTableFourAndNotTableThree() throws IOException {
        byte[] bytes = Files.readAllBytes(Path.of("fixtures/guangzhou-science-2020.pdf"));
        Report printed = ((ReadResult.Success) PdfReportReader.read("report.pdf", bytes, Limits.DEFAULT)).report();
        Report report = Recognition.mark(printed, Optional.of(printed), PAGES);
        assertTrue(report.table(TableKey.DISPUTES).orElseThrow().cells().allMatch(cell -> cell.sureness().isSure() && cell.sureness().by() == Sureness.ReadBy.OCR));
        // The seed's own error: a column of table three does not add up, as if a figure had been mistaken.
        assertFalse(report.table(TableKey.REQUESTS).orElseThrow().cells().anyMatch(cell -> cell.sureness().isSure()));
        assertFalse(report.doubtsAbout("/tables/requests").isEmpty());
        assertTrue(report.doubtsAbout("/tables/disputes").isEmpty());
        assertFalse(report.doubtsAbout(Doubt.TEXT).isEmpty());
        CheckResult result = new Jiaohe(Packs.loadMeanwhile(List.of())).check(report, Meta.NONE, Optional.empty(), List.of());
        assertEquals(0, result.count(Severity.ERROR), () -> result.findings().toString());
        assertEquals(Verdict.INCONCLUSIVE, result.verdict());
    }

    @Test
    void aReportWithoutPicturesStaysAsItIs() throws IOException {
        Report printed = ((ReadResult.Success) PdfReportReader.read("report.pdf", Files.readAllBytes(Path.of("fixtures/guangzhou-science-2020.pdf")), Limits.DEFAULT)).report();
        assertEquals(printed, Recognition.mark(printed, Optional.empty(), Set.of()));
    }
}
