package org.jiaohe.narrative;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads the figures of one paragraph, sentence by sentence. What a sentence speaks of carries over to the next one until
 * another topic takes over, as 其中 and 答复 do without naming the applications again.
 */
final class SentenceReader {
    private static final String BOUNDARIES = "，,；;：:（()）、";
    private static final Set<String> SPECIFIC = Set.of("outcome", "action", "applicant", "result", "deed");
    private static final Set<String> DISPUTES = Set.of("reconsideration", "litigation", "directLitigation", "litigationAfterReconsideration");
    private static final int NEAR = 16;

    private static final Pattern SUM = Pattern.compile("(?:两项|全年|总)?(?:共计?|合计|总计|总共)(?:为|有)?");

    private final Scopes scopes;
    private final Set<String> quantities = new HashSet<>();
    private String topic;
    private String base = "new";
    private Optional<Reading> last = Optional.empty();

    /** @param topic what the paragraph speaks of before it names anything: that of its part, or nothing */
    SentenceReader(Scopes scopes, String topic) {
        this.scopes = scopes;
        this.topic = topic;
    }

    /** What stands around one figure. */
    private record Context(String sentence, Figure figure, int clause, List<Term> own, List<Term> wide, List<Term> right) {
        Optional<Term> lastOwn(String kind) {
            return own.stream().filter(term -> term.is(kind)).reduce((one, other) -> other);
        }

        /** A word of the clause before the figure, else one right behind it, else one since the figure before. */
        Optional<Term> nearest(String kind) {
            Optional<Term> before = lastOwn(kind);
            if (before.isPresent()) {
                return before;
            }
            boolean saidBefore = own.stream().anyMatch(term -> SPECIFIC.contains(term.kind()) && !term.is("deed"));
            Optional<Term> behind = right.stream().filter(term -> term.is(kind)).findFirst();
            return behind.isPresent() && !saidBefore ? behind : wide.stream().filter(term -> term.is(kind)).reduce((one, other) -> other).filter(term -> !saidBefore);
        }

        /** Its label stands in a list before 分别为. */
        boolean shared() {
            return own.stream().anyMatch(term -> term.start() < clause);
        }

        String words() {
            return sentence.substring(clause, figure.start());
        }
    }

    List<Reading> read(String sentence) {
        List<Term> terms = Terms.in(sentence);
        List<Figure> figures = Figure.in(sentence).stream().filter(figure -> terms.stream().noneMatch(term -> term.start() <= figure.start() && figure.start() < term.end())).toList();
        List<Reading> readings = new ArrayList<>(Zeros.in(sentence, terms, topic));
        quantities.clear();
        readings.forEach(zero -> last = Optional.of(zero));
        Shares shares = Shares.in(sentence, figures, terms);
        int before = 0;
        for (int i = 0; i < figures.size(); i++) {
            Figure figure = figures.get(i);
            int next = i + 1 < figures.size() ? figures.get(i + 1).start() : sentence.length();
            Context context = context(sentence, figure, before, next, terms);
            Optional<Term> shared = shares.of(figure);
            if (shared.isPresent()) {
                context = new Context(sentence, figure, context.clause(), List.of(shared.get()), List.of(shared.get()), List.of());
            }
            Optional<Reading> reading = reading(context, terms);
            if (reading.isPresent()) {
                readings.add(reading.get());
                quantities.add(reading.get().quantity());
                last = reading;
            }
            before = figure.end();
        }
        terms.stream().filter(term -> term.is("topic") && strong(term, sentence)).reduce((one, other) -> other).ifPresent(term -> topic = term.value());
        return readings;
    }

