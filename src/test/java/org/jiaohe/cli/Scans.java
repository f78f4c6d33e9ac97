package org.jiaohe.cli;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Makes scans out of reports: pictures a little turned, on paper that is not quite white, with the grain of a scanner. */
final class Scans {
    private Scans() {
    }

    /**
     * A report with its pages from {@code first} (counted from 0) on as pictures.
     *
     * @param grain standard deviation of the tone, of 255
     */
    static byte[] of(File report, int first, int dpi, double degrees, double grain) throws IOException {
        Random random = new Random(4);
        try (PDDocument document = Loader.loadPDF(report)) {
            PDFRenderer renderer = new PDFRenderer(document);
            int pages = document.getNumberOfPages();
            for (int i = first; i < pages; i++) {
                BufferedImage picture = scanned(renderer.renderImageWithDPI(i, dpi, ImageType.GRAY), degrees, grain, random);
                PDRectangle box = new PDRectangle(picture.getWidth() * 72f / dpi, picture.getHeight() * 72f / dpi);
                PDPage page = new PDPage(box);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.drawImage(JPEGFactory.createFromImage(document, picture, 0.85f), 0, 0, box.getWidth(), box.getHeight());
                }
                document.addPage(page);
            }
            for (int i = first; i < pages; i++) {
                document.removePage(first);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static BufferedImage scanned(BufferedImage sharp, double degrees, double grain, Random random) {
        BufferedImage out = new BufferedImage(sharp.getWidth(), sharp.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D paper = out.createGraphics();
        paper.setColor(Color.WHITE);
        paper.fillRect(0, 0, out.getWidth(), out.getHeight());
        paper.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        paper.rotate(Math.toRadians(degrees), out.getWidth() / 2.0, out.getHeight() / 2.0);
        paper.drawImage(sharp, 0, 0, null);
        paper.dispose();
        for (int y = 0; y < out.getHeight(); y++) {
            for (int x = 0; x < out.getWidth(); x++) {
                int tone = (int) (out.getRaster().getSample(x, y, 0) * 0.9 + 10 + grain * random.nextGaussian());
                out.getRaster().setSample(x, y, 0, Math.max(0, Math.min(255, tone)));
            }
        }
        return out;
    }
}
