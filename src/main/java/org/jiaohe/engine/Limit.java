package org.jiaohe.engine;

import java.util.Optional;

/**
 * A number in a rule that an office may set, such as {@code T3-13.percent}.
 *
 * @param standard the national value; empty where there is none and the rule waits for an office to set one
 * @param tighter  {@code lower} or {@code higher}: the direction in which a local pack may move it; empty for both
 */
public record Limit(String name, Optional<Integer> standard, String tighter) {
    /** Whether another value would let pass what the national one does not. */
    boolean relaxedBy(int value) {
        return standard.filter(national -> tighter.equals("lower") && value > national || tighter.equals("higher") && value < national).isPresent();
    }
}
