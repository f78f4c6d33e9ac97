package org.jiaohe.audit;

import java.util.List;
import java.util.Optional;
import org.jiaohe.facts.Holdings;
import org.jiaohe.report.Report;

/**
 * The other reports that one is judged beside.
 *
 * @param digest names them all, so that a report is judged again only where its company changed
 */
record Company(Optional<Report> previous, List<Report> below, Holdings holdings, String digest) {
    static final Company NONE = new Company(Optional.empty(), List.of(), Holdings.NONE, "");
}
