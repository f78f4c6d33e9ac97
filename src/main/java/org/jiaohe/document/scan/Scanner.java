package org.jiaohe.document.scan;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jiaohe.document.Area;
import org.jiaohe.text.Message;

/** Makes pictures of a PDF's pages for recognition. */
public final class Scanner implements AutoCloseable {
    /** The resolution at which single digits were read without a mistake. */
    private static final double DPI = 300;
    /** An A3 page at that resolution; larger pages are seen more coarsely. */
    private static final double PIXELS = 18_000_000;
    private final PDDocument document;
    private final Tesseract program;

    private Scanner(PDDocument document, Tesseract program) {
        this.document = document;
        this.program = program;
    }

    /** Why recognition is not to be had on this machine; nothing where it is. */
    public static Optional<Message> missing() {
        return Tesseract.missing();
    }

    /**
     * Opens a PDF that is known to open.
     *
     * @param patience how long one call of the recogniser may take
     */
    public static Optional<Scanner> open(byte[] bytes, Duration patience) {
        try {
            return Optional.of(new Scanner(Loader.loadPDF(bytes, "", null, null, IOUtils.createMemoryOnlyStreamCache()), new Tesseract(patience)));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /**
     * The picture of a page, counted from 1; nothing where it cannot be drawn.
     *
     * @param only the areas of the page to look at; the whole page where there are none
     * @param turn quarter turns clockwise by which the page's text lies
     */
    public Optional<Scan> page(int number, List<Area> only, int turn) {
        PDRectangle box = document.getPage(number - 1).getCropBox();
        double dpi = Math.min(DPI, 72 * Math.sqrt(PIXELS / Math.max(1, box.getWidth() * box.getHeight())));
        return drawn(number, dpi).map(picture -> Scan.of(picture, dpi, only, turn, program));
    }

    private Optional<BufferedImage> drawn(int number, double dpi) {
        PDFRenderer renderer = new PDFRenderer(document);
        renderer.setSubsamplingAllowed(true);
        try {
            smooth(document.getPage(number - 1).getResources());
            return Optional.of(renderer.renderImageWithDPI(number - 1, (float) dpi, ImageType.GRAY));
        } catch (IOException | RuntimeException | LinkageError e) {
            // PDFBox throws several kinds over broken pictures, and a JDK without its graphics libraries a LinkageError.
            return Optional.empty();
        }
    }

    /** Pictures coarser than the page is drawn are drawn smoothly: steps in the strokes of a fax or a scan in black and white are taken for parts of the characters. */
    private static void smooth(PDResources resources) throws IOException {
        if (resources == null) {
            return;
        }
        for (COSName name : resources.getXObjectNames()) {
            if (resources.isImageXObject(name)) {
                resources.getXObject(name).getCOSObject().setBoolean(COSName.INTERPOLATE, true);
            }
        }
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            // Nothing was written; what is left is memory.
            return;
        }
    }
}
