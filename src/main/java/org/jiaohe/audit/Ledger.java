package org.jiaohe.audit;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jiaohe.form.Format;
import org.jiaohe.form.Forms;
import org.jiaohe.form.RowForm;
import org.jiaohe.form.TableKey;
import org.jiaohe.output.Words;
import org.jiaohe.text.Message;
import org.jiaohe.text.Visible;

/** The workbook of the office: the ledger of what must be mended (整改台账), units, copies, roll-up and figures, each with its filter. */
final class Ledger {
    private static final List<String> LEDGER = List.of("number", "unit", "year", "fingerprint", "rule", "category", "level", "place", "actual", "expected", "problem", "basis", "requirement",
            "deadline", "person", "answer", "mended", "reviewer", "conclusion", "closed", "note");
    private static final double[] LEDGER_WIDTHS = {6, 30, 9, 36, 9, 9, 8, 34, 22, 14, 48, 34, 40, 12, 12, 18, 12, 10, 14, 12, 24};
    private static final List<String> UNITS = List.of("number", "unit", "year", "type", "parent", "verdict", "errors", "warnings", "infos", "submitted", "published", "doubts", "file", "page");
    private static final double[] UNITS_WIDTHS = {6, 30, 8, 12, 26, 16, 8, 8, 8, 13, 13, 44, 40, 40};
    private static final List<String> ROLLUP = List.of("unit", "year", "cell", "own", "sum", "gap", "counted", "below", "absent", "comparison", "largest", "hint");
    private static final double[] ROLLUP_WIDTHS = {26, 8, 60, 12, 12, 12, 12, 10, 30, 18, 60, 70};
    private static final List<String> COPIES = List.of("one", "other", "year", "alike", "passage", "textOne", "textOther");
    private static final double[] COPIES_WIDTHS = {30, 30, 8, 12, 60, 70, 70};
    /** Excel's limit is 1,048,576 rows. */
    private static final int MOST = 1_000_000;
    private static final int FLUSH = 500;
    private static final int SIDES = 2_000;
    private static final int LONGEST = 32_000;
    /** Points, and the width of an ideograph in digits. */
    private static final double LINE = 15;
    private static final double HIGHEST = 400;
    private static final double WIDE = 2.1;

    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]{0,14})(\\.[0-9]+)?");
    private final Office office;
    private final Words words;

    Ledger(Office office) {
        this.office = office;
        this.words = office.words();
    }

    void write(OutputStream out) throws IOException {
        Path draft = office.options().output().resolve(".ledger.part");
        try {
            try (OutputStream first = new BufferedOutputStream(Files.newOutputStream(draft), 1 << 16)) {
                sheets(first);
            }
            Timeless.copy(draft, out);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private void sheets(OutputStream out) throws IOException {
        // The library asks for a version of the form XX.YYYY, which is shown nowhere.
        Workbook book = new Workbook(out, "Jiaohe", "1.0");
        ledger(book);
        units(book);
        rollUp(book);
        copies(book);
        figures(book);
        remarks(book);
        book.finish();
    }

    private Worksheet sheet(Workbook book, String key, List<String> columns, double[] widths) {
        Worksheet sheet = book.newWorksheet(words.say("audit.sheet." + key));
        for (int i = 0; i < columns.size(); i++) {
            sheet.value(0, i, words.say("audit.column." + columns.get(i)));
            sheet.width(i, widths[i]);
        }
        head(sheet, columns.size());
        return sheet;
    }

    private static void head(Worksheet sheet, int columns) {
        sheet.range(0, 0, 0, columns - 1).style().bold().fillColor("DCE6F1").wrapText(true).verticalAlignment("center").borderStyle("thin").set();
        sheet.freezePane(0, 1);
        // On paper: across, as wide as the page, with the heads on every one.
        sheet.paperSize(PaperSize.A3_PAPER);
        sheet.pageOrientation("landscape");
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.repeatRows(0);
    }

    private static void end(Worksheet sheet, int rows, int columns) throws IOException {
        sheet.setAutoFilter(0, 0, Math.max(rows, 1), columns - 1);
        sheet.finish();
    }

    private void ledger(Workbook book) throws IOException {
        Worksheet sheet = sheet(book, "ledger", LEDGER, LEDGER_WIDTHS);
        int[] row = {0};
        for (Gaps.Gap gap : office.gaps().stream().filter(Gaps.Gap::sure).toList()) {
            line(sheet, row, gap.unit(), gap.year(), office.row(gap), Optional.empty());
        }
        office.visit((entry, findings) -> {
            String unit = entry.unit().isEmpty() ? entry.file() : entry.unit();
            if (!entry.wasRead()) {
                line(sheet, row, unit, entry.year(), new LedgerRow("", "unreadable", "", "", entry.file(), "", "", entry.why(), "", words.say("audit.ledger.again"), "", ""), Optional.empty());
            }
            for (LedgerRow one : findings) {
                line(sheet, row, unit, entry.year(), one, office.decision(entry, one).map(made -> new Ruling(made, made.on(one, entry.sha256()), made.settles(one, entry.sha256()))));
            }
        });
        end(sheet, row[0], LEDGER.size());
    }

    private void line(Worksheet sheet, int[] row, String unit, int year, LedgerRow one, Optional<Ruling> ruling) throws IOException {
        if (row[0] >= MOST) {
            return;
        }
        int at = ++row[0];
        sheet.value(at, 0, at);
        text(sheet, at, 1, unit);
        year(sheet, at, 2, year);
        text(sheet, at, 3, one.fingerprint());
        text(sheet, at, 4, one.rule());
        text(sheet, at, 5, one.category().isEmpty() ? "" : words.say("audit.category." + one.category()));
        text(sheet, at, 6, words.say("audit.level." + one.severity()));
        sheet.range(at, 0, at, LEDGER.size() - 1).style().wrapText(true).verticalAlignment("top").borderStyle("hair").set();
        sheet.style(at, 6).fillColor(one.severity().equals("error") || one.severity().equals("unreadable") ? "F8D7DA" : one.severity().equals("warning") ? "FFF0CC" : "E3EEF9").set();
        text(sheet, at, 7, one.place());
        value(sheet, at, 8, one.actual());
        value(sheet, at, 9, one.expected());
        text(sheet, at, 10, one.message());
        text(sheet, at, 11, one.basis());
        text(sheet, at, 12, one.suggestion());
        ruling.ifPresent(made -> decided(sheet, at, made));
        height(sheet, at, LEDGER_WIDTHS, 7, List.of(one.place(), one.actual(), one.expected(), one.message(), one.basis(), one.suggestion()));
        flush(sheet, at);
    }

    private record Ruling(Decision decision, Decision.Standing standing, boolean settled) {
    }

    /** What the office decided on a finding stands in the columns that it would fill in by hand. */
    private void decided(Worksheet sheet, int row, Ruling ruling) {
        Decision made = ruling.decision();
        String kind = words.say("audit.decision." + made.kind().key());
        text(sheet, row, 17, made.by());
        text(sheet, row, 18, ruling.standing() == Decision.Standing.HOLDS ? kind : words.say("audit.standing." + ruling.standing().key()));
        text(sheet, row, 19, ruling.settled() ? made.on().toString() : "");
        text(sheet, row, 20, ruling.standing() == Decision.Standing.REOPENED
                ? words.say("audit.decision.was", "kind", kind, "on", made.on().toString(), "actual", made.actual(), "expected", made.expected(), "reason", made.reason()) : made.on() + " " + made.reason());
    }

    /** Not every program makes a row as high as its wrapped texts need. */
    private static void height(Worksheet sheet, int row, double[] widths, int from, List<String> texts) {
        int lines = 1;
        for (int i = 0; i < texts.size(); i++) {
            double wide = 0;
            for (int k = 0; k < texts.get(i).length(); k++) {
                wide += texts.get(i).charAt(k) > 0xFF ? WIDE : 1;
            }
            lines = Math.max(lines, (int) Math.ceil(wide / (widths[from + i] - 1)));
        }
        sheet.rowHeight(row, Math.min(HIGHEST, LINE * lines));
    }

    private static void flush(Worksheet sheet, int row) throws IOException {
        if (row % FLUSH == 0) {
            sheet.flush();
        }
    }

    private static void year(Worksheet sheet, int row, int column, int year) {
        if (year > 0) {
            sheet.value(row, column, year);
        }
    }

    private static void text(Worksheet sheet, int row, int column, String text) {
        if (!text.isEmpty()) {
            // Shared strings would all stay in memory until the end.
            String clean = Visible.of(text);
            sheet.inlineString(row, column, clean.length() > LONGEST ? clean.substring(0, LONGEST) : clean);
        }
    }

    /** A figure as a number that the office can count with. */
    private static void value(Worksheet sheet, int row, int column, String value) {
        if (NUMBER.matcher(value).matches()) {
            sheet.value(row, column, new BigDecimal(value));
        } else {
            text(sheet, row, column, value);
        }
    }

    private void units(Workbook book) throws IOException {
        Worksheet sheet = sheet(book, "units", UNITS, UNITS_WIDTHS);
        int row = 0;
        for (Office.UnitRow unit : office.units()) {
            Entry entry = unit.entry();
            row++;
            sheet.value(row, 0, row);
            text(sheet, row, 1, entry.unit());
            year(sheet, row, 2, entry.year());
            text(sheet, row, 3, entry.unitType().isEmpty() ? "" : words.say("audit.type." + entry.unitType()));
            text(sheet, row, 4, entry.parent());
            text(sheet, row, 5, words.say("audit.verdict." + (entry.wasRead() ? entry.verdict() : "unreadable")));
            if (entry.wasRead()) {
                sheet.value(row, 6, entry.errors());
                sheet.value(row, 7, entry.warnings() + office.beyond(entry));
                sheet.value(row, 8, entry.infos());
            }
            text(sheet, row, 9, entry.submittedOn());
            text(sheet, row, 10, entry.publishedOn());
            text(sheet, row, 11, entry.wasRead() ? String.join("\n", entry.doubts()) : entry.why());
            text(sheet, row, 12, entry.file());
            text(sheet, row, 13, entry.wasRead() ? "units/" + entry.stem() + (office.options().pages() ? ".html" : ".findings.json") : "");
            flush(sheet, row);
        }
        for (Gaps.Gap gap : office.gaps()) {
            row++;
            sheet.value(row, 0, row);
            text(sheet, row, 1, gap.unit());
            year(sheet, row, 2, gap.year());
            text(sheet, row, 4, gap.parent());
            text(sheet, row, 5, words.say(gap.sure() ? "audit.verdict.missing" : "audit.verdict.unseen"));
            text(sheet, row, 11, gap.near().isEmpty() ? "" : words.say("audit.gap.near", "near", gap.near()));
        }
        end(sheet, row, UNITS.size());
    }

    private void rollUp(Workbook book) throws IOException {
        Worksheet sheet = sheet(book, "rollUp", ROLLUP, ROLLUP_WIDTHS);
        int row = 0;
        for (RollUpRow one : office.rollUps()) {
            row++;
            text(sheet, row, 0, one.unit());
            year(sheet, row, 1, one.year());
            text(sheet, row, 2, one.cell());
            sheet.value(row, 3, one.own());
            sheet.value(row, 4, one.sum());
            sheet.value(row, 5, one.gap());
            sheet.value(row, 6, one.units());
            sheet.value(row, 7, one.of());
            text(sheet, row, 8, String.join("、", one.missing()));
            text(sheet, row, 9, words.say("audit.rollUp." + (one.tooSmall() ? "less" : one.gap().signum() == 0 ? "equal" : one.gap().signum() < 0 ? "rounding" : "more")));
            if (one.lacksOnlyMissing()) {
                text(sheet, row, 11, words.say("audit.rollUp.missing", "units", String.join("、", one.missing())));
            }
            if (one.unequal()) {
                text(sheet, row, 10, one.shares());
                text(sheet, row, 11, one.hint());
                sheet.range(row, 0, row, ROLLUP.size() - 1).style().fillColor("F8D7DA").set();
            }
            flush(sheet, row);
        }
        end(sheet, row, ROLLUP.size());
    }

    private void copies(Workbook book) throws IOException {
        Worksheet sheet = sheet(book, "copies", COPIES, COPIES_WIDTHS);
        int row = 0;
        List<SideBySide> texts = office.sideBySide(SIDES);
        for (Copies.Pair pair : office.copies()) {
            row++;
            text(sheet, row, 0, pair.one());
            text(sheet, row, 1, pair.other());
            year(sheet, row, 2, pair.year());
            sheet.value(row, 3, pair.alike());
            text(sheet, row, 4, pair.passage());
            if (row <= texts.size()) {
                String one = marked(texts.get(row - 1).one());
                String other = marked(texts.get(row - 1).other());
                text(sheet, row, 5, one);
                text(sheet, row, 6, other);
                sheet.range(row, 4, row, 6).style().wrapText(true).verticalAlignment("top").set();
                height(sheet, row, COPIES_WIDTHS, 4, List.of(pair.passage(), one, other));
            }
            flush(sheet, row);
        }
        end(sheet, row, COPIES.size());
    }

    /** A cell has one style only, so the common words stand in brackets. */
    private static String marked(List<SideBySide.Piece> pieces) {
        StringBuilder all = new StringBuilder();
        pieces.forEach(piece -> all.append(piece.common() ? "【" + piece.text() + "】" : piece.text()));
        return all.toString();
    }

    /** Every figure that was surely read; a blank or unsure cell stays empty. */
    private void figures(Workbook book) throws IOException {
        Map<String, Integer> columns = new LinkedHashMap<>();
        int first = office.units().stream().mapToInt(unit -> unit.entry().year()).filter(year -> year > 0).min().orElse(0);
        int last = office.units().stream().mapToInt(unit -> unit.entry().year()).max().orElse(0);
        // The forms of the years at hand; the latest names what several have.
        List<Format> formats = Forms.formats().stream().filter(format -> format.fromYear() <= last && first <= format.toYear()).sorted(Comparator.comparing(Format::fromYear).reversed()).toList();
        for (Format format : formats.isEmpty() ? Forms.formats() : formats) {
            for (TableKey key : TableKey.values()) {
                for (RowForm row : format.table(key).rows()) {
                    row.columns().forEach(column -> columns.putIfAbsent(key.key() + "/" + row.key() + "/" + column, format.fromYear()));
                }
            }
        }
        List<String> pointers = new ArrayList<>(columns.keySet());
        Worksheet sheet = book.newWorksheet(words.say("audit.sheet.figures"));
        sheet.value(0, 0, words.say("audit.column.unit"));
        sheet.value(0, 1, words.say("audit.column.year"));
        sheet.width(0, 30);
        Map<String, Integer> places = new TreeMap<>();
        for (int i = 0; i < pointers.size(); i++) {
            sheet.value(0, i + 2, office.cell(pointers.get(i), columns.get(pointers.get(i))));
            sheet.width(i + 2, 16);
            places.put(pointers.get(i), i + 2);
        }
        head(sheet, pointers.size() + 2);
        sheet.freezePane(2, 1);
        int[] row = {0};
        office.visit((entry, findings) -> {
            if (entry.wasRead() && row[0] < MOST) {
                int at = ++row[0];
                text(sheet, at, 0, entry.unit().isEmpty() ? entry.file() : entry.unit());
                year(sheet, at, 1, entry.year());
                entry.figures().forEach((pointer, value) -> {
                    if (places.containsKey(pointer)) {
                        sheet.value(at, places.get(pointer), value);
                    }
                });
                flush(sheet, at);
            }
        });
        end(sheet, row[0], pointers.size() + 2);
    }

    private void remarks(Workbook book) throws IOException {
        Worksheet sheet = sheet(book, "remarks", List.of("remark"), new double[] {120});
        int row = 0;
        for (Message remark : office.remarks()) {
            text(sheet, ++row, 0, words.show(remark));
        }
        end(sheet, row, 1);
    }
}
