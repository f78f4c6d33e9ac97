package org.jiaohe.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jiaohe.document.Area;
import org.jiaohe.document.Extent;
import org.jiaohe.document.Glyph;
import org.jiaohe.report.assembly.CellReader;
import org.jiaohe.report.CellValue;
import org.jiaohe.report.Place;
import org.jiaohe.text.Normal;

/**
 * A stretch of a line with no wide gap in it: what stands in one cell of a table without vertical lines.
 *
 * @param area where it stands; what stands on the page before is lifted above this page's top
 * @param page the page it stands on
 * @param lift how far it is lifted
 */
record Segment(String text, Area area, double size, int page, double lift) {
    /** A gap this wide, in parts of the type's size, parts two cells: where a blank is printed, where none is, between two digits. */
    private static final double SPACED = 0.85;
    private static final double CLOSE = 0.4;
    private static final double DIGITS = 0.55;
    /** Between two numbers that the file writes apart; no narrower gap parts anything. */
    private static final double WRITTEN = 0.25;
    /** A number with thousands separators that a narrow column breaks: 23,38 over 5. */
    private static final Pattern PIECE = Pattern.compile("[0-9][0-9,]*");

    /** A number with the unit it counts, 78 件 or 0.5万元. */
    private static final Pattern COUNTED = Pattern.compile("[0-9][0-9,]*(?:\\.[0-9]+)?(?:件|条|份|项|个|宗|元|万元)");

    /** Cuts a line at gaps too wide for running text. */
    static List<Segment> of(Line line) {
        List<Segment> out = new ArrayList<>();
        String text = line.text();
        int from = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean end = i == text.length();
            boolean blank = !end && Normal.blank(text.charAt(i));
            boolean gap = from >= 0 && !end && !blank && i > from && wide(line, from, i);
            if (from >= 0 && (end || gap)) {
                out.add(segment(line, from, i));
                from = -1;
            }
            if (!end && !blank && from < 0) {
                from = i;
            }
        }
        return out;
    }

    private static boolean wide(Line line, int from, int i) {
        int before = i - 1;
        while (before > from && Normal.blank(line.text().charAt(before))) {
            before--;
        }
        Glyph left = line.glyphs().get(before);
        Glyph right = line.glyphs().get(i);
        double gap = right.area().left() - left.area().right();
        double size = Math.min(left.size(), right.size());
        if (left == right || gap <= WRITTEN * size) {
            return false;
        }
        boolean digits = Character.isDigit(line.text().charAt(before)) && Character.isDigit(line.text().charAt(i));
        double least = digits ? apart(line, before, i) ? WRITTEN : DIGITS : i - before > 1 ? SPACED : CLOSE;
        return gap > least * size;
    }

    /** Whether the file begins anew between two digits, each of which it writes on from its neighbour: then they are of two numbers. */
    private static boolean apart(Line line, int before, int after) {
        List<Glyph> glyphs = line.glyphs();
        boolean left = before > 0 && glyphs.get(before).order() == glyphs.get(before - 1).order() + 1;
        boolean right = after + 1 < glyphs.size() && glyphs.get(after + 1).order() == glyphs.get(after).order() + 1;
        return left && right && glyphs.get(after).order() > glyphs.get(before).order() + 1;
    }

    private static Segment segment(Line line, int from, int to) {
        Extent extent = new Extent();
        for (int i = from; i < to; i++) {
            if (!Normal.blank(line.text().charAt(i))) {
                extent.add(line.glyphs().get(i).area());
            }
        }
        return new Segment(line.text().substring(from, to).strip(), extent.orElse(line.area()), line.size(), line.page(), 0);
    }

    /** The same on the page before, {@code height} above. */
    Segment lifted(double height) {
        return new Segment(text, shifted(-height), size, page, lift + height);
    }

    /** A piece of it. */
    Segment part(int from, int to, Area where) {
        return new Segment(text.substring(from, to), where, size, page, lift);
    }

    Place place() {
        return new Place(page, GridMaker.box(shifted(lift)));
    }

    private Area shifted(double by) {
        return new Area(area.left(), area.top() + by, area.right(), area.bottom() + by);
    }

    double centre() {
        return (area.left() + area.right()) / 2;
    }

    double middle() {
        return (area.top() + area.bottom()) / 2;
    }

    /** A number or one of the marks that offices put in its place. */
    boolean value() {
        return value(text);
    }

    static boolean value(String text) {
        String bare = Normal.squeezed(text);
        return bare.length() <= 12 && (PIECE.matcher(bare).matches() || COUNTED.matcher(bare).matches() || CellReader.read(text) instanceof CellValue.Number || CellReader.nothing(bare));
    }
}
