package org.jiaohe.facts;

/**
 * A count followed by the things counted, in brackets: 3项（甲、乙、丙）.
 *
 * @param listed things between the commas
 * @param most   things where each 和, 及 or 与 between two of them joins two things and is not part of a name
 */
public record EnumerationFact(String quote, int stated, int listed, int most, Spot spot) {
    /** Whether no way of counting gives what is stated. */
    public boolean wrong() {
        return stated < listed || stated > most;
    }

    public boolean joined() {
        return most > listed;
    }
}
