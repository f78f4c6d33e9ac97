package org.jiaohe.facts;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jiaohe.form.Format;
import org.jiaohe.form.TableKey;
import org.jiaohe.narrative.Claim;
import org.jiaohe.report.Cell;
import org.jiaohe.report.Report;

/** Hints at which report is probably wrong where a government's figures and the sums of those below it differ. */
public final class RollUpTraces {
    private static final String CARRIED_OUT = "requests/carriedOut/";
    private static final String CARRIED_IN = "requests/carriedIn/";
    private static final String IN_FORCE = "/inForce";

    private RollUpTraces() {
    }

    /** The hints for a government's report beside those below it; none where nothing is below it or nothing differs. */
    public static List<Trace> in(Examination examination) {
        return in(examination, RollUps.counted(examination.report(), examination.subordinates()), RollUps.complete(examination));
    }

    static List<Trace> in(Examination examination, List<Report> below, boolean complete) {
        Optional<Format> format = examination.report().format();
        Map<String, BigDecimal> own = Figures.of(examination.report());
        BigDecimal rounding = BigDecimal.valueOf(5, 3).multiply(BigDecimal.valueOf(below.size() + 1L));
        Map<String, BigDecimal> compared = below.isEmpty() || format.isEmpty() ? Map.of() : compared(own, below, complete, rounding);
        if (compared.values().stream().allMatch(gap -> gap.signum() == 0)) {
            return List.of();
        }
        GapTraces traces = new GapTraces(format.get().key(), compared, rounding);
        traces.own(own, examination.previous().map(before -> expected(examination.report(), before)).orElse(Map.of()), told(examination.claims()));
        for (Report one : below) {
            String unit = RollUps.name(one).name();
            traces.unit(unit, Figures.of(one), examination.holdings().expected().getOrDefault(unit, Map.of()), examination.holdings().told().getOrDefault(unit, Map.of()));
        }
        return traces.found();
    }

    /** Whether any cell of a government's report is not what those below it come to. */
    public static boolean differs(Report government, List<Report> below) {
        return compared(Figures.of(government), below, true, BigDecimal.ZERO).values().stream().anyMatch(gap -> gap.signum() != 0);
    }

    /** By pointer, what a report's text states of the whole unit otherwise than its tables; nothing where it states two numbers. */
    public static Map<String, BigDecimal> told(List<Claim> claims) {
        Map<String, BigDecimal> told = new HashMap<>();
        Set<String> twice = new HashSet<>();
        for (Claim claim : claims) {
            if (claim.outcome() == Claim.Outcome.CONTRADICTS && claim.scope() == Claim.Scope.WHOLE && !claim.approx() && claim.pointer().isPresent()) {
                String cell = claim.pointer().get().replaceFirst("^/tables/", "");
                BigDecimal before = told.put(cell, claim.value());
                if (before != null && before.compareTo(claim.value()) != 0) {
                    twice.add(cell);
                }
            }
        }
        told.keySet().removeAll(twice);
        return told;
    }

    /** Whether the gaps are in cells that last year's reports of those below tell something of. */
    public static boolean asksForLastYear(Report government, List<Report> below) {
        return !below.isEmpty() && (differs(government, below, TableKey.REQUESTS, "carriedIn") || Stream.of("regulations", "normativeDocuments").anyMatch(row -> differs(government, below, TableKey.PROACTIVE, row)));
    }

    private static boolean differs(Report government, List<Report> below, TableKey key, String row) {
        return cells(government, key, row).anyMatch(own -> own.value().asNumber().filter(value -> {
            Stream<Cell> parts = below.stream().flatMap(one -> one.table(key).flatMap(table -> table.cell(row, own.column())).stream());
            return parts.flatMap(cell -> cell.value().asNumber().stream()).reduce(BigDecimal.ZERO, BigDecimal::add).compareTo(value) != 0;
        }).isPresent());
    }

    private static Stream<Cell> cells(Report report, TableKey key, String row) {
        return report.table(key).flatMap(table -> Optional.ofNullable(table.rows().get(row))).stream().flatMap(found -> found.cells().values().stream()).filter(cell -> key == TableKey.REQUESTS || cell.column().equals("inForce"));
    }

    /** What some cells of a report should state after last year's: what is carried in, and the documents in force (现行有效). */
    public static Map<String, BigDecimal> expected(Report report, Report before) {
        Map<String, BigDecimal> last = Figures.of(before);
        Map<String, BigDecimal> now = Figures.of(report);
        Map<String, BigDecimal> expected = new HashMap<>();
        for (String cell : now.keySet()) {
            String row = cell.substring(0, cell.lastIndexOf('/'));
            if (cell.startsWith(CARRIED_IN) && last.containsKey(cell.replace(CARRIED_IN, CARRIED_OUT))) {
                expected.put(cell, last.get(cell.replace(CARRIED_IN, CARRIED_OUT)));
            } else if (cell.endsWith(IN_FORCE) && last.containsKey(cell) && now.containsKey(row + "/issued") && now.containsKey(row + "/repealed")) {
                expected.put(cell, last.get(cell).add(now.get(row + "/issued")).subtract(now.get(row + "/repealed")));
            }
        }
        return expected;
    }

    /** The sums less the government's own figures where every report below has a sure one; a larger own figure tells something only where all have reported. */
    private static Map<String, BigDecimal> compared(Map<String, BigDecimal> own, List<Report> below, boolean complete, BigDecimal rounding) {
        Map<String, BigDecimal> sums = new HashMap<>();
        Map<String, Integer> counts = new HashMap<>();
        for (Report one : below) {
            Figures.of(one).forEach((cell, value) -> {
                sums.merge(cell, value, BigDecimal::add);
                counts.merge(cell, 1, Integer::sum);
            });
        }
        Map<String, BigDecimal> compared = new LinkedHashMap<>();
        own.forEach((cell, value) -> {
            if (counts.getOrDefault(cell, 0) == below.size()) {
                BigDecimal gap = sums.get(cell).subtract(value);
                boolean rounded = cell.contains("/fees/") && gap.abs().compareTo(rounding) <= 0;
                if (rounded || gap.signum() >= 0 || complete) {
                    compared.put(cell, rounded ? BigDecimal.ZERO : gap);
                }
            }
        });
        return compared;
    }
}
