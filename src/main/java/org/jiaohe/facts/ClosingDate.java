package org.jiaohe.facts;

import java.time.LocalDate;

/**
 * The date under the report (成文日期).
 *
 * @param inNextYear whether it lies in the year after the report year
 * @param afterPublication whether it is later than the day of publication that was given
 */
public record ClosingDate(LocalDate date, boolean inNextYear, boolean afterPublication, String quote, Spot spot) {
    public int year() {
        return date.getYear();
    }
}
