package org.jiaohe.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jiaohe.text.Pattern;

/**
 * Reads the figures of one paragraph, sentence by sentence. What a sentence speaks of carries over to the next one until
 * another topic takes over, as 其中 and 答复 do without naming the applications again.
 */
final class SentenceReader {
    private static final Set<String> DIVISIBLE = Set.of("requests.new", "requests.received", "requests.outcomeTotal", "proactive.total", "disputes.reconsideration.total", "disputes.litigation.total",
            "proactive.normativeDocuments.issued", "proactive.permits.decisions", "proactive.penalties.decisions", "proactive.coercion.decisions", "proactive.fees.amount");
    private static final Set<String> APPLICATIONS = Set.of("requests.new", "requests.outcomeTotal");
    private static final Set<String> SPECIFIC = Set.of("outcome", "action", "applicant", "result", "deed");
    private static final Pattern COMPARED = Pattern.compile("(?:较|比|与|由|从|于|是)(?:上一?年度?|去年|前一年|20[0-9]{2}年度?)(?:度)?(?:同期)?的?[（(]?(?:约|近)?$");

    /** 由 18 件上升为 24 件: the first figure is last year's. */
    private static final Pattern FROM = Pattern.compile("(?:由|从)(?:上一?年度?|去年|20[0-9]{2}年度?)?(?:度)?(?:同期)?的?(?:约|近)?$");
    private static final Pattern CHANGED = Pattern.compile("^[^0-9，。；]{0,6}?(?:上升|增加|增长|提高|增至|升至|下降|减少|降低|回落|降至|减至|变为|升|降)[^0-9，。；]{0,6}");
    private static final Pattern TO = Pattern.compile("(?:上升|增加|增长|提高|增|升|下降|减少|降低|回落|降|减|变)(?:了)?(?:为|到|至)(?:20[0-9]{2}年度?|今年|本年)?(?:的)?(?:约|近)?$");
    private static final Pattern DUE = Pattern.compile("(?:全年|本年|年内|实际|共|当年|今年)*(?:应办理?|应答复|需办理|待办理)(?:申请|件)?(?:数量?|为|共)*");
    private static final Pattern SUM = Pattern.compile("(?:两项|三项|二者|两者|总|全[\\p{IsHan}]{1,4}?)?(?:共计?|合计|总计|总共|总数|总量|累计|共?需办理|共?应办理|实有)(?:为|有|达)?");
    private static final Pattern SUM_OF = Pattern.compile("(?:[二两三四五六七八]种?(?:项|类|渠道|方式|途径|部分|者|级|家)|以上|上述)(?:渠道|方式)?(?:共计?|合计|总计|总共|累计)(?:为|有|达)?$");
    private static final Pattern THIS_YEAR = Pattern.compile("(?:其中)?[，,：:]?(?:20[0-9]{2}年度?|本年度?|今年|当年)(?:为|共|有|新增)?");

    /** 占全年申请总量 58 件的 36.2 %. */
    private static final Pattern DENOMINATOR = Pattern.compile("占[^，。；0-9部]{0,8}申请(?:总量|总数|总件数|件数|量)(?:的)?$");
    private static final Pattern GOVERNMENT = Pattern.compile("政府(?!网|门户|信息|公报|系统)");
    private static final Pattern ANSWERED = Pattern.compile("(?:并|和|、|及|且|后).*(?:答复|办结|办理|回复|办复|处理)");
    private static final Pattern INTO = Pattern.compile("结转(?:至|到|入)(?:20[0-9]{2}年|本年|今年|当年)");
    /** 申请量超过 100 件的有 5 个 tells of a limit. */
    private static final Pattern THRESHOLD = Pattern.compile("(?:超过|超|不足|不到|少于|多于|高于)$");
    private static final Pattern APPLIED = Pattern.compile("申请(?:总?量|数量|件数|总数)");
    private static final Pattern YEARLY = Pattern.compile("(?:全年|今年|本年度?|年度)(?:共|合计|总计|共计|累计)?");
    private static final Pattern OF_YEAR = Pattern.compile("20[0-9]{2}年|今年|本年");
    private static final Pattern REVIEWED = Pattern.compile("清理|梳理");

