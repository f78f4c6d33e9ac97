package org.jiaohe.document;

import java.util.ArrayList;
import java.util.List;

/** A page while it is read: what is painted later hides what lies beneath. */
final class PageSheet {
    private static final double CONTRAST = 0.08;
    /** 0 is black, 1 is white. */
    private static final double DARK = 0.5;
    /** Type of less than so many points is there to be found by machines and not to be read, where that of the page is so many times as large. */
    private static final double MINUTE = 1.6;
    private static final double MUCH = 4;
    final List<Ruling> rulings = new ArrayList<>();
    final List<Area> pictures = new ArrayList<>();
    int faults;
    int order;
    int outside;
    /** Whether what comes now belongs to a layer that is switched off. */
    boolean hidden;
    /** Fields that hold a text which the file does not draw. */
    int unshown;
    private final int number;
    private final double width;
    private final double height;
    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<Glyph> layer = new ArrayList<>();
    private final List<Area> shades = new ArrayList<>();
    private final List<Double> tones = new ArrayList<>();
    /** Characters that are lighter than text usually is. */
    private final List<Glyph> faint = new ArrayList<>();

    /** Whether there are characters that nobody can make out. */
    private boolean minute;

    PageSheet(int number, double width, double height) {
        this.number = number;
        this.width = width;
        this.height = height;
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    /** An area filled with one tone; a negative tone lets what is beneath shine through. */
    void shade(Area area, double tone) {
        shades.add(area);
        tones.add(tone);
        if (tone >= 0 && !glyphs.isEmpty()) {
            glyphs.removeIf(glyph -> area.holds(glyph.centreX(), glyph.centreY()) && covers(area, glyph.area()));
        }
    }

    private static boolean covers(Area area, Area glyph) {
        return area.left() <= glyph.left() + 1 && area.right() >= glyph.right() - 1 && area.top() <= glyph.top() + glyph.height() * 0.2 && area.bottom() >= glyph.bottom() - glyph.height() * 0.2;
    }

    /** Takes a character whose insides and outlines are that light. */
    void glyph(Glyph glyph, double fill, double edge, boolean invisible, boolean inside) {
        if (hidden) {
            return;
        }
        double lightness = Math.min(fill, edge);
        boolean onPage = glyph.centreX() >= 0 && glyph.centreX() <= width && glyph.centreY() >= 0 && glyph.centreY() <= height;
        // A stamp strewn over the page in grey runs over its edges, and so may the words that recognition lays under a page unseen.
        outside += onPage || invisible || glyph.blank() || lightness > Watermarks.FAINT ? 0 : 1;
        if (!inside || !onPage) {
            return;
        }
        if (invisible) {
            layer.add(glyph);
        } else if (seen(glyph, fill, edge)) {
            glyphs.add(glyph);
            minute |= glyph.size() < MINUTE;
            if (lightness > Watermarks.FAINT) {
                faint.add(glyph);
            }
        } else if (lightness < DARK && !glyph.blank() && !Character.isLetter(glyph.text().codePointAt(0))) {
            // In a cell that came out black the page shows ink, and not that nothing was written.
            glyphs.add(new Glyph(Glyph.CUT, glyph.area(), glyph.baseline(), glyph.size(), glyph.turn(), glyph.order(), glyph.brink()));
        }
    }

    private boolean seen(Glyph glyph, double fill, double edge) {
        double ground = background(glyph);
        return Math.abs(ground - fill) > CONTRAST || Math.abs(ground - edge) > CONTRAST;
    }

    private double background(Glyph glyph) {
        for (int i = shades.size() - 1; i >= 0; i--) {
            if (tones.get(i) >= 0 && shades.get(i).holds(glyph.centreX(), glyph.centreY())) {
                return tones.get(i);
            }
        }
        return 1;
    }

    /** The finished page. Invisible characters over a scan are its recognised text; anywhere else nobody sees them. */
    Page finish() {
        if (minute) {
            double[] sizes = glyphs.stream().mapToDouble(Glyph::size).sorted().toArray();
            double usual = sizes.length == 0 ? 0 : sizes[sizes.length / 2];
            glyphs.removeIf(glyph -> glyph.size() < MINUTE && glyph.size() * MUCH < usual);
        }
        if (!faint.isEmpty()) {
            glyphs.removeAll(Watermarks.among(faint, glyphs));
        }
        Page seen = new Page(number, width, height, glyphs, rulings, shades, pictures, false);
        boolean scan = seen.mostlyPicture() && glyphs.size() < layer.size() / 10 && !layer.isEmpty();
        return scan ? new Page(number, width, height, layer, rulings, shades, pictures, true) : seen;
    }
}
