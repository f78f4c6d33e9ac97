package org.jiaohe.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jiaohe.facts.Spot;
import org.jiaohe.finding.Finding;
import org.jiaohe.text.Bilingual;

/**
 * Links findings that have one root cause: sums of table three that meet in a cell or have the same diagnosis, and a report
 * that went back to the old form (Y-14) with the places where that shows (S-13, T3-02).
 */
final class Relations {
    private static final Set<String> SUMS = Set.of("T3-06", "T3-07", "T3-08");
    private static final Set<String> OLD_FORM = Set.of("S-13", "T3-02");
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
        return sums || oldForm;
    }

    private static boolean diagnosed(Finding one, Finding other) {
        return one.values().get(DIAGNOSIS) instanceof Bilingual diagnosis && !diagnosis.zh().isEmpty() && diagnosis.equals(other.values().get(DIAGNOSIS));
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
