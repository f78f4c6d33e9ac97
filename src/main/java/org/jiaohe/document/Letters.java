package org.jiaohe.document;

import java.io.IOException;

/** Puts the characters of shown strings on the page (ISO 32000-1, 9.4.4). */
final class Letters {
    /** Sine of ten degrees: a page laid askew on a scanner stays below it, a watermark above. */
    private static final double SLANT = 0.17;
    private static final double DESCENT = -0.12;
    private static final double ASCENT = 0.88;
    private static final double BRINK = 0.15;
    /** A clip that is no page's, in parts of the page's width. */
    private static final double NARROW = 0.5;
    /** A spreadsheet's row that goes on overleaf is cut off over the whole table's width. */
    private static final double LOW = 0.1;
    private final Budget budget;
    private final PageSheet sheet;

    Letters(Budget budget, PageSheet sheet) {
        this.budget = budget;
        this.sheet = sheet;
    }

    /** Shows a string and moves on. Fails where no font is set or a code cannot be made out. */
    void show(byte[] string, GraphicsState state) throws IOException {
        Face face = state.face;
        if (face == null) {
            throw new IOException("text without a font");
        }
        double[] units = state.glyphs();
        for (int at = 0; at < string.length; at += face.codeLength()) {
            int code = face.code(string, at);
            double spacing = state.characterSpacing + (code == ' ' && face.codeLength() == 1 ? state.wordSpacing : 0);
            Face.Letter letter = face.letter(code);
            budget.glyph();
            sheet.faults += letter.fault() ? 1 : 0;
            state.move(units);
            place(letter, units, state);
            if (face.vertical()) {
                state.advance(0, letter.down() * state.size + spacing);
            } else {
                state.advance((letter.width() * state.size + spacing) * state.scaling, 0);
            }
        }
    }

    /** @param m from units of the font size, at the place of the text, to the page */
    private void place(Face.Letter letter, double[] m, GraphicsState state) {
        double originX = letter.shiftX() * m[0] + letter.shiftY() * m[2] + m[4];
        double originY = letter.shiftX() * m[1] + letter.shiftY() * m[3] + m[5];
        double dx = letter.width() * m[0];
        double dy = letter.width() * m[1];
        double ux = (ASCENT - DESCENT) * m[2];
        double uy = (ASCENT - DESCENT) * m[3];
        double size = length(ux, uy);
        if (!(length(dx, dy) + size > 0) || slanted(dx, dy)) {
            return;
        }
        double x = originX + DESCENT * m[2];
        double y = originY + DESCENT * m[3];
        Area area = new Area(x + Math.min(0, dx) + Math.min(0, ux), y + Math.min(0, dy) + Math.min(0, uy), x + Math.max(0, dx) + Math.max(0, ux), y + Math.max(0, dy) + Math.max(0, uy));
        int turn = Math.abs(ux) <= Math.abs(uy) ? uy < 0 ? 0 : 2 : ux > 0 ? 1 : 3;
        String text = letter.text();
        boolean inside = state.clip.holds((area.left() + area.right()) / 2, (area.top() + area.bottom()) / 2);
        // A digit that is cut off, or the one behind it, cannot be told from others.
        if (!inside && Character.isDigit(text.charAt(0)) && beside(area, state.clip)) {
            text = Glyph.CUT;
            inside = true;
        }
        // A label in the middle of a cell that goes on over pages is drawn beyond the page's edge too, and cut off at the cell's.
        if (!inside && !Character.isDigit(text.charAt(0)) && (state.clip.width() < NARROW * sheet.width() || state.clip.height() < LOW * sheet.height())) {
            sheet.order++;
            return;
        }
        sheet.glyph(new Glyph(text, area, turn == 0 || turn == 2 ? originY : originX, size, turn, sheet.order++, !state.hugging && brink(area, state.clip, size, turn % 2 == 0)), state.inside(), state.outline(), state.invisible(), inside);
    }

    /** Whether the clip leaves so little room beside a character that producers leave out the next one: its ink would not show. */
    private static boolean brink(Area area, Area clip, double size, boolean level) {
        double room = level ? Math.min(area.left() - clip.left(), clip.right() - area.right()) : Math.min(area.top() - clip.top(), clip.bottom() - area.bottom());
        return room < BRINK * size;
    }

    private static boolean beside(Area digit, Area clip) {
        double middle = (digit.top() + digit.bottom()) / 2;
        return middle > clip.top() && middle < clip.bottom() && digit.right() > clip.left() - 0.6 * digit.width() && digit.left() < clip.right() + 0.6 * digit.width();
    }

    /** Whether a character runs neither across nor down the page: then it is part of a watermark or a seal, not of the report. */
    private static boolean slanted(double dx, double dy) {
        return Math.min(Math.abs(dx), Math.abs(dy)) > SLANT * length(dx, dy);
    }

    /** The length of a way, which most times runs along an edge of the page. */
    private static double length(double x, double y) {
        return y == 0 ? Math.abs(x) : x == 0 ? Math.abs(y) : Math.hypot(x, y);
    }
}
