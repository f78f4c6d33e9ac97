package org.jiaohe.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.jiaohe.Jiaohe;
import org.jiaohe.output.ReadingPictures;
import org.jiaohe.output.ReportJson;
import org.jiaohe.report.ReadResult;
import org.jiaohe.report.Report;
import org.jiaohe.text.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jiaohe extract INPUT}: prints the report as read. */
@Command(name = "extract", sortOptions = false)
final class ExtractCommand implements Callable<Integer> {
    private final Console console;
    private final Ahead ahead;

    @Parameters(paramLabel = "INPUT", descriptionKey = "extract.input")
    private Path input;

    @Option(names = "-o", paramLabel = "FILE", descriptionKey = "extract.output")
    private Path output;

    @Option(names = "--picture", paramLabel = "OUT", descriptionKey = "extract.picture")
    private Path picture;

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    ExtractCommand(Console console, Ahead ahead) {
        this.console = console;
        this.ahead = ahead;
    }

    @Override
    public Integer call() {
        // Extraction judges nothing, so that no rules are loaded for it.
        Jiaohe jiaohe = new Jiaohe(new CompletableFuture<>(), reading.options());
        ReadResult read = ahead.read(jiaohe, input);
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
        return picture == null ? Exit.OK : picture(report);
    }

    private int picture(Report report) {
        if (!report.input().kind().equals("pdf")) {
            console.complain(Message.of("reading.picture.notPdf", "file", input));
            return Exit.USAGE;
        }
        try {
            int count = ReadingPictures.write(report, Files.readAllBytes(input), picture, console.lang()).size();
            console.say(Message.of("reading.picture.written", "count", count, "folder", picture));
            return Exit.OK;
        } catch (IOException | RuntimeException | LinkageError e) {
            // PDFBox throws several kinds over broken fonts and pictures, and a JDK without its graphics libraries a LinkageError.
            String detail = Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName());
            console.complain(Message.of("reading.picture.failed", "file", input, "folder", picture, "detail", detail));
            return Exit.UNREADABLE;
        }
    }
}
