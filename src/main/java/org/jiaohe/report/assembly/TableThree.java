package org.jiaohe.report.assembly;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiaohe.form.ColumnForm;
import org.jiaohe.form.Forms;
import org.jiaohe.form.Label;
import org.jiaohe.form.RowForm;
import org.jiaohe.form.TableKey;
import org.jiaohe.report.Cell;
import org.jiaohe.report.Head;
import org.jiaohe.report.Source;
import org.jiaohe.report.Sureness;
import org.jiaohe.text.Message;
import org.jiaohe.text.Normal;

/** Reads table three (收到和处理政府信息公开申请情况): rows by label and order, columns by head and geometry. */
final class TableThree {
    private static final double WEAK = 0.5;
    /** A cell over more columns than this is a line of text in the table: 单位：件, a note. */
    private static final int MOST_SHARED = 3;
    private static final int MOST_AGAIN = 5;
    private static final int LEAST_HEADS = 4;
    /** Fewer characters are what is left of a label. */
    private static final int LEAST_LABEL = 2;
    private static final double SURE_HEAD = 0.75;
    private static final int MOST_HEAD = 12;
    private static final Pattern NUMBERED = Pattern.compile("([^（）0-9、.]{1,8})((?:（[一二三四五六七]）|[1-8][.、．]).+)");
    /** A row's label with its group's before it in one cell: （三）不予公开 1.属于国家秘密. */
    private static final Pattern GROUPED = Pattern.compile("((?:（[三四五六]）|[三四五六]、)?(?:不予公开|无法提供|不予处理|其他处理))[\\s　:：—－>/-]*([1-8][.、．].+)");
    private static final List<ColumnForm> COLUMNS = Forms.format("2021").table(TableKey.REQUESTS).columns();
    private static final List<Label> OWN = RequestRows.ALL.stream().filter(one -> List.of("new", "carriedIn", "carriedOut").contains(one.key())).map(RequestRows.Element::label).toList();

    private final TableDraft draft = new TableDraft(TableKey.REQUESTS);
    private final List<Candidate> candidates = new ArrayList<>();
    private List<ColumnSpan> columns = List.of();
    private Optional<Message> unsureHeads = Optional.empty();
    private Block.Grid headGrid;
    private List<Block.GridCell> headCells = List.of();
    /** How many rows were numbered so far, in a column of numbers (行次) between labels and figures. */
    private int counted;

    /** How many of a row's cells are heads of this table's columns. */
    static int heads(PrintedRow row) {
        int found = 0;
        for (PrintedRow.Word word : row.words()) {
            found += word.tells().headThree() ? 1 : 0;
        }
        return found;
    }

    static boolean head(String printed) {
        String text = ColumnSpan.unitless(printed);
        return text.length() < 14 && COLUMNS.stream().anyMatch(column -> Likeness.of(text, column.label()) >= 0.75);
    }

    static boolean group(String text) {
        return text.length() < 20 && (Likeness.core(text).equals("申请人情况") || Likeness.core(text).equals("法人或其他组织"));
    }

    static boolean isHead(PrintedRow row) {
        return heads(row) >= 3 || row.words().stream().anyMatch(word -> word.tells().groupThree() && row.begins(word.cell()));
    }

    /** Whether a row is surely of this table by its label. */
    static boolean isOwn(PrintedRow row) {
        for (PrintedRow.Word word : row.words()) {
            if (word.tells().rowThree()) {
                return true;
            }
        }
        return false;
    }

    static boolean own(String text) {
        return text.length() >= 4 && OWN.stream().anyMatch(label -> Likeness.of(text, label) >= 0.8);
    }

    /** Reads the rows of the table in order, over all pages; empty where no row is found. */
    static Optional<TableDraft> read(List<PrintedRow> rows) {
        return new TableThree().run(rows);
    }

