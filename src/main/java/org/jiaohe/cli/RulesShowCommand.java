package org.jiaohe.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jiaohe.engine.Example;
import org.jiaohe.engine.ExampleRunner;
import org.jiaohe.engine.NationalPack;
import org.jiaohe.engine.PackException;
import org.jiaohe.engine.Packs;
import org.jiaohe.engine.RuleMeta;
import org.jiaohe.output.Columns;
import org.jiaohe.text.Lang;
import org.jiaohe.text.Message;
import org.jiaohe.text.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jiaohe rules show ID}: everything about one rule. */
@Command(name = "show", sortOptions = false)
final class RulesShowCommand implements Callable<Integer> {
    private static final int WIDTH = 80;
    private final Console console;

    @Parameters(paramLabel = "ID", descriptionKey = "rules.id")
    private String id;

    @Option(names = "--rules", paramLabel = "FOLDER", descriptionKey = "rules.pack")
    private Path pack;

    RulesShowCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<RuleMeta> all;
        try {
            all = pack == null ? NationalPack.rules() : Packs.alone(pack).rules();
        } catch (PackException fault) {
            console.complain(fault.what());
            return Exit.USAGE;
        }
        Optional<RuleMeta> found = all.stream().filter(rule -> rule.id().equalsIgnoreCase(id)).findFirst();
        if (found.isEmpty()) {
            console.complain(Message.of("cli.rules.none", "id", id));
            return Exit.USAGE;
        }
        RuleMeta rule = found.get();
        Lang lang = console.lang();
        console.out().println(rule.id() + "  " + rule.title().in(lang));
        line("cli.rules.severity", rule.severity().title().in(lang));
        line("cli.rules.basis", rule.basis().in(lang));
        line("cli.rules.years", RulesListCommand.years(rule));
        List<String> units = rule.units().stream().map(unit -> Messages.text("engine.kind." + unit, lang)).toList();
        line("cli.rules.units", units.isEmpty() ? Messages.text("cli.rules.all", lang) : String.join("、", units));
        line("cli.rules.needs", rule.needs().isEmpty() ? "—" : String.join(" ", rule.needs()));
        rule.texts().forEach((variant, texts) -> {
            line("cli.rules.message", texts.message().in(lang));
            line("cli.rules.suggestion", texts.suggestion().in(lang));
        });
        if (!rule.note().in(lang).isBlank()) {
            line("cli.rules.note", rule.note().in(lang));
        }
        Stream.concat(Installation.nationalPack().stream(), Optional.ofNullable(pack).stream()).flatMap(folder -> ExampleRunner.ruleFiles(folder).stream())
                .filter(file -> file.getFileName().toString().equals(rule.id() + ".drl")).forEach(this::examples);
        return Exit.OK;
    }

    /** The condition's file and what its examples expect of it. */
    private void examples(Path file) {
        line("cli.rules.file", file.toString());
        for (Example example : ExampleRunner.examples(file)) {
            line("cli.rules.examples", Messages.text("rulePages.expect." + example.expect(), console.lang()) + " — " + example.name());
        }
    }

    private void line(String key, String value) {
        String label = Messages.text(key, console.lang());
        List<String> lines = Columns.wrap(value, WIDTH - Columns.width(label) - 2);
        for (int i = 0; i < lines.size(); i++) {
            console.out().println("  " + (i == 0 ? label : " ".repeat(Columns.width(label))) + lines.get(i));
        }
    }
}
