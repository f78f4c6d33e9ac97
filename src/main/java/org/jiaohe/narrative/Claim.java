package org.jiaohe.narrative;

import java.math.BigDecimal;
import java.util.Optional;
import org.jiaohe.form.SectionKey;
import org.jiaohe.report.Source;
import org.jiaohe.text.Message;

/**
 * A number that the narrative states about the report's subject (CONTRACT, {@code claims}).
 *
 * @param quote    exact substring of the section's text
 * @param start    offset of the quote in that text
 * @param sentence the whole sentence, for the finding
 * @param quantity name of CONTRACT, such as {@code requests.new@naturalPerson}
 * @param unit     unit of the value where it is money: {@code 元} or {@code 万元}; empty for counts
 * @param step     the smallest step the notation can show: 1 for 12, 1000 for 1.2万
 * @param approx   stated with 约, 近, 余, 多, 以上 …
 * @param pointer  the cell it was compared with; empty where there is none
 * @param clear    whether its clause says nothing else than was read, told only of figures that contradict, are last year's, or are parts of what was issued or decided
 * @param note     why it cannot be compared, or what else it fits
 */
public record Claim(String quote, int start, String sentence, SectionKey section, String quantity, BigDecimal value, String unit, BigDecimal step,
                    boolean approx, Scope scope, Outcome outcome, Optional<String> pointer, Optional<Message> note, boolean clear, Source source) {
    private static final String CONTRADICTS = "narrative.contradicts";
    private static final String UNCLEAR = "narrative.unclear";

    /** Whether it differs from the tables in a clause that may say something else than was read ({@link Clarity}). */
    public boolean doubtful() {
        return outcome == Outcome.CONTRADICTS && !clear;
    }

    /** The same, as one whose clause was not wholly understood. */
    Claim doubted() {
        Optional<Message> why = outcome == Outcome.CONTRADICTS ? note.map(one -> new Message(UNCLEAR, one.values())) : note;
        return new Claim(quote, start, sentence, section, quantity, value, unit, step, approx, scope, outcome, pointer, why, false, source);
    }

    /** Whether it differs from every reading of the tables. */
    boolean fitsNothing() {
        return outcome == Outcome.CONTRADICTS && note.filter(one -> one.key().equals(CONTRADICTS) || one.key().equals(UNCLEAR)).isPresent();
    }

    /** Whose figure it is. */
    public enum Scope {
        WHOLE("whole"), SUBUNIT("subunit"), PART("part"), PREVIOUS_YEAR("previousYear"), CUMULATIVE("cumulative"), OTHER("other");

        private final String key;

        Scope(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }
    }

    /** What comparing it with the tables came to. */
    public enum Outcome {
        AGREES("agrees"), CONTRADICTS("contradicts"), NOT_COMPARABLE("notComparable");

        private final String key;

        Outcome(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }
    }
}
