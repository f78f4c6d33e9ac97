package org.jiaohe.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jiaohe.archive.ArchiveJson;
import org.jiaohe.archive.FiguresCsv;
import org.jiaohe.text.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code jiaohe archive export}: everything as JSON lines, or the figures as CSV. */
@Command(name = "export", sortOptions = false)
final class ArchiveExportCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private ArchiveChoice choice;

    @Option(names = "-o", paramLabel = "FILE", descriptionKey = "archive.output")
    private Path output;

    @Option(names = "--year", paramLabel = "YEAR", defaultValue = "0", descriptionKey = "archive.year")
    private int year;

    @Option(names = "--format", paramLabel = "jsonl|csv", defaultValue = "jsonl", descriptionKey = "archive.exportFormat")
    private Shape format;

    /** What to write. */
    enum Shape {
        jsonl, csv
    }

    ArchiveExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return choice.use(console, archive -> {
            Optional<Message> fault = console.write(Optional.ofNullable(output), out -> {
                ArchiveJson json = new ArchiveJson(archive);
                FiguresCsv csv = new FiguresCsv(out);
                archive.visit(report -> {
                    if (year != 0 && report.year() != year) {
                        return;
                    }
                    if (format == Shape.csv) {
                        csv.add(report);
                    } else {
                        json.line(report, out);
                    }
                });
                csv.end();
            });
            fault.ifPresent(console::complain);
            return fault.isPresent() ? Exit.USAGE : Exit.OK;
        });
    }
}
