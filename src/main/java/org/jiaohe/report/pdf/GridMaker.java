package org.jiaohe.report.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jiaohe.document.Area;
import org.jiaohe.document.Glyph;
import org.jiaohe.report.Box;
import org.jiaohe.report.Place;
import org.jiaohe.report.Source;
import org.jiaohe.report.Sureness;
import org.jiaohe.report.assembly.Block;
import org.jiaohe.text.Message;
import org.jiaohe.text.Normal;

/** Puts a page's characters into the cells of a lattice. */
final class GridMaker {
    /** Digits of one number stand nearer than this, in parts of the size of the type. */
    private static final double TOUCH = 0.15;
    private static final double EVENLY = 1.1;
    /** What a cell's left and right margins take at most, in parts of the size of the type. */
    private static final double MARGINS = 1.25;

    /** Type of another size differs by more than this part. */
    private static final double OTHER = 0.04;
    private static final int MOST_DIGITS = 60;
    /** Digits of one number are all of one size; note marks, which are not, are told from them before. */
    private static final double LARGER = 1.2;
    private static final double MORE = 0.2;
    /** No cell's text begins nearer to its border, in parts of the size of the type. */
    private static final double BORDER = 0.05;
    /** Numbers set alike in their cells differ by less, in points. */
    private static final double PLACED = 0.5;

    /** Where a table that is cut off ends, its last column may go on. */
    static final String CUT = "reading.cell.cut";

    private GridMaker() {
    }

    /** Whether a cell at the side where its table is cut off may hold more than is seen: nothing, or what ends just there. */
    private static boolean brink(List<Glyph> glyphs, Area cell) {
        double right = glyphs.stream().filter(glyph -> !glyph.blank()).mapToDouble(glyph -> glyph.area().right() + 0.5 * glyph.size()).max().orElse(Double.MAX_VALUE);
        return right > cell.right();
    }

    /** A digit with the cell it stands in, -1 outside the table. */
    private record Digit(Glyph glyph, int cell) {
    }

    /** The lattice's cells with their text; {@code touching}, {@code struck}, {@code cut} and {@code hidden} are doubtful ones. */
    static Block.Grid grid(int page, Lattice lattice, List<List<Glyph>> content, Set<Integer> touching, Set<Integer> struck, Set<Integer> cut, Set<Integer> hidden) {
        List<Block.GridCell> cells = new ArrayList<>();
        Set<Integer> marks = NoteMarks.alone(content);
        for (int i = 0; i < lattice.boxes.size(); i++) {
            Lattice.Box box = lattice.boxes.get(i);
            List<Line> lines = Lines.of(page, content.get(i));
            String text = joined(lines);
            Optional<Message> doubt = struck.contains(i) ? Optional.of(Message.of("reading.cell.struck")) : touching.contains(i) ? Optional.of(Message.of("reading.cell.border")) : marks.contains(i) ? Optional.of(Message.of("reading.cell.note")) : doubt(lattice, i, content, lines);
            Area area = box.area();
            boolean off = lattice.cut && area.right() == lattice.area.right() && i < content.size() && brink(content.get(i), area);
            doubt = hidden.contains(i) ? Optional.of(Message.of("reading.cell.hidden")) : doubt;
            doubt = off || cut.contains(i) ? Optional.of(Message.of(CUT)) : doubt;
            Source source = new Source(List.of(new Place(page, box(area))), Optional.of(text), Optional.empty(), java.util.OptionalInt.empty());
            cells.add(new Block.GridCell(box.top(), box.bottom(), area.left(), area.right(), text, source, doubt));
        }
        return new Block.Grid(lattice.rows, cells, Sureness.ReadBy.LATTICE, true);
    }

    /** Cells whose digits go on without a gap in another cell or outside the table: a number too wide for its cell runs over the border. */
    static Set<Integer> touching(Lattice lattice, List<List<Glyph>> content, List<Glyph> outside, Numbers numbers) {
        List<Digit> digits = new ArrayList<>();
        for (int i = 0; i < content.size(); i++) {
            digits(content.get(i), i, digits);
        }
        digits(outside, -1, digits);
        digits.sort((one, other) -> Double.compare(one.glyph().area().left(), other.glyph().area().left()));
        Set<Integer> out = new HashSet<>();
        for (int i = 0; i < digits.size(); i++) {
            Digit digit = digits.get(i);
            Glyph glyph = digit.glyph();
            double reach = glyph.area().right() + Math.max(TOUCH * glyph.size(), EVENLY * spacing(digits, i));
            for (int j = i + 1; j < digits.size() && digits.get(j).glyph().area().left() < reach; j++) {
                Digit other = digits.get(j);
                boolean level = other.cell() != digit.cell() && Math.abs(other.glyph().centreY() - glyph.centreY()) < 0.5 * glyph.size();
                if (level && !numbers.parted(glyph, other.glyph()) && !placed(lattice, numbers, digit, other)) {
                    out.add(digit.cell());
                    out.add(other.cell());
                }
            }
        }
        return out;
    }

