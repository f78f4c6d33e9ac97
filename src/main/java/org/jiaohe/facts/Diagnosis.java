package org.jiaohe.facts;

import org.jiaohe.text.Bilingual;

/**
 * A sentence that says what probably went wrong where a sum fails (T3-09): the single cell whose change repairs most,
 * digits split over neighbours, cells swapped, what was carried in left out. Empty where nothing stands out.
 *
 * @param torn whether the reading rather than the author may have split a number: on a page, where joining two neighbouring
 *             cells makes every sum come right
 */
public record Diagnosis(Bilingual text, boolean torn) {
    public static final Diagnosis NONE = new Diagnosis(Bilingual.same(""), false);
}
