package org.jiaohe.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jiaohe.facts.UnitName;
import org.jiaohe.report.ReportReader;

/**
 * Hands the judged reports to the office's memory, at the end and from the journal: only then are all findings known, and a
 * run that was killed hands over the same again.
 */
final class Keeping {
    private static final int AT_ONCE = 100;

    private final Memory memory;
    private final Desk desk;
    private final Map<String, Item> items;
    private final Formers formers;
    private final Office office;

    Keeping(Memory memory, Desk desk, Map<String, Item> items, Formers formers, Office office) {
        this.memory = memory;
        this.desk = desk;
        this.items = items;
        this.formers = formers;
        this.office = office;
    }

    /** Returns how many reports were handed over: those whose unit and year are known. */
    int keep() throws IOException {
        if (memory == Memory.NONE) {
            return 0;
        }
        AtomicInteger count = new AtomicInteger();
        List<Memory.Filed> batch = new ArrayList<>();
        office.visitWhole((entry, findings) -> {
            Optional<byte[]> report = entry.wasRead() && entry.wasIdentified() ? report(entry) : Optional.empty();
            report.ifPresent(json -> batch.add(new Memory.Filed(entry, findings, json, !office.isCopy(entry) && !office.isUnclear(entry), former(entry))));
            if (batch.size() == AT_ONCE) {
                count.addAndGet(hand(batch));
            }
        });
        count.addAndGet(hand(batch));
        office.keepMissing();
        return count.get();
    }

    /** What list and roster say, and the name on last year's report where it was laid beside under another one. */
    private Optional<List<String>> former(Entry entry) {
        Optional<List<String>> said = formers.said(items.get(entry.file()), entry.unit());
        boolean renamed = !entry.before().isEmpty() && entry.stray().isEmpty() && !UnitName.of(entry.before()).sameAs(UnitName.of(entry.unit()));
        return renamed ? Optional.of(Stream.concat(said.stream().flatMap(List::stream), Stream.of(entry.before())).distinct().toList()) : said;
    }

    private int hand(List<Memory.Filed> batch) throws IOException {
        int size = batch.size();
        if (size > 0) {
            memory.keep(List.copyOf(batch));
            batch.clear();
        }
        return size;
    }

    /** The report as it was read: beside the findings, or the input itself where that is report JSON and still what was judged. */
    private Optional<byte[]> report(Entry entry) throws IOException {
        Path read = desk.reportFile(entry.stem());
        if (Files.exists(read)) {
            return Optional.of(Files.readAllBytes(read));
        }
        Path file = items.get(entry.file()).file();
        if (!Files.isReadable(file)) {
            return Optional.empty();
        }
        byte[] input = Files.readAllBytes(file);
        return ReportReader.sha256(input).equals(entry.sha256()) ? Optional.of(input) : Optional.empty();
    }
}
