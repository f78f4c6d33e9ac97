package org.jiaohe.report.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jiaohe.document.Area;
import org.jiaohe.document.Glyph;
import org.jiaohe.document.Page;
import org.jiaohe.document.PdfDocument;
import org.jiaohe.document.ReadOptions;
import org.jiaohe.document.Ruling;
import org.jiaohe.document.scan.Scan;
import org.jiaohe.document.scan.Scanner;
import org.jiaohe.text.Message;

/**
 * The pages of a document, those that are pictures among them: with recognition, characters and lines that a picture
 * shows stand on its page like any others.
 *
 * @param recognised numbers of the pages whose characters were recognised here
 * @param why        why nothing could be recognised, where that was wanted and needed
 */
record ScannedPages(List<Page> pages, Set<Integer> recognised, Optional<Message> why) {
    /** A page of a report holds more characters; fewer are a page number or a stamp. */
    private static final int FEW = 50;
    /** A smaller picture is a badge or a seal, in parts of the page's width and height. */
    private static final double WIDE = 0.35;
    private static final double HIGH = 0.05;

    static ScannedPages of(byte[] bytes, PdfDocument document, ReadOptions options) {
        boolean needed = options.recognise() && document.pages().stream().anyMatch(page -> wanted(document, page));
        Optional<Message> missing = needed ? Scanner.missing() : Optional.empty();
        if (!needed || missing.isPresent()) {
            return new ScannedPages(document.pages(), Set.of(), missing);
        }
        Optional<Scanner> opened = Scanner.open(bytes, options.limits().recognition());
        if (opened.isEmpty()) {
            return new ScannedPages(document.pages(), Set.of(), Optional.of(Message.of("reading.ocr.failed")));
        }
        List<Page> pages = new ArrayList<>();
        Set<Integer> recognised = new HashSet<>();
        try (Scanner scanner = opened.get()) {
            for (Page page : document.pages()) {
                Optional<Page> read = wanted(document, page) ? read(scanner, document, page) : Optional.empty();
                read.ifPresent(one -> recognised.add(one.number()));
                pages.add(read.orElse(page));
            }
        }
        boolean failed = document.pages().stream().anyMatch(page -> wanted(document, page) && !recognised.contains(page.number()));
        return new ScannedPages(pages, recognised, failed ? Optional.of(Message.of("reading.ocr.failed")) : Optional.empty());
    }

    /** Whether a page is a picture for the most part. */
    static boolean picture(Page page) {
        return page.mostlyPicture() && page.glyphs().size() < FEW;
    }

    /** Pictures that are large enough for a table and have no characters of the file upon them. */
    static List<Area> large(Page page) {
        return page.pictures().stream().filter(area -> area.width() > WIDE * page.width() && area.height() > HIGH * page.height())
                .filter(area -> page.glyphs().stream().filter(glyph -> area.holds(glyph.centreX(), glyph.centreY())).count() < 5).toList();
    }

    private static boolean wanted(PdfDocument document, Page page) {
        return page.recognised() || document.garbled(page.number()) || picture(page) || !large(page).isEmpty();
    }

    private static Optional<Page> read(Scanner scanner, PdfDocument document, Page page) {
        boolean garbled = document.garbled(page.number());
        List<Area> only = garbled || page.recognised() ? List.of() : picture(page) ? page.pictures() : large(page);
        return scanner.page(page.number(), only).flatMap(scan -> read(scan, page, only, garbled));
    }

    private static Optional<Page> read(Scan scan, Page page, List<Area> only, boolean garbled) {
        List<Ruling> rulings = garbled && !page.rulings().isEmpty() ? page.rulings() : scan.rulings();
        List<Lattice> lattices = Lattice.on(new Page(page.number(), page.width(), page.height(), List.of(), rulings, List.of(), List.of(), true));
        List<Area> cells = lattices.stream().flatMap(lattice -> lattice.boxes.stream()).map(Lattice.Box::area).toList();
        Optional<List<List<Glyph>>> inCells = scan.cells(cells);
        Optional<List<Glyph>> text = scan.text(lattices.stream().map(lattice -> lattice.area).toList());
        if (inCells.isEmpty() || text.isEmpty()) {
            return Optional.empty();
        }
        List<Glyph> glyphs = new ArrayList<>(page.glyphs());
        glyphs.removeIf(glyph -> only.isEmpty() || only.stream().anyMatch(area -> area.holds(glyph.centreX(), glyph.centreY())));
        glyphs.addAll(text.get());
        inCells.get().forEach(glyphs::addAll);
        List<Ruling> all = new ArrayList<>(rulings);
        if (!only.isEmpty()) {
            all.addAll(page.rulings());
        }
        return Optional.of(new Page(page.number(), page.width(), page.height(), glyphs, all, page.shades(), page.pictures(), true));
    }
}
