package org.jiaohe.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiaohe.form.BlockForm;
import org.jiaohe.form.ColumnForm;
import org.jiaohe.form.Format;
import org.jiaohe.form.Forms;
import org.jiaohe.form.Label;
import org.jiaohe.form.RowForm;
import org.jiaohe.form.TableForm;
import org.jiaohe.form.TableKey;
import org.jiaohe.report.Cell;
import org.jiaohe.report.Head;
import org.jiaohe.report.Place;
import org.jiaohe.report.Report;
import org.jiaohe.report.Row;
import org.jiaohe.report.Section;
import org.jiaohe.report.Source;
import org.jiaohe.report.Stated;
import org.jiaohe.report.Sureness;
import org.jiaohe.report.Table;
import org.jiaohe.report.TableReading;
import org.jiaohe.text.Bilingual;
import org.jiaohe.text.Normal;

/** Facts on the tables as such: which are there, what they lack, their cells and labels. */
final class TableFacts implements FactProvider {
    @Override
    public Stream<?> facts(Examination examination) {
        List<Object> facts = new ArrayList<>();
        for (TableKey key : TableKey.values()) {
            TableReading reading = examination.report().reading(key);
            facts.add(table(examination, key, reading));
            reading.asTable().ifPresent(table -> {
                TableForm form = Forms.format(table.layout()).table(key);
                List<CellFact> cells = CellFacts.of(table, form, cell -> !Amount.isCount(cell.value()));
                if (!cells.isEmpty()) {
                    odd(examination, table, cells, facts);
                }
                labels(table, form, readBy(table, Sureness.ReadBy.OCR) || !examination.report().doubtsAbout("/tables/" + table.key().key()).isEmpty(), facts);
            });
        }
        return facts.stream();
    }

    /** @param cells those that hold no count */
    private static void odd(Examination examination, Table table, List<CellFact> cells, List<Object> facts) {
        cells.stream().filter(CellFact::odd).map(OddCell::new).forEach(facts::add);
        // A number that found no row may be the one that a blank cell lacks.
        if (examination.report().doubtsAbout("/tables/" + table.key().key()).isEmpty()) {
            gap(table, cells, "blank").ifPresent(facts::add);
        }
        gap(table, cells, "placeholder").ifPresent(facts::add);
    }

    private static TableFact table(Examination examination, TableKey key, TableReading reading) {
        Spot spot = spot(examination.report(), key, reading);
        if (reading.asTable().isEmpty()) {
            String state = reading instanceof TableReading.Absent ? "absent" : "unreadable";
            return new TableFact(key.key(), key.title(), state, "", false, List.of(), List.of(), false, false, 0, spot, spot);
        }
        Table table = reading.asTable().get();
        Optional<Format> due = Subject.of(examination.report(), examination.meta()).format();
        boolean newOther = table.rows().keySet().stream().anyMatch(row -> row.startsWith("other."));
        List<Bilingual> rows = new ArrayList<>();
        List<Bilingual> cells = new ArrayList<>();
        int others = 0;
        for (RowForm row : Forms.format(table.layout()).table(key).rows()) {
            boolean other = key == TableKey.REQUESTS && (row.key().equals("other") || row.key().startsWith("other."));
            Optional<Row> printed = Optional.ofNullable(table.rows().get(row.key()));
            if (printed.isEmpty() || printed.get().cells().isEmpty()) {
                if (other && due.map(format -> format.key().equals("2021")).orElse(true)) {
                    others++;
                } else {
                    rows.add(row.label().text());
                }
                continue;
            }
            for (String column : printed.get().covers(row.columns()) ? List.<String>of() : row.columns()) {
                if (printed.get().cell(column).isEmpty()) {
                    cells.add(Names.cell(Forms.format(table.layout()).table(key), row.key(), column));
                }
            }
        }
        return new TableFact(key.key(), key.title(), "read", table.layout(), firm(table) && !((!cells.isEmpty() || clauseLost(table)) && readBy(table, Sureness.ReadBy.ALIGNMENT)) && examination.report().doubtsAbout("/tables/" + key.key()).isEmpty(), rows, cells, table.rows().containsKey("other"), newOther, others, otherSpot(table, spot), spot);
    }

    /** Whether each printed row is surely the row it is taken for: only then can one be said to be missing. */
    private static boolean firm(Table table) {
        for (Row row : table.rows().values()) {
            if (!row.cells().isEmpty() && !anySure(row)) {
                return false;
            }
        }
        return true;
    }

    private static boolean anySure(Row row) {
        for (Cell cell : row.cells().values()) {
            if (cell.sureness().isSure()) {
                return true;
            }
        }
        return false;
    }

