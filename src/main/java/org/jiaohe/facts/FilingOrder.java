package org.jiaohe.facts;

import java.time.LocalDate;

/** Submission to the supervising office beside publication (先报备后公布). */
public record FilingOrder(LocalDate submitted, LocalDate published, boolean publishedFirst, Spot spot) {
}
