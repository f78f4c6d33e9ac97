package org.jiaohe.audit;

import java.nio.file.Path;
import org.jiaohe.text.Lang;

/**
 * How to audit.
 *
 * @param output  folder for everything that is written
 * @param pages   whether to write an HTML page for each report
 * @param notices whether to write a Word notice for each report with errors
 * @param resume  whether to go on with what an earlier run left in the folder
 * @param workers how many files to work on at once
 * @param year    report year whose completeness is asked for; 0 for the latest one in the collection
 */
public record AuditOptions(Path output, Lang lang, boolean pages, boolean notices, boolean resume, int workers, int year) {
}