    private Optional<TableDraft> run(List<PrintedRow> rows) {
        List<PrintedRow> head = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            PrintedRow row = rows.get(i);
            draft.cover(row);
            if (isHead(row) || !head.isEmpty() && (headGoesOn(head.get(head.size() - 1), row) || ColumnSpan.rest(head.get(head.size() - 1), row, COLUMNS) || cutBelow(row, rows, i))) {
                head.add(row);
                continue;
            }
            if (!head.isEmpty()) {
                takeHead(head);
                head = new ArrayList<>();
            }
            if (row.numbersColumns(rows.subList(i + 1, rows.size()))) {
                continue;
            }
            candidate(row, rows);
        }
        Seams.close(candidates);
        pair();
        swallowed(rows);
        unsureHeads.filter(any -> !draft.empty()).ifPresent(why -> draft.doubt(why, columns.get(0).head().source().places()));
        return draft.empty() ? Optional.empty() : Optional.of(draft);
    }

    /** Whether a row below heads goes on with them, in whatever words: several short cells, and no figure beside them. */
    private static boolean headGoesOn(PrintedRow above, PrintedRow row) {
        List<Block.GridCell> begun = row.cells().stream().filter(cell -> row.begins(cell) && !cell.blank()).toList();
        boolean several = row.grid() == above.grid() && begun.size() >= LEAST_HEADS && begun.size() == row.words().stream().filter(word -> row.begins(word.cell())).count() && !isOwn(row);
        return row.grid() == above.grid() && completes(above, begun) || several && (begun.stream().allMatch(cell -> cell.text().length() > 1 && cell.text().length() <= 8 && Character.isLetter(cell.text().charAt(0))) || row.last() && begun.stream().allMatch(TableThree::beginsHead));
    }

    /** Whether a page ends with what it leaves of the last heads, their cells without their words, and the next page goes on with heads. */
    private static boolean cutBelow(PrintedRow row, List<PrintedRow> rows, int at) {
        boolean wordless = row.last() && row.cells().stream().filter(row::begins).allMatch(Block.GridCell::blank);
        return wordless && at + 1 < rows.size() && rows.get(at + 1).grid() != row.grid() && rows.get(at + 1).grid().joins() && isHead(rows.get(at + 1));
    }

    /** Whether each of a row's cells is the rest of the head above it that a line parts: 业 below 商业企. */
    private static boolean completes(PrintedRow above, List<Block.GridCell> begun) {
        return begun.size() > 1 && begun.stream().allMatch(cell -> above.cells().stream().anyMatch(head -> head.bottom() == cell.top() && Math.abs(head.left() - cell.left()) < 3 && Math.abs(head.right() - cell.right()) < 3
                && COLUMNS.stream().anyMatch(column -> column.label().says(head.text() + cell.text()))));
    }

    /** 商 of 商业企业: a page's end may cut heads that stand upright behind any character. */
    private static boolean beginsHead(Block.GridCell cell) {
        return COLUMNS.stream().anyMatch(column -> Normal.bare(column.label().text().zh()).startsWith(Normal.bare(cell.text())));
    }

    private void takeHead(List<PrintedRow> head) {
        List<Block.GridCell> cells = ColumnSpan.joined(PrintedRow.stacked(head), COLUMNS);
        List<ColumnSpan> found = ColumnSpan.complete(ColumnSpan.match(leaves(cells), COLUMNS, 0.45), leaves(cells), COLUMNS);
        if (found.size() >= 3 && found.size() >= columns.size()) {
            columns = found;
            unsureHeads = found.size() < COLUMNS.size() && misfit(leaves(cells), found) ? Optional.of(Message.of("reading.cell.columns")) : Optional.empty();
            headGrid = head.get(head.size() - 1).grid();
            headCells = leaves(cells);
            found.forEach(column -> draft.head(column.asHead()));
        }
    }

    /** Whether heads that are not the form's stand where some of the form's are lacking: a column may then be another one than its head says. */
    private static boolean misfit(List<Block.GridCell> leaves, List<ColumnSpan> found) {
        return found.stream().anyMatch(one -> one.likeness() < SURE_HEAD) || leaves.stream().anyMatch(cell -> !cell.blank() && cell.centre() > found.get(0).left() && cell.text().length() <= MOST_HEAD && found.stream().noneMatch(one -> one.head() == cell));
    }

    /** Head cells under which no other head cell stands. */
    private static List<Block.GridCell> leaves(List<Block.GridCell> cells) {
        return cells.stream().filter(cell -> cells.stream().noneMatch(other -> other != cell && !other.blank() && other.top() >= cell.bottom()
                && other.centre() > cell.left() && other.centre() < cell.right())).toList();
    }

    private void candidate(PrintedRow row, List<PrintedRow> rows) {
        Map<String, Block.GridCell> values = new LinkedHashMap<>();
        Optional<Message> doubt = Optional.empty();
        double edge;
        if (columns.isEmpty()) {
            int n = row.cells().size();
            if (n <= COLUMNS.size()) {
                return;
            }
            for (int c = 0; c < COLUMNS.size(); c++) {
                values.put(COLUMNS.get(c).key(), row.cells().get(n - COLUMNS.size() + c));
            }
            edge = row.cells().get(n - COLUMNS.size()).left();
            doubt = Optional.of(Message.of("reading.cell.noHead"));
        } else {
            edge = columns.get(0).left();
            boolean shared = shared(row);
            if (shared && !own(row, edge, rows)) {
                return;
            }
            boolean fits = assign(row, values) && !shared;
            if (fits && columns.stream().anyMatch(column -> column.beside(values.get(column.form().key()), row.cells()))) {
                doubt = Optional.of(Message.of("reading.cell.columns"));
            }
            if (!fits) {
                values.clear();
                int n = row.cells().size();
                if (n <= columns.size() || row.grid() == headGrid) {
                    doubt = Optional.of(Message.of("reading.cell.columns"));
                    assign(row, values);
                } else {
                    for (int c = 0; c < columns.size(); c++) {
                        values.put(columns.get(c).form().key(), row.cells().get(n - columns.size() + c));
                    }
                    edge = row.cells().get(n - columns.size()).left();
                }
            }
        }
        add(row, values, edge, moved(row, values) ? Optional.of(Message.of("reading.cell.columns")) : doubt);
    }

    /** Whether figures stand one column further on than they should, as merged cells of a web page may push them: one stands where no head is, and a column is blank. */
    private boolean moved(PrintedRow row, Map<String, Block.GridCell> values) {
        double end = columns.stream().mapToDouble(ColumnSpan::right).max().orElse(Double.MAX_VALUE);
        return values.values().stream().anyMatch(Block.GridCell::blank) && row.cells().stream().anyMatch(cell -> cell.centre() > end && !cell.blank() && Likeness.figure(cell.text()) && !values.containsValue(cell)
                && headCells.stream().noneMatch(head -> !head.blank() && head.left() < cell.centre() && head.right() > cell.centre()));
    }

    /** Whether one of a row's cells lies under the heads of many columns. */
    private boolean shared(PrintedRow row) {
        for (Block.GridCell cell : row.cells()) {
            int under = 0;
            for (ColumnSpan column : columns) {
                under += column.centre() > cell.left() && column.centre() < cell.right() ? 1 : 0;
            }
            if (under > MOST_SHARED) {
                return true;
            }
        }
        return false;
    }

    /** Whether a row of the form holds figures, though several stand in one cell wherever its label stands: it is printed, but its figures are not told apart. */
    private boolean own(PrintedRow row, double edge, List<PrintedRow> rows) {
        Block.GridCell label = row.cells().stream().filter(cell -> cell.centre() < edge && row.begins(cell) && RequestRows.best(cell.text()) >= RequestRows.CLEAR).reduce((one, other) -> other).orElse(null);
        return label != null && row.cells().stream().anyMatch(cell -> cell.centre() > edge && !cell.blank() && Likeness.figure(cell.text()))
                && rows.stream().filter(other -> other.grid() == row.grid() && other.index() >= label.top() && other.index() < label.bottom()).allMatch(this::shared);
    }

    /** Gives each column the cell under its head; false where two columns share a cell or a cell stands outside. */
    private boolean assign(PrintedRow row, Map<String, Block.GridCell> values) {
        boolean good = true;
        Block.GridCell before = null;
        for (ColumnSpan column : columns) {
            Block.GridCell cell = row.at(column.centre());
            if (cell == null || cell == before) {
                good = false;
                continue;
            }
            good &= cell.right() - cell.left() < 1.8 * (column.right() - column.left()) + 6;
            values.put(column.form().key(), cell);
            before = cell;
        }
        return good;
    }

    private void add(PrintedRow row, Map<String, Block.GridCell> values, double edge, Optional<Message> doubt) {
        List<Block.GridCell> labels = row.cells().stream().filter(cell -> cell.centre() < edge && !values.containsValue(cell)).toList();
        if (!values.isEmpty() && values.values().stream().noneMatch(row::begins) && labels.stream().noneMatch(row::begins)) {
            return;
        }
        Block.GridCell own = null;
        List<String> context = new ArrayList<>();
        for (Block.GridCell cell : labels) {
            if (!cell.blank() && !(own != null && (countsOn(row, cell) || PrintedRow.unit(cell)))) {
                context.add(cell.text());
                own = cell;
            }
        }
        Candidate last = candidates.isEmpty() ? null : candidates.get(candidates.size() - 1);
        if (last != null && last.row().grid() == row.grid() && !values.isEmpty() && last.values().equals(values)) {
            if (own != null && row.begins(own) && own.right() >= edge - 10) {
                candidates.set(candidates.size() - 1, new Candidate(row, halves(last.label(), own.text()), own.source(), context.subList(0, context.size() - 1), values, doubt));
            }
            return;
        }
        if (own != null && rest(row, own, labels) && values.values().stream().allMatch(Block.GridCell::blank)) {
            own = null;
        }
        // The borders of a box that a figure stands in may cut its cell into pieces, some of them blank.
        doubt = own != null && own == labels.get(labels.size() - 1) && values.values().stream().anyMatch(own::blankBeside) ? Optional.of(Message.of("reading.cell.outline")) : doubt;
        boolean above = own != null && !row.begins(own) && values.values().stream().anyMatch(row::begins);
        boolean innermost = own != null && own == labels.get(labels.size() - 1);
        if (own == null || above && !innermost) {
            candidates.add(new Candidate(row, "", labels.isEmpty() ? Source.NOWHERE : labels.get(labels.size() - 1).source(), context, values, doubt));
            return;
        }
        context.remove(context.size() - 1);
        String label = row.by() == Sureness.ReadBy.ALIGNMENT ? withoutGroup(own.text()) : own.text();
        Matcher grouped = GROUPED.matcher(label);
        if (grouped.matches()) {
            context.add(grouped.group(1));
            label = grouped.group(2);
        }
        candidates.add(new Candidate(row, label, own.source(), context, values, doubt));
    }

    /** Whether a page begins with a strip of the row that the page before ends with, beside nothing but the name of a group that goes on below. */
    private static boolean rest(PrintedRow row, Block.GridCell group, List<Block.GridCell> labels) {
        return row.first() && row.grid().joins() && group.bottom() > row.index() + 1 && labels.get(labels.size() - 1).blank();
    }

    /** Whether a cell between a label and its figures holds the row's number: 行次 counts from 1 without a gap. */
    private boolean countsOn(PrintedRow row, Block.GridCell cell) {
        boolean next = row.begins(cell) && cell.text().strip().equals(String.valueOf(counted + 1));
        counted += next ? 1 : 0;
        return next;
    }

    /** The label of figures beside two labels, one below the other: both together where a stray line cuts one in halves, else the lower. */
    private static String halves(String upper, String lower) {
        return RequestRows.best(upper + lower) > Math.max(RequestRows.best(upper), RequestRows.best(lower)) ? upper + lower : lower;
    }

    /** A label without the piece of its group's that stands left of it where no line and no gap is between: 度办理结（二）部分公开. */
    private static String withoutGroup(String printed) {
        Matcher parts = NUMBERED.matcher(printed);
        if (!parts.matches()) {
            return printed;
        }
        String piece = Likeness.core(parts.group(1));
        boolean group = !piece.isEmpty() && RequestRows.ALL.stream().filter(RequestRows.Element::heading).anyMatch(one -> Likeness.core(one.label().text().zh()).contains(piece));
        return group ? parts.group(2) : printed;
    }

    /** Whether a row without figures stands at a page's edge beyond which a row without a place has some: they may be its own. */
    private boolean apart(int[] pairs, int i) {
        for (int j = Math.max(0, i - 1); candidates.get(i).blank() && j <= Math.min(pairs.length - 1, i + 1); j++) {
            boolean placed = pairs[j] >= 0 && !RequestRows.ALL.get(pairs[j]).heading();
            if (!placed && !candidates.get(j).blank() && candidates.get(j).row().grid() != candidates.get(i).row().grid()) {
                return true;
            }
        }
        return false;
    }

    private void pair() {
        List<double[]> likes = candidates.stream().map(one -> RequestRows.LIKES.of(one.label()).each()).toList();
        List<String> groups = candidates.stream().map(one -> RequestRows.groupAbove(one.context())).toList();
        int[] pairs = Matching.pair(candidates.size(), RequestRows.ALL.size(), (i, j) -> RequestRows.gain(candidates.get(i).label(), groups.get(i), RequestRows.ALL.get(j), likes.get(i)[j]));
        boolean children = false;
        for (int pair : pairs) {
            children |= pair >= 0 && RequestRows.ALL.get(pair).group().equals("other");
        }
        boolean childrenPrinted = children;
        recoverLone(pairs);
        printedTwice(pairs);
        unlabelled(pairs);
        for (int i = 0; i < pairs.length; i++) {
            Candidate candidate = candidates.get(i);
            RequestRows.Element element = pairs[i] < 0 ? null : RequestRows.ALL.get(pairs[i]);
            boolean parent = element != null && (element.heading() || element.key().equals("other") && childrenPrinted);
            if (element == null || parent) {
                if (parent) {
                    draft.head(new Head(element.key(), candidate.label(), candidate.labelSource()));
                }
                if (!candidate.blank()) {
                    draft.extra(candidate.label(), candidate.labelSource(), cells(candidate, candidate.label(), candidate.doubt()));
                }
                continue;
            }
            double like = Likeness.of(candidate.label(), element.label());
            // Without lines a label's first or last piece may have gone to the row beside it; then the order of rows must say the same.
            double least = candidate.row().by() == Sureness.ReadBy.ALIGNMENT && !inOrder(pairs, i, childrenPrinted) ? RequestRows.CLEAR : WEAK;
            boolean apart = apart(pairs, i);
            Optional<Message> doubt = candidate.doubt().or(() -> apart || like < least || candidate.row().by() == Sureness.ReadBy.ALIGNMENT && ambiguous(candidate.label(), element, like, pairs) ? Optional.of(Message.of("reading.cell.rowLabel", "label", candidate.label())) : Optional.empty());
            draft.row(element.key(), RequestRows.own(candidate.label(), element.label()), candidate.labelSource(), cells(candidate, element.key(), doubt));
            groupHeads(candidate);
        }
        draft.layout = childrenPrinted || !draft.has("other") ? "2021" : "2019";
    }

    /** Whether a label says just as much of another row, which no other label takes: the rest of a long label may be left. */
    private static boolean ambiguous(String label, RequestRows.Element element, double like, int[] pairs) {
        for (int e = 0; e < RequestRows.ALL.size(); e++) {
            RequestRows.Element other = RequestRows.ALL.get(e);
            int at = e;
            boolean piece = Likeness.core(other.label().text().zh()).contains(Likeness.core(label));
            if (piece && other != element && !other.heading() && Likeness.of(label, other.label()) >= like - 0.02 && Arrays.stream(pairs).noneMatch(pair -> pair == at)) {
                return true;
            }
        }
        return false;
    }

    /** A row that is lacking may stand in another's label, where the lines between labels were not found. */
    private void swallowed(List<PrintedRow> rows) {
        double edge = draft.empty() || columns.isEmpty() ? 0 : columns.get(0).left();
        for (RowForm lacking : Forms.format(draft.layout).table(TableKey.REQUESTS).rows()) {
            String label = Normal.bare(lacking.label().text().zh());
            if (edge > 0 && !draft.has(lacking.key())) {
                rows.stream().flatMap(row -> row.cells().stream()).filter(cell -> cell.centre() < edge && Normal.bare(cell.text()).length() > label.length() && Normal.bare(cell.text()).contains(label)).findFirst()
                        .ifPresent(cell -> draft.doubt(Message.of("reading.table.rowOutside", "table", TableKey.REQUESTS.title(), "row", lacking.label().text()), cell.source().places()));
            }
        }
    }

    /** Figures beside which no label was found are those of a row that may look left out. */
    private void unlabelled(int[] pairs) {
        for (int i = 0; i < pairs.length; i++) {
            Candidate candidate = candidates.get(i);
            boolean heading = pairs[i] >= 0 && RequestRows.ALL.get(pairs[i]).heading() && candidate.row().by() == Sureness.ReadBy.ALIGNMENT;
            if ((heading || pairs[i] < 0 && Normal.bare(candidate.label()).length() < LEAST_LABEL) && candidate.values().values().stream().filter(cell -> !cell.blank() && (Likeness.figure(cell.text()) || CellReader.nothing(cell.text()))).count() >= LEAST_HEADS) {
                draft.doubt(Message.of("reading.table.rowUnlabelled", "table", TableKey.REQUESTS.title()), candidate.values().values().iterator().next().source().places());
                return;
            }
        }
    }

    /** A second table of the same kind, of another office or year, makes it uncertain which one is the report's. */
    private void printedTwice(int[] pairs) {
        List<Candidate> again = new ArrayList<>();
        for (int i = 0; i < pairs.length; i++) {
            Candidate candidate = candidates.get(i);
            boolean known = pairs[i] < 0 && candidate.label().length() > 3 && RequestRows.best(candidate.label()) >= RequestRows.CLEAR;
            if (known && !candidate.blank()) {
                again.add(candidate);
            }
        }
        if (again.size() >= MOST_AGAIN) {
            draft.twice(again.get(0).labelSource().places());
        }
    }

    /** Whether the rows before and after leave room for just the one row that the label names. */
    private boolean inOrder(int[] pairs, int i, boolean childrenPrinted) {
        int above = i - 1;
        int below = i + 1;
        while (above >= 0 && other(pairs, above, pairs[i])) {
            above--;
        }
        while (below < pairs.length && other(pairs, below, pairs[i])) {
            below++;
        }
        int from = above < 0 ? -1 : pairs[above];
        int to = below == pairs.length ? RequestRows.ALL.size() : pairs[below];
        if (above >= 0 && from < 0 || to < 0) {
            return false;
        }
        int rows = 0;
        for (int e = from + 1; e < to; e++) {
            RequestRows.Element one = RequestRows.ALL.get(e);
            boolean other = one.key().equals("other") ? childrenPrinted : one.group().equals("other") && !childrenPrinted;
            rows += one.heading() || other ? 0 : 1;
        }
        return rows == 1;
    }

    /** Whether a row is one that the office added, whose label is in no way that of the row in question. */
    private boolean other(int[] pairs, int at, int element) {
        String label = candidates.get(at).label();
        return pairs[at] < 0 && label.length() > 3 && Likeness.of(label, RequestRows.ALL.get(element).label()) < WEAK;
    }

    private void groupHeads(Candidate candidate) {
        for (int e = 0; e < RequestRows.ALL.size() && !candidate.context().isEmpty(); e++) {
            RequestRows.Element element = RequestRows.ALL.get(e);
            if (element.above()) {
                groupHead(candidate, e, element.key());
            }
        }
    }

    private void groupHead(Candidate candidate, int element, String key) {
        for (String text : candidate.context()) {
            if (RequestRows.names(text, element)) {
                candidate.row().cells().stream().filter(cell -> cell.text().equals(text)).findFirst().ifPresent(cell -> draft.head(new Head(key, text, cell.source())));
                return;
            }
        }
    }

    private Map<String, Cell> cells(Candidate candidate, String row, Optional<Message> doubt) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        candidate.values().forEach((column, read) -> cells.put(column, draft.cell(row, column, read, candidate.row().by(), doubt)));
        return cells;
    }

    /** A misworded row between two known neighbours with one place free is that row, but not surely. */
    private void recoverLone(int[] pairs) {
        for (int i = 1; i + 1 < pairs.length; i++) {
            int before = pairs[i - 1];
            int after = pairs[i + 1];
            if (pairs[i] < 0 && before >= 0 && after == before + 2 && !RequestRows.ALL.get(before + 1).heading() && Likeness.of(candidates.get(i).label(), RequestRows.ALL.get(before + 1).label()) > 0.2) {
                pairs[i] = before + 1;
            }
        }
    }
}
