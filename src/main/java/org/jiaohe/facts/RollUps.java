package org.jiaohe.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiaohe.form.Format;
import org.jiaohe.form.RowForm;
import org.jiaohe.form.SectionKey;
import org.jiaohe.form.TableKey;
import org.jiaohe.report.Cell;
import org.jiaohe.report.CellValue;
import org.jiaohe.report.Report;
import org.jiaohe.report.Source;
import org.jiaohe.text.Bilingual;
import org.jiaohe.text.Lang;
import org.jiaohe.text.Likeness;
import org.jiaohe.text.Messages;
import org.jiaohe.text.Pattern;

/** Adds up the reports below a government's and lays their texts on each other. */
final class RollUps {
    private static final Pattern COVERS = Pattern.compile("汇总|涵盖|包括[^。]{0,20}(?:部门|乡镇|镇|街道|县区|区县)|各(?:县|区|市|州|镇|乡|街道|部门|单位|地)|全(?:省|市|县|区|州|旗|镇|乡)|本级|全域|下辖|所辖");
    private static final int WORST = 10;
    private static final int SHOWN_HINTS = 5;

    private final Report report;
    private final List<Report> given;
    private final List<Report> below;
    private final boolean complete;
    private final List<Object> facts = new ArrayList<>();

    private RollUps(Report report, List<Report> given, List<Report> below, boolean complete) {
        this.report = report;
        this.given = given;
        this.below = below;
        this.complete = complete;
    }

    /** What the report itself says of its coverage; needs no other report. */
    static List<Object> coverage(Report report, Prose prose) {
        List<Prose.Part> said = prose.parts().stream().filter(part -> part.name().equals(Prose.PREAMBLE) || part.is(SectionKey.OVERVIEW) || part.is(SectionKey.OTHER) || part.name().equals(Prose.CLOSING)).toList();
        if (said.isEmpty() || !prose.whole()) {
            return List.of();
        }
        boolean stated = said.stream().anyMatch(part -> part.squeezed().matcher(COVERS).find());
        return List.of(new Coverage(stated, said.get(0).spot(0, Math.min(40, said.get(0).text().length()))));
    }

    static List<Object> in(Examination examination, Lexicons lexicons) {
        Report report = examination.report();
        List<Report> subordinates = examination.subordinates();
        RollUps rolls = new RollUps(report, subordinates, counted(report, subordinates), complete(examination));
        if (!rolls.below.isEmpty()) {
            report.format().ifPresent(format -> rolls.sums(format, examination));
            rolls.office();
            rolls.alike(lexicons);
        }
        return rolls.facts;
    }

    /** Whether every unit on the roster, but the government itself, has reported for its year. */
    static boolean complete(Examination examination) {
        Optional<List<String>> roster = examination.holdings().roster().filter(units -> !units.isEmpty());
        List<UnitName> reported = counted(examination.report(), examination.subordinates()).stream().map(RollUps::name).toList();
        return roster.isPresent() && roster.get().stream().map(UnitName::of).allMatch(unit -> unit.sameAs(name(examination.report())) || reported.stream().anyMatch(unit::sameAs));
    }

    /** Reports of the same year, each unit once; a lower government's general office is contained in its government's report. */
    static List<Report> counted(Report report, List<Report> subordinates) {
        List<Report> counted = new ArrayList<>();
        for (Report one : subordinates) {
            UnitName name = name(one);
            boolean sameYear = one.year().map(year -> year.value()).equals(report.year().map(year -> year.value()));
            boolean itself = name.sameAs(name(report));
            boolean known = counted.stream().anyMatch(other -> name(other).name().equals(name.name()));
            boolean contained = subordinates.stream().anyMatch(other -> GeneralOffice.isOf(name, name(other))) || GeneralOffice.isOf(name, name(report)) && sameRequests(report, one);
            if (sameYear && !itself && !known && !contained && !name.name().isEmpty()) {
                counted.add(one);
            }
        }
        return counted;
    }

    static UnitName name(Report of) {
        return UnitName.of(of.unit().map(one -> one.value()).orElse(""));
    }

    /**
     * A cell beside the sum of those below, which differ by more than rounding.
     *
     * @param vertical what those under vertical management add to the sum
     */
    private record Difference(Cell cell, Bilingual label, BigDecimal own, BigDecimal sum, BigDecimal vertical) {
        BigDecimal gap() {
            return sum.subtract(own);
        }
    }

