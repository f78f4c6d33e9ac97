package org.jiaohe.finding;

import java.util.List;
import java.util.Map;
import org.jiaohe.facts.Examination;

/**
 * What checking one report came to: the input of every output format.
 *
 * @param packs  names and digests of the rule packs in use
 * @param waived exceptions that the office grants, by fingerprint of the finding
 */
public record CheckResult(Examination examination, String packs, Verdict verdict, List<Finding> findings, List<RuleOutcome> rules, Map<String, Waiver> waived) {
    public CheckResult {
        findings = List.copyOf(findings);
        rules = List.copyOf(rules);
        waived = Map.copyOf(waived);
    }

    public CheckResult(Examination examination, String packs, Verdict verdict, List<Finding> findings, List<RuleOutcome> rules) {
        this(examination, packs, verdict, findings, rules, Map.of());
    }

    /** The same with exceptions, by fingerprint of the finding. */
    public CheckResult with(Map<String, Waiver> granted) {
        return new CheckResult(examination, packs, verdict, findings, rules, granted);
    }

    public long count(Severity severity) {
        return findings.stream().filter(finding -> finding.severity() == severity).count();
    }
}
