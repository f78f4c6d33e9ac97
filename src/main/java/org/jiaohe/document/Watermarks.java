package org.jiaohe.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells watermarks (水印) that run straight across the page from its text: faint characters that lie over or under darker
 * ones, and the same words wherever else the page has them.
 */
final class Watermarks {
    /** Lighter than this is faint: 0 is black, 1 is white. */
    static final double FAINT = 0.4;
    /** A page printed in grey throughout has no watermark in grey. */
    private static final double MOST = 0.5;
    private static final long MOST_PAIRS = 20_000_000;
    /** The same faint words so often on one page are strewn over it (who printed it, and when), whether they meet text or not. */
    private static final int LEAST_TILES = 5;
    private static final int LEAST_TILE = 6;

    private Watermarks() {
    }

    /** Those of the faint characters of a page that belong to a watermark. */
    static Set<Glyph> among(List<Glyph> faint, List<Glyph> all) {
        Set<Glyph> out = Collections.newSetFromMap(new IdentityHashMap<>());
        List<List<Glyph>> runs = runs(faint);
        Map<String, List<List<Glyph>>> tiles = runs.stream().filter(run -> run.size() >= LEAST_TILE).collect(Collectors.groupingBy(Watermarks::words));
        tiles.values().removeIf(again -> again.size() < LEAST_TILES);
        tiles.values().forEach(again -> again.forEach(out::addAll));
        for (List<Glyph> run : out.isEmpty() ? List.<List<Glyph>>of() : runs) {
            if (!out.contains(run.get(0)) && tiles.values().stream().anyMatch(again -> cutOff(run, again))) {
                out.addAll(run);
            }
        }
        long rest = faint.size() - out.size();
        if (rest == 0 || rest > MOST * (all.size() - out.size()) || rest * all.size() > MOST_PAIRS) {
            return out;
        }
        Set<Glyph> light = Collections.newSetFromMap(new IdentityHashMap<>());
        light.addAll(faint);
        List<Glyph> dark = all.stream().filter(glyph -> !light.contains(glyph) && !glyph.blank()).toList();
        Set<String> words = new HashSet<>();
        runs.stream().filter(run -> run.stream().anyMatch(glyph -> !glyph.blank() && dark.stream().anyMatch(other -> overlap(glyph.area(), other.area())))).forEach(run -> words.add(words(run)));
        runs.stream().filter(run -> words.contains(words(run))).forEach(out::addAll);
        return out;
    }

    /** Whether a run is what the page's edge leaves of a tile: on the line of others, beyond all of them, with the words that begin or end there. */
    private static boolean cutOff(List<Glyph> run, List<List<Glyph>> tiles) {
        String words = words(run);
        Glyph first = run.get(0);
        String whole = words(tiles.get(0));
        boolean begins = whole.startsWith(words);
        if (words.isEmpty() || !begins && !whole.endsWith(words) || Math.abs(tiles.get(0).get(0).size() - first.size()) > 0.05 * first.size()) {
            return false;
        }
        boolean level = false;
        for (List<Glyph> tile : tiles) {
            Glyph other = tile.get(0);
            if (other.turn() == first.turn() && Math.abs(other.baseline() - first.baseline()) < 0.5) {
                level = true;
                if (begins ? other.area().left() > first.area().left() : other.area().left() < first.area().left()) {
                    return false;
                }
            }
        }
        return level;
    }

    /** Characters that stand on one line, one behind the other. */
    private static List<List<Glyph>> runs(List<Glyph> faint) {
        List<List<Glyph>> out = new ArrayList<>();
        Glyph before = null;
        for (Glyph glyph : faint) {
            boolean goesOn = before != null && Math.abs(before.size() - glyph.size()) < 0.05 * glyph.size() && before.turn() == glyph.turn() && Math.abs(before.baseline() - glyph.baseline()) < 0.5
                    && Math.abs(before.turn() % 2 == 0 ? glyph.area().left() - before.area().right() : glyph.area().top() - before.area().bottom()) < glyph.size();
            if (!goesOn) {
                out.add(new ArrayList<>());
            }
            out.get(out.size() - 1).add(glyph);
            before = glyph;
        }
        return out;
    }

    private static String words(List<Glyph> run) {
        StringBuilder out = new StringBuilder();
        run.forEach(glyph -> out.append(glyph.text()));
        return out.toString().strip();
    }

    private static boolean overlap(Area one, Area other) {
        double wide = Math.min(one.right(), other.right()) - Math.max(one.left(), other.left());
        double high = Math.min(one.bottom(), other.bottom()) - Math.max(one.top(), other.top());
        return wide > 0.2 * Math.min(one.width(), other.width()) && high > 0.3 * Math.min(one.height(), other.height());
    }
}
