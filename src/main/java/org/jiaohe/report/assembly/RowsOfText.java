package org.jiaohe.report.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jiaohe.report.SourcedText;

/** Takes headings, titles and running text out of tables: forms made in a spreadsheet have the whole report in one. */
final class RowsOfText {
    private static final double WHOLE = 0.97;
    private static final int LONG = 30;
    private static final int LONGEST_TITLE = 60;
    private static final String TITLE = "政府信息公开工作年度报告";
    /** （二）依申请公开 on a row of its own. */
    private static final Pattern ITEM = Pattern.compile("^\\s*[（(][一二三四五六七八九十]{1,3}[）)].*");

    private RowsOfText() {
    }

    /** The blocks with every grid that holds a statutory heading across its whole width parted there. */
    static List<Block> apart(List<Block> blocks) {
        if (blocks.stream().noneMatch(block -> block instanceof Block.Grid grid && headed(grid))) {
            return blocks;
        }
        List<Block> out = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.Grid grid && (headed(grid) || title(grid))) {
                part(grid, out);
            } else {
                out.add(block);
            }
        }
        return out;
    }

    private static boolean headed(Block.Grid grid) {
        double width = width(grid);
        for (Block.GridCell cell : grid.cells()) {
            if (across(cell, width) && Headings.says(cell.text())) {
                return true;
            }
        }
        return false;
    }

    /** The title in a frame of its own, as where the text below it runs over the sheet's lines. */
    private static boolean title(Block.Grid grid) {
        return grid.cells().size() == 1 && grid.cells().get(0).text().contains(TITLE) && grid.cells().get(0).text().length() <= LONGEST_TITLE;
    }

    private static double width(Block.Grid grid) {
        double left = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        for (Block.GridCell cell : grid.cells()) {
            left = Math.min(left, cell.left());
            right = Math.max(right, cell.right());
        }
        return right - left;
    }

    /** Whether a cell takes the whole width of its grid, in one row. */
    private static boolean across(Block.GridCell cell, double width) {
        return cell.bottom() == cell.top() + 1 && cell.right() - cell.left() > WHOLE * width && !cell.blank();
    }

    private static boolean alone(List<Block.GridCell> row, double width) {
        return row.size() == 1 && across(row.get(0), width);
    }

    private static boolean text(String printed) {
        return Headings.says(printed) || printed.indexOf('。') >= 0 || printed.length() > LONG || printed.contains(TITLE);
    }

    private static void part(Block.Grid grid, List<Block> out) {
        int from = 0;
        double width = width(grid);
        for (int r = 0; r < grid.rows(); r++) {
            List<Block.GridCell> row = grid.row(r);
            if (alone(row, width) && (text(row.get(0).text()) || ITEM.matcher(row.get(0).text()).matches() && (from == r && r > 0 || r + 1 < grid.rows() && alone(grid.row(r + 1), width) && text(grid.row(r + 1).get(0).text())))) {
                rows(grid, from, r, out);
                out.add(paragraph(row.get(0)));
                from = r + 1;
            }
        }
        rows(grid, from, grid.rows(), out);
    }

    private static Block.Paragraph paragraph(Block.GridCell cell) {
        List<SourcedText.Run> runs = cell.source().places().stream().map(place -> new SourcedText.Run(0, cell.text().length(), place)).toList();
        return new Block.Paragraph(cell.text(), runs, 0, false);
    }

    private static void rows(Block.Grid grid, int from, int to, List<Block> out) {
        List<Block.GridCell> cells = grid.cells().stream().filter(cell -> cell.top() >= from && cell.bottom() <= to)
                .map(cell -> new Block.GridCell(cell.top() - from, cell.bottom() - from, cell.left(), cell.right(), cell.text(), cell.source(), cell.doubt())).toList();
        if (!cells.isEmpty()) {
            out.add(new Block.Grid(to - from, cells, grid.by(), from == 0 && grid.joins()));
        }
    }
}
