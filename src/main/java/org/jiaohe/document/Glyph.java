package org.jiaohe.document;

/**
 * One printed character.
 *
 * @param text     what it reads as; {@link #LOST} where the file does not say
 * @param area     advance width by font size, not the ink
 * @param baseline distance of its base line from the page's top
 * @param size     font size in points as shown
 * @param turn     quarter turns clockwise that the character stands rotated by, 0 to 3
 * @param order    its place in the file's own order, which need not be the reading order; it skips one where a new instruction begins
 * @param brink    whether it stands where what is shown ends, so that another one beside it would not be seen
 */
public record Glyph(String text, Area area, double baseline, double size, int turn, int order, boolean brink) {
    /** Stands for a character that has a shape but no Unicode value. */
    public static final String LOST = "\uFFFD";
    /** Stands for a digit of which the page shows a part only. */
    public static final String CUT = "\uFFFC";

    /** A character with room around it. */
    public Glyph(String text, Area area, double baseline, double size, int turn, int order) {
        this(text, area, baseline, size, turn, order, false);
    }

    /** Whether some of a text's characters could not be made out. */
    public static boolean unread(String text) {
        return text.indexOf(LOST.charAt(0)) >= 0 || text.indexOf(CUT.charAt(0)) >= 0;
    }

    public double centreX() {
        return (area.left() + area.right()) / 2;
    }

    public double centreY() {
        return (area.top() + area.bottom()) / 2;
    }

    public boolean blank() {
        for (int i = 0; i < text.length(); i++) {
            if (!org.jiaohe.text.Normal.blank(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
