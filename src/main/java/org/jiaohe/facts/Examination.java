package org.jiaohe.facts;

import java.util.List;
import java.util.Optional;
import org.jiaohe.narrative.Claim;
import org.jiaohe.report.Report;

/**
 * Everything that one report is judged on.
 *
 * @param claims       the figures of its narrative, in reading order
 * @param previous     last year's report of the same unit, where given
 * @param subordinates reports that the unit's own one sums up, where given
 * @param holdings     what else the supervising office holds
 */
public record Examination(Report report, List<Claim> claims, Meta meta, Optional<Report> previous, List<Report> subordinates, Holdings holdings) {
    public Examination {
        claims = List.copyOf(claims);
        subordinates = List.copyOf(subordinates);
    }

    public Examination(Report report, List<Claim> claims, Meta meta, Optional<Report> previous, List<Report> subordinates) {
        this(report, claims, meta, previous, subordinates, Holdings.NONE);
    }

    public static Examination of(Report report, List<Claim> claims) {
        return new Examination(report, claims, Meta.NONE, Optional.empty(), List.of());
    }
}
