package org.jiaohe.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Looks for what may explain the gaps of a roll-up, one report at a time: nothing is said where several reports could be meant,
 * or where the same slip would as readily explain a gap of another size.
 */
final class GapTraces {
    /** Where so many cells differ, it is not one department's slip. */
    private static final int MOST = 60;
    private static final int FEWEST = 3;
    private static final int TOGETHER = 3;

    private final String format;
    private final Map<String, BigDecimal> compared;
    private final Map<String, BigDecimal> gaps = new LinkedHashMap<>();
    private final Map<String, Chance> chances = new HashMap<>();
    private final BigDecimal rounding;
    private final List<Trace> strong = new ArrayList<>();
    private final List<Trace> whole = new ArrayList<>();
    private final List<Trace> slips = new ArrayList<>();
    private final Map<String, Map<String, Trace.Place>> shares = new HashMap<>();

    /**
     * @param compared by pointer the sum below less the government's own figure, for the cells where nothing is missing in the
     *                 sum; zero where they agree
     * @param rounding by how much a sum of fees may differ
     */
    GapTraces(String format, Map<String, BigDecimal> compared, BigDecimal rounding) {
        this.format = format;
        this.compared = compared;
        this.rounding = rounding;
        compared.forEach((cell, gap) -> {
            if (gap.signum() != 0) {
                gaps.put(cell, gap);
                chances.put(cell, new Chance(gap));
            }
        });
    }

    /**
     * The government's own report, to which what is missing would have to be added.
     *
     * @param expected what cells should state after its report of last year, where that is known
     * @param told     what its text states otherwise than its tables
     */
    void own(Map<String, BigDecimal> figures, Map<String, BigDecimal> expected, Map<String, BigDecimal> told) {
        look(List.of(), figures, expected, told, Map.of(Trace.Kind.SUMS, Trace.Kind.OWN_SUMS, Trace.Kind.CARRY, Trace.Kind.OWN_CARRY, Trace.Kind.STOCK, Trace.Kind.OWN_STOCK, Trace.Kind.TEXT, Trace.Kind.OWN_TEXT), BigDecimal::add);
    }

    /** The report of a unit below. */
    void unit(String unit, Map<String, BigDecimal> figures, Map<String, BigDecimal> expected, Map<String, BigDecimal> told) {
        look(List.of(unit), figures, expected, told, Map.of(), BigDecimal::subtract);
        for (String table : tables()) {
            if (stands(table, figures, false)) {
                whole.add(new Trace(Trace.Kind.LEFT_OUT, List.of(unit), places(in(table), figures, BigDecimal::subtract)));
            }
            if (stands(table, figures, true)) {
                whole.add(new Trace(Trace.Kind.DOUBLED, List.of(unit), places(in(table), figures, BigDecimal::subtract)));
            }
        }
    }

    private void look(List<String> units, Map<String, BigDecimal> figures, Map<String, BigDecimal> expected, Map<String, BigDecimal> told, Map<Trace.Kind, Trace.Kind> names, BiFunction<BigDecimal, BigDecimal, BigDecimal> closing) {
        TableSums sums = new TableSums(figures, format);
        Set<String> known = new LinkedHashSet<>(gaps.keySet());
        known.removeIf(cell -> !figures.containsKey(cell) || closing.apply(figures.get(cell), gaps.get(cell)).signum() < 0);
        if (sums.fail()) {
            sums(units, figures, sums, known, names, closing);
        }
        for (String cell : known) {
            BigDecimal right = closing.apply(figures.get(cell), gaps.get(cell));
            if (expected.containsKey(cell) && expected.get(cell).compareTo(right) == 0) {
                Trace.Kind kind = cell.startsWith("requests/") ? Trace.Kind.CARRY : Trace.Kind.STOCK;
                strong.add(new Trace(names.getOrDefault(kind, kind), units, places(List.of(cell), figures, closing)));
            }
            if (told.containsKey(cell) && told.get(cell).compareTo(right) == 0) {
                strong.add(new Trace(names.getOrDefault(Trace.Kind.TEXT, Trace.Kind.TEXT), units, places(List.of(cell), figures, closing)));
            }
        }
        if (gaps.size() <= MOST) {
            slips(units, figures, sums, known, closing);
        }
    }

