package org.jiaohe.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jiaohe.text.Pattern;

/**
 * Reads the figures of one paragraph, sentence by sentence. What a sentence speaks of carries over to the next one until
 * another topic takes over, as 其中 and 答复 do without naming the applications again.
 */
final class SentenceReader {
    private static final Set<String> APPLICATIONS = Set.of("requests.new", "requests.outcomeTotal");
    private static final Set<String> SPECIFIC = Set.of("outcome", "action", "applicant", "result", "deed");
    private static final Set<String> UNITS = Set.of("家", "个单位", "人", "名", "户", "人次");
    private static final Set<String> DISPUTED = Set.of("reconsideration", "litigation", "directLitigation", "litigationAfterReconsideration");
    private static final Set<String> COMPARED = Set.of("reconsideration", "litigation", "directLitigation", "litigationAfterReconsideration", "permits", "penalties", "coercion", "fees");
    private static final Pattern OUTCOME = Pattern.compile("requests\\.(?:granted|partial|denied|unable|notProcessed|other)");
    private static final Pattern DIVIDED = Pattern.compile("disputes\\.[a-zA-Z]+\\.(?:other|upheld|corrected|pending)|requests\\.(?:denied|unable|notProcessed|other)(?:\\..*)?");
    private static final Set<String> CASES = Set.of("件", "件次", "宗", "起", "例");
    private static final Pattern OF_YEARS = Pattern.compile("20[0-9]{2}年度?(?:共|新?收到?|受理|接到|申请)*[0-9,]+[件宗份][，、](?:[^，。；0-9]{0,4}20[0-9]{2}年度?(?:共|新?收到?|受理|接到|申请)*[0-9,]+[件宗份][，、])+[^，。；0-9年]{0,6}(?:合计|共计?|累计|总计)[^，。；0-9]{0,6}$");
    private static final Pattern OF_SUM = Pattern.compile("[，、](?:合?共|合计|总计|共计|两项(?:合计|共)?|两者(?:合计|共)?)[0-9]+[件宗份][，（]?(?:比|较|与)[^，。；0-9]*(?:20[0-9]{2}年度?)?的?[（]?$");
    private static final Pattern OVER_YEARS = Pattern.compile("申请(?:总?量|数量|件数|总数)[^，。；：0-9]{0,12}：[^。；]*$");
    private static final Pattern KIND_COMPARED = Pattern.compile("[\\p{IsHan}]{2}类(?<!各类|此类|该类|两类)(?:政府信息公开)?申请(?:量|数量|件数)?(?:由|从)[^，。；]*$");
    private static final Pattern DOCUMENTS = Pattern.compile("proactive\\.(?:regulations|normativeDocuments)\\.(?:issued|repealed|inForce)");
    private static final Pattern OTHER_DEED = Pattern.compile("proactive\\.(?:regulations|normativeDocuments)\\.(?:repealed|inForce)");
    private static final Pattern THIS_YEAR = Pattern.compile("(?:其中)?[，,：:]?(?:20[0-9]{2}年度?|本年度?|今年|当年)(?:的|为|共|有|新增|主动公开|公开|发布|达到?|升至|增至|降至|增长到|下降到)*");

    /** 占全年申请总量 58 件的 36.2 %. */
    private static final Pattern DENOMINATOR = Pattern.compile("占(?:全部|[^，。；0-9部]{0,8})申请(?:(?:总量|总数|总件数|件数|量)(?:的)?[（(]?|件?[（(])$|占全部(?:申请)?$");
    /** 占全区总量（231 件）的 25%. */
    private static final Pattern OF_AREA = Pattern.compile("占全[省市县区州旗](?!局|委|厅)[^，。；0-9办结答复]{0,8}(?:总量|总数|申请量|收件量)(?:的)?[（(]?$");
    private static final Pattern NAMED_YEAR = Pattern.compile("20[0-9]{2}年");
    private static final Pattern AREAS = Pattern.compile("(?:领域|方面|事项|内容|类别?|渠道|方式|途径|问题|信息)，?$");
    private static final Pattern GOVERNMENT = Pattern.compile("政府(?!网|门户|信息|公报|系统)");
    private static final Pattern ANSWERED = Pattern.compile("(?:并|和|、|及|且|后).*(?:答复|办结|办理|回复|办复|处理)");
    private static final Pattern INTO = Pattern.compile("(?:从|由)20[0-9]{2}年(?:接续|结转|转入|顺延)|结转(?:至|到|入)(?:20[0-9]{2}年|本年|今年|当年)");
    private static final Pattern OF_YEAR = Pattern.compile("20[0-9]{2}年|今年|本年");
    private static final Pattern RANKED = Pattern.compile("(?:居前|较多|最多|排名|前列|靠前)[^，。；0-9]*(?:部门|单位|机关|乡镇|街道)");
    private static final Pattern LED = Pattern.compile("(?:案件)?(?:当)?中，");
    private static final Pattern VIEWED = Pattern.compile("(?:从|按)[^，。；0-9]{2,10}(?:看|分|划分|统计)[，：]");
    private static final Pattern ALL_YEAR = Pattern.compile("(?:而|到)?全年(?:共|累计|合计|总计)?(?:为|达到?|有|是)?");
    private static final Pattern QUARTER = Pattern.compile("(?:[上下]半年|[一二三四]季度|月份?)[^，。；0-9]{0,8}[0-9]+[件条宗份起]，(?:而|到)?全年");
    private static final Pattern OURS = Pattern.compile("[我本][省市州盟县区旗镇乡局委厅办]");
    private static final Pattern REVIEWED = Pattern.compile("清理|梳理");

