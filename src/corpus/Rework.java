import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Changes PDFs of the corpus: {@code Rework turned FILE …} stores pages on their side, {@code Rework joined FILE …} puts another document before them. */
public final class Rework {
    private Rework() {
    }

    public static void main(String[] args) throws IOException {
        for (int i = 1; i < args.length; i++) {
            File file = new File(args[i]);
            if (args[0].equals("turned")) {
                turned(file, i % 2 == 0 ? 90 : 270);
            } else {
                joined(file, new File(args[i].replace(".pdf", ".before")));
            }
        }
    }

    /** The page reads upright, but its content is turned and {@code /Rotate} turns it back. */
    private static void turned(File file, int angle) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(file)) {
            for (PDPage page : document.getPages()) {
                PDRectangle box = page.getMediaBox();
                String matrix = angle == 90 ? "0 1 -1 0 " + box.getHeight() + " 0 cm\n" : "0 -1 1 0 0 " + box.getWidth() + " cm\n";
                COSArray contents = new COSArray();
                contents.add(stream(document, "q " + matrix));
                var old = page.getCOSObject().getDictionaryObject(COSName.CONTENTS);
                if (old instanceof COSArray parts) {
                    parts.forEach(contents::add);
                } else {
                    contents.add(page.getCOSObject().getItem(COSName.CONTENTS));
                }
                contents.add(stream(document, " Q"));
                page.getCOSObject().setItem(COSName.CONTENTS, contents);
                page.setMediaBox(new PDRectangle(box.getHeight(), box.getWidth()));
                page.getCOSObject().removeItem(COSName.CROP_BOX);
                page.setRotation(angle);
            }
            document.save(out);
        }
        java.nio.file.Files.write(file.toPath(), out.toByteArray());
    }

    private static COSStream stream(PDDocument document, String text) throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        try (OutputStream to = stream.createOutputStream(COSName.FLATE_DECODE)) {
            to.write(text.getBytes(StandardCharsets.US_ASCII));
        }
        return stream;
    }

    private static void joined(File file, File before) throws IOException {
        File whole = new File(file.getPath() + ".joined");
        PDFMergerUtility merger = new PDFMergerUtility();
        merger.addSource(before);
        merger.addSource(file);
        merger.setDestinationFileName(whole.getPath());
        merger.mergeDocuments(null);
        java.nio.file.Files.move(whole.toPath(), file.toPath(), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }
}
