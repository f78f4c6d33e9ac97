package org.jiaohe.report;

import org.jiaohe.form.SectionKey;

/**
 * One part of the report as read.
 *
 * @param number   its number as printed, 一 to 六; empty where none is printed
 * @param heading  the heading as printed, without the number
 * @param headline whether the heading stands on a line of its own (S-01 asks for that)
 * @param body     the running text, tables left out
 */
public record Section(SectionKey key, String number, String heading, boolean headline, Source headingSource, SourcedText body) {
    public String text() {
        return body.text();
    }
}
