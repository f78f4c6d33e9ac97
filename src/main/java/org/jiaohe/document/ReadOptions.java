package org.jiaohe.document;

/**
 * How a file is to be read.
 *
 * @param limits    what it may cost
 * @param recognise whether characters are recognised on pages that are pictures
 * @param digested  whether the file's digest is worked out
 */
public record ReadOptions(Limits limits, boolean recognise, boolean digested) {
    public static final ReadOptions DEFAULT = new ReadOptions(Limits.DEFAULT, false);

    public ReadOptions(Limits limits, boolean recognise) {
        this(limits, recognise, true);
    }

    /** The same for what others are only compared with, where nobody asks for the digest. */
    public ReadOptions undigested() {
        return new ReadOptions(limits, recognise, false);
    }
}
