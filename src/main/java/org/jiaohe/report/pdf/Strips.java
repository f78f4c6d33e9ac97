package org.jiaohe.report.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jiaohe.document.Area;
import org.jiaohe.document.Extent;
import org.jiaohe.document.Glyph;
import org.jiaohe.text.Normal;

/**
 * Text that stands side by side on a page: running text in two columns (分栏), or a website's menu beside the report. Both
 * leave a strip blank that no line crosses. Tables without vertical lines do so too; figures tell them apart.
 */
final class Strips {
    /** Lines on each side, and pieces that begin at the same place. */
    private static final int LEAST = 4;
    /** Width of the blank strip, in parts of the size of type: {@link Lines} puts a blank there. */
    private static final double BLANK = 1.2;
    /** The same between text of two sizes, which differ by more than this part. */
    private static final double NARROW = 0.5;
    private static final double OTHER = 0.15;
    /** Characters in an average line of running text; a menu's entries are shorter. */
    private static final int RUNNING = 11;
    /** Part of the page's width that each column of running text takes at least, and a menu at most. */
    private static final double COLUMN = 0.25;
    private static final double MENU = 0.35;
    /** A list's numbers or terms stand level with what they introduce; a menu's entries mostly do not with the report's lines. */
    private static final double LEVEL = 0.75;
    private static final double FIGURES = 0.1;
    /** 1.主动公开: a short heading is no figure. */
    private static final Pattern NUMBERED = Pattern.compile("[0-9]{1,2}[.．、]\\p{IsHan}.*");
    private static final Pattern YEAR = Pattern.compile("20[0-9]{2}年.{0,8}");

    private final Page page;
    private final List<Item> items = new ArrayList<>();

    /** What is known of a page: how wide it is and where its tables stand. */
    record Page(double width, List<Area> tables, double known) {
        /** Where no column is known from another page. */
        static final double UNKNOWN = -1;
    }

    /**
     * A page's lines in reading order.
     *
     * @param beside  what stands beside the report and is none of it
     * @param columns for lines in one of two columns, where that column begins and ends
     * @param strip   where the right one of two columns begins; {@link Page#UNKNOWN} where there is one column
     */
    record Read(List<Line> lines, List<Line> beside, Map<Line, Paragraphs.PageLines> columns, double strip) {
        /** What its lines were read as once more. */
        private Read with(Read again) {
            List<Line> all = new ArrayList<>(beside);
            all.addAll(again.beside);
            Map<Line, Paragraphs.PageLines> both = new IdentityHashMap<>(columns);
            both.putAll(again.columns);
            return new Read(again.lines, all, both, Math.max(strip, again.strip));
        }
    }

    /** A line cut at its wide gaps, or a table. */
    private record Item(double at, Line line, List<Piece> pieces) {
        boolean crosses(double from, double to) {
            return pieces.stream().anyMatch(piece -> piece.left() < to && piece.right() > from);
        }
    }

    private record Piece(int from, int to, double left, double right) {
    }

    private Strips(Page page) {
        this.page = page;
    }

    static Read of(Page page, List<Line> printed) {
        List<Line> lines = printed.stream().filter(line -> !line.blank()).sorted(Comparator.comparingDouble(line -> line.area().bottom())).toList();
        Read whole = new Read(lines, List.of(), Map.of(), Page.UNKNOWN);
        Read once = lines.size() < (page.known() > 0 ? 2 : LEAST) ? whole : new Strips(page).read(lines, whole);
        // A website may have a menu on one side and links on the other.
        return once.beside().isEmpty() || once.lines().size() < LEAST ? once : once.with(new Strips(page).read(once.lines(), new Read(once.lines(), List.of(), Map.of(), Page.UNKNOWN)));
    }

