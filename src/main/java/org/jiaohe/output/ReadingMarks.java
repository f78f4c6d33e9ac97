package org.jiaohe.output;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiaohe.form.TableKey;
import org.jiaohe.report.Cell;
import org.jiaohe.report.CellValue;
import org.jiaohe.report.Doubt;
import org.jiaohe.report.Head;
import org.jiaohe.report.Place;
import org.jiaohe.report.Report;
import org.jiaohe.report.Row;
import org.jiaohe.report.Section;
import org.jiaohe.report.SourcedText;
import org.jiaohe.report.Sureness;
import org.jiaohe.report.Table;
import org.jiaohe.report.TableReading;

/** Everything read from a report as frames on its pages. */
final class ReadingMarks {
    /** What a frame shows; unsure ones come last, to be painted over the others. */
    enum Kind {
        HEADING(new Color(0x7a1fa2)),
        TEXT(new Color(0xb08d00)),
        LABEL(new Color(0x0b5cad)),
        CELL(new Color(0x1b7f3b)),
        UNSURE(new Color(0xd50000));

        final Color colour;

        Kind(Color colour) {
            this.colour = colour;
        }
    }

    /** One frame for each place; {@code label} says what it was taken for; {@code tight} frames have no room beside what is printed. */
    record Mark(Kind kind, List<Place> places, Optional<String> label, boolean tight) {
    }

    private final List<Mark> marks = new ArrayList<>();
    private final Report report;
    /** Whether the table at hand has no ruling lines, so that a place is as small as its text. */
    private boolean tight;

    private ReadingMarks(Report report) {
        this.report = report;
    }

    static List<Mark> of(Report report) {
        ReadingMarks all = new ReadingMarks(report);
        report.title().ifPresent(title -> all.add(Kind.HEADING, title.source().places(), "title"));
        report.unit().ifPresent(unit -> all.text(unit.source().places()));
        report.texts().forEach(all::text);
        for (Section section : report.sections()) {
            all.add(Kind.HEADING, section.headingSource().places(), section.key().key());
        }
        for (TableKey key : TableKey.values()) {
            TableReading reading = report.reading(key);
            reading.asTable().ifPresent(all::table);
            if (reading instanceof TableReading.Unreadable unreadable) {
                all.add(Kind.UNSURE, unreadable.source().places(), key.key() + " ?");
            }
        }
        for (Doubt doubt : report.doubts()) {
            if (!doubt.places().isEmpty()) {
                all.add(Kind.UNSURE, doubt.places(), "?");
            }
        }
        return all.marks.stream().sorted(java.util.Comparator.comparing(Mark::kind)).toList();
    }

    private void add(Kind kind, List<Place> places, String label) {
        marks.add(new Mark(kind, places, Optional.of(label), tight));
    }

    private void text(List<Place> places) {
        marks.add(new Mark(Kind.TEXT, places, Optional.empty(), true));
    }

    private void text(SourcedText text) {
        text(text.runs().stream().map(SourcedText.Run::place).toList());
    }

    private void table(Table table) {
        List<Cell> cells = table.rows().values().stream().flatMap(row -> row.cells().values().stream()).toList();
        Set<Place> figures = cells.stream().flatMap(cell -> cell.source().places().stream()).collect(Collectors.toSet());
        tight = cells.stream().anyMatch(cell -> cell.sureness().by() == Sureness.ReadBy.ALIGNMENT);
        for (Head head : table.heads()) {
            add(Kind.LABEL, head.source().places(), head.key());
        }
        for (Row row : table.rows().values()) {
            row(row, row.key(), figures);
        }
        for (Row row : table.extra()) {
            row(row, "+ " + row.key(), figures);
        }
        tight = false;
    }

    /** A row's own doubt may be about the whole table; a doubtful table has no sure cell. */
    private void row(Row row, String name, Set<Place> figures) {
        // The rows of table four that stand side by side have no label of their own but their heads'.
        if (row.labelSource().places().stream().noneMatch(figures::contains)) {
            add(Kind.LABEL, row.labelSource().places(), name);
        }
        for (Map.Entry<String, Cell> entry : row.cells().entrySet()) {
            Cell cell = entry.getValue();
            boolean sure = cell.sureness().isSure() && report.doubtsAbout("/tables/" + cell.table().key()).isEmpty();
            String value = shown(cell.value());
            add(sure ? Kind.CELL : Kind.UNSURE, cell.source().places(), sure ? value : value + " ?");
        }
    }

    private static String shown(CellValue value) {
        if (value instanceof CellValue.Number number) {
            return number.value().toPlainString();
        }
        return value instanceof CellValue.Text text ? "“" + text.text() + "”" : "[ ]";
    }
}
