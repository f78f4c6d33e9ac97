package org.jiaohe.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.jiaohe.archive.Trend;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jiaohe archive trend UNIT}: a unit's figures and findings from year to year. */
@Command(name = "trend", sortOptions = false)
final class ArchiveTrendCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private ArchiveChoice choice;

    @Parameters(paramLabel = "UNIT", descriptionKey = "archive.unit")
    private String unit;

    @Option(names = "--all", descriptionKey = "archive.all")
    private boolean all;

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text", descriptionKey = "archive.format")
    private ArchiveShowCommand.Shape format;

    ArchiveTrendCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return choice.use(console, unit, (archive, key) -> {
            Trend trend = new Trend(key, archive.years(key), archive.later(key), all, console.lang());
            if (format == ArchiveShowCommand.Shape.json) {
                console.write(Optional.empty(), trend::json);
            } else {
                trend.text().forEach(console.out()::println);
            }
            return Exit.OK;
        });
    }
}
