package org.jiaohe.document.scan;

import java.util.ArrayList;
import java.util.List;

/** Finds ruling lines in a picture: long straight stretches of ink that meet others at their ends. */
final class InkLines {
    /**
     * A line in pixels.
     *
     * @param at   across itself
     * @param from where it begins along itself
     * @param to   where it ends
     */
    record Stretch(boolean horizontal, double at, int from, int to) {
    }

    private static final int GAP = 4;
    private final boolean[] ink;
    private final int width;
    private final int height;
    private final double dpi;

    private InkLines(boolean[] ink, int width, int height, double dpi) {
        this.ink = ink;
        this.width = width;
        this.height = height;
        this.dpi = dpi;
    }

    /** The ruling lines of a level picture. */
    static List<Stretch> in(boolean[] ink, int width, int height, double dpi) {
        InkLines lines = new InkLines(ink, width, height, dpi);
        List<Stretch> across = lines.stretches(true, (int) (dpi / 3));
        List<Stretch> down = lines.stretches(false, (int) (dpi / 6));
        double reach = dpi / 25;
        // A stroke of a character is as straight as a line, but ends in the open.
        List<Stretch> kept = new ArrayList<>();
        for (Stretch one : down) {
            boolean begins = meets(one, one.from(), across, reach);
            boolean ends = meets(one, one.to(), across, reach);
            // Where a table goes on overleaf, its border may be left open.
            if (begins && ends || (begins || ends) && one.to() - one.from() > dpi * 0.35) {
                kept.add(one);
            }
        }
        List<Stretch> out = new ArrayList<>(kept);
        for (Stretch one : across) {
            if (kept.stream().anyMatch(other -> crosses(one, other, reach))) {
                out.add(one);
            }
        }
        return out;
    }

    private static boolean meets(Stretch one, int end, List<Stretch> others, double reach) {
        return others.stream().anyMatch(other -> Math.abs(other.at() - end) <= reach && one.at() >= other.from() - reach && one.at() <= other.to() + reach);
    }

    private static boolean crosses(Stretch one, Stretch other, double reach) {
        return other.at() >= one.from() - reach && other.at() <= one.to() + reach && one.at() >= other.from() - reach && one.at() <= other.to() + reach;
    }

    private boolean dark(boolean horizontal, int along, int across) {
        return horizontal ? ink[across * width + along] : ink[along * width + across];
    }

    /** A stretch while it is put together from the runs of neighbouring rows. */
    private static final class Growing {
        int from;
        int to;
        int first;
        int last;
        long weight;
        long moment;

        void add(int across, int runFrom, int runTo) {
            last = across;
            from = Math.min(from, runFrom);
            to = Math.max(to, runTo);
            weight += runTo - runFrom;
            moment += (long) across * (runTo - runFrom);
        }
    }

    private List<Stretch> stretches(boolean horizontal, int least) {
        int along = horizontal ? width : height;
        int across = horizontal ? height : width;
        List<Growing> open = new ArrayList<>();
        List<Stretch> out = new ArrayList<>();
        for (int a = 1; a < across - 1; a++) {
            int row = a;
            open.removeIf(one -> {
                boolean done = one.last < row - 2;
                if (done) {
                    close(one, horizontal, out);
                }
                return done;
            });
            int from = -1;
            int dark = -1;
            for (int i = 0; i <= along; i++) {
                boolean on = i < along && (dark(horizontal, i, a) || dark(horizontal, i, a - 1) && dark(horizontal, i, a + 1));
                if (on) {
                    from = from < 0 ? i : from;
                    dark = i;
                } else if (from >= 0 && (i == along || i - dark > GAP)) {
                    if (dark - from >= least) {
                        grow(open, a, from, dark + 1);
                    }
                    from = -1;
                }
            }
        }
        open.forEach(one -> close(one, horizontal, out));
        return out;
    }

    private static void grow(List<Growing> open, int across, int from, int to) {
        for (Growing one : open) {
            if (from < one.to + GAP && to > one.from - GAP) {
                one.add(across, from, to);
                return;
            }
        }
        Growing one = new Growing();
        one.from = from;
        one.to = to;
        one.first = across;
        one.add(across, from, to);
        open.add(one);
    }

    /** A thick one is an area. */
    private void close(Growing one, boolean horizontal, List<Stretch> out) {
        if (one.last - one.first < dpi / 16) {
            out.add(new Stretch(horizontal, (double) one.moment / one.weight, one.from, one.to));
        }
    }
}
