package org.jiaohe.narrative;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jiaohe.text.Matcher;
import org.jiaohe.text.Pattern;

/** 许可 412 件、处罚 56 件、强制 4 件: the three kinds of decisions by their short names, which mean them only where one stands beside another. */
final class Shortened {
    private static final Map<String, String> NAMES = Map.of("许可", "permits", "处罚", "penalties", "强制", "coercion");
    private static final Pattern NAMED = Pattern.compile("(?<=^|[，；、：（]|作出|做出|实施|行政|共|年)(许可|处罚|强制)(?:类)?(?:决定|办件|案件|措施)?(?:共)?(?=[0-9.,]+万?[余多]?[件宗起次例])");
    private static final int SEVERAL = 2;

    private Shortened() {
    }

    /** Whether a sentence names several of them so. */
    static boolean in(String sentence) {
        return (sentence.contains("处罚") || sentence.contains("强制")) && NAMED.matcher(sentence).results().map(found -> found.group(1)).distinct().count() >= SEVERAL;
    }

    /**
     * The terms with the short names as topics of their own.
     *
     * @param known whether the text before has named several of them so
     */
    static List<Term> resolve(String sentence, List<Term> terms, boolean known) {
        if (!known && !sentence.contains("处罚") && !sentence.contains("强制")) {
            return terms;
        }
        List<Term> found = new ArrayList<>();
        Matcher named = NAMED.matcher(sentence);
        while (named.find()) {
            found.add(new Term("topic", NAMES.get(named.group(1)), named.start(1), named.end(1)));
        }
        if (!known && found.stream().map(Term::value).distinct().count() < SEVERAL || found.isEmpty()) {
            return terms;
        }
        List<Term> all = new ArrayList<>(terms.stream().filter(term -> found.stream().noneMatch(one -> one.start() < term.end() && term.start() < one.end())).toList());
        found.stream().filter(one -> terms.stream().noneMatch(term -> term.value().equals(one.value()) && term.start() <= one.start() && term.end() >= one.end())).forEach(all::add);
        terms.stream().filter(term -> NAMES.containsValue(term.value()) && !all.contains(term)).forEach(all::add);
        all.sort(Comparator.comparingInt(Term::start));
        return all;
    }
}
