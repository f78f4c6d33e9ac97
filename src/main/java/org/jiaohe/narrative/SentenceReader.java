package org.jiaohe.narrative;

import java.math.BigDecimal;
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
    private static final Set<String> SPECIFIC = Set.of("outcome", "action", "applicant", "result", "deed");
    private static final Pattern COMPARED = Pattern.compile("(?:较|比|与|由|从)(?:上年度?|上一年度?|去年|20[0-9]{2}年度?)(?:同期)?的?$");
    private static final Pattern OTHER_APPLICATION = Pattern.compile("(?:许可|救助|低保|登记|补贴|补助|项目|执行|仲裁|复议|诉讼|信访|注册|备案|资金|听证|复核|鉴定|审批|专利|保险|住房|贷款|入学|奖励|资质|认定|立项|商标|变更|优抚|赔偿|延期|使用|业务|办事|服务|各项|审核|用地)(?:的|类)?$");
    private static final Pattern COUNTER_HALL = Pattern.compile("大厅|窗口|政务服务|一网通办|行政审批|网上办事");

    private static final Pattern SUM = Pattern.compile("(?:两项|全年|全市|全县|全区|总)?(?:共计?|合计|总计|总共)(?:为|有)?");
    private static final Pattern THIS_YEAR = Pattern.compile("(?:其中)?[，,：:]?(?:20[0-9]{2}年度?|本年度?|今年)(?:为|共|有)?");

    private final Scopes scopes;
    private final int year;
    private String topic;
    private String base = "new";
    private Optional<Reading> last = Optional.empty();
    private Optional<Reading> twice = Optional.empty();
    private final Set<String> quantities = new HashSet<>();

    /** @param topic what the paragraph speaks of before it names anything: that of its part, or nothing */
    SentenceReader(Scopes scopes, String topic, int year) {
        this.scopes = scopes;
        this.topic = topic;
        this.year = year;
    }

    List<Reading> read(String sentence) {
        List<Term> terms = Carries.resolve(sentence, Terms.in(sentence), year);
        List<Figure> figures = Figure.in(sentence).stream().filter(figure -> terms.stream().noneMatch(term -> term.start() <= figure.start() && figure.start() < term.end())).toList();
        List<Reading> readings = new ArrayList<>(Zeros.in(sentence, terms, topic));
        readings.forEach(zero -> last = Optional.of(zero));
        quantities.clear();
        Shares shares = Shares.in(sentence, figures, terms);
        int before = 0;
        for (int i = 0; i < figures.size(); i++) {
            Figure figure = figures.get(i);
            int next = i + 1 < figures.size() ? figures.get(i + 1).start() : sentence.length();
            Context context = Context.of(sentence, figure, before, next, terms);
            Optional<Reading> reading = reading(shares.of(figure).map(context::labelled).orElse(context));
            if (reading.isPresent()) {
                readings.add(reading.get());
                quantities.add(reading.get().quantity());
                twice = last;
                last = reading;
            }
            before = figure.end();
        }
        terms.stream().filter(term -> term.is("topic") && strong(term, sentence, terms)).reduce((one, other) -> other).ifPresent(term -> topic = term.value());
        return readings;
    }

    private Optional<Reading> reading(Context context) {
        Figure figure = context.figure();
        boolean difference = context.lastOwn("delta").filter(delta -> figure.start() - delta.end() <= 2).isPresent();
        if (difference) {
            return Optional.empty();
        }
        Claim.Scope scope = scopes.at(context.sentence(), context.clause(), figure.start());
        if (COMPARED.matcher(context.words()).find()) {
            return last.filter(one -> figure.cases()).map(one -> make(context, new Meaning(one.quantity(), List.of()), Claim.Scope.PREVIOUS_YEAR));
        }
        Optional<Meaning> meaning = sum(context) ? Optional.of(new Meaning("requests.received", List.of())) : Meanings.of(topicOf(context), context, base, last);
        if (meaning.isPresent() && (meaning.get().quantity().equals("requests.new") || meaning.get().quantity().equals("requests.outcomeTotal")) && !meaning.get().subset()) {
            base = meaning.get().quantity().substring("requests.".length());
        }
        if (meaning.filter(one -> undivided(one, context)).isPresent()) {
            return Optional.empty();
        }
        Optional<Reading> whole = total(context).or(() -> ofYear(context, scope));
        if (whole.isPresent()) {
            return Optional.of(make(context, new Meaning(whole.get().quantity(), List.of()), Claim.Scope.WHOLE));
        }
        boolean silent = context.own().stream().noneMatch(term -> term.is("topic") || SPECIFIC.contains(term.kind())) && context.right().stream().noneMatch(term -> term.is("topic"));
        if (meaning.isEmpty() && scope != Claim.Scope.WHOLE && last.isPresent() && figure.cases() && silent) {
            meaning = Optional.of(new Meaning(last.get().quantity(), List.of()));
        }
        return meaning.map(one -> make(context, one, (one.subset() || among(one, context)) && scope == Claim.Scope.WHOLE ? Claim.Scope.PART : scope));
    }

    /** 答复 43 件，其中 41 件按时答复: the same quantity again behind 其中 is a part of it. */
    private boolean among(Meaning meaning, Context context) {
        return quantities.contains(meaning.quantity()) && context.sentence().substring(0, context.figure().start()).contains("其中");
    }

    /** 区政府办 45 件，各部门 230 件，合计 275 件: parts of one quantity and their sum, which is the whole. */
    private Optional<Reading> total(Context context) {
        boolean parts = last.isPresent() && twice.isPresent() && last.get().quantity().equals(twice.get().quantity()) && last.get().scope() != Claim.Scope.WHOLE && twice.get().scope() != Claim.Scope.WHOLE;
        return last.filter(one -> parts && context.figure().cases() && SUM.matcher(context.words()).matches());
    }

    /** 近三年共 120 件，其中 2022 年 38 件: the year of the report out of several. */
    private Optional<Reading> ofYear(Context context, Claim.Scope scope) {
        return last.filter(one -> scope == Claim.Scope.WHOLE && one.scope() == Claim.Scope.CUMULATIVE && context.figure().cases() && THIS_YEAR.matcher(context.words()).matches());
    }

    /** 复议 8 件、诉讼 4 件，其中被纠正 5 件: nobody says how many of each. */
    private boolean undivided(Meaning meaning, Context context) {
        boolean result = meaning.quantity().startsWith("disputes.") && !meaning.quantity().endsWith(".total");
        return result && context.own().stream().noneMatch(term -> term.is("topic")) && last.filter(one -> one.quantity().equals("disputes.total")
                || one.quantity().matches("disputes\\.(?:directL|l)itigation.*total") && twice.filter(two -> two.quantity().equals("disputes.reconsideration.total")).isPresent()).isPresent();
    }

    /** 新收 10 件，结转 2 件，共计 12 件: the sum of both is what was received. */
    private boolean sum(Context context) {
        return context.figure().cases() && SUM.matcher(context.words()).matches() && quantities.containsAll(Set.of("requests.new", "requests.carriedIn"));
    }

    private static Reading make(Context context, Meaning meaning, Claim.Scope scope) {
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

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return value.signum() == 0 ? BigDecimal.ZERO : stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private String topicOf(Context context) {
        String sentence = context.sentence();
        List<Term> terms = context.terms();
        Optional<Term> own = context.own().stream().filter(term -> term.is("topic") && strong(term, sentence, terms)).reduce((one, other) -> other);
        if (own.isPresent()) {
            return own.get().value();
        }
        Optional<Term> behind = context.right().stream().filter(term -> term.is("topic") && strong(term, sentence, terms) && term.start() - context.figure().end() <= 6).findFirst();
        if (behind.isPresent()) {
            return behind.get().value();
        }
        boolean applied = context.own().stream().anyMatch(term -> term.is("applicant") && sentence.startsWith("申请", term.end() - 2));
        if (applied || context.names("outcome") || context.own().stream().anyMatch(SentenceReader::carried)) {
            return "requests";
        }
        Optional<Term> earlier = terms.stream().filter(term -> term.is("topic") && term.end() <= context.figure().start() && strong(term, sentence, terms)).reduce((one, other) -> other);
        boolean tableThree = terms.stream().anyMatch(term -> term.is("outcome") || carried(term));
        if (earlier.isEmpty() && tableThree && context.names("action")) {
            return "requests";
        }
        return earlier.map(Term::value).orElse(topic);
    }

    private static boolean carried(Term term) {
        return term.is("action") && term.value().startsWith("carried");
    }

    /** 申请 alone may be an application for anything; it counts where nothing speaks against disclosure. */
    private boolean strong(Term term, String sentence, List<Term> terms) {
        boolean bare = term.value().equals("requests") && term.end() - term.start() <= 2;
        if (!bare || topic.equals("requests")) {
            return true;
        }
        String before = sentence.substring(Math.max(0, term.start() - 6), term.start());
        if (OTHER_APPLICATION.matcher(before).find()) {
            return false;
        }
        boolean spoken = sentence.contains("公开") || terms.stream().anyMatch(one -> one.is("outcome") || one.is("applicant") || carried(one));
        boolean done = terms.stream().anyMatch(one -> one.is("action")) && terms.stream().noneMatch(one -> one.is("topic") && one.value().equals("other")) && !COUNTER_HALL.matcher(sentence).find();
        return spoken || done;
    }
}