    /** 发文 58 份，其中主动公开 23 份、依申请公开 12 份、不予公开 23 份: how documents were marked when they were made. */
    private static final Pattern ATTRIBUTES = Pattern.compile("(?:公开属性|发文|公文|制发文件)[^。]{0,40}(?:主动公开|依申请公开|不予?公开)[^。]{0,12}(?:主动公开|依申请公开|不予?公开)|(?:发文|公文|制发文件|印发文件)[^。；]{0,12}其中[，：]?主动公开");

    /** 2024 年力争主动公开不少于 1000 条 tells of nothing that was done. */
    private static final Pattern PLANNED = Pattern.compile("力争|争取(?:全年|年内|达到|实现|做到)|(?:下一?年度?|明年|下一步|来年)[^。]{0,10}(?:将|计划|拟|力争|确保|预计)|20[0-9]{2}年[，,]?[^。，]{0,10}(?:将(?!申请|信息)|计划|拟|预计)");
    private static final Pattern PLAIN = Pattern.compile("(?:其中|而|和|及|上一?年度?|去年|前年|同期|20[0-9]{2}年度?|[上下]半年|第?[一二三四]季度|历年|[近两三五]|年|累计|共|分别|[为是有仅数量的约含，、：（(])*");

    /** 政策、依申请公开等 5 个栏目 counts what is listed before it. */
    private static final Pattern ENUMERATED = Pattern.compile("等(?:共|共计)?$");
    private static final Set<String> NOTICES = Set.of("件", "份", "笔");
    private static final Pattern MONEY = Pattern.compile("[0-9.,，]+万?元");
    private static final Set<String> PEOPLE = Set.of("人", "人次", "名", "位", "户", "家");
    private static final Set<String> LISTED = Set.of("个", "项", "种", "类");

    private final Scopes scopes;
    private final Topics topics;
    private final int year;
    private String base = "new";
    private Optional<Reading> last = Optional.empty();
    private Optional<Reading> twice = Optional.empty();
    private int told;
    private boolean goesOn;
    private List<Figure> rest = List.of();
    private List<Reading> recent = List.of();
    private Claim.Scope divisor = Claim.Scope.WHOLE;
    private final Listing listing = new Listing();
    private BigDecimal undivided = BigDecimal.ZERO;
    private final Set<String> quantities = new HashSet<>();

    /** @param topic what the paragraph speaks of before it names anything: that of its part, or nothing */
    SentenceReader(Scopes scopes, String topic, int year) {
        this.scopes = scopes;
        this.topics = new Topics(topic);
        this.year = year;
    }

    /** @param goesOn whether only a semicolon stands before the sentence */
    List<Reading> read(String sentence, boolean goesOn) {
        this.goesOn = goesOn;
        told = 0;
        if (ATTRIBUTES.matcher(sentence).find() || PLANNED.matcher(sentence).find()) {
            return List.of();
        }
        List<Term> terms = Carries.resolve(sentence, Terms.in(sentence), year);
        List<Reading> zeros = Zeros.in(sentence, terms, topics.paragraph(), scopes);
        List<Figure> figures = Figure.in(sentence).stream().filter(figure -> terms.stream().noneMatch(term -> term.start() <= figure.start() && figure.start() < term.end())
                && zeros.stream().noneMatch(zero -> zero.start() <= figure.start() && figure.start() < zero.end())).toList();
        List<Reading> readings = new ArrayList<>(zeros);
        // 无上年结转。其中 20 件: what was denied has no parts.
        zeros.stream().filter(zero -> last.isEmpty() || !zero.quantity().startsWith("requests.carried")).forEach(zero -> last = Optional.of(zero));
        quantities.clear();
        listing.end();
        Shares shares = Shares.in(sentence, figures, terms);
        int before = 0;
        for (int i = 0; i < figures.size(); i++) {
            Figure figure = figures.get(i);
            int next = i + 1 < figures.size() ? figures.get(i + 1).start() : sentence.length();
            Context context = Context.of(sentence, figure, before, next, terms);
            rest = figures.subList(i, figures.size());
            listing.next();
            List<Term> labels = shares.of(figure);
            for (Context one : labels.isEmpty() ? List.of(context) : labels.stream().map(context::labelled).toList()) {
                reading(one, before).or(() -> listed(one, shares)).ifPresent(reading -> keep(reading, readings));
            }
            // 较去年减少 1 件，为 3 件: a difference does not part the next figure from what it counts.
            before = difference(context) || people(sentence, figure, next) ? before : figure.end();
        }
        topics.sentence(sentence, terms, last.filter(one -> !readings.isEmpty()));
        shares.rows().forEach(row -> subjects(sentence, row, readings));
        recent = readings.isEmpty() ? recent : List.copyOf(readings);
        return Summands.settled(sentence, figures, Wholes.settled(sentence, readings));
    }

