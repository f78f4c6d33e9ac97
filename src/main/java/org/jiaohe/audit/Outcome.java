package org.jiaohe.audit;

/**
 * What an audit came to.
 *
 * @param read       reports judged
 * @param unreadable files that could not be read
 * @param missing    units of the roster without a report
 * @param incomplete reports of which something could not be verified
 * @param waived     of the findings, those that the office accepts as they are
 * @param kept       reports handed to the office's archive
 */
public record Outcome(int read, int unreadable, int missing, int incomplete, long errors, long warnings, long infos, Waived waived, int kept) {
    /** Findings that the office accepts, by level. */
    public record Waived(long errors, long warnings, long infos) {
        Waived plus(String severity) {
            return new Waived(errors + (severity.equals("error") ? 1 : 0), warnings + (severity.equals("warning") ? 1 : 0), infos + (severity.equals("info") ? 1 : 0));
        }
    }

}
