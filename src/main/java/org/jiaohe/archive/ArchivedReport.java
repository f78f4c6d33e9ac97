package org.jiaohe.archive;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jiaohe.audit.LedgerRow;

/**
 * A report as the archive keeps it. What is not known is empty.
 *
 * @param sha256   of the file that was audited
 * @param counted  whether it was the unit's report of its run, and not a further file with the same one
 * @param figures  numbers surely read, by pointer such as {@code requests/new/total}
 * @param first    when it was first audited, and {@code last} when last (ISO, UTC)
 */
public record ArchivedReport(String unit, int year, String sha256, boolean counted, String unitType, String level, String parent, String file, String submittedOn, String publishedOn, String verdict, int errors, int warnings, int infos,
                             Map<String, BigDecimal> figures, String tool, String first, String last, List<LedgerRow> findings) {
    public ArchivedReport {
        figures = new LinkedHashMap<>(figures);
        findings = List.copyOf(findings);
    }
}
