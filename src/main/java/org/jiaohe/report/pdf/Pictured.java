package org.jiaohe.report.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jiaohe.document.Area;
import org.jiaohe.document.Glyph;
import org.jiaohe.document.Page;
import org.jiaohe.form.Forms;
import org.jiaohe.form.TableKey;
import org.jiaohe.report.Doubt;
import org.jiaohe.report.Report;
import org.jiaohe.report.Source;
import org.jiaohe.report.TableReading;
import org.jiaohe.text.Message;

/** Offices paste tables and headings as pictures: what was not found may stand there, and its author is not told that it is missing. */
final class Pictured {
    /** A heading set as a picture is as high as a line of large type, in points, and wider than high by so much. */
    private static final double LOWEST = 8;
    private static final double HIGHEST = 60;
    private static final double WIDE = 3;
    /** One lacking heading may be left out by the author, and one low picture be a banner. */
    private static final int LEAST = 2;
    /** Table two has no fewer cells. */
    private static final int LEAST_CELLS = 12;
    private static final int LEAST_PILED = 24;

    private Pictured() {
    }

    /** The report with a doubt about its parts where as many headings as it lacks may be pictures. */
    static Report headings(Report report, List<Page> pages, Set<Integer> recognised) {
        long lacking = Forms.sections().stream().filter(form -> report.sections().stream().noneMatch(section -> section.key() == form.key() && section.headline())).count();
        if (lacking < LEAST) {
            return report;
        }
        List<Page> low = pages.stream().filter(page -> !recognised.contains(page.number()) && low(page) > 0).toList();
        if (low.stream().mapToLong(Pictured::low).sum() < lacking) {
            return report;
        }
        List<Doubt> doubts = new ArrayList<>(report.doubts());
        doubts.add(new Doubt(Doubt.SECTIONS, Message.of("reading.section.picture", "page", low.get(0).number()), List.of()));
        return new Report(report.input(), report.unit(), report.unitType(), report.year(), report.statedFormat(), report.title(), report.preamble(), report.sections(), report.tables(), report.closing(), doubts);
    }

    private static long low(Page page) {
        return page.pictures().stream().filter(area -> area.height() >= LOWEST && area.height() <= HIGHEST && area.width() >= WIDE * area.height()).count();
    }

    /** Whether a page has the lines of a table in which nothing is to be read: what it holds may be hidden or lost. */
    private static boolean emptyTable(Page page) {
        return Lattice.on(page).stream().anyMatch(lattice -> lattice.boxes.size() >= LEAST_CELLS && page.glyphs().stream().noneMatch(glyph -> !glyph.blank() && !Glyph.unread(glyph.text()) && lattice.area.holds(glyph.centreX(), glyph.centreY())));
    }

    /** The report with tables that may stand in a picture, or without a word between its lines, told from those that are absent. */
    static Report tables(Report report, List<Page> pages, Set<Integer> recognised) {
        if (report.tables().values().stream().noneMatch(TableReading.Absent.class::isInstance)) {
            return report;
        }
        Optional<Page> page = pages.stream().filter(one -> !recognised.contains(one.number()) && !ScannedPages.large(one).isEmpty()).findFirst();
        Optional<Page> empty = pages.stream().filter(Pictured::emptyTable).findFirst();
        Optional<Page> heap = pages.stream().filter(Pictured::heap).findFirst();
        if (page.isEmpty() && empty.isEmpty() && heap.isEmpty()) {
            return report;
        }
        Map<TableKey, TableReading> tables = new EnumMap<>(TableKey.class);
        Message why = page.map(one -> Message.of("reading.table.picture", "page", one.number())).or(() -> empty.map(one -> Message.of("reading.table.empty", "page", one.number()))).orElseGet(() -> Message.of("reading.table.heap", "page", heap.orElseThrow().number()));
        report.tables().forEach((key, reading) -> tables.put(key, reading instanceof TableReading.Absent ? new TableReading.Unreadable(why, Source.NOWHERE) : reading));
        return new Report(report.input(), report.unit(), report.unitType(), report.year(), report.statedFormat(), report.title(), report.preamble(), report.sections(), tables, report.closing(), report.doubts());
    }

    /** Whether so many characters lie on others that a table's columns may have lost their width, as some converters leave them. */
    private static boolean heap(Page page) {
        List<Glyph> upright = page.glyphs().stream().filter(glyph -> glyph.turn() == 0 && !glyph.blank()).sorted(Comparator.comparingDouble(Glyph::baseline)).toList();
        int piled = 0;
        for (int i = 0; i < upright.size() && piled < LEAST_PILED; i++) {
            Glyph glyph = upright.get(i);
            boolean under = false;
            for (int j = i + 1; j < upright.size() && !under && upright.get(j).baseline() - glyph.baseline() < 0.5 * glyph.size(); j++) {
                Area other = upright.get(j).area();
                // The same character drawn twice is bold.
                double wide = Math.min(glyph.area().right(), other.right()) - Math.max(glyph.area().left(), other.left());
                under = wide > 0.5 * Math.min(glyph.area().width(), other.width()) && !upright.get(j).text().equals(glyph.text());
            }
            piled += under ? 1 : 0;
        }
        return piled >= LEAST_PILED;
    }
}
