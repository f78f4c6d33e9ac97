package org.jiaohe.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jiaohe.form.TableForm;

/**
 * Ways in which the sums of table three could have come to fail, and how many of them each would explain: one cell mistyped,
 * the digits of one number split over two neighbouring cells, two cells swapped.
 */
final class Repairs {
    /**
     * One way.
     *
     * @param kind     {@code oneCell}, {@code split}, {@code swapped}
     * @param changes  the cells in the order of the table, with the numbers that would stand there
     * @param repaired failing sums that come right, less those that go wrong
     */
    record Repair(String kind, Map<String, BigDecimal> changes, int repaired) {
        String cell() {
            return changes.keySet().iterator().next();
        }
    }

    private final Equations equations;
    private final List<String> columns;
    private final List<String> rows;
    private final Set<String> suspects = new HashSet<>();

    Repairs(Equations equations, TableForm form, List<String> rows) {
        this.equations = equations;
        this.columns = form.columns().stream().map(column -> column.key()).filter(column -> !column.equals(RequestFacts.TOTAL)).toList();
        this.rows = rows;
        equations.failing().forEach(equation -> suspects.addAll(equation.signs().keySet()));
    }

    /**
     * The one that explains most. Where two of a kind explain equally much, none: it would accuse a number that may be
     * right. Two changed cells must explain more than any single one does.
     */
    Optional<Repair> best() {
        List<Repair> singles = singles();
        Optional<Repair> single = most(singles, 1);
        int least = singles.stream().mapToInt(Repair::repaired).max().orElse(1);
        Optional<Repair> split = most(splits(), Math.max(1, least));
        Optional<Repair> swapped = most(swaps(), Math.max(1, least));
        if (split.isPresent() && split.get().repaired() >= swapped.map(Repair::repaired).orElse(0)) {
            return split;
        }
        return swapped.or(() -> single);
    }

    /** The only one that repairs more than {@code least} and more than all others. */
    private static Optional<Repair> most(List<Repair> repairs, int least) {
        int most = repairs.stream().mapToInt(Repair::repaired).max().orElse(0);
        List<Repair> top = repairs.stream().filter(one -> one.repaired() == most).toList();
        boolean one = top.stream().map(Repair::changes).distinct().count() == 1;
        return most > least && one ? Optional.of(top.get(0)) : Optional.empty();
    }

    private List<Repair> singles() {
        List<Repair> repairs = new ArrayList<>();
        for (Equations.Equation through : equations.failing()) {
            through.signs().forEach((cell, sign) -> {
                BigDecimal value = equations.values().get(cell).subtract(equations.gapOf(through).multiply(BigDecimal.valueOf(sign)));
                if (value.signum() >= 0) {
                    add("oneCell", Map.of(cell, value), repairs);
                }
            });
        }
        return repairs;
    }

    /** 12 printed as 1 and 2 in neighbouring cells of a row or column: joined in one of them, the other is 0. */
    private List<Repair> splits() {
        List<Repair> repairs = new ArrayList<>();
        neighbours().forEach(pair -> {
            BigDecimal first = equations.values().get(pair.get(0));
            BigDecimal second = equations.values().get(pair.get(1));
            if (first.signum() > 0) {
                BigDecimal joined = new BigDecimal(first.toPlainString() + second.toPlainString());
                add("split", ordered(pair.get(0), joined, pair.get(1), BigDecimal.ZERO), repairs);
                add("split", ordered(pair.get(0), BigDecimal.ZERO, pair.get(1), joined), repairs);
            }
        });
        return repairs;
    }

    private List<Repair> swaps() {
        List<Repair> repairs = new ArrayList<>();
        rows.forEach(row -> swaps(columns.stream().map(column -> Equations.at(row, column)), repairs));
        columns.forEach(column -> swaps(rows.stream().map(row -> Equations.at(row, column)), repairs));
        return repairs;
    }

    /** Any two cells of one row or column that stand in failing sums. */
    private void swaps(Stream<String> line, List<Repair> repairs) {
        List<String> cells = line.filter(cell -> suspects.contains(cell) && equations.values().containsKey(cell)).toList();
        for (int i = 0; i < cells.size(); i++) {
            BigDecimal first = equations.values().get(cells.get(i));
            for (String other : cells.subList(i + 1, cells.size())) {
                BigDecimal second = equations.values().get(other);
                if (first.compareTo(second) != 0) {
                    add("swapped", ordered(cells.get(i), second, other, first), repairs);
                }
            }
        }
    }

    private List<List<String>> neighbours() {
        List<List<String>> pairs = new ArrayList<>();
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c < columns.size(); c++) {
                String cell = Equations.at(rows.get(r), columns.get(c));
                if (c + 1 < columns.size()) {
                    pairs.add(List.of(cell, Equations.at(rows.get(r), columns.get(c + 1))));
                }
                if (r + 1 < rows.size()) {
                    pairs.add(List.of(cell, Equations.at(rows.get(r + 1), columns.get(c))));
                }
            }
        }
        return pairs.stream().filter(pair -> equations.values().keySet().containsAll(pair) && suspects.containsAll(pair)).toList();
    }

    private void add(String kind, Map<String, BigDecimal> changes, List<Repair> repairs) {
        int repaired = equations.repaired(changes);
        if (repaired > 0) {
            repairs.add(new Repair(kind, changes, repaired));
        }
    }

    private static Map<String, BigDecimal> ordered(String one, BigDecimal first, String other, BigDecimal second) {
        Map<String, BigDecimal> changes = new LinkedHashMap<>();
        changes.put(one, first);
        changes.put(other, second);
        return changes;
    }
}