    /** Other numbers in the cells with gaps that make sums of the report come right and break none. */
    private void sums(List<String> units, Map<String, BigDecimal> figures, TableSums sums, Set<String> known, Map<Trace.Kind, Trace.Kind> names, BiFunction<BigDecimal, BigDecimal, BigDecimal> closing) {
        Set<String> explained = new HashSet<>();
        for (List<String> cells : groups(known)) {
            Map<String, BigDecimal> less = new HashMap<>();
            cells.forEach(cell -> less.put(cell, figures.get(cell).subtract(closing.apply(figures.get(cell), gaps.get(cell)))));
            if (explained.stream().noneMatch(cells::contains) && sums.effect(less).helps()) {
                strong.add(new Trace(names.getOrDefault(Trace.Kind.SUMS, Trace.Kind.SUMS), units, places(cells, figures, closing)));
                explained.addAll(cells);
            }
        }
        for (String cell : units.isEmpty() ? Set.<String>of() : known) {
            List<BigDecimal> right = sums.excess(cell).stream().filter(excess -> sums.effect(Map.of(cell, excess)).helps()).toList();
            if (right.size() == 1) {
                shares.computeIfAbsent(cell, none -> new LinkedHashMap<>()).put(units.get(0), new Trace.Place(cell, figures.get(cell), figures.get(cell).subtract(right.get(0))));
            }
        }
    }

    /** All gaps of a table, those of one row, of one column, and each alone: one number written wrong shows in the totals made from it. */
    private static List<List<String>> groups(Set<String> cells) {
        List<List<String>> all = new ArrayList<>();
        all.addAll(cells.stream().collect(Collectors.groupingBy(cell -> cell.substring(0, cell.indexOf('/')), LinkedHashMap::new, Collectors.toList())).values());
        all.addAll(cells.stream().collect(Collectors.groupingBy(cell -> cell.substring(0, cell.lastIndexOf('/')), LinkedHashMap::new, Collectors.toList())).values());
        all.addAll(cells.stream().collect(Collectors.groupingBy(cell -> cell.substring(0, cell.indexOf('/')) + cell.substring(cell.lastIndexOf('/')), LinkedHashMap::new, Collectors.toList())).values());
        cells.forEach(cell -> all.add(List.of(cell)));
        return all;
    }

    private void slips(List<String> units, Map<String, BigDecimal> figures, TableSums sums, Set<String> known, BiFunction<BigDecimal, BigDecimal, BigDecimal> closing) {
        Map<Trace.Kind, List<String>> slipped = new LinkedHashMap<>();
        for (String cell : known) {
            BigDecimal stated = figures.get(cell);
            BigDecimal right = closing.apply(stated, gaps.get(cell));
            boolean yuan = cell.contains("/fees/") && Slips.inYuan(stated, right, rounding);
            Optional<Trace.Kind> kind = yuan ? Optional.of(Trace.Kind.YUAN) : Slips.of(stated, right);
            kind.ifPresent(one -> slipped.computeIfAbsent(one, none -> new ArrayList<>()).add(cell));
            chances.get(cell).count(other -> Slips.of(stated, closing.apply(stated, other)));
        }
        slipped.forEach((kind, cells) -> {
            Map<String, BigDecimal> less = new HashMap<>();
            cells.forEach(cell -> less.put(cell, figures.get(cell).subtract(closing.apply(figures.get(cell), gaps.get(cell)))));
            if (sums.effect(less).broken() == 0) {
                slips.add(new Trace(kind, units, places(cells, figures, closing)));
            }
        });
    }