    /** How far apart the digits of the number are that this one ends, as on a counter's board; 0 where they touch or stand as far apart as two numbers. */
    private static double spacing(List<Digit> digits, int last) {
        Digit digit = digits.get(last);
        Glyph glyph = digit.glyph();
        for (int i = last - 1; i >= 0 && digits.get(i).glyph().area().left() > glyph.area().left() - 2 * glyph.size(); i--) {
            Glyph before = digits.get(i).glyph();
            if (digits.get(i).cell() == digit.cell() && Math.abs(before.baseline() - glyph.baseline()) < PLACED) {
                double gap = glyph.area().left() - before.area().right();
                return gap < TOUCH * glyph.size() || gap > 1.1 * glyph.size() ? 0 : gap;
            }
        }
        return 0;
    }

    /**
     * Whether two numbers, the second of which the file begins anew just where the first ends, each stand where a number of
     * its own stands in its cell: one of them in the middle, or both as far from their cells' left borders.
     */
    private static boolean placed(Lattice lattice, Numbers numbers, Digit one, Digit other) {
        List<Glyph> a = numbers.with(one.glyph());
        List<Glyph> b = numbers.with(other.glyph());
        if (one.cell() < 0 || other.cell() < 0 || a == b || a.size() + b.size() <= 2) {
            return false;
        }
        Area cellA = lattice.boxes.get(one.cell()).area();
        Area cellB = lattice.boxes.get(other.cell()).area();
        double indentA = a.get(0).area().left() - cellA.left();
        double indentB = b.get(0).area().left() - cellB.left();
        return Math.abs(indentA - indentB) < PLACED && indentA > 0 || centred(a, cellA) || centred(b, cellB);
    }

    private static boolean centred(List<Glyph> number, Area cell) {
        return Math.abs(number.get(0).area().left() - cell.left() - (cell.right() - number.get(number.size() - 1).area().right())) < PLACED;
    }

    private static void digits(List<Glyph> glyphs, int cell, List<Digit> into) {
        for (Glyph glyph : glyphs) {
            if (digit(glyph)) {
                into.add(new Digit(glyph, cell));
            }
        }
    }

    private static boolean digit(Glyph glyph) {
        char first = glyph.text().charAt(0);
        return !Normal.ideograph(first) && Character.isDigit(first);
    }

    static Box box(Area area) {
        return new Box(area.left(), area.top(), area.width(), area.height());
    }

    static String joined(List<Line> lines) {
        if (lines.size() == 1) {
            return lines.get(0).text().strip();
        }
        StringBuilder out = new StringBuilder();
        for (Line line : lines) {
            String text = line.text().strip();
            boolean latin = out.length() > 0 && !text.isEmpty() && letter(out.charAt(out.length() - 1)) && letter(text.charAt(0));
            out.append(latin ? " " : "").append(text);
        }
        return out.toString();
    }

    private static boolean letter(char c) {
        return c < 0x80 && Character.isLetter(c);
    }

