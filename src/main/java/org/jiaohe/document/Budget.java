package org.jiaohe.document;

/** Counts what a file costs while it is read and stops at the first limit passed. */
final class Budget {
    private final Limits limits;
    private final long deadline;
    private int glyphs;
    private int operators;

    Budget(Limits limits) {
        this.limits = limits;
        this.deadline = System.nanoTime() + limits.time().toNanos();
    }

    Limits limits() {
        return limits;
    }

    void glyph() {
        if (++glyphs > limits.glyphs()) {
            throw new OverLimit("glyphs");
        }
    }

    void spend() {
        if ((++operators & 0x3FF) == 0) {
            checkTime();
        }
    }

    void checkTime() {
        if (System.nanoTime() - deadline > 0) {
            throw new OverLimit("time");
        }
    }
}
