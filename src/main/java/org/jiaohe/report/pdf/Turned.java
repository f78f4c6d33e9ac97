package org.jiaohe.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jiaohe.document.Area;
import org.jiaohe.document.Glyph;
import org.jiaohe.document.Page;
import org.jiaohe.document.Ruling;
import org.jiaohe.report.Box;
import org.jiaohe.report.Place;
import org.jiaohe.report.Source;
import org.jiaohe.report.SourcedText;
import org.jiaohe.report.assembly.Block;

/**
 * Pages whose text lies on its side, such as a wide table laid on an upright page: they are read upright, and what was
 * read is placed where the page shows it.
 */
final class Turned {
    /** The share of a page's characters that must lie the same way. */
    private static final double MOST = 0.7;

    private Turned() {
    }

    /** By page number, how many quarter turns clockwise its text lies; pages that stand upright are left out. */
    static Map<Integer, Integer> among(List<Page> pages) {
        Map<Integer, Integer> out = new TreeMap<>();
        for (Page page : pages) {
            if (stands(page)) {
                continue;
            }
            int[] turns = new int[4];
            int all = 0;
            for (Glyph glyph : page.glyphs()) {
                boolean counts = !glyph.blank();
                turns[glyph.turn()] += counts ? 1 : 0;
                all += counts ? 1 : 0;
            }
            for (int turn = 1; turn < 4; turn++) {
                if (turns[turn] > MOST * all) {
                    out.put(page.number(), turn);
                }
            }
        }
        return out;
    }

    private static boolean stands(Page page) {
        for (Glyph glyph : page.glyphs()) {
            if (glyph.turn() != 0) {
                return false;
            }
        }
        return true;
    }

    /** The pages with those that lie on their side set upright. */
    static List<Page> upright(List<Page> pages, Map<Integer, Integer> turns) {
        return pages.stream().map(page -> turns.containsKey(page.number()) ? upright(page, turns.get(page.number())) : page).toList();
    }

    /** An upright page laid on its side by quarter turns clockwise. */
    static Page laid(Page page, int turn) {
        return turn == 0 ? page : upright(page, 4 - turn);
    }

    private static Page upright(Page page, int turn) {
        double width = page.width();
        double height = page.height();
        List<Glyph> glyphs = new ArrayList<>();
        for (Glyph one : page.glyphs()) {
            boolean level = one.turn() % 2 == 0;
            double baseline = turn == 1 ? level ? one.baseline() : width - one.baseline() : turn == 3 && !level ? one.baseline() : level ? height - one.baseline() : width - one.baseline();
            glyphs.add(new Glyph(one.text(), turned(one.area(), turn, width, height), baseline, one.size(), Math.floorMod(one.turn() - turn, 4), one.order(), one.brink()));
        }
        List<Ruling> rulings = page.rulings().stream().map(one -> {
            Area area = one.horizontal() ? new Area(one.from(), one.at(), one.to(), one.at()) : new Area(one.at(), one.from(), one.at(), one.to());
            Area now = turned(area, turn, width, height);
            boolean across = one.horizontal() == (turn == 2);
            return across ? new Ruling(true, now.top(), now.left(), now.right()) : new Ruling(false, now.left(), now.top(), now.bottom());
        }).toList();
        List<Area> shades = page.shades().stream().map(one -> turned(one, turn, width, height)).toList();
        List<Area> pictures = page.pictures().stream().map(one -> turned(one, turn, width, height)).toList();
        return new Page(page.number(), turn == 2 ? width : height, turn == 2 ? height : width, glyphs, rulings, shades, pictures, page.recognised());
    }

    /** Where an area of a page comes to lie when the page is turned back by quarter turns; {@code width} and {@code height} are the page's. */
    static Area turned(Area area, int turn, double width, double height) {
        return switch (turn) {
            case 1 -> new Area(area.top(), width - area.right(), area.bottom(), width - area.left());
            case 2 -> new Area(width - area.right(), height - area.bottom(), width - area.left(), height - area.top());
            default -> new Area(height - area.bottom(), area.left(), height - area.top(), area.right());
        };
    }

    /** What was read from upright pages, placed on the pages as they are. */
    static List<Block> back(List<Block> blocks, List<Page> pages, Map<Integer, Integer> turns) {
        return turns.isEmpty() ? blocks : placed(blocks, place -> back(place, pages, turns));
    }

    /** What was read, with every place moved to where the page as shown has it. */
    static List<Block> placed(List<Block> blocks, UnaryOperator<Place> move) {
        return blocks.stream().map(block -> placed(block, move)).toList();
    }

    private static Block placed(Block block, UnaryOperator<Place> move) {
        if (block instanceof Block.Paragraph one) {
            List<SourcedText.Run> runs = one.runs().stream().map(run -> new SourcedText.Run(run.start(), run.end(), move.apply(run.place()))).toList();
            return new Block.Paragraph(one.text(), runs, one.size(), one.centred());
        }
        Block.Grid grid = (Block.Grid) block;
        List<Block.GridCell> cells = grid.cells().stream().map(cell -> new Block.GridCell(cell.top(), cell.bottom(), cell.left(), cell.right(), cell.text(), placed(cell.source(), move), cell.doubt())).toList();
        return new Block.Grid(grid.rows(), cells, grid.by(), grid.joins());
    }

    private static Source placed(Source source, UnaryOperator<Place> move) {
        return new Source(source.places().stream().map(move).toList(), source.quote(), source.pointer(), source.line());
    }

    private static Place back(Place place, List<Page> pages, Map<Integer, Integer> turns) {
        Integer turn = turns.get(place.page());
        if (turn == null) {
            return place;
        }
        Page page = pages.get(place.page() - 1);
        Box box = place.box();
        Area area = new Area(box.x(), box.y(), box.x() + box.width(), box.y() + box.height());
        double wide = turn == 2 ? page.width() : page.height();
        double high = turn == 2 ? page.height() : page.width();
        return new Place(place.page(), GridMaker.box(turned(area, 4 - turn, wide, high)));
    }
}
