package org.jiaohe.facts;

import java.util.List;
import org.jiaohe.text.Bilingual;

/**
 * One row of table three: the six kinds of applicants and their total.
 *
 * @param key   row key of report JSON
 * @param kinds sum of the six kinds of applicants
 * @param total as printed
 * @param shareOfOutcomes its total as a percentage of （七）总计, one decimal; 0 where it cannot be computed
 */
public record RequestRow(String key, Bilingual label, Amount kinds, Amount total, java.math.BigDecimal shareOfOutcomes, List<Spot> spots, Diagnosis diagnosis) {
    /** The six kinds fail to add up, and the reading may be to blame. */
    public boolean torn() {
        return kinds.differs(total) && diagnosis.torn();
    }
}
