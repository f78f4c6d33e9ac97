package org.jiaohe.report.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jiaohe.document.Area;
import org.jiaohe.document.Glyph;
import org.jiaohe.document.Page;
import org.jiaohe.document.Ruling;
import org.jiaohe.report.Box;
import org.jiaohe.report.Place;
import org.jiaohe.report.assembly.Block;

/**
 * Sheets on which two pages lie side by side (对开、一版两页), or four, two above two; and sheets with two columns of text that hold
 * tables: they are read one after the other and placed back on their sheet.
 */
final class Spreads {
    /** How much wider than high a sheet with two pages is at least. */
    private static final double WIDE = 1.2;
    /** What stays blank on each side of the fold, and how far the margins of the two pages differ at most, in parts of a page's width. */
    private static final double GUTTER = 0.008;
    private static final double MARGIN = 0.06;
    /** The same where four pages lie on a sheet, whose margins meet; and above and below the fold across, in parts of a page's height. */
    private static final double MARGINS = 0.05;
    private static final double ABOVE = 0.015;
    private static final double BELOW = 0.035;
    /** How far down a sheet a title may go over both columns, and how far from its end its number may stand between them. */
    private static final double TITLE = 0.25;
    private static final double NUMBER = 0.08;
    /** A line this long, in parts of a page's width, belongs to a table. */
    private static final double TABLE = 0.4;
    /** So many lines are those around single cells. */
    private static final int CELLS = 40;
    private static final int LEAST = 15;
    private static final int SENTENCES = 2;
    /** Sheets so wide, in points, may have three columns, with strips so wide between them. */
    private static final double LARGE = 800;
    private static final int STRIP = 8;

    /** What lies at both sides of a sheet's fold: text that goes over it, two pages, two columns of text with a table in one, or anything with a blank strip between. */
    private enum Fold {
        NONE, PAGES, TEXT, BLANK
    }

    /** A sheet as folded at some places: what stands over all columns ends at {@code head}, what stands below all begins at {@code foot}. */
    private record Folded(Fold fold, List<Double> folds, double head, double foot) {
        private static final Folded NOT = new Folded(Fold.NONE, List.of(), 0, 0);
    }

    private final List<Page> pages = new ArrayList<>();
    /** For each page, the sheet it lies on and where on it. */
    private final List<Place> homes = new ArrayList<>();

    private Spreads() {
    }

    /** The pages on the sheets; none where no sheet has several. */
    static Optional<Spreads> of(List<Page> sheets) {
        Spreads spreads = new Spreads();
        if (quartered(sheets)) {
            sheets.forEach(spreads::quarters);
            return Optional.of(spreads);
        }
        List<Folded> folds = sheets.stream().map(Spreads::folded).toList();
        if (folds.stream().allMatch(one -> one.fold() == Fold.NONE)) {
            return Optional.empty();
        }
        boolean columns = folds.stream().anyMatch(one -> one.fold() == Fold.TEXT);
        for (int i = 0; i < sheets.size(); i++) {
            Page sheet = sheets.get(i);
            Folded folded = folds.get(i);
            if (folded.fold() == Fold.PAGES || columns && folded.fold() != Fold.NONE) {
                if (folded.head() > 0) {
                    spreads.add(sheet, new Area(0, 0, sheet.width(), folded.head()), false);
                }
                double from = 0;
                for (double fold : folded.folds()) {
                    spreads.add(sheet, new Area(from, folded.head(), fold, folded.foot()), false);
                    from = fold;
                }
                spreads.add(sheet, new Area(from, folded.head(), sheet.width(), folded.foot()), false);
                if (folded.foot() < sheet.height()) {
                    spreads.add(sheet, new Area(0, folded.foot(), sheet.width(), sheet.height()), false);
                }
            } else {
                spreads.add(sheet, new Area(0, 0, sheet.width(), sheet.height()), false);
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
            return new Place(home.page(), new Box(box.x() + home.box().x(), box.y() + home.box().y(), box.width(), box.height()));
        });
    }

    private static Folded folded(Page sheet) {
        Folded halves = folded(sheet, List.of(sheet.width() / 2));
        return halves.fold() == Fold.NONE && sheet.width() >= LARGE ? thirds(sheet).map(folds -> folded(sheet, folds)).orElse(halves) : halves;
    }

