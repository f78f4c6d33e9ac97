package org.jiaohe.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jiaohe.form.ColumnForm;
import org.jiaohe.form.Forms;
import org.jiaohe.form.TableForm;
import org.jiaohe.form.TableKey;
import org.jiaohe.report.Cell;
import org.jiaohe.report.Table;
import org.jiaohe.text.Bilingual;
import org.jiaohe.text.Messages;
import org.jiaohe.text.Lang;

/**
 * Finds the single cell of table three whose change repairs most of the sums that fail (T3-09). Every sum is an
 * equation over cells; a cell that stands in several failing ones, all asking for the same new value, is the suspect.
 */
final class Diagnoses {
    /** An equation: the cells with sign +1 and −1 must come to zero. */
    private record Equation(String name, Map<String, Integer> signs) {
    }

    private final Table table;
    private final TableForm form;
    private final List<Equation> equations = new ArrayList<>();
    private final Map<String, BigDecimal> values = new LinkedHashMap<>();
    private final Diagnosis suspect;
    private final Set<String> explained = new LinkedHashSet<>();

    Diagnoses(Table table, List<String> leaves) {
        this.table = table;
        this.form = Forms.format(table.layout()).table(TableKey.REQUESTS);
        for (Cell cell : table.cells().toList()) {
            Amount amount = Amount.of(java.util.Optional.of(cell));
            if (amount.known()) {
                values.put(cell.row() + "|" + cell.column(), amount.value());
            }
        }
        for (ColumnForm column : form.columns()) {
            Map<String, Integer> outcomes = new LinkedHashMap<>();
            leaves.forEach(row -> outcomes.put(row + "|" + column.key(), 1));
            outcomes.put("outcomeTotal|" + column.key(), -1);
            equations.add(new Equation("outcomes " + column.key(), outcomes));
            equations.add(new Equation("balance " + column.key(), Map.of("new|" + column.key(), 1, "carriedIn|" + column.key(), 1, "outcomeTotal|" + column.key(), -1, "carriedOut|" + column.key(), -1)));
        }
        for (String row : table.rows().keySet()) {
            Map<String, Integer> kinds = new LinkedHashMap<>();
            form.columns().forEach(column -> kinds.put(row + "|" + column.key(), column.key().equals(RequestFacts.TOTAL) ? -1 : 1));
            equations.add(new Equation("row " + row, kinds));
        }
        this.suspect = search();
    }

    Diagnosis column(String key) {
        return explained.contains("outcomes " + key) || explained.contains("balance " + key) ? suspect : Diagnosis.NONE;
    }

    Diagnosis row(String key) {
        return explained.contains("row " + key) ? suspect : Diagnosis.NONE;
    }

    private Diagnosis search() {
        Map<Equation, BigDecimal> gaps = new LinkedHashMap<>();
        for (Equation equation : equations) {
            if (values.keySet().containsAll(equation.signs().keySet())) {
                BigDecimal gap = gap(equation);
                gaps.put(equation, gap);
            }
        }
        List<Equation> failing = gaps.entrySet().stream().filter(gap -> gap.getValue().signum() != 0).map(Map.Entry::getKey).toList();
        if (failing.size() < 2) {
            return Diagnosis.NONE;
        }
        String best = "";
        BigDecimal bestValue = BigDecimal.ZERO;
        int most = 1;
        boolean tie = false;
        for (String cell : values.keySet()) {
            for (Equation through : failing) {
                if (!through.signs().containsKey(cell)) {
                    continue;
                }
                BigDecimal value = values.get(cell).subtract(gaps.get(through).multiply(BigDecimal.valueOf(through.signs().get(cell))));
                int repaired = value.signum() < 0 ? 0 : repaired(cell, value, gaps);
                if (repaired > most) {
                    most = repaired;
                    best = cell;
                    bestValue = value;
                    tie = false;
                } else if (repaired == most && !cell.equals(best)) {
                    tie = true;
                }
            }
        }
        // A cell is only named where it alone repairs most: a tie would accuse a number that may be right.
        return best.isEmpty() || tie ? Diagnosis.NONE : explain(best, bestValue, most, failing);
    }

    private Diagnosis explain(String cell, BigDecimal value, int repaired, List<Equation> failing) {
        failing.stream().filter(equation -> equation.signs().containsKey(cell)).forEach(equation -> explained.add(equation.name()));
        String[] key = cell.split("\\|");
        Bilingual label = Names.cell(form, key[0], key[1]);
        return new Diagnosis(new Bilingual(
                Messages.text("facts.diagnosis.oneCell", Lang.ZH, "cell", label, "value", value, "count", repaired, "now", values.get(cell)),
                Messages.text("facts.diagnosis.oneCell", Lang.EN, "cell", label, "value", value, "count", repaired, "now", values.get(cell))));
    }

    /** How many failing equations come right, less those that go wrong, when one cell takes another value. */
    private int repaired(String cell, BigDecimal value, Map<Equation, BigDecimal> gaps) {
        BigDecimal change = value.subtract(values.get(cell));
        int count = 0;
        for (Map.Entry<Equation, BigDecimal> one : gaps.entrySet()) {
            Integer sign = one.getKey().signs().get(cell);
            if (sign != null) {
                boolean right = one.getValue().add(change.multiply(BigDecimal.valueOf(sign))).signum() == 0;
                boolean was = one.getValue().signum() == 0;
                count += right && !was ? 1 : !right && was ? -1 : 0;
            }
        }
        return count;
    }

    private BigDecimal gap(Equation equation) {
        return equation.signs().entrySet().stream().map(term -> values.get(term.getKey()).multiply(BigDecimal.valueOf(term.getValue()))).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
