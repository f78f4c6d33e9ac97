package org.jiaohe.document;

/** A rectangle in PDF points from the top left corner of the page as it is shown. */
public record Area(double left, double top, double right, double bottom) {
    public double width() {
        return right - left;
    }

    public double height() {
        return bottom - top;
    }

    public boolean holds(double x, double y) {
        return x >= left && x <= right && y >= top && y <= bottom;
    }

    /** The smallest rectangle around points, of which there is at least one. */
    static Area around(double[] x, double[] y) {
        Area area = new Area(x[0], y[0], x[0], y[0]);
        for (int i = 1; i < x.length; i++) {
            area = area.with(new Area(x[i], y[i], x[i], y[i]));
        }
        return area;
    }

    /** The smallest rectangle around both. */
    public Area with(Area other) {
        return new Area(Math.min(left, other.left), Math.min(top, other.top), Math.max(right, other.right), Math.max(bottom, other.bottom));
    }
}