    /** Where the blank strips between three columns stand on a large sheet; none where it has not just two. */
    private static Optional<List<Double>> thirds(Page sheet) {
        boolean[] taken = new boolean[(int) sheet.width() + 2];
        for (Glyph glyph : sheet.glyphs()) {
            if (!glyph.blank() && glyph.area().top() > TITLE * sheet.height() && glyph.area().bottom() < (1 - NUMBER) * sheet.height()) {
                take(taken, glyph.area().left(), glyph.area().right());
            }
        }
        sheet.rulings().stream().filter(line -> line.horizontal() && line.at() > TITLE * sheet.height()).forEach(line -> take(taken, line.from(), line.to()));
        List<Double> out = new ArrayList<>();
        for (int third = 1; third <= 2; third++) {
            int middle = (int) (sheet.width() * third / 3);
            int reach = (int) (MARGIN * sheet.width());
            double fold = -1;
            for (int x = middle - reach; x <= middle + reach && fold < 0; x++) {
                int to = x;
                while (!taken[to] && to < middle + reach) {
                    to++;
                }
                fold = to - x >= STRIP ? (x + to) / 2.0 : -1;
            }
            if (fold < 0) {
                return Optional.empty();
            }
            out.add(fold);
        }
        return Optional.of(out);
    }

    private static void take(boolean[] taken, double from, double to) {
        for (int x = Math.max(0, (int) from); x <= Math.min(taken.length - 1, (int) to); x++) {
            taken[x] = true;
        }
    }

    private static Folded folded(Page sheet, List<Double> folds) {
        double gutter = GUTTER * folds.get(0);
        double head = 0;
        double foot = sheet.height();
        for (Glyph glyph : sheet.glyphs()) {
            if (glyph.blank()) {
                continue;
            }
            if (glyph.turn() != 0) {
                return Folded.NOT;
            }
            if (folds.stream().anyMatch(fold -> glyph.area().right() > fold - gutter && glyph.area().left() < fold + gutter)) {
                if (glyph.area().bottom() < TITLE * sheet.height()) {
                    head = Math.max(head, glyph.area().bottom());
                } else if (glyph.area().top() > (1 - NUMBER) * sheet.height()) {
                    foot = Math.min(foot, glyph.area().top());
                } else {
                    return Folded.NOT;
                }
            }
        }
        for (Ruling line : sheet.rulings()) {
            if (folds.stream().anyMatch(fold -> crosses(line, fold, gutter))) {
                if (line.at() >= TITLE * sheet.height()) {
                    return Folded.NOT;
                }
                head = Math.max(head, line.at());
            }
        }
        return new Folded(fold(sheet, folds, head, foot), folds, head, foot);
    }

    private static Fold fold(Page sheet, List<Double> folds, double head, double foot) {
        int parts = folds.size() + 1;
        double[] margins = new double[parts];
        Arrays.fill(margins, sheet.width());
        int[] seen = new int[parts];
        int[] sentences = new int[parts];
        for (Glyph glyph : sheet.glyphs()) {
            if (glyph.blank() || glyph.centreY() < head || glyph.centreY() > foot) {
                continue;
            }
            int part = 0;
            while (part < folds.size() && glyph.area().left() > folds.get(part)) {
                part++;
            }
            margins[part] = Math.min(margins[part], glyph.area().left() - (part == 0 ? 0 : folds.get(part - 1)));
            sentences[part] += glyph.text().equals("。") ? 1 : 0;
            seen[part]++;
        }
        if (Arrays.stream(seen).min().orElse(0) < LEAST) {
            return Fold.NONE;
        }
        double width = sheet.width() / parts;
        // Without a table's line or sentences on both pages it might be a table without lines, whose columns the fold happens to part.
        double below = head;
        boolean table = sheet.rulings().stream().anyMatch(line -> line.horizontal() && line.length() > TABLE * width && line.at() > below) || pieced(sheet, folds, head, TABLE * width);
        boolean cells = table || sheet.rulings().size() >= CELLS;
        long text = Arrays.stream(sentences).filter(count -> count > 0).count();
        long running = Arrays.stream(sentences).filter(count -> count >= SENTENCES).count();
        if (parts > 2 || sheet.width() <= WIDE * sheet.height()) {
            // Most of a column may be a table.
            boolean columns = running >= 2 || running == 1 && text == 2;
            return cells && columns ? Fold.TEXT : Fold.BLANK;
        }
        if (Math.abs(margins[0] - margins[1]) < MARGIN * width && (table || text == 2 || cells && text > 0)) {
            return Fold.PAGES;
        }
        return text == 2 && cells ? Fold.TEXT : Fold.BLANK;
    }

    /** Whether lines that are drawn cell by cell are as long as a table's together, and none comes near a fold. */
    private static boolean pieced(Page sheet, List<Double> folds, double head, double least) {
        double gutter = GUTTER * folds.get(0);
        double[] lengths = new double[(int) sheet.height() + 2];
        for (Ruling line : sheet.rulings()) {
            if (line.horizontal() && line.at() > head && line.at() < sheet.height()) {
                if (folds.stream().anyMatch(fold -> line.to() > fold - gutter && line.from() < fold + gutter)) {
                    return false;
                }
                lengths[(int) line.at()] += line.length();
            }
        }
        return Arrays.stream(lengths).anyMatch(length -> length > least);
    }

