package org.jiaohe.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jiaohe.form.Forms;
import org.jiaohe.form.RowForm;
import org.jiaohe.form.TableForm;
import org.jiaohe.form.TableKey;
import org.jiaohe.report.Table;

/**
 * The derived cells of a table computed anew from the others (复算), for people to lay beside the printed ones.
 *
 * @param cells    by row and column, {@code row/column}: what the cell should come to. Two amounts where two ways of
 *                 computing it differ: the outcomes of the total column, and the applicants of the total row
 * @param balances by column of table three: what came in beside what went out
 */
public record Recount(Map<String, List<Amount>> cells, Map<String, Balance> balances) {
    /** 新收＋结转上年, and 办理结果总计＋结转下年. */
    public record Balance(Amount received, Amount settled) {
    }

    /** Table two has no derived cells, so that its recount is empty. */
    public static Recount of(Table table) {
        Map<String, List<Amount>> cells = new LinkedHashMap<>();
        Map<String, Balance> balances = new LinkedHashMap<>();
        if (table.key() != TableKey.PROACTIVE) {
            across(table, cells);
        }
        if (table.key() == TableKey.REQUESTS) {
            down(table, cells, balances);
        }
        return new Recount(cells, balances);
    }

    private static void across(Table table, Map<String, List<Amount>> cells) {
        for (RowForm row : Forms.format(table.layout()).table(table.key()).rows()) {
            if (table.rows().containsKey(row.key())) {
                Amount sum = Amount.of(BigDecimal.ZERO);
                for (String column : row.columns()) {
                    sum = column.equals("total") ? sum : sum.plus(at(table, row.key(), column));
                }
                add(cells, row.key() + "/total", sum);
            }
        }
    }

    private static void down(Table table, Map<String, List<Amount>> cells, Map<String, Balance> balances) {
        TableForm form = Forms.format(table.layout()).table(TableKey.REQUESTS);
        form.columns().forEach(column -> {
            Amount sum = Amount.of(BigDecimal.ZERO);
            for (String row : RequestFacts.leaves(table)) {
                sum = sum.plus(at(table, row, column.key()));
            }
            add(cells, "outcomeTotal/" + column.key(), sum);
            balances.put(column.key(), new Balance(at(table, "new", column.key()).plus(at(table, "carriedIn", column.key())),
                    at(table, "outcomeTotal", column.key()).plus(at(table, "carriedOut", column.key()))));
        });
    }

    private static void add(Map<String, List<Amount>> cells, String key, Amount amount) {
        List<Amount> known = cells.computeIfAbsent(key, one -> new ArrayList<>());
        if (amount.known() && !known.contains(amount)) {
            known.add(amount);
        }
    }

    private static Amount at(Table table, String row, String column) {
        return Amount.of(table.cell(row, column));
    }
}
