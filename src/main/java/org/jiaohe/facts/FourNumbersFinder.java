package org.jiaohe.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jiaohe.narrative.Claim;

/** Finds sentences that state 新收, 上年结转, 办理结果 and 结转下年, each exactly once, surely and of one scope. */
final class FourNumbersFinder {
    private static final List<String> FOUR = List.of("requests.new", "requests.carriedIn", "requests.outcomeTotal", "requests.carriedOut");

    private FourNumbersFinder() {
    }

    static List<FourNumbers> in(List<Claim> claims, List<ClaimFact> facts) {
        Map<String, List<Integer>> sentences = new LinkedHashMap<>();
        for (int i = 0; i < claims.size(); i++) {
            if (FOUR.contains(claims.get(i).quantity())) {
                sentences.computeIfAbsent(claims.get(i).section().key() + claims.get(i).sentence(), key -> new ArrayList<>()).add(i);
            }
        }
        List<FourNumbers> found = new ArrayList<>();
        for (List<Integer> one : sentences.values()) {
            boolean each = one.size() == FOUR.size() && FOUR.stream().allMatch(quantity -> one.stream().anyMatch(i -> claims.get(i).quantity().equals(quantity)));
            boolean same = one.stream().map(i -> claims.get(i).scope()).distinct().count() == 1 && one.stream().noneMatch(i -> claims.get(i).approx());
            // 受理 may count what was carried in already, so only a number that is surely new can be added to the carry-over.
            boolean fresh = one.stream().filter(i -> claims.get(i).quantity().equals("requests.new")).noneMatch(i -> claims.get(i).quote().contains("受理") || claims.get(i).quote().contains("共"));
            if (each && same && fresh) {
                List<Spot> spots = one.stream().map(i -> facts.get(i).spots().get(0)).toList();
                found.add(new FourNumbers(value(claims, one, 0), value(claims, one, 1), value(claims, one, 2), value(claims, one, 3), spots));
            }
        }
        return found;
    }

    private static java.math.BigDecimal value(List<Claim> claims, List<Integer> one, int which) {
        return one.stream().map(claims::get).filter(claim -> claim.quantity().equals(FOUR.get(which))).findFirst().orElseThrow().value();
    }
}
