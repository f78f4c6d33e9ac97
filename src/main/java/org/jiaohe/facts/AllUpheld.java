package org.jiaohe.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiaohe.form.TableKey;
import org.jiaohe.narrative.Claim;
import org.jiaohe.report.Report;
import org.jiaohe.text.Matcher;
import org.jiaohe.text.Pattern;
import org.jiaohe.text.Squeezed;

/** 行政诉讼 4 件，法院均判决维持, while the table counts other results too: what is said of all the cases, without a figure of its own. */
final class AllUpheld {
    private static final Map<String, List<String>> ROWS = Map.of(
            "disputes.reconsideration.total", List.of("reconsideration"), "disputes.litigation.total", List.of("directLitigation", "litigationAfterReconsideration"),
            "disputes.directLitigation.total", List.of("directLitigation"), "disputes.litigationAfterReconsideration.total", List.of("litigationAfterReconsideration"));
    /** 均维持原判 is of the court above, which may have upheld a ruling against the organ. */
    private static final Pattern UPHELD = Pattern.compile("(?:案件)?，?(?:(?:复议机关|复议机构|人民法院|法院|经审理|经审查|审理结果|判决结果|复议结果|结果|已?全部审结)，?)*(?:均|全部|都|皆)(?:被|获|为|予以|予|依法|判决|裁定|得到|结果)*维持(?!原判|一审|二审)");

    private AllUpheld() {
    }

    /** What the tables do not bear out, as claims of the results. */
    static List<ClaimFact> in(Report report, List<Claim> claims) {
        List<ClaimFact> facts = new ArrayList<>();
        for (Claim claim : claims) {
            boolean all = ROWS.containsKey(claim.quantity()) && claim.scope() == Claim.Scope.WHOLE && claim.outcome() == Claim.Outcome.AGREES && !claim.approx() && claim.value().signum() > 0;
            String behind = all ? Squeezed.of(Comparisons.behind(report, claim)).punctuated().text() : "";
            Matcher upheld = UPHELD.matcher(behind);
            if (all && upheld.lookingAt()) {
                upheld(report, claim.quantity()).filter(value -> value.compareTo(claim.value()) != 0).ifPresent(value -> facts.add(fact(report, claim, upheld.group(), value)));
            }
        }
        return facts;
    }

    private static Optional<BigDecimal> upheld(Report report, String quantity) {
        List<String> rows = ROWS.get(quantity);
        List<BigDecimal> values = rows.stream().flatMap(row -> YearPairs.number(report, TableKey.DISPUTES, row, "upheld").stream()).toList();
        return values.size() < rows.size() ? Optional.empty() : Optional.of(values.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private static ClaimFact fact(Report report, Claim claim, String words, BigDecimal value) {
        List<Spot> spots = new ArrayList<>(List.of(Spot.section(claim.section(), claim.source())));
        ROWS.get(claim.quantity()).forEach(row -> report.table(TableKey.DISPUTES).flatMap(table -> table.cell(row, "upheld")).map(Spot::cell).ifPresent(spots::add));
        return new ClaimFact(claim.quantity().replace(".total", ".upheld"), "", "", claim.quote() + words, claim.value(), claim.scope().key(), false, true, false, false, false, false, false, List.of(value), spots);
    }
}