    /** 分别收到 20 件、150 件、30 件: the second and third figure count what the first one does. */
    private Optional<Reading> listed(Context context, Shares shares) {
        Optional<Integer> at = shares.before(context.figure()).filter(start -> told > 0);
        return last.filter(one -> at.isPresent() && one.start() <= at.get() && at.get() < one.end()).map(one -> make(context, new Meaning(one.quantity(), List.of()), one.scope()));
    }

    /** 办公室、部门、乡镇分别收到 20 件、150 件、30 件；上年结转分别为 1 件、2 件、0 件: one figure each, in the order in which they are named. */
    private void subjects(String sentence, Shares.Row row, List<Reading> readings) {
        List<Integer> at = IntStream.range(0, readings.size()).filter(i -> row.figures().stream().anyMatch(start -> readings.get(i).start() <= start && start < readings.get(i).end())).boxed().toList();
        boolean alike = at.size() == row.figures().size() && at.stream().map(i -> readings.get(i).quantity()).distinct().count() == 1;
        List<Claim.Scope> named = alike ? scopes.named(sentence.substring(0, row.at()), at.size()) : List.of();
        List<Claim.Scope> told = named.isEmpty() && alike && recent.size() == at.size() ? recent.stream().map(Reading::scope).toList() : named;
        for (int i = 0; i < told.size() && told.stream().anyMatch(scope -> scope != Claim.Scope.WHOLE); i++) {
            readings.set(at.get(i), readings.get(at.get(i)).of(told.get(i)));
        }
    }

    /** 收到 2 人 3 次, 收取 1 件 460 元, 全县 47 个部门公开 2.8 万条: the people, the notices and the units part the next figure from nothing. */
    private static boolean people(String sentence, Figure figure, int next) {
        boolean units = figure.counter().equals("个单位");
        boolean fees = NOTICES.contains(figure.counter()) && next == figure.end() && next < sentence.length() && MONEY.matcher(sentence).region(next, sentence.length()).lookingAt();
        return units || fees || PEOPLE.contains(figure.counter()) && next - figure.end() <= 1 && next < sentence.length();
    }

    private Optional<Meaning> meaning(Context context) {
        Optional<String> whole = listing.part(context, rest, last);
        if (whole.isPresent()) {
            return whole.map(one -> new Meaning(one, List.of(), true));
        }
        Optional<String> again = listing.again(context);
        return again.isPresent() ? again.map(one -> new Meaning(one, List.of())) : Meanings.of(topics.of(context), context, base, new Past(last, twice, told > 0, told > 1, goesOn, scopes.ahead(context.figure().end())));
    }

