package org.jiaohe.facts;

import java.util.List;
import java.util.Optional;
import org.jiaohe.report.Cell;
import org.jiaohe.text.Bilingual;

/**
 * One row of table two. Amounts of columns that the row does not have are unknown.
 *
 * @param layout key of the format whose columns the table prints
 * @param items  上一年项目数量＋本年增/减 (2019)
 * @param made   本年新制作 (2019) or 本年制发 (2021); not named "issued", which a rule would take for the getter of a property "sued"
 * @param amount in 万元
 * @param unitStated whether the amount was printed with its unit
 * @param positives  the surely read cells above zero, in the order of the columns
 */
public record ProactiveRow(String key, String layout, Bilingual label, Amount made, Amount disclosed, Amount total, Amount repealed, Amount inForce, Amount previousItems,
                           Amount change, Amount items, Amount decisions, Amount projects, Amount amount, boolean unitStated, List<Cell> positives, Spot spot) {
    public List<Spot> positiveSpots() {
        return positives.stream().map(Spot::cell).toList();
    }

    public List<java.math.BigDecimal> positiveValues() {
        return positives.stream().map(cell -> Amount.of(Optional.of(cell)).value()).toList();
    }

    /** Whether one of number and amount of procurement is zero and the other is not. */
    public boolean oneSided() {
        return projects.zero() && amount.positive() || projects.positive() && amount.zero();
    }

    /** The most that an amount printed so may be, in 万元: 0.11 stands for anything up to 0.115. */
    public java.math.BigDecimal amountAtMost() {
        return amount.known() ? amount.value().add(new java.math.BigDecimal("0.5").movePointLeft(decimals())) : java.math.BigDecimal.ZERO;
    }

    /** Decimals of the amount. */
    public int decimals() {
        return amount.known() ? Math.max(0, amount.value().scale()) : 0;
    }

    /** Amount of one project in 万元; 0 where it cannot be computed. */
    public java.math.BigDecimal average() {
        return projects.positive() && amount.known() ? amount.value().divide(projects.value(), 6, java.math.RoundingMode.HALF_UP) : java.math.BigDecimal.ZERO;
    }
}
