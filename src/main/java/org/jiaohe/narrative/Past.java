package org.jiaohe.narrative;

import java.util.Optional;

/**
 * The figures before one.
 *
 * @param last  the figure before, to which 其中 and channels belong
 * @param twice the one before that
 * @param here  whether the last one stands in the same sentence
 * @param goesOn whether only a semicolon stands before the sentence
 */
record Past(Optional<Reading> last, Optional<Reading> twice, boolean here, boolean goesOn) {
    boolean lastIs(String quantity) {
        return last.filter(one -> one.quantity().equals(quantity)).isPresent();
    }

    boolean lastStarts(String quantity) {
        return last.filter(one -> one.quantity().startsWith(quantity)).isPresent();
    }
}
