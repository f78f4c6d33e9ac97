package org.jiaohe.output;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jiaohe.form.Forms;
import org.jiaohe.form.RowForm;
import org.jiaohe.form.TableKey;
import org.jiaohe.report.Box;
import org.jiaohe.report.Report;

/** Draws the PDF that {@link SampleReport#pdf()} was read from: running text on page 1, table three on page 2. */
final class SamplePdf {
    static final Box OVERVIEW_BOX = new Box(60, 120, 12 * SampleReport.OVERVIEW.length() * 0.78, 14);
    private static final double TOP = 110;
    private static final double HEIGHT = 22;
    private static final double FIRST = 235;
    private static final double WIDTH = 43;

    private SamplePdf() {
    }

    static Box box(int row, int column) {
        return new Box(FIRST + column * WIDTH + 15, TOP + row * HEIGHT + 4, 14, 13);
    }

    static byte[] bytes() {
        return bytes(0);
    }

    /** @param rotation of the second page, in degrees */
    static byte[] bytes(int rotation) {
        try (PDDocument document = new PDDocument(); InputStream font = PdfFont.open()) {
            PDType0Font noto = PDType0Font.load(document, font, true);
            first(document, noto);
            second(document, noto).setRotation(rotation);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void first(PDDocument document, PDType0Font font) throws IOException {
        PDPage page = page(document);
        try (PDPageContentStream out = new PDPageContentStream(document, page)) {
            text(out, font, 18, 100, 80, "示例市水利局2023年政府信息公开工作年度报告");
            text(out, font, 12, 60, 112, "一、总体情况");
            text(out, font, 9.3, 60, 132, SampleReport.OVERVIEW);
        }
    }

    private static PDPage second(PDDocument document, PDType0Font font) throws IOException {
        PDPage page = page(document);
        Report report = SampleReport.pdf();
        List<RowForm> rows = Forms.format("2021").table(TableKey.REQUESTS).rows();
        try (PDPageContentStream out = new PDPageContentStream(document, page)) {
            text(out, font, 14, 60, 70, "三、收到和处理政府信息公开申请情况");
            int index = 0;
            for (RowForm row : rows) {
                double y = TOP + index * HEIGHT;
                String label = row.label().text().zh();
                text(out, font, 8, 60, y + 14, label.length() > 21 ? label.substring(0, 21) : label);
                int column = 0;
                for (String key : row.columns()) {
                    double x = FIRST + column * WIDTH;
                    out.addRect((float) x, (float) (842 - y - HEIGHT), (float) WIDTH, (float) HEIGHT);
                    out.stroke();
                    text(out, font, 10.5, x + 17, y + 15, report.table(TableKey.REQUESTS).orElseThrow().cell(row.key(), key).orElseThrow().source().quote().orElseThrow());
                    column++;
                }
                index++;
            }
        }
        return page;
    }

    private static PDPage page(PDDocument document) {
        PDPage page = new PDPage(new PDRectangle(595, 842));
        document.addPage(page);
        return page;
    }

    private static void text(PDPageContentStream out, PDType0Font font, double size, double x, double y, String text) throws IOException {
        out.beginText();
        out.setFont(font, (float) size);
        out.newLineAtOffset((float) x, (float) (842 - y));
        out.showText(text);
        out.endText();
    }
}
