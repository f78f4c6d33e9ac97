package org.jiaohe.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code jiaohe archive …}: what an office kept of its audits. */
@Command(name = "archive", sortOptions = false)
final class ArchiveCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "list | show UNIT | export | trend UNIT | decide UNIT YEAR FINDING");
    }
}
