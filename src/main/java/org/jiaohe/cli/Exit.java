package org.jiaohe.cli;

/** Exit codes (CONTRACT). */
final class Exit {
    static final int OK = 0;
    static final int FOUND = 1;
    static final int USAGE = 2;
    static final int INCONCLUSIVE = 3;
    static final int UNREADABLE = 4;

    private Exit() {
    }
}