    /** 全县 200 件，其中县政府办 20 件、各部门 180 件，办结 190 件: once the parts make up the whole, the next figure is of all again. */
    private void divided(Reading reading) {
        boolean whole = DIVISIBLE.contains(reading.quantity()) && (reading.whole() || last.isEmpty() || !last.get().quantity().equals(reading.quantity()));
        undivided = whole ? reading.value() : undivided.subtract(reading.value());
        divisor = whole ? reading.scope() : divisor;
        boolean complete = !whole && undivided.signum() == 0 && divisor == Claim.Scope.WHOLE && last.filter(one -> one.quantity().equals(reading.quantity())).isPresent();
        if (complete) {
            scopes.whole();
        }
    }

    private void keep(Reading reading, List<Reading> readings) {
        // 未产生信息处理费，收取金额 0 元 says one thing twice: the printed figure stands for both.
        readings.removeIf(zero -> zero.worded() && zero.quantity().equals(reading.quantity()) && zero.value().compareTo(reading.value()) == 0);
        readings.add(reading);
        if (reading.whole()) {
            quantities.add(reading.quantity());
        }
        divided(reading);
        listing.tell(reading);
        twice = last;
        last = Optional.of(reading);
        told++;
    }

    private Optional<Reading> reading(Context context, int before) {
        Figure figure = context.figure();
        String until = context.sentence().substring(0, figure.start());
        boolean from = FROM.matcher(until).find() && CHANGED.matcher(context.sentence().substring(figure.end())).find();
        boolean to = TO.matcher(context.words()).find();
        boolean threshold = figure.approx() && context.sentence().startsWith("的", figure.end()) && THRESHOLD.matcher(until).find();
        if (threshold || difference(context) || LISTED.contains(figure.counter()) && ENUMERATED.matcher(until).find()) {
            return Optional.empty();
        }
        Claim.Scope scope = from ? Claim.Scope.PREVIOUS_YEAR : scopes.at(context.sentence(), before, context.clause(), figure.start());
        boolean named = context.wide().stream().anyMatch(term -> term.is("topic"));
        if (to && !named && context.lastOwn("action").isEmpty() && last.isPresent() && figure.cases()) {
            return last.map(one -> make(context, new Meaning(one.quantity(), List.of()), scope == Claim.Scope.PREVIOUS_YEAR ? Claim.Scope.WHOLE : scope));
        }
        boolean comparable = figure.cases() || figure.money() && last.filter(one -> one.quantity().endsWith(".amount")).isPresent();
        if (COMPARED.matcher(until).find() && comparable) {
            Optional<String> quantity = last.map(Reading::quantity).or(() -> ahead(context));
            if (quantity.isPresent()) {
                return Optional.of(make(context, new Meaning(quantity.get(), List.of()), scopes.compared(until)));
            }
        }
        if (DENOMINATOR.matcher(until).find() && figure.cases()) {
            return Optional.of(make(context, new Meaning("requests.new", List.of()), Claim.Scope.WHOLE));
        }
        Optional<Meaning> meaning = sum(context) ? Optional.of(new Meaning("requests.received", List.of())) : meaning(context);
        if (meaning.isPresent() && (meaning.get().quantity().equals("requests.new") || meaning.get().quantity().equals("requests.outcomeTotal")) && !meaning.get().subset()) {
            base = meaning.get().quantity().substring("requests.".length());
        }
        if (meaning.isPresent() && meaning.get().quantity().startsWith("requests.outcomeTotal@")) {
            base = "outcomeTotal";
        }
        // 收到 14 件，当年全部受理并答复 13 件: received was told already.
        boolean answered = meaning.filter(one -> one.quantity().equals("requests.new") && !one.subset() && one.words().stream().anyMatch(word -> ANSWERED.matcher(context.sentence().substring(word.start(), word.end())).find())).isPresent();
        if (answered && quantities.contains("requests.new")) {
            meaning = meaning.map(one -> new Meaning("requests.outcomeTotal", one.words()));
        }
        if (meaning.filter(one -> undivided(one, context)).isPresent()) {
            return Optional.empty();
        }
        Optional<Reading> whole = total(context).or(() -> ofYear(context, scope));
        if (whole.isPresent()) {
            return Optional.of(make(context, new Meaning(whole.get().quantity(), List.of()), Claim.Scope.WHOLE));
        }
        boolean silent = context.own().stream().noneMatch(term -> term.is("topic") || SPECIFIC.contains(term.kind())) && context.right().stream().noneMatch(term -> term.is("topic"));
        boolean organ = scopes.listed(until);
        boolean plain = organ || PLAIN.matcher(scopes.withoutSubject(context.words())).matches();
        if (meaning.isEmpty() && scope != Claim.Scope.WHOLE && figure.cases() && silent && plain) {
            boolean told = context.wide().stream().anyMatch(term -> term.is("action") && term.value().equals("new"));
            boolean applications = last.isEmpty() && (organ || told) && topics.of(context).equals("requests");
            meaning = last.map(Reading::quantity).or(() -> Optional.of("requests.new").filter(one -> applications)).map(one -> new Meaning(one, List.of()));
        }
        // What is in force is a stock: 梳理近五年文件，继续有效 28 件 tells of the year's end.
        boolean stock = scope == Claim.Scope.CUMULATIVE && meaning.filter(one -> one.quantity().startsWith("proactive.normativeDocuments")).isPresent() && REVIEWED.matcher(context.sentence()).find();
        if (stock) {
            return meaning.map(one -> make(context, one, Claim.Scope.WHOLE));
        }
        // 公开 774 件，近三年累计 2579 件。其中甲 430 件、乙 344 件: they add up to the year's own figure.
        if (listing.inList() && scope == Claim.Scope.CUMULATIVE) {
            return meaning.map(one -> make(context, one, Claim.Scope.PART));
        }
        boolean year = last.filter(one -> one.scope() == Claim.Scope.CUMULATIVE).isPresent() && scope == Claim.Scope.WHOLE && OF_YEAR.matcher(context.words()).find();
        if (year) {
            return meaning.map(one -> make(context, one, scope));
        }
        // 2023 年收到、结转至 2024 年答复 21 件: what was carried into the report's year is the year's own row.
        if (scope == Claim.Scope.PREVIOUS_YEAR && meaning.filter(one -> one.quantity().equals("requests.carriedIn") && INTO.matcher(context.words()).find()).isPresent()) {
            return meaning.map(one -> make(context, one, Claim.Scope.WHOLE));
        }
        return meaning.map(one -> make(context, one, (one.subset() || among(one, context) || sibling(one, context)) && scope == Claim.Scope.WHOLE || carriedOver(one, context, scope) ? Claim.Scope.PART : scope));
    }

