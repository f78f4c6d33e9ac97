package org.jiaohe.facts;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiaohe.form.ColumnForm;
import org.jiaohe.form.Forms;
import org.jiaohe.form.TableKey;
import org.jiaohe.narrative.Claim;
import org.jiaohe.report.Report;
import org.jiaohe.report.Table;

/**
 * Totals (总计) that neither their own parts nor the text agree with. Where the text states what the parts add up to, it is
 * the total that was mistyped; the rule on that sum says so (T3-06, T3-08, T4-01), and the text is not accused besides.
 */
final class MistypedTotals {
    private MistypedTotals() {
    }

    /** Whether a figure of the text is the sum of the parts of the cell it is held against, and the cell is not. */
    static boolean explains(Report report, Claim claim) {
        if (claim.approx() || claim.pointer().isEmpty()) {
            return false;
        }
        String[] at = claim.pointer().get().split("/");
        TableKey key = TableKey.valueOf(at[2].toUpperCase(Locale.ROOT));
        return report.table(key).filter(table -> parts(table, at[3], at[4]).anyMatch(sum -> claim.value().compareTo(sum.value()) == 0 && sum.differs(Amount.count(table.cell(at[3], at[4]))))).isPresent();
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
