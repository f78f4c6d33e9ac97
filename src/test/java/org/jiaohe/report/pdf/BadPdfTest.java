package org.jiaohe.report.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.jiaohe.document.Limits;
import org.jiaohe.form.TableKey;
import org.jiaohe.report.Doubt;
import org.jiaohe.report.ReadResult;
import org.jiaohe.report.Report;
import org.jiaohe.report.TableReading;
import org.jiaohe.text.Lang;
import org.jiaohe.text.Messages;
import org.junit.jupiter.api.Test;

/** What cannot be read is refused in words, and what cannot be trusted is doubted. */
class BadPdfTest {
    @Test
    void aTruncatedFileIsRefusedOrDoubted() throws IOException {
        byte[] whole = Files.readAllBytes(Path.of("fixtures/guangzhou-science-2020.libreoffice.pdf"));
        for (int part = 1; part < 10; part++) {
            ReadResult result = read(Arrays.copyOf(whole, whole.length * part / 10));
            if (result instanceof ReadResult.Success success) {
                assertFalse(success.report().doubtsAbout(Doubt.FILE).isEmpty(), part + " tenths");
            }
        }
    }

    /** A tool that mends a broken file saves what is left of a page as if it were whole: the cells behind it were sure to be blank. */
    @Test
    void aPageWhoseContentEndsInTheMiddleIsDoubted() throws IOException {
        for (int part = 1; part < 10; part++) {
            try (PDDocument document = Loader.loadPDF(Files.readAllBytes(Path.of("fixtures/guangzhou-science-2020.libreoffice.pdf")))) {
                PDPage page = document.getPage(1);
                byte[] content = page.getContents().readAllBytes();
                PDStream cut = new PDStream(document);
                try (OutputStream out = cut.createOutputStream()) {
                    out.write(content, 0, content.length * part / 10);
                }
                page.setContents(cut);
                Report report = ((ReadResult.Success) read(saved(document))).report();
                assertFalse(report.doubtsAbout(Doubt.FILE).isEmpty(), part + " tenths");
            }
        }
    }

    @Test
    void anEncryptedFileIsRefused() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            assertEquals("reading.pdf.encrypted", refusal(saved(document)));
        }
    }

    /** Offices protect a report from being changed or copied; everybody may still open it. */
    @Test
    void aFileThatOpensWithoutAPasswordIsReadAsAnyOther() throws IOException {
        byte[] plain = Files.readAllBytes(Path.of("fixtures/guangzhou-science-2020.pdf"));
        Report expected = ((ReadResult.Success) read(plain)).report();
        for (int bits : new int[] {40, 128, 256}) {
            byte[] locked = locked(plain, bits, bits == 40);
            Report report = ((ReadResult.Success) read(locked)).report();
            assertTrue(report.doubts().isEmpty(), bits + " bits: " + report.doubts());
            assertEquals(expected.tables(), report.tables(), bits + " bits");
            assertFalse(((ReadResult.Success) read(spoilt(locked))).report().doubtsAbout(Doubt.FILE).isEmpty(), bits + " bits, altered");
        }
    }

    /** Encrypted with a password for its owner alone, who may forbid the rest of the world to copy, print and change. */
    private static byte[] locked(byte[] plain, int bits, boolean free) throws IOException {
        try (PDDocument document = Loader.loadPDF(plain)) {
            AccessPermission allowed = free ? new AccessPermission() : new AccessPermission(0);
            StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", "", allowed);
            policy.setEncryptionKeyLength(bits);
            document.protect(policy);
            return saved(document);
        }
    }

    /** A byte changed inside a packed stream of a page. */
    private static byte[] spoilt(byte[] whole) {
        byte[] copy = whole.clone();
        int at = new String(copy, StandardCharsets.ISO_8859_1).indexOf("stream") + 200;
        copy[at] ^= 0x55;
        return copy;
    }

    @Test
    void aFileOfSomethingElseIsNoReport() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(72, 700);
                content.showText("Minutes of a meeting");
                content.endText();
            }
            assertEquals("reading.report.none", refusal(saved(document)));
        }
    }

    @Test
    void pagesWithoutTextAreSaidToHaveNone() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            assertEquals("reading.pdf.noText", refusal(saved(document)));
        }
    }

    /** A report whose last page, with table four, was replaced by a picture of half a page. */
    @Test
    void aTableThatMayStandInAPictureIsNotMissing() throws IOException {
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(Path.of("fixtures/readings/decimals.2019.office-docx.0.pdf")))) {
            document.removePage(1);
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawImage(LosslessFactory.createFromImage(document, new BufferedImage(400, 200, BufferedImage.TYPE_BYTE_GRAY)), 80, 400, 450, 200);
            }
            Report report = ((ReadResult.Success) read(saved(document))).report();
            assertInstanceOf(TableReading.Unreadable.class, report.reading(TableKey.DISPUTES));
        }
    }

    @Test
    void everyLimitRefuses() throws IOException {
        byte[] whole = Files.readAllBytes(Path.of("fixtures/guangzhou-science-2020.libreoffice.pdf"));
        Limits all = Limits.DEFAULT;
        assertEquals("reading.limit.size", refusal(whole, new Limits(1000, all.pages(), all.glyphs(), all.stream(), all.nesting(), all.time())));
        assertEquals("reading.limit.pages", refusal(whole, new Limits(all.bytes(), 4, all.glyphs(), all.stream(), all.nesting(), all.time())));
        assertEquals("reading.limit.glyphs", refusal(whole, new Limits(all.bytes(), all.pages(), 500, all.stream(), all.nesting(), all.time())));
    }

    private static ReadResult read(byte[] bytes) {
        return PdfReportReader.read("report.pdf", bytes, Limits.DEFAULT);
    }

    private static String refusal(byte[] bytes) {
        return refusal(bytes, Limits.DEFAULT);
    }

    private static String refusal(byte[] bytes, Limits limits) {
        ReadResult.Failure failure = (ReadResult.Failure) PdfReportReader.read("report.pdf", bytes, limits);
        assertTrue(Messages.text(failure.why(), Lang.ZH).contains("report.pdf") && Messages.text(failure.why(), Lang.EN).contains("report.pdf"));
        return failure.why().key();
    }

    private static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }
}
