package org.jiaohe.output;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jiaohe.report.Box;

/** From our boxes (points from the top left corner of the page as shown) to a PDF page's own space (from the bottom left, before rotation and cropping). */
final class PageSpace {
    private static final float NOTE_WIDTH = 200;
    private static final float NOTE_HEIGHT = 120;
    private final PDRectangle crop;
    private final int rotation;

    PageSpace(PDPage page) {
        this.crop = page.getCropBox();
        this.rotation = (page.getRotation() % 360 + 360) % 360;
    }

    /** Corners of a highlight: top left, top right, bottom left, bottom right as the reader sees them. Viewers expect this order, not the one the standard describes. */
    float[] quad(Box box) {
        double[][] corners = {{box.x(), box.y()}, {box.right(), box.y()}, {box.x(), box.bottom()}, {box.right(), box.bottom()}};
        float[] quad = new float[8];
        for (int i = 0; i < 4; i++) {
            float[] at = point(corners[i][0], corners[i][1]);
            quad[i * 2] = at[0];
            quad[i * 2 + 1] = at[1];
        }
        return quad;
    }

    private float[] point(double x, double y) {
        double left = crop.getLowerLeftX();
        double bottom = crop.getLowerLeftY();
        double[] at = switch (rotation) {
            case 90 -> new double[] {left + y, bottom + x};
            case 180 -> new double[] {crop.getUpperRightX() - x, bottom + y};
            case 270 -> new double[] {crop.getUpperRightX() - y, crop.getUpperRightY() - x};
            default -> new double[] {left + x, crop.getUpperRightY() - y};
        };
        return new float[] {(float) at[0], (float) at[1]};
    }

    static PDRectangle around(float[] quad) {
        float left = Math.min(Math.min(quad[0], quad[2]), Math.min(quad[4], quad[6]));
        float right = Math.max(Math.max(quad[0], quad[2]), Math.max(quad[4], quad[6]));
        float bottom = Math.min(Math.min(quad[1], quad[3]), Math.min(quad[5], quad[7]));
        float top = Math.max(Math.max(quad[1], quad[3]), Math.max(quad[5], quad[7]));
        return new PDRectangle(left, bottom, right - left, top - bottom);
    }

    /** Where a note opens: beside the page's edge at the height of the mark, so that it hides no text. */
    PDRectangle margin(PDRectangle mark) {
        return new PDRectangle(crop.getUpperRightX(), Math.max(crop.getLowerLeftY(), mark.getUpperRightY() - NOTE_HEIGHT), NOTE_WIDTH, NOTE_HEIGHT);
    }
}
