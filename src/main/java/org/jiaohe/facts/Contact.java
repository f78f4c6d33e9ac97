package org.jiaohe.facts;

/**
 * The ways of reaching the unit that the report prints before, after or within its parts.
 *
 * @param kinds  how many of address, telephone, postcode and e-mail
 * @param spot   the preamble's beginning, or the title where there is none
 */
public record Contact(int kinds, Spot spot) {
}