    private static Context context(String sentence, Figure figure, int before, int next, List<Term> terms) {
        int clause = before;
        for (int k = figure.start() - 1; k >= before; k--) {
            int at = k;
            if (BOUNDARIES.indexOf(sentence.charAt(k)) >= 0 && terms.stream().noneMatch(term -> term.start() < at && at < term.end())) {
                clause = k + 1;
                break;
            }
        }
        int end = figure.end();
        while (end < next && BOUNDARIES.indexOf(sentence.charAt(end)) < 0) {
            end++;
        }
        // 占比 and 其中 in a bracket begin a thought of their own.
        int own = clause;
        int stop = end;
        List<Term> right = terms.stream().filter(term -> term.start() >= figure.end() && term.start() < stop && term.start() - figure.end() <= NEAR).toList();
        int from = before;
        return new Context(sentence, figure, own, terms.stream().filter(term -> term.start() >= own && term.end() <= figure.start()).toList(),
                terms.stream().filter(term -> term.start() >= from && term.end() <= figure.start()).toList(), right);
    }

    private Optional<Reading> reading(Context context, List<Term> terms) {
        Figure figure = context.figure();
        boolean difference = context.lastOwn("delta").filter(delta -> figure.start() - delta.end() <= 2).isPresent();
        if (difference) {
            return Optional.empty();
        }
        Claim.Scope scope = scopes.at(context.sentence(), context.clause(), figure.start());
        String about = topicOf(context, terms);
        Optional<Meaning> meaning = switch (about) {
            case "requests" -> requests(context);
            case "reconsideration", "litigation", "directLitigation", "litigationAfterReconsideration" -> dispute(context, about, terms);
            case "normativeDocuments", "regulations" -> documents(context, about);
            case "permits", "penalties", "coercion" -> decisions(context, about);
            case "fees" -> figure.money() ? Optional.of(new Meaning("proactive.fees.amount", List.of())) : Optional.empty();
            case "procurement" -> figure.money() ? Optional.of(new Meaning("proactive.procurement.amount", List.of()))
                    : figure.cases() ? Optional.of(new Meaning("proactive.procurement.projects", List.of())) : Optional.empty();
            case "infoFee" -> infoFee(context);
            case "proactive" -> proactive(context);
            default -> Optional.empty();
        };
        if (meaning.isEmpty() && scope != Claim.Scope.WHOLE && last.isPresent() && figure.cases() && context.own().stream().noneMatch(term -> term.is("topic") && !same(term, last.get()) || SPECIFIC.contains(term.kind()) && !term.is("deed"))
                && context.right().stream().noneMatch(term -> term.is("topic"))) {
            meaning = Optional.of(new Meaning(last.get().quantity(), List.of()));
        }
        return meaning.map(one -> make(context, one, scope));
    }

    /** 当面申请 12 件 still speaks of the applications, 网站公开 1200 条 of the items disclosed. */
    private static boolean same(Term topic, Reading before) {
        return topic.value().equals("requests") && before.quantity().startsWith("requests.") || (topic.value().equals("proactive") || topic.value().equals("channel")) && before.quantity().equals("proactive.total");
    }

    /** What a figure counts, and the words that say so. */
    private record Meaning(String quantity, List<Term> words) {
    }

    private Reading make(Context context, Meaning meaning, Claim.Scope scope) {
        Figure figure = context.figure();
        int start = figure.start();
        int end = figure.end();
        List<Term> words = new ArrayList<>(meaning.words());
        context.own().stream().filter(term -> term.is("topic") && !term.value().equals("other")).forEach(words::add);
        for (Term word : words) {
            if (word.end() <= figure.start() && word.start() >= context.clause()) {
                start = Math.min(start, word.start());
            } else if (word.start() >= figure.end()) {
                end = Math.max(end, word.end());
            }
        }
        boolean tenThousands = meaning.quantity().endsWith(".amount");
        boolean inYuan = figure.money() && tenThousands;
        int shift = unitShift(figure) - (inYuan ? 4 : 0);
        String unit = figure.money() ? tenThousands ? "万元" : "元" : "";
        return new Reading(start, end, meaning.quantity(), plain(figure.value().movePointRight(shift)), figure.step().movePointRight(shift), unit, figure.approx(), scope);
    }

