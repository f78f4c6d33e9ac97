package org.jiaohe.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jiaohe.Jiaohe;
import org.jiaohe.engine.Packs;
import org.jiaohe.finding.CheckResult;
import org.jiaohe.finding.Comparison;
import org.jiaohe.finding.Gate;
import org.jiaohe.finding.Severity;
import org.jiaohe.finding.Waivers;
import org.jiaohe.output.Formats;
import org.jiaohe.output.OutputFormat;
import org.jiaohe.output.OutputOptions;
import org.jiaohe.report.Report;
import org.jiaohe.text.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jiaohe check INPUT…}: checks reports and prints the findings. */
@Command(name = "check", sortOptions = false)
final class CheckCommand implements Callable<Integer> {
    private final Console console;
    private final Ahead ahead;

    @Parameters(arity = "1..*", paramLabel = "INPUT", descriptionKey = "check.input")
    private List<Path> inputs;

    @Mixin
    private Materials materials = new Materials();

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", descriptionKey = "check.format")
    private String format;

    @Option(names = "-o", paramLabel = "FILE", descriptionKey = "check.output")
    private Path output;

    @Option(names = "--fail-on", paramLabel = "LEVEL", defaultValue = "error", descriptionKey = "check.failOn")
    private FailOn failOn;

    @Option(names = "--baseline", paramLabel = "FILE", descriptionKey = "check.baseline")
    private Path baseline;

    @Option(names = "--against", paramLabel = "FILE", descriptionKey = "check.against")
    private Path against;

    @Option(names = "--rules", paramLabel = "FOLDER", descriptionKey = "check.rules")
    private List<Path> packs = List.of();

    @Option(names = "--waivers", paramLabel = "FILE", descriptionKey = "check.waivers")
    private Path waivers;

    @Option(names = "--template", paramLabel = "FILE", descriptionKey = "check.template")
    private Path template;

    /** The levels of {@code --fail-on}. */
    enum FailOn {
        error, warning, info, never;

        /** Empty for never. */
        Optional<Severity> level() {
            return this == never ? Optional.empty() : Optional.of(Severity.of(name()));
        }
    }

    CheckCommand(Console console, Ahead ahead) {
        this.console = console;
        this.ahead = ahead;
    }

    @Override
    public Integer call() {
        Optional<OutputFormat> writer = Formats.of(format);
        if (writer.isEmpty()) {
            console.complain(Message.of("cli.format", "format", format, "formats", String.join(" | ", Formats.names())));
            return Exit.USAGE;
        }
        if (output != null && given().anyMatch(file -> same(file, output))) {
            console.complain(Message.of("cli.out.input", "file", output));
            return Exit.USAGE;
        }
        Optional<Earlier> earlier = Earlier.read(console, Optional.ofNullable(against), Optional.ofNullable(baseline));
        if (earlier.isEmpty()) {
            return Exit.USAGE;
        }
        Optional<Waivers> granted = waivers();
        if (granted.isEmpty()) {
            return Exit.USAGE;
        }
        Jiaohe jiaohe = new Jiaohe(Packs.loadMeanwhile(packs, !materials.files().isEmpty()), reading.options());
        Materials.Result company = materials.read(console, jiaohe);
        if (company instanceof Materials.Result.Unusable unusable) {
            return unusable.exit();
        }
        Materials.Read given = ((Materials.Result.Given) company).materials();
        if (!packs.isEmpty()) {
            Optional<Message> broken = jiaohe.rulesFault();
            if (broken.isPresent()) {
                console.complain(broken.get());
                return Exit.USAGE;
            }
            jiaohe.rules().overlay().notices().forEach(console::say);
        }
        List<CheckResult> results = new ArrayList<>();
        Map<String, Path> files = new LinkedHashMap<>();
        for (Path input : inputs) {
            Optional<Report> report = Materials.report(console, ahead.read(jiaohe, input));
            if (report.isPresent()) {
                report.get().doubts().stream().limit(3).forEach(doubt -> console.say(Message.of("cli.doubt", "file", report.get().input().name(), "why", doubt.reason())));
                results.add(granted.get().mark(jiaohe.check(report.get(), given.meta(), given.previous(), given.subordinates(), given.holdings()), LocalDate.now()));
                files.put(report.get().input().name(), input);
            }
        }
        granted.get().notices(results, LocalDate.now()).forEach(console::say);
        boolean allRead = results.size() == inputs.size();
        if (results.isEmpty() && inputs.size() == 1) {
            return Exit.UNREADABLE;
        }
        Optional<Map<String, Comparison>> comparisons = earlier.get().compare(results);
        if (comparisons.isEmpty()) {
            return Exit.USAGE;
        }
        Optional<Path> target = Optional.ofNullable(output);
        OutputOptions options = new OutputOptions(console.lang(), console.colour(target), files, inputs.size() > 1, jiaohe.rules().rules(), failOn.level(), comparisons.get(), baseline != null, Optional.ofNullable(template));
        Optional<Message> refusal = writer.get().refusal(results, options);
        if (refusal.isPresent()) {
            console.complain(refusal.get());
            return Exit.USAGE;
        }
        Optional<Message> fault = console.write(target, out -> {
            writer.get().write(results, options, out);
            if (Boolean.getBoolean("jiaohe.rehearse")) {
                Formats.rehearse(results, options);
            }
        }).or(() -> earlier.get().keep(results));
        if (fault.isPresent()) {
            console.complain(fault.get());
            return Exit.UNREADABLE;
        }
        return code(results, comparisons.get(), allRead);
    }

    /** Every file that this call reads; none of them may become its result. */
    private Stream<Path> given() {
        return Stream.of(inputs.stream(), materials.files().stream(), Stream.of(baseline, against, waivers, template).filter(Objects::nonNull)).flatMap(files -> files);
    }

    /** The office's exceptions; empty where their file cannot be used, which has been said. */
    private Optional<Waivers> waivers() {
        if (waivers == null) {
            return Optional.of(new Waivers(List.of()));
        }
        Waivers.Reading reading = Waivers.read(waivers);
        if (reading instanceof Waivers.Reading.Wrong wrong) {
            console.complain(wrong.why());
            return Optional.empty();
        }
        return Optional.of(((Waivers.Reading.Read) reading).waivers());
    }

    /** Whether a result would be written over what was handed in. */
    private static boolean same(Path input, Path output) {
        try {
            boolean named = input.toAbsolutePath().normalize().equals(output.toAbsolutePath().normalize());
            return named && !Files.exists(output) || Files.isRegularFile(output) && Files.exists(input) && Files.isSameFile(input, output);
        } catch (IOException e) {
            return false;
        }
    }

    /** A finding counts before what could not be read, since it is the graver news. With a baseline only new findings count. */
    private int code(List<CheckResult> results, Map<String, Comparison> comparisons, boolean allRead) {
        if (failOn == FailOn.never) {
            return allRead ? Exit.OK : Exit.UNREADABLE;
        }
        if (results.stream().anyMatch(result -> Gate.failing(result, Optional.ofNullable(comparisons.get(result.examination().report().input().name())).filter(known -> baseline != null), failOn.level()) > 0)) {
            return Exit.FOUND;
        }
        if (!allRead) {
            return Exit.UNREADABLE;
        }
        return results.stream().anyMatch(Gate::incomplete) ? Exit.INCONCLUSIVE : Exit.OK;
    }
}
