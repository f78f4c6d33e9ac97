package org.jiaohe.facts;

/** Whether all running text was surely read: only then does the absence of a statement mean that the author left it out. */
public record TextRead(boolean whole) {
}