    private Read read(List<Line> lines, Read whole) {
        for (Line line : lines) {
            if (line.glyphs().get(0).turn() != 0) {
                return whole;
            }
            items.add(new Item(line.area().bottom(), line, pieces(line)));
        }
        List<Double> begins = new ArrayList<>(begins());
        if (page.known() > 0) {
            begins.add(page.known());
        }
        if (begins.isEmpty()) {
            return whole;
        }
        page.tables().forEach(area -> items.add(new Item(area.top(), null, List.of(new Piece(0, 0, area.left(), area.right())))));
        items.sort(Comparator.comparingDouble(Item::at));
        Read best = whole;
        int most = 0;
        for (double x : begins) {
            Cut cut = new Cut(x);
            if (cut.taken > most) {
                most = cut.taken;
                best = new Read(cut.lines, cut.beside, cut.columns, cut.columns.isEmpty() ? Page.UNKNOWN : x);
            }
        }
        return best;
    }

    /** Where several pieces begin that do not begin where most lines do. */
    private List<Double> begins() {
        Map<Long, Integer> seen = new TreeMap<>();
        items.forEach(item -> item.pieces().forEach(piece -> seen.merge(Math.round(piece.left()), 1, Integer::sum)));
        double least = items.stream().mapToDouble(item -> item.pieces().get(0).left()).min().orElse(0);
        return seen.entrySet().stream().filter(one -> one.getValue() >= LEAST && one.getKey() > least + 20).map(one -> one.getKey() - 0.5).toList();
    }

    private static List<Piece> pieces(Line line) {
        double first = line.glyphs().get(0).size();
        double last = line.glyphs().get(line.glyphs().size() - 1).size();
        if (line.text().indexOf(' ') < 0 && Math.abs(first - last) <= OTHER * first) {
            return List.of(new Piece(0, line.text().length(), line.area().left(), line.area().right()));
        }
        List<Piece> out = new ArrayList<>();
        int from = -1;
        int end = 0;
        double right = 0;
        for (int i = 0; i < line.text().length(); i++) {
            if (Normal.blank(line.text().charAt(i))) {
                continue;
            }
            Glyph glyph = line.glyphs().get(i);
            Area area = glyph.area();
            if (from >= 0 && area.left() - right > blank(glyph.size(), line.glyphs().get(end - 1).size())) {
                out.add(new Piece(from, end, line.glyphs().get(from).area().left(), right));
                from = -1;
            }
            from = from < 0 ? i : from;
            right = Math.max(area.right(), from == i ? 0 : right);
            end = i + 1;
        }
        out.add(new Piece(Math.max(0, from), line.text().length(), line.glyphs().get(Math.max(0, from)).area().left(), right));
        return out;
    }

    /** How far two characters of one text stand apart at most; where the size of type changes it is nearly always another text. */
    private static double blank(double size, double before) {
        return (Math.abs(size - before) > OTHER * Math.max(size, before) ? NARROW : BLANK) * Math.min(size, before);
    }

    /** The page cut along a strip that ends at {@code x}. */
    private final class Cut {
        private final double x;
        private final List<Line> lines = new ArrayList<>();
        private final List<Line> beside = new ArrayList<>();
        private final Map<Line, Paragraphs.PageLines> columns = new IdentityHashMap<>();
        private int taken;

        Cut(double x) {
            this.x = x;
            List<Item> run = new ArrayList<>();
            for (Item item : items) {
                double size = item.line() == null ? 8 : item.line().size();
                if (item.crosses(x - 0.6 * size, x)) {
                    close(run);
                    run = new ArrayList<>();
                    if (item.line() != null) {
                        lines.add(item.line());
                    }
                } else {
                    run.add(item);
                }
            }
            close(run);
        }

        private void close(List<Item> run) {
            List<Line> left = new ArrayList<>();
            List<Line> right = new ArrayList<>();
            int level = 0;
            for (Item item : run) {
                if (item.line() == null) {
                    continue;
                }
                int at = (int) item.pieces().stream().filter(piece -> piece.right() < x).count();
                if (at == item.pieces().size()) {
                    left.add(item.line());
                } else if (at == 0) {
                    right.add(item.line());
                } else {
                    left.add(part(item.line(), 0, item.pieces().get(at - 1).to()));
                    right.add(part(item.line(), item.pieces().get(at).from(), item.line().text().length()));
                    level++;
                }
            }
            boolean enough = Math.min(left.size(), right.size()) >= LEAST;
            boolean counted = enough && counted(left) && !figures(List.of(), right);
            // The rest of two columns, whose other pages show them, may be a line or two.
            boolean rest = x == page.known() && !left.isEmpty() && !right.isEmpty() && !figures(left, right);
            enough = enough && !figures(left, right);
            boolean text = rest || enough && running(left) && running(right) && wide(left) && wide(right);
            boolean menu = enough && !text && level < LEVEL * Math.min(left.size(), right.size());
            if (text) {
                column(left);
                column(right);
                taken += left.size() + right.size();
            } else if (counted || menu && running(right) && narrow(left)) {
                lines.addAll(right);
                beside.addAll(left);
                taken += left.size() + right.size();
            } else if (menu && running(left) && narrow(right)) {
                lines.addAll(left);
                beside.addAll(right);
                taken += left.size() + right.size();
            } else {
                run.stream().filter(item -> item.line() != null).forEach(item -> lines.add(item.line()));
            }
        }

