package org.jiaohe.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jiaohe.form.ColumnForm;
import org.jiaohe.form.Forms;
import org.jiaohe.form.TableForm;
import org.jiaohe.form.TableKey;
import org.jiaohe.report.Sureness;
import org.jiaohe.report.Table;
import org.jiaohe.text.Bilingual;
import org.jiaohe.text.Lang;
import org.jiaohe.text.Messages;

/**
 * Says what probably made sums of table three fail (T3-09): the single cell whose change repairs most of them, digits split
 * over neighbouring cells, two cells swapped, or the applications carried in left out.
 */
final class Diagnoses {
    private final TableForm form;
    private final Equations equations;
    private final Diagnosis suspect;
    private final Set<String> explained = new LinkedHashSet<>();

    Diagnoses(Table table, List<String> leaves) {
        this.form = Forms.format(table.layout()).table(TableKey.REQUESTS);
        this.equations = new Equations(table, form, leaves);
        this.suspect = equations.failing().isEmpty() ? Diagnosis.NONE : search(table);
    }

    Diagnosis column(String key) {
        return explained.contains("outcomes " + key) || explained.contains("balance " + key) ? suspect : Diagnosis.NONE;
    }

    Diagnosis row(String key) {
        return explained.contains("row " + key) ? suspect : Diagnosis.NONE;
    }

    private Diagnosis search(Table table) {
        if (equations.failing().size() > 1) {
            List<String> rows = form.rows().stream().map(row -> row.key()).filter(table.rows()::containsKey).toList();
            Optional<Repairs.Repair> best = new Repairs(equations, form, rows).best();
            if (best.isPresent()) {
                return explain(best.get(), printed(table));
            }
        }
        return leftOut();
    }

    /** Whether the table was read from a page, where a program may have torn a number. */
    static boolean printed(Table table) {
        return table.cells().anyMatch(cell -> cell.sureness().by() != Sureness.ReadBy.DATA);
    }

    private Diagnosis explain(Repairs.Repair repair, boolean printed) {
        List<Equations.Equation> failing = equations.failing();
        failing.stream().filter(equation -> repair.changes().keySet().stream().anyMatch(equation.signs()::containsKey)).forEach(equation -> explained.add(equation.name()));
        List<String> cells = new ArrayList<>(repair.changes().keySet());
        String one = cells.get(0);
        String other = cells.get(cells.size() - 1);
        BigDecimal value = repair.kind().equals("split") ? repair.changes().get(one).max(repair.changes().get(other)) : repair.changes().get(one);
        Object[] values = {"cell", label(one), "other", label(other), "now", equations.values().get(one), "then", equations.values().get(other), "value", value, "count", repair.repaired()};
        boolean torn = printed && repair.kind().equals("split") && repair.repaired() == failing.size();
        return new Diagnosis(text("facts.diagnosis." + repair.kind(), values), torn);
    }

    /** 新收 alone equals what was settled and carried over, in every column that fails: 上年结转 was forgotten. */
    private Diagnosis leftOut() {
        List<Equations.Equation> failing = equations.failing();
        List<String> columns = form.columns().stream().map(ColumnForm::key).toList();
        boolean all = failing.stream().allMatch(equation -> columns.stream().anyMatch(column -> equation.name().equals("balance " + column)
                && equations.gapOf(equation).compareTo(equations.values().get(Equations.at("carriedIn", column))) == 0));
        if (!all) {
            return Diagnosis.NONE;
        }
        failing.forEach(equation -> explained.add(equation.name()));
        BigDecimal count = equations.values().getOrDefault(Equations.at("carriedIn", RequestFacts.TOTAL), BigDecimal.ZERO);
        return new Diagnosis(text("facts.diagnosis.leftOut", "count", count), false);
    }

    private Bilingual label(String cell) {
        String[] key = cell.split("\\|");
        return Names.cell(form, key[0], key[1]);
    }

    static Bilingual text(String key, Object... values) {
        return new Bilingual(Messages.text(key, Lang.ZH, values), Messages.text(key, Lang.EN, values));
    }
}
