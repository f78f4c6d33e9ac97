package org.jiaohe.cli;

import java.util.List;
import java.util.stream.StreamSupport;
import org.jiaohe.text.Message;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with a command line, in words of both languages: the library that reads it has English ones. */
final class Misuse {
    private Misuse() {
    }

    static Object of(ParameterException fault) {
        if (fault instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
            return Message.of("cli.usage.missing", "names", missing.getMissing().stream().map(Misuse::called).toList());
        }
        if (fault instanceof UnmatchedArgumentException unmatched && !unmatched.getUnmatched().isEmpty()) {
            String first = unmatched.getUnmatched().get(0);
            boolean commands = !fault.getCommandLine().getSubcommands().isEmpty();
            return Message.of(unmatched.isUnknownOption() ? "cli.usage.option" : commands ? "cli.usage.command" : "cli.usage.more", "name", first);
        }
        if (fault instanceof OverwrittenOptionException twice) {
            return Message.of("cli.usage.twice", "name", name(twice.getOverwritten()));
        }
        if (fault.getArgSpec() != null && fault.getValue() != null) {
            List<String> candidates = candidates(fault.getArgSpec());
            return Message.of(candidates.isEmpty() ? "cli.usage.value" : "cli.usage.oneOf", "name", name(fault.getArgSpec()), "value", fault.getValue(), "candidates", candidates);
        }
        return String.valueOf(fault.getMessage()).lines().findFirst().orElse("");
    }

    private static List<String> candidates(ArgSpec spec) {
        Iterable<String> all = spec.completionCandidates();
        return all == null ? List.of() : StreamSupport.stream(all.spliterator(), false).toList();
    }

    private static String name(ArgSpec spec) {
        return spec instanceof OptionSpec option ? option.longestName() : spec.paramLabel();
    }

    private static String called(ArgSpec spec) {
        return spec instanceof OptionSpec option ? option.longestName() + " " + spec.paramLabel() : spec.paramLabel();
    }
}
