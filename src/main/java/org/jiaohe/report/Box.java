package org.jiaohe.report;

/** A rectangle on a page in PDF points, from the top left corner of the page as it is shown. */
public record Box(double x, double y, double width, double height) {
    // Written out, since the virtual machine makes those of a record only when they are called, which is felt in a cold check.
    @Override
    public boolean equals(Object other) {
        return other instanceof Box one && Double.compare(x, one.x) == 0 && Double.compare(y, one.y) == 0 && Double.compare(width, one.width) == 0 && Double.compare(height, one.height) == 0;
    }

    @Override
    public int hashCode() {
        return Double.hashCode(31 * x + y);
    }

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    /** The smallest rectangle around both. */
    public Box with(Box other) {
        double left = Math.min(x, other.x);
        double top = Math.min(y, other.y);
        return new Box(left, top, Math.max(right(), other.right()) - left, Math.max(bottom(), other.bottom()) - top);
    }
}
