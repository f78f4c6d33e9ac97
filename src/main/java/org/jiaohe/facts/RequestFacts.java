package org.jiaohe.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiaohe.form.ColumnForm;
import org.jiaohe.form.Forms;
import org.jiaohe.form.RowForm;
import org.jiaohe.form.TableForm;
import org.jiaohe.form.TableKey;
import org.jiaohe.report.Cell;
import org.jiaohe.report.Row;
import org.jiaohe.report.Table;

/** Facts on the sums of table three (收到和处理政府信息公开申请情况). */
final class RequestFacts implements FactProvider {
    static final String TOTAL = "total";

    @Override
    public Stream<?> facts(Examination examination) {
        return examination.report().table(TableKey.REQUESTS).map(table -> new Sums(table).facts()).orElse(List.of()).stream();
    }

    /** Keys of the rows whose sum is （七）总计: children where there are any, else their parent. Rows of the layout that are not printed are included, so that the sum stays unknown. */
    static List<String> leaves(Table table) {
        boolean children = table.rows().keySet().stream().anyMatch(row -> row.startsWith("other."));
        boolean parent = table.rows().containsKey("other");
        List<String> keys = new ArrayList<>();
        for (RowForm row : Forms.format(children || !parent ? table.layout() : "2019").table(TableKey.REQUESTS).rows()) {
            if (row.role() == RowForm.Role.LEAF) {
                keys.add(row.key());
            }
        }
        return keys;
    }

    /** The sums of one table. */
    private static final class Sums {
        private final Table table;
        private final TableForm form;
        private final List<String> leaves;
        /** The six kinds of applicants of a row together. */
        private final Map<String, Amount> kinds = new HashMap<>();
        private final Map<String, Amount> leafSums = new HashMap<>();
        private final Map<String, Amount> outcomeGaps = new LinkedHashMap<>();
        private final Map<String, Amount> balanceGaps = new LinkedHashMap<>();
        private final boolean outcomeEcho;
        private final boolean balanceEcho;

        Sums(Table table) {
            this.table = table;
            this.form = Forms.format(table.layout()).table(TableKey.REQUESTS);
            this.leaves = leaves(table);
            for (Row row : table.rows().values()) {
                kinds.put(row.key(), kinds(row));
            }
            for (ColumnForm column : form.columns()) {
                leafSums.put(column.key(), leafSum(column.key()));
                outcomeGaps.put(column.key(), leafSums.get(column.key()).minus(at("outcomeTotal", column.key())));
                balanceGaps.put(column.key(), received(column.key()).minus(settled(column.key())));
            }
            this.outcomeEcho = echoes(outcomeGaps);
            this.balanceEcho = echoes(balanceGaps);
        }

        List<Object> facts() {
            // Nearly every table adds up, and looking for what went wrong is the dearest thing done with one.
            Optional<Diagnoses> diagnoses = fails() ? Optional.of(new Diagnoses(table, leaves)) : Optional.empty();
            List<Object> facts = new ArrayList<>();
            for (ColumnForm column : form.columns()) {
                facts.add(column(column, diagnoses));
            }
            for (RowForm row : form.rows()) {
                if (table.rows().containsKey(row.key())) {
                    facts.add(row(row, diagnoses));
                }
            }
            boolean any = Stream.concat(leaves.stream(), Stream.of("outcomeTotal", "carriedOut")).anyMatch(row -> form.columns().stream().anyMatch(column -> at(row, column.key()).positive()));
            facts.addAll(Subtotals.of(table, form));
            facts.add(new RequestTotals(at("new", TOTAL), at("carriedIn", TOTAL), received(TOTAL), at("outcomeTotal", TOTAL), at("carriedOut", TOTAL), leafSums.get(TOTAL), any,
                    spot("new", TOTAL), spot("carriedOut", TOTAL), spot("outcomeTotal", TOTAL)));
            return facts;
        }

        private boolean fails() {
            return Stream.concat(outcomeGaps.values().stream(), balanceGaps.values().stream()).anyMatch(gap -> gap.known() && !gap.zero())
                    || table.rows().keySet().stream().anyMatch(row -> kinds.get(row).differs(at(row, TOTAL)));
        }

        private Amount kinds(Row row) {
            Amount kinds = Amount.of(BigDecimal.ZERO);
            for (ColumnForm column : form.columns()) {
                if (!column.key().equals(TOTAL)) {
                    kinds = kinds.plus(Amount.count(row.cell(column.key())));
                }
            }
            return kinds;
        }

        private RequestColumn column(ColumnForm column, Optional<Diagnoses> diagnoses) {
            String key = column.key();
            List<Spot> outcomeSpots = spots(List.of("outcomeTotal"), key, outcomeEcho);
            List<Spot> balanceSpots = spots(List.of("outcomeTotal", "new", "carriedIn", "carriedOut"), key, balanceEcho);
            return new RequestColumn(key, column.label().text(), at("new", key), at("carriedIn", key), leafSums.get(key), at("outcomeTotal", key), received(key), at("carriedOut", key), settled(key),
                    key.equals(TOTAL) && outcomeEcho, key.equals(TOTAL) && balanceEcho, outcomeSpots, balanceSpots, diagnoses.map(one -> one.column(key)).orElse(Diagnosis.NONE));
        }

        private RequestRow row(RowForm row, Optional<Diagnoses> diagnoses) {
            return new RequestRow(row.key(), Names.row(form, row.key()), kinds.get(row.key()), at(row.key(), TOTAL), RequestTotals.share(at(row.key(), TOTAL), at("outcomeTotal", TOTAL)), List.of(spot(row.key(), TOTAL)), diagnoses.map(one -> one.row(row.key())).orElse(Diagnosis.NONE));
        }

        /** Whether the total column's gap is the sum of the other columns' gaps, some of which are not zero. */
        private boolean echoes(Map<String, Amount> gaps) {
            Amount sum = Amount.of(BigDecimal.ZERO);
            boolean any = false;
            for (Map.Entry<String, Amount> gap : gaps.entrySet()) {
                if (!gap.getKey().equals(TOTAL)) {
                    sum = sum.plus(gap.getValue());
                    any |= gap.getValue().known() && !gap.getValue().zero();
                }
            }
            return any && sum.known() && gaps.get(TOTAL).known() && !sum.differs(gaps.get(TOTAL)) && !gaps.get(TOTAL).zero();
        }

        private List<Spot> spots(List<String> rows, String column, boolean echoed) {
            List<Spot> spots = new ArrayList<>();
            for (String row : rows) {
                spots.add(spot(row, column));
            }
            if (!column.equals(TOTAL) && echoed) {
                for (String row : rows) {
                    spots.add(spot(row, TOTAL));
                }
            }
            return spots;
        }

        private Amount leafSum(String column) {
            Amount sum = Amount.of(BigDecimal.ZERO);
            for (String row : leaves) {
                sum = sum.plus(at(row, column));
            }
            return sum;
        }

        private Amount received(String column) {
            return at("new", column).plus(at("carriedIn", column));
        }

        private Amount settled(String column) {
            return at("outcomeTotal", column).plus(at("carriedOut", column));
        }

        private Amount at(String row, String column) {
            return Amount.count(table.cell(row, column));
        }

        private Spot spot(String row, String column) {
            Optional<Cell> cell = table.cell(row, column);
            return cell.map(Spot::cell).orElseGet(() -> Spot.table(TableKey.REQUESTS, table.source()));
        }
    }
}
