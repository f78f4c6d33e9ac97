package org.jiaohe.facts;

/** A limit that a local pack sets in {@code settings.tsv}; the national list is empty. */
public record Setting(String name, int number) {
}
