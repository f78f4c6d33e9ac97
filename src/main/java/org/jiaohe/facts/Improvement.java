package org.jiaohe.facts;

import java.util.List;

/**
 * What the fifth part says of problems and of what is done about them (存在的主要问题及改进情况).
 *
 * @param problems number of problems, counted by 一是二是 or （一）（二） where they are numbered, else by clause
 * @param measures number of measures, counted likewise, done or intended
 * @param done     whether anything is reported as done, or as a measure without saying when
 * @param intended whether anything is announced for later
 * @param spots    the intention that stands alone, or the part as a whole
 */
public record Improvement(int problems, int measures, boolean done, boolean intended, String quote, List<Spot> spots) {
    public Improvement {
        spots = List.copyOf(spots);
    }

    /** Whether problems are named and no measure answers them, or fewer than half as many as there are problems. */
    public boolean unanswered() {
        return problems > 0 && measures == 0 || problems >= 2 && 2 * measures < problems;
    }
}
