package org.jiaohe.facts;

import java.math.BigDecimal;
import java.util.List;
import org.jiaohe.text.Bilingual;
import org.jiaohe.text.Lang;
import org.jiaohe.text.Messages;

/**
 * A government's cells beside the sums of the reports below it (汇总). Where the reports given need not be all there are, only
 * a sum larger than the government's own figure tells something.
 *
 * @param scope    {@code new} 本年新收 total, {@code requests} the other rows of table three, {@code disputes}, {@code proactive},
 *                 {@code fees} in 万元, {@code infoFee} in 元
 * @param units    how many reports were added
 * @param less     the cells that are smaller than the sum, {@code more} those that are larger
 * @param complete whether the roster is known and every unit on it has reported, so that a larger figure tells something, too
 * @param vertical units under vertical management below, where a sum without them is not more than the government's own figure
 */
public record RollUp(String scope, int units, Side less, Side more, boolean complete, List<String> vertical) {
    public RollUp {
        vertical = List.copyOf(vertical);
    }

    /**
     * The cells that differ in one direction.
     *
     * @param cells how many
     * @param worst the ten largest differences, each as a sentence part: row, own figure, sum
     * @param spots the same cells
     * @param hints what may explain them, as a sentence to end a message with (线索); empty where nothing does
     * @param own   the government's figure where the difference is largest, {@code sum} that of those below; zero where no cell differs
     */
    public record Side(int cells, List<Bilingual> worst, List<Spot> spots, Bilingual hints, BigDecimal own, BigDecimal sum) {
        public Side {
            worst = List.copyOf(worst);
            spots = List.copyOf(spots);
        }
    }

    /** How many cells are smaller than the sum. */
    public int cells() {
        return less.cells();
    }

    /** What a figure smaller than the sum should be: where reports are missing, only that it should be no smaller is known. */
    public Object expected() {
        return complete ? less.sum() : new Bilingual(Messages.text("facts.rollUp.atLeast", Lang.ZH, "sum", less.sum()), Messages.text("facts.rollUp.atLeast", Lang.EN, "sum", less.sum()));
    }

    /** Whether all have reported, no cell is smaller than the sum, and some are larger. */
    public boolean onlyMore() {
        return complete && less.cells() == 0 && more.cells() > 0;
    }
}
