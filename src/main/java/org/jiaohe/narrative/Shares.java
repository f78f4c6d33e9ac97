package org.jiaohe.narrative;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jiaohe.text.Matcher;
import org.jiaohe.text.Pattern;

/**
 * Lists that share out their figures: 予以公开、部分公开分别为 10 件、3 件. The first label has the first figure, and so on. Where
 * one figure stands behind 各 or 均为 every label of the list has it: 行政复议、行政诉讼各 1 件.
 */
final class Shares {
    private static final List<String> KINDS = List.of("outcome", "applicant", "result", "deed", "action", "topic");
    private static final Pattern SPREAD = Pattern.compile("分别|依次");
    private static final Pattern EACH = Pattern.compile("(?:各|均|都|皆|全)(?:有|为|是|发生|收到|产生)?“?$");
    private static final Set<String> DECISIONS = Set.of("permits", "penalties", "coercion");
    private static final Pattern BEFORE_NOUGHT = Pattern.compile("(?:处理|决定|案件|措施|事项|数量?|总数)*(?:共计?|合计|总计|为|是|有|计|：)*");
    private static final Pattern BETWEEN = Pattern.compile("(?:处理|决定|案件|措施|事项)*(?:[、和及与]|以及)(?:作出)?");
    private static final Pattern NOTICES = Pattern.compile("收费通知书?的?(件数|数量|份数)(?:[、，和及与]|以及)(总金额|金额)(?:[，、]?(?:以及|和|及|与)?(实际收取的?总?金额))?");
    private static final Pattern BOTH = Pattern.compile("(共?(?:收到|受理|接收|接到))[、和及与](答复|办理|办结|回复|处理|办复)");
    private static final int GAP = 9;
    private static final int REACH = 16;

    /** The figures behind one 分别. */
    record Row(int at, List<Integer> figures) {
    }

    private final Map<Integer, List<Term>> labels = new HashMap<>();
    private final List<Row> rows = new ArrayList<>();
    private final Set<Integer> blind = new HashSet<>();

    private Shares() {
    }

    static Shares in(String sentence, List<Figure> figures, List<Term> terms) {
        Shares shares = new Shares();
        List<Term> all = parted(sentence, terms);
        Matcher spread = SPREAD.matcher(sentence);
        while (spread.find()) {
            shares.list(sentence, spread.start(), figures, all);
        }
        for (Figure figure : figures) {
            shares.each(sentence, figure, all);
            shares.nought(sentence, figure, all);
        }
        return shares;
    }

    /** The labels that share the figure; none where it has its own. */
    List<Term> of(Figure figure) {
        return labels.getOrDefault(figure.start(), List.of());
    }

    /** Whether the figure's list has a label that was not understood, so that none of its figures can be told. */
    boolean blind(Figure figure) {
        return blind.contains(figure.start());
    }

    /** Where the figure before it in its list stands, if nothing but the list says what it counts. */
    Optional<Integer> before(Figure figure) {
        return rows.stream().filter(row -> row.figures().indexOf(figure.start()) > 0 && !labels.containsKey(figure.start())).map(row -> row.figures().get(row.figures().indexOf(figure.start()) - 1)).findFirst();
    }

    List<Row> rows() {
        return List.copyOf(rows);
    }

    /** 自然人、法人或其他组织 is one word for everybody; in a list with 分别 it is two labels. */
    private static List<Term> parted(String sentence, List<Term> terms) {
        List<Term> parted = new ArrayList<>();
        for (Term term : terms) {
            int organisations = sentence.substring(term.start(), term.end()).indexOf("法人");
            Matcher both = BOTH.matcher(sentence.substring(term.start(), term.end()));
            if (term.is("action") && term.value().equals("new") && both.matches()) {
                // 受理、办结均为 18 件.
                parted.add(new Term("action", "new", term.start(), term.start() + both.end(1)));
                parted.add(new Term("action", "outcomeTotal", term.start() + both.start(2), term.end()));
            } else if (term.is("everyone") && organisations > 2) {
                parted.add(new Term("applicant", "naturalPerson", term.start(), term.start() + organisations - 1));
                parted.add(new Term("applicant", "legalPerson", term.start() + organisations, term.end()));
            } else {
                parted.add(term);
            }
        }
        notices(sentence, parted);
        return parted;
    }

    /** 发出收费通知的件数和总金额以及实际收取的总金额均为 0: the words of the form, of which the first two mean nothing alone. */
    private static void notices(String sentence, List<Term> parted) {
        Matcher told = sentence.contains("收费通知") ? NOTICES.matcher(sentence) : NOTICES.matcher("");
        while (told.find()) {
            List<Term> named = new ArrayList<>(List.of(new Term("deed", "notices", told.start(), told.end(1)), new Term("deed", "amountNoticed", told.start(2), told.end(2))));
            if (told.start(3) >= 0) {
                named.add(new Term("deed", "amountCollected", told.start(3), told.end(3)));
            }
            parted.removeIf(term -> term.start() < told.end() && told.start() < term.end());
            int at = (int) parted.stream().filter(term -> term.start() < told.start()).count();
            parted.addAll(at, named);
        }
    }

