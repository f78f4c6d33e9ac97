package org.jiaohe.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jiaohe.document.Limits;
import org.jiaohe.document.Page;
import org.jiaohe.document.PdfDocument;
import org.jiaohe.document.PdfLoader;
import org.jiaohe.document.PdfResult;
import org.jiaohe.report.Doubt;
import org.jiaohe.report.Input;
import org.jiaohe.report.ReadResult;
import org.jiaohe.report.Report;
import org.jiaohe.report.ReportReader;
import org.jiaohe.report.assembly.Assembler;
import org.jiaohe.report.assembly.Block;
import org.jiaohe.text.Message;

/** Reads an annual report from a PDF. */
public final class PdfReportReader {
    private PdfReportReader() {
    }

    /** Whether the bytes claim to be a PDF. */
    public static boolean accepts(byte[] bytes) {
        return PdfLoader.startsAsPdf(bytes);
    }

    /**
     * Reads a report; every fault of the file is in the result.
     *
     * @param name the file as the user named it
     */
    public static ReadResult read(String name, byte[] bytes, Limits limits) {
        PdfResult result = PdfLoader.load(name, bytes, limits);
        if (result instanceof PdfResult.Refused refused) {
            return new ReadResult.Failure(refused.why());
        }
        PdfDocument document = ((PdfResult.Opened) result).document();
        if (document.pages().stream().allMatch(page -> page.glyphs().isEmpty())) {
            boolean pictures = document.pages().stream().anyMatch(page -> !page.pictures().isEmpty());
            return new ReadResult.Failure(Message.of(pictures ? "reading.pdf.pictures" : "reading.pdf.noText", "file", name));
        }
        List<Doubt> doubts = new ArrayList<>();
        document.damage().forEach(why -> doubts.add(new Doubt(Doubt.FILE, why, List.of())));
        List<Block> blocks = PdfBlocks.of(document.pages());
        Input input = new Input(name, ReportReader.sha256(bytes), "pdf", OptionalInt.of(document.pages().size()), document.properties());
        pictures(document.pages(), doubts);
        Optional<Report> report = Assembler.assemble(input, blocks, doubts);
        return report.<ReadResult>map(ReadResult.Success::new).orElseGet(() -> new ReadResult.Failure(Message.of(document.garbled() ? "reading.pdf.garbled" : "reading.report.none", "file", name)));
    }

    /** A page that is a picture may hold what was not read. */
    private static void pictures(List<Page> pages, List<Doubt> doubts) {
        for (Page page : pages) {
            if (page.recognised()) {
                doubts.add(new Doubt(Doubt.FILE, Message.of("reading.page.recognised", "page", page.number()), List.of()));
            } else if (page.mostlyPicture() && page.glyphs().size() < 50) {
                doubts.add(new Doubt(Doubt.FILE, Message.of("reading.page.picture", "page", page.number()), List.of()));
            }
        }
    }
}
