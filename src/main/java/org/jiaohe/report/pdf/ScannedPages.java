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
 * @param again      the same pages with figures as a second model made them out
 * @param recognised numbers of the pages whose characters were recognised here
 * @param why        why nothing could be recognised, where that was wanted and needed
 */
record ScannedPages(List<Page> pages, List<Page> again, Set<Integer> recognised, Optional<Message> why) {
    /** A page of a report holds more characters; fewer are a page number or a stamp. */
    private static final int FEW = 50;
    /** A smaller picture is a badge or a seal, in parts of the page's width and height. */
    private static final double WIDE = 0.35;
    private static final double HIGH = 0.05;
    /** Characters that reports are full of, how many of them a page has at least, and one in how many Chinese characters is one of them. */
    private static final String OWN = "政府信息公开申请行政机关年度报告不予处理";
    private static final int OWN_LEAST = 10;
    private static final int OWN_SHARE = 12;

    static ScannedPages of(byte[] bytes, PdfDocument document, ReadOptions options) {
        boolean needed = options.recognise() && document.pages().stream().anyMatch(page -> wanted(document, page));
        Optional<Message> missing = needed ? Scanner.missing() : Optional.empty();
        if (!needed || missing.isPresent()) {
            return new ScannedPages(document.pages(), document.pages(), Set.of(), missing);
        }
        Optional<Scanner> opened = Scanner.open(bytes, options.limits().recognition());
        if (opened.isEmpty()) {
            return new ScannedPages(document.pages(), document.pages(), Set.of(), Optional.of(Message.of("reading.ocr.failed")));
        }
        List<Page> pages = new ArrayList<>();
        List<Page> again = new ArrayList<>();
        Set<Integer> recognised = new HashSet<>();
        Lying lying = new Lying();
        try (Scanner scanner = opened.get()) {
            for (Page page : document.pages()) {
                Optional<Twice> read = wanted(document, page) ? read(scanner, document, page, lying) : Optional.empty();
                read.ifPresent(one -> recognised.add(page.number()));
                pages.add(read.map(Twice::first).orElse(page));
                again.add(read.map(Twice::again).orElse(page));
            }
        }
        boolean failed = document.pages().stream().anyMatch(page -> wanted(document, page) && !recognised.contains(page.number()));
        return new ScannedPages(pages, again, recognised, failed ? Optional.of(Message.of("reading.ocr.failed")) : Optional.empty());
    }

    /** A page recognised by two models. */
    private record Twice(Page first, Page again) {
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

    /** Pages of a scan mostly lie the same way, so that the way of the page before is tried first. */
    private static Optional<Twice> read(Scanner scanner, PdfDocument document, Page page, Lying lying) {
        boolean garbled = document.garbled(page.number());
        List<Area> only = garbled || page.recognised() ? List.of() : picture(page) ? page.pictures() : large(page);
        Optional<Twice> read = scanner.page(page.number(), only, lying.turn).flatMap(scan -> read(scan, page, only, garbled, lying.turn));
        if (!picture(page) || read.filter(one -> legible(one.first().glyphs())).isPresent()) {
            return read;
        }
        for (int turn : new int[] {0, 1, 3, 2}) {
            Optional<Scan> scan = turn == lying.turn ? Optional.empty() : scanner.page(page.number(), only, turn);
            if (scan.flatMap(Scan::glance).filter(ScannedPages::legible).isPresent()) {
                lying.turn = turn;
                return read(scan.get(), page, only, garbled, turn);
            }
        }
        return read;
    }

    /** Whether characters are those of a report: words of the form come again and again in it, and a picture on its side reads as anything else. */
    private static boolean legible(List<Glyph> glyphs) {
        long chinese = glyphs.stream().filter(glyph -> Character.isIdeographic(glyph.text().codePointAt(0))).count();
        long own = glyphs.stream().filter(glyph -> OWN.contains(glyph.text())).count();
        return own >= OWN_LEAST && own * OWN_SHARE >= chinese;
    }

    private static Optional<Twice> read(Scan scan, Page page, List<Area> only, boolean garbled, int turn) {
        List<Ruling> rulings = garbled && !page.rulings().isEmpty() ? page.rulings() : scan.rulings();
        boolean across = turn % 2 == 0;
        double width = across ? page.width() : page.height();
        double height = across ? page.height() : page.width();
        List<Lattice> lattices = Lattice.on(new Page(page.number(), width, height, List.of(), rulings, List.of(), List.of(), true));
        List<Area> cells = lattices.stream().flatMap(lattice -> lattice.boxes.stream()).map(Lattice.Box::area).toList();
        Optional<Scan.Cells> inCells = scan.cells(cells);
        Optional<List<Glyph>> text = scan.text(lattices.stream().map(lattice -> lattice.area).toList());
        if (inCells.isEmpty() || text.isEmpty()) {
            return Optional.empty();
        }
        List<Page> read = new ArrayList<>();
        for (List<List<Glyph>> figures : List.of(inCells.get().first(), inCells.get().again())) {
            List<Glyph> seen = new ArrayList<>(text.get());
            figures.forEach(seen::addAll);
            read.add(joined(Turned.laid(new Page(page.number(), width, height, seen, rulings, List.of(), List.of(), true), turn), page, only));
        }
        return Optional.of(new Twice(read.get(0), read.get(1)));
    }

    /** What was recognised together with what the page itself says elsewhere. */
    private static Page joined(Page recognised, Page page, List<Area> only) {
        List<Glyph> glyphs = new ArrayList<>(page.glyphs());
        glyphs.removeIf(glyph -> only.isEmpty() || only.stream().anyMatch(area -> area.holds(glyph.centreX(), glyph.centreY())));
        glyphs.addAll(recognised.glyphs());
        List<Ruling> all = new ArrayList<>(recognised.rulings());
        if (!only.isEmpty()) {
            all.addAll(page.rulings());
        }
        return new Page(page.number(), page.width(), page.height(), glyphs, all, page.shades(), page.pictures(), true);
    }

    /** How the pages lie, as far as it is known. */
    private static final class Lying {
        private int turn;
    }
}
