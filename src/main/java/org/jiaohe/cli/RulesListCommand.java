package org.jiaohe.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jiaohe.engine.NationalPack;
import org.jiaohe.engine.PackException;
import org.jiaohe.engine.Packs;
import org.jiaohe.engine.RuleMeta;
import org.jiaohe.finding.Severity;
import org.jiaohe.output.Columns;
import org.jiaohe.text.Message;
import org.jiaohe.text.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code jiaohe rules list}: one line a rule. */
@Command(name = "list", sortOptions = false)
final class RulesListCommand implements Callable<Integer> {
    private static final int ID_WIDTH = 7;
    private static final int LEVEL_WIDTH = 8;
    private static final int YEARS_WIDTH = 11;
    private final Console console;

    @Option(names = "--family", paramLabel = "S|T2|…", descriptionKey = "rules.family")
    private String family;

    @Option(names = "--severity", paramLabel = "LEVEL", descriptionKey = "rules.severity")
    private CheckCommand.FailOn severity;

    @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "rules.year")
    private Integer year;

    @Option(names = "--rules", paramLabel = "FOLDER", descriptionKey = "rules.pack")
    private Path pack;

    RulesListCommand(Console console) {
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
        List<RuleMeta> rules = all.stream()
                .filter(rule -> family == null || rule.family().equalsIgnoreCase(family))
                .filter(rule -> severity == null || severity == CheckCommand.FailOn.never || rule.severity() == Severity.of(severity.name()))
                .filter(rule -> year == null || rule.fromYear() <= year && year <= rule.toYear()).toList();
        for (RuleMeta rule : rules) {
            console.out().println(pad(rule.id(), ID_WIDTH) + pad(rule.severity().title().in(console.lang()), LEVEL_WIDTH) + pad(years(rule), YEARS_WIDTH) + rule.title().in(console.lang()));
        }
        console.out().println(Messages.text(Message.of("cli.rules.count", "count", rules.size()), console.lang()));
        return Exit.OK;
    }

    static String years(RuleMeta rule) {
        return (rule.fromYear() == 0 ? "" : rule.fromYear()) + "-" + (rule.toYear() == 9999 ? "" : rule.toYear());
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(Math.max(1, width - Columns.width(text)));
    }
}