    /** 增加 9 件 is no count, 增至 9 件 and 不少于 9 件 are. */
    private static boolean difference(Context context) {
        int at = context.figure().start();
        return !TO.matcher(context.words()).find() && context.lastOwn("delta").filter(delta -> at - delta.end() <= 2 && context.sentence().charAt(delta.end()) != '于').isPresent();
    }

    /** 相比 2022 年的 12 件，2023 年新收 19 件: what is compared is named behind it. */
    private Optional<String> ahead(Context context) {
        boolean requests = context.terms().stream().anyMatch(term -> term.is("topic") && term.value().equals("requests"));
        return context.terms().stream().filter(term -> requests && term.is("action") && term.start() >= context.figure().end()).findFirst().map(term -> "requests." + term.value()).or(() -> Optional.of("requests.new").filter(one -> requests && APPLIED.matcher(context.sentence()).find()));
    }

    /** 答复 43 件，其中 41 件按时答复: the same quantity again behind 其中 is a part of it. */
    private boolean among(Meaning meaning, Context context) {
        return quantities.contains(meaning.quantity()) && DIVISIBLE.contains(meaning.quantity()) && context.sentence().substring(0, context.figure().start()).contains("其中");
    }

    /** A channel or subject behind a subject that only an earlier clause set: what it counts is first of all a part. */
    private boolean carriedOver(Meaning meaning, Context context, Claim.Scope scope) {
        return meaning.subset() && scope == Claim.Scope.SUBUNIT && scopes.withoutSubject(context.words()).equals(context.words()) && !GOVERNMENT.matcher(context.words()).find();
    }

