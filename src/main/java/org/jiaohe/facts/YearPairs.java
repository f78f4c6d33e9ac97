package org.jiaohe.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiaohe.form.ColumnForm;
import org.jiaohe.form.Format;
import org.jiaohe.form.RowForm;
import org.jiaohe.form.TableKey;
import org.jiaohe.report.Cell;
import org.jiaohe.report.Report;
import org.jiaohe.report.Table;
import org.jiaohe.text.Bilingual;
import org.jiaohe.text.Pattern;

/** Lays the tables of two years on each other. */
final class YearPairs {
    private static final Pattern CAUSE = Pattern.compile("因|由于|受|为|系|随着|鉴于");
    private static final Pattern CHANGE = Pattern.compile("划转|取消|口径|调整|下放|改革|合并|移交|承接|集中|整合|减少|增加|新增|上收");

    private static final Pattern LABEL_NUMBER = Pattern.compile("^[一二三四五六七八九十0-9.、（）]+");

    private final Report report;
    private final Report previous;
    private final Prose prose;
    private final boolean changed;
    private final List<Object> facts = new ArrayList<>();

    private YearPairs(Report report, Report previous, Prose prose, boolean changed) {
        this.changed = changed;
        this.report = report;
        this.previous = previous;
        this.prose = prose;
    }

    /** @param changed whether the office knows of a change between the years */
    static List<Object> in(Report report, Report previous, Prose prose, boolean changed) {
        YearPairs pairs = new YearPairs(report, previous, prose, changed);
        report.format().ifPresent(pairs::compare);
        return pairs.facts;
    }

    private void compare(Format format) {
        List<CarryOver> carried = new ArrayList<>();
        for (ColumnForm column : format.table(TableKey.REQUESTS).columns()) {
            Optional<BigDecimal> out = number(previous, TableKey.REQUESTS, "carriedOut", column.key());
            Optional<BigDecimal> in = number(report, TableKey.REQUESTS, "carriedIn", column.key());
            if (out.isPresent() && in.isPresent()) {
                carried.add(new CarryOver(column.key(), column.label().text(), out.get(), in.get(), column.key().equals("total"), changed, spot(TableKey.REQUESTS, "carriedIn", column.key())));
            } else {
                facts.add(new Incomparable("carryOver"));
            }
        }
        facts.addAll(carried);
        facts.addAll(Misplaced.in(carried));
        if (format.key().equals("2021")) {
            inForce(format);
            for (String row : List.of("permits", "penalties", "coercion")) {
                swing("decisions", format, TableKey.PROACTIVE, row, "decisions", "swing");
            }
            swing("fees", format, TableKey.PROACTIVE, "fees", "amount", "swing");
        } else {
            items(format);
        }
        swing("requests", format, TableKey.REQUESTS, "new", "total", "requests");
        for (RowForm row : format.table(TableKey.DISPUTES).rows()) {
            Optional<BigDecimal> pending = number(previous, TableKey.DISPUTES, row.key(), "pending");
            Optional<BigDecimal> total = number(report, TableKey.DISPUTES, row.key(), "total");
            if (pending.isPresent() && total.isPresent()) {
                facts.add(new Unsettled(row.key(), row.label().text(), pending.get(), total.get(), spot(TableKey.DISPUTES, row.key(), "total")));
            } else {
                facts.add(new Incomparable("pending"));
            }
        }
        disputes();
        copied();
        layouts();
    }

    /** The column 现行有效 exists since the format of 2021: the first pair of years that has it is 2021 and 2022. */
    private void inForce(Format format) {
        if (previous.table(TableKey.PROACTIVE).filter(table -> table.layout().equals("2021")).isEmpty()) {
            facts.add(new Incomparable("inForce"));
            return;
        }
        for (String row : List.of("regulations", "normativeDocuments")) {
            Optional<BigDecimal> before = number(previous, TableKey.PROACTIVE, row, "inForce");
            Optional<BigDecimal> issued = number(report, TableKey.PROACTIVE, row, "issued");
            Optional<BigDecimal> repealed = number(report, TableKey.PROACTIVE, row, "repealed");
            Optional<BigDecimal> now = number(report, TableKey.PROACTIVE, row, "inForce");
            if (before.isPresent() && issued.isPresent() && repealed.isPresent() && now.isPresent()) {
                BigDecimal expected = before.get().add(issued.get()).subtract(repealed.get());
                facts.add(new Stock("inForce", row, label(format, TableKey.PROACTIVE, row), expected, now.get(), changed, spot(TableKey.PROACTIVE, row, "inForce")));
            } else {
                facts.add(new Incomparable("inForce"));
            }
        }
    }

