package org.jiaohe.audit;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;
import org.jiaohe.form.Format;
import org.jiaohe.form.Forms;
import org.jiaohe.form.RowForm;
import org.jiaohe.form.TableKey;
import org.jiaohe.output.Words;
import org.jiaohe.text.Message;

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
    private static final double[] FIGURES_WIDTHS = {30, 9, 16};
    /** Excel's limit is 1,048,576 rows. */
    private static final int MOST = 1_000_000;
    private static final int SIDES = 2_000;

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

    private LedgerSheet sheet(Workbook book, String key, List<String> columns, double[] widths) {
        return new LedgerSheet(book, words.say("audit.sheet." + key), columns.stream().map(column -> words.say("audit.column." + column)).toList(), widths, columns.indexOf("unit") + 1, MOST);
    }

    private void ledger(Workbook book) throws IOException {
        LedgerSheet sheet = sheet(book, "ledger", LEDGER, LEDGER_WIDTHS);
        for (Gaps.Gap gap : office.gaps().stream().filter(Gaps.Gap::sure).toList()) {
            line(sheet, gap.unit(), gap.year(), office.row(gap), office.decision(gap).map(made -> new Ruling(made, made.onMissing(), made.kind() == Decision.Kind.WAIVED)));
        }
        office.visit((entry, findings) -> {
            String unit = entry.unit().isEmpty() ? entry.file() : entry.unit();
            if (!entry.wasRead()) {
                line(sheet, unit, entry.year(), new LedgerRow("", "unreadable", "", "", entry.file(), "", "", entry.why(), "", words.say("audit.ledger.again"), "", ""), Optional.empty());
            }
            Map<String, Decision> decisions = office.decisions(entry, findings);
            String whose = findings.isEmpty() ? "" : office.whichFile(entry);
            for (LedgerRow one : findings) {
                Optional<Decision> decision = Optional.ofNullable(decisions.get(one.fingerprint()));
                line(sheet, unit, entry.year(), one, decision.map(made -> new Ruling(made, made.on(one, entry.sha256()), made.settles(one, entry.sha256()))));
                if (decision.isEmpty()) {
                    sheet.text(20, whose);
                }
            }
        });
        sheet.end();
    }

    private void line(LedgerSheet sheet, String unit, int year, LedgerRow one, Optional<Ruling> ruling) throws IOException {
        sheet.number(0, sheet.next());
        sheet.text(1, unit);
        sheet.year(2, year);
        sheet.text(3, one.fingerprint());
        sheet.text(4, one.rule());
        sheet.text(5, one.category().isEmpty() ? "" : words.say("audit.category." + one.category()));
        sheet.text(6, words.say("audit.level." + one.severity()));
        sheet.wrap(0, LEDGER.size() - 1, true);
        sheet.fill(6, 6, one.severity().equals("error") || one.severity().equals("unreadable") ? "F8D7DA" : one.severity().equals("warning") ? "FFF0CC" : "E3EEF9");
        sheet.text(7, one.place());
        sheet.value(8, one.actual());
        sheet.value(9, one.expected());
        sheet.text(10, one.message());
        sheet.text(11, one.basis());
        sheet.text(12, one.suggestion());
        ruling.ifPresent(made -> decided(sheet, made));
        sheet.height(7, List.of(one.place(), one.actual(), one.expected(), one.message(), one.basis(), one.suggestion()));
    }

    private record Ruling(Decision decision, Decision.Standing standing, boolean settled) {
    }

    /** What the office decided on a finding stands in the columns that it would fill in by hand. */
    private void decided(LedgerSheet sheet, Ruling ruling) {
        Decision made = ruling.decision();
        String kind = words.say("audit.decision." + made.kind().key());
        sheet.text(17, made.by());
        sheet.text(18, ruling.standing() == Decision.Standing.HOLDS ? kind : words.say("audit.standing." + ruling.standing().key()));
        sheet.day(19, ruling.settled() ? made.on().toString() : "");
        sheet.text(20, ruling.standing() == Decision.Standing.REOPENED
                ? words.say("audit.decision.was", "kind", kind, "on", made.on().toString(), "actual", made.actual(), "expected", made.expected(), "reason", made.reason()) : made.on() + " " + made.reason());
    }

    private void units(Workbook book) throws IOException {
        LedgerSheet sheet = sheet(book, "units", UNITS, UNITS_WIDTHS);
        for (Office.UnitRow unit : office.units()) {
            Entry entry = unit.entry();
            sheet.number(0, sheet.next());
            sheet.text(1, entry.unit());
            sheet.year(2, entry.year());
            sheet.text(3, entry.unitType().isEmpty() ? "" : words.say("audit.type." + entry.unitType()));
            sheet.text(4, office.parent(entry));
            sheet.text(5, words.say("audit.verdict." + (entry.wasRead() ? entry.verdict() : "unreadable")));
            if (entry.wasRead()) {
                sheet.number(6, entry.errors());
                sheet.number(7, entry.warnings() + office.beyond(entry));
                sheet.number(8, entry.infos());
            }
            sheet.day(9, entry.submittedOn());
            sheet.day(10, entry.publishedOn());
            doubts(sheet, entry.wasRead() ? String.join("\n", entry.doubts()) : entry.why());
            sheet.text(12, entry.file());
            sheet.link(13, entry.wasRead() ? "units/" + entry.stem() + (office.options().pages() ? ".html" : ".findings.json") : "");
        }
        for (Gaps.Gap gap : office.gaps()) {
            sheet.number(0, sheet.next());
            sheet.text(1, gap.unit());
            sheet.year(2, gap.year());
            sheet.text(4, gap.parent());
            sheet.text(5, words.say(gap.sure() ? "audit.verdict.missing" : "audit.verdict.unseen"));
            doubts(sheet, office.note(gap));
        }
        sheet.end();
    }

    private static void doubts(LedgerSheet sheet, String why) {
        sheet.text(11, why);
        if (!why.isEmpty()) {
            sheet.wrap(0, UNITS.size() - 1, false);
            sheet.height(11, List.of(why));
        }
    }

    private void rollUp(Workbook book) throws IOException {
        LedgerSheet sheet = sheet(book, "rollUp", ROLLUP, ROLLUP_WIDTHS);
        // What cannot be right comes first; among thousands of cells that agree nobody would find it.
        for (RollUpRow one : office.rollUps()) {
            rollUp(sheet, one);
        }
        office.everyRollUp(one -> {
            if (!one.unequal()) {
                rollUp(sheet, one);
            }
        });
        sheet.end();
    }

    private void rollUp(LedgerSheet sheet, RollUpRow one) throws IOException {
        sheet.next();
        sheet.text(0, one.unit());
        sheet.year(1, one.year());
        sheet.text(2, one.cell());
        sheet.number(3, one.own());
        sheet.number(4, one.sum());
        sheet.number(5, one.gap());
        sheet.number(6, one.units());
        sheet.number(7, one.of());
        sheet.text(8, words.join(one.missing()));
        sheet.text(9, words.say("audit.rollUp." + (one.tooSmall() ? "less" : one.gap().signum() == 0 ? "equal" : one.gap().signum() < 0 ? "rounding" : "more")));
        if (one.lacksOnlyMissing()) {
            sheet.text(11, words.say("audit.rollUp.missing", "units", words.join(one.missing())));
        }
        if (one.unequal()) {
            sheet.text(10, one.shares(words));
            sheet.text(11, one.hint());
            sheet.wrap(0, ROLLUP.size() - 1, false);
            sheet.fill(0, ROLLUP.size() - 1, "F8D7DA");
            sheet.height(2, List.of(one.cell(), "", "", "", "", "", words.join(one.missing()), "", one.shares(words), one.hint()));
        }
    }

    private void copies(Workbook book) throws IOException {
        LedgerSheet sheet = sheet(book, "copies", COPIES, COPIES_WIDTHS);
        List<SideBySide> texts = office.sideBySide(SIDES);
        for (int i = 0; i < office.copies().size(); i++) {
            pair(sheet, i < texts.size() ? texts.get(i) : new SideBySide(office.copies().get(i), List.of(), List.of()));
        }
        for (SideBySide years : office.acrossYears(SIDES)) {
            pair(sheet, years);
        }
        sheet.end();
    }

    private static void pair(LedgerSheet sheet, SideBySide both) throws IOException {
        Copies.Pair pair = both.pair();
        sheet.next();
        sheet.text(0, pair.one());
        sheet.text(1, pair.other());
        sheet.year(2, pair.year());
        sheet.number(3, pair.alike());
        sheet.text(4, pair.passage());
        if (!both.one().isEmpty()) {
            String one = marked(both.one());
            String other = marked(both.other());
            sheet.text(5, one);
            sheet.text(6, other);
            sheet.wrap(0, 6, false);
            sheet.height(4, List.of(pair.passage(), one, other));
        }
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
        List<String> heads = new ArrayList<>(List.of(words.say("audit.column.unit"), words.say("audit.column.year")));
        Map<String, Integer> places = new HashMap<>();
        for (String pointer : pointers) {
            places.put(pointer, heads.size());
            heads.add(office.cell(pointer, columns.get(pointer)));
        }
        LedgerSheet sheet = new LedgerSheet(book, words.say("audit.sheet.figures"), heads, FIGURES_WIDTHS, 2, MOST);
        office.figures((entry, figures) -> {
            sheet.next();
            sheet.text(0, entry.unit().isEmpty() ? entry.file() : entry.unit());
            sheet.year(1, entry.year());
            figures.forEach((pointer, value) -> {
                Integer place = places.get(pointer);
                if (place != null) {
                    sheet.number(place, value);
                }
            });
        });
        sheet.end();
    }

    private void remarks(Workbook book) throws IOException {
        LedgerSheet sheet = sheet(book, "remarks", List.of("remark"), new double[] {120});
        for (Message remark : office.remarks()) {
            sheet.next();
            sheet.text(0, words.show(remark));
        }
        sheet.end();
    }
}
