package org.jiaohe.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code jiaohe rules …}: the rule catalogue, from the rule files themselves. */
@Command(name = "rules", sortOptions = false)
final class RulesCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "list | show ID | test [FOLDER] | docs -o FOLDER | diff OLD NEW --on FOLDER");
    }
}
