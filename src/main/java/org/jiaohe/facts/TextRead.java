package org.jiaohe.facts;

/**
 * Whether all running text was surely read: only then does the absence of a statement mean that the author left it out.
 *
 * @param dated whether, besides, the report year is known
 */
public record TextRead(boolean whole, boolean dated) {
}
