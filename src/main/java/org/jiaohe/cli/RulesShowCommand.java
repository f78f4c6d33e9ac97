package org.jiaohe.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jiaohe.engine.NationalPack;
import org.jiaohe.engine.RuleMeta;
import org.jiaohe.output.Columns;
import org.jiaohe.text.Lang;
import org.jiaohe.text.Message;
import org.jiaohe.text.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code jiaohe rules show ID}: everything about one rule. */
@Command(name = "show", sortOptions = false)
final class RulesShowCommand implements Callable<Integer> {
    private static final int WIDTH = 80;
    private final Console console;

    @Parameters(paramLabel = "ID", descriptionKey = "rules.id")
    private String id;

    RulesShowCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Optional<RuleMeta> found = NationalPack.rules().stream().filter(rule -> rule.id().equalsIgnoreCase(id)).findFirst();
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
        return Exit.OK;
    }

    private void line(String key, String value) {
        String label = Messages.text(key, console.lang());
        List<String> lines = Columns.wrap(value, WIDTH - Columns.width(label) - 2);
        for (int i = 0; i < lines.size(); i++) {
            console.out().println("  " + (i == 0 ? label : " ".repeat(Columns.width(label))) + lines.get(i));
        }
    }
}
