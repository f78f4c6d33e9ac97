package org.jiaohe.report.assembly;

import java.util.ArrayList;
import java.util.List;
import org.jiaohe.report.SourcedText;

/** Takes headings, titles and running text out of tables: forms made in a spreadsheet have the whole report in one. */
final class RowsOfText {
    private static final double WHOLE = 0.97;
    private static final int LONG = 30;

    private RowsOfText() {
    }

    /** The blocks with every grid that holds a statutory heading across its whole width parted there. */
    static List<Block> apart(List<Block> blocks) {
        if (blocks.stream().noneMatch(block -> block instanceof Block.Grid grid && headed(grid))) {
            return blocks;
        }
        List<Block> out = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.Grid grid && headed(grid)) {
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

    private static boolean text(String printed) {
        return Headings.says(printed) || printed.indexOf('。') >= 0 || printed.length() > LONG || printed.contains("政府信息公开工作年度报告");
    }

    private static void part(Block.Grid grid, List<Block> out) {
        int from = 0;
        double width = width(grid);
        for (int r = 0; r < grid.rows(); r++) {
            List<Block.GridCell> row = grid.row(r);
            if (row.size() == 1 && across(row.get(0), width) && text(row.get(0).text())) {
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
