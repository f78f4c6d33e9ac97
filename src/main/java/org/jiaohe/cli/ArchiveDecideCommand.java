package org.jiaohe.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jiaohe.archive.Absences;
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
    /** Characters of a finding's number that name it. */
    private static final int SHORTEST = 6;
    private static final int NAMED = 10;

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
        return choice.use(console, archive -> {
            List<Absences.Absence> absent = absent(archive);
            if (finding.equals(LedgerRow.MISSING) || absent.stream().anyMatch(one -> finding.length() >= SHORTEST && one.fingerprint().startsWith(finding))) {
                return excuse(archive, absent);
            }
            Optional<String> key = choice.unit(console, archive, unit);
            return key.isEmpty() ? Exit.USAGE : decide(archive, key.get());
        });
    }

    /** Whom a person may mean of those that did not report for the year: the one of exactly that name, else all that could be meant. */
    private List<Absences.Absence> absent(Archive archive) throws IOException {
        List<Absences.Absence> all = archive.absences(unit).stream().filter(one -> one.year() == year).toList();
        List<Absences.Absence> exact = all.stream().filter(one -> one.full().equals(unit.strip())).toList();
        return exact.isEmpty() ? all : exact;
    }

    private int excuse(Archive archive, List<Absences.Absence> absent) throws IOException {
        List<Decision> before = archive.onMissing(unit).stream().filter(made -> made.year() == year).toList();
        if (absent.isEmpty() && kind == Kind.open && before.size() == 1) {
            return keep(archive, missing(before.get(0).fingerprint()), before.get(0).unit(), "");
        }
        if (absent.size() == 1) {
            return keep(archive, missing(absent.get(0).fingerprint()), absent.get(0).full(), "");
        }
        if (!absent.isEmpty()) {
            console.complain(Message.of("archive.units", "unit", unit, "units", absent.stream().map(Absences.Absence::full).toList()));
            return Exit.USAGE;
        }
        for (String key : archive.meant(unit)) {
            if (archive.years(key).stream().anyMatch(one -> one.year() == year)) {
                console.complain(Message.of("archive.reported", "unit", unit, "year", String.valueOf(year)));
                return Exit.USAGE;
            }
        }
        List<String> due = archive.absences("").stream().filter(one -> one.year() == year).map(Absences.Absence::full).toList();
        console.complain(Message.of(due.isEmpty() ? "archive.noneMissing" : "archive.notMissing", "unit", unit, "year", String.valueOf(year), "count", due.size(), "units", due.stream().limit(NAMED).toList()));
        return Exit.USAGE;
    }

    private static LedgerRow missing(String fingerprint) {
        return new LedgerRow(LedgerRow.MISSING, "", "", "", "", "", "", "", "", "", fingerprint, "");
    }

    private int decide(Archive archive, String key) throws IOException {
        List<ArchivedReport> reports = archive.years(key).stream().filter(one -> one.year() == year).toList();
        if (reports.isEmpty()) {
            console.complain(Message.of("archive.noYear", "unit", unit, "year", String.valueOf(year)));
            return Exit.USAGE;
        }
        List<Meant> meant = reports.stream().flatMap(report -> report.findings().stream().map(row -> new Meant(report, row))).filter(one -> finding.equals(one.row().rule()) || finding.length() >= SHORTEST && one.row().fingerprint().startsWith(finding)).toList();
        if (meant.size() != 1) {
            console.complain(Message.of(meant.isEmpty() ? "archive.noFinding" : "archive.findings", "unit", reports.get(0).unit(), "year", String.valueOf(year), "finding", finding,
                    "findings", meant.stream().map(one -> one.row().fingerprint() + " " + one.row().rule() + " " + one.row().place()).toList()));
            return Exit.USAGE;
        }
        return keep(archive, meant.get(0).row(), meant.get(0).report().unit(), meant.get(0).report().sha256());
    }

    /** A finding that a person may mean. */
    private record Meant(ArchivedReport report, LedgerRow row) {
    }

    private int keep(Archive archive, LedgerRow row, String name, String sha256) throws IOException {
        Decision made = new Decision(name, year, row.rule(), row.fingerprint(), Decision.Kind.of(kind.name()).orElseThrow(), by.strip(), on == null ? LocalDate.now() : on, reason.strip(), row.state(), row.actual(), row.expected(), sha256);
        archive.decide(made);
        console.say(Message.of("archive.decided", "unit", made.unit(), "year", String.valueOf(year), "rule", made.rule(), "kind", Message.of("audit.decision." + made.kind().key()), "by", made.by(), "on", made.on().toString()));
        return Exit.OK;
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
