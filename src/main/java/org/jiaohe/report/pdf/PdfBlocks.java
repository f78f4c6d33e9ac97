package org.jiaohe.report.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jiaohe.document.Area;
import org.jiaohe.document.Glyph;
import org.jiaohe.document.Page;
import org.jiaohe.report.assembly.Block;
import org.jiaohe.report.assembly.HeadingWords;
import org.jiaohe.text.Normal;

/** Turns pages into paragraphs and grids in reading order. */
final class PdfBlocks {
    private static final int MOST_SPILT = 20;
    private static final int LEAST_AGAIN = 100;
    /** A picture of a figure is no smaller, in points. */
    private static final double SMALLEST_PICTURE = 3;

    /** The number of a page, as it stays where several pages are set side by side on one. */
    private static final Pattern PAGE = Pattern.compile("[-—－–·]+[0-9]{1,3}[-—－–·]+|第[0-9]{1,3}页(?:[,，/]?共[0-9]{1,3}页)?");

    /** How a footnote begins, and how many lines of such notes a page has at most. */
    private static final Pattern NOTE = Pattern.compile("[0-9]{1,2}[\\s　]*[^0-9\\s　.、．,，)）:：年月日%]|[①-⑳]|\\[[0-9]{1,2}]|\\*+\\s*\\S");
    private static final int MOST_NOTES = 5;

    private PdfBlocks() {
    }

    /** Marks that no line begins with. */
    private static final String HANGING = "、，。；：）”》";

    /**
     * A table of one page.
     *
     * @param touching cells whose digits may belong to another cell
     * @param struck   cells in which digits are struck out
     * @param taken    cells over which a number of another cell runs, with that cell
     * @param off      cells at the sides of a table that is cut off
     * @param hidden   cells that show a picture or a website's bar in place of their text
     */
    private record Table(double top, Lattice lattice, List<List<Glyph>> content, Set<Integer> touching, Set<Integer> struck, Map<Integer, Integer> taken, Set<Integer> off, Set<Integer> hidden) {
        /** Whether its lines do not tell its columns. */
        boolean open(int page, List<Glyph> free) {
            return Frames.undivided(page, lattice, content) || Frames.stacked(page, lattice, content) || Frames.heads(page, lattice, content, free) || off.isEmpty() && Frames.beyond(page, lattice, free);
        }

        /** A blank cell around what looks like a table may hold a box with its figure. */
        void around(Table inner) {
            Area area = inner.lattice().area;
            int cell = lattice.at((area.left() + area.right()) / 2, (area.top() + area.bottom()) / 2);
            if (cell >= 0 && content.get(cell).stream().allMatch(Glyph::blank)) {
                touching.add(cell);
            }
        }

        /** A cell that is empty but for another cell's digits may have lost its own to it. */
        void covered() {
            taken.forEach((cell, by) -> {
                if (content.get(cell).stream().allMatch(Glyph::blank)) {
                    touching.add(cell);
                    touching.add(by);
                }
            });
        }
    }

    static List<Block> of(List<Page> sheets) {
        return Spreads.of(sheets).map(spreads -> spreads.back(standing(spreads.pages()))).orElseGet(() -> standing(sheets));
    }

    private static List<Block> standing(List<Page> asShown) {
        Map<Integer, Integer> turns = Turned.among(asShown);
        return Turned.back(upright(turns.isEmpty() ? asShown : Turned.upright(asShown, turns)), asShown, turns);
    }

    /** The pages, those blank that are another page once more, down to its number: files put together have some twice. */
    private static List<Page> once(List<Page> printed) {
        List<Page> out = new ArrayList<>();
        for (Page page : printed) {
            boolean again = page.glyphs().size() >= LEAST_AGAIN && out.stream().anyMatch(before -> same(before, page));
            out.add(again ? new Page(page.number(), page.width(), page.height(), List.of(), List.of(), List.of(), List.of(), page.recognised()) : page);
        }
        return out;
    }

    private static boolean same(Page one, Page other) {
        if (one.glyphs().size() != other.glyphs().size() || one.width() != other.width() || one.height() != other.height()) {
            return false;
        }
        for (int i = 0; i < one.glyphs().size(); i++) {
            Glyph a = one.glyphs().get(i);
            Glyph b = other.glyphs().get(i);
            if (!a.text().equals(b.text()) || a.area().left() != b.area().left() || a.baseline() != b.baseline()) {
                return false;
            }
        }
        return true;
    }

