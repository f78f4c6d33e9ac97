package org.jiaohe.facts;

/**
 * A year that the report names, with the part it plays there.
 *
 * @param year  four digits
 * @param role  see the constants
 * @param quote the clause around it as printed
 */
public record YearMention(int year, String role, String quote, Spot spot) {
    /** The year in the title. */
    public static final String TITLE = "title";
    /** One end of the statistical period. */
    public static final String PERIOD = "period";
    /** Heads a sentence that says what the unit did about disclosure: 2023年，我局主动公开…. */
    public static final String SUBJECT = "subject";
    /** Heads a sentence about what is still to be done. */
    public static final String PLAN = "plan";
    /** The report's own year at the head of a sentence about what is still to be done: what last year's report announced. */
    public static final String STALE_PLAN = "stalePlan";
    /** The month of a deed told as done, which lies behind the day on which the report was due. */
    public static final String LATER = "later";
    /** In title, period and text alike, where the report is on record for another year. */
    public static final String RECORD = "record";
    /** In the name of the file. */
    public static final String FILE = "file";
    /** Anything else: comparison, background, a dated event, a budget. */
    public static final String OTHER = "other";
}
