package org.jiaohe.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiaohe.form.ColumnForm;
import org.jiaohe.form.Forms;
import org.jiaohe.form.TableForm;
import org.jiaohe.form.TableKey;
import org.jiaohe.narrative.Claim;
import org.jiaohe.report.Report;
import org.jiaohe.report.Table;

/**
 * Cells that the table's own sums and the text speak against. Where the sums of a table fail, and come right with just the number
 * that the text states, it is the cell that was mistyped; the rule on that sum says so (T2-06, T3-06, T3-07, T3-08, T4-01), and the
 * text is not accused besides.
 */
final class MistypedCells {
    private MistypedCells() {
    }

    /**
     * Whether a figure of the text bears out what the table's sums say against its cells.
     *
     * @param expected the values that the table gives for the figure
     */
    static boolean explain(Report report, Claim claim, List<BigDecimal> expected) {
        if (claim.approx() || claim.pointer().isEmpty()) {
            return false;
        }
        String[] at = claim.pointer().get().split("/");
        TableKey key = TableKey.valueOf(at[2].toUpperCase(Locale.ROOT));
        return report.table(key).filter(table -> parts(table, at[3], at[4]).anyMatch(sum -> claim.value().compareTo(sum.value()) == 0 && sum.differs(Amount.count(table.cell(at[3], at[4]))))
                || switch (key) {
                    case REQUESTS -> repairs(table, claim, at[4], expected);
                    case DISPUTES -> closes(table, claim, at[3], at[4]);
                    case PROACTIVE -> holds(table, claim, at[3], at[4]);
                }).isPresent();
    }

    /** Whether some cell that the figure counts, alone or with the same cell of one kind of applicant, repairs failing sums when it is brought in line with the text. */
    private static boolean repairs(Table table, Claim claim, String column, List<BigDecimal> expected) {
        TableForm form = Forms.format(table.layout()).table(TableKey.REQUESTS);
        Equations equations = new Equations(table, form, RequestFacts.leaves(table));
        return !equations.failing().isEmpty() && rows(table, claim).stream().anyMatch(row -> expected.stream().map(value -> value.subtract(claim.value()))
                .anyMatch(excess -> form.columns().stream().anyMatch(kind -> equations.repaired(less(equations, row, List.of(column, kind.key()), excess)) > 0)));
    }

    private static Map<String, BigDecimal> less(Equations equations, String row, List<String> columns, BigDecimal excess) {
        Map<String, BigDecimal> changes = new HashMap<>();
        columns.stream().map(column -> Equations.at(row, column)).filter(equations.values()::containsKey).forEach(cell -> changes.put(cell, equations.values().get(cell).subtract(excess)));
        return changes;
    }

    /** The rows whose cells make up the figure. */
    private static List<String> rows(Table table, Claim claim) {
        String row = claim.quantity().substring("requests.".length()).replaceFirst("@.*", "");
        return switch (row) {
            case "new", "received" -> List.of("new", "carriedIn");
            case "outcomeTotal" -> List.of("outcomeTotal", "new", "carriedIn");
            case "granted" -> List.of("granted", "partial");
            default -> {
                List<String> rows = new ArrayList<>(table.rows().keySet());
                rows.removeIf(one -> !one.equals(row) && !one.startsWith(row + "."));
                yield rows;
            }
        };
    }

    /** Whether a group of table four adds up with the number of the text in place of its cell. */
    private static boolean closes(Table table, Claim claim, String group, String column) {
        Amount told = Amount.of(claim.value());
        return !column.equals(RequestFacts.TOTAL) && DisputeFacts.groups(table).stream().filter(one -> one.key().equals(group))
                .anyMatch(one -> one.parts().differs(one.total()) && !one.parts().minus(Amount.count(table.cell(group, column))).plus(told).differs(one.total()));
    }

    /** Whether fewer documents are in force than were issued, and the text has a number that can be. */
    private static boolean holds(Table table, Claim claim, String row, String column) {
        Amount issued = Amount.count(table.cell(row, "issued"));
        Amount inForce = Amount.count(table.cell(row, "inForce"));
        boolean few = column.equals("inForce") && issued.known() && inForce.known() && Amount.count(table.cell(row, "repealed")).zero() && inForce.value().compareTo(issued.value()) < 0;
        return few && claim.value().compareTo(issued.value()) >= 0;
    }

    /** What the cell should be by the sums that it is the total of. */
    private static Stream<Amount> parts(Table table, String row, String column) {
        Optional<Amount> across = Optional.empty();
        Optional<Amount> down = Optional.empty();
        if (table.key() == TableKey.REQUESTS && column.equals(RequestFacts.TOTAL)) {
            across = Optional.of(sum(Forms.format(table.layout()).table(table.key()).columns().stream().map(ColumnForm::key).filter(one -> !one.equals(RequestFacts.TOTAL)).map(one -> Amount.count(table.cell(row, one)))));
        }
        if (table.key() == TableKey.REQUESTS && row.equals("outcomeTotal")) {
            down = Optional.of(sum(RequestFacts.leaves(table).stream().map(one -> Amount.count(table.cell(one, column)))));
        }
        if (table.key() == TableKey.DISPUTES && column.equals("total")) {
            across = DisputeFacts.groups(table).stream().filter(group -> group.key().equals(row)).map(DisputeGroup::parts).findFirst();
        }
        return Stream.concat(across.stream(), down.stream()).filter(Amount::known);
    }

    private static Amount sum(Stream<Amount> parts) {
        return parts.reduce(Amount.of(BigDecimal.ZERO), Amount::plus);
    }
}