    /** 发文 58 份，其中主动公开 23 份、依申请公开 12 份、不予公开 23 份: how documents were marked when they were made. */
    private static final Pattern ATTRIBUTES = Pattern.compile("(?:公开属性|发文|公文|制发文件)[^。]{0,40}(?:主动公开|依申请公开|不予?公开)[^。]{0,12}(?:主动公开|依申请公开|不予?公开)|(?:发文|公文|制发文件|印发文件)[^。；]{0,12}其中[，：]?主动公开");

    /** 发公文 932 件，标为主动公开的 618 件；依申请公开 275 件；不予公开 39 件: the same, with semicolons. */
    private static final Pattern MARKED = Pattern.compile("(?:发文|公文|制发文件|印发文件)[^。；]{0,24}主动公开的?[0-9,]+[件份]");
    private static final Pattern MARK = Pattern.compile("(?:其中)?(?:属于?|标为|为)?(?:依申请公开|不予?公开)的?(?:为|有)?[0-9,]+[件份]");

    /** 2024 年力争主动公开不少于 1000 条 tells of nothing that was done. */
    private static final Pattern PLANNED = Pattern.compile("力争|争取(?:全年|年内|达到|实现|做到)|(?:下一?年度?|明年|下一步|来年)[^。]{0,10}(?:将|计划|拟|力争|确保|预计)|20[0-9]{2}年[，,]?[^。，]{0,10}(?:将(?!申请|信息|近)|计划(?!总结|类|信息|生育|报告|[、和及0-9])|拟|预计)");
    private static final Pattern PLAIN = Pattern.compile("(?:其中|而|和|及|上一?年度?末?|去年底?|前一?年|亦|同期|同口径|20[0-9]{2}年度?|[上下]半年|第?[一二三四]季度|历年|[两三]项|合计|总计|[近两三五]|年|累计|共|分别|[为是有仅同数量的约含，、：（(])*");

    private final Scopes scopes;
    private final Topics topics;
    private final int year;
    private String base = "new";
    private boolean goesOn;
    private boolean marked;
    private boolean shortened;
    private List<Figure> rest = List.of();
    private final Course course = new Course();
    private final Listing listing = new Listing();
    private final Sums sums = new Sums();

    /** @param topic what the paragraph speaks of before it names anything: that of its part, or nothing */
    SentenceReader(Scopes scopes, String topic, int year) {
        this.scopes = scopes;
        this.topics = new Topics(topic);
        this.year = year;
    }

    /** What the paragraph spoke of last. */
    String topic() {
        return topics.paragraph();
    }

