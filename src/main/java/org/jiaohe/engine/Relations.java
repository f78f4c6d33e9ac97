package org.jiaohe.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import org.jiaohe.facts.Spot;
import org.jiaohe.finding.Finding;
import org.jiaohe.text.Bilingual;
import org.jiaohe.text.Pattern;

/**
 * Links findings that have one root cause: sums of table three that meet in a cell or have the same diagnosis, a report
 * that went back to the old form (Y-14) with the places where that shows (S-13, T3-02), and a figure of the text that the table
 * contradicts with the sums of the text in which it stands, what is said of one comparison with last year by the text alone and by both
 * reports, a cell that several rules of tables and years accuse, and an empty part six with the fees that are missing in it.
 */
final class Relations {
    private static final Set<String> SUMS = Set.of("T3-06", "T3-07", "T3-08");
    private static final Set<String> OLD_FORM = Set.of("S-13", "T3-02");
    private static final Set<String> FIGURES = Set.of("N-01", "N-02", "N-03", "N-04", "N-05", "N-06", "N-07", "N-15", "N-16", "N-20", "N-21", "N-23");
    private static final Set<String> TEXT_SUMS = Set.of("N-10", "N-11", "N-13", "N-14", "N-25");
    private static final Set<String> YEARS = Set.of("Y-07", "Y-08");
    private static final Set<String> CELLS = Set.of("T2-03", "T2-05", "T2-06", "T2-07", "T2-08", "T2-10", "T2-14", "T3-06", "T3-07", "T3-08", "Y-01", "Y-03", "Y-04", "Y-05", "N-05", "N-20", "N-21", "N-23");
    private static final Set<String> FEES = Set.of("D-06", "D-07", "N-24");
    private static final Set<String> NO_PART = Set.of("S-01", "S-12");
    private static final Pattern COUNT = Pattern.compile("[0-9][0-9,]*");
    private static final String BACK = "Y-14";
    private static final String DIAGNOSIS = "diagnosis";

    private Relations() {
    }

    static List<Finding> link(List<Finding> findings) {
        List<Finding> linked = new ArrayList<>();
        for (Finding finding : findings) {
            List<String> related = findings.stream().filter(other -> other != finding && oneCause(finding, other)).map(Finding::fingerprint).toList();
            linked.add(new Finding(finding.rule(), finding.severity(), finding.title(), finding.message(), finding.expected(), finding.actual(), finding.basis(), finding.suggestion(),
                    finding.fingerprint(), finding.spots(), finding.values(), related));
        }
        return linked;
    }

    private static boolean oneCause(Finding one, Finding other) {
        boolean sums = SUMS.contains(one.rule()) && SUMS.contains(other.rule()) && (diagnosed(one, other) || meet(one, other));
        boolean oldForm = one.rule().equals(BACK) && OLD_FORM.contains(other.rule()) || other.rule().equals(BACK) && OLD_FORM.contains(one.rule());
        return sums || oldForm || told(one, other) || told(other, one) || sameCell(one, other) || noPart(one, other) || noPart(other, one);
    }

    private static boolean diagnosed(Finding one, Finding other) {
        return one.values().get(DIAGNOSIS) instanceof Bilingual diagnosis && !diagnosis.zh().isEmpty() && diagnosis.equals(other.values().get(DIAGNOSIS));
    }

    /** Whether one accuses a figure, and the other a sum of the text that it is part of. */
    private static boolean told(Finding figure, Finding sum) {
        boolean compared = YEARS.contains(figure.rule()) && sum.rule().equals("N-14");
        boolean fees = FEES.contains(figure.rule()) && FEES.contains(sum.rule()) && !figure.rule().equals(sum.rule());
        return (compared || fees || FIGURES.contains(figure.rule()) && TEXT_SUMS.contains(sum.rule())) && figure.spots().stream().filter(spot -> spot.section().isPresent())
                .anyMatch(spot -> sum.spots().stream().filter(other -> other.section().equals(spot.section())).anyMatch(other -> !Collections.disjoint(counts(spot), counts(other))));
    }

    private static Set<String> counts(Spot spot) {
        return COUNT.matcher(spot.source().quote().orElse("")).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    /** 现行有效 that neither agrees with the text nor with last year's report: one cell, accused by several rules. */
    private static boolean sameCell(Finding one, Finding other) {
        boolean rules = CELLS.contains(one.rule()) && CELLS.contains(other.rule()) && !one.rule().equals(other.rule());
        return rules && one.spots().stream().filter(spot -> spot.row().isPresent() && spot.column().isPresent())
                .anyMatch(spot -> other.spots().stream().anyMatch(two -> two.table().equals(spot.table()) && two.row().equals(spot.row()) && two.column().equals(spot.column())));
    }

    /** Where part six is missing or empty, so are the fees that belong into it. */
    private static boolean noPart(Finding part, Finding fees) {
        boolean six = part.rule().equals("S-12") || part.expected().map(String::valueOf).filter(told -> told.startsWith("六、") || told.contains("其他需要报告")).isPresent();
        return NO_PART.contains(part.rule()) && six && fees.rule().equals("D-04");
    }

    private static boolean meet(Finding one, Finding other) {
        Set<String> cells = new HashSet<>();
        one.spots().forEach(spot -> cells.add(cell(spot)));
        return other.spots().stream().map(Relations::cell).anyMatch(cells::contains);
    }

    private static String cell(Spot spot) {
        return spot.row().orElse("") + "|" + spot.column().orElse("");
    }
}
