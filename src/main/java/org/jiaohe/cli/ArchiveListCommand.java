package org.jiaohe.cli;

import java.util.concurrent.Callable;
import org.jiaohe.archive.ArchiveText;
import org.jiaohe.text.Message;
import org.jiaohe.text.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code jiaohe archive list}: one line for each unit and year. */
@Command(name = "list", sortOptions = false)
final class ArchiveListCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private ArchiveChoice choice;

    @Option(names = "--year", paramLabel = "YEAR", defaultValue = "0", descriptionKey = "archive.year")
    private int year;

    ArchiveListCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return choice.use(console, archive -> {
            ArchiveText text = new ArchiveText(archive, console.lang());
            int[] count = {0};
            archive.visit(report -> {
                if (year == 0 || report.year() == year) {
                    count[0]++;
                    console.out().println(text.line(report));
                }
            });
            console.out().println(Messages.text(Message.of("archive.count", "count", count[0]), console.lang()));
            return Exit.OK;
        });
    }
}
