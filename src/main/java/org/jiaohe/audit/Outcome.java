package org.jiaohe.audit;

import java.util.List;
import org.jiaohe.text.Message;

/**
 * What an audit came to.
 *
 * @param read       reports judged
 * @param unreadable files that could not be read
 * @param missing    units of the roster without a report
 * @param incomplete reports of which something could not be verified
 * @param waived     of the findings, those that the office accepts as they are
 * @param unsure  of them, those that may have reported all the same
 * @param excused of the missing reports, those that the office waived
 * @param kept       reports handed to the office's archive
 * @param found      what is wrong with list or folder and shows only once the reports were read
 */
public record Outcome(int read, int unreadable, int missing, int incomplete, long errors, long warnings, long infos, Waived waived, int unsure, int excused, int kept, List<Message> found) {
    /** Findings that the office accepts, by level. */
    public record Waived(long errors, long warnings, long infos) {
        Waived plus(String severity) {
            return new Waived(errors + (severity.equals("error") ? 1 : 0), warnings + (severity.equals("warning") ? 1 : 0), infos + (severity.equals("info") ? 1 : 0));
        }
    }
}
