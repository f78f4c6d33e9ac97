package org.jiaohe.report.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jiaohe.document.Area;
import org.jiaohe.document.Glyph;
import org.jiaohe.document.Page;

/** Takes running text out of lattices: where a frame runs around the whole report, its lines are those of the tables too. */
final class Frames {
    private static final double WHOLE = 0.97;
    private static final int LEAST_LINES = 3;
    private static final double LINE = 9;

    private Frames() {
    }

    /** The lattices, each parted where a cell as wide as itself holds running text. */
    static List<Lattice> opened(Page page, List<Lattice> lattices) {
        List<Lattice> out = new ArrayList<>();
        for (Lattice lattice : lattices) {
            Set<Integer> texts = new HashSet<>();
            for (int i = 0; i < lattice.boxes.size(); i++) {
                Area area = lattice.boxes.get(i).area();
                if (area.width() > WHOLE * lattice.area.width() && area.height() > LEAST_LINES * LINE && running(page, lattice, i)) {
                    texts.add(i);
                }
            }
            if (texts.isEmpty()) {
                out.add(lattice);
            } else {
                out.addAll(lattice.without(texts));
            }
        }
        return out;
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