    private void sums(Format format, Examination examination) {
        List<Difference> fresh = new ArrayList<>();
        List<Difference> requests = new ArrayList<>();
        List<Difference> disputes = new ArrayList<>();
        List<Difference> proactive = new ArrayList<>();
        List<Difference> fees = new ArrayList<>();
        for (TableKey key : TableKey.values()) {
            for (RowForm row : format.table(key).rows()) {
                for (String column : row.columns()) {
                    List<Difference> group = key == TableKey.DISPUTES ? disputes : key == TableKey.PROACTIVE ? row.key().equals("fees") ? fees : proactive
                            : row.key().equals("new") && column.equals("total") ? fresh : requests;
                    difference(format, key, row, column).ifPresent(group::add);
                }
            }
        }
        boolean differ = Stream.of(fresh, requests, disputes, proactive, fees).anyMatch(group -> !group.isEmpty());
        Hints hints = new Hints(format.key(), differ ? RollUpTraces.in(examination, below, complete) : List.of());
        add("new", fresh, hints);
        add("requests", requests, hints);
        add("disputes", disputes, hints);
        if (format.key().equals("2021")) {
            add("proactive", proactive, hints);
            add("fees", fees, hints);
            infoFees();
        }
    }

    private Optional<Difference> difference(Format format, TableKey key, RowForm row, String column) {
        Optional<Cell> cell = report.table(key).flatMap(table -> table.cell(row.key(), column)).filter(one -> one.sureness().isSure());
        Optional<BigDecimal> own = cell.flatMap(one -> one.value().asNumber());
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal tolerance = BigDecimal.ZERO;
        BigDecimal vertical = BigDecimal.ZERO;
        boolean whole = true;
        for (Report one : below) {
            Optional<CellValue> value = one.table(key).flatMap(table -> table.cell(row.key(), column)).filter(found -> found.sureness().isSure()).map(Cell::value);
            whole &= value.flatMap(CellValue::asNumber).isPresent();
            sum = sum.add(value.flatMap(CellValue::asNumber).orElse(BigDecimal.ZERO));
            vertical = Vertical.is(name(one)) ? vertical.add(value.flatMap(CellValue::asNumber).orElse(BigDecimal.ZERO)) : vertical;
            // Every summand was rounded to the decimals it shows, and so was the government's own figure.
            tolerance = tolerance.add(value.filter(CellValue.Number.class::isInstance).map(found -> half(((CellValue.Number) found).scale())).orElse(BigDecimal.ZERO));
        }
        if (own.isEmpty() || !row.key().equals("fees")) {
            tolerance = BigDecimal.ZERO;
        } else {
            tolerance = tolerance.add(half(((CellValue.Number) cell.get().value()).scale()));
        }
        BigDecimal total = sum;
        BigDecimal elsewhere = vertical;
        BigDecimal allowed = tolerance;
        // A cell below that was not read may hold what the sum lacks.
        boolean summed = whole;
        String columnLabel = format.table(key).column(row.key(), column).map(form -> form.label().text().zh()).orElse(column);
        String columnEn = format.table(key).column(row.key(), column).map(form -> form.label().text().en()).orElse(column);
        return own.filter(mine -> mine.subtract(total).abs().compareTo(allowed) > 0).filter(mine -> summed || mine.compareTo(total) < 0)
                .map(mine -> new Difference(cell.get(), new Bilingual(row.label().text().zh() + "／" + columnLabel, row.label().text().en() + " / " + columnEn), mine, total, elsewhere));
    }

    private static BigDecimal half(int scale) {
        return scale == 0 ? BigDecimal.ZERO : BigDecimal.valueOf(5, scale + 1);
    }

    private record Hints(String format, List<Trace> traces) {
        /** The few that explain most of some differences, in words, for the end of a message. */
        Bilingual of(List<Difference> differences) {
            Map<String, Difference> cells = new LinkedHashMap<>();
            differences.forEach(one -> cells.put(one.cell().table().key() + "/" + one.cell().row() + "/" + one.cell().column(), one));
            List<Bilingual> words = traces.stream().map(trace -> new Trace(trace.kind(), trace.units(), trace.places().stream().filter(place -> cells.containsKey(place.cell())).toList()))
                    .filter(trace -> !trace.places().isEmpty()).sorted(Comparator.comparing((Trace trace) -> trace.places().size()).reversed()).limit(SHOWN_HINTS).map(trace -> trace.words(format)).toList();
            return words.isEmpty() ? Bilingual.same("") : new Bilingual(
                    Messages.text("facts.trace.all", Lang.ZH, "hints", words.stream().map(Bilingual::zh).collect(Collectors.joining("；"))), Messages.text("facts.trace.all", Lang.EN, "hints", words.stream().map(Bilingual::en).collect(Collectors.joining("; "))));
        }
    }

