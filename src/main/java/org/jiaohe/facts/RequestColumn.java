package org.jiaohe.facts;

import java.util.List;
import org.jiaohe.text.Bilingual;

/**
 * One column of table three with the sums that must come out in it.
 *
 * @param key         {@code naturalPerson} … {@code total}
 * @param leaves      sum of all outcomes that are counted themselves; a parent row beside its children is left out
 * @param outcomes    （七）总计 as printed
 * @param received    一、本年新收＋二、上年结转
 * @param carriedOut  四、结转下年度继续办理
 * @param settled     （七）总计＋四、结转下年度
 * @param outcomeEcho whether the gap between leaves and outcomes is nothing but the sum of the gaps in the six columns of
 *                    applicants: the total column then only repeats their fault
 * @param balanceEcho the same for the gap between received and settled
 * @param outcomeSpots where the fault of the outcomes shows: this column, and the total column where that echoes it
 * @param balanceSpots the same for the balance
 */
public record RequestColumn(String key, Bilingual label, Amount fresh, Amount carriedIn, Amount leaves, Amount outcomes, Amount received, Amount carriedOut, Amount settled,
                            boolean outcomeEcho, boolean balanceEcho, List<Spot> outcomeSpots, List<Spot> balanceSpots, Diagnosis diagnosis) {
    /** Whether the outcomes surely do not add up to （七）总计. */
    public boolean outcomesWrong() {
        return leaves.differs(outcomes);
    }

    /** Whether what was received surely does not equal what was settled and carried over. */
    public boolean balanceWrong() {
        return received.differs(settled);
    }

    /** The outcomes fail to add up, and the reading may be to blame. */
    public boolean outcomesTorn() {
        return outcomesWrong() && diagnosis.torn();
    }

    /** The balance fails, and the reading may be to blame. */
    public boolean balanceTorn() {
        return balanceWrong() && diagnosis.torn();
    }

    /** Whether surely more is carried over than there was. */
    public boolean moreCarriedOut() {
        return carriedOut.exceeds(received);
    }

    public boolean total() {
        return key.equals("total");
    }

    /** 新收＋结转＝各项结果之和＋结转下年, which shows that the printed （七）总计 is the cell that is wrong (T3-09). */
    public boolean balancedByLeaves() {
        return received.known() && leaves.known() && carriedOut.known() && !received.differs(leaves.plus(carriedOut));
    }
}
