package org.jiaohe.narrative;

/**
 * A word of the field found in a sentence.
 *
 * @param kind  what sort of word: {@code topic}, {@code action}, {@code outcome}, {@code applicant}, {@code result}, {@code deed}, {@code delta}, {@code scope}
 * @param value what it stands for within its kind
 */
record Term(String kind, String value, int start, int end) {
    boolean is(String one) {
        return kind.equals(one);
    }
}
