import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jiaohe.document.Limits;
import org.jiaohe.report.ReadResult;
import org.jiaohe.report.pdf.PdfReportReader;

/**
 * Times the reading of whole reports against PDFBox's own text stripper on the same bytes in one warm JVM, in turns. Both
 * run on the one thread, so its processor time is taken, which a busy machine does not stretch as it does the clock's.
 */
public final class ReadingTime {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private ReadingTime() {
    }

    public static void main(String[] args) throws Exception {
        int turns = Integer.parseInt(args[0]);
        List<Path> files = Arrays.stream(args).skip(1).map(Path::of).toList();
        for (int i = 0; i < turns / 2; i++) {
            for (Path file : files) {
                byte[] bytes = Files.readAllBytes(file);
                read(file, bytes);
                strip(bytes);
            }
        }
        System.out.printf("%-52s %5s %12s %12s %6s%n", "file", "pages", "reading", "text only", "ratio");
        double worst = 0;
        for (Path file : files) {
            byte[] bytes = Files.readAllBytes(file);
            List<Double> ours = new ArrayList<>();
            List<Double> theirs = new ArrayList<>();
            for (int i = 0; i < turns; i++) {
                ours.add(time(() -> read(file, bytes)));
                theirs.add(time(() -> strip(bytes)));
            }
            double ratio = median(ours) / median(theirs);
            worst = Math.max(worst, ratio);
            System.out.printf("%-52s %5d %9.2f ms %9.2f ms %6.2f%n", file.getFileName(), pages(bytes), median(ours), median(theirs), ratio);
        }
        System.out.printf("worst ratio %.2f%n", worst);
    }

    private interface Work {
        void run() throws Exception;
    }

    private static double time(Work work) throws Exception {
        long from = THREADS.getCurrentThreadCpuTime();
        work.run();
        return (THREADS.getCurrentThreadCpuTime() - from) / 1e6;
    }

    private static void read(Path file, byte[] bytes) {
        if (!(PdfReportReader.read(file.getFileName().toString(), bytes, Limits.DEFAULT) instanceof ReadResult.Success)) {
            throw new IllegalStateException(file + " was not read");
        }
    }

    private static void strip(byte[] bytes) throws Exception {
        try (var document = Loader.loadPDF(bytes)) {
            new PDFTextStripper().getText(document);
        }
    }

    private static int pages(byte[] bytes) throws Exception {
        try (var document = Loader.loadPDF(bytes)) {
            return document.getNumberOfPages();
        }
    }

    private static double median(List<Double> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }
}
