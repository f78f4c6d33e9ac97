package org.jiaohe.report.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jiaohe.document.Area;
import org.jiaohe.document.Glyph;
import org.jiaohe.document.Page;

/**
 * Lattices that are less than they seem: a frame around the whole report holds running text, a table inside another one has
 * a blank strip around it, and what styles with coloured rows leave of a table's lines divides only some of its cells.
 */
final class Frames {
    private static final double WHOLE = 0.97;
    private static final int LEAST_LINES = 3;
    private static final double LINE = 9;
    /** A strip between a frame and the table inside it, in points. */
    private static final double STRIP = 15;
    /** Of a table whose columns no line parts: the width of a cell with several of them in parts of the table's, the figures side by side, the lines of figures, the heads side by side. */
    private static final double WIDE = 0.4;
    private static final int LEAST_FIGURES = 3;
    private static final int LEAST_ROWS = 3;
    private static final int LEAST_HEADS = 3;
    /** Of figures under each other in cells of one row: how many in each, and how many such cells. */
    private static final int LEAST_STACK = 4;
    /** How far apart the digits of two lines stand at least, in parts of their size. */
    private static final double TWO_LINES = 0.8;
    /** How far below its heads a table's first rows stand. */
    private static final double BELOW = 60;
    /** A column beside a table's lines: its width in points, and its characters on one page, at most. */
    private static final double MOST_COLUMN = 70;
    private static final int MOST_NEAR = 120;

    private Frames() {
    }

    /** The lattices, each parted where a cell as wide as itself holds running text, and without the blank strip inside a frame. */
    static List<Lattice> opened(Page page, List<Lattice> lattices) {
        List<Lattice> out = new ArrayList<>();
        for (Lattice lattice : lattices) {
            Set<Integer> texts = new HashSet<>();
            for (int i = 0; i < lattice.boxes.size(); i++) {
                Area area = lattice.boxes.get(i).area();
                boolean text = area.width() > WHOLE * lattice.area.width() && area.height() > LEAST_LINES * LINE && running(page, lattice, i);
                if (text || lattice.around(i) || strip(lattice, i) && blank(page, lattice, i)) {
                    texts.add(i);
                }
            }
            List<Lattice> rest = texts.isEmpty() ? List.of(lattice) : lattice.without(texts);
            if (rest.size() == 1 && rest.get(0).rows == lattice.rows && rest.get(0).columns == lattice.columns) {
                // Strips in the middle of a table, as between cells that have borders of their own each, take nothing off it.
                out.add(lattice);
            } else {
                // Around a part that is left there may be a frame of its own.
                out.addAll(opened(page, rest));
            }
        }
        return out;
    }

    /** Whether a box runs along the whole table without being a column of it: around the table, or narrower than any column. */
    private static boolean strip(Lattice lattice, int box) {
        Lattice.Box one = lattice.boxes.get(box);
        return one.top() == 0 && one.bottom() == lattice.rows && lattice.boxes.size() > 2 && (!one.whole() || one.area().width() < STRIP);
    }

    private static boolean blank(Page page, Lattice lattice, int box) {
        return page.glyphs().stream().noneMatch(glyph -> !glyph.blank() && lattice.at(glyph.centreX(), glyph.centreY()) == box);
    }

    /** Whether cells of a lattice hold figures or heads of several columns, so that its lines do not part them. */
    static boolean undivided(int page, Lattice lattice, List<List<Glyph>> content) {
        int rows = 0;
        for (int i = 0; i < content.size(); i++) {
            List<Glyph> glyphs = content.get(i);
            if (glyphs.size() <= LEAST_FIGURES || lattice.boxes.get(i).area().width() < WIDE * lattice.area.width()) {
                continue;
            }
            boolean opens = false;
            boolean heads = false;
            for (Line line : Lines.of(page, glyphs)) {
                List<Segment> pieces = Segment.of(line);
                // A label with its figures is a whole row of the form.
                rows += row(pieces) ? LEAST_ROWS : figures(pieces) ? 1 : 0;
                heads |= pieces.stream().filter(one -> one.text().length() > 1).count() >= LEAST_HEADS;
                opens |= HeadLines.opens(line).isPresent();
            }
            if (opens && heads || rows >= LEAST_ROWS) {
                return true;
            }
        }
        return false;
    }

