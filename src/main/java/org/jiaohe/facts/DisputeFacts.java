package org.jiaohe.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jiaohe.form.Forms;
import org.jiaohe.form.RowForm;
import org.jiaohe.form.TableKey;
import org.jiaohe.report.Table;

/** Facts on the sums of table four (行政复议、行政诉讼情况). */
final class DisputeFacts implements FactProvider {
    @Override
    public Stream<?> facts(Examination examination) {
        return examination.report().table(TableKey.DISPUTES).map(DisputeFacts::all).orElse(List.of()).stream();
    }

    private static List<Object> all(Table table) {
        List<DisputeGroup> groups = groups(table);
        List<Object> facts = new ArrayList<>(groups);
        Amount direct = groups.get(0).cases().plus(groups.get(1).cases());
        facts.add(new DisputeTotals(direct.known(), direct.value(), groups.get(0).spots().get(0)));
        return facts;
    }

    static List<DisputeGroup> groups(Table table) {
        List<DisputeGroup> groups = new ArrayList<>();
        for (RowForm row : Forms.format(table.layout()).table(TableKey.DISPUTES).rows()) {
            Amount upheld = Amount.of(table.cell(row.key(), "upheld"));
            Amount corrected = Amount.of(table.cell(row.key(), "corrected"));
            Amount other = Amount.of(table.cell(row.key(), "other"));
            Amount pending = Amount.of(table.cell(row.key(), "pending"));
            Amount total = Amount.of(table.cell(row.key(), "total"));
            Amount parts = upheld.plus(corrected).plus(other).plus(pending);
            Amount cases = !parts.known() ? total : parts.exceeds(total) || !total.known() ? parts : total;
            List<Spot> spots = new ArrayList<>();
            table.cell(row.key(), "total").ifPresent(cell -> spots.add(Spot.cell(cell)));
            if (spots.isEmpty()) {
                spots.add(Spot.table(TableKey.DISPUTES, table.source()));
            }
            groups.add(new DisputeGroup(row.key(), row.label().text(), upheld, corrected, other, pending, parts, total, cases, spots));
        }
        return groups;
    }
}
