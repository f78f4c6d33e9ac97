package org.jiaohe.report.pdf;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jiaohe.form.Forms;
import org.jiaohe.form.RowForm;
import org.jiaohe.form.TableForm;
import org.jiaohe.form.TableKey;
import org.jiaohe.report.Cell;
import org.jiaohe.report.Doubt;
import org.jiaohe.report.Place;
import org.jiaohe.report.Report;
import org.jiaohe.report.Row;
import org.jiaohe.report.Sureness;
import org.jiaohe.report.Table;
import org.jiaohe.report.TableReading;
import org.jiaohe.text.Message;

/**
 * Marks what was recognised on pictures. A recognised figure is not relied on unless the sums of its whole table confirm
 * it: then every row is there, and a figure mistaken would have broken a sum of its row or of its column. A figure that is
 * mistaken in the same way for a part and for the sum breaks none; there a second model that makes out other figures, whose
 * sums hold as well, leaves nothing confirmed.
 */
final class Recognition {
    private final Set<Integer> pages;
    private final Optional<Report> again;

    private Recognition(Set<Integer> pages, Optional<Report> again) {
        this.pages = pages;
        this.again = again;
    }

    /**
     * The report with everything from the recognised pages marked; running text of such pages is doubted as a whole.
     *
     * @param again the same report as a second model made it out
     */
    static Report mark(Report report, Optional<Report> again, Set<Integer> pages) {
        return pages.isEmpty() ? report : new Recognition(pages, again).mark(report);
    }

    private Report mark(Report report) {
        List<Doubt> doubts = new ArrayList<>(report.doubts());
        Map<TableKey, TableReading> tables = new EnumMap<>(TableKey.class);
        report.tables().forEach((key, reading) -> tables.put(key, reading instanceof TableReading.Read read && here(read.table().source().places()) ? new TableReading.Read(table(read.table(), doubts)) : reading));
        String list = String.join("、", pages.stream().sorted().map(String::valueOf).toList());
        for (String about : List.of(Doubt.TEXT, Doubt.SECTIONS, Doubt.IDENTITY)) {
            doubts.add(new Doubt(about, Message.of("reading.ocr.text", "pages", list), List.of()));
        }
        return new Report(report.input(), report.unit(), report.unitType(), report.year(), report.statedFormat(), report.title(), report.preamble(), report.sections(), tables, report.closing(), doubts);
    }

    private boolean here(List<Place> places) {
        return places.stream().anyMatch(place -> pages.contains(place.page()));
    }

    private Table table(Table table, List<Doubt> doubts) {
        TableForm form = Forms.format(table.layout()).table(table.key());
        boolean complete = form.rows().stream().allMatch(row -> table.rows().containsKey(row.key()) && table.rows().get(row.key()).cells().keySet().containsAll(row.columns()));
        boolean sums = complete && sums(form, table);
        boolean confirmed = sums && !rivalled(form, table);
        if (!confirmed) {
            String why = sums ? "reading.ocr.ambiguous" : complete ? "reading.ocr.unconfirmed" : "reading.ocr.incomplete";
            doubts.add(new Doubt("/tables/" + table.key().key(), Message.of(why, "table", table.key().title()), table.source().places()));
        }
        Map<String, Row> rows = new LinkedHashMap<>();
        table.rows().forEach((key, row) -> rows.put(key, row(row, confirmed)));
        // A label that differs may have been recognised wrongly, and no author answers for that.
        return new Table(table.key(), table.layout(), rows, table.extra().stream().map(row -> row(row, confirmed)).toList(), List.of(), table.source());
    }

    private Row row(Row row, boolean confirmed) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        row.cells().forEach((key, cell) -> cells.put(key, here(cell.source().places()) ? cell(cell, confirmed) : cell));
        return new Row(row.key(), Optional.empty(), row.labelSource(), cells);
    }

    private static Cell cell(Cell cell, boolean confirmed) {
        Optional<Message> doubt = confirmed ? Optional.empty() : Optional.of(cell.sureness().doubt().orElse(Message.of("reading.ocr.cell")));
        return new Cell(cell.table(), cell.row(), cell.column(), cell.value(), cell.source(), new Sureness(Sureness.ReadBy.OCR, doubt));
    }

    private static boolean sums(TableForm form, Table table) {
        return switch (table.key()) {
            case REQUESTS -> requests(form, table);
            case DISPUTES -> form.rows().stream().allMatch(row -> holds(table, row));
            case PROACTIVE -> false;
        };
    }

    /** Whether the sums hold all the same where the rows that the second model makes out otherwise, and that add up, take the place of the first's. */
    private boolean rivalled(TableForm form, Table table) {
        Optional<Table> second = again.flatMap(report -> report.table(table.key()));
        List<RowForm> others = form.rows().stream().filter(row -> second.filter(one -> holds(one, row) && !same(table, one, row)).isPresent()).toList();
        Map<String, Row> rows = new LinkedHashMap<>(table.rows());
        others.forEach(row -> rows.put(row.key(), second.orElseThrow().rows().get(row.key())));
        return !others.isEmpty() && sums(form, new Table(table.key(), table.layout(), rows, List.of(), List.of(), table.source()));
    }

    private static boolean same(Table one, Table other, RowForm row) {
        return row.columns().stream().allMatch(column -> equal(number(one, row.key(), column), number(other, row.key(), column)));
    }

    /** Whether a row adds up to its total, which stands last. */
    private static boolean holds(Table table, RowForm row) {
        int last = row.columns().size() - 1;
        return equal(sum(table, row, row.columns().subList(0, last)), number(table, row.key(), row.columns().get(last)));
    }

    /** Every row adds up to its total, every column to （七）总计, and 新收＋结转＝总计＋结转下年. */
    private static boolean requests(TableForm form, Table table) {
        List<String> columns = form.rows().get(0).columns();
        boolean rows = form.rows().stream().allMatch(row -> holds(table, row));
        return rows && columns.stream().allMatch(column -> {
            Optional<BigDecimal> leaves = sum(table, form, column, RowForm.Role.LEAF);
            Optional<BigDecimal> totals = sum(table, form, column, RowForm.Role.TOTAL);
            Optional<BigDecimal> in = sum(table, form, column, RowForm.Role.IN);
            Optional<BigDecimal> out = sum(table, form, column, RowForm.Role.OUT).flatMap(one -> totals.map(one::add));
            return equal(leaves, totals) && equal(in, out);
        });
    }

    private static Optional<BigDecimal> number(Table table, String row, String column) {
        return table.cell(row, column).flatMap(cell -> cell.value().asNumber());
    }

    private static Optional<BigDecimal> sum(Table table, RowForm row, List<String> columns) {
        return columns.stream().map(column -> number(table, row.key(), column)).reduce(Optional.of(BigDecimal.ZERO), Recognition::plus);
    }

    private static Optional<BigDecimal> sum(Table table, TableForm form, String column, RowForm.Role role) {
        return form.rows().stream().filter(row -> row.role() == role).map(row -> number(table, row.key(), column)).reduce(Optional.of(BigDecimal.ZERO), Recognition::plus);
    }

    /** Unknown as soon as one part is. */
    private static Optional<BigDecimal> plus(Optional<BigDecimal> a, Optional<BigDecimal> b) {
        return a.flatMap(one -> b.map(one::add));
    }

    private static boolean equal(Optional<BigDecimal> a, Optional<BigDecimal> b) {
        return a.isPresent() && b.isPresent() && a.get().compareTo(b.get()) == 0;
    }
}