    private void list(String sentence, int at, List<Figure> figures, List<Term> terms) {
        List<Figure> row = figures.stream().filter(figure -> figure.start() > at).toList();
        int count = 0;
        int end = at;
        while (count < row.size() && (count == 0 ? row.get(0).start() - at <= REACH : Pattern.matches("[、，,和及与]", sentence.substring(end, row.get(count).start())))) {
            end = row.get(count++).end();
        }
        if (count > 1) {
            rows.add(new Row(at, row.subList(0, count).stream().map(Figure::start).toList()));
        }
        if (count > 1 && repeated(at, row.subList(0, count), figures, terms)) {
            return;
        }
        for (String kind : KINDS) {
            List<Term> all = terms.stream().filter(term -> term.is(kind) && !(term.is("topic") && term.value().equals("other")) && term.end() <= at).toList();
            // 行政查询事项、行政执法案卷不予公开的分别为: the reasons are the labels, not what they are reasons for.
            boolean reasons = all.size() > count && all.subList(all.size() - count - 1, all.size() - 1).stream().allMatch(term -> term.value().startsWith(all.get(all.size() - 1).value() + "."));
            List<Term> named = reasons ? all.subList(0, all.size() - 1) : all;
            // 未掌握、需另行制作而无法提供的分别为: a group never shares a list with its own rows; one of the labels was not understood.
            if (count > 1 && named.size() >= count && mixed(named.subList(named.size() - count, named.size()))) {
                row.subList(0, count).forEach(figure -> blind.add(figure.start()));
                return;
            }
            if (count > 1 && named.size() >= count && adjacent(sentence, named.subList(named.size() - count, named.size()), at)) {
                for (int i = 0; i < count; i++) {
                    labels.put(row.get(i).start(), List.of(named.get(named.size() - count + i)));
                }
                return;
            }
        }
    }

    private static boolean mixed(List<Term> labels) {
        return labels.stream().anyMatch(group -> labels.stream().anyMatch(row -> row.value().startsWith(group.value() + ".")));
    }

    /** 区政府复议 7 件、诉讼 5 件；全区分别为 26 件、14 件: the labels of as many figures before hold once more. */
    private boolean repeated(int at, List<Figure> row, List<Figure> figures, List<Term> terms) {
        List<Figure> before = figures.stream().filter(figure -> figure.end() <= at).toList();
        if (before.size() < row.size() || terms.stream().anyMatch(term -> KINDS.contains(term.kind()) && !term.value().equals("other") && term.start() >= before.get(before.size() - 1).end() && term.end() <= at)) {
            return false;
        }
        List<Figure> told = before.subList(before.size() - row.size(), before.size());
        for (String kind : KINDS) {
            List<Term> named = new ArrayList<>();
            for (Figure figure : told) {
                int from = figures.indexOf(figure) == 0 ? 0 : figures.get(figures.indexOf(figure) - 1).end();
                terms.stream().filter(term -> term.is(kind) && !(term.is("topic") && term.value().equals("other")) && term.start() >= from && term.end() <= figure.start()).reduce((one, other) -> other).ifPresent(named::add);
            }
            if (named.size() == row.size() && named.stream().map(Term::value).distinct().count() == row.size()) {
                for (int i = 0; i < row.size(); i++) {
                    labels.put(row.get(i).start(), List.of(named.get(i)));
                }
                return true;
            }
        }
        return false;
    }

    private void each(String sentence, Figure figure, List<Term> terms) {
        Matcher each = EACH.matcher(sentence).region(Math.max(0, figure.start() - 4), figure.start());
        if (!each.find() || labels.containsKey(figure.start())) {
            return;
        }
        for (String kind : KINDS) {
            List<Term> list = new ArrayList<>();
            int from = each.start();
            for (int i = terms.size() - 1; i >= 0; i--) {
                Term term = terms.get(i);
                boolean next = term.is(kind) && term.end() <= from && near(sentence, term.end(), from) && (list.isEmpty() || Pattern.matches(".*[、和及与以].*", sentence.substring(term.end(), from)));
                if (next) {
                    list.add(0, term);
                    from = term.start();
                }
            }
            if (list.size() > 1 && list.stream().map(Term::value).distinct().count() == list.size()) {
                labels.put(figure.start(), List.copyOf(list));
                return;
            }
        }
    }

    /** 行政处罚、行政强制为 0 件: nothing is nothing of each. */
    private void nought(String sentence, Figure figure, List<Term> terms) {
        if (figure.value().signum() != 0 || labels.containsKey(figure.start())) {
            return;
        }
        List<Term> list = new ArrayList<>();
        int from = figure.start();
        for (int i = terms.size() - 1; i >= 0; i--) {
            Term term = terms.get(i);
            boolean next = DECISIONS.contains(term.value()) && term.end() <= from && (list.isEmpty() ? BEFORE_NOUGHT : BETWEEN).matcher(sentence.substring(term.end(), from)).matches();
            if (next) {
                list.add(0, term);
                from = term.start();
            }
        }
        if (list.size() > 1) {
            labels.put(figure.start(), List.copyOf(list));
        }
    }

    /** Labels of one list stand close together, with no figure between them. */
    private static boolean adjacent(String sentence, List<Term> labels, int at) {
        int end = labels.get(0).end();
        for (Term label : labels.subList(1, labels.size())) {
            if (!near(sentence, end, label.start())) {
                return false;
            }
            end = label.end();
        }
        return near(sentence, end, at) && labels.stream().map(Term::value).distinct().count() == labels.size();
    }

    private static boolean near(String sentence, int end, int start) {
        return start - end <= GAP && start >= end && sentence.substring(end, start).chars().noneMatch(Character::isDigit);
    }
}