    /** @param goesOn whether only a semicolon stands before the sentence */
    List<Reading> read(String sentence, boolean goesOn) {
        this.goesOn = goesOn;
        course.begin(goesOn);
        Optional<BigDecimal> fresh = listing.told("requests.new");
        marked = goesOn && marked || MARKED.matcher(sentence).find();
        if (marked && MARK.matcher(sentence).lookingAt() || ATTRIBUTES.matcher(sentence).find() || PLANNED.matcher(sentence).find()) {
            return List.of();
        }
        shortened |= Shortened.in(scopes.ahead(0));
        List<Term> terms = Carries.resolve(sentence, ShortSuits.resolve(sentence, ShortRows.resolve(sentence, Shortened.resolve(sentence, Terms.in(sentence), shortened))), year);
        List<Reading> zeros = Zeros.in(sentence, terms, topics.paragraph(), scopes);
        List<Figure> figures = Figure.in(sentence).stream().filter(figure -> terms.stream().noneMatch(term -> term.start() <= figure.start() && figure.start() < term.end())
                && zeros.stream().noneMatch(zero -> zero.start() <= figure.start() && figure.start() < zero.end())).toList();
        List<Reading> readings = new ArrayList<>(zeros);
        // A zero behind the first figure is told after it: 2022 年 58 件，…，没有结转.
        zeros.stream().filter(zero -> figures.isEmpty() || zero.start() < figures.get(0).start()).forEach(course::deny);
        complete(listing.end());
        Shares shares = Shares.in(sentence, figures, terms);
        Map<Integer, Integer> lastYears = LastYears.in(sentence, figures, year);
        int before = 0;
        for (int i = 0; i < figures.size(); i++) {
            Figure figure = figures.get(i);
            int next = i + 1 < figures.size() ? figures.get(i + 1).start() : sentence.length();
            Context context = Context.of(sentence, figure, before, next, terms);
            rest = figures.subList(i, figures.size());
            complete(listing.next());
            if (lastYears.containsKey(i)) {
                int of = lastYears.get(i);
                // 比上年少 4 件（上年 15 件）: what the difference is of.
                boolean changed = of >= 0 && told(figures.get(of), readings).isEmpty() && Compared.difference(Context.of(sentence, figures.get(of), of > 0 ? figures.get(of - 1).end() : 0, figure.start(), terms));
                of = changed ? of - 1 : of;
                if (!changed || of >= 0 && !told(figures.get(of), readings).isEmpty()) {
                    lastYear(context, of < 0 ? List.of() : told(figures.get(of), readings)).ifPresent(reading -> keep(reading, readings));
                    before = figure.end();
                    continue;
                }
            }
            if (shares.blind(figure)) {
                before = figure.end();
                continue;
            }
            List<Term> labels = shares.of(figure);
            int since = before;
            for (Context one : labels.isEmpty() ? List.of(context) : labels.stream().map(context::labelled).toList()) {
                Rows.model(one, shares, readings, course.recent()).map(model -> make(one, new Meaning(model.quantity(), List.of()), model.scope() == Claim.Scope.PREVIOUS_YEAR ? scopes.at(sentence, since, one.clause(), figure.start()) : model.scope())).or(() -> reading(one, since)).or(() -> listed(one, shares))
                        .filter(reading -> !Compared.otherThings(one, reading)).ifPresent(reading -> keep(reading, readings));
            }
            // 较去年减少 1 件，为 3 件: a difference does not part the next figure from what it counts.
            before = Compared.difference(context) || Compared.people(sentence, figure, next) ? before : figure.end();
        }
        topics.sentence(sentence, terms, course.last().filter(one -> !readings.isEmpty()));
        shares.rows().forEach(row -> subjects(sentence, row, readings));
        CarriedParts.tell(sentence, readings);
        course.end(readings);
        return Summands.settled(sentence, figures.stream().filter(figure -> !UNITS.contains(figure.counter())).toList(), Wholes.settled(sentence, readings, scopes.ahead(0), goesOn, fresh), scopes::goesOn);
    }

    /** 县政府 31 件，部门 69 件，乡镇 23 件。予以公开 51 件: organs that make up all parted what came before, and nothing behind them. */
    private void complete(boolean list) {
        if (list) {
            scopes.whole();
        }
    }

    private static List<Reading> told(Figure figure, List<Reading> readings) {
        return readings.stream().filter(one -> one.start() <= figure.start() && figure.start() < one.end()).toList();
    }

    /** 自然人 913 件（上年 842 件）: what the figure before it counts, a year earlier; 维持 2 件、其他结果 1 件，上年为 5 件: what those make up. */
    private Optional<Reading> lastYear(Context context, List<Reading> told) {
        if (told.size() != 1) {
            return Optional.empty();
        }
        boolean last = course.last().filter(told.get(0)::equals).isPresent();
        Reading model = last && !context.until().endsWith("（" + context.words()) ? course.head(context.until()).orElse(told.get(0)) : told.get(0);
        if (last) {
            course.aside();
        }
        // 予以公开和部分公开 76 件，上年 64 件: a sum of two rows, which the row's name does not tell.
        if (model.quantity().equals("requests.granted") && context.sentence().substring(model.start(), model.end()).contains("部分")) {
            return Optional.empty();
        }
        return Optional.of(make(context, new Meaning(model.quantity(), List.of()), Claim.Scope.PREVIOUS_YEAR));
    }

    /** 分别收到 20 件、150 件、30 件: the second and third figure count what the first one does. */
    private Optional<Reading> listed(Context context, Shares shares) {
        Optional<Integer> at = shares.before(context.figure()).filter(start -> course.told() > 0);
        return course.last().filter(one -> at.isPresent() && one.start() <= at.get() && at.get() < one.end()).map(one -> make(context, new Meaning(one.quantity(), List.of()), one.scope()));
    }

