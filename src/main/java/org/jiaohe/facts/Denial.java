package org.jiaohe.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A statement that there were no (not: no new) reconsiderations or lawsuits, which the table contradicts: 未发生行政复议、行政诉讼 is one, for both.
 *
 * @param expected the numbers of the table, in the order of the words
 * @param spots    the words, then the cells
 */
public record Denial(String quote, List<BigDecimal> expected, List<Spot> spots) {
    /** The first number of the table. */
    public BigDecimal first() {
        return expected.get(0);
    }

    static List<Denial> in(List<ClaimFact> claims) {
        List<ClaimFact> wrong = claims.stream().filter(claim -> claim.quantity().startsWith("disputes.") && claim.worded() && !claim.newly() && claim.contradicts()).toList();
        List<Denial> denials = new ArrayList<>();
        for (ClaimFact wide : wrong) {
            boolean inside = wrong.stream().anyMatch(other -> other.quote().length() > wide.quote().length() && other.quote().contains(wide.quote()));
            if (!inside) {
                List<ClaimFact> said = wrong.stream().filter(one -> one == wide || one.quote().length() < wide.quote().length() && wide.quote().contains(one.quote())).toList();
                List<Spot> cells = said.stream().flatMap(one -> one.spots().stream().skip(1)).toList();
                List<Spot> spots = new ArrayList<>(wide.spots().subList(0, 1));
                spots.addAll(cells);
                denials.add(new Denial(wide.quote(), said.stream().map(ClaimFact::first).toList(), spots));
            }
        }
        return denials;
    }
}