    private static Optional<Message> doubt(Lattice lattice, int index, List<List<Glyph>> content, List<Line> lines) {
        Lattice.Box box = lattice.boxes.get(index);
        List<Glyph> glyphs = content.get(index);
        if (!box.whole()) {
            // What stands in a box of its own inside a cell leaves the cell around it blank.
            return Optional.of(Message.of("reading.cell.outline"));
        }
        if (glyphs.isEmpty()) {
            return Optional.empty();
        }
        boolean number = true;
        for (Glyph glyph : glyphs) {
            if (Glyph.unread(glyph.text()) || symbol(glyph.text().charAt(0))) {
                return Optional.of(Message.of("reading.cell.lost"));
            }
            number = number && (digit(glyph) || glyph.blank() || ".,-，．－".contains(glyph.text()));
        }
        if (!number && (written(glyphs) || intruding(glyphs, box.area()))) {
            return Optional.of(Message.of("reading.cell.overlap"));
        }
        if (!number) {
            return spilt(lines) ? Optional.of(Message.of("reading.cell.lines")) : Optional.empty();
        }
        for (Line line : lines) {
            // What runs over the table's own edge may go on where nothing is shown.
            if (!line.glyphs().isEmpty() && (outside(line, lattice.area) && line.glyphs().stream().anyMatch(Glyph::brink) || outside(line, box.area()) && new Numbers(line.glyphs()).among(line.glyphs()) > 1)) {
                return Optional.of(Message.of("reading.cell.border"));
            }
            if (filling(line)) {
                return Optional.of(Message.of("reading.cell.border"));
            }
            if (overlapping(line)) {
                return Optional.of(Message.of("reading.cell.overlap"));
            }
            if (apart(line) || numbered(line)) {
                return Optional.of(Message.of("reading.cell.apart"));
            }
            if (sizes(line)) {
                return Optional.of(Message.of("reading.cell.sizes"));
            }
        }
        return lines.size() > 1 && lines.stream().filter(line -> !line.blank()).count() > 1 && !wrapped(lines, box.area()) && !(full(lines) && level(lattice, box, content, lines)) ? Optional.of(Message.of("reading.cell.lines")) : Optional.empty();
    }

    /** Whether a character is one that only its font knows, such as a bullet or a ticked box. */
    private static boolean symbol(char c) {
        return c >= '\uE000' && c <= '\uF8FF';
    }

    /** Whether words of another size, or words over digits, stand where a figure does: a seal, a remark set across the table. */
    private static boolean written(List<Glyph> glyphs) {
        List<Glyph> digits = new ArrayList<>();
        for (Glyph glyph : glyphs) {
            if (Numbers.digit(glyph)) {
                digits.add(glyph);
            }
        }
        if (digits.isEmpty() || digits.size() >= MOST_DIGITS) {
            return false;
        }
        for (Glyph glyph : glyphs) {
            boolean letter = !glyph.blank() && !Numbers.digit(glyph) && glyph.turn() == 0 && Character.isLetter(Normal.characters(glyph.text()).codePointAt(0));
            if (letter && written(glyph, digits)) {
                return true;
            }
        }
        return false;
    }

    /** Whether words that begin left of a cell run into it, where a figure stands: a label that was not wrapped. */
    private static boolean intruding(List<Glyph> glyphs, Area cell) {
        boolean digits = false;
        boolean words = false;
        for (Glyph glyph : glyphs) {
            digits |= Numbers.digit(glyph);
            words |= glyph.turn() == 0 && Normal.ideograph(glyph.text().charAt(0)) && glyph.area().left() - cell.left() < BORDER * glyph.size();
        }
        return digits && words && glyphs.size() < MOST_DIGITS;
    }

    private static boolean written(Glyph word, List<Glyph> digits) {
        for (Glyph digit : digits) {
            if (Math.abs(word.size() - digit.size()) > OTHER * digit.size() || Math.abs(word.baseline() - digit.baseline()) < 0.8 * digit.size() && over(word.area(), digit.area())) {
                return true;
            }
        }
        return false;
    }

    private static boolean over(Area word, Area digit) {
        return Math.min(word.right(), digit.right()) - Math.max(word.left(), digit.left()) > 0.4 * digit.width();
    }

    /** Whether a number follows on a line of its own below words: the rest of a head that a page's end cut stands above the figure. */
    private static boolean spilt(List<Line> lines) {
        boolean words = false;
        for (int i = 0; lines.size() > 1 && i < lines.size(); i++) {
            String text = lines.get(i).text();
            int digits = 0;
            int others = 0;
            for (int at = 0; at < text.length(); at++) {
                boolean digit = Character.isDigit(text.charAt(at));
                digits += digit ? 1 : 0;
                others += digit || Normal.blank(text.charAt(at)) ? 0 : 1;
            }
            if (digits > 0 && others == 0 && words) {
                return true;
            }
            words |= digits == 0 && others > 0;
        }
        return false;
    }

    /** Digits that reach over the cell's border may belong to the neighbour. */
    private static boolean outside(Line line, Area cell) {
        Area first = line.glyphs().get(0).area();
        Area last = line.glyphs().get(line.glyphs().size() - 1).area();
        return cell.left() - first.left() > 0.3 * first.width() || last.right() - cell.right() > 0.3 * last.width();
    }

    /** Whether a number takes all the room that is shown, as in a form's field that is too narrow: its last digits may not be. */
    private static boolean filling(Line line) {
        return line.glyphs().size() > 1 && line.glyphs().get(0).brink() && line.glyphs().get(line.glyphs().size() - 1).brink();
    }

