package org.jiaohe.document;

import java.util.Arrays;

/** What {@code q} saves and {@code Q} brings back (ISO 32000-1, 8.4), as far as reading needs it. */
final class GraphicsState {
    /** From the space of the content to the page as it is shown: a b c d e f. */
    double[] ctm;
    double lightness;
    /** Whether the colour counts ink, so that much of it is dark. */
    boolean tint;
    double alpha = 1;
    /** The same of the colour for outlines. */
    double edge;
    boolean edgeTint;
    double edgeAlpha = 1;
    Area clip;
    /** Whether the clip is not the whole of its area: what is filled through it hides only a part of that. */
    boolean rough;
    /** Whether the clip is the box that a producer drew around the characters of a group (ISO 32000-1, 11.6.6) to show it half transparent: it cuts none off. */
    boolean hugging;
    /** The font; null before the first {@code Tf}. */
    Face face;
    double size;
    double characterSpacing;
    double wordSpacing;
    double scaling = 1;
    double leading;
    double rise;
    /** How text is painted: the operand of {@code Tr}. */
    int mode;
    /** Where text stands and where its line begins; null outside of {@code BT} and {@code ET}. */
    double[] text;
    double[] line;

    GraphicsState(double[] ctm, Area clip) {
        this.ctm = ctm;
        this.clip = clip;
    }

    GraphicsState copy() {
        GraphicsState copy = new GraphicsState(ctm, clip);
        copy.rough = rough;
        copy.hugging = hugging;
        copy.lightness = lightness;
        copy.tint = tint;
        copy.alpha = alpha;
        copy.edge = edge;
        copy.edgeTint = edgeTint;
        copy.edgeAlpha = edgeAlpha;
        copy.face = face;
        copy.size = size;
        copy.characterSpacing = characterSpacing;
        copy.wordSpacing = wordSpacing;
        copy.scaling = scaling;
        copy.leading = leading;
        copy.rise = rise;
        copy.mode = mode;
        copy.text = text == null ? null : Arrays.copyOf(text, text.length);
        copy.line = line == null ? null : Arrays.copyOf(line, line.length);
        return copy;
    }

    /** Mode 3 paints nothing, mode 7 only makes a clip of the characters. */
    boolean invisible() {
        return mode == 3 || mode == 7;
    }

    /** The lightness of the insides of characters, and that of their outlines; the same where only one of both is painted. */
    double inside() {
        return outlined() && mode % 4 == 1 ? outline() : 1 - (1 - lightness) * Math.min(1, alpha);
    }

    double outline() {
        return outlined() ? 1 - (1 - edge) * Math.min(1, edgeAlpha) : inside();
    }

    private boolean outlined() {
        return mode % 4 == 1 || mode % 4 == 2;
    }

    /** First {@code m}, then {@code n}. */
    static double[] product(double[] m, double[] n) {
        return new double[] {m[0] * n[0] + m[1] * n[2], m[0] * n[1] + m[1] * n[3], m[2] * n[0] + m[3] * n[2], m[2] * n[1] + m[3] * n[3],
            m[4] * n[0] + m[5] * n[2] + n[4], m[4] * n[1] + m[5] * n[3] + n[5]};
    }

    /** Puts a matrix before that of the content. */
    void concatenate(double[] m) {
        ctm = product(m, ctm);
    }

    double x(double x, double y) {
        return x * ctm[0] + y * ctm[2] + ctm[4];
    }

    double y(double x, double y) {
        return x * ctm[1] + y * ctm[3] + ctm[5];
    }

    /** Moves the beginning of the line. */
    void nextLine(double x, double y) {
        line[4] += x * line[0] + y * line[2];
        line[5] += x * line[1] + y * line[3];
        System.arraycopy(line, 0, text, 0, line.length);
    }

    /** Moves the place of the text. */
    void advance(double x, double y) {
        text[4] += x * text[0] + y * text[2];
        text[5] += x * text[1] + y * text[3];
    }

    /** From units of the font size, at the place of the text, to the page. */
    double[] glyphs() {
        return product(product(new double[] {size * scaling, 0, 0, size, 0, rise}, text), ctm);
    }

    /** Brings {@link #glyphs()} to where the text stands now: all that a character changes of it. */
    void move(double[] glyphs) {
        double x = rise * text[2] + text[4];
        double y = rise * text[3] + text[5];
        glyphs[4] = x(x, y);
        glyphs[5] = y(x, y);
    }
}
