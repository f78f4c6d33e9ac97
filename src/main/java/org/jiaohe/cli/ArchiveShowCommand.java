package org.jiaohe.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jiaohe.archive.Archive;
import org.jiaohe.archive.ArchiveJson;
import org.jiaohe.archive.ArchiveText;
import org.jiaohe.archive.ArchivedReport;
import org.jiaohe.audit.Decision;
import org.jiaohe.text.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jiaohe archive show UNIT}: a report with its findings and what was decided on them. */
@Command(name = "show", sortOptions = false)
final class ArchiveShowCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private ArchiveChoice choice;

    @Parameters(paramLabel = "UNIT", descriptionKey = "archive.unit")
    private String unit;

    @Option(names = "--year", paramLabel = "YEAR", defaultValue = "0", descriptionKey = "archive.shownYear")
    private int year;

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text", descriptionKey = "archive.format")
    private Shape format;

    /** How to show it. */
    enum Shape {
        text, json
    }

    ArchiveShowCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return choice.use(console, archive -> {
            List<String> missing = format == Shape.text ? missing(archive) : List.of();
            missing.forEach(console.out()::println);
            if (!missing.isEmpty() && archive.meant(unit).isEmpty()) {
                return Exit.OK;
            }
            Optional<String> key = choice.unit(console, archive, unit);
            return key.isEmpty() ? Exit.USAGE : show(archive, key.get(), !missing.isEmpty());
        });
    }

    /** The years for which the unit did not report, with what was decided on them. */
    private List<String> missing(Archive archive) throws IOException {
        ArchiveText text = new ArchiveText(archive, console.lang());
        List<Decision> decisions = archive.onMissing(unit);
        return archive.absences(unit).stream().filter(one -> year == 0 || one.year() == year)
                .map(one -> text.missing(one, decisions.stream().filter(made -> made.fingerprint().equals(one.fingerprint())).findFirst())).toList();
    }

    private int show(Archive archive, String key, boolean shown) throws IOException {
        List<ArchivedReport> years = archive.years(key).stream().filter(one -> year == 0 || one.year() == year).toList();
        if (years.isEmpty() && shown) {
            return Exit.OK;
        }
        if (years.isEmpty()) {
            console.complain(Message.of("archive.noYear", "unit", unit, "year", String.valueOf(year)));
            return Exit.USAGE;
        }
        // Units that were joined into one have a report each for the years before.
        for (ArchivedReport report : years.subList(year == 0 ? years.size() - 1 : 0, years.size())) {
            if (format == Shape.json) {
                console.write(Optional.empty(), out -> new ArchiveJson(archive).line(report, out));
            } else {
                new ArchiveText(archive, console.lang()).report(report).forEach(console.out()::println);
            }
        }
        return Exit.OK;
    }
}
