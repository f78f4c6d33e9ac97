package org.jiaohe.facts;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jiaohe.text.Bilingual;
import org.jiaohe.text.Lang;
import org.jiaohe.text.Messages;

/**
 * The unsettled errors of the units below (未销号的错误).
 *
 * @param count  how many units have any, {@code errors} how many they have together
 * @param worst  the ten units that have most, each as a sentence part
 */
public record SubordinateErrors(int count, int errors, List<Bilingual> worst, Spot spot) {
    private static final int WORST = 10;

    public SubordinateErrors {
        worst = List.copyOf(worst);
    }

    /** @param errors how many each unit below has */
    static SubordinateErrors of(Map<String, Integer> errors, Spot spot) {
        List<Map.Entry<String, Integer>> some = errors.entrySet().stream().filter(one -> one.getValue() > 0).sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey())).toList();
        List<Bilingual> worst = some.stream().limit(WORST).map(one -> new Bilingual(words(one, Lang.ZH), words(one, Lang.EN))).toList();
        return new SubordinateErrors(some.size(), some.stream().mapToInt(Map.Entry::getValue).sum(), worst, spot);
    }

    private static String words(Map.Entry<String, Integer> one, Lang lang) {
        return Messages.text("facts.openErrors", lang, "unit", one.getKey(), "count", one.getValue());
    }
}
