package org.jiaohe.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiaohe.form.ColumnForm;
import org.jiaohe.form.TableForm;
import org.jiaohe.report.Cell;
import org.jiaohe.report.Table;

/** The sums that table three must satisfy, over the cells whose numbers are surely known. */
final class Equations {
    /** An equation: the cells with sign +1 and −1 must come to zero. A cell is named {@code row|column}. */
    record Equation(String name, Map<String, Integer> signs) {
        /** The name tells equations of one table apart. */
        @Override
        public boolean equals(Object other) {
            return other instanceof Equation one && one.name.equals(name);
        }

        @Override
        public int hashCode() {
            return name.hashCode();
        }
    }

    private final Map<String, BigDecimal> values = new LinkedHashMap<>();
    private final Map<Equation, BigDecimal> gaps = new LinkedHashMap<>();
    private final Map<String, List<Equation>> through = new HashMap<>();

    Equations(Table table, TableForm form, List<String> leaves) {
        for (Cell cell : table.cells().toList()) {
            Amount amount = Amount.count(Optional.of(cell));
            if (amount.known()) {
                values.put(at(cell.row(), cell.column()), amount.value());
            }
        }
        List<Equation> all = new ArrayList<>();
        for (ColumnForm column : form.columns()) {
            String key = column.key();
            Map<String, Integer> outcomes = new LinkedHashMap<>();
            leaves.forEach(row -> outcomes.put(at(row, key), 1));
            outcomes.put(at("outcomeTotal", key), -1);
            all.add(new Equation("outcomes " + key, outcomes));
            all.add(new Equation("balance " + key, Map.of(at("new", key), 1, at("carriedIn", key), 1, at("outcomeTotal", key), -1, at("carriedOut", key), -1)));
        }
        for (String row : table.rows().keySet()) {
            Map<String, Integer> kinds = new LinkedHashMap<>();
            form.columns().forEach(column -> kinds.put(at(row, column.key()), column.key().equals(RequestFacts.TOTAL) ? -1 : 1));
            all.add(new Equation("row " + row, kinds));
        }
        all.stream().filter(equation -> values.keySet().containsAll(equation.signs().keySet())).forEach(equation -> {
            gaps.put(equation, gap(equation));
            equation.signs().keySet().forEach(cell -> through.computeIfAbsent(cell, none -> new ArrayList<>()).add(equation));
        });
    }

    static String at(String row, String column) {
        return row + "|" + column;
    }

    Map<String, BigDecimal> values() {
        return values;
    }

    /** What the left side of an equation has too much. */
    BigDecimal gapOf(Equation equation) {
        return gaps.get(equation);
    }

    List<Equation> failing() {
        return gaps.entrySet().stream().filter(gap -> gap.getValue().signum() != 0).map(Map.Entry::getKey).toList();
    }

    /** How many failing equations come right, less those that go wrong, when some cells take other values. */
    int repaired(Map<String, BigDecimal> changes) {
        Map<Equation, BigDecimal> moved = new HashMap<>();
        changes.forEach((cell, value) -> {
            BigDecimal more = value.subtract(values.get(cell));
            through.getOrDefault(cell, List.of()).forEach(equation -> moved.merge(equation, equation.signs().get(cell) > 0 ? more : more.negate(), BigDecimal::add));
        });
        int count = 0;
        for (Map.Entry<Equation, BigDecimal> one : moved.entrySet()) {
            BigDecimal gap = gaps.get(one.getKey());
            boolean was = gap.signum() == 0;
            boolean right = gap.add(one.getValue()).signum() == 0;
            count += right && !was ? 1 : !right && was ? -1 : 0;
        }
        return count;
    }

    private BigDecimal gap(Equation equation) {
        return equation.signs().entrySet().stream().map(term -> values.get(term.getKey()).multiply(BigDecimal.valueOf(term.getValue()))).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
