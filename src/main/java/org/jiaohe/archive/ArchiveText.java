package org.jiaohe.archive;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiaohe.audit.Decision;
import org.jiaohe.audit.LedgerRow;
import org.jiaohe.output.Columns;
import org.jiaohe.output.Words;
import org.jiaohe.text.Lang;

/** Archived reports for a terminal. */
public final class ArchiveText {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private static final int WIDTH = 96;
    private static final int UNIT_WIDTH = 36;
    private static final int VERDICT_WIDTH = 12;

    private final Archive archive;
    private final Words words;

    public ArchiveText(Archive archive, Lang lang) {
        this.archive = archive;
        this.words = new Words(lang);
    }

    /** Unit, year, verdict, counts, decisions that hold. */
    public String line(ArchivedReport report) {
        Map<String, Decision> decisions = archive.decisions(report.unit(), report.year());
        long settled = report.findings().stream().filter(one -> Optional.ofNullable(decisions.get(one.fingerprint())).filter(made -> made.settles(one, report.sha256())).isPresent()).count();
        return pad(report.unit(), UNIT_WIDTH) + report.year() + "  " + pad(words.say("audit.verdict." + report.verdict()), VERDICT_WIDTH)
                + words.say("archive.line", "error", report.errors(), "warning", report.warnings(), "info", report.infos(), "settled", settled, "decided", decisions.size());
    }

    static String pad(String text, int width) {
        return text + " ".repeat(Math.max(1, width - Columns.width(text)));
    }

    /** A moment of the archive as the office's clock shows it. */
    private static String moment(String instant) {
        return MOMENT.withZone(ZoneId.systemDefault()).format(Instant.parse(instant));
    }

    /** Everything about one report. */
    public List<String> report(ArchivedReport report) throws IOException {
        List<String> lines = new ArrayList<>();
        String key = Units.key(report.unit());
        lines.add(report.unit() + "  " + report.year() + "  " + words.say("audit.verdict." + report.verdict()));
        lines.add("  " + words.say("archive.file", "file", report.file(), "sha256", report.sha256().substring(0, 12), "first", moment(report.first()), "last", moment(report.last()), "versions", archive.versions(key, report.year())));
        Map<String, Decision> decisions = archive.decisions(report.unit(), report.year());
        for (LedgerRow row : report.findings()) {
            lines.add("");
            lines.add("  " + row.fingerprint() + "  " + words.say("audit.level." + row.severity()) + "  " + row.rule() + "  " + row.title());
            indent(lines, row.place());
            indent(lines, row.message());
            if (decisions.containsKey(row.fingerprint())) {
                Decision made = decisions.get(row.fingerprint());
                Decision.Standing standing = made.on(row, report.sha256());
                indent(lines, said(made) + (standing == Decision.Standing.HOLDS ? "" : words.say("archive.standing", "standing", words.say("audit.standing." + standing.key()))));
            }
        }
        List<Decision> gone = decisions.values().stream().filter(made -> report.findings().stream().noneMatch(row -> row.fingerprint().equals(made.fingerprint()))).toList();
        if (!gone.isEmpty()) {
            lines.add("");
            lines.add("  " + words.say("archive.gone"));
            gone.forEach(made -> indent(lines, made.rule() + "  " + made.fingerprint() + "  " + said(made)));
        }
        return lines;
    }

    /** A year without a report. */
    public String missing(Absences.Absence one, Optional<Decision> decision) {
        return one.full() + "  " + one.year() + "  " + one.fingerprint() + "  " + words.say("audit.verdict.missing") + decision.map(made -> "  " + said(made)).orElse("");
    }

    private String said(Decision made) {
        return words.say("archive.decision", "kind", words.say("audit.decision." + made.kind().key()), "by", made.by(), "on", made.on().toString(), "reason", made.reason());
    }

    private static void indent(List<String> lines, String text) {
        Columns.wrap(text, WIDTH - 6).forEach(line -> lines.add("      " + line));
    }
}
