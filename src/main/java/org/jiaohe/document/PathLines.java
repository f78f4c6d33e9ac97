package org.jiaohe.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The path under construction, in page coordinates, and the lines and areas that painting it leaves. */
final class PathLines {
    /** A filled rectangle up to this thick is a line: browsers draw every table border that way. */
    static final double THIN = 2.5;
    private static final double STRAIGHT = 0.6;
    /** How much of its outline a rectangle with rounded corners keeps straight at least. */
    private static final double ROUNDED = 0.5;
    private static final int MOST_DOTS = 200_000;
    /** Filled specks: browsers draw dotted and dashed borders one by one. */
    final List<Area> dots = new ArrayList<>();
    private final List<double[]> segments = new ArrayList<>();
    /** Left, top, right, bottom, points, edges that are not upright, and the length of those that are. */
    private final List<double[]> outlines = new ArrayList<>();
    private double[] outline;
    private double startX;
    private double startY;
    private double atX;
    private double atY;

    void move(double x, double y) {
        startX = atX = x;
        startY = atY = y;
        outline = new double[] {x, y, x, y, 1, 0, 0};
        outlines.add(outline);
    }

    /** A straight edge. */
    void line(double x, double y) {
        if (outline == null) {
            move(x, y);
            return;
        }
        segments.add(new double[] {atX, atY, x, y});
        boolean slanted = Math.abs(x - atX) > STRAIGHT && Math.abs(y - atY) > STRAIGHT;
        outline[6] += slanted ? 0 : Math.abs(x - atX) + Math.abs(y - atY);
        reach(x, y, slanted);
    }

    /** The end of a curve: no line of a table, but it takes the outline along. */
    void curve(double x, double y) {
        if (outline == null) {
            move(x, y);
            return;
        }
        reach(x, y, true);
    }

    private void reach(double x, double y, boolean slanted) {
        outline[0] = Math.min(outline[0], x);
        outline[1] = Math.min(outline[1], y);
        outline[2] = Math.max(outline[2], x);
        outline[3] = Math.max(outline[3], y);
        outline[4]++;
        outline[5] += slanted ? 1 : 0;
        atX = x;
        atY = y;
    }

    void close() {
        if (outline != null && (atX != startX || atY != startY)) {
            line(startX, startY);
        }
    }

    void clear() {
        segments.clear();
        outlines.clear();
        outline = null;
    }

    /** The smallest rectangle around the whole path; none where the path is empty. */
    Area bounds() {
        Area all = null;
        for (double[] one : outlines) {
            Area area = new Area(one[0], one[1], one[2], one[3]);
            all = all == null ? area : all.with(area);
        }
        return all;
    }

    /** Whether the path is anything but one upright rectangle, be its corners round. */
    boolean rough() {
        return outlines.size() != 1 || outlines.get(0)[5] > 0 && !rounded(outlines.get(0));
    }

    void stroked(Area clip, List<Ruling> into) {
        for (double[] s : segments) {
            boolean horizontal = Math.abs(s[1] - s[3]) <= STRAIGHT;
            boolean vertical = Math.abs(s[0] - s[2]) <= STRAIGHT;
            if (horizontal != vertical) {
                rule(new Area(Math.min(s[0], s[2]), Math.min(s[1], s[3]), Math.max(s[0], s[2]), Math.max(s[1], s[3])), horizontal, clip, into);
            }
        }
    }

    /** Thin outlines become lines; the others are returned as areas. */
    List<Area> filled(Area clip, List<Ruling> into) {
        List<Area> areas = new ArrayList<>();
        for (double[] one : outlines) {
            Area area = new Area(one[0], one[1], one[2], one[3]);
            Area seen = cut(area, clip);
            if (one[4] < 3 || seen == null) {
                continue;
            }
            if (Math.min(seen.width(), seen.height()) <= THIN) {
                if (one[5] <= 2 && Math.max(seen.width(), seen.height()) > THIN) {
                    rule(seen, seen.width() > seen.height(), clip, into);
                } else if (one[5] <= 4 && dots.size() < MOST_DOTS) {
                    dots.add(seen);
                }
            } else if (one[5] == 0 || rounded(one)) {
                areas.add(seen);
            }
        }
        return areas;
    }

    /** Whether an outline is a rectangle but for its corners: text in the colour of the page stands on such grounds too. */
    private static boolean rounded(double[] one) {
        return one[6] >= ROUNDED * 2 * (one[2] - one[0] + one[3] - one[1]);
    }

    static void rule(Area area, boolean horizontal, Area clip, List<Ruling> into) {
        Area grown = new Area(clip.left() - 1, clip.top() - 1, clip.right() + 1, clip.bottom() + 1);
        Area seen = cut(area, grown);
        if (seen != null) {
            into.add(horizontal ? new Ruling(true, (seen.top() + seen.bottom()) / 2, seen.left(), seen.right())
                    : new Ruling(false, (seen.left() + seen.right()) / 2, seen.top(), seen.bottom()));
        }
    }

    /** Lines that rows and columns of specks make; one speck may belong to both. */
    static void dotted(List<Area> dots, List<Ruling> into) {
        for (boolean horizontal : new boolean[] {true, false}) {
            List<Area> sorted = new ArrayList<>(dots);
            sorted.sort(Comparator.comparingDouble((Area dot) -> Math.round(across(dot, horizontal) * 2)).thenComparingDouble(dot -> horizontal ? dot.left() : dot.top()));
            int from = 0;
            for (int i = 1; i <= sorted.size(); i++) {
                if (i == sorted.size() || !follows(sorted.get(i - 1), sorted.get(i), horizontal)) {
                    Area all = sorted.get(from).with(sorted.get(i - 1));
                    if (i - from >= 4 && Math.max(all.width(), all.height()) >= 8) {
                        into.add(horizontal ? new Ruling(true, across(all, true), all.left(), all.right()) : new Ruling(false, across(all, false), all.top(), all.bottom()));
                    }
                    from = i;
                }
            }
        }
    }

    private static double across(Area dot, boolean horizontal) {
        return horizontal ? (dot.top() + dot.bottom()) / 2 : (dot.left() + dot.right()) / 2;
    }

    private static boolean follows(Area before, Area dot, boolean horizontal) {
        double gap = horizontal ? dot.left() - before.right() : dot.top() - before.bottom();
        return Math.abs(across(before, horizontal) - across(dot, horizontal)) < 0.6 && gap < 4.5 && gap > -THIN;
    }

    /** The part of an area inside another; null where there is none. */
    static Area cut(Area area, Area by) {
        double left = Math.max(area.left(), by.left());
        double top = Math.max(area.top(), by.top());
        double right = Math.min(area.right(), by.right());
        double bottom = Math.min(area.bottom(), by.bottom());
        return left > right || top > bottom ? null : new Area(left, top, right, bottom);
    }
}
