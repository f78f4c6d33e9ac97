package org.jiaohe.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jiaohe.archive.Archive;
import org.jiaohe.archive.ArchivedReport;
import org.jiaohe.audit.Decision;
import org.jiaohe.audit.LedgerRow;
import org.jiaohe.text.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jiaohe archive decide UNIT YEAR FINDING}: keeps what a person decided on a finding. */
@Command(name = "decide", sortOptions = false)
final class ArchiveDecideCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private ArchiveChoice choice;

    @Parameters(index = "0", paramLabel = "UNIT", descriptionKey = "archive.unit")
    private String unit;

    @Parameters(index = "1", paramLabel = "YEAR", descriptionKey = "archive.reportYear")
    private int year;

    @Parameters(index = "2", paramLabel = "FINDING", descriptionKey = "archive.finding")
    private String finding;

    @Option(names = "--as", required = true, paramLabel = "waived|corrected|disputed|open", descriptionKey = "archive.as")
    private Kind kind;

    @Option(names = "--by", required = true, paramLabel = "NAME", descriptionKey = "archive.by")
    private String by;

    @Option(names = "--reason", required = true, paramLabel = "TEXT", descriptionKey = "archive.reason")
    private String reason;

    @Option(names = "--on", paramLabel = "DATE", converter = Day.class, descriptionKey = "archive.on")
    private LocalDate on;

    /** The decisions as options name them. */
    enum Kind {
        waived, corrected, disputed, open
    }

    ArchiveDecideCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (by.isBlank() || reason.isBlank()) {
            console.complain(Message.of("archive.nobody"));
            return Exit.USAGE;
        }
        boolean missing = finding.equals(LedgerRow.MISSING) || finding.length() >= 6 && LedgerRow.fingerprintOfMissing(unit.strip(), year).startsWith(finding);
        return missing ? choice.use(console, this::excuse) : choice.use(console, unit, this::decide);
    }

    /** A unit that did not report has no report here to find it by; its name must be the roster's, and is not looked for. */
    private int excuse(Archive archive) throws IOException {
        for (String key : archive.meant(unit)) {
            if (archive.years(key).stream().anyMatch(one -> one.year() == year)) {
                console.complain(Message.of("archive.reported", "unit", unit, "year", String.valueOf(year)));
                return Exit.USAGE;
            }
        }
        keep(archive, new LedgerRow(LedgerRow.MISSING, "", "", "", "", "", "", "", "", "", LedgerRow.fingerprintOfMissing(unit.strip(), year), ""), unit.strip(), "");
        console.say(Message.of("archive.excused", "unit", unit));
        return Exit.OK;
    }

    private int decide(Archive archive, String key) throws IOException {
        List<ArchivedReport> reports = archive.years(key).stream().filter(one -> one.year() == year).toList();
        if (reports.isEmpty()) {
            console.complain(Message.of("archive.noYear", "unit", unit, "year", String.valueOf(year)));
            return Exit.USAGE;
        }
        List<Meant> meant = reports.stream().flatMap(report -> report.findings().stream().map(row -> new Meant(report, row))).filter(one -> finding.equals(one.row().rule()) || finding.length() >= 6 && one.row().fingerprint().startsWith(finding)).toList();
        if (meant.size() != 1) {
            console.complain(Message.of(meant.isEmpty() ? "archive.noFinding" : "archive.findings", "unit", reports.get(0).unit(), "year", String.valueOf(year), "finding", finding,
                    "findings", meant.stream().map(one -> one.row().fingerprint() + " " + one.row().rule() + " " + one.row().place()).toList()));
            return Exit.USAGE;
        }
        keep(archive, meant.get(0).row(), meant.get(0).report().unit(), meant.get(0).report().sha256());
        return Exit.OK;
    }

    /** A finding that a person may mean. */
    private record Meant(ArchivedReport report, LedgerRow row) {
    }

    private void keep(Archive archive, LedgerRow row, String name, String sha256) throws IOException {
        Decision made = new Decision(name, year, row.rule(), row.fingerprint(), Decision.Kind.of(kind.name()).orElseThrow(), by.strip(), on == null ? LocalDate.now() : on, reason.strip(), row.state(), row.actual(), row.expected(), sha256);
        archive.decide(made);
        console.say(Message.of("archive.decided", "unit", made.unit(), "year", String.valueOf(year), "rule", made.rule(), "kind", Message.of("audit.decision." + made.kind().key()), "by", made.by(), "on", made.on().toString()));
    }

    /** A day of the calendar, as 2025-01-31. */
    static final class Day implements picocli.CommandLine.ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String value) {
            try {
                return LocalDate.parse(value);
            } catch (java.time.DateTimeException e) {
                throw new picocli.CommandLine.TypeConversionException("'" + value + "'");
            }
        }
    }
}
