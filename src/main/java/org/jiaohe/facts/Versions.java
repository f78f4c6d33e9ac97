package org.jiaohe.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jiaohe.form.Forms;
import org.jiaohe.form.TableKey;
import org.jiaohe.report.Cell;
import org.jiaohe.report.Report;
import org.jiaohe.report.Source;
import org.jiaohe.text.Bilingual;
import org.jiaohe.text.Normal;
import org.jiaohe.text.Sentences;

/** Compares a report with what the supervising office holds besides. */
final class Versions {
    private Versions() {
    }

    static List<Object> in(Examination examination) {
        List<Object> facts = new ArrayList<>();
        Report report = examination.report();
        Spot title = Spot.elsewhere(report.title().map(one -> one.source().unquoted()).orElse(Source.NOWHERE));
        for (Report other : examination.holdings().versions().stream().filter(one -> same(report, one)).toList()) {
            cells(report, other).ifPresent(facts::add);
            text(report, other).ifPresent(facts::add);
        }
        boolean file = Set.of("pdf", "docx", "doc").contains(report.input().kind());
        boolean other = examination.holdings().versions().stream().anyMatch(one -> Set.of("pdf", "docx", "doc").contains(one.input().kind()));
        // Report JSON may have been read from a file or a page; only pages alone tell that there is no file.
        boolean pages = report.input().kind().equals("html") && examination.holdings().versions().stream().allMatch(one -> one.input().kind().equals("html"));
        facts.add(new Downloadable(file || other ? "yes" : examination.holdings().versions().isEmpty() || !pages ? "unknown" : "no", title));
        Subject subject = Subject.of(report, examination.meta());
        examination.holdings().roster().ifPresent(roster -> roster.stream().filter(unit -> !reported(unit, examination))
                .forEach(unit -> facts.add(new RosterGap(unit, subject.year().orElse(0), title))));
        examination.holdings().openErrors().ifPresent(errors -> facts.add(SubordinateErrors.of(errors, title)));
        return facts;
    }

    /** A copy of another unit or year is no version of this report. */
    private static boolean same(Report report, Report other) {
        boolean year = report.year().isEmpty() || other.year().isEmpty() || report.year().get().value().equals(other.year().get().value());
        boolean unit = report.unit().isEmpty() || other.unit().isEmpty() || UnitName.of(report.unit().get().value()).sameAs(UnitName.of(other.unit().get().value()));
        return year && unit;
    }

    private static boolean reported(String unit, Examination examination) {
        List<Report> known = new ArrayList<>(examination.subordinates());
        known.add(examination.report());
        return known.stream().anyMatch(one -> one.unit().filter(name -> UnitName.of(name.value()).sameAs(UnitName.of(unit))).isPresent());
    }

    /** Only cells that both versions surely hold are compared. */
    private static Optional<VersionGap> cells(Report report, Report other) {
        List<Spot> spots = new ArrayList<>();
        List<Bilingual> names = new ArrayList<>();
        for (TableKey key : TableKey.values()) {
            List<Cell> cells = report.table(key).map(table -> table.cells().toList()).orElse(List.of());
            for (Cell cell : cells) {
                Optional<Cell> there = other.table(key).flatMap(table -> table.cell(cell.row(), cell.column()));
                if (cell.sureness().isSure() && there.filter(one -> one.sureness().isSure() && !one.value().equals(cell.value())).isPresent()) {
                    spots.add(Spot.cell(cell));
                    names.add(Names.cell(Forms.format(report.table(key).orElseThrow().layout()).table(key), cell.row(), cell.column()));
                }
            }
        }
        return spots.isEmpty() ? Optional.empty() : Optional.of(new VersionGap("cells", other.input().name(), spots.size(), names.get(0), false, spots));
    }

    private static Optional<VersionGap> text(Report report, Report other) {
        Prose mine = Prose.of(report);
        Prose theirs = Prose.of(other);
        if (!mine.whole() || !theirs.whole()) {
            return Optional.empty();
        }
        // Lines are broken elsewhere in every version: what counts is whether the words stand there, not where a line ends.
        List<String> there = theirs.parts().stream().map(part -> Normal.bare(part.text())).toList();
        List<Spot> spots = new ArrayList<>();
        mine.parts().forEach(part -> Sentences.of(part.text()).stream().filter(span -> isMissing(Normal.bare(span.in(part.text())), there))
                .forEach(span -> spots.add(part.spot(span.start(), span.end()))));
        boolean explained = List.of(mine, theirs).stream().anyMatch(prose -> prose.parts().stream().anyMatch(part -> part.squeezed().text().contains("更正") || part.squeezed().text().contains("勘误")));
        return spots.isEmpty() ? Optional.empty() : Optional.of(new VersionGap("text", other.input().name(), spots.size(), Bilingual.same(""), explained, spots));
    }

    /** The longer figure of the other version contains the shorter one of this: 86条 is not 486条. */
    private static boolean isMissing(String sentence, List<String> there) {
        return there.stream().noneMatch(text -> {
            for (int at = text.indexOf(sentence); at >= 0; at = text.indexOf(sentence, at + 1)) {
                boolean cut = at > 0 && !sentence.isEmpty() && Character.isDigit(text.charAt(at - 1)) && Character.isDigit(sentence.charAt(0));
                if (!cut) {
                    return true;
                }
            }
            return false;
        });
    }
}
