package org.jiaohe.report.assembly;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jiaohe.form.Forms;
import org.jiaohe.form.RowForm;
import org.jiaohe.form.TableKey;
import org.jiaohe.report.Doubt;
import org.jiaohe.report.Source;
import org.jiaohe.report.Table;
import org.jiaohe.report.TableReading;
import org.jiaohe.text.Message;
import org.jiaohe.text.Normal;

/** Finds labels of a table that was not read among the running text: the author did not leave it out, we could not read it. */
final class Remains {
    private static final Map<TableKey, List<String>> LABELS = new EnumMap<>(Map.of(
            TableKey.PROACTIVE, List.of("信息内容", "本年制发件数", "现行有效件数", "本年新制作数量", "对外公开总数量", "处理决定数量", "行政事业性收费", "第二十条第五项", "第二十条第六项", "第二十条第八项"),
            TableKey.REQUESTS, List.of("本年新收政府信息公开申请数量", "上年结转政府信息公开申请数量", "结转下年度继续办理", "勾稽关系", "科研机构", "法律服务机构", "属于国家秘密"),
            TableKey.DISPUTES, List.of("结果维持", "结果纠正", "尚未审结", "未经复议直接起诉", "复议后起诉")));

    /** The figures of a row, which no sentence has: four and more with nothing but blanks between them. */
    private static final Pattern FIGURES = Pattern.compile("(?:^|[^0-9０-９])(?:[0-9０-９]+[\\s　]+){3,}[0-9０-９]+[\\s　]*$");

    /** A label with two figures and more, in no sentence. */
    private static final Pattern SHORT = Pattern.compile("[^。；，]{0,30}[^0-9。；，]\\s*[0-9]+[\\s　]+[0-9]+[^。；，]{0,30}");
    /** A label with one figure or more and nothing else. */
    private static final Pattern ROW = Pattern.compile("[^0-9０-９。；，]{2,40}[\\s　]+[0-9０-９][0-9０-９,.\\s　-]*");
    private static final int LONGEST_REST = 60;
    private static final int LEAST_LABEL = 5;
    /** What stands before a label in its line: 行政诉讼（. */
    private static final int LONGEST_PREFIX = 6;
    private static final int LEAST_FIGURES = 4;
    /** Columns of table three with what an office may add, exceeded only by the fifteen of table four. */
    private static final int MOST_COLUMNS = 12;

    private Remains() {
    }

    static Optional<TableReading> of(TableKey key, List<Block> blocks) {
        List<Source> found = new ArrayList<>();
        List<String> labels = LABELS.get(key);
        long seen = labels.stream().filter(label -> blocks.stream().anyMatch(block -> has(block, label, found, key))).count();
        boolean wide = key == TableKey.DISPUTES && blocks.stream().anyMatch(block -> wide(block, found));
        return seen < 2 && !wide ? Optional.empty() : Optional.of(new TableReading.Unreadable(Message.of("reading.table.unreadable", "table", key.title()), PrintedRow.around(found, "/tables/" + key.key())));
    }

    /** A statutory row that the table lacks but that stands elsewhere with its figures: it was printed, and not read. */
    static Optional<Doubt> outside(Table table, List<Block> blocks) {
        for (RowForm row : Forms.format(table.layout()).table(table.key()).rows()) {
            if (table.rows().containsKey(row.key())) {
                continue;
            }
            String label = Normal.bare(row.label().text().zh());
            String pointer = "/tables/" + table.key().key();
            Optional<Source> printed = alone(blocks, label, pointer).or(() -> label.length() < LEAST_LABEL ? Optional.empty() : blocks.stream().flatMap(block -> printed(block, label, pointer).stream()).findFirst());
            if (printed.isPresent()) {
                return Optional.of(new Doubt(pointer, Message.of("reading.table.rowOutside", "table", table.key().title(), "row", row.label().text()), printed.get().places()));
            }
        }
        return Optional.empty();
    }

    /** Where a row stands as a line of its own, 行政强制　3,126, or nothing but its label does: 四、结转下年度继续办理 with blank cells, 行政诉讼（复议后起诉） over a table of its own. */
    private static Optional<Source> alone(List<Block> blocks, String label, String pointer) {
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Paragraph line && line.text().length() <= label.length() + LONGEST_REST) {
                String text = Normal.bare(line.text());
                boolean row = text.startsWith(label) && ROW.matcher(line.text().strip()).matches() && text.substring(label.length()).chars().allMatch(Character::isDigit);
                boolean head = label.length() >= LEAST_LABEL && text.endsWith(label) && text.length() <= label.length() + LONGEST_PREFIX || text.equals(label) && i + 1 < blocks.size() && blocks.get(i + 1) instanceof Block.Grid;
                if (row && text.length() > label.length() || head) {
                    return Optional.of(TextMaker.source(line, pointer));
                }
            }
        }
        return Optional.empty();
    }

    /** Where a row's label stands beside figures: in running text, or in a part of a table that was taken for no table's. */
    private static Optional<Source> printed(Block block, String label, String pointer) {
        if (block instanceof Block.Paragraph paragraph) {
            boolean row = (FIGURES.matcher(paragraph.text()).find() || SHORT.matcher(paragraph.text()).matches()) && Normal.bare(paragraph.text()).contains(label);
            return row ? Optional.of(TextMaker.source(paragraph, pointer)) : Optional.empty();
        }
        Block.Grid grid = (Block.Grid) block;
        return grid.cells().stream().filter(cell -> Normal.bare(cell.text()).equals(label) && grid.row(cell.top()).stream().filter(one -> !one.blank() && Likeness.figure(one.text())).count() >= LEAST_FIGURES).map(Block.GridCell::source).findFirst();
    }

    /** Whether a grid has a row of as many figures as no other statutory table has: heads set upright or cut may be unlike any words. */
    private static boolean wide(Block block, List<Source> found) {
        if (!(block instanceof Block.Grid grid)) {
            return false;
        }
        for (int row = 0; row < grid.rows(); row++) {
            List<Block.GridCell> cells = grid.row(row);
            if (cells.size() >= MOST_COLUMNS && cells.stream().filter(cell -> cell.text().chars().anyMatch(Character::isDigit)).count() >= MOST_COLUMNS) {
                return found.add(cells.get(0).source());
            }
        }
        return false;
    }

    private static boolean has(Block block, String label, List<Source> found, TableKey key) {
        if (block instanceof Block.Paragraph paragraph) {
            boolean here = Normal.bare(paragraph.text()).contains(label);
            if (here) {
                found.add(TextMaker.source(paragraph, "/tables/" + key.key()));
            }
            return here;
        }
        Block.Grid grid = (Block.Grid) block;
        return grid.cells().stream().anyMatch(cell -> Normal.bare(cell.text()).contains(label) && found.add(cell.source()));
    }
}
