package org.jiaohe.facts;

/**
 * A label printed in a table beside the statutory one, from which it differs in some character.
 *
 * @param distance  number of characters to insert, delete or replace between the two, punctuation, quotation marks and
 *                  white space aside; 0 where they say the same or the wording is a known equal one
 * @param keyLost   whether a word on which the meaning hangs is gone
 * @param recognised whether the table was read from a picture, so that the wording is the recognition's as well
 */
public record LabelFact(String table, String row, String printed, String statutory, int distance, boolean keyLost, boolean recognised, Spot spot) {
}