    /** 办公室、部门、乡镇分别收到 20 件、150 件、30 件；上年结转分别为 1 件、2 件、0 件: one figure each, in the order in which they are named. */
    private void subjects(String sentence, Shares.Row row, List<Reading> readings) {
        List<Integer> at = IntStream.range(0, readings.size()).filter(i -> row.figures().stream().anyMatch(start -> readings.get(i).start() <= start && start < readings.get(i).end())).boxed().toList();
        boolean alike = at.size() == row.figures().size() && at.stream().map(i -> readings.get(i).quantity()).distinct().count() == 1;
        List<Claim.Scope> named = alike ? scopes.named(sentence.substring(0, row.at()), at.size()) : List.of();
        List<Claim.Scope> told = named.isEmpty() && alike && course.recent().size() == at.size() ? course.recent().stream().map(Reading::scope).toList() : named;
        boolean areas = alike && APPLICATIONS.contains(readings.get(at.get(0)).quantity()) && AREAS.matcher(sentence.substring(0, row.at())).find();
        if (told.isEmpty() && (areas || alike && readings.get(at.get(0)).quantity().equals("proactive.total"))) {
            // 两个专栏分别发布 140 条、90 条; 集中在征收、社保两个领域，分别收到 19 件、11 件.
            at.forEach(i -> readings.set(i, readings.get(i).whole() ? readings.get(i).of(Claim.Scope.PART) : readings.get(i)));
        }
        for (int i = 0; i < told.size() && told.stream().anyMatch(scope -> scope != Claim.Scope.WHOLE); i++) {
            readings.set(at.get(i), readings.get(at.get(i)).of(told.get(i)));
        }
    }

    private Optional<Meaning> meaning(Context context) {
        Optional<String> whole = listing.part(context, rest, course.last());
        if (whole.isPresent()) {
            return whole.map(one -> new Meaning(one, List.of(), true));
        }
        Optional<String> again = listing.again(context);
        return again.isPresent() ? again.map(one -> new Meaning(one, List.of())) : Meanings.of(topics.of(context), context, base, course.past(goesOn, scopes.ahead(context.figure().end()), sums.spent()));
    }

    private void keep(Reading reading, List<Reading> readings) {
        // 未产生信息处理费，收取金额 0 元 says one thing twice: the printed figure stands for both.
        readings.removeIf(zero -> zero.worded() && zero.quantity().equals(reading.quantity()) && zero.value().compareTo(reading.value()) == 0);
        readings.add(reading);
        if (sums.complete(reading, course.last())) {
            scopes.whole();
        }
        listing.tell(reading);
        course.tell(reading);
    }

