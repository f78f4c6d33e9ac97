package org.jiaohe.report.pdf;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jiaohe.document.Page;
import org.jiaohe.form.TableKey;
import org.jiaohe.report.Report;
import org.jiaohe.report.Source;
import org.jiaohe.report.TableReading;
import org.jiaohe.text.Message;

/** Offices paste a table as a picture: a table that was not found may stand there, and its author is not told that it is missing. */
final class Pictured {
    private Pictured() {
    }

    /** The report with tables that may stand in a picture told from those that are absent. */
    static Report tables(Report report, List<Page> pages, Set<Integer> recognised) {
        Optional<Page> page = pages.stream().filter(one -> !recognised.contains(one.number()) && !ScannedPages.large(one).isEmpty()).findFirst();
        boolean missing = report.tables().values().stream().anyMatch(TableReading.Absent.class::isInstance);
        if (page.isEmpty() || !missing) {
            return report;
        }
        Map<TableKey, TableReading> tables = new EnumMap<>(TableKey.class);
        Message why = Message.of("reading.table.picture", "page", page.get().number());
        report.tables().forEach((key, reading) -> tables.put(key, reading instanceof TableReading.Absent ? new TableReading.Unreadable(why, Source.NOWHERE) : reading));
        return new Report(report.input(), report.unit(), report.unitType(), report.year(), report.statedFormat(), report.title(), report.preamble(), report.sections(), tables, report.closing(), report.doubts());
    }
}
