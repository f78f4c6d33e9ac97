package org.jiaohe.report.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jiaohe.document.Glyph;
import org.jiaohe.document.Page;
import org.jiaohe.text.Normal;

/**
 * What a web page keeps in its place while it is scrolled, a bar with 返回顶部 or 分享, is printed at the same place of each page,
 * over its text. Where digits stand near it may cover one; it is left there, so that their cell is in doubt, and so is a cell that it fills.
 */
final class Fixed {
    private static final int LEAST_PAGES = 3;
    private static final int LEAST_ASIDE = 2;
    /** What stands nearer to a page's head or foot, in parts of its height, is told from the text by {@link Furniture}. */
    private static final double EDGE = 0.12;
    private static final int SHORTEST = 2;
    private static final int LONGEST = 6;
    /** Browsers place text by quarters of a point, which would lie just between two tenths: a hair decides there what is the same place. */
    private static final double ASIDE = 0.017;
    /** How near digits are, in parts of the size of type. */
    private static final double NEAR = 3;
    /** What stands at the same place of all pages. */
    private final Set<Long> common;

    /** Whether there are pages enough to tell words that stand beside the text's; what stands in the margin needs fewer. */
    private final boolean many;

    private Fixed(Set<Long> common, boolean many) {
        this.common = common;
        this.many = many;
    }

    static Fixed on(List<Page> pages) {
        if (pages.size() < LEAST_ASIDE) {
            return new Fixed(Set.of(), false);
        }
        Set<Long> common = new HashSet<>();
        for (Glyph glyph : pages.get(0).glyphs()) {
            if (inner(pages.get(0), glyph)) {
                common.add(place(glyph));
            }
        }
        for (int p = 1; p < pages.size() && !common.isEmpty(); p++) {
            Set<Long> both = new HashSet<>();
            for (Glyph glyph : pages.get(p).glyphs()) {
                if (inner(pages.get(p), glyph) && common.contains(place(glyph))) {
                    both.add(place(glyph));
                }
            }
            common = both;
        }
        return new Fixed(common, pages.size() >= LEAST_PAGES);
    }

    private static boolean inner(Page page, Glyph glyph) {
        return Normal.ideograph(Normal.characters(glyph.text()).charAt(0)) && glyph.baseline() > EDGE * page.height() && glyph.baseline() < (1 - EDGE) * page.height();
    }

    /** A character with its place to a tenth of a point. */
    private static long place(Glyph glyph) {
        return (long) glyph.text().charAt(0) << 40 ^ Math.round(10 * (glyph.area().left() + ASIDE)) << 20 ^ Math.round(10 * (glyph.baseline() + ASIDE));
    }

    /** A page's text outside its tables without such short words. */
    List<Glyph> without(Page page, List<Glyph> free) {
        if (common.isEmpty()) {
            return free;
        }
        Set<Glyph> gone = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Glyph> run = new ArrayList<>();
        for (Glyph glyph : free) {
            if (glyph.blank()) {
                continue;
            }
            Glyph last = run.isEmpty() ? glyph : run.get(run.size() - 1);
            if (Math.abs(glyph.baseline() - last.baseline()) > 0.5 || Math.abs(glyph.area().left() - last.area().right()) > glyph.size()) {
                take(page, run, free, gone);
                run.clear();
            }
            run.add(glyph);
        }
        take(page, run, free, gone);
        return gone.isEmpty() ? free : free.stream().filter(glyph -> !gone.contains(glyph)).toList();
    }

    /** Whether all that stands in a cell is such words: they hide what its author wrote. */
    boolean all(Page page, List<Glyph> cell) {
        int count = 0;
        for (Glyph glyph : many ? cell : List.<Glyph>of()) {
            if (!glyph.blank()) {
                if (!inner(page, glyph) || !common.contains(place(glyph))) {
                    return false;
                }
                count++;
            }
        }
        return count >= SHORTEST;
    }

    /** A run of characters that the file writes one after the other: all of it is at the same place everywhere, or none of it is dropped. */
    private void take(Page page, List<Glyph> run, List<Glyph> free, Set<Glyph> gone) {
        boolean fixed = !run.isEmpty() && (many && run.size() >= SHORTEST || run.size() < SHORTEST && aside(run.get(0), page)) && run.size() <= LONGEST && run.stream().allMatch(glyph -> inner(page, glyph) && common.contains(place(glyph)));
        if (fixed && free.stream().noneMatch(glyph -> Numbers.digit(glyph) && near(glyph, run))) {
            gone.addAll(run);
        }
    }

    /** Whether a character stands left or right of all else between its page's head and foot but what is fixed like itself, as 装 订 线 do. */
    private boolean aside(Glyph one, Page page) {
        boolean left = true;
        boolean right = true;
        for (Glyph glyph : page.glyphs()) {
            boolean level = glyph.baseline() > EDGE * page.height() && glyph.baseline() < (1 - EDGE) * page.height();
            if (level && !glyph.blank() && !(inner(page, glyph) && common.contains(place(glyph)))) {
                left &= glyph.area().left() > one.centreX();
                right &= glyph.area().right() < one.centreX();
            }
        }
        return left || right;
    }

    private static boolean near(Glyph digit, List<Glyph> run) {
        double reach = NEAR * digit.size();
        return Math.abs(digit.baseline() - run.get(0).baseline()) < 1.5 * digit.size() && digit.area().right() > run.get(0).area().left() - reach && digit.area().left() < run.get(run.size() - 1).area().right() + reach;
    }
}
