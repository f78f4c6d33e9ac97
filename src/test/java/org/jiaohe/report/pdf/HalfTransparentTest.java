package org.jiaohe.report.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.jiaohe.document.Glyph;
import org.jiaohe.document.Limits;
import org.jiaohe.document.PdfLoader;
import org.jiaohe.document.PdfResult;
import org.junit.jupiter.api.Test;

/** A browser draws what has CSS opacity as a group whose box is as wide as its characters: all of them are seen. A field's box may cut some off. */
class HalfTransparentTest {
    /** 1288 in a form as wide as these digits. */
    private static List<Boolean> atTheEdge(boolean group, float alpha, String clip) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            PDFormXObject form = new PDFormXObject(document);
            form.setBBox(new PDRectangle(0, -3, 22.3f, 12));
            form.setResources(new PDResources());
            form.getResources().put(COSName.getPDFName("Old"), Overlay.font());
            if (group) {
                COSDictionary transparency = new COSDictionary();
                transparency.setItem(COSName.S, COSName.TRANSPARENCY);
                form.getCOSObject().setItem(COSName.GROUP, transparency);
            }
            try (OutputStream out = form.getStream().createOutputStream()) {
                out.write((clip + " BT /Old 10 Tf (1288) Tj ET").getBytes(StandardCharsets.US_ASCII));
            }
            PDExtendedGraphicsState half = new PDExtendedGraphicsState();
            half.setNonStrokingAlphaConstant(alpha);
            page.setResources(new PDResources());
            page.getResources().put(COSName.getPDFName("Half"), half);
            page.getResources().put(COSName.getPDFName("Figure"), form);
            PDStream content = new PDStream(document);
            try (OutputStream out = content.createOutputStream()) {
                out.write("q /Half gs 1 0 0 1 200 400 cm /Figure Do Q".getBytes(StandardCharsets.US_ASCII));
            }
            page.setContents(content);
            PdfResult read = PdfLoader.load("a.pdf", Overlay.bytes(document), Limits.DEFAULT);
            return ((PdfResult.Opened) read).document().pages().get(0).glyphs().stream().filter(glyph -> !glyph.blank()).map(Glyph::brink).toList();
        }
    }

    @Test
    void aGroupsBoxCutsNothingOff() throws IOException {
        assertEquals(List.of(false, false, false, false), atTheEdge(true, 0.7f, ""));
    }

    @Test
    void theBoxOfAFieldAndWhatAGroupCutsItselfMay() throws IOException {
        assertEquals(List.of(true, false, false, true), atTheEdge(false, 0.7f, ""));
        assertEquals(List.of(true, false, false, true), atTheEdge(true, 1, ""));
        assertEquals(List.of(true, false, false, true), atTheEdge(true, 0.7f, "0 -3 22.3 12 re W n"));
    }
}
