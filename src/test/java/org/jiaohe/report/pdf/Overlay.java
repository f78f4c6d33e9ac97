package org.jiaohe.report.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.jiaohe.document.Limits;
import org.jiaohe.form.TableKey;
import org.jiaohe.report.ReadResult;
import org.jiaohe.report.Report;

/** Draws more on the pages of a report, after what they hold; {@code /Old} is a font for figures. */
final class Overlay {
    private Overlay() {
    }

    static void draw(PDDocument document, PDPage page, String content) throws IOException {
        page.getResources().put(COSName.getPDFName("Old"), font());
        PDStream added = new PDStream(document);
        try (OutputStream out = added.createOutputStream()) {
            out.write(content.getBytes(StandardCharsets.US_ASCII));
        }
        COSArray contents = page.getCOSObject().getDictionaryObject(COSName.CONTENTS) instanceof COSArray all ? all : new COSArray(List.of(page.getCOSObject().getItem(COSName.CONTENTS)));
        contents.add(added);
        page.getCOSObject().setItem(COSName.CONTENTS, contents);
    }

    static PDType1Font font() {
        return new PDType1Font(Standard14Fonts.FontName.HELVETICA);
    }

    /** Figures and lines all over a page. */
    static String figures() {
        StringBuilder content = new StringBuilder();
        for (int y = 60; y < 800; y += 17) {
            for (int x = 70; x < 540; x += 41) {
                content.append("BT 1 0 0 1 ").append(x).append(' ').append(y).append(" Tm (7) Tj ET ").append(x).append(' ').append(y - 3).append(" m 560 ").append(y - 3).append(" l S ");
            }
        }
        return content.toString();
    }

    static byte[] bytes(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    /** Every cell that is read from a report, with what it holds and whether that is sure. */
    static List<String> cells(byte[] bytes) {
        Report report = ((ReadResult.Success) PdfReportReader.read("report.pdf", bytes, Limits.DEFAULT)).report();
        return Stream.of(TableKey.values()).flatMap(key -> report.table(key).stream()).flatMap(table -> table.rows().values().stream())
                .flatMap(row -> row.cells().values().stream()).map(cell -> cell.row() + cell.column() + cell.value() + cell.sureness().isSure()).toList();
    }
}
