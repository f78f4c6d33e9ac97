package org.jiaohe.finding;

import java.util.Optional;

/** What a pipeline asks of a result: may it go on? */
public final class Gate {
    private Gate() {
    }

    /** How many findings fail the run: those from the level on that no waiver accepts, and only new ones where there is a baseline. No level fails none. */
    public static long failing(CheckResult result, Optional<Comparison> baseline, Optional<Severity> level) {
        return result.findings().stream().filter(finding -> fails(finding, result, baseline, level)).count();
    }

    /** Whether this one finding fails the run. */
    public static boolean fails(Finding finding, CheckResult result, Optional<Comparison> baseline, Optional<Severity> level) {
        boolean grave = level.map(least -> finding.severity().compareTo(least) <= 0).orElse(false);
        return grave && !result.waived().containsKey(finding.fingerprint()) && baseline.map(known -> known.fresh().contains(finding)).orElse(true);
    }

    /**
     * Whether something that had to be verified was not. The verdict alone does not tell: a report with an error that the
     * baseline already knows is still not clean where another part could not be read.
     */
    public static boolean incomplete(CheckResult result) {
        return result.verdict() == Verdict.INCONCLUSIVE || !result.examination().report().doubts().isEmpty() || result.rules().stream().anyMatch(RuleOutcome::fromReading);
    }
}