    private Optional<Reading> reading(Context context, int before) {
        Figure figure = context.figure();
        String until = context.sentence().substring(0, figure.start());
        if (Compared.countsNothing(context)) {
            return Optional.empty();
        }
        Claim.Scope scope = Compared.from(context) ? scopes.compared(until) : scopes.at(context.sentence(), before, context.clause(), figure.start());
        boolean named = context.wide().stream().anyMatch(term -> term.is("topic"));
        // 补偿类申请由去年的 2 件升到 13 件: of that kind only.
        boolean kind = KIND_COMPARED.matcher(until).find();
        if (kind && figure.cases() && (Compared.to(context) || Compared.with(context))) {
            return Optional.of(make(context, new Meaning("requests.new", List.of()), Compared.to(context) ? Claim.Scope.PART : scopes.compared(until)));
        }
        if (Compared.to(context) && !named && context.lastOwn("action").isEmpty() && course.last().isPresent() && figure.cases()) {
            return course.head(until).filter(one -> alike(one, figure)).map(one -> make(context, new Meaning(stock(context, one.quantity()), List.of()), scope == Claim.Scope.PREVIOUS_YEAR && !NAMED_YEAR.matcher(context.words()).find() ? Claim.Scope.WHOLE : scope));
        }
        // 废止 11 件，现行有效文件由 87 件减至 83 件, of which the first figure is last year's.
        Optional<String> stock = Compared.from(context) && figure.cases() ? course.last().map(Reading::quantity).filter(one -> DOCUMENTS.matcher(one).matches() && !stock(context, one).equals(one)) : Optional.empty();
        if (stock.isPresent()) {
            course.aside();
            return Optional.of(make(context, new Meaning(stock(context, stock.get()), List.of()), scopes.compared(until)));
        }
        // 2021 年 1208 件，2022 年 1352 件，2023 年 1436 件，合计 3996 件.
        if (OF_YEARS.matcher(until).find()) {
            return Optional.empty();
        }
        // 予以公开 159 件、部分公开 49 件，共 208 件，比上年的 181 件: of the sum, and not of what was told last.
        if (Compared.with(context) && course.last().filter(one -> OUTCOME.matcher(one.quantity()).matches()).isPresent() && OF_SUM.matcher(until).find()) {
            return Optional.empty();
        }
        boolean comparable = figure.cases() || figure.money() && course.last().filter(one -> one.quantity().endsWith(".amount")).isPresent();
        if (Compared.with(context) && comparable) {
            // 行政诉讼由上年 3 件降为 0 件 behind 复议: the clause names what it compares.
            Optional<String> apart = context.own().stream().anyMatch(term -> term.is("topic") && COMPARED.contains(term.value())) ? told(context).map(Meaning::quantity) : Optional.empty();
            Optional<String> quantity = apart.or(() -> outcome(context)).or(() -> context.lastOwn("action").map(Term::value).filter(one -> one.startsWith("carried")).map("requests."::concat)).or(() -> ofApplications(context, until)).or(() -> course.head(until).filter(one -> alike(one, figure)).map(one -> stock(context, one.quantity()))).or(() -> context.own().stream().anyMatch(term -> term.is("action")) ? told(context).map(Meaning::quantity) : Optional.empty()).or(() -> Compared.ahead(context));
            if (quantity.isPresent()) {
                course.aside();
                // 自然人申请由上年的 176 件降至 163 件.
                Optional<Term> of = APPLICATIONS.contains(quantity.get()) ? context.lastOwn("applicant") : Optional.empty();
                return Optional.of(make(context, new Meaning(quantity.get() + of.map(term -> "@" + term.value()).orElse(""), List.of()), scopes.compared(until)));
            }
        }
        Optional<Reading> others = Sums.ofOthers(context, course, scope);
        if (others.isPresent()) {
            return others.map(one -> make(context, new Meaning(one.quantity(), List.of()), one.scope()));
        }
        if (OF_AREA.matcher(until).find() && figure.cases()) {
            boolean applications = course.last().filter(one -> one.quantity().startsWith("requests.")).isPresent();
            if (applications) {
                course.beside();
            }
            return Optional.of(context).filter(one -> applications).map(one -> make(one, new Meaning("requests.new", List.of()), scopes.ofArea()));
        }
        if (DENOMINATOR.matcher(until).find() && figure.cases()) {
            return Optional.of(make(context, new Meaning("requests.new", List.of()), Claim.Scope.WHOLE));
        }
        Optional<Meaning> meaning = told(context);
        if (meaning.filter(one -> undivided(one, context)).isPresent()) {
            return Optional.empty();
        }
        Optional<Reading> whole = Sums.ofParts(context, course).or(() -> ofYear(context, scope));
        if (whole.isPresent() && scopes.goesOn(figure.end())) {
            return Optional.of(make(context, new Meaning(whole.get().quantity(), List.of()), Claim.Scope.SUBUNIT));
        }
        if (whole.isPresent()) {
            scopes.whole();
            return Optional.of(make(context, new Meaning(whole.get().quantity(), List.of()), Claim.Scope.WHOLE));
        }
        Claim.Scope own = outgrown(meaning, context, scope) ? Claim.Scope.WHOLE : scope;
        return meaning.or(() -> sameAgain(context, own)).map(one -> make(context, one, scope(one, context, own)));
    }

    /** 废止 11 件，现行有效文件由 87 件减至 83 件; 审结 14 件；纠正数由 3 件减至 1 件: the clause says by itself which documents or cases it counts. */
    private static String stock(Context context, String before) {
        int from = Math.max(context.until().lastIndexOf('，'), context.until().lastIndexOf('；')) + 1;
        String kind = DOCUMENTS.matcher(before).matches() ? "deed" : before.startsWith("disputes.") ? "result" : "";
        Optional<Term> deed = context.terms().stream().filter(term -> term.is(kind) && term.start() >= from && term.end() <= context.figure().start()).reduce((one, other) -> other);
        return deed.map(term -> before.replaceFirst("[a-zA-Z]+$", term.value())).orElse(before);
    }

    /** 诉讼 4 件。访问量由 18 万次增至 27 万次: visits and cautions are no cases of the sentence before. */
    private boolean alike(Reading before, Figure figure) {
        return course.told() > 0 || !before.quantity().startsWith("disputes.") || CASES.contains(figure.counter());
    }

    /** 主动公开 671 条；申请收件量由上年的 19 件降至 12 件: another thing than what was told before. */
    private Optional<String> ofApplications(Context context, String until) {
        boolean named = context.wide().stream().filter(term -> term.is("topic")).reduce((one, other) -> other).filter(term -> term.value().equals("requests") && term.end() - term.start() > 2).isPresent();
        List<String> disputed = context.wide().stream().filter(term -> term.is("topic") && DISPUTED.contains(term.value())).map(Term::value).distinct().toList();
        if (disputed.containsAll(List.of("reconsideration", "litigation")) && course.head(until).isEmpty()) {
            return Optional.of("disputes.total");
        }
        boolean other = named && course.head(until).filter(one -> one.quantity().startsWith("requests.")).isEmpty() && context.wide().stream().noneMatch(term -> term.is("action") && !term.value().equals("new"));
        return Optional.of("requests.new").filter(one -> other);
    }

