package org.jiaohe.document;

import java.util.BitSet;
import java.util.stream.LongStream;

/** A set of object numbers, a bit for each. */
final class ObjectNumbers {
    /** There are no more objects in a file than that (ISO 32000-1, annex C); nothing stands under a higher number. */
    private static final int MOST = 1 << 23;
    private final BitSet bits = new BitSet();

    /** Adds a number; one that no object can have counts as the highest of all. */
    void add(long number) {
        if (number >= 0) {
            bits.set((int) Math.min(number, MOST));
        }
    }

    boolean contains(long number) {
        return number >= 0 && bits.get((int) Math.min(number, MOST));
    }

    LongStream all() {
        return bits.stream().asLongStream();
    }

    /** How many of these numbers are not among others. */
    int without(ObjectNumbers others) {
        BitSet left = (BitSet) bits.clone();
        left.andNot(others.bits);
        return left.cardinality();
    }
}
