package org.jiaohe.facts;

import java.util.List;

/**
 * What a report says of one of the results that governments owe (条例第50条第四项).
 *
 * @param topic {@code assessment} 工作考核, {@code appraisal} 社会评议, {@code accountability} 责任追究
 * @param said  how much is said, see the constants
 * @param quote the sentence that says most; empty where none does
 */
public record Disclosure(String topic, String said, String quote, List<Spot> spots) {
    public static final String ASSESSMENT = "assessment";
    public static final String APPRAISAL = "appraisal";
    public static final String ACCOUNTABILITY = "accountability";
    /** A result, an activity of the year, or that there was none. */
    public static final String RESULT = "result";
    /** An arrangement, a rule or a duty, without what came of it: 纳入考核. */
    public static final String ARRANGEMENT = "arrangement";
    /** Only about something else, such as the website. */
    public static final String ELSEWHERE = "elsewhere";
    /** Only as an intention for the next year. */
    public static final String PLAN = "plan";
    /** Nothing. */
    public static final String NOTHING = "nothing";

    public Disclosure {
        spots = List.copyOf(spots);
    }
}
