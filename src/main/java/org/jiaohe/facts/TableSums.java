package org.jiaohe.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jiaohe.form.Forms;
import org.jiaohe.form.RowForm;
import org.jiaohe.form.TableForm;
import org.jiaohe.form.TableKey;

/** The sums that tables three and four must satisfy, over figures by pointer; a sum with a figure that is not known is left out. */
final class TableSums {
    private static final String TOTAL = "total";

    private final List<Map<String, Integer>> sums = new ArrayList<>();
    private final List<BigDecimal> gaps = new ArrayList<>();

    /** What other figures would do to the sums: how many come right, and how many go wrong. */
    record Effect(int repaired, int broken) {
        boolean helps() {
            return repaired > 0 && broken == 0;
        }
    }

    /** @param format {@code 2019} or {@code 2021} */
    TableSums(Map<String, BigDecimal> figures, String format) {
        TableForm requests = Forms.format(format).table(TableKey.REQUESTS);
        for (TableForm form : List.of(requests, Forms.format(format).table(TableKey.DISPUTES))) {
            for (RowForm row : form.rows()) {
                Map<String, Integer> across = new HashMap<>();
                row.columns().forEach(column -> across.put(at(form, row.key(), column), column.equals(TOTAL) ? -1 : 1));
                add(across, figures);
            }
        }
        List<String> leaves = leaves(figures, format);
        requests.columns().forEach(column -> {
            Map<String, Integer> outcomes = new HashMap<>();
            leaves.forEach(row -> outcomes.put(at(requests, row, column.key()), 1));
            outcomes.put(at(requests, "outcomeTotal", column.key()), -1);
            add(outcomes, figures);
            add(Map.of(at(requests, "new", column.key()), 1, at(requests, "carriedIn", column.key()), 1, at(requests, "outcomeTotal", column.key()), -1, at(requests, "carriedOut", column.key()), -1), figures);
        });
    }

    private static List<String> leaves(Map<String, BigDecimal> figures, String format) {
        boolean parts = figures.keySet().stream().anyMatch(key -> key.startsWith("requests/other."));
        boolean whole = figures.keySet().stream().anyMatch(key -> key.startsWith("requests/other/"));
        Stream<RowForm> rows = Forms.format(parts || !whole ? format : "2019").table(TableKey.REQUESTS).rows().stream();
        return rows.filter(row -> row.role() == RowForm.Role.LEAF).map(RowForm::key).toList();
    }

    private static String at(TableForm form, String row, String column) {
        return form.key().key() + "/" + row + "/" + column;
    }

    private void add(Map<String, Integer> sum, Map<String, BigDecimal> figures) {
        if (figures.keySet().containsAll(sum.keySet())) {
            sums.add(sum);
            gaps.add(sum.entrySet().stream().map(term -> figures.get(term.getKey()).multiply(BigDecimal.valueOf(term.getValue()))).reduce(BigDecimal.ZERO, BigDecimal::add));
        }
    }

    boolean fail() {
        return gaps.stream().anyMatch(gap -> gap.signum() != 0);
    }

    /** By how much a cell is too large, for each failing sum that it stands in. */
    List<BigDecimal> excess(String cell) {
        List<BigDecimal> all = new ArrayList<>();
        for (int i = 0; i < sums.size(); i++) {
            Integer sign = sums.get(i).get(cell);
            if (sign != null && gaps.get(i).signum() != 0) {
                all.add(gaps.get(i).multiply(BigDecimal.valueOf(sign)));
            }
        }
        return all.stream().distinct().toList();
    }

    /** @param less what is taken from each cell */
    Effect effect(Map<String, BigDecimal> less) {
        int repaired = 0;
        int broken = 0;
        for (int i = 0; i < sums.size(); i++) {
            BigDecimal gap = gaps.get(i);
            BigDecimal after = gap;
            for (Map.Entry<String, BigDecimal> one : less.entrySet()) {
                Integer sign = sums.get(i).get(one.getKey());
                after = sign == null ? after : sign > 0 ? after.subtract(one.getValue()) : after.add(one.getValue());
            }
            repaired += gap.signum() != 0 && after.signum() == 0 ? 1 : 0;
            broken += gap.signum() == 0 && after.signum() != 0 ? 1 : 0;
        }
        return new Effect(repaired, broken);
    }
}
