package org.jiaohe.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.ResourceBundle;
import org.jiaohe.text.Lang;
import org.jiaohe.text.Message;
import picocli.CommandLine;

/** The command line of CONTRACT: finds the command, runs it, and turns whatever happens into an exit code. */
public final class CommandLineInterface {
    /** Looking at the annotations of every command is a twentieth of a cold check, so that only the one named first is made where it is known. */
    private static final List<String> COMMANDS = List.of("check", "extract", "audit", "demo-region", "rules", "archive");
    private final Console console;

    public CommandLineInterface(PrintStream out, PrintStream err, Lang lang) {
        this.console = new Console(out, err, lang);
    }

    public int run(String... args) {
        Ahead ahead = Ahead.of(args);
        CommandLine line = new CommandLine(new RootCommand());
        String first = args.length == 0 ? "" : args[0];
        for (String name : COMMANDS) {
            if (name.equals(first) || !COMMANDS.contains(first)) {
                line.addSubcommand(name, command(name, ahead));
            }
        }
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

    private Object command(String name, Ahead ahead) {
        return switch (name) {
            case "check" -> new CheckCommand(console, ahead);
            case "extract" -> new ExtractCommand(console, ahead);
            case "audit" -> new AuditCommand(console);
            case "demo-region" -> new DemoRegionCommand(console);
            case "rules" -> new CommandLine(new RulesCommand())
                    .addSubcommand("list", new RulesListCommand(console))
                    .addSubcommand("show", new RulesShowCommand(console))
                    .addSubcommand("test", new RulesTestCommand(console))
                    .addSubcommand("docs", new RulesDocsCommand(console))
                    .addSubcommand("diff", new RulesDiffCommand(console));
            default -> new CommandLine(new ArchiveCommand())
                    .addSubcommand("list", new ArchiveListCommand(console))
                    .addSubcommand("show", new ArchiveShowCommand(console))
                    .addSubcommand("export", new ArchiveExportCommand(console))
                    .addSubcommand("trend", new ArchiveTrendCommand(console))
                    .addSubcommand("decide", new ArchiveDecideCommand(console));
        };
    }

    private static void localise(CommandLine line, ResourceBundle bundle) {
        line.setResourceBundle(bundle);
        line.getSubcommands().values().forEach(one -> localise(one, bundle));
    }

    private int usage(CommandLine.ParameterException fault) {
        console.complain(Message.of("cli.usage", "detail", Misuse.of(fault), "command", fault.getCommandLine().getCommandSpec().qualifiedName()));
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
