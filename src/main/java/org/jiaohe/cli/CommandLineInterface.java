package org.jiaohe.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.ResourceBundle;
import org.jiaohe.text.Lang;
import org.jiaohe.text.Message;
import picocli.CommandLine;

/** The command line of CONTRACT: finds the command, runs it, and turns whatever happens into an exit code. */
public final class CommandLineInterface {
    private final Console console;

    public CommandLineInterface(PrintStream out, PrintStream err, Lang lang) {
        this.console = new Console(out, err, lang);
    }

    public int run(String... args) {
        CommandLine line = new CommandLine(new RootCommand());
        line.addSubcommand("check", new CheckCommand(console));
        line.addSubcommand("extract", new ExtractCommand(console));
        line.addSubcommand("audit", new AuditCommand(console));
        line.addSubcommand("demo-region", new DemoRegionCommand(console));
        CommandLine rules = new CommandLine(new RulesCommand());
        rules.addSubcommand("list", new RulesListCommand(console));
        rules.addSubcommand("show", new RulesShowCommand(console));
        rules.addSubcommand("test", new RulesTestCommand(console));
        rules.addSubcommand("docs", new RulesDocsCommand(console));
        rules.addSubcommand("diff", new RulesDiffCommand(console));
        line.addSubcommand("rules", rules);
        CommandLine archive = new CommandLine(new ArchiveCommand());
        archive.addSubcommand("list", new ArchiveListCommand(console));
        archive.addSubcommand("show", new ArchiveShowCommand(console));
        archive.addSubcommand("export", new ArchiveExportCommand(console));
        archive.addSubcommand("trend", new ArchiveTrendCommand(console));
        archive.addSubcommand("decide", new ArchiveDecideCommand(console));
        line.addSubcommand("archive", archive);
        localise(line, ResourceBundle.getBundle("org.jiaohe.cli.help_" + console.lang().code()));
        line.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
        line.setParameterExceptionHandler((fault, given) -> usage(fault));
        boolean debug = Arrays.asList(args).contains("--debug");
        line.setExecutionExceptionHandler((fault, command, parsed) -> ours(fault, debug));
        try {
            return line.execute(args);
        } catch (OutOfMemoryError | StackOverflowError e) {
            console.complain(Message.of("cli.memory"));
            return Exit.UNREADABLE;
        }
    }

    private static void localise(CommandLine line, ResourceBundle bundle) {
        line.setResourceBundle(bundle);
        line.getSubcommands().values().forEach(one -> localise(one, bundle));
    }

    private int usage(CommandLine.ParameterException fault) {
        console.complain(Message.of("cli.usage", "detail", String.valueOf(fault.getMessage()).lines().findFirst().orElse(""), "command", fault.getCommandLine().getCommandSpec().qualifiedName()));
        return Exit.USAGE;
    }

    /** A fault of the program itself. The user gets one sentence, and the trace only on request. */
    private int ours(Exception fault, boolean debug) {
        console.complain(Message.of("cli.fault", "detail", fault.getClass().getSimpleName() + (fault.getMessage() == null ? "" : ": " + fault.getMessage().lines().findFirst().orElse(""))));
        if (debug) {
            fault.printStackTrace(console.err());
        }
        return Exit.UNREADABLE;
    }
}
