package org.jiaohe.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jiaohe.facts.Spot;
import org.jiaohe.finding.Finding;

/** Links findings of the table sums that meet in a cell: they probably have one root cause. */
final class Relations {
    private static final Set<String> SUMS = Set.of("T3-06", "T3-07", "T3-08");

    private Relations() {
    }

    static List<Finding> link(List<Finding> findings) {
        List<Finding> linked = new ArrayList<>();
        for (Finding finding : findings) {
            List<String> related = SUMS.contains(finding.rule()) ? findings.stream()
                    .filter(other -> other != finding && SUMS.contains(other.rule()) && meet(finding, other)).map(Finding::fingerprint).toList() : finding.related();
            linked.add(new Finding(finding.rule(), finding.severity(), finding.title(), finding.message(), finding.expected(), finding.actual(), finding.basis(), finding.suggestion(),
                    finding.fingerprint(), finding.spots(), finding.values(), related));
        }
        return linked;
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
