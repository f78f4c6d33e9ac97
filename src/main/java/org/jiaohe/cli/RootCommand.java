package org.jiaohe.cli;

import org.jiaohe.output.Version;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code jiaohe} without a command. */
@Command(name = "jiaohe", versionProvider = RootCommand.Versions.class, sortOptions = false)
final class RootCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Option(names = {"-h", "--help"}, usageHelp = true, descriptionKey = "help", scope = picocli.CommandLine.ScopeType.INHERIT)
    private boolean help;

    @Option(names = {"-V", "--version"}, versionHelp = true, descriptionKey = "version")
    private boolean version;

    @Option(names = "--lang", descriptionKey = "lang", paramLabel = "zh|en", scope = picocli.CommandLine.ScopeType.INHERIT)
    private LangOption lang = LangOption.zh;

    @Option(names = "--debug", descriptionKey = "debug", scope = picocli.CommandLine.ScopeType.INHERIT)
    private boolean debug;

    /** The languages of {@code --lang}. */
    enum LangOption {
        zh, en
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "check | extract | audit | archive | rules …");
    }

    /** What {@code --version} prints. */
    static final class Versions implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"jiaohe 校核 " + Version.number()};
        }
    }
}
