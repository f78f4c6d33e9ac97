package org.jiaohe.narrative;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lists that share out their figures: 予以公开、部分公开分别为 10 件、3 件. The first label has the first figure, and so on. */
final class Shares {
    private static final List<String> KINDS = List.of("outcome", "applicant", "result", "action", "topic");
    private static final int GAP = 8;

    private final Map<Integer, Term> labels = new HashMap<>();

    private Shares() {
    }

    static Shares in(String sentence, List<Figure> figures, List<Term> terms) {
        Shares shares = new Shares();
        for (int at = sentence.indexOf("分别"); at >= 0; at = sentence.indexOf("分别", at + 2)) {
            shares.list(sentence, at, figures, terms);
        }
        return shares;
    }

    Optional<Term> of(Figure figure) {
        return Optional.ofNullable(labels.get(figure.start()));
    }

    private void list(String sentence, int at, List<Figure> figures, List<Term> terms) {
        List<Figure> row = figures.stream().filter(figure -> figure.start() > at).toList();
        int count = 0;
        int end = at;
        while (count < row.size() && (count == 0 ? row.get(0).start() - at <= GAP : sentence.substring(end, row.get(count).start()).matches("[、，,和及与]"))) {
            end = row.get(count++).end();
        }
        for (String kind : KINDS) {
            List<Term> named = terms.stream().filter(term -> term.is(kind) && !term.value().equals("other") && term.end() <= at).toList();
            if (count > 1 && named.size() >= count && adjacent(sentence, named.subList(named.size() - count, named.size()), at)) {
                for (int i = 0; i < count; i++) {
                    labels.put(row.get(i).start(), named.get(named.size() - count + i));
                }
                return;
            }
        }
    }

    /** Labels of one list stand close together, with no figure between them. */
    private static boolean adjacent(String sentence, List<Term> labels, int at) {
        int end = labels.get(0).end();
        for (Term label : labels.subList(1, labels.size())) {
            if (label.start() - end > GAP || sentence.substring(end, label.start()).matches(".*[0-9].*")) {
                return false;
            }
            end = label.end();
        }
        return at - end <= GAP && labels.stream().map(Term::value).distinct().count() == labels.size();
    }
}
