package org.jiaohe.document;

import java.util.List;

/**
 * One page as shown, rotation applied.
 *
 * @param number   counted from 1
 * @param glyphs   visible characters in the file's order
 * @param rulings  lines along the page's edges
 * @param shades   filled areas
 * @param pictures places of raster pictures
 * @param recognised whether the characters are an invisible layer over a scan, made by somebody's character recognition
 */
public record Page(int number, double width, double height, List<Glyph> glyphs, List<Ruling> rulings, List<Area> shades, List<Area> pictures,
                   boolean recognised) {
    public Page {
        glyphs = List.copyOf(glyphs);
        rulings = List.copyOf(rulings);
        shades = List.copyOf(shades);
        pictures = List.copyOf(pictures);
    }

    /** Whether pictures cover so much of the page that its content is likely a scan. */
    public boolean mostlyPicture() {
        double covered = 0;
        for (Area picture : pictures) {
            covered = Math.max(covered, picture.width() * picture.height());
        }
        return covered > 0.4 * width * height;
    }
}
