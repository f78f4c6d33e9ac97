package org.jiaohe.report.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jiaohe.document.Area;
import org.jiaohe.document.Extent;
import org.jiaohe.document.Glyph;
import org.jiaohe.text.Normal;

/** Puts characters into lines, top to bottom, and lines into text. */
final class Lines {
    private static final Comparator<Placed> ALONG = (one, other) -> Double.compare(one.along(), other.along());
    private static final Comparator<Placed> ACROSS = (one, other) -> {
        int lower = Double.compare(one.across(), other.across());
        return lower == 0 ? ALONG.compare(one, other) : lower;
    };

    /** Large type is this many times as large as small type beside it; the baselines of one text differ by less, in parts of the small size. */
    private static final double MENU = 1.5;
    private static final double LEVEL = 0.25;

    private Lines() {
    }

    /** The lines of upright characters; characters that stand turned are read along their own direction. */
    static List<Line> of(int page, List<Glyph> glyphs) {
        List<Line> lines = new ArrayList<>();
        int turns = 0;
        for (Glyph glyph : glyphs) {
            turns |= 1 << glyph.turn();
        }
        for (int turn = 0; turn < 4; turn++) {
            if ((turns & 1 << turn) == 0) {
                continue;
            }
            List<Placed> placed = new ArrayList<>();
            Placed before = null;
            for (Glyph glyph : glyphs) {
                if (glyph.turn() == turn) {
                    Placed one = Placed.of(glyph);
                    before = before != null && NoteMarks.follows(before.glyph(), glyph) ? new Placed(NoteMarks.raised(glyph), one.along(), one.end(), before.across()) : one;
                    placed.add(before);
                }
            }
            gather(page, placed, lines);
        }
        return lines;
    }

    /** A character with its position along and across its own direction of writing. */
    private record Placed(Glyph glyph, double along, double end, double across) {
        static Placed of(Glyph glyph) {
            Area area = glyph.area();
            return switch (glyph.turn()) {
                case 1 -> new Placed(glyph, area.top(), area.bottom(), -glyph.baseline());
                case 2 -> new Placed(glyph, -area.right(), -area.left(), -glyph.baseline());
                case 3 -> new Placed(glyph, -area.bottom(), -area.top(), glyph.baseline());
                default -> new Placed(glyph, area.left(), area.right(), glyph.baseline());
            };
        }
    }

    private static void gather(int page, List<Placed> placed, List<Line> into) {
        placed.sort(ACROSS);
        List<Placed> line = new ArrayList<>();
        double across = 0;
        double size = 0;
        for (Placed one : placed) {
            if (!line.isEmpty() && one.across() - across > 0.4 * Math.max(size, one.glyph().size())) {
                put(page, line, size, into);
                line = new ArrayList<>();
                size = 0;
            }
            if (line.isEmpty() || one.glyph().size() > size && !one.glyph().blank()) {
                across = one.across();
                size = one.glyph().size();
            }
            line.add(one);
        }
        put(page, line, size, into);
    }

    /** Puts a line; small type that stands level with large type but not on its line, and apart from it, is a text of its own: a menu beside a title. */
    private static void put(int page, List<Placed> line, double size, List<Line> into) {
        List<Placed> small = List.of();
        for (Placed one : line) {
            if (one.glyph().size() * MENU < size && !one.glyph().blank()) {
                small = small.isEmpty() ? new ArrayList<>() : small;
                small.add(one);
            }
        }
        if (small.isEmpty()) {
            into.add(line(page, line));
            return;
        }
        List<Placed> large = new ArrayList<>(line);
        large.removeAll(small);
        small.removeIf(one -> large.stream().anyMatch(other -> !other.glyph().blank() && other.glyph().size() * MENU >= size && near(one, other)));
        if (small.isEmpty() || small.size() == line.size()) {
            into.add(line(page, line));
            return;
        }
        line.removeAll(small);
        gather(page, small, into);
        into.add(line(page, line));
    }

    private static boolean near(Placed small, Placed large) {
        boolean level = Math.abs(small.across() - large.across()) < LEVEL * small.glyph().size();
        return level || small.along() < large.end() + small.glyph().size() && large.along() < small.end() + small.glyph().size();
    }

    private static Line line(int page, List<Placed> placed) {
        placed.sort(ALONG);
        StringBuilder text = new StringBuilder();
        List<Glyph> glyphs = new ArrayList<>();
        Extent extent = new Extent();
        double size = 0;
        Placed before = null;
        Placed drawn = null;
        for (Placed one : placed) {
            if (before != null && twice(before, drawn, one)) {
                drawn = one;
                continue;
            }
            drawn = one;
            if (one.glyph().blank()) {
                space(text, glyphs, one.glyph());
                before = before == null ? null : one;
                continue;
            }
            if (before != null && gap(before, one)) {
                space(text, glyphs, before.glyph());
            }
            String read = Normal.characters(one.glyph().text());
            text.append(read);
            for (int i = 0; i < read.length(); i++) {
                glyphs.add(one.glyph());
            }
            extent.add(one.glyph().area());
            size = Math.max(size, one.glyph().size());
            before = one;
        }
        int end = text.length();
        while (end > 0 && Normal.blank(text.charAt(end - 1))) {
            end--;
        }
        return new Line(page, text.substring(0, end), List.copyOf(glyphs.subList(0, end)), extent.orElse(placed.get(0).glyph().area()), size);
    }

    /** Producers print a character twice or four times, each a hair beside the one {@code drawn} last, to make it bold. */
    private static boolean twice(Placed before, Placed drawn, Placed one) {
        double width = Math.min(one.end() - one.along(), one.glyph().size());
        return before.glyph().text().equals(one.glyph().text()) && one.along() - drawn.along() < 0.25 * width && one.along() - before.along() < 0.5 * width && width > 0;
    }

    private static void space(StringBuilder text, List<Glyph> glyphs, Glyph glyph) {
        if (text.length() > 0 && text.charAt(text.length() - 1) != ' ') {
            text.append(' ');
            glyphs.add(glyph);
        }
    }

    /** Whether a gap is a space that was not printed: between Latin letters or digits, or wider than a character anywhere. */
    private static boolean gap(Placed before, Placed one) {
        double gap = one.along() - before.end();
        double size = Math.min(one.glyph().size(), before.glyph().size());
        return gap > (latin(before.glyph()) && latin(one.glyph()) ? 0.22 : 1.2) * size;
    }

    private static boolean latin(Glyph glyph) {
        char c = glyph.text().charAt(0);
        return c < 0x80 && Character.isLetterOrDigit(c);
    }
}