    /** Digits that lie on top of each other are those of two numbers, one of which nobody was to see. */
    private static boolean overlapping(Line line) {
        for (int i = 1; i < line.glyphs().size(); i++) {
            Glyph before = line.glyphs().get(i - 1);
            Glyph glyph = line.glyphs().get(i);
            double deep = before.area().right() - glyph.area().left();
            if (before != glyph && Numbers.digit(before) && Numbers.digit(glyph) && !".,".contains(before.text()) && !".,".contains(glyph.text()) && deep > 0.4 * Math.min(before.area().width(), glyph.area().width())) {
                return true;
            }
        }
        return false;
    }

    /** Digits further apart than one character may be two numbers between which a line is missing. */
    private static boolean apart(Line line) {
        for (int i = 1; i < line.glyphs().size(); i++) {
            Glyph before = line.glyphs().get(i - 1);
            Glyph glyph = line.glyphs().get(i);
            if (before != glyph && !before.blank() && glyph.area().left() - before.area().right() > 1.1 * glyph.size()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a wider gap follows a point or a comma than any other character: 3.　15 is an item's number and a figure. */
    private static boolean numbered(Line line) {
        if (line.glyphs().isEmpty()) {
            return false;
        }
        double behind = 0;
        double other = 0;
        Glyph before = line.glyphs().get(0);
        for (Glyph glyph : line.glyphs()) {
            if (glyph == before || glyph.blank()) {
                continue;
            }
            double gap = glyph.area().left() - before.area().right();
            if (".,．、".contains(before.text())) {
                behind = Math.max(behind, gap);
            } else {
                other = Math.max(other, gap);
            }
            before = glyph;
        }
        return behind - other > MORE * line.size();
    }

    /** Whether digits of different sizes stand in one line. */
    private static boolean sizes(Line line) {
        double least = Double.MAX_VALUE;
        double most = 0;
        for (Glyph glyph : line.glyphs()) {
            if (Numbers.digit(glyph)) {
                least = Math.min(least, glyph.size());
                most = Math.max(most, glyph.size());
            }
        }
        return most > LARGER * least;
    }

    /** Whether a number is broken over lines only because the cell is too narrow for it: the next digit would not have fitted. */
    private static boolean wrapped(List<Line> lines, Area cell) {
        for (int i = 0; i + 1 < lines.size(); i++) {
            Line line = lines.get(i);
            List<Glyph> next = lines.get(i + 1).glyphs();
            double digit = next.isEmpty() ? 0 : next.get(0).area().width();
            if (line.blank() || line.area().width() + digit <= cell.width() - MARGINS * line.size() || line.text().strip().chars().anyMatch(c -> Normal.blank((char) c))) {
                return false;
            }
        }
        return true;
    }

    /** Whether no line of a number is longer than the one above it, unless it breaks at a comma: what is broken fills its lines, figures of several rows do not. */
    private static boolean full(List<Line> lines) {
        for (int i = 1; i < lines.size(); i++) {
            boolean comma = lines.get(i - 1).text().strip().matches(".*[,，]") || lines.get(i).text().strip().matches("[,，].*");
            if (!comma && lines.get(i).area().width() > lines.get(i - 1).area().width() + PLACED) {
                return false;
            }
        }
        return true;
    }

    /** Whether other cells of the same row stand level with the middle of these lines, with one line each: then no border is missing between the lines. */
    private static boolean level(Lattice lattice, Lattice.Box box, List<List<Glyph>> content, List<Line> lines) {
        double top = lines.get(0).area().bottom();
        double bottom = lines.get(lines.size() - 1).area().bottom();
        double middle = (top + bottom) / 2;
        int found = 0;
        for (int i = 0; i < lattice.boxes.size(); i++) {
            Lattice.Box other = lattice.boxes.get(i);
            boolean beside = other != box && other.top() == box.top() && other.bottom() == box.bottom() && other.area().width() < 2 * box.area().width();
            if (beside && content.get(i).stream().anyMatch(glyph -> !glyph.blank())) {
                double low = content.get(i).stream().filter(glyph -> !glyph.blank()).mapToDouble(glyph -> glyph.area().bottom()).min().orElse(0);
                double high = content.get(i).stream().filter(glyph -> !glyph.blank()).mapToDouble(glyph -> glyph.area().bottom()).max().orElse(0);
                found += high - low < 1 && Math.abs(low - middle) < 0.25 * (bottom - top) / (lines.size() - 1) ? 1 : 0;
            }
        }
        return found >= 2;
    }
}