    /** 不予处理的申请，由上年的 20 件降到 9 件: what is compared stands before it. */
    private static Optional<String> outcome(Context context) {
        List<String> named = context.wide().stream().filter(term -> term.is("outcome") && term.end() <= context.figure().start()).map(Term::value).toList();
        // 因属信访举报投诉而不予处理的: the reason is told before its group.
        return named.stream().reduce((one, other) -> one.startsWith(other + ".") ? one : other).map(one -> "requests." + one);
    }

    /** 受理 204 件，其中县政府办公室受理 21 件；办结 201 件: more than the office received, so that it is of all again. */
    private boolean outgrown(Optional<Meaning> meaning, Context context, Claim.Scope scope) {
        boolean divided = course.told() == 0 && scopes.ofOrgan() && (scope == Claim.Scope.SUBUNIT || scope == Claim.Scope.PART);
        BigDecimal value = context.figure().value();
        boolean more = divided && meaning.filter(one -> (one.quantity().equals("requests.outcomeTotal") || OUTCOME.matcher(one.quantity()).matches()) && !one.subset()).isPresent()
                && course.last().filter(one -> one.quantity().equals("requests.new") && one.scope() == scope && one.value().compareTo(value) < 0).isPresent()
                && listing.told("requests.new").filter(all -> all.compareTo(course.last().get().value()) > 0).isPresent() && context.own().stream().noneMatch(term -> term.is("applicant"))
                && scopes.withoutSubject(context.words()).equals(context.words()) && !scopes.listed(context.until());
        // 制发 64 件，其中市政府本级 9 件，废止 51 件: what was repealed was all told of the level that issued them all.
        boolean documents = scope == Claim.Scope.SUBUNIT && scopes.ofOrgan() && meaning.filter(one -> OTHER_DEED.matcher(one.quantity()).matches()).isPresent() && (context.clause() == 0 || context.sentence().charAt(context.clause() - 1) == '，')
                && course.last().filter(one -> one.scope() == scope && one.quantity().endsWith(".issued") && one.value().compareTo(value) < 0).isPresent() && course.twice().filter(one -> one.whole() && one.quantity().endsWith(".issued")).isPresent()
                && scopes.withoutSubject(context.words()).equals(context.words());
        if (more || documents) {
            scopes.whole();
        }
        return more || documents;
    }

    /** What the figure counts by its words and those of the sentence. Remembers which row kinds of applicants are counted in from now on. */
    private Optional<Meaning> told(Context context) {
        Optional<Meaning> applied = context.figure().cases() && Sums.called(context.words()) ? course.ofApplicants(context.figure().value()).map(row -> new Meaning(row, List.of())) : Optional.empty();
        if (applied.isPresent()) {
            return applied;
        }
        Optional<Meaning> meaning = Sums.ofNewAndCarried(context, course) || withCarried(context) ? Optional.of(new Meaning("requests.received", List.of())) : meaning(context);
        if (meaning.isPresent() && (meaning.get().quantity().equals("requests.new") || meaning.get().quantity().equals("requests.outcomeTotal")) && !meaning.get().subset()) {
            base = meaning.get().quantity().substring("requests.".length());
        }
        if (meaning.isPresent() && meaning.get().quantity().startsWith("requests.outcomeTotal@")) {
            base = "outcomeTotal";
        }
        // 收到 14 件，当年全部受理并答复 13 件: received was told already.
        boolean answered = meaning.filter(one -> one.quantity().equals("requests.new") && !one.subset() && one.words().stream().anyMatch(word -> ANSWERED.matcher(context.sentence().substring(word.start(), word.end())).find())).isPresent();
        return answered && course.has("requests.new") ? meaning.map(one -> new Meaning("requests.outcomeTotal", one.words())) : meaning;
    }

    /** 新收 16 件，其中…；上年结转 1 件，总件数 17 件: what is new stands before the semicolon. */
    private boolean withCarried(Context context) {
        Optional<BigDecimal> carried = course.last().filter(one -> one.quantity().equals("requests.carriedIn") && one.whole()).map(Reading::value);
        boolean sum = carried.isPresent() && context.figure().cases() && Sums.called(context.words());
        return sum && listing.told("requests.new").filter(fresh -> fresh.add(carried.get()).compareTo(context.figure().value()) == 0).isPresent();
    }