    private void add(String scope, List<Difference> differences, Hints hints) {
        List<Difference> less = differences.stream().filter(one -> one.gap().signum() > 0).sorted(Comparator.comparing(Difference::gap).reversed()).toList();
        List<Difference> more = differences.stream().filter(one -> one.gap().signum() < 0).sorted(Comparator.comparing(Difference::gap)).toList();
        boolean explained = !less.isEmpty() && less.stream().allMatch(one -> one.gap().compareTo(one.vertical()) <= 0);
        List<String> vertical = explained ? below.stream().map(RollUps::name).filter(Vertical::is).map(UnitName::name).toList() : List.of();
        facts.add(new RollUp(scope, below.size(), side(less, "＜", " < ", hints), side(more, "＞", " > ", hints), complete, vertical));
    }

    /** @param differences the largest first */
    private static RollUp.Side side(List<Difference> differences, String zh, String en, Hints hints) {
        return new RollUp.Side(differences.size(), words(differences, zh, en), spots(differences), hints.of(differences), differences.stream().findFirst().map(Difference::own).orElse(BigDecimal.ZERO),
                differences.stream().findFirst().map(Difference::sum).orElse(BigDecimal.ZERO));
    }

    private static List<Bilingual> words(List<Difference> differences, String zh, String en) {
        return differences.stream().limit(WORST).map(one -> new Bilingual(one.label().zh() + " " + plain(one.own()) + zh + plain(one.sum()), one.label().en() + " " + plain(one.own()) + en + plain(one.sum()))).toList();
    }

    private static List<Spot> spots(List<Difference> differences) {
        return differences.stream().limit(WORST).map(one -> Spot.cell(one.cell())).toList();
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    private void infoFees() {
        facts.add(InfoFeeSums.of(report, below, complete));
    }

    private void office() {
        for (Report one : given) {
            if (one.year().map(year -> year.value()).equals(report.year().map(year -> year.value())) && GeneralOffice.isOf(name(one), name(report))) {
                boolean identical = sameRequests(report, one);
                boolean others = below.stream().filter(other -> other != one).anyMatch(other -> YearPairs.number(other, TableKey.REQUESTS, "new", "total").filter(value -> value.signum() > 0).isPresent());
                facts.add(new OwnOffice(name(one).name(), identical, others, report.table(TableKey.REQUESTS).map(table -> Spot.table(TableKey.REQUESTS, table.source())).orElse(Spot.elsewhere(Source.NOWHERE))));
            }
        }
    }

    /** Whether table three is that of the other report cell by cell: one report under two names, which R-08 speaks of. */
    private static boolean sameRequests(Report one, Report other) {
        List<Cell> mine = one.table(TableKey.REQUESTS).map(table -> table.cells().toList()).orElse(List.of());
        return !mine.isEmpty() && mine.stream().allMatch(cell -> cell.sureness().isSure()
                && cell.value().asNumber().equals(other.table(TableKey.REQUESTS).flatMap(table -> table.cell(cell.row(), cell.column())).flatMap(found -> found.value().asNumber())));
    }

    private record Fifth(Report report, Prose.Part part, Essence essence) {
    }

    /** Every unit's fifth part beside every other's; only pairs that can be alike at all are laid on each other. */
    private void alike(Lexicons lexicons) {
        List<Fifth> parts = new ArrayList<>();
        for (Report one : below) {
            fifth(one, lexicons).ifPresent(parts::add);
        }
        fifth(report, lexicons).ifPresent(parts::add);
        for (int i = 0; i < parts.size(); i++) {
            for (int k = i + 1; k < parts.size(); k++) {
                Fifth one = parts.get(i);
                Fifth other = parts.get(k);
                int shorter = Math.min(one.essence().text().length(), other.essence().text().length());
                int longer = Math.max(one.essence().text().length(), other.essence().text().length());
                boolean oneHouse = GeneralOffice.isOneHouse(name(one.report()).name(), name(other.report()).name());
                if (!oneHouse && shorter >= YearTexts.BLOCK && shorter * 2 > longer) {
                    int alike = YearTexts.percent(Likeness.ratio(one.essence().text(), other.essence().text()));
                    Prose.Part shown = other.report() == report ? other.part() : one.part();
                    facts.add(new Resemblance("units", name(one.report()).name(), name(other.report()).name(), alike, 0, shorter, false, "", List.of(shown.spot(0, Math.min(40, shown.text().length())))));
                }
            }
        }
    }

    private static Optional<Fifth> fifth(Report of, Lexicons lexicons) {
        Prose prose = Prose.of(of);
        return prose.placed() ? prose.of(SectionKey.PROBLEMS).stream().filter(Prose.Part::sure).findFirst().map(part -> new Fifth(of, part, Essence.of(part, of, lexicons))) : Optional.empty();
    }
}