    private static List<Block> upright(List<Page> printed) {
        List<Page> pages = LetterPaper.without(once(printed).stream().map(LineNumbers::without).map(Boxed::without).toList());
        Fixed fixed = Fixed.on(pages);
        List<List<Table>> tables = new ArrayList<>();
        List<List<Line>> free = new ArrayList<>();
        for (Page page : pages) {
            List<Table> onPage = new ArrayList<>();
            free.add(Lines.of(page.number(), fixed.without(page, place(page, fixed, onPage))));
            tables.add(onPage);
        }
        List<Set<Integer>> running = RunningTables.among(pages, tables.stream().map(page -> page.stream().map(one -> new RunningTables.One(one.lattice(), one.content())).toList()).toList());
        for (int p = 0; p < pages.size(); p++) {
            List<Table> onPage = tables.get(p);
            List<Table> heads = running.get(p).stream().map(onPage::get).toList();
            onPage.removeAll(heads);
        }
        List<List<Line>> text = Furniture.without(free, pages.stream().map(Page::height).toList());
        List<Strips.Read> reads = strips(pages, tables, text);
        List<Paragraphs.PageLines> measures = new ArrayList<>();
        List<List<Line>> ordered = new ArrayList<>();
        List<Line> beside = new ArrayList<>();
        Map<Line, Paragraphs.PageLines> columns = new IdentityHashMap<>();
        for (int p = 0; p < pages.size(); p++) {
            Strips.Read read = reads.get(p);
            ordered.add(read.lines());
            beside.addAll(read.beside());
            columns.putAll(read.columns());
            measures.add(Paragraphs.PageLines.of(pages.get(p).width(), read.beside().isEmpty() ? text.get(p) : read.lines()));
        }
        Paragraphs paragraphs = new Paragraphs(even(measures, text), columns);
        List<Block> out = new ArrayList<>(paragraphs.of(beside));
        out.addAll(inOrder(pages, tables, ordered, paragraphs));
        return out;
    }

    /** Each page's lines with what stands side by side told apart; where one page has two columns of text, so may the others. */
    private static List<Strips.Read> strips(List<Page> pages, List<List<Table>> tables, List<List<Line>> text) {
        List<Strips.Read> out = new ArrayList<>();
        double known = Strips.Page.UNKNOWN;
        for (int p = 0; p < pages.size(); p++) {
            out.add(strip(pages.get(p), tables.get(p), text.get(p), Strips.Page.UNKNOWN));
            known = Math.max(known, out.get(p).strip());
        }
        for (int p = 0; known > 0 && p < pages.size(); p++) {
            Strips.Read again = out.get(p).strip() > 0 ? out.get(p) : strip(pages.get(p), tables.get(p), text.get(p), known);
            out.set(p, again);
        }
        return out;
    }

    private static Strips.Read strip(Page page, List<Table> tables, List<Line> text, double known) {
        return Strips.of(new Strips.Page(page.width(), tables.stream().map(table -> table.lattice().area).toList(), known), text);
    }

    /** Sorts the page's characters into its tables; returns those outside every table. */
    private static List<Glyph> place(Page page, Fixed fixed, List<Table> into) {
        List<Lattice> lattices = new ArrayList<>(Frames.opened(page, Lattice.on(page)));
        lattices.sort(Comparator.comparingDouble(lattice -> lattice.area.width() * lattice.area.height()));
        List<Glyph> free = place(page, fixed, lattices, into);
        List<Lattice> divided = into.stream().filter(table -> !table.open(page.number(), free)).map(Table::lattice).toList();
        if (divided.size() < into.size()) {
            // The tables whose columns no line parts are read by where their figures stand.
            lattices.retainAll(divided);
            into.clear();
            return place(page, fixed, lattices, into);
        }
        return free;
    }