    /** 其中转交 14 件、本办答复 22 件: one part beside another. */
    private boolean sibling(Meaning meaning, Context context) {
        boolean listed = context.clause() > 0 && context.sentence().charAt(context.clause() - 1) == '、' && context.until().contains("其中");
        return listed && told > 0 && APPLICATIONS.contains(meaning.quantity()) && last.filter(one -> one.scope() == Claim.Scope.PART && APPLICATIONS.contains(one.quantity())).isPresent();
    }

    /** 区政府办 45 件，各部门 230 件，合计 275 件: parts of one quantity and their sum, which is the whole. */
    private Optional<Reading> total(Context context) {
        boolean parts = last.isPresent() && twice.isPresent() && last.get().quantity().equals(twice.get().quantity()) && last.get().scope() != Claim.Scope.WHOLE && twice.get().scope() != Claim.Scope.WHOLE;
        return last.filter(one -> parts && context.figure().cases() && context.figure().value().compareTo(one.value()) >= 0 && (SUM_OF.matcher(context.until()).find() || SUM.matcher(context.words()).matches() || YEARLY.matcher(context.words()).matches()));
    }

    /** 近三年共 120 件，其中 2022 年 38 件: the year of the report out of several. */
    private Optional<Reading> ofYear(Context context, Claim.Scope scope) {
        return last.filter(one -> scope == Claim.Scope.WHOLE && Set.of(Claim.Scope.CUMULATIVE, Claim.Scope.PREVIOUS_YEAR, Claim.Scope.OTHER).contains(one.scope()) && context.figure().cases() && THIS_YEAR.matcher(context.words()).matches());
    }

    /** 复议 8 件、诉讼 4 件，其中被纠正 5 件: nobody says how many of each. */
    private boolean undivided(Meaning meaning, Context context) {
        boolean result = meaning.quantity().startsWith("disputes.") && !meaning.quantity().endsWith(".total") && context.own().stream().noneMatch(term -> term.is("topic"));
        boolean both = quantities.contains("disputes.reconsideration.total") && last.filter(one -> Pattern.matches("disputes\\.(?:directL|l)itigation.*total", one.quantity())).isPresent();
        return result && !DisputeMeanings.inCourt(context.words()) && (both || last.filter(one -> one.quantity().equals("disputes.total")).isPresent());
    }

    /** 新收 10 件，结转 2 件，共计 12 件: the sum of both is what was received. */
    private boolean sum(Context context) {
        return context.figure().cases() && DUE.matcher(context.words()).matches() && last.filter(one -> one.quantity().equals("requests.carriedIn")).isPresent() || context.figure().cases() && SUM.matcher(context.words()).matches() && (quantities.containsAll(Set.of("requests.new", "requests.carriedIn")) || bothOf(context.figure()));
    }

    /** The same of a part of the unit, where the numbers show it. */
    private boolean bothOf(Figure figure) {
        boolean both = last.isPresent() && twice.isPresent() && List.of("requests.carriedIn", "requests.new").equals(Stream.of(last.get().quantity(), twice.get().quantity()).sorted().toList());
        return both && last.get().value().add(twice.get().value()).compareTo(figure.value()) == 0;
    }

    private static Reading make(Context context, Meaning meaning, Claim.Scope scope) {
        Figure figure = context.figure();
        int start = figure.start();
        int end = figure.end();
        List<Term> words = new ArrayList<>(meaning.words());
        context.own().stream().filter(term -> term.is("topic") && !Set.of("other", "channel").contains(term.value())).forEach(words::add);
        for (Term word : words) {
            if (word.end() <= figure.start() && word.start() >= context.clause()) {
                start = Math.min(start, word.start());
            } else if (word.start() >= figure.end()) {
                end = Math.max(end, word.end());
            }
        }
        return Reading.of(start, end, meaning.quantity(), figure, scope);
    }
}