    /** Whether the gaps of a table are a unit's figures cell by cell, and its figures nowhere but in gaps. */
    private boolean stands(String table, Map<String, BigDecimal> figures, boolean negative) {
        List<String> cells = in(table);
        boolean gapsAreIts = cells.size() >= FEWEST && cells.stream().allMatch(cell -> figures.containsKey(cell) && figures.get(cell).compareTo(negative ? gaps.get(cell).negate() : gaps.get(cell)) == 0);
        return gapsAreIts && compared.keySet().stream().filter(cell -> cell.startsWith(table + "/")).allMatch(cell -> gaps.containsKey(cell) || figures.getOrDefault(cell, BigDecimal.ZERO).signum() == 0);
    }

    private Set<String> tables() {
        return gaps.keySet().stream().map(cell -> cell.substring(0, cell.indexOf('/'))).collect(Collectors.toCollection(TreeSet::new));
    }

    private List<String> in(String table) {
        return gaps.keySet().stream().filter(cell -> cell.startsWith(table + "/")).toList();
    }

    private List<Trace.Place> places(List<String> cells, Map<String, BigDecimal> figures, BiFunction<BigDecimal, BigDecimal, BigDecimal> closing) {
        return cells.stream().map(cell -> new Trace.Place(cell, figures.get(cell), closing.apply(figures.get(cell), gaps.get(cell)))).toList();
    }

    /** What was found, each gap at most once. */
    List<Trace> found() {
        Map<Trace, List<Trace.Place>> chosen = new LinkedHashMap<>();
        List<Trace> sure = Stream.concat(merged(), strong.stream()).toList();
        for (String cell : gaps.keySet()) {
            List<Trace> certain = sure.stream().filter(one -> one.at(cell).isPresent()).toList();
            List<Trace> likely = certain.isEmpty() ? slips.stream().filter(one -> one.at(cell).isPresent()).toList() : certain;
            if (likely.stream().map(Trace::units).distinct().count() == 1 && (!certain.isEmpty() || !chances.get(cell).isLikely(likely.get(0).kind()))) {
                Trace one = likely.get(0);
                boolean own = one.units().isEmpty() && certain.isEmpty();
                chosen.computeIfAbsent(new Trace(own ? Trace.Kind.OWN_SLIP : one.kind(), one.units(), List.of()), none -> new ArrayList<>()).add(one.at(cell).orElseThrow().places().get(0));
            } else if (likely.isEmpty()) {
                together(cell).ifPresent(one -> chosen.put(one, new ArrayList<>(one.places())));
            }
        }
        return chosen.entrySet().stream().map(one -> new Trace(one.getKey().kind(), one.getKey().units(), one.getValue())).toList();
    }

    /** Units whose figures are the same explain a table's gaps alike: two are named together, of more nothing can be told. */
    private Stream<Trace> merged() {
        Map<List<Trace.Place>, Set<String>> units = new LinkedHashMap<>();
        Map<List<Trace.Place>, Trace.Kind> kinds = new HashMap<>();
        whole.forEach(one -> {
            units.computeIfAbsent(one.places(), none -> new LinkedHashSet<>()).addAll(one.units());
            kinds.put(one.places(), one.kind());
        });
        return units.entrySet().stream().filter(one -> one.getValue().size() <= 2).map(one -> new Trace(kinds.get(one.getKey()), List.copyOf(one.getValue()), one.getKey()));
    }

    /** A few units whose sums fail at a cell by what together is the gap. */
    private Optional<Trace> together(String cell) {
        Map<String, Trace.Place> failing = shares.getOrDefault(cell, Map.of());
        BigDecimal sum = failing.values().stream().map(place -> place.stated().subtract(place.closing())).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean explains = failing.size() > 1 && failing.size() <= TOGETHER && sum.compareTo(gaps.get(cell)) == 0;
        return explains ? Optional.of(new Trace(Trace.Kind.SUMS, List.copyOf(failing.keySet()), List.copyOf(failing.values()).subList(0, 1))) : Optional.empty();
    }
}
