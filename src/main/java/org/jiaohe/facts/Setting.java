package org.jiaohe.facts;

/** A limit that an office sets ({@link Holdings#settings}); there is no national one. */
public record Setting(String name, int number) {
}
