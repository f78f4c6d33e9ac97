package org.jiaohe.finding;

import java.util.List;
import org.jiaohe.facts.Examination;

/**
 * What checking one report came to: the input of every output format.
 *
 * @param packs names and digests of the rule packs in use
 */
public record CheckResult(Examination examination, String packs, Verdict verdict, List<Finding> findings, List<RuleOutcome> rules) {
    public CheckResult {
        findings = List.copyOf(findings);
        rules = List.copyOf(rules);
    }

    public long count(Severity severity) {
        return findings.stream().filter(finding -> finding.severity() == severity).count();
    }
}