    /** 区政府办 45 件，各部门 230 件: another organ or time with nothing but its figure counts what the figure before does. */
    private Optional<Meaning> sameAgain(Context context, Claim.Scope scope) {
        boolean silent = context.own().stream().noneMatch(term -> term.is("topic") || SPECIFIC.contains(term.kind())) && context.right().stream().allMatch(term -> !term.is("topic") || term.value().equals("requests") && course.lastIs("requests.new"));
        boolean organ = scopes.listed(context.until());
        // 申请量居前的部门为甲局（16 件）: the words before it only lead to the list of organs.
        silent |= organ && RANKED.matcher(context.words()).find();
        boolean plain = organ || PLAIN.matcher(scopes.withoutSubject(context.words())).matches();
        if (scope == Claim.Scope.WHOLE || !context.figure().cases() || !silent || !plain) {
            return Optional.empty();
        }
        boolean told = context.wide().stream().anyMatch(term -> term.is("action") && term.value().equals("new"));
        // 申请减少 11 件（2022 年 58 件，2023 年 47 件）.
        boolean differing = context.until().indexOf('（') >= 0 && context.terms().stream().anyMatch(term -> term.is("delta") && term.end() <= context.figure().start()) && context.terms().stream().anyMatch(term -> term.is("topic") && term.value().equals("requests") && term.end() <= context.figure().start());
        boolean applications = course.last().isEmpty() && (organ || told || differing) && topics.of(context).equals("requests");
        String about = course.last().isEmpty() && organ ? topics.of(context) : "";
        if (DISPUTED.contains(about) && !DisputeMeanings.caseload(context.sentence())) {
            return Optional.of(new Meaning("disputes." + about + ".total", List.of()));
        }
        // 行政复议中，县公安局 3 件: the sentence says of which kind.
        Optional<Term> led = context.terms().stream().filter(term -> organ && term.is("topic") && DISPUTED.contains(term.value()) && term.end() <= context.figure().start() && LED.matcher(context.sentence()).region(term.end(), context.sentence().length()).lookingAt()).findFirst();
        if (led.isPresent()) {
            return led.map(term -> new Meaning("disputes." + term.value() + ".total", List.of()));
        }
        // 上年结转 11 件。申请量先升后降：2019 年 298 件，2020 年 347 件: the words before the colon say what is counted.
        if (course.last().filter(one -> one.quantity().startsWith("requests.")).isPresent() && OVER_YEARS.matcher(context.until()).find()) {
            return Optional.of(new Meaning("requests.new", List.of()));
        }
        boolean earlier = scope == Claim.Scope.PREVIOUS_YEAR && course.told() == 0;
        // 未经复议直接起诉 3 件，复议后起诉 1 件；上年为 6 件: of both kinds.
        if (earlier && course.lastIs("disputes.litigationAfterReconsideration.total") && course.twice().filter(one -> one.quantity().equals("disputes.directLitigation.total")).isPresent()) {
            return Optional.of(new Meaning("disputes.litigation.total", List.of()));
        }
        // 由企业提出的 14 件，由自然人提出的 11 件。去年同为 25 件.
        if (earlier && course.last().filter(one -> one.quantity().contains("@")).isPresent()) {
            return course.last().map(one -> new Meaning(one.quantity().replaceFirst("@.*", ""), List.of()));
        }
        // 3 件顺延至 2022 年。从承办主体看，县自然资源局 22 件: who handles them, not who carries them over.
        if (organ && course.told() == 0 && course.last().filter(one -> one.quantity().startsWith("requests.carried")).isPresent() && VIEWED.matcher(context.sentence()).lookingAt()) {
            return Optional.of(new Meaning("requests.new", List.of()));
        }
        boolean behind = context.until().contains("）") && context.until().lastIndexOf("其中") > context.until().lastIndexOf("）");
        return (scope == Claim.Scope.PREVIOUS_YEAR || behind ? course.head(context.until()) : course.last()).filter(one -> alike(one, context.figure())).map(Reading::quantity).or(() -> Optional.of("requests.new").filter(one -> applications)).map(one -> new Meaning(one, List.of()));
    }

    /** The scope that the subject and the time set, unless what is counted shows another. */
    private Claim.Scope scope(Meaning meaning, Context context, Claim.Scope scope) {
        // What is in force is a stock: 梳理近五年文件，继续有效 28 件 tells of the year's end.
        boolean stock = scope == Claim.Scope.CUMULATIVE && (meaning.quantity().endsWith(".inForce") || meaning.quantity().startsWith("proactive.normativeDocuments") && REVIEWED.matcher(context.sentence()).find());
        // 2023 年收到、结转至 2024 年答复 21 件: what was carried into the report's year is the year's own row.
        boolean into = scope == Claim.Scope.PREVIOUS_YEAR && meaning.quantity().equals("requests.carriedIn") && INTO.matcher(context.words()).find();
        if (stock || into) {
            return Claim.Scope.WHOLE;
        }
        // 公开 774 件，近三年累计 2579 件。其中甲 430 件、乙 344 件: they add up to the year's own figure.
        if (listing.inList() && scope == Claim.Scope.CUMULATIVE) {
            return Claim.Scope.PART;
        }
        Optional<Claim.Scope> apart = scope == Claim.Scope.WHOLE ? ToldApart.scope(meaning, context) : Optional.empty();
        if (apart.isPresent()) {
            return apart.get();
        }
        boolean ofYear = course.last().filter(one -> one.scope() == Claim.Scope.CUMULATIVE).isPresent() && scope == Claim.Scope.WHOLE && OF_YEAR.matcher(context.words()).find();
        boolean part = (meaning.subset() || among(meaning, context) || bracketed(meaning, context) || sibling(meaning, context)) && scope == Claim.Scope.WHOLE || carriedOver(meaning, context, scope);
        return !ofYear && part ? Claim.Scope.PART : scope;
    }