    private static List<Glyph> place(Page page, Fixed fixed, List<Lattice> lattices, List<Table> into) {
        for (Lattice lattice : lattices) {
            List<List<Glyph>> content = new ArrayList<>();
            lattice.boxes.forEach(box -> content.add(new ArrayList<>()));
            into.add(new Table(lattice.area.top(), lattice, content, new HashSet<>(), new HashSet<>(), new HashMap<>(), new HashSet<>(), new HashSet<>()));
        }
        List<Glyph> free = new ArrayList<>();
        Numbers numbers = new Numbers(page.glyphs(), lattices);
        Set<Glyph> struck = Struck.on(page);
        Glyph before = null;
        for (Glyph glyph : page.glyphs()) {
            boolean placed = false;
            boolean crossed = !struck.isEmpty() && struck.contains(glyph);
            Glyph at = before != null && !Normal.ideograph(glyph.text().charAt(0)) && hangs(before, glyph) ? before : glyph;
            before = at;
            for (int i = 0; i < lattices.size() && !placed; i++) {
                Lattice lattice = lattices.get(i);
                int stands = lattice.at(at.centreX(), at.centreY());
                int box = numbers.several(glyph) ? numbers.home(glyph, lattice).orElse(stands) : stands;
                if (box != stands && stands >= 0) {
                    into.get(i).taken().put(stands, box);
                }
                placed = box >= 0;
                if (placed && crossed) {
                    into.get(i).struck().add(box);
                } else if (placed) {
                    into.get(i).content().get(box).add(glyph);
                }
            }
            if (!placed && !crossed) {
                free.add(glyph);
            }
        }
        into.forEach(Table::covered);
        into.forEach(table -> table.touching().addAll(GridMaker.touching(table.lattice(), table.content(), free, numbers)));
        into.forEach(table -> table.hidden().addAll(hidden(page, fixed, table.lattice(), table.content())));
        into.forEach(table -> into.stream().filter(inner -> inner != table && inner.content().stream().anyMatch(glyphs -> !glyphs.stream().allMatch(Glyph::blank))).forEach(table::around));
        into.forEach(table -> table.off().addAll(Overrun.cells(table.lattice(), table.content(), free)));
        into.removeIf(table -> table.content().stream().allMatch(glyphs -> glyphs.stream().allMatch(Glyph::blank)));
        into.sort(Comparator.comparingDouble(Table::top));
        return free;
    }

    /** The cells whose text is not seen: a figure may be pasted in as a picture, and a bar that a website keeps in its place may lie over it. */
    private static Set<Integer> hidden(Page page, Fixed fixed, Lattice lattice, List<List<Glyph>> content) {
        Set<Integer> out = new HashSet<>();
        for (int i = 0; i < content.size(); i++) {
            if (fixed.all(page, content.get(i))) {
                out.add(i);
            }
        }
        for (Area picture : page.pictures()) {
            int cell = Math.min(picture.width(), picture.height()) < SMALLEST_PICTURE ? -1 : lattice.at((picture.left() + picture.right()) / 2, (picture.top() + picture.bottom()) / 2);
            if (cell >= 0 && content.get(cell).stream().allMatch(Glyph::blank) && within(picture, lattice.boxes.get(cell).area())) {
                out.add(cell);
            }
        }
        return out;
    }

    private static boolean within(Area picture, Area cell) {
        return picture.left() > cell.left() - Lattice.SNAP && picture.right() < cell.right() + Lattice.SNAP && picture.top() > cell.top() - Lattice.SNAP && picture.bottom() < cell.bottom() + Lattice.SNAP;
    }

    /** Whether a mark is set behind the last character of a line that is full, over the border of its cell: no line begins with one. */
    private static boolean hangs(Glyph before, Glyph mark) {
        return mark.text().length() == 1 && HANGING.indexOf(mark.text().charAt(0)) >= 0 && mark.turn() == before.turn() && !before.blank() && !Numbers.digit(before)
                && Math.abs(mark.baseline() - before.baseline()) < 0.1 * mark.size() && Math.abs(mark.area().left() - before.area().right()) < 0.2 * mark.size();
    }

    /** A page with little text takes its margins from the page before. */
    private static List<Paragraphs.PageLines> even(List<Paragraphs.PageLines> pages, List<List<Line>> text) {
        List<Paragraphs.PageLines> out = new ArrayList<>();
        Paragraphs.PageLines fullest = null;
        int most = 0;
        for (int p = 0; p < pages.size(); p++) {
            if (text.get(p).size() > most) {
                most = text.get(p).size();
                fullest = pages.get(p);
            }
        }
        for (int p = 0; p < pages.size(); p++) {
            Paragraphs.PageLines own = pages.get(p);
            boolean thin = text.get(p).size() < 8 && fullest != null && Math.abs(own.width() - fullest.width()) < 1;
            out.add(thin ? own.within(fullest) : own);
        }
        return out;
    }

    private static List<Block> inOrder(List<Page> pages, List<List<Table>> tables, List<List<Line>> text, Paragraphs paragraphs) {
        List<Block> out = new ArrayList<>();
        List<Line> open = new ArrayList<>();
        Regions regions = new Regions();
        boolean[] tableBefore = {false};
        for (int p = 0; p < pages.size(); p++) {
            Page page = pages.get(p);
            List<Line> lines = text.get(p);
            int at = 0;
            for (Table table : tables.get(p)) {
                int from = at;
                while (at < lines.size() && lines.get(at).area().bottom() - 0.5 * lines.get(at).area().height() < table.top()) {
                    at++;
                }
                Block.Grid grid = GridMaker.grid(page.number(), table.lattice(), table.content(), table.touching(), table.struck(), table.off(), table.hidden());
                Optional<HeadsAbove.Found> heads = HeadsAbove.of(grid, table.lattice().area, lines.subList(from, at));
                take(regions.of(page, lines.subList(from, at - heads.map(HeadsAbove.Found::lines).orElse(0))), open, out, paragraphs, tableBefore);
                add(heads.map(HeadsAbove.Found::grid).orElse(grid), open, out, paragraphs, tableBefore);
                heads.ifPresent(found -> out.add(grid));
            }
            take(regions.of(page, lines.subList(at, lines.size())), open, out, paragraphs, tableBefore);
        }
        open.addAll(regions.left());
        out.addAll(paragraphs.of(open));
        return out;
    }

