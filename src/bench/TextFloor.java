import java.io.File;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** The floor of the benchmarks: PDFBox's own text stripper and nothing else. */
public final class TextFloor {
    private TextFloor() {
    }

    public static void main(String[] args) throws Exception {
        try (var document = Loader.loadPDF(new File(args[0]))) {
            System.out.println(new PDFTextStripper().getText(document).length());
        }
    }
}
