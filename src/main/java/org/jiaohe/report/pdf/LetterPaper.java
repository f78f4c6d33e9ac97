package org.jiaohe.report.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jiaohe.document.Page;
import org.jiaohe.document.Ruling;

/** Ruled paper (信笺): lines at one distance over the whole of every page, behind text and tables alike. */
final class LetterPaper {
    private static final int LEAST_LINES = 12;
    /** How far such lines run across the page at least, and how near to its head and foot, in parts of its size. */
    private static final double LENGTH = 0.5;
    private static final double NEAR = 0.2;
    /** How exactly the lines of one page are those of another, in points, and how evenly they are spaced. */
    private static final double SAME = 0.3;
    private static final double EVEN = 0.5;
    private static final double BORDER = 2;
    /** A table's lines end at its borders, all of them; those of paper do so where a table happens to be as wide. */
    private static final double FREE = 0.25;

    private LetterPaper() {
    }

    /** The pages without such lines. */
    static List<Page> without(List<Page> pages) {
        if (pages.size() < 2) {
            return pages;
        }
        Page first = pages.get(0);
        List<Ruling> lines = new ArrayList<>();
        for (Ruling ruling : first.rulings()) {
            if (ruling.horizontal() && ruling.length() > LENGTH * first.width()) {
                lines.add(ruling);
            }
        }
        for (int p = 1; p < pages.size() && lines.size() >= LEAST_LINES; p++) {
            List<Ruling> rulings = pages.get(p).rulings();
            lines.removeIf(line -> rulings.stream().noneMatch(other -> same(line, other)));
        }
        if (lines.size() < LEAST_LINES || !even(lines, first.height()) || pages.stream().mapToLong(page -> lines.stream().filter(line -> !bordered(page, line)).count()).sum() < FREE * pages.size() * lines.size()) {
            return pages;
        }
        return pages.stream().map(page -> without(page, lines)).toList();
    }

    private static Page without(Page page, List<Ruling> lines) {
        Set<Ruling> gone = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Ruling line : lines) {
            page.rulings().stream().filter(other -> same(line, other)).forEach(gone::add);
        }
        return new Page(page.number(), page.width(), page.height(), page.glyphs(), page.rulings().stream().filter(ruling -> !gone.contains(ruling)).toList(), page.shades(), page.pictures(), page.recognised());
    }

    private static boolean same(Ruling one, Ruling other) {
        return other.horizontal() && Math.abs(one.at() - other.at()) < SAME && Math.abs(one.from() - other.from()) < SAME && Math.abs(one.to() - other.to()) < SAME;
    }

    /** Whether lines of one length follow each other at one distance from a page's head to its foot. */
    private static boolean even(List<Ruling> lines, double height) {
        lines.sort((one, other) -> Double.compare(one.at(), other.at()));
        double step = lines.get(1).at() - lines.get(0).at();
        for (int i = 1; i < lines.size(); i++) {
            Ruling line = lines.get(i);
            boolean alike = Math.abs(line.from() - lines.get(0).from()) < SAME && Math.abs(line.to() - lines.get(0).to()) < SAME;
            if (!alike || Math.abs(line.at() - lines.get(i - 1).at() - step) > EVEN) {
                return false;
            }
        }
        return lines.get(0).at() < NEAR * height && lines.get(lines.size() - 1).at() > (1 - NEAR) * height;
    }

    /** Whether a line ends at a table's border, left or right. */
    private static boolean bordered(Page page, Ruling line) {
        return page.rulings().stream().anyMatch(ruling -> !ruling.horizontal() && (Math.abs(ruling.at() - line.from()) < BORDER || Math.abs(ruling.at() - line.to()) < BORDER) && ruling.from() < line.at() + BORDER && ruling.to() > line.at() - BORDER);
    }
}
