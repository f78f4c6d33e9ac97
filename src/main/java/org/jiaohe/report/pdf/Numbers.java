package org.jiaohe.report.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jiaohe.document.Glyph;
import org.jiaohe.text.Normal;

/**
 * Numbers as the file writes them: digits that follow each other without a gap, in the file's own order. It is a second
 * way of reading beside the lines: where a number is too wide for its cell, its digits stand in two cells, but they were
 * written as one.
 */
final class Numbers {
    /** Digits of one number follow each other this closely, in parts of the size of the type. */
    private static final double JOINED = 0.03;
    /** Numbers of two cells that touch are at least this far from following each other. */
    private static final double PARTED = 0.06;

    /** Digits beside a table that are placed anew, as producers do where a number passes the edge of what is shown, skip this much of the order at most. */
    private static final int ANEW = 4;

    private final Map<Glyph, List<Glyph>> of = new IdentityHashMap<>();

    Numbers(List<Glyph> inOrder) {
        this(inOrder, List.of());
    }

    /** The numbers of a page with these tables: what stands beside a table can belong to no cell but the one it touches. */
    Numbers(List<Glyph> inOrder, List<Lattice> tables) {
        List<Glyph> open = new ArrayList<>();
        for (Glyph glyph : inOrder) {
            boolean digit = digit(glyph);
            if (!open.isEmpty() && !(digit && follows(open.get(open.size() - 1), glyph, tables))) {
                close(open);
                open = new ArrayList<>();
            }
            if (digit) {
                open.add(glyph);
            }
        }
        close(open);
    }

    private void close(List<Glyph> number) {
        if (number.size() > 1) {
            number.forEach(glyph -> of.put(glyph, number));
        }
    }

    static boolean digit(Glyph glyph) {
        if (glyph.turn() != 0 || glyph.text().length() != 1) {
            return false;
        }
        char c = glyph.text().charAt(0);
        return !Normal.ideograph(c) && (Character.isDigit(c) || c == '.' || c == ',' || Glyph.unread(glyph.text()));
    }

    private static boolean follows(Glyph before, Glyph glyph, List<Lattice> tables) {
        boolean close = Math.abs(glyph.baseline() - before.baseline()) < 0.1 && Math.abs(gap(before, glyph)) < JOINED * glyph.size();
        int skipped = glyph.order() - before.order();
        return close && (skipped == 1 || skipped > 1 && skipped <= ANEW && tables.stream().noneMatch(table -> table.at(glyph.centreX(), glyph.centreY()) >= 0));
    }

    private static double gap(Glyph before, Glyph glyph) {
        return glyph.area().left() - before.area().right();
    }

    /** Whether a digit is one of several of a number. */
    boolean several(Glyph digit) {
        return of.containsKey(digit);
    }

    /** The number a digit belongs to; only the digit itself where it stands alone. */
    List<Glyph> with(Glyph digit) {
        List<Glyph> number = of.get(digit);
        return number == null ? List.of(digit) : number;
    }

    /**
     * Whether two digits surely belong to two numbers: neither number goes on where the other ends. Numbers of two narrow
     * cells may lie over one another; then it is their ends that count, not the two digits that happen to meet.
     */
    boolean parted(Glyph one, Glyph other) {
        List<Glyph> a = with(one);
        List<Glyph> b = with(other);
        return (of.get(one) != of.get(other) || of.get(one) == null) && a.size() + b.size() > 2 && !goesOn(a, b) && !goesOn(b, a);
    }

    private static boolean goesOn(List<Glyph> number, List<Glyph> in) {
        return Math.abs(gap(number.get(number.size() - 1), in.get(0))) <= PARTED * in.get(0).size();
    }

    /** The cell of a number that runs over a border: the one that both its first digit and its middle stand in. */
    Optional<Integer> home(Glyph digit, Lattice lattice) {
        List<Glyph> number = with(digit);
        Glyph first = number.get(0);
        Glyph last = number.get(number.size() - 1);
        int begins = lattice.at(first.centreX(), first.centreY());
        int middle = lattice.at((first.area().left() + last.area().right()) / 2, first.centreY());
        return begins >= 0 && begins == middle ? Optional.of(begins) : Optional.empty();
    }

    /** How many numbers there are among some characters. */
    int among(List<Glyph> glyphs) {
        Set<List<Glyph>> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        int alone = 0;
        for (Glyph glyph : glyphs) {
            List<Glyph> number = of.get(glyph);
            if (number != null) {
                seen.add(number);
            } else if (digit(glyph)) {
                alone++;
            }
        }
        return seen.size() + alone;
    }
}
