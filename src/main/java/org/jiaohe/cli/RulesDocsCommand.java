package org.jiaohe.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jiaohe.engine.Example;
import org.jiaohe.engine.ExampleRunner;
import org.jiaohe.engine.NationalPack;
import org.jiaohe.engine.PackException;
import org.jiaohe.engine.Packs;
import org.jiaohe.engine.RuleMeta;
import org.jiaohe.output.RulePages;
import org.jiaohe.text.Message;
import org.jiaohe.text.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code jiaohe rules docs -o FOLDER}: the catalogue as pages, one a rule, with lists by family, level and article. */
@Command(name = "docs", sortOptions = false)
final class RulesDocsCommand implements Callable<Integer> {
    private final Console console;

    @Option(names = "-o", paramLabel = "FOLDER", required = true, descriptionKey = "rules.output")
    private Path output;

    @Option(names = "--rules", paramLabel = "FOLDER", descriptionKey = "rules.pack")
    private Path pack;

    RulesDocsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<RuleMeta> rules;
        try {
            rules = pack == null ? NationalPack.rules() : Packs.alone(pack).rules();
        } catch (PackException fault) {
            console.complain(fault.what());
            return Exit.USAGE;
        }
        Map<String, List<Example>> examples = new TreeMap<>();
        Installation.nationalPack().ifPresent(files -> collect(files, examples));
        Optional.ofNullable(pack).ifPresent(files -> collect(files, examples));
        Map<String, String> pages = RulePages.of(rules, rule -> examples.getOrDefault(rule.id(), List.of()));
        try {
            Files.createDirectories(output);
        } catch (IOException e) {
            console.complain(Message.of("cli.out.file", "file", output, "detail", e.getClass().getSimpleName()));
            return Exit.UNREADABLE;
        }
        for (var page : pages.entrySet()) {
            Optional<Message> fault = console.write(Optional.of(output.resolve(page.getKey())), out -> out.write(page.getValue().getBytes(StandardCharsets.UTF_8)));
            if (fault.isPresent()) {
                console.complain(fault.get());
                return Exit.UNREADABLE;
            }
        }
        console.out().println(Messages.text(Message.of("cli.rules.docs", "count", rules.size(), "folder", output), console.lang()));
        return Exit.OK;
    }

    private static void collect(Path files, Map<String, List<Example>> examples) {
        ExampleRunner.ruleFiles(files).forEach(file -> ExampleRunner.examples(file).forEach(example -> examples.computeIfAbsent(example.rule(), none -> new ArrayList<>()).add(example)));
    }
}
