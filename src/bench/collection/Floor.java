import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** The floor of a collection: PDFBox's text stripper over all PDFs of a folder, and nothing else: Floor FOLDER THREADS. */
public final class Floor {
    private Floor() {
    }

    public static void main(String[] args) throws Exception {
        List<Path> all;
        try (Stream<Path> files = Files.walk(Path.of(args[0]))) {
            all = files.filter(file -> file.toString().endsWith(".pdf")).sorted().toList();
        }
        AtomicInteger next = new AtomicInteger();
        AtomicLong characters = new AtomicLong();
        var pool = Executors.newFixedThreadPool(Integer.parseInt(args[1]));
        for (int i = 0; i < Integer.parseInt(args[1]); i++) {
            pool.submit(() -> {
                for (int k = next.getAndIncrement(); k < all.size(); k = next.getAndIncrement()) {
                    try (var document = Loader.loadPDF(all.get(k).toFile())) {
                        characters.addAndGet(new PDFTextStripper().getText(document).length());
                    } catch (Exception e) {
                        characters.incrementAndGet();
                    }
                }
            });
        }
        pool.shutdown();
        pool.awaitTermination(1, TimeUnit.HOURS);
        System.out.println(all.size() + " files, " + characters + " characters");
    }
}
