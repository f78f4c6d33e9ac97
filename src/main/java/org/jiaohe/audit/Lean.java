package org.jiaohe.audit;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiaohe.form.SectionKey;
import org.jiaohe.form.TableKey;
import org.jiaohe.report.Cell;
import org.jiaohe.report.Input;
import org.jiaohe.report.Report;
import org.jiaohe.report.Row;
import org.jiaohe.report.Source;
import org.jiaohe.report.SourcedText;
import org.jiaohe.report.Table;
import org.jiaohe.report.TableReading;

/** A report cut down to what a roll-up adds: its numbers, and the part that states information fees. Hundreds are held at once. */
final class Lean {
    private Lean() {
    }

    static Report of(Report report) {
        Map<TableKey, TableReading> tables = new EnumMap<>(TableKey.class);
        report.tables().forEach((key, reading) -> tables.put(key, reading instanceof TableReading.Read read ? new TableReading.Read(table(read.table())) : reading));
        return new Report(report.input(), report.unit(), report.unitType(), report.year(), report.statedFormat(), report.title(), SourcedText.plain("", "/preamble"),
                report.sections().stream().filter(section -> section.key() == SectionKey.OTHER).toList(), tables, SourcedText.plain("", "/closing"), report.doubts());
    }

    /** The same by the name that its file has in the collection. */
    static Report called(Report report, String name) {
        Input input = new Input(name, report.input().sha256(), report.input().kind(), report.input().pages(), report.input().properties());
        return new Report(input, report.unit(), report.unitType(), report.year(), report.statedFormat(), report.title(), report.preamble(), report.sections(), report.tables(), report.closing(), report.doubts());
    }

    private static Table table(Table table) {
        Map<String, Row> rows = new LinkedHashMap<>();
        table.rows().forEach((key, row) -> {
            Map<String, Cell> cells = new LinkedHashMap<>();
            row.cells().forEach((column, cell) -> cells.put(column, new Cell(cell.table(), cell.row(), cell.column(), cell.value(), Source.NOWHERE, cell.sureness())));
            rows.put(key, new Row(key, Optional.empty(), Source.NOWHERE, cells));
        });
        return new Table(table.key(), table.layout(), rows, List.of(), List.of(), Source.NOWHERE);
    }
}
