package org.jiaohe.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jiaohe.Jiaohe;
import org.jiaohe.archive.Archive;
import org.jiaohe.audit.Audit;
import org.jiaohe.audit.AuditOptions;
import org.jiaohe.audit.Collection;
import org.jiaohe.audit.Memory;
import org.jiaohe.audit.Outcome;
import org.jiaohe.audit.Roster;
import org.jiaohe.engine.Packs;
import org.jiaohe.finding.Severity;
import org.jiaohe.text.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jiaohe audit FOLDER|MANIFEST -o OUT}: checks a whole collection. */
@Command(name = "audit", sortOptions = false)
final class AuditCommand implements Callable<Integer> {
    private static final int SHOWN = 20;
    private final Console console;

    @Parameters(arity = "1", paramLabel = "FOLDER|MANIFEST", descriptionKey = "audit.input")
    private Path input;

    @Option(names = "-o", required = true, paramLabel = "FOLDER", descriptionKey = "audit.output")
    private Path output;

    @Option(names = "--roster", paramLabel = "FILE", descriptionKey = "audit.roster")
    private Path roster;

    @Option(names = "--previous-folder", paramLabel = "FOLDER", descriptionKey = "audit.previousFolder")
    private Path previous;

    @Option(names = "--archive", paramLabel = "FILE|URL", descriptionKey = "audit.archive")
    private String archive;

    @Option(names = "--year", paramLabel = "YEAR", defaultValue = "0", descriptionKey = "audit.year")
    private int year;

    @Option(names = "--workers", paramLabel = "N", descriptionKey = "audit.workers")
    private Integer workers;

    @Option(names = "--resume", descriptionKey = "audit.resume")
    private boolean resume;

    @Option(names = "--notices", descriptionKey = "audit.notices")
    private boolean notices;

    @Option(names = "--no-pages", descriptionKey = "audit.noPages")
    private boolean noPages;

    @Option(names = "--rules", paramLabel = "FOLDER", descriptionKey = "check.rules")
    private List<Path> packs = List.of();

    @Option(names = "--fail-on", paramLabel = "LEVEL", defaultValue = "error", descriptionKey = "check.failOn")
    private CheckCommand.FailOn failOn;

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    AuditCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (workers != null && workers < 1) {
            return wrong(Message.of("audit.workers", "count", workers));
        }
        if (!Files.exists(input)) {
            console.complain(Message.of("audit.input.missing", "file", input));
            return Exit.UNREADABLE;
        }
        Optional<Message> unwritable = unwritable();
        if (unwritable.isPresent()) {
            return wrong(unwritable.get());
        }
        Optional<OutputLock> lock = OutputLock.take(output);
        if (lock.isEmpty()) {
            return wrong(Message.of("audit.output.busy", "folder", output));
        }
        try (OutputLock held = lock.get()) {
            return open();
        }
    }

    private int open() throws IOException {
        Collection.Result opened = Collection.open(input, output);
        if (opened instanceof Collection.Result.Wrong bad) {
            return wrong(bad.why());
        }
        Collection collection = ((Collection.Result.Opened) opened).collection();
        if (previous != null && !Files.isDirectory(previous)) {
            return wrong(Message.of("audit.input.missing", "file", previous));
        }
        collection = previous == null ? collection : collection.withEarlier(previous);
        Roster units = Roster.NONE;
        if (roster != null) {
            Roster.Result read = Roster.read(roster);
            if (read instanceof Roster.Result.Wrong bad) {
                return wrong(bad.why());
            }
            units = ((Roster.Result.Read) read).roster();
            say(units.remarks());
        }
        say(collection.remarks());
        if (collection.items().isEmpty()) {
            console.complain(Message.of("audit.input.empty", "file", input));
            return Exit.UNREADABLE;
        }
        if (archive == null) {
            return run(collection, units, Memory.NONE);
        }
        Archive.Result kept = Archive.open(archive, true);
        if (kept instanceof Archive.Result.Wrong bad) {
            return wrong(bad.why());
        }
        try (Archive memory = ((Archive.Result.Opened) kept).archive()) {
            if (memory.made()) {
                console.say(Message.of("archive.made", "archive", Archive.shown(archive)));
            }
            return run(collection, units, memory);
        }
    }

    private int run(Collection collection, Roster units, Memory memory) {
        Jiaohe jiaohe = new Jiaohe(Packs.loadMeanwhile(packs), reading.options());
        Optional<Message> broken = jiaohe.rulesFault();
        if (broken.isPresent()) {
            return wrong(broken.get());
        }
        jiaohe.rules().overlay().notices().forEach(console::say);
        AuditOptions options = new AuditOptions(output, console.lang(), !noPages, notices, resume, workers == null ? Runtime.getRuntime().availableProcessors() : workers, year);
        Outcome outcome;
        try {
            outcome = new Audit(jiaohe, collection, units, options, memory, AuditProgress.on(console)).run();
        } catch (Memory.Lost e) {
            console.complain(Message.of("archive.lost", "archive", Archive.shown(archive), "detail", String.valueOf(e.getMessage())));
            return Exit.UNREADABLE;
        } catch (IOException e) {
            console.complain(Message.of("audit.failed", "folder", output, "detail", Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName())));
            return Exit.UNREADABLE;
        }
        say(outcome.found());
        console.say(Message.of("audit.done", "read", outcome.read(), "unreadable", outcome.unreadable(), "missing", outcome.missing() - outcome.unsure(), "error", outcome.errors(), "warning", outcome.warnings(), "info", outcome.infos(),
                "page", output.resolve("index.html")));
        if (outcome.unsure() > 0) {
            console.say(Message.of("audit.unsure", "count", outcome.unsure()));
        }
        if (memory != Memory.NONE) {
            console.say(Message.of("archive.kept", "count", outcome.kept(), "archive", Archive.shown(archive)));
        }
        return code(outcome);
    }

    /** The first of many; all of them stand in the outputs. */
    private void say(List<Message> remarks) {
        remarks.stream().limit(SHOWN).forEach(console::say);
        if (remarks.size() > SHOWN) {
            console.say(Message.of("audit.remarks.more", "count", remarks.size() - SHOWN));
        }
    }

    private int wrong(Message why) {
        console.complain(why);
        return Exit.USAGE;
    }

    /** Says before hours of work that their result could not be kept. */
    private Optional<Message> unwritable() {
        try {
            Files.createDirectories(output);
            Files.delete(Files.createTempFile(output, ".try", ""));
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(Message.of("audit.output.unwritable", "folder", output));
        }
    }

    private int code(Outcome outcome) {
        if (outcome.read() == 0) {
            return Exit.UNREADABLE;
        }
        Optional<Severity> level = failOn.level();
        Outcome.Waived waived = outcome.waived();
        long failing = level.isEmpty() ? 0 : outcome.errors() - waived.errors() + (level.get() != Severity.ERROR ? outcome.warnings() - waived.warnings() : 0) + (level.get() == Severity.INFO ? outcome.infos() - waived.infos() : 0);
        if (failing > 0) {
            return Exit.FOUND;
        }
        return level.isPresent() && (outcome.incomplete() > 0 || outcome.unreadable() > 0 || outcome.missing() > outcome.excused()) ? Exit.INCONCLUSIVE : Exit.OK;
    }
}
