package org.jiaohe.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiaohe.Jiaohe;
import org.jiaohe.engine.PackException;
import org.jiaohe.engine.Packs;
import org.jiaohe.facts.Meta;
import org.jiaohe.finding.Finding;
import org.jiaohe.report.ReadResult;
import org.jiaohe.report.Report;
import org.jiaohe.text.Message;
import org.jiaohe.text.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jiaohe rules diff OLD NEW --on FOLDER}: what a changed pack would newly report or drop on a set of reports. */
@Command(name = "diff", sortOptions = false)
final class RulesDiffCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(index = "0", paramLabel = "OLD", descriptionKey = "rules.old")
    private Path before;

    @Parameters(index = "1", paramLabel = "NEW", descriptionKey = "rules.new")
    private Path after;

    @Option(names = "--on", paramLabel = "FOLDER", required = true, descriptionKey = "rules.on")
    private Path reports;

    private int fresh;
    private int dropped;
    private int changed;

    RulesDiffCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Jiaohe old;
        Jiaohe changedPack;
        try {
            old = new Jiaohe(CompletableFuture.completedFuture(Packs.alone(before)));
            changedPack = new Jiaohe(CompletableFuture.completedFuture(Packs.alone(after)));
        } catch (PackException fault) {
            console.complain(fault.what());
            return Exit.USAGE;
        }
        if (!Files.isDirectory(reports)) {
            console.complain(Message.of("cli.rules.noReports", "folder", reports));
            return Exit.USAGE;
        }
        int read = 0;
        int unread = 0;
        for (Path file : inputs()) {
            ReadResult result = old.read(file);
            if (result instanceof ReadResult.Success success) {
                read++;
                compare(file, success.report(), old, changedPack);
            } else {
                unread++;
                console.say(((ReadResult.Failure) result).why());
            }
        }
        print(Message.of("cli.rules.diff", "reports", read, "unread", unread, "fresh", fresh, "dropped", dropped, "changed", changed));
        return read == 0 ? Exit.UNREADABLE : fresh + dropped + changed == 0 ? Exit.OK : Exit.FOUND;
    }

    private List<Path> inputs() {
        try (Stream<Path> walk = Files.walk(reports)) {
            return walk.filter(Files::isRegularFile).filter(path -> path.toString().toLowerCase(Locale.ROOT).matches(".*\\.(pdf|json)")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void compare(Path file, Report report, Jiaohe old, Jiaohe changedPack) {
        Map<String, Finding> one = findings(old, report);
        Map<String, Finding> other = findings(changedPack, report);
        other.forEach((key, finding) -> {
            if (!one.containsKey(key)) {
                fresh++;
                print("cli.rules.diffNew", file, finding);
            } else if (one.get(key).severity() != finding.severity()) {
                changed++;
                print(Message.of("cli.rules.diffLevel", "file", file, "rule", finding.rule(), "from", one.get(key).severity().title(), "to", finding.severity().title()));
            }
        });
        one.forEach((key, finding) -> {
            if (!other.containsKey(key)) {
                dropped++;
                print("cli.rules.diffGone", file, finding);
            }
        });
    }

    private static Map<String, Finding> findings(Jiaohe jiaohe, Report report) {
        return jiaohe.check(report, Meta.NONE, Optional.empty(), List.of()).findings().stream()
                .collect(Collectors.toMap(Finding::fingerprint, Function.identity(), (a, b) -> a, java.util.LinkedHashMap::new));
    }

    private void print(String key, Path file, Finding finding) {
        print(Message.of(key, "file", file, "rule", finding.rule(), "level", finding.severity().title(), "message", finding.message()));
    }

    private void print(Message message) {
        console.out().println(Messages.text(message, console.lang()));
    }
}
