package org.jiaohe.document.scan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Connected pieces of ink inside one cell, and what they tell before any character is recognised. */
final class Blobs {
    /** A piece of ink by its outline in pixels of the page; {@code edge} where it touches the cell's rim, as the rest of a ruling line does. */
    record Blob(int left, int top, int right, int bottom, boolean edge) {
        int width() {
            return right - left;
        }

        int height() {
            return bottom - top;
        }

        Blob with(Blob other) {
            return new Blob(Math.min(left, other.left), Math.min(top, other.top), Math.max(right, other.right), Math.max(bottom, other.bottom), edge && other.edge);
        }
    }

    private final List<Blob> blobs;
    private final double dpi;

    private Blobs(List<Blob> blobs, double dpi) {
        this.blobs = blobs;
        this.dpi = dpi;
    }

    static Blobs in(boolean[] ink, int width, Blob cell, double dpi) {
        int w = cell.width();
        int h = cell.height();
        boolean[] seen = new boolean[Math.max(0, w * h)];
        List<Blob> out = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>();
        for (int start = 0; start < seen.length; start++) {
            if (seen[start] || !ink[(cell.top() + start / w) * width + cell.left() + start % w]) {
                continue;
            }
            seen[start] = true;
            open.push(start);
            Blob blob = null;
            int size = 0;
            while (!open.isEmpty()) {
                int at = open.pop();
                int x = at % w;
                int y = at / w;
                size++;
                Blob point = new Blob(cell.left() + x, cell.top() + y, cell.left() + x + 1, cell.top() + y + 1, x == 0 || y == 0 || x == w - 1 || y == h - 1);
                blob = blob == null ? point : new Blob(Math.min(blob.left(), point.left()), Math.min(blob.top(), point.top()), Math.max(blob.right(), point.right()), Math.max(blob.bottom(), point.bottom()), blob.edge() || point.edge());
                for (int dy = -1; dy <= 1; dy++) {
                    for (int dx = -1; dx <= 1; dx++) {
                        int nx = x + dx;
                        int ny = y + dy;
                        int next = ny * w + nx;
                        if (nx >= 0 && ny >= 0 && nx < w && ny < h && !seen[next] && ink[(cell.top() + ny) * width + cell.left() + nx]) {
                            seen[next] = true;
                            open.push(next);
                        }
                    }
                }
            }
            // Single points are the grain of the picture.
            if (size > dpi * dpi / 9000) {
                out.add(blob);
            }
        }
        // What is left of a border is thin; text that touches the border is not.
        out.removeIf(one -> one.edge() && (Math.min(one.width(), one.height()) < dpi / 40 || one.width() >= 0.9 * w && one.height() >= 0.9 * h));
        return new Blobs(out, dpi);
    }

    /** The outline of all ink that is large enough for a character; nothing in an empty cell. */
    Optional<Blob> outline() {
        boolean any = blobs.stream().anyMatch(one -> one.height() >= dpi / 20 || one.width() >= dpi / 16);
        return any ? blobs.stream().reduce(Blob::with) : Optional.empty();
    }

    /** Whether a single flat stroke stands there, as 一 and the dash do. */
    boolean dash() {
        List<Blob> large = blobs.stream().filter(one -> one.width() >= dpi / 25 || one.height() >= dpi / 25).toList();
        return !large.isEmpty() && large.stream().allMatch(one -> one.width() > 3 * one.height());
    }

    /** Whether everything stands in one line and is as high and narrow as digits are, points aside; Chinese characters fall into pieces of every size. */
    boolean figure() {
        int tallest = blobs.stream().mapToInt(Blob::height).max().orElse(0);
        int top = blobs.stream().mapToInt(Blob::top).min().orElse(0);
        int bottom = blobs.stream().mapToInt(Blob::bottom).max().orElse(0);
        return tallest > 0 && bottom - top < 1.4 * tallest && blobs.stream().allMatch(one -> digit(one, tallest) || point(one, tallest, bottom));
    }

    private static boolean digit(Blob one, int tallest) {
        return one.width() <= 0.85 * tallest && one.height() >= 0.72 * tallest;
    }

    private static boolean point(Blob one, int tallest, int bottom) {
        return one.height() <= 0.4 * tallest && one.width() <= 0.4 * tallest && bottom - one.top() <= 0.5 * tallest;
    }
}
