package org.jiaohe.facts;

import java.math.BigDecimal;
import java.util.List;
import org.jiaohe.text.Pattern;

/**
 * A figure of the narrative as rules see it.
 *
 * @param quantity   name of CONTRACT, such as {@code requests.new}
 * @param applicant  what follows after {@code @}; empty for the total
 * @param verb       {@code accepted} (受理), {@code received}, {@code handled} (办理), {@code answered} (答复, 办结), or empty
 * @param worded     whether it is a zero said in words
 * @param unusual    whether it contradicts the usual readings but fits another one
 * @param unclear    whether it differs from the tables, but its clause holds words that are not known; then it contradicts nothing
 * @param exceeds    whether it is a part and still more than the cell of the whole
 * @param expected   the values that the tables admit
 * @param spots      the words, then the cell they were compared with
 */
public record ClaimFact(String quantity, String applicant, String verb, String quote, BigDecimal value, String scope, boolean agrees, boolean contradicts, boolean unusual, boolean unclear, boolean worded,
                        boolean newly, boolean exceeds, List<BigDecimal> expected, List<Spot> spots) {
    public boolean whole() {
        return scope.equals("whole");
    }

    /** The first of the admitted values; zero where there is none. */
    public BigDecimal first() {
        return expected.isEmpty() ? BigDecimal.ZERO : expected.get(0);
    }

    /** A sum in yuan as 万元. */
    public BigDecimal tenThousands() {
        return value.movePointLeft(4);
    }

    /** Whether it is ten thousand times the admitted value, or the other way round: 元 and 万元 were mixed up. */
    public boolean unitSlip() {
        return value.signum() > 0 && expected.stream().anyMatch(one -> one.movePointRight(4).compareTo(value) == 0 || one.movePointLeft(4).compareTo(value) == 0);
    }

    /** Whether it counts an outcome or a group of outcomes of table three. */
    public boolean outcome() {
        return Pattern.matches("requests\\.(granted|partial|denied|unable|notProcessed|other)(\\..*)?", quantity);
    }
}
