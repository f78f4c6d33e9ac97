package org.jiaohe.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.jiaohe.Jiaohe;
import org.jiaohe.output.ReportJson;
import org.jiaohe.report.ReadResult;
import org.jiaohe.report.Report;
import org.jiaohe.text.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jiaohe extract INPUT}: prints the report as read. */
@Command(name = "extract", sortOptions = false)
final class ExtractCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "INPUT", descriptionKey = "extract.input")
    private Path input;

    @Option(names = "-o", paramLabel = "FILE", descriptionKey = "extract.output")
    private Path output;

    ExtractCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        // Extraction judges nothing, so that no rules are loaded for it.
        Jiaohe jiaohe = new Jiaohe(new CompletableFuture<>());
        ReadResult read = jiaohe.read(input);
        if (read instanceof ReadResult.Failure failure) {
            console.complain(failure.why());
            return Exit.UNREADABLE;
        }
        Report report = ((ReadResult.Success) read).report();
        Optional<Message> fault = console.write(Optional.ofNullable(output), out -> ReportJson.write(report, jiaohe.claims(report), out));
        if (fault.isPresent()) {
            console.complain(fault.get());
            return Exit.UNREADABLE;
        }
        return Exit.OK;
    }
}
