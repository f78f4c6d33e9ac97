package org.jiaohe.narrative;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jiaohe.text.Matcher;
import org.jiaohe.text.Pattern;

/** 被提起诉讼 5 件，其中未经复议的 2 件，经过复议的 3 件: behind the suits, the words of their kinds are no reconsiderations. 其他处理 among results is one. */
final class ShortSuits {
    private static final Pattern KIND = Pattern.compile("(?:(未经|不经|没有经过|未经过)|(?<!未|不)(?:经过|先经|经))(?:行政)?复议(?:的)?(?:案件)?(?=[0-9一二两三四五六七八九十])|(?<=[0-9][件宗起])(?:经过|经)(?:行政)?复议(?=[，、；（]|$)|(?<![\\p{IsHan}])复议后的?(?:案件)?(?=[0-9一二两三四五六七八九十])");
    private static final Pattern COURT = Pattern.compile("判决|法院|原告|诉讼请求|起诉");
    private static final Set<String> SUITS = Set.of("litigation", "directLitigation", "litigationAfterReconsideration");

    private ShortSuits() {
    }

    /** The terms with those of the kinds in place of the reconsideration that they name. */
    static List<Term> resolve(String sentence, List<Term> terms) {
        Matcher kind = KIND.matcher(sentence);
        List<Term> all = terms;
        while (kind.find()) {
            int start = kind.start();
            int end = kind.end();
            boolean suits = all.stream().filter(term -> term.is("topic") && term.end() <= start && !term.value().equals("other")).reduce((one, other) -> other).map(term -> SUITS.contains(term.value())).orElse(COURT.matcher(sentence).find());
            if (suits) {
                List<Term> named = new ArrayList<>(all.stream().filter(term -> term.end() <= start || term.start() >= end).toList());
                named.add(new Term("topic", kind.group(1) == null ? "litigationAfterReconsideration" : "directLitigation", start, end));
                named.sort(Comparator.comparingInt(Term::start));
                all = named;
            }
        }
        return others(all);
    }

    /** 维持 8 件，纠正 1 件，其他处理 4 件: behind results of disputes no row of table three is meant. */
    private static List<Term> others(List<Term> terms) {
        int results = 0;
        for (int i = 0; i < terms.size(); i++) {
            Term term = terms.get(i);
            if (term.is("outcome") && term.value().equals("other") && results > 1) {
                List<Term> all = new ArrayList<>(terms);
                all.set(i, new Term("result", "other", term.start(), term.end()));
                return all;
            }
            if (term.is("outcome") || term.is("action") || term.is("topic") && term.value().equals("requests")) {
                return terms;
            }
            results += term.is("result") && (term.value().equals("upheld") || term.value().equals("corrected")) ? 1 : 0;
        }
        return terms;
    }
}
