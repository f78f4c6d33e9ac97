package org.jiaohe.facts;

import java.util.List;
import org.jiaohe.text.Bilingual;

/**
 * A government's cells beside the sums of the reports below it (汇总). Where the reports given need not be all there are, only
 * a sum larger than the government's own figure tells something.
 *
 * @param scope {@code new} 本年新收 total, {@code requests} the other rows of table three, {@code disputes}, {@code proactive},
 *              {@code fees} in 万元, {@code infoFee} in 元
 * @param units how many reports were added
 * @param cells how many cells are smaller than the sum
 * @param worst the ten largest differences, each as a sentence part: row, own figure, sum
 * @param spots the same cells
 * @param hints what may explain them, as a sentence to end a message with (线索); empty where nothing does
 * @param complete whether the roster is known and every unit on it has reported, so that a larger figure tells something, too
 * @param surplus how many cells are larger than the sum; {@code most} and {@code surplusSpots} are the ten largest of them,
 *                {@code surplusHints} what may explain them
 */
public record RollUp(String scope, int units, int cells, List<Bilingual> worst, List<Spot> spots, Bilingual hints, boolean complete, int surplus, List<Bilingual> most, List<Spot> surplusSpots,
                     Bilingual surplusHints) {
    public RollUp {
        worst = List.copyOf(worst);
        spots = List.copyOf(spots);
        most = List.copyOf(most);
        surplusSpots = List.copyOf(surplusSpots);
    }

    /** Whether all have reported, no cell is smaller than the sum, and some are larger. */
    public boolean onlyMore() {
        return complete && cells == 0 && surplus > 0;
    }
}
