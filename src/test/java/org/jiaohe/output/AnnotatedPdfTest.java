package org.jiaohe.output;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.jiaohe.finding.CheckResult;
import org.jiaohe.finding.Severity;
import org.jiaohe.text.Lang;
import org.jiaohe.text.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnotatedPdfTest {
    @TempDir
    private Path folder;

    @Test
    void keepsTheAuthorsBytesAndPages() throws IOException {
        byte[] original = SamplePdf.bytes();
        byte[] annotated = annotate(original);
        assertArrayEquals(original, Arrays.copyOf(annotated, original.length));
        try (PDDocument before = Loader.loadPDF(original); PDDocument after = Loader.loadPDF(annotated)) {
            int front = after.getNumberOfPages() - before.getNumberOfPages();
            assertEquals(1, front);
            for (int page = 1; page <= before.getNumberOfPages(); page++) {
                assertEquals(text(before, page), text(after, page + front));
            }
            assertTrue(text(after, 1).contains("商业企业列：各项办理结果之和为 2，（七）总计填 1。"));
        }
    }

    @Test
    void highlightsTheVeryCellAndSaysWhatIsWrongInItsNote() throws IOException {
        try (PDDocument after = Loader.loadPDF(annotate(SamplePdf.bytes()))) {
            PDAnnotationHighlight highlight = highlight(after.getPage(2));
            assertEquals("1 〔错误〕T3-06", highlight.getTitlePopup());
            assertTrue(highlight.getContents().contains("依据：国办公开办函〔2021〕30号附表三"));
            assertEquals(16, highlight.getQuadPoints().length);
            assertEquals("1", under(after.getPage(2), highlight.getQuadPoints()));
        }
    }

    @Test
    void findsThePlaceOnATurnedPage() throws IOException {
        // The reader gives boxes on the page as shown, so turned by a quarter the same box is another place of the page's own space.
        float[] quad;
        try (PDDocument after = Loader.loadPDF(annotate(SamplePdf.bytes(90)))) {
            quad = highlight(after.getPage(2)).getQuadPoints();
        }
        var box = SampleReport.pdf().table(org.jiaohe.form.TableKey.REQUESTS).orElseThrow().cell("outcomeTotal", "enterprise").orElseThrow().source().places().get(0).box();
        assertEquals(box.y(), quad[0], 0.01);
        assertEquals(box.x(), quad[1], 0.01);
    }

    @Test
    void refusesWhatItCannotAnnotateAndSaysWhy() throws IOException {
        CheckResult result = Samples.result(SampleReport.pdf());
        String name = result.examination().report().input().name();
        assertEquals(Optional.of(Message.of("note.onePdf")), new AnnotatedPdf().refusal(List.of(Samples.result(SampleReport.json())), options(name, folder.resolve("x"))));
        assertEquals("note.gone", new AnnotatedPdf().refusal(List.of(result), options(name, folder.resolve("missing"))).orElseThrow().key());
        Path locked = Files.write(folder.resolve("locked.pdf"), locked(false));
        assertEquals("note.protected", new AnnotatedPdf().refusal(List.of(result), options(name, locked)).orElseThrow().key());
    }

    @Test
    void annotatesAProtectedFileWhoseOwnerAllowsNotes() throws IOException {
        byte[] original = locked(true);
        Path file = Files.write(folder.resolve("open.pdf"), original);
        CheckResult result = Samples.result(SampleReport.pdf());
        assertEquals(Optional.empty(), new AnnotatedPdf().refusal(List.of(result), options(result.examination().report().input().name(), file)));
        byte[] annotated = annotate(original);
        assertArrayEquals(original, Arrays.copyOf(annotated, original.length));
        try (PDDocument after = Loader.loadPDF(annotated)) {
            assertTrue(text(after, 1).contains("商业企业列：各项办理结果之和为 2"));
            assertTrue(highlight(after.getPage(2)).getContents().contains("附表三"));
        }
    }

    /** The sample under an owner's password, which opens for everybody. */
    private static byte[] locked(boolean notes) throws IOException {
        try (PDDocument document = Loader.loadPDF(SamplePdf.bytes()); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            AccessPermission permission = new AccessPermission();
            permission.setCanModify(false);
            permission.setCanModifyAnnotations(notes);
            StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", "", permission);
            policy.setEncryptionKeyLength(256);
            document.protect(policy);
            document.save(out);
            return out.toByteArray();
        }
    }

    @Test
    void equalResultsAreEqualBytes() throws IOException {
        byte[] original = SamplePdf.bytes();
        assertArrayEquals(annotate(original), annotate(original));
    }

    @Test
    void keepsNotesThatSomebodyElseHasWritten() throws IOException {
        byte[] original;
        try (PDDocument document = Loader.loadPDF(SamplePdf.bytes()); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDAnnotationText note = new PDAnnotationText();
            note.setContents("处长：请核对");
            note.setRectangle(new PDRectangle(400, 700, 20, 20));
            document.getPage(1).setAnnotations(new java.util.ArrayList<>(List.of(note)));
            document.save(out);
            original = out.toByteArray();
        }
        try (PDDocument after = Loader.loadPDF(annotate(original))) {
            assertEquals("处长：请核对", after.getPage(2).getAnnotations().get(0).getContents());
            assertTrue(highlight(after.getPage(2)).getContents().contains("附表三"));
        }
    }

    @Test
    void drawsRareCharactersOfNames() throws IOException {
        try (PDDocument document = new PDDocument()) {
            assertEquals("㙍𠮷䶮□ □", PdfFont.into(document).drawable("㙍𠮷䶮\ue000\u001b\u202e"));
        }
    }

    private static OutputOptions options(String name, Path file) {
        return new OutputOptions(Lang.ZH, false, Map.of(name, file), false, Samples.rules(), Optional.of(Severity.ERROR), Map.of(), false, Optional.empty());
    }

    private byte[] annotate(byte[] original) throws IOException {
        CheckResult result = Samples.result(SampleReport.pdf());
        String name = result.examination().report().input().name();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new AnnotatedPdf().write(List.of(result), options(name, Files.write(folder.resolve(name), original)), out);
        return out.toByteArray();
    }

    private static PDAnnotationHighlight highlight(PDPage page) throws IOException {
        return (PDAnnotationHighlight) page.getAnnotations().stream().filter(PDAnnotationHighlight.class::isInstance).findFirst().orElseThrow();
    }

    private static String under(PDPage page, float[] quad) throws IOException {
        PDFTextStripperByArea stripper = new PDFTextStripperByArea();
        stripper.addRegion("mark", new java.awt.geom.Rectangle2D.Double(quad[0], page.getCropBox().getHeight() - quad[1], quad[2] - quad[0], quad[1] - quad[5]));
        stripper.extractRegions(page);
        return stripper.getTextForRegion("mark").strip();
    }

    private static String text(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document);
    }
}
