package org.jiaohe.document;

/**
 * How a file is to be read.
 *
 * @param limits    what it may cost
 * @param recognise whether characters are recognised on pages that are pictures
 */
public record ReadOptions(Limits limits, boolean recognise) {
    public static final ReadOptions DEFAULT = new ReadOptions(Limits.DEFAULT, false);
}
