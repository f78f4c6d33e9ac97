package org.jiaohe.output;

import java.util.Optional;
import org.jiaohe.finding.CheckResult;
import org.jiaohe.finding.Comparison;
import org.jiaohe.finding.Finding;
import org.jiaohe.finding.Waiver;

/**
 * One checked report as the formats for people and pipelines see it.
 *
 * @param original   the bytes of the input file, where they are at hand: pictures of its pages and the annotated PDF need them
 * @param comparison beside an earlier run, where one was given
 */
public record Checked(CheckResult result, Optional<byte[]> original, Optional<Comparison> comparison) {
    public static Checked of(CheckResult result) {
        return new Checked(result, Optional.empty(), Optional.empty());
    }

    /** The exception that the office grants for a finding. */
    public Optional<Waiver> waiver(Finding finding) {
        return Optional.ofNullable(result.waived().get(finding.fingerprint()));
    }

    /** {@code fresh} or {@code remaining} beside an earlier run; empty without one. */
    public Optional<String> state(Finding finding) {
        return comparison.map(known -> known.fresh().contains(finding) ? "fresh" : "remaining");
    }

    public String file() {
        return result.examination().report().input().name();
    }
}
