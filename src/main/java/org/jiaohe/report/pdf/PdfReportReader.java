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
import org.jiaohe.document.ReadOptions;
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

    /** The same without recognition of pictures. */
    public static ReadResult read(String name, byte[] bytes, Limits limits) {
        return read(name, bytes, new ReadOptions(limits, false));
    }

    /**
     * Reads a report; every fault of the file is in the result.
     *
     * @param name the file as the user named it
     */
    public static ReadResult read(String name, byte[] bytes, ReadOptions options) {
        PdfResult result = PdfLoader.load(name, bytes, options.limits());
        if (result instanceof PdfResult.Refused refused) {
            return new ReadResult.Failure(refused.why());
        }
        try {
            return report(name, bytes, ((PdfResult.Opened) result).document(), options);
        } catch (OutOfMemoryError e) {
            return failure("reading.limit.memory", name);
        }
    }

    private static ReadResult report(String name, byte[] bytes, PdfDocument document, ReadOptions options) {
        ScannedPages scanned = ScannedPages.of(bytes, document, options);
        List<Page> pages = scanned.pages();
        if (pages.stream().allMatch(page -> page.glyphs().isEmpty())) {
            boolean pictures = pages.stream().anyMatch(page -> !page.pictures().isEmpty());
            return scanned.why().<ReadResult>map(why -> new ReadResult.Failure(Message.of("reading.pdf.unrecognised", "file", name, "why", why))).orElseGet(() -> failure(pictures ? "reading.pdf.pictures" : "reading.pdf.noText", name));
        }
        List<Doubt> doubts = new ArrayList<>();
        document.damageBeyond(scanned.recognised()).forEach(why -> doubts.add(new Doubt(Doubt.FILE, why, List.of())));
        scanned.why().ifPresent(why -> doubts.add(new Doubt(Doubt.FILE, why, List.of())));
        List<Block> blocks = PdfBlocks.of(pages);
        Input input = new Input(name, options.digested() ? ReportReader.sha256(bytes) : "", "pdf", OptionalInt.of(pages.size()), document.properties());
        pages.stream().filter(page -> !scanned.recognised().contains(page.number())).forEach(page -> picture(page, doubts));
        Optional<Report> again = scanned.recognised().isEmpty() ? Optional.empty() : Assembler.assemble(input, PdfBlocks.of(scanned.again()), List.of());
        Optional<Report> report = Assembler.assemble(input, blocks, doubts).map(one -> Recognition.mark(Pictured.headings(Pictured.tables(one, pages, scanned.recognised()), pages, scanned.recognised()), again, scanned.recognised()));
        return report.<ReadResult>map(ReadResult.Success::new).orElseGet(() -> failure(document.garbled() ? "reading.pdf.garbled" : "reading.report.none", name));
    }

    private static ReadResult failure(String key, String name) {
        return new ReadResult.Failure(Message.of(key, "file", name));
    }

    /** A page that is a picture may hold what was not read. */
    private static void picture(Page page, List<Doubt> doubts) {
        if (page.recognised()) {
            doubts.add(new Doubt(Doubt.FILE, Message.of("reading.page.recognised", "page", page.number()), List.of()));
        } else if (ScannedPages.picture(page)) {
            doubts.add(new Doubt(Doubt.FILE, Message.of("reading.page.picture", "page", page.number()), List.of()));
        }
    }
}
