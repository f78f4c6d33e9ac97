package org.jiaohe.report.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.jiaohe.document.Limits;
import org.jiaohe.report.Doubt;
import org.jiaohe.report.ReadResult;
import org.jiaohe.report.Report;
import org.junit.jupiter.api.Test;

/** Two whole reports in one file: one is read, and the file says which. */
class SeveralReportsTest {
    private static final File FIRST = new File("fixtures/readings/decimals.2019.office-docx.0.pdf");
    private static final File SECOND = new File("fixtures/readings/contents.2021.office-docx.0.pdf");

    private static byte[] joined() throws IOException {
        PDFMergerUtility merger = new PDFMergerUtility();
        merger.addSource(FIRST);
        merger.addSource(SECOND);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        merger.setDestinationStream(out);
        merger.mergeDocuments(null);
        return out.toByteArray();
    }

    private static Report read(String name, byte[] bytes) {
        return ((ReadResult.Success) PdfReportReader.read(name, bytes, Limits.DEFAULT)).report();
    }

    private static String who(Report report) {
        return report.unit().orElseThrow().value() + report.year().orElseThrow().value() + " " + report.sections().size();
    }

    @Test
    void theFirstIsReadUnlessTheFileIsNamedForTheYearOfTheOther() throws IOException {
        Report first = read("report.pdf", Files.readAllBytes(FIRST.toPath()));
        Report second = read("report.pdf", Files.readAllBytes(SECOND.toPath()));
        assertEquals(who(first), who(read("report.pdf", joined())));
        assertEquals(who(second), who(read("report-" + second.year().orElseThrow().value() + ".pdf", joined())));
    }

    @Test
    void theFileIsInDoubtAndTheDoubtNamesBoth() throws IOException {
        Report both = read("report.pdf", joined());
        List<Doubt> doubts = both.doubtsAbout(Doubt.FILE);
        assertEquals(List.of("reading.file.several"), doubts.stream().map(doubt -> doubt.reason().key()).toList());
        assertEquals(2, doubts.get(0).reason().values().get("count"));
        Path alone = FIRST.toPath();
        assertEquals(AlterationRun.digits(read("report.pdf", Files.readAllBytes(alone))), AlterationRun.digits(both));
    }
}
