package org.jiaohe.facts;

import java.util.List;
import org.jiaohe.text.Bilingual;

/**
 * Another version of the report that differs from it (多版本不一致).
 *
 * @param kind      {@code cells} of the tables or {@code text}
 * @param count     number of cells or paragraphs that differ
 * @param first     the first of the cells
 * @param explained whether either version carries a note of correction (更正)
 */
public record VersionGap(String kind, String file, int count, Bilingual first, boolean explained, List<Spot> spots) {
    public VersionGap {
        spots = List.copyOf(spots);
    }
}
