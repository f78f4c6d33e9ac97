package org.jiaohe.output;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jiaohe.report.Box;
import org.jiaohe.report.Place;
import org.jiaohe.report.Report;
import org.jiaohe.text.Lang;
import org.jiaohe.text.Messages;

/** Draws what was read over pictures of the pages, so that a person sees in a moment what the program took for what. */
public final class ReadingPictures {
    /** A cell's figure stays legible at its own size beside the printed one. */
    private static final float DPI = 144;
    private static final double SCALE = DPI / 72;
    private static final int LEGEND = 34;
    /** A lower box is filled by the printed characters; a label in it would cover them. */
    private static final double FULL = 32;

    private ReadingPictures() {
    }

    /**
     * Writes {@code page-1.png} … into a folder, which is made where it is missing.
     *
     * @param pdf the bytes the report was read from
     * @return the files, one for each page, in the order of the pages
     */
    public static List<Path> write(Report report, byte[] pdf, Path folder, Lang lang) throws IOException {
        System.setProperty("java.awt.headless", "true");
        ImageIO.setUseCache(false);
        Files.createDirectories(folder);
        List<ReadingMarks.Mark> marks = ReadingMarks.of(report);
        Font font = font();
        List<Path> files = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFRenderer renderer = new PDFRenderer(document);
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                Path file = folder.resolve("page-" + page + ".png");
                BufferedImage picture = drawn(renderer.renderImageWithDPI(page - 1, DPI, ImageType.RGB), page, marks, font, lang);
                if (!ImageIO.write(picture, "png", file.toFile())) {
                    throw new IOException(file.toString());
                }
                files.add(file);
            }
        }
        return files;
    }

    private static Font font() throws IOException {
        try (InputStream in = PdfFont.open()) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (FontFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    private static BufferedImage drawn(BufferedImage page, int number, List<ReadingMarks.Mark> marks, Font font, Lang lang) {
        BufferedImage picture = new BufferedImage(page.getWidth(), page.getHeight() + LEGEND, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, picture.getWidth(), LEGEND);
        legend(graphics, font.deriveFont(18f), number, lang);
        graphics.drawImage(page, 0, LEGEND, null);
        graphics.translate(0, LEGEND);
        for (ReadingMarks.Mark mark : marks) {
            for (Place place : mark.places()) {
                if (place.page() == number) {
                    draw(graphics, font, mark, place.box());
                }
            }
        }
        graphics.dispose();
        return picture;
    }

    private static void legend(Graphics2D graphics, Font font, int page, Lang lang) {
        graphics.setFont(font);
        int x = 10;
        for (ReadingMarks.Kind kind : ReadingMarks.Kind.values()) {
            graphics.setColor(kind.colour);
            graphics.fillRect(x, 9, 16, 16);
            String name = Messages.text("reading.picture." + kind.name().toLowerCase(java.util.Locale.ROOT), lang);
            graphics.drawString(name, x + 22, 24);
            x += 22 + graphics.getFontMetrics().stringWidth(name) + 22;
        }
        graphics.setColor(Color.DARK_GRAY);
        graphics.drawString(Messages.text("reading.picture.page", lang, "page", page), x, 24);
    }

    private static void draw(Graphics2D graphics, Font font, ReadingMarks.Mark mark, Box box) {
        Rectangle2D frame = new Rectangle2D.Double(box.x() * SCALE, box.y() * SCALE, box.width() * SCALE, box.height() * SCALE);
        graphics.setColor(mark.kind().colour);
        if (mark.kind() == ReadingMarks.Kind.TEXT) {
            graphics.fill(new Rectangle2D.Double(frame.getX() - 8, frame.getY(), 4, frame.getHeight()));
        } else {
            graphics.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, mark.kind() == ReadingMarks.Kind.UNSURE ? 0.35f : 0.1f));
            graphics.fill(frame);
            graphics.setComposite(AlphaComposite.SrcOver);
            graphics.setStroke(new BasicStroke(mark.kind() == ReadingMarks.Kind.UNSURE ? 3f : 1.4f));
            graphics.draw(new Rectangle2D.Double(frame.getX() + 1, frame.getY() + 1, Math.max(1, frame.getWidth() - 2), Math.max(1, frame.getHeight() - 2)));
        }
        Optional<String> label = mark.label();
        if (label.isPresent()) {
            boolean full = (mark.tight() || frame.getHeight() < FULL) && mark.kind() != ReadingMarks.Kind.HEADING;
            graphics.setFont(font.deriveFont(full ? 9f : 11f));
            double width = graphics.getFontMetrics().stringWidth(label.get());
            double x = mark.kind() == ReadingMarks.Kind.HEADING ? Math.min(frame.getMaxX() + 4, graphics.getDeviceConfiguration().getBounds().getWidth() - width - 4) : full ? frame.getMaxX() - width : frame.getX() + 3;
            graphics.drawString(label.get(), (float) Math.max(2, x), (float) (full ? frame.getY() - 1 : frame.getY() + 11));
        }
    }
}