    private void items(Format format) {
        for (String row : List.of("permits", "otherServices", "penalties", "coercion", "fees")) {
            Optional<BigDecimal> before = number(previous, TableKey.PROACTIVE, row, "previousItems");
            Optional<BigDecimal> change = number(previous, TableKey.PROACTIVE, row, "change");
            Optional<BigDecimal> now = number(report, TableKey.PROACTIVE, row, "previousItems");
            if (before.isPresent() && change.isPresent() && now.isPresent()) {
                facts.add(new Stock("items", row, label(format, TableKey.PROACTIVE, row), before.get().add(change.get()), now.get(), changed, spot(TableKey.PROACTIVE, row, "previousItems")));
            } else {
                facts.add(new Incomparable("items"));
            }
        }
    }

    private void swing(String kind, Format format, TableKey table, String row, String column, String what) {
        Optional<BigDecimal> before = number(previous, table, row, column);
        Optional<BigDecimal> now = number(report, table, row, column);
        if (before.isPresent() && now.isPresent()) {
            Bilingual label = label(format, table, row);
            facts.add(new Swing(kind, row, label, before.get(), now.get(), explained(label.zh()), spot(table, row, column)));
        } else {
            facts.add(new Incomparable(what));
        }
    }

    private boolean explained(String label) {
        String subject = label.contains("收费") ? "收费" : label.contains("申请") ? "申请" : LABEL_NUMBER.matcher(label).replaceAll("");
        return prose.parts().stream().filter(part -> part.text().contains(subject)).anyMatch(part -> part.sentences().stream().map(span -> span.in(part.text()))
                .anyMatch(sentence -> sentence.contains(subject) && CAUSE.matcher(sentence).find() && CHANGE.matcher(sentence).find()));
    }

    private void disputes() {
        Optional<Table> now = report.table(TableKey.DISPUTES);
        Optional<Table> before = previous.table(TableKey.DISPUTES);
        if (now.isPresent() && before.isPresent()) {
            DisputeGroup after = group(now.get(), "litigationAfterReconsideration");
            Amount reconsidered = group(now.get(), "reconsideration").cases().plus(group(before.get(), "reconsideration").cases());
            Amount outcomes = Amount.of(previous.table(TableKey.REQUESTS).flatMap(table -> table.cell("outcomeTotal", "total")));
            facts.add(new TwoYears(outcomes, reconsidered, after.cases(), after.spots().get(0)));
        }
    }

    private static DisputeGroup group(Table table, String key) {
        return DisputeFacts.groups(table).stream().filter(one -> one.key().equals(key)).findFirst().orElseThrow();
    }

    private void copied() {
        int same = 0;
        boolean identical = true;
        boolean sure = true;
        for (TableKey key : TableKey.values()) {
            Optional<Table> now = report.table(key);
            Optional<Table> before = previous.table(key);
            sure &= now.isPresent() && before.isPresent() && now.get().layout().equals(before.get().layout());
            for (Cell cell : now.map(table -> table.cells().toList()).orElse(List.of())) {
                Optional<Cell> other = before.isEmpty() ? Optional.empty() : before.get().cell(cell.row(), cell.column());
                Optional<BigDecimal> mine = cell.value().asNumber();
                sure &= cell.sureness().isSure() && other.isPresent() && other.get().sureness().isSure();
                identical = identical && mine.equals(other.flatMap(one -> one.value().asNumber()));
                same += mine.isPresent() && mine.get().signum() != 0 ? 1 : 0;
            }
        }
        Spot spot = report.table(TableKey.PROACTIVE).map(table -> Spot.table(TableKey.PROACTIVE, table.source())).orElse(Spot.elsewhere(org.jiaohe.report.Source.NOWHERE));
        // Tables of different layouts cannot have been copied; tables that were not surely read cannot be said to have been.
        facts.add(sure || !identical ? new CopiedTables(same, identical && sure, spot) : new Incomparable("copied"));
    }

    private void layouts() {
        Map<List<String>, List<Spot>> changes = new LinkedHashMap<>();
        for (TableKey key : List.of(TableKey.PROACTIVE, TableKey.REQUESTS)) {
            Optional<Table> now = report.table(key);
            Optional<Table> before = previous.table(key);
            if (now.isPresent() && before.isPresent()) {
                changes.computeIfAbsent(List.of(before.get().layout(), now.get().layout()), change -> new ArrayList<>()).add(Spot.table(key, now.get().source()));
            }
        }
        changes.forEach((change, spots) -> facts.add(new FormatChange(change.get(0), change.get(1), spots)));
    }

    private static Bilingual label(Format format, TableKey table, String row) {
        return format.table(table).row(row).map(form -> form.label().text()).orElse(Bilingual.same(row));
    }

    private Spot spot(TableKey table, String row, String column) {
        return report.table(table).flatMap(one -> one.cell(row, column)).map(Spot::cell).orElseThrow();
    }

    static Optional<BigDecimal> number(Report of, TableKey table, String row, String column) {
        return of.table(table).flatMap(one -> one.cell(row, column)).filter(cell -> cell.sureness().isSure()).flatMap(cell -> cell.value().asNumber());
    }
}
