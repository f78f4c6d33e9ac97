package org.jiaohe.facts;

import java.util.List;

/**
 * The order of the parts as printed.
 *
 * @param printed      number and heading of each part in the order of the page
 * @param inOrder      whether the statutory parts that are there follow each other as the format orders them
 * @param repeated     numbers that stand before more than one part
 * @param unnumbered   whether no part carries a number at all
 * @param misnumbered  headings whose number is not the statutory one
 */
public record HeadingOrder(List<String> printed, boolean inOrder, List<String> repeated, boolean unnumbered, List<String> misnumbered, List<Spot> spots) {
    /** Whether each part carries its own number, once, in order. */
    public boolean right() {
        return inOrder && repeated.isEmpty() && misnumbered.isEmpty() && !unnumbered;
    }
}
