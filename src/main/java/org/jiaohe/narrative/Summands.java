package org.jiaohe.narrative;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.jiaohe.text.Pattern;

/**
 * 以市政府名义办理 244 件，以办公室名义办理 58 件，共计 302 件: figures that make up the sum said right behind them are its parts,
 * whatever stands before each, and the sum counts what they count. Only numbers that do add up are taken for a sum.
 */
final class Summands {
    private static final Pattern OUTCOMES = Pattern.compile("requests\\.(?:granted|partial|denied|unable|notProcessed|other)(?:\\..*)?");

    private static final Pattern OWN = Pattern.compile("(?:其中[，：]?)?(?:本(?:局|委|厅|署|总队|集团)|[局委厅署](?:机关)?本级|[局委厅署]机关)(?!及|和|各)");

    private Summands() {
    }

    /** @param further whether behind a place other organs go on with their figures, so that the sum before it is not all */
    static List<Reading> settled(String sentence, List<Figure> figures, List<Reading> readings, IntPredicate further) {
        for (int sum = 2; sum < figures.size(); sum++) {
            Figure total = figures.get(sum);
            if (total.cases() && Sums.sumsUp(sentence.substring(figures.get(sum - 1).end(), total.start()))) {
                int first = first(figures, sum);
                if (sum - first > 1) {
                    settle(sentence, figures.subList(first, sum), total, readings, further.test(total.end()) ? Claim.Scope.SUBUNIT : Claim.Scope.WHOLE);
                }
            }
        }
        instalments(readings);
        return readings;
    }

    /** Where the figures begin that add up to the one at {@code sum}; {@code sum} itself where none of its kind do. */
    private static int first(List<Figure> figures, int sum) {
        int from = sum;
        while (from > 0 && figures.get(from - 1).counter().equals(figures.get(sum).counter())) {
            from--;
        }
        return from + Sums.first(figures.subList(from, sum + 1).stream().map(Figure::value).toList(), sum - from);
    }

    /** 应收 270 元、880 元、1080 元，合计 2230 元: the single notices or kinds of fees are parts of their sum, whatever it is called. */
    private static void instalments(List<Reading> readings) {
        for (int sum = 2; sum < readings.size(); sum++) {
            String quantity = readings.get(sum).quantity();
            int from = sum;
            while (from > 0 && quantity.contains(".amount") && readings.get(from - 1).quantity().equals(quantity)) {
                from--;
            }
            if (sum - from < 2) {
                continue;
            }
            // 共计 860 元，其中 600 元、260 元.
            BigDecimal parts = readings.subList(from + 1, sum + 1).stream().map(Reading::value).reduce(BigDecimal.ZERO, BigDecimal::add);
            if (parts.compareTo(readings.get(from).value()) == 0) {
                readings.subList(from + 1, sum + 1).replaceAll(one -> one.whole() ? one.of(Claim.Scope.PART) : one);
            }
            int first = from + Sums.first(readings.subList(from, sum + 1).stream().map(Reading::value).toList(), sum - from);
            if (sum - first > 1) {
                readings.subList(first, sum).replaceAll(one -> one.whole() ? one.of(Claim.Scope.PART) : one);
            }
        }
    }

    private static void settle(String sentence, List<Figure> parts, Figure total, List<Reading> readings, Claim.Scope all) {
        List<Reading> told = parts.stream().flatMap(figure -> at(figure, readings).stream()).toList();
        Set<String> quantities = told.stream().map(Reading::quantity).collect(Collectors.toSet());
        boolean now = told.stream().allMatch(one -> Set.of(Claim.Scope.WHOLE, Claim.Scope.PART, Claim.Scope.SUBUNIT).contains(one.scope()));
        // 予以公开 71 件、部分公开 19 件，共 90 件: a sum on the way, and no number of applications.
        if (!quantities.isEmpty() && quantities.stream().allMatch(one -> OUTCOMES.matcher(one).matches())) {
            at(total, readings).filter(one -> Set.of("requests.new", "requests.received").contains(one.quantity()) || quantities.contains(one.quantity()) && one.scope() == Claim.Scope.PART).ifPresent(readings::remove);
        }
        if (quantities.size() != 1 || !now || Compared.moreThanApplications(sentence, total.end()) || !Sums.DIVISIBLE.containsAll(quantities)) {
            return;
        }
        String quantity = quantities.iterator().next();
        for (Figure part : parts) {
            Optional<Reading> one = at(part, readings);
            // 本局收到 21 件，各区局收到 96 件，合计 117 件.
            int begin = sentence.lastIndexOf('，', part.start()) + 1;
            Claim.Scope scope = OWN.matcher(sentence).region(begin, part.start()).lookingAt() ? Claim.Scope.SUBUNIT : Claim.Scope.PART;
            one.filter(reading -> reading.whole() || scope == Claim.Scope.SUBUNIT).ifPresent(reading -> readings.set(readings.indexOf(reading), reading.of(scope)));
            if (one.isEmpty()) {
                readings.add(Reading.of(part.start(), part.end(), quantity, part, Claim.Scope.PART));
            }
        }
        Optional<Reading> sum = at(total, readings);
        sum.ifPresent(readings::remove);
        readings.add(sum.map(one -> one.as(quantity).of(all)).orElse(Reading.of(total.start(), total.end(), quantity, total, all)));
        readings.sort(Comparator.comparingInt(Reading::start));
    }

    private static Optional<Reading> at(Figure figure, List<Reading> readings) {
        return readings.stream().filter(one -> !one.worded() && one.start() <= figure.start() && figure.start() < one.end()).findFirst();
    }
}
