package org.jiaohe.facts;

import java.util.List;

/**
 * A fault of wording, notation or punctuation found in the running text. What it is worth is for the rule to say.
 *
 * @param kind  what kind of fault, see the constants
 * @param quote as printed
 * @param right what should stand there; empty where there is no single right wording
 * @param grade a finer distinction within the kind; empty where there is none
 * @param spots each place where it stands
 */
public record Flaw(String kind, String quote, String right, String grade, List<Spot> spots) {
    public static final String TYPO = "typo";
    public static final String TERM = "term";
    public static final String LAW_NAME = "lawName";
    public static final String REVERSED_PHRASE = "reversedPhrase";
    public static final String LETTER = "letter";
    public static final String GAP = "gap";
    public static final String PLACEHOLDER = "placeholder";
    public static final String NUMBER = "number";
    public static final String BRACKET = "bracket";
    public static final String PARAGRAPH_END = "paragraphEnd";
    public static final String SATISFACTION = "satisfaction";
    public static final String ID_CARD = "idCard";
    public static final String MOBILE = "mobile";
    public static final String APPLICANT = "applicant";
    public static final String SECRECY = "secrecy";
    public static final String RELATIVE_TIME = "relativeTime";
    public static final String REPEATED = "repeated";
    public static final String LATER_EVENT = "laterEvent";
    public static final String NO_SUCH_DAY = "noSuchDay";

    public Flaw {
        spots = List.copyOf(spots);
    }

    /** The number of places. */
    public int count() {
        return spots.size();
    }
}
