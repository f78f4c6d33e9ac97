package org.jiaohe.document;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jiaohe.text.Message;

/** Opens a PDF and reads all its pages, noticing what is damaged. */
public final class PdfLoader {
    static {
        quiet("org.apache.commons.logging.Log", "org.apache.commons.logging.impl.NoOpLog");
        quiet("pdfbox.fontcache", System.getProperty("java.io.tmpdir"));
        quiet("java.awt.headless", "true");
    }

    private PdfLoader() {
    }

    private static void quiet(String property, String value) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, value);
        }
    }

    /** Reads a whole file; never throws for anything the bytes may hold. */
    public static PdfResult load(String name, byte[] bytes, Limits limits) {
        if (bytes.length == 0) {
            return refuse("reading.file.empty", name);
        }
        if (bytes.length > limits.bytes()) {
            return overLimit(name, "size", limits);
        }
        if (!startsAsPdf(bytes)) {
            return refuse("reading.pdf.notPdf", name);
        }
        Budget budget = new Budget(limits);
        try {
            return read(name, bytes, budget);
        } catch (InvalidPasswordException e) {
            return refuse("reading.pdf.encrypted", name);
        } catch (OverLimit e) {
            return overLimit(name, e.limit, limits);
        } catch (StackOverflowError e) {
            return overLimit(name, "nesting", limits);
        } catch (OutOfMemoryError e) {
            return overLimit(name, "memory", limits);
        } catch (IOException | RuntimeException e) {
            return refuse("reading.pdf.broken", name);
        }
    }

    /** The header may follow a few stray bytes, as in files saved from mail. */
    public static boolean startsAsPdf(byte[] bytes) {
        return Envelope.header(bytes) >= 0;
    }

    private static PdfResult refuse(String key, String name) {
        return new PdfResult.Refused(Message.of(key, "file", name));
    }

    private static PdfResult overLimit(String name, String limit, Limits limits) {
        Object value = switch (limit) {
            case "size" -> limits.bytes() >> 20;
            case "pages" -> limits.pages();
            case "glyphs" -> limits.glyphs();
            case "stream" -> limits.stream() >> 20;
            case "time" -> limits.time().toSeconds();
            case "nesting" -> limits.nesting();
            default -> "";
        };
        return new PdfResult.Refused(Message.of("reading.limit." + limit, "file", name, "limit", value));
    }

    /** A parsed document with the bytes its offsets count in. */
    private record Parsed(PDDocument document, byte[] bytes) {
    }

    private static PdfResult read(String name, byte[] bytes, Budget budget) throws IOException {
        List<Message> damage = new ArrayList<>();
        Parsed parsed = open(bytes, damage);
        try (PDDocument document = parsed.document()) {
            // What its owner forbids, copying among it, forbids no viewer to show the file: what opens without a password is read.
            if (document.getNumberOfPages() > budget.limits().pages()) {
                throw new OverLimit("pages");
            }
            Integrity integrity = Integrity.of(parsed.bytes(), budget, document.getDocument());
            structure(integrity.faults(), damage);
            List<Page> pages = new ArrayList<>();
            Set<Long> reached = new HashSet<>();
            Resources.Faces faces = new Resources.Faces(document.getResourceCache(), integrity.streams());
            PageEngine engine = new PageEngine(budget, faces, integrity.streams(), Layers.of(document.getDocumentCatalog().getCOSObject()));
            for (PDPage page : document.getPages()) {
                budget.checkTime();
                COSObjectKey key = page.getCOSObject().getKey();
                if (!COSName.PAGE.equals(page.getCOSObject().getCOSName(COSName.TYPE)) || key != null && !reached.add(key.getNumber())) {
                    structure(1, damage);
                }
                pages.add(readPage(engine, page, pages.size() + 1, damage));
                if (pages.size() > budget.limits().pages()) {
                    throw new OverLimit("pages");
                }
            }
            structure(integrity.pagesAstray(reached), damage);
            if (faces.readShapes()) {
                structure(integrity.faultsOfShapes(), damage);
            }
            if (pages.size() != document.getNumberOfPages()) {
                damage.add(Message.of("reading.damage.pages", "stated", document.getNumberOfPages(), "count", pages.size()));
            }
            if (pages.isEmpty()) {
                return refuse("reading.pdf.noPages", name);
            }
            return new PdfResult.Opened(new PdfDocument(pages, damage, properties(document)));
        }
    }

    private static void structure(int faults, List<Message> damage) {
        if (faults > 0 && damage.isEmpty()) {
            damage.add(Message.of("reading.damage.structure", "count", faults));
        }
    }

    private static Parsed open(byte[] bytes, List<Message> damage) throws IOException {
        Envelope envelope = Envelope.of(bytes);
        byte[] own = envelope.document(bytes);
        if (envelope.whole()) {
            Optional<Parsed> strict = strictly(own).or(() -> envelope.from() == 0 ? Optional.empty() : strictly(envelope.withLead(bytes)));
            if (strict.isPresent()) {
                return strict.get();
            }
        }
        damage.add(Message.of("reading.damage.rebuilt"));
        byte[] rest = envelope.whole() ? own : bytes;
        return new Parsed(parser(rest).parse(true), rest);
    }

    /** The document as it is written; none where PDFBox would have to mend it. */
    private static Optional<Parsed> strictly(byte[] bytes) {
        try {
            return Optional.of(new Parsed(parser(bytes).parse(false), bytes));
        } catch (IOException | RuntimeException e) {
            // Whatever is wrong shows again when the document is mended, a missing password among it.
            return Optional.empty();
        }
    }

    private static PDFParser parser(byte[] bytes) throws IOException {
        return new PDFParser(new RandomAccessReadBuffer(bytes), "", null, null, IOUtils.createMemoryOnlyStreamCache());
    }

    private static Page readPage(PageEngine engine, PDPage page, int number, List<Message> damage) {
        PageSheet sheet = null;
        try {
            sheet = engine.read(page, number);
        } catch (IOException | OverLimit e) {
            if (e instanceof OverLimit over) {
                throw over;
            }
        } catch (RuntimeException e) {
            sheet = null;
        }
        if (sheet == null) {
            damage.add(Message.of("reading.damage.page", "page", number));
            return new PageSheet(number, page.getCropBox().getWidth(), page.getCropBox().getHeight()).finish();
        }
        if (sheet.faults > 0) {
            damage.add(Message.of("reading.damage.content", "page", number, "count", sheet.faults));
        }
        if (sheet.unshown > 0) {
            damage.add(Message.of("reading.page.fields", "page", number, "count", sheet.unshown));
        }
        if (sheet.outside >= 5) {
            damage.add(Message.of("reading.damage.outside", "page", number, "count", sheet.outside));
        }
        Page read = sheet.finish();
        Garble.on(read).ifPresent(damage::add);
        return read;
    }

    private static Map<String, String> properties(PDDocument document) {
        Map<String, String> out = new LinkedHashMap<>();
        try {
            PDDocumentInformation info = document.getDocumentInformation();
            put(out, "title", info.getTitle());
            put(out, "author", info.getAuthor());
            date(info.getCOSObject().getString(COSName.CREATION_DATE)).ifPresent(day -> put(out, "created", day.toString()));
        } catch (RuntimeException e) {
            return out;
        }
        return out;
    }

    /** The day of a date such as {@code D:20210125093000+08'00'} (ISO 32000-1, 7.9.4), where the file was made. */
    private static Optional<LocalDate> date(String written) {
        String digits = written == null ? "" : written.strip();
        digits = digits.startsWith("D:") ? digits.substring(2) : digits;
        if (digits.length() < 8 || !digits.substring(0, 8).chars().allMatch(one -> one >= '0' && one <= '9')) {
            return Optional.empty();
        }
        return Optional.of(LocalDate.of(Integer.parseInt(digits.substring(0, 4)), Integer.parseInt(digits.substring(4, 6)), Integer.parseInt(digits.substring(6, 8))));
    }

    private static void put(Map<String, String> out, String key, String value) {
        if (value != null && !value.isBlank()) {
            out.put(key, value.strip());
        }
    }
}