    private static boolean crosses(Ruling line, double fold, double gutter) {
        return line.horizontal() && line.from() < fold - gutter && line.to() > fold + gutter;
    }

    /** Whether four pages lie on each sheet: the margins of all of them meet in the middle, and those on the first begin alike. */
    private static boolean quartered(List<Page> sheets) {
        for (Page sheet : sheets) {
            double fold = sheet.width() / 2;
            double half = sheet.height() / 2;
            for (Glyph glyph : sheet.glyphs()) {
                Area area = glyph.area();
                boolean upright = area.right() > fold * (1 - MARGINS) && area.left() < fold * (1 + MARGINS);
                boolean across = area.bottom() > half * (1 - ABOVE) && area.top() < half * (1 + BELOW);
                if (!glyph.blank() && (upright || across || glyph.turn() != 0)) {
                    return false;
                }
            }
            if (sheet.rulings().stream().anyMatch(line -> line.horizontal() ? crosses(line, fold, MARGINS * fold) : line.from() < half * (1 - ABOVE) && line.to() > half * (1 + ABOVE))) {
                return false;
            }
        }
        return !sheets.isEmpty() && begins(sheets.get(0));
    }

    private static boolean begins(Page sheet) {
        double fold = sheet.width() / 2;
        double half = sheet.height() / 2;
        double[] margins = {fold, fold, fold, fold};
        int[] seen = new int[4];
        int[] sentences = new int[4];
        for (Glyph glyph : sheet.glyphs()) {
            if (!glyph.blank()) {
                boolean right = glyph.area().left() > fold;
                int quarter = (right ? 1 : 0) + (glyph.centreY() > half ? 2 : 0);
                margins[quarter] = Math.min(margins[quarter], glyph.area().left() - (right ? fold : 0));
                sentences[quarter] += glyph.text().equals("。") ? 1 : 0;
                seen[quarter]++;
            }
        }
        boolean even = Math.abs(margins[0] - margins[1]) < MARGIN * fold && Math.abs(margins[0] - margins[2]) < MARGIN * fold;
        return even && Math.min(seen[0], Math.min(seen[1], seen[2])) >= LEAST && sentences[0] > 0 && sentences[1] + sentences[2] + sentences[3] > 0;
    }

    private void quarters(Page sheet) {
        double fold = sheet.width() / 2;
        double half = sheet.height() / 2;
        for (Area quarter : List.of(new Area(0, 0, fold, half), new Area(fold, 0, sheet.width(), half), new Area(0, half, fold, sheet.height()), new Area(fold, half, sheet.width(), sheet.height()))) {
            add(sheet, quarter, true);
        }
    }

    /** @param whole whether the part is a page with edges of its own at its head and foot */
    private void add(Page sheet, Area part, boolean whole) {
        double top = whole ? part.top() : 0;
        boolean all = part.width() == sheet.width() && part.height() == sheet.height();
        List<Glyph> glyphs = new ArrayList<>();
        for (Glyph one : sheet.glyphs()) {
            if (all || one.centreX() >= part.left() && one.centreX() < part.right() && one.centreY() >= part.top() && one.centreY() < part.bottom()) {
                glyphs.add(new Glyph(one.text(), moved(one.area(), part.left(), top), one.baseline() - top, one.size(), one.turn(), one.order(), one.brink()));
            }
        }
        List<Ruling> rulings = sheet.rulings().stream().filter(line -> within(line, part)).map(line -> line.horizontal() ? new Ruling(true, line.at() - top, line.from() - part.left(), line.to() - part.left())
                : new Ruling(false, line.at() - part.left(), line.from() - top, line.to() - top)).toList();
        pages.add(new Page(pages.size() + 1, part.width(), whole ? part.height() : sheet.height(), glyphs, rulings, within(sheet.shades(), part, top), within(sheet.pictures(), part, top), sheet.recognised()));
        homes.add(new Place(sheet.number(), new Box(part.left(), top, part.width(), part.height())));
    }

    private static boolean within(Ruling line, Area part) {
        return line.horizontal() ? line.from() < part.right() && line.to() > part.left() && line.at() >= part.top() && line.at() <= part.bottom()
                : line.at() >= part.left() && line.at() < part.right() && line.from() < part.bottom() && line.to() > part.top();
    }

    private static List<Area> within(List<Area> areas, Area part, double top) {
        return areas.stream().filter(area -> area.left() < part.right() && area.right() > part.left() && area.top() < part.bottom() && area.bottom() > part.top()).map(area -> moved(area, part.left(), top)).toList();
    }

    private static Area moved(Area area, double by, double down) {
        return new Area(area.left() - by, area.top() - down, area.right() - by, area.bottom() - down);
    }
}
