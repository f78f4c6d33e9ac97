package org.jiaohe.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Callable;
import org.jiaohe.Jiaohe;
import org.jiaohe.engine.Example;
import org.jiaohe.engine.ExampleReports;
import org.jiaohe.engine.ExampleRunner;
import org.jiaohe.engine.Judge;
import org.jiaohe.engine.NationalPack;
import org.jiaohe.engine.PackException;
import org.jiaohe.engine.PackLint;
import org.jiaohe.engine.Packs;
import org.jiaohe.engine.RuleBook;
import org.jiaohe.text.Message;
import org.jiaohe.text.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code jiaohe rules test [FOLDER]}: runs the examples beside the rules of a pack and says which do not behave. */
@Command(name = "test", sortOptions = false)
final class RulesTestCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(arity = "0..1", paramLabel = "FOLDER", descriptionKey = "rules.folder")
    private Path folder;

    RulesTestCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Optional<Path> national = Installation.nationalPack();
        Optional<Path> pack = Optional.ofNullable(folder).or(() -> national);
        if (pack.isEmpty()) {
            console.complain(Message.of("cli.rules.noFiles"));
            return Exit.USAGE;
        }
        RuleBook book;
        try {
            book = folder == null ? NationalPack.load() : Packs.alone(folder);
        } catch (PackException fault) {
            console.complain(fault.what());
            return Exit.USAGE;
        }
        List<Path> bases = new ArrayList<>(List.of(pack.get().resolve("examples")));
        national.ifPresent(files -> bases.add(files.resolve("examples")));
        Jiaohe jiaohe = new Jiaohe(CompletableFuture.completedFuture(book));
        List<Message> faults;
        try {
            faults = PackLint.faults(pack.get());
        } catch (PackException fault) {
            console.complain(fault.what());
            return Exit.USAGE;
        }
        faults.forEach(this::print);
        int code = run(pack.get(), new ExampleRunner(new Judge(book), new ExampleReports(bases, jiaohe::claims)));
        return faults.isEmpty() ? code : Exit.FOUND;
    }

    private int run(Path pack, ExampleRunner runner) {
        List<Path> files = ExampleRunner.ruleFiles(pack);
        int examples = 0;
        int failures = 0;
        int bare = 0;
        for (Path file : files) {
            List<Example> mine = ExampleRunner.examples(file);
            if (mine.isEmpty()) {
                bare++;
                print(Message.of("cli.rules.bare", "file", pack.relativize(file)));
            }
            for (Example example : mine) {
                examples++;
                Optional<String> fault = runner.run(example);
                if (fault.isPresent()) {
                    failures++;
                    print(Message.of("cli.rules.failed", "rule", example.rule(), "name", example.name(), "why", fault.get()));
                }
            }
        }
        print(Message.of("cli.rules.tested", "rules", files.size(), "examples", examples, "failures", failures, "bare", bare));
        return failures + bare == 0 ? Exit.OK : Exit.FOUND;
    }

    private void print(Message message) {
        console.out().println(Messages.text(message, console.lang()));
    }
}
