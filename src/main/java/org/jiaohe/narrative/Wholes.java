package org.jiaohe.narrative;

import java.util.List;

/** What only the rest of the sentence tells of a figure. */
final class Wholes {
    private Wholes() {
    }

    /** 收到 76 件，其中新收 74 件、上年结转 2 件: the first figure is both together, though it is called 收到. */
    static List<Reading> settled(List<Reading> readings) {
        for (int i = 0; i + 2 < readings.size(); i++) {
            Reading first = readings.get(i);
            if (first.quantity().equals("requests.new") && first.whole() && divided(readings.subList(i + 1, i + 3))) {
                readings.set(i, first.as("requests.received"));
            }
        }
        return readings;
    }

    private static boolean divided(List<Reading> next) {
        boolean fresh = next.stream().anyMatch(one -> one.quantity().equals("requests.new") && one.scope() != Claim.Scope.PREVIOUS_YEAR);
        return fresh && next.stream().anyMatch(one -> one.quantity().equals("requests.carriedIn"));
    }
}
