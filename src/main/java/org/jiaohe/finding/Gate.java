package org.jiaohe.finding;

import java.util.Optional;

/** What a pipeline asks of a result: may it go on? */
public final class Gate {
    private Gate() {
    }

    /** How many findings fail the run: those from the level on that no waiver accepts, and only new ones where there is a baseline. No level fails none. */
    public static long failing(CheckResult result, Optional<Comparison> baseline, Optional<Severity> level) {
        return baseline.map(Comparison::fresh).orElse(result.findings()).stream().filter(finding -> !result.waived().containsKey(finding.fingerprint())).filter(finding -> level.map(least -> finding.severity().compareTo(least) <= 0).orElse(false)).count();
    }

    /**
     * Whether something that had to be verified was not. The verdict alone does not tell: a report with an error that the
     * baseline already knows is still not clean where another part could not be read.
     */
    public static boolean incomplete(CheckResult result) {
        return result.verdict() == Verdict.INCONCLUSIVE || !result.examination().report().doubts().isEmpty() || result.rules().stream().anyMatch(RuleOutcome::fromReading);
    }
}
