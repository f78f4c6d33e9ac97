package org.jiaohe.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiaohe.narrative.Claim;
import org.jiaohe.text.Pattern;
import org.jiaohe.text.Squeezed;

/** Finds sentences, and else parts of the report, that state 新收, 上年结转, 办理结果 and 结转下年, each exactly once, surely, in clear clauses and of one scope. */
final class FourNumbersFinder {
    private static final List<String> FOUR = List.of("requests.new", "requests.carriedIn", "requests.outcomeTotal", "requests.carriedOut");

    private static final List<String> SETTLED = List.of("办结", "答复", "回复", "办毕", "完毕", "办复");

    /** 上年结转 10 件与本年新收合计 81 件. */
    private static final Pattern TOGETHER = Pattern.compile("合计|共计|总计|相加");
    private static final Pattern CARRIED_SETTLED = Pattern.compile("结转[^；。]{0,24}(?:均|已|全部|都)[^；。]{0,14}(?:办结|答复|办理完毕)");

    private FourNumbersFinder() {
    }

    static List<FourNumbers> in(List<Claim> claims, List<ClaimFact> facts) {
        Map<String, List<Integer>> sentences = new LinkedHashMap<>();
        Map<String, List<Integer>> parts = new LinkedHashMap<>();
        for (int i = 0; i < claims.size(); i++) {
            if (FOUR.contains(claims.get(i).quantity())) {
                sentences.computeIfAbsent(claims.get(i).section().key() + claims.get(i).sentence(), key -> new ArrayList<>()).add(i);
                parts.computeIfAbsent(claims.get(i).section().key(), key -> new ArrayList<>()).add(i);
            }
        }
        List<FourNumbers> found = new ArrayList<>();
        sentences.values().forEach(one -> four(claims, facts, one).ifPresent(found::add));
        if (found.isEmpty()) {
            parts.values().forEach(one -> four(claims, facts, one.stream().filter(i -> claims.get(i).scope() == Claim.Scope.WHOLE).toList()).ifPresent(found::add));
        }
        return found;
    }

    private static Optional<FourNumbers> four(List<Claim> claims, List<ClaimFact> facts, List<Integer> one) {
        if (one.size() != FOUR.size()) {
            return Optional.empty();
        }
        boolean each = FOUR.stream().allMatch(quantity -> one.stream().anyMatch(i -> claims.get(i).quantity().equals(quantity)));
        boolean same = one.stream().map(i -> claims.get(i).scope()).distinct().count() == 1 && one.stream().noneMatch(i -> claims.get(i).approx() || claims.get(i).doubtful());
        if (!each || !same) {
            return Optional.empty();
        }
        // 收到 and 受理 may count what was carried in already; only a number that is called new has to be added to it.
        boolean together = one.stream().filter(i -> claims.get(i).quantity().equals("requests.new")).noneMatch(i -> claims.get(i).quote().contains("新") && !TOGETHER.matcher(claims.get(i).quote()).find());
        FourNumbers four = new FourNumbers(value(claims, one, 0), value(claims, one, 1), value(claims, one, 2), value(claims, one, 3), one.stream().map(i -> facts.get(i).spots().get(0)).toList());
        // 共办理 148 件，其中 140 件办结: what was dealt with may be all that lay there, settled or not.
        boolean dealt = one.stream().map(claims::get).filter(claim -> claim.quantity().equals("requests.outcomeTotal")).noneMatch(claim -> SETTLED.stream().anyMatch(claim.quote()::contains));
        if (dealt && four.settled().compareTo(four.in()) == 0) {
            return Optional.empty();
        }
        // 上年结转 2 件均已办结；新收 18 件，办结 17 件: those carried in are not counted again.
        boolean apart = one.stream().map(claims::get).filter(claim -> claim.quantity().equals("requests.carriedIn")).anyMatch(claim -> CARRIED_SETTLED.matcher(Squeezed.of(claim.sentence()).text()).find());
        BigDecimal gap = one.stream().map(i -> claims.get(i).step()).filter(step -> step.compareTo(BigDecimal.ONE) > 0).map(step -> step.divide(BigDecimal.valueOf(2))).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean rounded = gap.signum() > 0 && four.in().subtract(four.out()).abs().compareTo(gap) <= 0;
        return rounded || (together || apart) && four.fresh().compareTo(four.out()) == 0 ? Optional.empty() : Optional.of(four);
    }

    private static BigDecimal value(List<Claim> claims, List<Integer> one, int which) {
        return one.stream().map(claims::get).filter(claim -> claim.quantity().equals(FOUR.get(which))).findFirst().orElseThrow().value();
    }
}
