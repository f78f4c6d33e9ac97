package org.jiaohe.document;

/** The smallest rectangle around areas that come one by one. */
public final class Extent {
    private double left = Double.POSITIVE_INFINITY;
    private double top = Double.POSITIVE_INFINITY;
    private double right = Double.NEGATIVE_INFINITY;
    private double bottom = Double.NEGATIVE_INFINITY;

    public void add(Area area) {
        left = Math.min(left, area.left());
        top = Math.min(top, area.top());
        right = Math.max(right, area.right());
        bottom = Math.max(bottom, area.bottom());
    }

    /** The rectangle; {@code none} where there was no area. */
    public Area orElse(Area none) {
        return left > right ? none : new Area(left, top, right, bottom);
    }
}