        /** One side, which may have two columns itself: three on the page. */
        private void column(List<Line> side) {
            Page part = new Page(page.width(), List.of(), Page.UNKNOWN);
            Read again = side.size() < 2 * LEAST ? new Read(side, List.of(), Map.of(), Page.UNKNOWN) : new Strips(part).read(side, new Read(side, List.of(), Map.of(), Page.UNKNOWN));
            if (!again.columns.isEmpty()) {
                lines.addAll(again.lines);
                columns.putAll(again.columns);
                return;
            }
            lines.addAll(side);
            Paragraphs.PageLines one = Paragraphs.PageLines.of(page.width(), side);
            side.forEach(line -> columns.put(line, one));
        }

        /** Figures in columns, and heads of statutory tables, make a table of what stands side by side; 0元。 ends a sentence. */
        private boolean figures(List<Line> left, List<Line> right) {
            List<Line> all = new ArrayList<>(left.isEmpty() ? right : beside(left, right));
            all.addAll(left.isEmpty() ? List.of() : beside(right, left));
            long figures = all.stream().flatMap(line -> Segment.of(line).stream()).filter(one -> (one.value() || Columns.figured(one) && one.text().length() < 8 && !one.text().endsWith("。") && !NUMBERED.matcher(one.text()).matches()) && !YEAR.matcher(one.text()).matches()).count();
            return figures > FIGURES * all.size() || all.stream().anyMatch(line -> HeadLines.opens(line).isPresent());
        }
    }

    /** The lines of one side that stand level with the other side: what is below a menu tells nothing of it. */
    private static List<Line> beside(List<Line> lines, List<Line> others) {
        double top = others.stream().mapToDouble(line -> line.area().top()).min().orElse(0);
        double bottom = others.stream().mapToDouble(line -> line.area().bottom()).max().orElse(0);
        return lines.stream().filter(line -> line.area().bottom() > top && line.area().top() < bottom).toList();
    }

    /** Whether a page's lines are numbered in its margin. */
    private static boolean counted(List<Line> lines) {
        int before = -1;
        for (Line line : lines) {
            String text = line.text().strip();
            if (text.length() > 4 || !text.chars().allMatch(c -> c >= '0' && c <= '9') || before >= 0 && Integer.parseInt(text) != before + 1) {
                return false;
            }
            before = Integer.parseInt(text);
        }
        return true;
    }

    private static boolean running(List<Line> lines) {
        return lines.stream().mapToInt(line -> line.text().length()).average().orElse(0) >= RUNNING;
    }

    private boolean wide(List<Line> lines) {
        return width(lines) > COLUMN * page.width();
    }

    private boolean narrow(List<Line> lines) {
        return width(lines) < MENU * page.width() && (!running(lines) || !wide(lines));
    }

    private static double width(List<Line> lines) {
        return lines.stream().mapToDouble(line -> line.area().right()).max().orElse(0) - lines.stream().mapToDouble(line -> line.area().left()).min().orElse(0);
    }

    private static Line part(Line line, int from, int to) {
        List<Glyph> glyphs = line.glyphs().subList(from, to);
        Extent extent = new Extent();
        double size = 0;
        for (Glyph glyph : glyphs) {
            extent.add(glyph.area());
            size = Math.max(size, glyph.size());
        }
        return new Line(line.page(), line.text().substring(from, to), List.copyOf(glyphs), extent.orElse(line.area()), size);
    }
}
