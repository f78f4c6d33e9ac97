package org.jiaohe.facts;

import java.time.LocalDate;

/**
 * When the document file says it was made, beside the day the report is said to have been published on.
 *
 * @param afterDeadline whether it was made after the statutory limit although the publication given lies within it
 */
public record FileDate(LocalDate created, LocalDate deadline, boolean afterDeadline, Spot spot) {
}
