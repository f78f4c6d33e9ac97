package org.jiaohe.report;

import java.math.BigDecimal;
import java.util.Optional;

/** What stands in a cell: a number, nothing, or text that is not a number alone. */
public sealed interface CellValue {
    /** A number, normalised so that equal numbers are equal objects (no trailing zeros); {@code scale} is the count of decimals as printed. */
    record Number(BigDecimal value, int scale) implements CellValue {
        public Number {
            if (value.scale() != 0) {
                value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
                value = value.scale() < 0 ? value.setScale(0) : value;
            }
        }
    }

    /** An empty cell (空白). It is never zero. */
    record Blank() implements CellValue {
    }

    /** Anything else, as printed: {@code 若干}, {@code /}, {@code 3642.21万元}. */
    record Text(String text) implements CellValue {
    }

    Blank BLANK = new Blank();

    static Number number(BigDecimal value) {
        return new Number(value, Math.max(0, value.scale()));
    }

    default Optional<BigDecimal> asNumber() {
        return this instanceof Number number ? Optional.of(number.value()) : Optional.empty();
    }

    default boolean isBlank() {
        return this instanceof Blank;
    }

    /** The text of a {@link Text}, empty otherwise. */
    default String asText() {
        return this instanceof Text text ? text.text() : "";
    }
}
