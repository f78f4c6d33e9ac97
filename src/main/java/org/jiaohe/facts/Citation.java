package org.jiaohe.facts;

/**
 * A document number or format document that the report cites.
 *
 * @param kind   {@code retired} a format document no longer in force, {@code oldRegulations} the Regulations before their revision,
 *               {@code number} a number that is not that of the document named, {@code title} the title of a document no longer in force
 *               beside the number of its successor, {@code brackets} a year in other brackets than 〔〕, {@code swallowed} brackets lost on the way,
 *               {@code formerPeriod} and {@code formerNeed} what only the Regulations before their revision said, {@code article} an article that
 *               is not on the annual report, {@code effective} a wrong day since when they are in force,
 *               {@code ground} one that gives another reason for denying than the one told,
 *               {@code matter} one that is on something else, {@code oldOrder} the Regulations before their revision as carried out
 * @param should the number in its right form; empty where not known
 */
public record Citation(String kind, String quote, String should, Spot spot) {
}