    /** 万 and 亿 before 元 are part of the number already, except where the counter swallowed them. */
    private static int unitShift(Figure figure) {
        return switch (figure.counter()) {
            case "万元" -> 4;
            case "亿元" -> 8;
            default -> 0;
        };
    }

    private static java.math.BigDecimal plain(java.math.BigDecimal value) {
        java.math.BigDecimal stripped = value.stripTrailingZeros();
        return value.signum() == 0 ? java.math.BigDecimal.ZERO : stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private String topicOf(Context context, List<Term> terms) {
        Optional<Term> own = context.own().stream().filter(term -> term.is("topic") && strong(term, context.sentence())).reduce((one, other) -> other);
        if (own.isPresent()) {
            return own.get().value();
        }
        Optional<Term> behind = context.right().stream().filter(term -> term.is("topic") && strong(term, context.sentence()) && term.start() - context.figure().end() <= 6).findFirst();
        if (behind.isPresent()) {
            return behind.get().value();
        }
        if (context.own().stream().anyMatch(term -> term.is("outcome"))) {
            return "requests";
        }
        return terms.stream().filter(term -> term.is("topic") && term.end() <= context.figure().start() && strong(term, context.sentence())).reduce((one, other) -> other).map(Term::value).orElse(topic);
    }

    /** 申请 alone may be an application for anything; it counts where disclosure is what is spoken of. */
    private boolean strong(Term term, String sentence) {
        return !(term.value().equals("requests") && term.end() - term.start() <= 2) || topic.equals("requests") || sentence.contains("公开");
    }

    private Optional<Meaning> requests(Context context) {
        Figure figure = context.figure();
        if (!figure.cases()) {
            return Optional.empty();
        }
        Optional<Term> outcome = context.nearest("outcome");
        if (outcome.isPresent()) {
            return Optional.of(new Meaning("requests." + outcome.get().value(), List.of(outcome.get())));
        }
        if (context.own().stream().anyMatch(term -> term.is("result")) || context.right().stream().anyMatch(term -> term.is("result"))) {
            return Optional.empty();
        }
        Optional<Term> action = context.nearest("action");
        boolean both = context.own().stream().anyMatch(term -> term.is("action") && term.value().equals("new")) && context.own().stream().anyMatch(term -> term.is("action") && term.value().equals("carriedIn"));
        Optional<Term> applicant = context.nearest("applicant");
        if (applicant.isPresent()) {
            String row = context.lastOwn("action").map(Term::value).filter(value -> !value.equals("received")).orElse(base);
            List<Term> words = new ArrayList<>(List.of(applicant.get()));
            context.lastOwn("action").ifPresent(words::add);
            return Optional.of(new Meaning("requests." + row + "@" + applicant.get().value(), words));
        }
        if (action.isPresent()) {
            String row = both ? "received" : action.get().value();
            if (row.equals("new") || row.equals("outcomeTotal")) {
                base = row;
            }
            return Optional.of(new Meaning("requests." + row, List.of(action.get())));
        }
        boolean sum = SUM.matcher(context.words()).matches() && quantities.containsAll(Set.of("requests.new", "requests.carriedIn"));
        if (sum) {
            return Optional.of(new Meaning("requests.received", List.of()));
        }
        boolean named = context.own().stream().anyMatch(term -> term.is("topic") && term.value().equals("requests") && term.end() - term.start() > 2);
        boolean first = last.filter(reading -> reading.quantity().startsWith("requests.")).isEmpty();
        return named && first ? Optional.of(new Meaning("requests.new", List.of())) : Optional.empty();
    }

    private Optional<Meaning> dispute(Context context, String about, List<Term> terms) {
        if (!context.figure().cases() || context.words().contains("审结") && !context.words().contains("未审结") || context.words().contains("结案")) {
            return Optional.empty();
        }
        Optional<Term> result = context.nearest("result");
        Optional<String> joint = context.shared() ? Optional.empty() : joint(context, terms);
        if (result.isPresent()) {
            return Optional.of(new Meaning("disputes." + joint.filter(both -> false).orElse(about) + "." + result.get().value(), List.of(result.get())));
        }
        List<Term> words = new ArrayList<>();
        context.lastOwn("action").ifPresent(words::add);
        boolean counted = context.own().stream().anyMatch(term -> term.is("topic")) || context.right().stream().anyMatch(term -> term.is("topic")) || !words.isEmpty();
        if (!counted) {
            return Optional.empty();
        }
        context.right().stream().filter(term -> term.is("topic")).findFirst().ifPresent(words::add);
        return Optional.of(new Meaning(joint.orElse("disputes." + about + ".total"), words));
    }

    /** 行政复议、行政诉讼案件 5 件 counts both together. */
    private static Optional<String> joint(Context context, List<Term> terms) {
        List<Term> near = terms.stream().filter(term -> term.is("topic") && DISPUTES.contains(term.value()) && term.end() <= context.figure().start()).toList();
        if (near.size() < 2) {
            return Optional.empty();
        }
        Term one = near.get(near.size() - 2);
        Term other = near.get(near.size() - 1);
        String between = context.sentence().substring(one.end(), other.start());
        boolean adjacent = between.matches("(?:案件|申请)?[、和与及或]?(?:提起)?");
        return adjacent && !one.value().equals(other.value()) && one.value().equals("reconsideration") ? Optional.of("disputes.total") : Optional.empty();
    }

    private Optional<Meaning> documents(Context context, String about) {
        boolean counted = List.of("件", "份", "部", "个", "项", "篇").contains(context.figure().counter());
        return counted ? context.nearest("deed").filter(deed -> List.of("issued", "repealed", "inForce", "disclosed").contains(deed.value()))
                .map(deed -> new Meaning("proactive." + about + "." + deed.value(), List.of(deed))) : Optional.empty();
    }

    /** A count of published items of information is not the count of decisions. */
    private static Optional<Meaning> decisions(Context context, String about) {
        String words = context.words();
        boolean published = words.contains("公开") || words.contains("公示") || words.contains("信息") || words.contains("双公示") || words.contains("数据");
        boolean counted = List.of("件", "宗", "起", "例", "次", "件次", "项", "").contains(context.figure().counter()) && !context.figure().money();
        boolean items = context.figure().counter().equals("项") || context.right().stream().anyMatch(term -> term.is("topic") && term.value().equals("other"));
        if (items) {
            return Optional.empty();
        }
        boolean empty = context.figure().counter().isEmpty() && !words.contains("数量") && !words.contains("决定");
        return published || !counted || empty ? Optional.empty() : Optional.of(new Meaning("proactive." + about + ".decisions", context.lastOwn("deed").map(List::of).orElse(List.of())));
    }

    private static Optional<Meaning> infoFee(Context context) {
        if (context.figure().money()) {
            Optional<Term> deed = context.nearest("deed").filter(one -> one.value().startsWith("amount"));
            String quantity = context.words().contains("实际") || context.words().contains("实收") ? "amountCollected" : deed.map(Term::value).orElse("amountCollected");
            return Optional.of(new Meaning("infoFee." + quantity, deed.map(List::of).orElse(List.of())));
        }
        boolean notices = List.of("件", "份", "次").contains(context.figure().counter()) && context.sentence().contains("通知");
        return notices ? Optional.of(new Meaning("infoFee.notices", context.lastOwn("deed").map(List::of).orElse(List.of()))) : Optional.empty();
    }

    private static Optional<Meaning> proactive(Context context) {
        boolean counted = List.of("条", "件", "项", "篇", "份", "条次", "件次", "个").contains(context.figure().counter());
        boolean named = context.own().stream().anyMatch(term -> term.is("topic") && term.value().equals("proactive"));
        return counted && named ? Optional.of(new Meaning("proactive.total", List.of())) : Optional.empty();
    }
}
