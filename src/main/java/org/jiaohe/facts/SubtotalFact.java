package org.jiaohe.facts;

import org.jiaohe.text.Bilingual;

/**
 * A cell of a subtotal row (小计) that an office added to table three, beside the sum of the rows it stands over.
 */
public record SubtotalFact(String label, Bilingual column, Amount stated, Amount sum, Spot spot) {
    /** Whether it surely is not the sum of those rows. */
    public boolean wrong() {
        return stated.differs(sum);
    }
}
