package org.jiaohe.facts;

/** Whether a government's report says what its figures cover: the whole region or the organ alone. */
public record Coverage(boolean stated, Spot spot) {
}
