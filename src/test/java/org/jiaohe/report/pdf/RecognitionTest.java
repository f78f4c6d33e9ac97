package org.jiaohe.report.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.jiaohe.report.Doubt;
import org.jiaohe.report.ReadResult;
import org.jiaohe.report.Report;
import org.jiaohe.report.Sureness;
import org.junit.jupiter.api.Test;

/** Recognised figures count only where the sums of their table confirm them, and a recognised report neither fails nor passes. */
class RecognitionTest {
    @Test
    void sumsConfirmTableFourAndNotTableThree() throws IOException {
        byte[] bytes = Files.readAllBytes(Path.of("fixtures/guangzhou-science-2020.pdf"));
        Report printed = ((ReadResult.Success) PdfReportReader.read("report.pdf", bytes, Limits.DEFAULT)).report();
        Report report = Recognition.mark(printed, Set.of(1, 2, 3, 4, 5));
        assertTrue(report.table(TableKey.DISPUTES).orElseThrow().cells().allMatch(cell -> cell.sureness().isSure() && cell.sureness().by() == Sureness.ReadBy.OCR));
        // The seed's own error: a column of table three does not add up, as if a figure had been mistaken.
        assertFalse(report.table(TableKey.REQUESTS).orElseThrow().cells().anyMatch(cell -> cell.sureness().isSure()));
        assertFalse(report.doubtsAbout("/tables/requests").isEmpty());
        assertTrue(report.doubtsAbout("/tables/disputes").isEmpty());
        assertFalse(report.doubtsAbout(Doubt.TEXT).isEmpty());
        CheckResult result = new Jiaohe(Packs.loadMeanwhile(java.util.List.of())).check(report, Meta.NONE, Optional.empty(), java.util.List.of());
        assertEquals(0, result.count(Severity.ERROR), () -> result.findings().toString());
        assertEquals(Verdict.INCONCLUSIVE, result.verdict());
    }

    @Test
    void aReportWithoutPicturesStaysAsItIs() throws IOException {
        Report printed = ((ReadResult.Success) PdfReportReader.read("report.pdf", Files.readAllBytes(Path.of("fixtures/guangzhou-science-2020.pdf")), Limits.DEFAULT)).report();
        assertEquals(printed, Recognition.mark(printed, Set.of()));
    }
}
