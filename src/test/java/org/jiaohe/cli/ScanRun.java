package org.jiaohe.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Optional;
import org.jiaohe.document.ReadOptions;
import org.jiaohe.document.Limits;
import org.jiaohe.form.TableKey;
import org.jiaohe.report.Cell;
import org.jiaohe.report.ReadResult;
import org.jiaohe.report.Report;
import org.jiaohe.report.Row;
import org.jiaohe.report.Table;
import org.jiaohe.report.pdf.PdfReportReader;

/** Makes scans of reports, recognises them and compares their cells with those of the report itself. */
public final class ScanRun {
    private int cells;
    private int exact;
    private int missing;
    private int other;
    private int trusted;

    private ScanRun() {
    }

    /** Arguments: resolution, degrees, grain, files. The exit code is 1 where a wrong figure was trusted. */
    public static void main(String[] args) throws IOException {
        ScanRun all = new ScanRun();
        for (int i = 3; i < args.length; i++) {
            ScanRun one = new ScanRun();
            byte[] scan = Scans.of(new File(args[i]), 0, Integer.parseInt(args[0]), Double.parseDouble(args[1]), Double.parseDouble(args[2]));
            Report known = ((ReadResult.Success) PdfReportReader.read("x.pdf", Files.readAllBytes(new File(args[i]).toPath()), Limits.DEFAULT)).report();
            ReadResult read = PdfReportReader.read("x.pdf", scan, new ReadOptions(Limits.DEFAULT, true));
            one.compare(known, read instanceof ReadResult.Success success ? Optional.of(success.report()) : Optional.empty());
            one.say(args[i]);
            all.cells += one.cells;
            all.exact += one.exact;
            all.missing += one.missing;
            all.other += one.other;
            all.trusted += one.trusted;
        }
        all.say("all");
        System.exit(all.trusted == 0 ? 0 : 1);
    }

    private void say(String name) {
        System.out.printf("%s: %d cells, %d exact, %d missing or not made out, %d other, %d of them trusted%n", name, cells, exact, missing, other, trusted);
    }

    private void compare(Report known, Optional<Report> read) {
        for (TableKey key : TableKey.values()) {
            Map<String, Row> rows = known.table(key).map(Table::rows).orElse(Map.of());
            rows.values().stream().flatMap(row -> row.cells().values().stream()).forEach(cell -> compare(cell, read.flatMap(report -> report.table(key)).flatMap(table -> table.cell(cell.row(), cell.column()))));
        }
    }

    private void compare(Cell known, Optional<Cell> read) {
        cells++;
        if (read.isEmpty() || read.get().value().isBlank() && !known.value().isBlank() || read.get().value().asText().contains("\uFFFD")) {
            missing++;
        } else if (read.get().value().equals(known.value())) {
            exact++;
        } else {
            other++;
            trusted += read.get().sureness().isSure() ? 1 : 0;
        }
    }
}
