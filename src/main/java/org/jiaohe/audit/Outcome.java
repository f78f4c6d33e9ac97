package org.jiaohe.audit;

/**
 * What an audit came to.
 *
 * @param read       reports judged
 * @param unreadable files that could not be read
 * @param missing    units of the roster without a report
 * @param incomplete reports of which something could not be verified
 */
public record Outcome(int read, int unreadable, int missing, int incomplete, long errors, long warnings, long infos) {
}
