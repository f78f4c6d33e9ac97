package org.jiaohe.audit;

import java.util.List;
import java.util.Optional;
import org.jiaohe.facts.Holdings;
import org.jiaohe.facts.Meta;
import org.jiaohe.report.Report;

/**
 * The other reports that one is judged beside.
 *
 * @param former other names that the unit had
 * @param renamed whether figures need not meet last year's: only the list's file of last year tells of a former name, or other units were joined into this one
 * @param digest names them all, so that a report is judged again only where its company changed
 */
record Company(Optional<Report> previous, List<Report> below, Holdings holdings, List<String> former, boolean renamed, String digest) {
    static final Company NONE = new Company(Optional.empty(), List.of(), Holdings.NONE, List.of(), false, "");

    /** What the list says of the unit, with what is known of its former names. */
    Meta meta(Meta listed, String change) {
        Meta named = listed.renamed(former);
        return renamed && named.changed().isEmpty() ? named.changed(change) : named;
    }
}