    /** 答复 43 件，其中 41 件按时答复: the same quantity again behind 其中 is a part of it. */
    private boolean among(Meaning meaning, Context context) {
        // 全市受理 3120 件，其中我县受理 212 件: another's figure, and all of our own.
        boolean ours = course.last().filter(one -> one.scope() == Claim.Scope.OTHER).isPresent() && OURS.matcher(context.words()).find();
        return !ours && course.has(meaning.quantity()) && !meaning.quantity().endsWith(".repealed") && Sums.DIVISIBLE.contains(meaning.quantity()) && context.sentence().substring(0, context.figure().start()).contains("其中");
    }

    /** 以其他方式结案 2 件（申请人撤回 1 件、驳回复议申请 1 件）: the bracket divides the figure before it. */
    private boolean bracketed(Meaning meaning, Context context) {
        int open = context.until().lastIndexOf('（');
        return DIVIDED.matcher(meaning.quantity()).matches() && open > context.until().lastIndexOf('）') && course.before(open).filter(one -> one.whole() && (one.quantity().equals(meaning.quantity()) || one.quantity().startsWith("disputes.") && one.quantity().endsWith(".other") && meaning.quantity().startsWith(one.quantity().replaceFirst("other$", ""))) && one.value().compareTo(context.figure().value()) >= 0).isPresent();
    }

    /** A channel or subject behind a subject that only an earlier clause set: what it counts is first of all a part. */
    private boolean carriedOver(Meaning meaning, Context context, Claim.Scope scope) {
        return meaning.subset() && scope == Claim.Scope.SUBUNIT && scopes.withoutSubject(context.words()).equals(context.words()) && !GOVERNMENT.matcher(context.words()).find();
    }

    /** 其中转交 14 件、本办答复 22 件: one part beside another. */
    private boolean sibling(Meaning meaning, Context context) {
        boolean listed = context.listed() && context.until().contains("其中");
        return listed && course.told() > 0 && APPLICATIONS.contains(meaning.quantity()) && course.last().filter(one -> one.scope() == Claim.Scope.PART && APPLICATIONS.contains(one.quantity())).isPresent();
    }

    /** 近三年共 120 件，其中 2022 年 38 件: the year of the report out of several. */
    private Optional<Reading> ofYear(Context context, Claim.Scope scope) {
        // 第一季度就收到 4 件，全年达到 9 件.
        Optional<Reading> quarter = course.last().filter(one -> scope == Claim.Scope.WHOLE && one.scope() == Claim.Scope.PART && context.figure().cases() && ALL_YEAR.matcher(context.words()).matches() && QUARTER.matcher(context.until()).find());
        if (quarter.isPresent()) {
            return quarter;
        }
        return course.last().filter(one -> scope == Claim.Scope.WHOLE && Set.of(Claim.Scope.CUMULATIVE, Claim.Scope.PREVIOUS_YEAR, Claim.Scope.OTHER).contains(one.scope()) && context.figure().cases() && THIS_YEAR.matcher(context.words()).matches());
    }

    /** 复议 8 件、诉讼 4 件，其中被纠正 5 件: nobody says how many of each. */
    private boolean undivided(Meaning meaning, Context context) {
        if (!meaning.quantity().startsWith("disputes.") || meaning.quantity().endsWith(".total")) {
            return false;
        }
        // 复议均已审结（维持 1 件、撤销 1 件）: the bracket is of what stands before it.
        int comma = context.until().lastIndexOf('，');
        boolean own = context.until().lastIndexOf('（') > Math.max(comma, context.until().lastIndexOf('）')) && context.terms().stream().filter(term -> term.is("topic") && term.start() > comma && term.end() <= context.figure().start()).map(Term::value).distinct().count() == 1;
        boolean result = !own && context.own().stream().noneMatch(term -> term.is("topic"));
        boolean both = course.has("disputes.reconsideration.total") && !course.has("disputes.reconsideration.upheld") && !course.has("disputes.reconsideration.corrected") && course.last().filter(one -> Pattern.matches("disputes\\.(?:directL|l)itigation.*total", one.quantity())).isPresent();
        return result && !DisputeMeanings.inCourt(context.words()) && (both || course.last().filter(one -> one.quantity().equals("disputes.total")).isPresent());
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
