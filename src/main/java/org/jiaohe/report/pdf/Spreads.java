package org.jiaohe.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jiaohe.document.Area;
import org.jiaohe.document.Glyph;
import org.jiaohe.document.Page;
import org.jiaohe.document.Ruling;
import org.jiaohe.report.Box;
import org.jiaohe.report.Place;
import org.jiaohe.report.assembly.Block;

/** Sheets on which two pages lie side by side (对开、一版两页): they are read one after the other and placed back on their sheet. */
final class Spreads {
    /** How much wider than high such a sheet is at least. */
    private static final double WIDE = 1.2;
    /** What stays blank on each side of the fold, and how far the margins of the two pages differ at most, in parts of a page's width. */
    private static final double GUTTER = 0.02;
    private static final double MARGIN = 0.06;
    /** A line this long, in parts of a page's width, belongs to a table. */
    private static final double TABLE = 0.4;
    private static final int LEAST = 15;
    /** What lies at both sides of a sheet's fold: text that goes over it, two pages, two columns of text with a table in one, or anything with a blank strip between. */
    private enum Fold {
        NONE, PAGES, TEXT, BLANK
    }

    private final List<Page> pages = new ArrayList<>();
    /** For each page, the sheet it lies on and how far right on it. */
    private final List<Place> homes = new ArrayList<>();

    private Spreads() {
    }

    /** The pages on the sheets; none where no sheet has two. */
    static Optional<Spreads> of(List<Page> sheets) {
        if (sheets.stream().noneMatch(sheet -> sheet.width() > WIDE * sheet.height())) {
            return Optional.empty();
        }
        Spreads spreads = new Spreads();
        boolean columns = sheets.stream().anyMatch(sheet -> folded(sheet) == Fold.TEXT);
        for (Page sheet : sheets) {
            Fold fold = folded(sheet);
            if (fold == Fold.PAGES || columns && fold != Fold.NONE) {
                spreads.add(sheet, 0, sheet.width() / 2);
                spreads.add(sheet, sheet.width() / 2, sheet.width());
            } else {
                spreads.add(sheet, 0, sheet.width());
            }
        }
        return spreads.pages.size() > sheets.size() ? Optional.of(spreads) : Optional.empty();
    }

    List<Page> pages() {
        return pages;
    }

    /** What was read from the pages, placed on their sheets. */
    List<Block> back(List<Block> blocks) {
        return Turned.placed(blocks, place -> {
            Place home = homes.get(place.page() - 1);
            Box box = place.box();
            return new Place(home.page(), new Box(box.x() + home.box().x(), box.y(), box.width(), box.height()));
        });
    }

    private static Fold folded(Page sheet) {
        double fold = sheet.width() / 2;
        double gutter = GUTTER * fold;
        if (sheet.width() <= WIDE * sheet.height() || sheet.rulings().stream().anyMatch(line -> crosses(line, fold, gutter))) {
            return Fold.NONE;
        }
        double[] margins = {fold, fold};
        int[] seen = new int[2];
        boolean[] sentence = new boolean[2];
        for (Glyph glyph : sheet.glyphs()) {
            if (glyph.blank()) {
                continue;
            }
            if (glyph.turn() != 0 || glyph.area().right() > fold - gutter && glyph.area().left() < fold + gutter) {
                return Fold.NONE;
            }
            int half = glyph.area().left() > fold ? 1 : 0;
            margins[half] = Math.min(margins[half], glyph.area().left() - half * fold);
            sentence[half] |= glyph.text().equals("。");
            seen[half]++;
        }
        // Without a table's line or sentences on both pages it might be a table without lines, whose columns the fold happens to part.
        boolean table = sheet.rulings().stream().anyMatch(line -> line.horizontal() && line.length() > TABLE * fold);
        if (Math.min(seen[0], seen[1]) < LEAST) {
            return Fold.NONE;
        }
        if (Math.abs(margins[0] - margins[1]) < MARGIN * fold && (table || sentence[0] && sentence[1])) {
            return Fold.PAGES;
        }
        return sentence[0] && sentence[1] && table ? Fold.TEXT : Fold.BLANK;
    }

    private static boolean crosses(Ruling line, double fold, double gutter) {
        return line.horizontal() && line.from() < fold - gutter && line.to() > fold + gutter;
    }

    private void add(Page sheet, double from, double to) {
        List<Glyph> glyphs = new ArrayList<>();
        for (Glyph one : sheet.glyphs()) {
            if (one.centreX() >= from && one.centreX() < to || from == 0 && to == sheet.width()) {
                glyphs.add(new Glyph(one.text(), moved(one.area(), from), one.baseline(), one.size(), one.turn(), one.order(), one.brink()));
            }
        }
        List<Ruling> rulings = sheet.rulings().stream().filter(line -> line.horizontal() ? line.from() < to && line.to() > from : line.at() >= from && line.at() < to)
                .map(line -> line.horizontal() ? new Ruling(true, line.at(), line.from() - from, line.to() - from) : new Ruling(false, line.at() - from, line.from(), line.to())).toList();
        pages.add(new Page(pages.size() + 1, to - from, sheet.height(), glyphs, rulings, within(sheet.shades(), from, to), within(sheet.pictures(), from, to), sheet.recognised()));
        homes.add(new Place(sheet.number(), new Box(from, 0, to - from, sheet.height())));
    }

    private static List<Area> within(List<Area> areas, double from, double to) {
        return areas.stream().filter(area -> area.left() < to && area.right() > from).map(area -> moved(area, from)).toList();
    }

    private static Area moved(Area area, double by) {
        return new Area(area.left() - by, area.top(), area.right() - by, area.bottom());
    }
}
