package org.jiaohe.narrative;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jiaohe.text.Pattern;

/**
 * Figures of one paragraph that belong to the same row: 本机关不掌握 10 件，信息不存在 5 件 are both of the row 本机关不掌握相关政府信息,
 * which holds their sum. Which of them the row's author had in mind nobody can tell where neither a figure nor the sum fits.
 */
final class Repeats {
    private static final Pattern ROWS = Pattern.compile("requests\\.(?:denied|unable|notProcessed|other)(?:\\..*)?|disputes\\..*\\.(?:upheld|corrected|other|pending)|proactive\\.[a-zA-Z]+\\.repealed");

    private final Map<String, List<BigDecimal>> values = new HashMap<>();

    private Repeats() {
    }

    static Repeats of(List<Reading> paragraph) {
        Repeats repeats = new Repeats();
        for (Reading reading : paragraph) {
            if (reading.whole() && !reading.approx() && ROWS.matcher(reading.quantity()).matches()) {
                repeats.values.merge(reading.quantity(), List.of(reading.value()), (one, other) -> java.util.stream.Stream.concat(one.stream(), other.stream()).toList());
            }
        }
        return repeats;
    }

    boolean sumFits(Reading reading, BigDecimal cell) {
        List<BigDecimal> all = values.getOrDefault(reading.quantity(), List.of());
        return all.size() > 1 && all.stream().reduce(BigDecimal.ZERO, BigDecimal::add).compareTo(cell) == 0;
    }

    /** Whether several different figures are told of the row and none of its readings answers to any of them. */
    boolean unclear(Reading reading, List<BigDecimal> usual) {
        List<BigDecimal> all = values.getOrDefault(reading.quantity(), List.of());
        boolean fits = usual.stream().anyMatch(value -> value.compareTo(reading.value()) == 0 || sumFits(reading, value));
        // 不予公开 17 件，…。不予公开的 10 件中: more than what the row holds is no part of it.
        boolean more = usual.stream().anyMatch(value -> value.compareTo(reading.value()) < 0 && all.stream().anyMatch(one -> one.compareTo(value) == 0));
        return !fits && !more && all.stream().map(BigDecimal::stripTrailingZeros).distinct().count() > 1;
    }
}
