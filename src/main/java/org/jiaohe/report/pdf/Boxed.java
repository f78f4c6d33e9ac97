package org.jiaohe.report.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jiaohe.document.Area;
import org.jiaohe.document.Page;
import org.jiaohe.document.Ruling;

/**
 * Boxes that stand alone inside the cells of a table, as a web form's fields and the borders that word processors draw around
 * characters do. Their lines part no cells; taken for borders they left a blank cell beside the one with the figure.
 */
final class Boxed {
    private static final double LOWEST = 5;
    private static final double HIGHEST = 40;
    /** The sides of one box meet within so many points; browsers mitre them. No other line comes near, be it the border of a cell that the box all but fills. */
    private static final double MEET = 1.8;
    private static final double FIELD = 4;
    private static final double APART = 0.4;
    private static final int MOST = 20_000;

    private final List<Ruling> rulings;
    private final Map<Long, List<Ruling>> ends = new HashMap<>();

    private Boxed(List<Ruling> rulings) {
        this.rulings = rulings;
        for (Ruling ruling : rulings) {
            ends.computeIfAbsent(key(field(x(ruling, false)), field(y(ruling, false))), key -> new ArrayList<>(2)).add(ruling);
            ends.computeIfAbsent(key(field(x(ruling, true)), field(y(ruling, true))), key -> new ArrayList<>(2)).add(ruling);
        }
    }

    /** The four sides of a box. */
    private record Box(Area area, List<Ruling> sides) {
    }

    /** The page without the lines of such boxes. A cell with several of them may be no cell but a table around others, unless each holds one digit of a number. */
    static Page without(Page page) {
        if (page.rulings().size() > MOST) {
            return page;
        }
        List<Box> boxes = new Boxed(page.rulings()).boxes();
        if (boxes.isEmpty()) {
            return page;
        }
        Set<Ruling> sides = Collections.newSetFromMap(new IdentityHashMap<>());
        boxes.forEach(box -> sides.addAll(box.sides()));
        List<Lattice> lattices = Lattice.on(with(page, page.rulings().stream().filter(ruling -> !sides.contains(ruling)).toList()));
        Map<List<Integer>, List<Box>> cells = new HashMap<>();
        for (Box box : boxes) {
            for (int i = 0; i < lattices.size(); i++) {
                int cell = lattices.get(i).at((box.area().left() + box.area().right()) / 2, (box.area().top() + box.area().bottom()) / 2);
                if (cell >= 0 && lattices.get(i).boxes.get(cell).whole() && inside(box.area(), lattices.get(i).boxes.get(cell).area())) {
                    cells.computeIfAbsent(List.of(i, cell), key -> new ArrayList<>()).add(box);
                }
            }
        }
        Set<Ruling> gone = Collections.newSetFromMap(new IdentityHashMap<>());
        cells.values().stream().filter(in -> in.size() == 1 || digits(page, in)).flatMap(List::stream).forEach(box -> gone.addAll(box.sides()));
        return gone.isEmpty() ? page : with(page, page.rulings().stream().filter(ruling -> !gone.contains(ruling)).toList());
    }

    /** Whether boxes stand side by side with one character in each, as on a counter's board. */
    private static boolean digits(Page page, List<Box> boxes) {
        Area first = boxes.get(0).area();
        return boxes.stream().allMatch(box -> Math.abs(box.area().top() - first.top()) < MEET && page.glyphs().stream().filter(glyph -> !glyph.blank() && box.area().holds(glyph.centreX(), glyph.centreY())).count() == 1);
    }

    private static Page with(Page page, List<Ruling> rulings) {
        return new Page(page.number(), page.width(), page.height(), page.glyphs(), rulings, page.shades(), page.pictures(), page.recognised());
    }

    private static boolean inside(Area box, Area cell) {
        return box.left() > cell.left() && box.right() < cell.right() && box.top() > cell.top() && box.bottom() < cell.bottom();
    }

    private List<Box> boxes() {
        List<Box> out = new ArrayList<>();
        for (Ruling left : rulings) {
            if (!left.horizontal() && left.length() >= LOWEST && left.length() <= HIGHEST) {
                box(left).filter(this::alone).ifPresent(out::add);
            }
        }
        return out;
    }

    private Optional<Box> box(Ruling left) {
        Optional<Ruling> top = only(left.at(), left.from(), left);
        Optional<Ruling> bottom = top.isEmpty() ? Optional.empty() : only(left.at(), left.to(), left);
        if (bottom.isEmpty() || !top.get().horizontal() || !bottom.get().horizontal() || top.get() == bottom.get() || Math.abs(top.get().to() - bottom.get().to()) > MEET || top.get().to() < left.at() + MEET) {
            return Optional.empty();
        }
        Optional<Ruling> right = only(top.get().to(), left.from(), top.get());
        if (right.isEmpty() || right.get().horizontal() || only(bottom.get().to(), left.to(), bottom.get()).filter(right.get()::equals).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Box(new Area(left.at(), top.get().at(), right.get().at(), bottom.get().at()), List.of(left, top.get(), right.get(), bottom.get())));
    }

    /** The one line besides this one that ends at a point; none where there are several. */
    private Optional<Ruling> only(double x, double y, Ruling besides) {
        Ruling found = null;
        for (long column = field(x - MEET); column <= field(x + MEET); column++) {
            for (long row = field(y - MEET); row <= field(y + MEET); row++) {
                for (Ruling one : ends.getOrDefault(key(column, row), List.of())) {
                    if (one == besides || !ends(one, x, y) || one == found) {
                        continue;
                    }
                    if (found != null) {
                        return Optional.empty();
                    }
                    found = one;
                }
            }
        }
        return Optional.ofNullable(found);
    }

    private static boolean ends(Ruling one, double x, double y) {
        return near(x(one, false), y(one, false), x, y) || near(x(one, true), y(one, true), x, y);
    }

    private static boolean near(double x, double y, double atX, double atY) {
        return Math.abs(x - atX) <= MEET && Math.abs(y - atY) <= MEET;
    }

    /** Whether no other line comes near to a box. */
    private boolean alone(Box box) {
        Area area = box.area();
        Area around = new Area(area.left() - APART, area.top() - APART, area.right() + APART, area.bottom() + APART);
        return rulings.stream().allMatch(one -> box.sides().contains(one) || x(one, true) < around.left() || x(one, false) > around.right() || y(one, true) < around.top() || y(one, false) > around.bottom());
    }

    private static double x(Ruling one, boolean end) {
        return one.horizontal() ? end ? one.to() : one.from() : one.at();
    }

    private static double y(Ruling one, boolean end) {
        return one.horizontal() ? one.at() : end ? one.to() : one.from();
    }

    /** Ends are kept by fields, wide enough that those near a point lie in four of them at most. */
    private static long field(double at) {
        return (long) Math.floor(at / FIELD);
    }

    private static long key(long column, long row) {
        return column << 32 ^ row & 0xFFFFFFFFL;
    }
}
