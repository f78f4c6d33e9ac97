package org.jiaohe.output;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jiaohe.finding.Finding;
import org.jiaohe.report.Place;

/** Pictures of the pages that findings point at, for a page that must need no other file. */
public final class PagePictures {
    /** Fine enough to read a table's figures on a large screen, coarse enough for about 100 KB a page. */
    private static final float DPI = 120;
    private static final float QUALITY = 0.72f;
    /** A report has 3 to 30 pages; above this many pictures a mail server refuses the file. */
    private static final int MOST = 30;

    /** One page; width and height in points. */
    public record Picture(int page, double width, double height, String data) {
    }

    private PagePictures() {
    }

    /** Pictures by page number; none where the input is no PDF or cannot be drawn, since the findings stand without them. */
    static Map<Integer, Picture> of(Checked checked) {
        Map<Integer, Picture> pictures = new LinkedHashMap<>();
        TreeSet<Integer> pages = new TreeSet<>();
        for (Finding finding : checked.result().findings()) {
            finding.spots().stream().flatMap(spot -> spot.source().places().stream()).map(Place::page).forEach(pages::add);
        }
        if (pages.isEmpty() || checked.original().isEmpty() || !checked.result().examination().report().input().kind().equals("pdf")) {
            return pictures;
        }
        System.setProperty("java.awt.headless", "true");
        try (PDDocument document = Loader.loadPDF(checked.original().get())) {
            PDFRenderer renderer = new PDFRenderer(document);
            for (int page : pages.stream().filter(one -> one >= 1 && one <= document.getNumberOfPages()).limit(MOST).toList()) {
                picture(document, renderer, page).ifPresent(picture -> pictures.put(page, picture));
            }
        } catch (IOException e) {
            return pictures;
        }
        return pictures;
    }

    private static Optional<Picture> picture(PDDocument document, PDFRenderer renderer, int number) {
        try {
            PDPage page = document.getPage(number - 1);
            boolean turned = page.getRotation() % 180 != 0;
            double width = turned ? page.getCropBox().getHeight() : page.getCropBox().getWidth();
            double height = turned ? page.getCropBox().getWidth() : page.getCropBox().getHeight();
            BufferedImage image = renderer.renderImageWithDPI(number - 1, DPI, ImageType.RGB);
            return Optional.of(new Picture(number, width, height, "data:image/jpeg;base64," + Base64.getEncoder().encodeToString(jpeg(image))));
        } catch (IOException | RuntimeException | LinkageError e) {
            // PDFBox throws several kinds over broken fonts and pictures, and a JDK without its graphics libraries a LinkageError;
            // a page without a picture is still a page with its findings.
            return Optional.empty();
        }
    }

    private static byte[] jpeg(BufferedImage image) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriteParam how = writer.getDefaultWriteParam();
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionQuality(QUALITY);
        ImageIO.setUseCache(false);
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
