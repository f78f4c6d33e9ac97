package org.jiaohe.facts;

import java.math.BigDecimal;
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
            Amount upheld = Amount.count(table.cell(row.key(), "upheld"));
            Amount corrected = Amount.count(table.cell(row.key(), "corrected"));
            Amount other = Amount.count(table.cell(row.key(), "other"));
            Amount pending = Amount.count(table.cell(row.key(), "pending"));
            Amount total = Amount.count(table.cell(row.key(), "total"));
            Amount parts = upheld.plus(corrected).plus(other).plus(pending);
            Amount cases = !parts.known() ? total : parts.exceeds(total) || !total.known() ? parts : total;
            List<Spot> spots = new ArrayList<>();
            table.cell(row.key(), "total").ifPresent(cell -> spots.add(Spot.cell(cell)));
            if (spots.isEmpty()) {
                spots.add(Spot.table(TableKey.DISPUTES, table.source()));
            }
            groups.add(new DisputeGroup(row.key(), row.label().text(), upheld, corrected, other, pending, parts, total, cases, diagnosis(table, List.of(upheld, corrected, other, pending), parts, total), spots));
        }
        return groups;
    }

    /** 12 printed as 1 and 2 in neighbouring cells: joined, the group adds up. A zero behind a digit is too common to tell. */
    private static Diagnosis diagnosis(Table table, List<Amount> cells, Amount parts, Amount total) {
        for (int i = 0; parts.differs(total) && i + 1 < cells.size(); i++) {
            Amount one = cells.get(i);
            Amount other = cells.get(i + 1);
            if (one.positive() && other.positive()) {
                BigDecimal joined = new BigDecimal(one.value().toPlainString() + other.value().toPlainString());
                if (parts.value().subtract(one.value()).subtract(other.value()).add(joined).compareTo(total.value()) == 0) {
                    return new Diagnosis(Diagnoses.text("facts.diagnosis.joined", "one", one.value(), "other", other.value(), "joined", joined), Diagnoses.printed(table));
                }
            }
        }
        return Diagnosis.NONE;
    }
}
