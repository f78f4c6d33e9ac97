package org.jiaohe.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiaohe.finding.CheckResult;
import org.jiaohe.finding.Comparison;
import org.jiaohe.finding.Known;
import org.jiaohe.finding.KnownFindings;
import org.jiaohe.text.Message;

/** The earlier run that {@code --against} or {@code --baseline} names; neither, and there is nothing to compare with. */
final class Earlier {
    private final Console console;
    private final Optional<Path> file;
    private final List<Known> findings;
    private final boolean baseline;
    private final boolean writes;

    private Earlier(Console console, Optional<Path> file, List<Known> findings, boolean baseline, boolean writes) {
        this.console = console;
        this.file = file;
        this.findings = findings;
        this.baseline = baseline;
        this.writes = writes;
    }

    /** Empty where the options are wrong; the user has been told. */
    static Optional<Earlier> read(Console console, Optional<Path> against, Optional<Path> baseline) {
        if (against.isPresent() && baseline.isPresent()) {
            console.complain(Message.of("baseline.both"));
            return Optional.empty();
        }
        Optional<Path> file = against.or(() -> baseline);
        if (file.isEmpty() || baseline.isPresent() && Files.notExists(file.get())) {
            return Optional.of(new Earlier(console, file, List.of(), baseline.isPresent(), baseline.isPresent()));
        }
        KnownFindings.Reading reading;
        try {
            reading = KnownFindings.read(Files.readAllBytes(file.get()), file.get().toString());
        } catch (IOException e) {
            reading = new KnownFindings.Reading.Failure(Message.of("baseline.unreadable", "file", file.get()));
        }
        if (reading instanceof KnownFindings.Reading.Failure failure) {
            console.complain(failure.why());
            return Optional.empty();
        }
        return Optional.of(new Earlier(console, file, ((KnownFindings.Reading.Success) reading).findings(), baseline.isPresent(), false));
    }

    /** The comparison for each result by its file's name. Empty where {@code --against} names a file about other reports altogether; a baseline may lack a report that is new. */
    Optional<Map<String, Comparison>> compare(List<CheckResult> results) {
        Map<String, Comparison> comparisons = new LinkedHashMap<>();
        if (file.isEmpty()) {
            return Optional.of(comparisons);
        }
        if (writes) {
            results.forEach(result -> comparisons.put(result.examination().report().input().name(), Comparison.of(result, KnownFindings.of(result, console.lang()))));
            return Optional.of(comparisons);
        }
        List<Known> mine = new ArrayList<>();
        for (CheckResult result : results) {
            List<Known> about = Comparison.about(result, findings);
            mine.addAll(about);
            comparisons.put(result.examination().report().input().name(), Comparison.of(result, about));
        }
        if (!baseline && mine.isEmpty() && !findings.isEmpty()) {
            console.complain(Message.of("baseline.other", "file", file.get()));
            return Optional.empty();
        }
        comparisons.forEach((name, comparison) -> console.say(Message.of("baseline.summary", "input", name, "file", file.get(), "fresh", comparison.fresh().size(), "remaining", comparison.remaining().size(),
                "fixed", comparison.fixed().size(), "unverified", comparison.unverified().size())));
        comparisons.values().forEach(this::list);
        return Optional.of(comparisons);
    }

    private void list(Comparison comparison) {
        comparison.fixed().forEach(known -> console.say(Message.of("baseline.fixedEntry", "rule", known.rule(), "message", known.message())));
        comparison.fresh().forEach(finding -> console.say(Message.of("baseline.freshEntry", "rule", finding.rule(), "message", finding.message())));
        comparison.unverified().forEach(one -> console.say(Message.of("baseline.goneEntry", "rule", one.known().rule(), "message", one.known().message(),
                "why", one.why().map(Object.class::cast).orElse(Message.of("words.ruleGone")))));
    }

    /** Writes the baseline where there was none. Returns what went wrong. */
    Optional<Message> keep(List<CheckResult> results) {
        if (!writes) {
            return Optional.empty();
        }
        List<Known> all = new ArrayList<>();
        results.forEach(result -> all.addAll(KnownFindings.of(result, console.lang())));
        Optional<Message> fault = console.write(file, out -> out.write(KnownFindings.baseline(all)));
        if (fault.isEmpty()) {
            console.say(Message.of("baseline.written", "count", all.size(), "file", file.orElseThrow()));
        }
        return fault;
    }
}
