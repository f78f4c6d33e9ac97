package org.jiaohe.facts;

import java.util.List;

/**
 * How much the first part says of the unit's own disclosure work.
 *
 * @param characters length of the part, white space left out
 * @param quantified whether it states how many or how much of anything; years and ordinals do not count
 * @param vague      number of turns such as 部分地区, 多数部门
 * @param own        how often it speaks of the unit itself: 我局, 本机关, its name
 * @param offTopic   share, in per cent of its characters, of sentences on other work without a word of disclosure
 * @param vagueSpots where the vague turns stand
 * @param offSpots   the sentences on other work
 */
public record Substance(int characters, boolean quantified, int vague, int own, int offTopic, Spot whole, List<Spot> vagueSpots, List<Spot> offSpots) {
    public Substance {
        vagueSpots = List.copyOf(vagueSpots);
        offSpots = List.copyOf(offSpots);
    }
}