    /** Whether the figures or the labels of several rows stand under each other in one row of a lattice, whose lines part only its columns. */
    static boolean stacked(int page, Lattice lattice, List<List<Glyph>> content) {
        int[] columns = new int[lattice.rows];
        boolean[] several = new boolean[lattice.rows];
        for (int i = 0; i < content.size(); i++) {
            Lattice.Box box = lattice.boxes.get(i);
            several[box.top()] |= content.get(i).size() < MOST_NEAR && height(content.get(i)) > TWO_LINES;
            if (box.bottom() - box.top() == 1 && content.get(i).size() < MOST_NEAR && height(content.get(i)) > LEAST_STACK - 1) {
                List<Line> lines = Lines.of(page, content.get(i));
                long figures = lines.stream().filter(line -> !line.blank() && Segment.value(line.text())).count();
                columns[box.top()] += figures >= LEAST_STACK ? 1 : 0;
            }
        }
        if (Arrays.stream(columns).anyMatch(count -> count >= LEAST_STACK)) {
            return true;
        }
        for (int i = 0; i < content.size(); i++) {
            if (several[lattice.boxes.get(i).top()] && labels(page, content.get(i)) > 1) {
                return true;
            }
        }
        return false;
    }

    /** How many lines of a cell are each the whole label of a row. */
    private static long labels(int page, List<Glyph> glyphs) {
        boolean lines = glyphs.size() > 1 && glyphs.size() < MOST_NEAR && glyphs.get(glyphs.size() - 1).baseline() - glyphs.get(0).baseline() > 0.8 * glyphs.get(0).size();
        return lines ? Lines.of(page, glyphs).stream().filter(line -> Segment.of(line).stream().anyMatch(LabelLines::labelled)).count() : 0;
    }

    /** How far below its first digits a cell's last ones stand, in parts of their size. */
    private static double height(List<Glyph> glyphs) {
        double top = Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        double size = 0;
        for (Glyph glyph : glyphs) {
            if (Numbers.digit(glyph)) {
                top = Math.min(top, glyph.baseline());
                bottom = Math.max(bottom, glyph.baseline());
                size = glyph.size();
            }
        }
        return size > 0 ? (bottom - top) / size : 0;
    }

    private static boolean row(List<Segment> pieces) {
        return !pieces.get(0).value() && pieces.stream().filter(Segment::value).count() > 1;
    }

    private static boolean figures(List<Segment> pieces) {
        return pieces.stream().filter(Segment::value).count() >= LEAST_FIGURES;
    }

    /** Whether a lattice is the heads of a table alone: the figures below it have no lines. */
    static boolean heads(int page, Lattice lattice, List<List<Glyph>> content, List<Glyph> free) {
        boolean opens = false;
        for (List<Glyph> glyphs : content) {
            if (glyphs.stream().anyMatch(Numbers::digit)) {
                return false;
            }
            opens |= Lines.of(page, glyphs).stream().anyMatch(line -> HeadLines.opens(line).isPresent());
        }
        Area below = new Area(lattice.area.left(), lattice.area.bottom(), lattice.area.right(), lattice.area.bottom() + BELOW);
        return opens && Lines.of(page, free.stream().filter(glyph -> below.holds(glyph.centreX(), glyph.centreY())).toList()).stream().map(Segment::of).anyMatch(pieces -> !pieces.isEmpty() && (row(pieces) || figures(pieces)));
    }

    /** Whether figures stand level with a lattice's rows just beside it: a column of the table that its lines leave out. */
    static boolean beyond(int page, Lattice lattice, List<Glyph> free) {
        double column = Math.min(MOST_COLUMN, lattice.area.width() / lattice.columns);
        Area left = new Area(lattice.area.left() - column, lattice.area.top(), lattice.area.left(), lattice.area.bottom());
        Area right = new Area(lattice.area.right(), lattice.area.top(), lattice.area.right() + column, lattice.area.bottom());
        List<Glyph> near = new ArrayList<>();
        for (Glyph glyph : free) {
            if (!glyph.blank() && (left.holds(glyph.centreX(), glyph.centreY()) || right.holds(glyph.centreX(), glyph.centreY()))) {
                near.add(glyph);
            }
        }
        return !near.isEmpty() && near.size() < MOST_NEAR && Lines.of(page, near).stream().anyMatch(line -> Segment.of(line).stream().anyMatch(Segment::value));
    }

    /** Whether several lines with a sentence among them stand in a cell. */
    private static boolean running(Page page, Lattice lattice, int box) {
        List<Double> seen = new ArrayList<>();
        boolean sentence = false;
        for (Glyph glyph : page.glyphs()) {
            if (!glyph.blank() && lattice.boxes.get(box).area().holds(glyph.centreX(), glyph.centreY()) && lattice.at(glyph.centreX(), glyph.centreY()) == box) {
                sentence |= glyph.text().equals("。");
                if (seen.stream().noneMatch(at -> Math.abs(at - glyph.baseline()) < 0.5 * glyph.size())) {
                    seen.add(glyph.baseline());
                }
            }
        }
        return sentence && seen.size() >= LEAST_LINES;
    }
}
