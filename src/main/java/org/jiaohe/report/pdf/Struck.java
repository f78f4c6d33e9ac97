package org.jiaohe.report.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jiaohe.document.Glyph;
import org.jiaohe.document.Page;
import org.jiaohe.document.Ruling;

/** Characters that a line of their own strikes out (划去): an author who corrects a figure by hand leaves both in the file. */
final class Struck {
    /** A longer line is a border. */
    private static final double LONGEST = 120;
    private static final double LARGEST = 40;
    /** Where the line runs above the base line, in parts of the size of the type. */
    private static final double LOW = 0.14;
    private static final double HIGH = 0.48;
    private static final double ENDS = 0.3;
    private static final double ROUNDING = 0.01;

    private Struck() {
    }

    static Set<Glyph> on(Page page) {
        Set<Glyph> out = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Ruling> lines = new ArrayList<>();
        for (Ruling line : page.rulings()) {
            if (line.horizontal() && line.length() < LONGEST && line.length() > 2) {
                lines.add(line);
            }
        }
        if (lines.isEmpty()) {
            return out;
        }
        List<Glyph> glyphs = new ArrayList<>();
        double largest = 0;
        for (Glyph glyph : page.glyphs()) {
            if (glyph.turn() == 0 && !glyph.blank()) {
                glyphs.add(glyph);
                largest = Math.max(largest, glyph.size());
            }
        }
        glyphs.sort((one, other) -> Double.compare(one.baseline(), other.baseline()));
        double deepest = Math.min(LARGEST, HIGH * largest + ROUNDING);
        lines.forEach(line -> out.addAll(under(line, glyphs, deepest)));
        return out;
    }

    /** The characters that a line runs through from the first to the last: a border goes on beyond them. Base lines lie at most {@code deepest} below it. */
    private static List<Glyph> under(Ruling line, List<Glyph> glyphs, double deepest) {
        List<Glyph> out = new ArrayList<>();
        double from = Double.MAX_VALUE;
        double to = -Double.MAX_VALUE;
        for (int i = first(glyphs, line.at()); i < glyphs.size() && glyphs.get(i).baseline() < line.at() + deepest; i++) {
            Glyph glyph = glyphs.get(i);
            double up = (glyph.baseline() - line.at()) / glyph.size();
            boolean across = line.from() <= glyph.centreX() && line.to() >= glyph.centreX();
            if (across && up > LOW && up < HIGH) {
                out.add(glyph);
                from = Math.min(from, glyph.area().left());
                to = Math.max(to, glyph.area().right());
            }
        }
        boolean own = !out.isEmpty() && Math.abs(from - line.from()) < ENDS * out.get(0).size() && Math.abs(to - line.to()) < ENDS * out.get(0).size();
        return own ? out : List.of();
    }

    private static int first(List<Glyph> glyphs, double at) {
        int low = 0;
        int high = glyphs.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (glyphs.get(middle).baseline() < at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
