package org.jiaohe.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiaohe.Jiaohe;
import org.jiaohe.facts.Holdings;
import org.jiaohe.facts.Meta;
import org.jiaohe.facts.MetaFile;
import org.jiaohe.report.ReadResult;
import org.jiaohe.report.Report;
import picocli.CommandLine.Option;

/** The options of {@code check} that give a report's company: last year's report, those below it, other copies of it, metadata. */
final class Materials {
    @Option(names = "--previous", paramLabel = "FILE", descriptionKey = "check.previous")
    private Path previous;

    @Option(names = "--subordinate", paramLabel = "FILE", descriptionKey = "check.subordinate")
    private List<Path> subordinates = List.of();

    @Option(names = "--other-version", paramLabel = "FILE", descriptionKey = "check.otherVersion")
    private List<Path> versions = List.of();

    @Option(names = "--meta", paramLabel = "FILE", descriptionKey = "check.meta")
    private Path meta;

    /** What the options named, read. */
    record Read(Meta meta, Optional<Report> previous, List<Report> subordinates, Holdings holdings) {
    }

    /** Either the materials, or the exit code after the first one that cannot be used was named. */
    sealed interface Result {
        record Given(Read materials) implements Result {
        }

        record Unusable(int exit) implements Result {
        }
    }

    /** Every file that the options name. */
    List<Path> files() {
        return Stream.of(Stream.ofNullable(previous), subordinates.stream(), versions.stream(), Stream.ofNullable(meta)).flatMap(files -> files).toList();
    }

    Result read(Console console, Jiaohe jiaohe) {
        Optional<Meta> known = meta(console);
        if (known.isEmpty()) {
            return new Result.Unusable(Exit.USAGE);
        }
        List<Report> before = reports(console, jiaohe, previous == null ? List.of() : List.of(previous));
        List<Report> below = reports(console, jiaohe, subordinates);
        List<Report> copies = reports(console, jiaohe, versions);
        boolean all = before.size() == (previous == null ? 0 : 1) && below.size() == subordinates.size() && copies.size() == versions.size();
        return all ? new Result.Given(new Read(known.get(), before.stream().findFirst(), below, new Holdings(copies, Optional.empty(), Optional.empty(), Map.of())))
                : new Result.Unusable(Exit.UNREADABLE);
    }

    private static List<Report> reports(Console console, Jiaohe jiaohe, List<Path> files) {
        List<Report> reports = new ArrayList<>();
        files.forEach(file -> report(console, jiaohe.read(file)).ifPresent(reports::add));
        return reports;
    }

    /** The report that was read; where there is none, the reason is said. */
    static Optional<Report> report(Console console, ReadResult read) {
        if (read instanceof ReadResult.Failure failure) {
            console.complain(failure.why());
            return Optional.empty();
        }
        return Optional.of(((ReadResult.Success) read).report());
    }

    private Optional<Meta> meta(Console console) {
        if (meta == null) {
            return Optional.of(Meta.NONE);
        }
        MetaFile.Result read = MetaFile.read(meta);
        if (read instanceof MetaFile.Result.Wrong wrong) {
            console.complain(wrong.why());
            return Optional.empty();
        }
        return Optional.of(((MetaFile.Result.Read) read).meta());
    }
}
