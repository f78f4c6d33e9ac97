package org.jiaohe.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jiaohe.audit.DemoRegion;
import org.jiaohe.text.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jiaohe demo-region FOLDER}: writes an invented region to try {@code audit} on. */
@Command(name = "demo-region", hidden = true, sortOptions = false)
final class DemoRegionCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(arity = "1", paramLabel = "FOLDER", descriptionKey = "demo.folder")
    private Path folder;

    @Option(names = "--year", defaultValue = "2024", paramLabel = "YEAR", descriptionKey = "demo.year")
    private int year;

    @Option(names = "--cities", defaultValue = "1", paramLabel = "N", descriptionKey = "demo.cities")
    private int cities;

    DemoRegionCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try {
            console.say(Message.of("audit.demo.written", "count", DemoRegion.write(folder, year, Math.min(401, Math.max(1, cities))), "folder", folder));
            return Exit.OK;
        } catch (IOException e) {
            console.complain(Message.of("audit.output.unwritable", "folder", folder));
            return Exit.USAGE;
        }
    }
}
