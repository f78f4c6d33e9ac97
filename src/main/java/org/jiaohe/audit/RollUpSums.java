package org.jiaohe.audit;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jiaohe.facts.GeneralOffice;
import org.jiaohe.facts.UnitName;
import org.jiaohe.output.Words;

/** Every cell of a government's own report beside the sum of those below it. A province has millions of them, so they are never all in memory. */
final class RollUpSums {
    private final List<Journal.Kept> kept;
    private final Map<String, Journal.Kept> byFile = new HashMap<>();
    private final Journal journal;
    private final Region region;
    private final Namesakes<Gaps.Gap> absent = new Namesakes<>();
    private final Words words;
    private final Map<String, String> cells = new HashMap<>();

    interface Visitor {
        void visit(RollUpRow row) throws IOException;
    }

    RollUpSums(List<Journal.Kept> kept, Journal journal, Region region, List<Gaps.Gap> gaps, Words words) {
        this.kept = kept;
        kept.forEach(one -> byFile.put(one.entry().file(), one));
        this.journal = journal;
        this.region = region;
        gaps.stream().filter(gap -> !gap.parent().isEmpty()).forEach(gap -> absent.add(UnitName.of(Superior.of(gap.parent())), gap));
        this.words = words;
    }

    /** In the order of the reports, one government after the other. */
    void each(Visitor visitor) throws IOException {
        for (Journal.Kept one : kept) {
            List<Entry> all = one.entry().wasRead() && !region.isCopy(one.entry()) ? region.below(one.entry()) : List.of();
            if (!all.isEmpty()) {
                sum(journal.whole(one), all, visitor);
            }
        }
    }

    private void sum(Entry government, List<Entry> all, Visitor visitor) throws IOException {
        Map<String, BigDecimal> own = government.figures();
        Map<String, BigDecimal> sums = new LinkedHashMap<>();
        Map<String, Integer> counts = new LinkedHashMap<>();
        Map<String, List<RollUpRow.Share>> largest = new LinkedHashMap<>();
        int below = 0;
        for (Entry each : all) {
            Map<String, BigDecimal> figures = journal.figures(byFile.get(each.file()));
            if (isContained(each, figures, government, own, all)) {
                continue;
            }
            below++;
            figures.forEach((key, value) -> {
                sums.merge(key, value, BigDecimal::add);
                counts.merge(key, 1, Integer::sum);
                largest.put(key, RollUpRow.with(largest.getOrDefault(key, List.of()), new RollUpRow.Share(each.unit(), value)));
            });
        }
        int year = government.year();
        boolean complete = region.isComplete(government, all);
        List<String> missing = absent.of(UnitName.of(Superior.of(government.unit()))).stream().filter(gap -> gap.year() == year).map(Gaps.Gap::unit).toList();
        for (Map.Entry<String, BigDecimal> one : own.entrySet()) {
            String key = one.getKey();
            String cell = cells.computeIfAbsent(year + key, unknown -> CellName.of(key, year, words));
            visitor.visit(new RollUpRow(government.unit(), year, key, cell, one.getValue(), sums.getOrDefault(key, BigDecimal.ZERO), counts.getOrDefault(key, 0), below, missing, largest.getOrDefault(key, List.of()), complete,
                    government.hints().getOrDefault(key, "")));
        }
    }

    /** Whether a report's figures stand in another summand already: a general office beside its government. */
    private static boolean isContained(Entry each, Map<String, BigDecimal> figures, Entry government, Map<String, BigDecimal> own, List<Entry> all) {
        UnitName name = UnitName.of(each.unit());
        if (!GeneralOffice.is(name)) {
            return false;
        }
        return all.stream().anyMatch(other -> GeneralOffice.isOf(name, UnitName.of(other.unit()))) || GeneralOffice.isOf(name, UnitName.of(government.unit())) && requests(figures).equals(requests(own));
    }

    private static Map<String, BigDecimal> requests(Map<String, BigDecimal> figures) {
        Map<String, BigDecimal> requests = new TreeMap<>(figures);
        requests.keySet().removeIf(key -> !key.startsWith("requests/"));
        return requests;
    }
}
