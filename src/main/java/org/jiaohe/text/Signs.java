package org.jiaohe.text;

import java.util.function.IntConsumer;

/** A set of characters that may hold a few more than were put in, never fewer: one bit for each ending of ten bits. */
public final class Signs {
    static final int BITS = 1024;
    private static final int MASK = BITS - 1;

    private final long[] bits = new long[BITS / Long.SIZE];

    public static Signs of(String characters) {
        Signs signs = new Signs();
        for (int i = 0; i < characters.length(); i++) {
            signs.add(characters.charAt(i));
        }
        return signs;
    }

    public void add(char c) {
        bits[(c & MASK) >> 6] |= 1L << c;
    }

    void addAll(Signs other) {
        for (int i = 0; i < bits.length; i++) {
            bits[i] |= other.bits[i];
        }
    }

    public boolean has(char c) {
        return (bits[(c & MASK) >> 6] & 1L << c) != 0;
    }

    /** What is in both. */
    Signs shared(Signs other) {
        Signs both = new Signs();
        for (int i = 0; i < bits.length; i++) {
            both.bits[i] = bits[i] & other.bits[i];
        }
        return both;
    }

    /** Whether each of the other's is here too. */
    boolean hasAll(Signs other) {
        for (int i = 0; i < bits.length; i++) {
            if ((other.bits[i] & ~bits[i]) != 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether a character may be in both. */
    boolean meets(Signs other) {
        for (int i = 0; i < bits.length; i++) {
            if ((bits[i] & other.bits[i]) != 0) {
                return true;
            }
        }
        return false;
    }

    static int bit(int c) {
        return c & MASK;
    }

    /** Each ending of ten bits that is in the set. */
    void forEach(IntConsumer taker) {
        for (int i = 0; i < bits.length; i++) {
            for (long left = bits[i]; left != 0; left &= left - 1) {
                taker.accept(i * Long.SIZE + Long.numberOfTrailingZeros(left));
            }
        }
    }

    int size() {
        int size = 0;
        for (long word : bits) {
            size += Long.bitCount(word);
        }
        return size;
    }

    /** The first place from {@code from} on where one of them stands; the text's length where there is none. */
    public int next(String text, int from) {
        int end = text.length();
        for (int at = from; at < end; at++) {
            if (has(text.charAt(at))) {
                return at;
            }
        }
        return end;
    }
}