    private static void take(List<Regions.Part> parts, List<Line> open, List<Block> out, Paragraphs paragraphs, boolean[] tableBefore) {
        for (Regions.Part part : parts) {
            if (part.grid().isEmpty()) {
                open.addAll(part.lines());
                continue;
            }
            add(part.grid().get(), open, out, paragraphs, tableBefore);
        }
    }

    private static void add(Block.Grid grid, List<Line> open, List<Block> out, Paragraphs paragraphs, boolean[] tableBefore) {
        int page = grid.cells().isEmpty() ? 0 : grid.cells().get(0).source().places().stream().mapToInt(place -> place.page()).min().orElse(0);
        boolean joins = joins(open, out, tableBefore[0], page);
        out.addAll(paragraphs.of(open));
        open.clear();
        out.add(new Block.Grid(grid.rows(), grid.cells(), grid.by(), joins));
        tableBefore[0] = true;
    }

    /**
     * Whether a table goes on from the one before it. A merged label that a page's end cuts spills over the table's foot;
     * its rest is no running text and is dropped.
     */
    private static boolean joins(List<Line> between, List<Block> before, boolean tableBefore, int page) {
        if (!tableBefore) {
            return false;
        }
        Block last = before.get(before.size() - 1);
        if (notes(between, page)) {
            return true;
        }
        if (between.stream().allMatch(line -> overleaf(line) || margin(line) || PAGE.matcher(Normal.squeezed(line.text())).matches() || last instanceof Block.Grid grid && spilt(line, grid))) {
            between.clear();
        }
        return between.isEmpty();
    }

    /** Whether the notes at the foot of the page before are all that stands between two parts of a table. They stay in the text. */
    private static boolean notes(List<Line> between, int page) {
        if (between.isEmpty() || between.size() > MOST_NOTES || !NOTE.matcher(between.get(0).text().strip()).lookingAt()) {
            return false;
        }
        Line first = between.get(0);
        return between.stream().allMatch(line -> line.page() == page - 1 && line.area().top() >= first.area().top() && Math.abs(line.size() - first.size()) < 0.1 * first.size() && !HeadingWords.known(line.text()));
    }

    /** What stands above the part of a table overleaf: 续表, 接上表, 单位：件; or between parts of table two that no lines join. */
    private static boolean overleaf(Line line) {
        String text = Normal.bare(line.text());
        return text.length() <= MOST_SPILT && (text.startsWith("第二十条第") && text.endsWith("项") || text.startsWith("续") || text.endsWith("续") || text.contains("续表") || text.startsWith("接上") || text.startsWith("单位") && text.length() < 8) && !HeadingWords.known(line.text());
    }

    /** Words on their side in the margin of a page are none of its text. */
    private static boolean margin(Line line) {
        return !line.glyphs().isEmpty() && line.glyphs().get(0).turn() % 2 == 1 && line.text().length() <= 2 * MOST_SPILT;
    }

    private static boolean spilt(Line line, Block.Grid grid) {
        String text = Normal.squeezed(line.text());
        if (text.length() > MOST_SPILT || text.chars().anyMatch(Character::isDigit) || HeadingWords.known(line.text())) {
            return false;
        }
        return text.length() > 1 && OpenRows.GROUPS.stream().anyMatch(group -> group.contains(text)) || Segment.of(line).stream().map(Segment::area).allMatch(piece -> under(piece, line.page(), grid));
    }

    /** Whether a piece of a line stands within the sides of a cell that nothing is printed below. */
    private static boolean under(Area piece, int page, Block.Grid grid) {
        for (Block.GridCell cell : grid.cells()) {
            if (piece.left() > cell.left() && piece.right() < cell.right() && cell.source().places().stream().anyMatch(place -> place.page() == page) && lowest(cell, grid)) {
                return true;
            }
        }
        return false;
    }

    /** Whether nothing is printed below a cell in its table. */
    private static boolean lowest(Block.GridCell cell, Block.Grid grid) {
        return cell.bottom() == grid.rows() || !cell.blank() && grid.cells().stream().noneMatch(other -> other.top() >= cell.bottom() && !other.blank() && other.left() < cell.right() && other.right() > cell.left());
    }
}
