package org.jiaohe.facts;

import java.math.BigDecimal;
import java.util.Optional;
import org.jiaohe.report.Cell;
import org.jiaohe.report.CellValue;
import org.jiaohe.text.Money;

/**
 * A number of a table, or the sum of several, as rules may use it.
 *
 * @param known whether it is surely known; where not, {@code value} is zero and means nothing
 */
public record Amount(boolean known, BigDecimal value) {
    /** Not known: the cell is missing, blank, no number, or was not surely read. */
    public static final Amount UNKNOWN = new Amount(false, BigDecimal.ZERO);

    public static Amount of(BigDecimal value) {
        if (value.scale() == 0) {
            return new Amount(true, value);
        }
        BigDecimal plain = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        return new Amount(true, plain.scale() < 0 ? plain.setScale(0) : plain);
    }

    public static Amount of(Optional<Cell> cell) {
        // A cell's number is normalised already.
        return cell.isPresent() && cell.get().sureness().isSure() && cell.get().value() instanceof CellValue.Number number ? new Amount(true, number.value()) : UNKNOWN;
    }

    /** Whether a number that may count cases stands there: neither negative nor broken. */
    public static boolean isCount(CellValue value) {
        return value instanceof CellValue.Number number && number.value().signum() >= 0 && number.value().scale() <= 0;
    }

    /** A number of cases as a sum may use it: a negative or broken one is no count, and the rule on values says so. */
    public static Amount count(Optional<Cell> cell) {
        return cell.isPresent() && isCount(cell.get().value()) ? of(cell) : UNKNOWN;
    }

    /** A sum of money in 万元: a bare number, or a number with its unit. */
    public static Amount money(Optional<Cell> cell) {
        Optional<Cell> sure = cell.filter(read -> read.sureness().isSure());
        return sure.flatMap(read -> read.value().asNumber()).or(() -> sure.flatMap(read -> Money.tenThousands(read.value().asText()))).map(Amount::of).orElse(UNKNOWN);
    }

    public Amount plus(Amount other) {
        // Most cells of most tables are zero.
        if (known && other.zero()) {
            return this;
        }
        return known && other.known ? of(value.add(other.value)) : UNKNOWN;
    }

    public Amount minus(Amount other) {
        return known && other.known ? of(value.subtract(other.value)) : UNKNOWN;
    }

    /** Whether both are known and unequal: what an identity must never find. */
    public boolean differs(Amount other) {
        return known && other.known && value.compareTo(other.value) != 0;
    }

    /** Whether both are known and this one is larger. */
    public boolean exceeds(Amount other) {
        return known && other.known && value.compareTo(other.value) > 0;
    }

    public boolean positive() {
        return known && value.signum() > 0;
    }

    public boolean negative() {
        return known && value.signum() < 0;
    }

    public boolean zero() {
        return known && value.signum() == 0;
    }
}
