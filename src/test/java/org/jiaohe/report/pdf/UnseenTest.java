package org.jiaohe.report.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page draws where nobody can see it is not read: outside of a form's box, of the clip, of the page, in the colour of the ground. */
class UnseenTest {
    private static final Path FILE = Path.of("fixtures/readings/decimals.2019.office-docx.0.pdf");

    private static final String FIGURES = Overlay.figures().replaceAll("\\d+ \\d+ m \\d+ \\d+ l S", "");

    @Test
    void figuresOutsideAFormsBoxAreNotRead() throws IOException {
        assertEquals(Overlay.cells(Files.readAllBytes(FILE)), Overlay.cells(inForm(new PDRectangle(0, 0, 20, 20))));
    }

    @Test
    void figuresInsideItAre() throws IOException {
        assertNotEquals(Overlay.cells(Files.readAllBytes(FILE)), Overlay.cells(inForm(new PDRectangle(0, 0, 900, 900))));
    }

    /** Clipped, moved off the page, painted by nothing, white on white. */
    @ParameterizedTest
    @ValueSource(strings = {"0 0 20 20 re W n", "1 0 0 1 0 2000 cm", "BT 3 Tr ET", "1 g"})
    void figuresThatNobodySeesAreNotRead(String before) throws IOException {
        assertEquals(Overlay.cells(Files.readAllBytes(FILE)), Overlay.cells(drawn(before + " BT /Old 9 Tf ET " + FIGURES)));
    }

    @Test
    void theSameFiguresAreReadWhereTheyAreSeen() throws IOException {
        assertNotEquals(Overlay.cells(Files.readAllBytes(FILE)), Overlay.cells(drawn("BT /Old 9 Tf ET " + FIGURES)));
    }

    /** LibreOffice prints Word's outlined text in white with black edges; 100 figures of a report were said to be left blank (T3-04). */
    @ParameterizedTest
    @ValueSource(strings = {"2 Tr 1 g 0 G", "1 Tr 1 g 0 G", "2 Tr 1 1 1 rg 0 0 0 1 K"})
    void whiteFiguresWithBlackEdgesAreSeen(String before) throws IOException {
        assertNotEquals(Overlay.cells(Files.readAllBytes(FILE)), Overlay.cells(drawn("BT " + before + " ET BT /Old 9 Tf ET " + FIGURES)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2 Tr 1 g 1 G", "1 Tr 0 g 1 G", "0 Tr 1 g 0 G"})
    void whiteFiguresWithWhiteEdgesOrWithoutAreNot(String before) throws IOException {
        assertEquals(Overlay.cells(Files.readAllBytes(FILE)), Overlay.cells(drawn("BT " + before + " ET BT /Old 9 Tf ET " + FIGURES)));
    }

    /** Type of less than a point between that of the page is written for machines: 6 was read as 69 (T3-06). */
    @Test
    void minuteFiguresAreNotRead() throws IOException {
        assertEquals(Overlay.cells(Files.readAllBytes(FILE)), Overlay.cells(drawn("BT /Old 0.8 Tf ET " + FIGURES.replaceAll("/Old [0-9.]+ Tf", "/Old 0.8 Tf"))));
    }

    private static byte[] drawn(String content) throws IOException {
        try (PDDocument document = Loader.loadPDF(FILE.toFile())) {
            for (PDPage page : document.getPages()) {
                Overlay.draw(document, page, " q " + content + " Q");
            }
            return Overlay.bytes(document);
        }
    }

    private static byte[] inForm(PDRectangle box) throws IOException {
        try (PDDocument document = Loader.loadPDF(FILE.toFile())) {
            PDFormXObject form = new PDFormXObject(document);
            form.setBBox(box);
            form.setResources(new PDResources());
            form.getResources().put(COSName.getPDFName("Old"), Overlay.font());
            try (OutputStream out = form.getStream().createOutputStream()) {
                out.write(("BT /Old 9 Tf ET " + Overlay.figures()).getBytes(StandardCharsets.US_ASCII));
            }
            for (PDPage page : document.getPages()) {
                page.getResources().put(COSName.getPDFName("Stamp"), form);
                Overlay.draw(document, page, " q /Stamp Do Q");
            }
            return Overlay.bytes(document);
        }
    }
}
