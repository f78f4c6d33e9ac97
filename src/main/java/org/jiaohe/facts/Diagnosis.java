package org.jiaohe.facts;

import org.jiaohe.text.Bilingual;

/**
 * A sentence that says what probably went wrong where a sum fails (T3-09): the single cell whose change repairs most,
 * digits split over neighbours, columns swapped. Empty where nothing stands out.
 */
public record Diagnosis(Bilingual text) {
    public static final Diagnosis NONE = new Diagnosis(Bilingual.same(""));
}
