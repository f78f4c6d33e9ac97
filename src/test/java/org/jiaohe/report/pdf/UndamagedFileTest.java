package org.jiaohe.report.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.jiaohe.document.Limits;
import org.jiaohe.report.ReadResult;
import org.jiaohe.report.Report;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What servers, editors and mail do to a file without touching the document is no damage. {@code src/bench/undamaged.sh} asks more programs. */
class UndamagedFileTest {
    private static byte[] plain;
    private static String truth;

    @BeforeAll
    static void read() throws IOException {
        plain = Files.readAllBytes(Path.of("fixtures/readings/decimals.2019.office-docx.0.pdf"));
        truth = AlterationRun.digits(report(plain));
    }

    private static Report report(byte[] bytes) {
        return ((ReadResult.Success) PdfReportReader.read("report.pdf", bytes, Limits.DEFAULT)).report();
    }

    private static void sound(byte[] bytes) {
        Report report = report(bytes);
        assertEquals(List.of(), report.doubts());
        assertEquals(truth, AlterationRun.digits(report));
    }

    @Test
    void bytesOfAServerBeforeTheHeaderAndAfterTheEnd() throws IOException {
        sound(joined("HTTP/1.1 200 OK\r\nContent-Type: application/pdf\r\n\r\n".getBytes(StandardCharsets.US_ASCII), plain));
        sound(joined(plain, "\r\n<!-- served -->\r\n".getBytes(StandardCharsets.US_ASCII)));
        sound(joined(plain, new byte[5000]));
    }

    @Test
    void aNoteAddedBehindTheOriginal() throws IOException {
        byte[] once = noted(plain);
        sound(once);
        sound(noted(once));
    }

    /** The last revision is cut short: what remains reads as the revision before it. */
    @Test
    void aRevisionCutShortIsDamage() throws IOException {
        byte[] noted = noted(plain);
        for (int part = 1; part < 8; part++) {
            byte[] cut = java.util.Arrays.copyOf(noted, plain.length + (noted.length - plain.length) * part / 8);
            assertEquals(false, report(cut).doubts().isEmpty(), part + " eighths");
        }
    }

    @Test
    void objectsPackedTogether() throws IOException {
        try (PDDocument document = Loader.loadPDF(plain)) {
            sound(saved(document, new CompressParameters(50)));
            sound(saved(document, CompressParameters.NO_COMPRESSION));
        }
    }

    /** Pillow, with which scans are put together, calls every picture /image, which is nearly a word of the format. */
    @ParameterizedTest
    @ValueSource(strings = {"image", "form", "font", "page", "group"})
    void namesThatProgramsGiveToPictures(String name) throws IOException {
        try (PDDocument document = Loader.loadPDF(plain)) {
            document.getPage(0).getResources().put(COSName.getPDFName(name), new PDFormXObject(document));
            sound(saved(document, CompressParameters.NO_COMPRESSION));
        }
    }

    /** Written by qpdf: the pages' objects come first, and a table of hints that nobody refers to. */
    @Test
    void aLinearisedFile() throws IOException {
        byte[] linearised = Files.readAllBytes(Path.of("src/test/resources/damage/linearised.pdf"));
        sound(linearised);
        sound(noted(linearised));
    }

    private static byte[] joined(byte[]... parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.write(part);
        }
        return out.toByteArray();
    }

    private static byte[] saved(PDDocument document, CompressParameters how) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out, how);
        return out.toByteArray();
    }

    private static byte[] noted(byte[] bytes) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            PDPage page = document.getPage(0);
            PDAnnotationText note = new PDAnnotationText();
            note.setRectangle(new PDRectangle(50, 50, 20, 20));
            note.setContents("note");
            List<PDAnnotation> notes = new ArrayList<>(page.getAnnotations());
            notes.add(note);
            page.setAnnotations(notes);
            page.getCOSObject().setNeedToBeUpdated(true);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.saveIncremental(out);
            return out.toByteArray();
        }
    }
}
