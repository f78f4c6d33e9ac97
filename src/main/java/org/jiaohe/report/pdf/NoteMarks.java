package org.jiaohe.report.pdf;

import org.jiaohe.document.Glyph;

/** Marks of notes (注释号) that stand small and raised behind a number or a word, and are no digits of it. */
final class NoteMarks {
    private static final String RAISED = "\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079";
    private static final double SMALL = 0.9;
    private static final double NEAR = 0.35;
    private static final double LOW = 0.12;
    private static final double HIGH = 0.75;

    private NoteMarks() {
    }

    /** Whether a digit stands small and raised behind another character, or behind such a digit. */
    static boolean follows(Glyph before, Glyph glyph) {
        boolean digit = glyph.turn() == 0 && glyph.text().length() == 1 && glyph.text().charAt(0) >= '0' && glyph.text().charAt(0) <= '9';
        if (!digit || before.blank() || Math.abs(glyph.area().left() - before.area().right()) > NEAR * before.size()) {
            return false;
        }
        boolean goesOn = RAISED.contains(before.text()) && Math.abs(glyph.size() - before.size()) < 0.05 * glyph.size() && Math.abs(glyph.baseline() - before.baseline()) < 0.5;
        double up = before.baseline() - glyph.baseline();
        return goesOn || glyph.size() < SMALL * before.size() && up > LOW * before.size() && up < HIGH * before.size();
    }

    /** The same character as the raised digit that Unicode has for it. */
    static Glyph raised(Glyph glyph) {
        return new Glyph(RAISED.substring(glyph.text().charAt(0) - '0', glyph.text().charAt(0) - '0' + 1), glyph.area(), glyph.baseline(), glyph.size(), glyph.turn(), glyph.order(), glyph.brink());
    }
}
