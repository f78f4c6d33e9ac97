package org.jiaohe.report.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jiaohe.document.Glyph;

/** Marks of notes (注释号) that stand small and raised behind a number or a word, and are no digits of it. */
final class NoteMarks {
    private static final String RAISED = "\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079";
    /** Websites set the mark in brackets, which Unicode has raised as well: [1], (1). */
    private static final String BRACKETS = "[［〔(（]］〕)）";
    private static final char OPENING = '\u207D';
    private static final char CLOSING = '\u207E';
    /** Offices number notes with these too; one in the size of the figure is left to what it says. */
    private static final String CIRCLED = "①②③④⑤⑥⑦⑧⑨";
    private static final double SMALL = 0.9;
    /** A mark alone in its cell is this much smaller than what stands in the others. */
    private static final double MARK = 0.7;
    private static final double NEAR = 0.35;
    private static final double LOW = 0.12;
    private static final double HIGH = 0.75;

    /** How many digits such a mark has, blanks among them, and how many of them a table has. */
    private static final int LONGEST = 4;
    private static final int MOST = 3;

    private NoteMarks() {
    }

    /** Whether a digit, in a circle or in brackets or bare, stands small and raised behind another character, or behind such a digit. */
    static boolean follows(Glyph before, Glyph glyph) {
        char first = glyph.text().charAt(0);
        boolean mark = glyph.text().length() == 1 && (first >= '0' && first <= '9' || CIRCLED.indexOf(first) >= 0 || BRACKETS.indexOf(first) >= 0);
        if (!mark || glyph.turn() != 0 || before.blank() || Math.abs(glyph.area().left() - before.area().right()) > NEAR * before.size()) {
            return false;
        }
        boolean raised = RAISED.contains(before.text()) || before.text().charAt(0) == OPENING || before.text().charAt(0) == CLOSING;
        boolean goesOn = raised && Math.abs(glyph.size() - before.size()) < 0.05 * glyph.size() && Math.abs(glyph.baseline() - before.baseline()) < 0.5;
        double up = before.baseline() - glyph.baseline();
        return goesOn || glyph.size() < SMALL * before.size() && up > LOW * before.size() && up < HIGH * before.size();
    }

    /** The few cells of a table that hold nothing but digits much smaller than its other characters: the mark of a note in a blank cell is no figure. */
    static Set<Integer> alone(List<List<Glyph>> cells) {
        double most = 0;
        for (List<Glyph> cell : cells) {
            for (Glyph glyph : cell) {
                most = Math.max(most, glyph.size());
            }
        }
        Set<Integer> small = new HashSet<>();
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).size() <= LONGEST && smaller(cells.get(i), MARK * most)) {
                small.add(i);
            }
        }
        if (small.isEmpty() || small.size() > MOST) {
            return Set.of();
        }
        double[] sizes = cells.stream().flatMap(List::stream).filter(glyph -> !glyph.blank()).mapToDouble(Glyph::size).sorted().toArray();
        small.removeIf(cell -> !smaller(cells.get(cell), MARK * sizes[sizes.length / 2]));
        return small;
    }

    /** Whether a cell holds digits, all of them smaller than a size, and nothing else. */
    private static boolean smaller(List<Glyph> cell, double size) {
        boolean digits = false;
        for (Glyph glyph : cell) {
            if (!glyph.blank()) {
                if (!Numbers.digit(glyph) || glyph.size() >= size) {
                    return false;
                }
                digits = true;
            }
        }
        return digits;
    }

    /** The same character as the raised one that Unicode has for it. */
    static Glyph raised(Glyph glyph) {
        int bracket = BRACKETS.indexOf(glyph.text());
        int circled = CIRCLED.indexOf(glyph.text()) + 1;
        char mark = bracket >= 0 ? bracket < BRACKETS.length() / 2 ? OPENING : CLOSING : RAISED.charAt(circled > 0 ? circled : glyph.text().charAt(0) - '0');
        return new Glyph(String.valueOf(mark), glyph.area(), glyph.baseline(), glyph.size(), glyph.turn(), glyph.order(), glyph.brink());
    }
}