    private static boolean readBy(Table table, Sureness.ReadBy way) {
        for (Row row : table.rows().values()) {
            if (readBy(row, way)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether some cell was read in this way. Where it is by alignment, cells were told apart without ruling lines: then a
     * page's end may hide the rows of a whole clause, and a number may stand off its line.
     */
    private static boolean readBy(Row row, Sureness.ReadBy way) {
        for (Cell cell : row.cells().values()) {
            if (cell.sureness().by() == way) {
                return true;
            }
        }
        return false;
    }

    private static boolean clauseLost(Table table) {
        return Forms.format(table.layout()).table(table.key()).blocks().stream().anyMatch(block -> block.rows().stream().noneMatch(row -> table.rows().containsKey(row.key())));
    }

    /**
     * Without ruling lines the border between two labels is the reader's guess, so that words too many or too few at a
     * label's end are not the author's, and neither are characters within it that belong to the label beside it.
     */
    private static boolean cutByReader(Row printed, RowForm row) {
        if (!readBy(printed, Sureness.ReadBy.ALIGNMENT)) {
            return false;
        }
        String label = Normal.bare(printed.label().orElseThrow());
        String statutory = Normal.bare(row.label().text().zh());
        return label.chars().anyMatch(one -> count(label, one) > count(statutory, one)) || label.startsWith(statutory) || label.endsWith(statutory) || statutory.startsWith(label) || statutory.endsWith(label);
    }

    /** Heads alone at a page's end, whose last line the page cuts off. */
    private static boolean cutByPage(Head head, ColumnForm column, Table table) {
        Set<Integer> rows = table.rows().values().stream().flatMap(row -> row.labelSource().places().stream()).map(Place::page).collect(Collectors.toSet());
        return Normal.bare(column.label().text().zh()).startsWith(Normal.bare(head.label())) && !head.source().places().isEmpty() && head.source().places().stream().noneMatch(place -> rows.contains(place.page()));
    }

    private static long count(String text, int character) {
        return text.chars().filter(one -> one == character).count();
    }

    private static Spot otherSpot(Table table, Spot fallback) {
        return Stream.of("other", "other.lapsedCorrection", "other.rest").map(table.rows()::get).filter(java.util.Objects::nonNull).findFirst()
                .map(row -> Spot.row(table.key(), row.key(), row.labelSource().pointing("/tables/" + table.key().key() + "/" + row.key()))).orElse(fallback);
    }

    private static Spot spot(Report report, TableKey key, TableReading reading) {
        if (reading.asTable().isPresent()) {
            return Spot.table(key, reading.asTable().get().source().pointing("/tables/" + key.key()));
        }
        Source heading = report.section(key.section()).map(Section::headingSource).or(() -> report.title().map(Stated::source)).orElse(Source.NOWHERE);
        return Spot.table(key, reading instanceof TableReading.Unreadable unreadable ? unreadable.source() : heading);
    }

    private static Optional<CellGap> gap(Table table, List<CellFact> cells, String kind) {
        List<CellFact> empty = cells.stream().filter(cell -> kind.equals("blank") ? cell.blank() : cell.placeholder()).toList();
        if (empty.isEmpty()) {
            return Optional.empty();
        }
        boolean onlyTotal = table.key() == TableKey.REQUESTS && empty.stream().allMatch(cell -> cell.column().equals("total")) && empty.size() == table.rows().size();
        String shown = empty.stream().map(CellFact::text).filter(text -> !text.isEmpty()).distinct().reduce((one, other) -> one + " " + other).orElse("");
        return Optional.of(new CellGap(table.key().key(), table.key().title(), kind, empty.size(), empty.stream().limit(3).map(CellFact::label).toList(), onlyTotal, shown,
                empty.stream().map(CellFact::spot).toList()));
    }

    /** @param recognised whether the labels may not be what the page prints: they were recognised, or the table's reading is in doubt */
    private static void labels(Table table, TableForm form, boolean recognised, List<Object> facts) {
        for (RowForm row : form.rows()) {
            Row printed = table.rows().get(row.key());
            if (printed != null && printed.label().filter(label -> !exact(label, row.label())).isPresent() && !cutByReader(printed, row)) {
                facts.add(label(table, row.key(), printed.label().get(), row.label(), recognised, Spot.row(table.key(), row.key(), printed.labelSource().pointing("/tables/" + table.key().key() + "/" + row.key()))));
            }
        }
        for (Head head : table.heads()) {
            misprinted(head, table, form).ifPresent(column -> facts.add(label(table, "", head.label(), column.label(), recognised, Spot.table(table.key(), head.source()))));
        }
    }

    private static boolean exact(String printed, Label statutory) {
        return printed.equals(statutory.text().zh());
    }

    private static LabelFact label(Table table, String row, String printed, Label statutory, boolean recognised, Spot spot) {
        return new LabelFact(table.key().key(), row, printed, statutory.text().zh(), Labels.distance(printed, statutory), Labels.keyLost(printed, statutory), recognised, spot);
    }

    /** The column whose label a head prints otherwise than the form. */
    private static Optional<ColumnForm> misprinted(Head head, Table table, TableForm form) {
        for (BlockForm block : form.blocks()) {
            for (ColumnForm column : block.columns()) {
                if (column.key().equals(head.key())) {
                    if (exact(head.label(), column.label())) {
                        return Optional.empty();
                    }
                    // Without ruling lines letters of a head may have been given to the one beside it, and so may the whole of a foreign one: 备注 beside 总计.
                    String printed = Normal.bare(head.label());
                    String statutory = Normal.bare(column.label().text().zh());
                    boolean torn = readBy(table, Sureness.ReadBy.ALIGNMENT) && (statutory.contains(printed) || printed.contains(statutory));
                    if (!torn && !cutByPage(head, column, table)) {
                        return Optional.of(column);
                    }
                }
            }
        }
        return Optional.empty();
    }
}
