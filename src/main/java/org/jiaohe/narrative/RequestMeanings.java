package org.jiaohe.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jiaohe.text.Matcher;
import org.jiaohe.text.Pattern;

/** What a figure counts where its clause speaks of applications for disclosure (table three). */
final class RequestMeanings {
    private static final Pattern CHANNEL = Pattern.compile("当面|现场|信函|邮寄|来信|信件|邮件|网络|网上|互联网|网页|网站|在线|平台|(?:申请|网络|网上)系统|传真|窗口|上门|渠道|邮箱|线上|线下|邮政|挂号|快递|寄达");
    private static final Pattern CHANNEL_BEHIND = Pattern.compile("(?:申请)?(?:均|都)?(?:来自|通过|为|系|由|采用)[^，。；0-9]{0,6}(?:当面|现场|信函|邮寄|网络|网上|互联网|在线|平台|传真|邮箱|线上|线下|快递)");
    private static final Pattern SUBJECT = Pattern.compile("其中|涉及|主要|包括|内容|类|方面|领域");

    /** 申请内容主要涉及征地 12 件: subjects that stand without a total before them. */
    private static final Pattern SUBJECTS = Pattern.compile("(?:申请|内容|公开|事项)[^。；0-9]{0,12}(?:涉及|集中|包括|主要|分布|有|为|：)");
    private static final Pattern GRANTED = Pattern.compile("[，,：:、（(]?(?:其中)?[，,：:]?(?:已|决定|同意|依法|全部|主动|答复|告知|作出|予以|直接)*(?:公开|提供(?=了?(?:政府)?信息|的|$))(?:的|了|答复|政府信息|信息|数量?)*(?:有|为)?");
    private static final Pattern THEIR = Pattern.compile("[^，。；、0-9因]{2,12}?(?:提出|提交)?的?(?:政府信息公开|信息公开|依申请公开)?申请");
    private static final Pattern AMONG_THEIRS = Pattern.compile(THEIR.pattern() + "(?:件|事项)?(?:当)?中[，,：:]");
    private static final Pattern INCLUDED = Pattern.compile("[（(，,]?(?:其中)?(?:包?含|包括)(?:20[0-9]{2}年度?)?[^，。；）)0-9]{0,8}(?:结转|转入)(?!下|至下|到下|次年|至次|明年)");
    private static final Pattern INCLUDING = Pattern.compile("[（(](?:包?含|包括)[^）)]{0,10}(?:结转|转入)[^）)]{0,8}[）)](?:共计?|合计|总计|为|数量|总数)*(?:约|近)?$");
    /** 加上年结转共 13 件 is what was received in all. */
    private static final Pattern ADDED = Pattern.compile("加上?上一?年度?结转[^，。；0-9]{0,6}(?:共|合计|总计)");
    /** 按期答复 61 件，延期答复 4 件: both are parts of what was answered. */
    private static final Pattern IN_TIME = Pattern.compile("(?:按期|按时|工作日内|日内|期限内|延期|延长|当场|即时|逾期|超期)(?:予以)?(?:答复|办结|办理|回复)(?:的)?(?:有)?$");
    private static final Pattern ANSWERED_BY = Pattern.compile("答复(?:的)?(?:方式|形式|途径|渠道)");
    private static final Pattern LATE = Pattern.compile("(?:延期|延长期限|逾期|超期)(?:后)?(?:予以)?(?:答复|办结|办理|回复)(?:的)?(?:有|为)?[0-9]");
    private static final Pattern LATE_BEHIND = Pattern.compile("(?:政府信息公开|依申请公开)?(?:申请)?(?:经批准)?(?:后)?(?:依法)?(?:延期|延长|超期|逾期)(?!不补正|未补正|未缴)");
    private static final Pattern PASSED_ON = Pattern.compile("(?<!结)转办(?!理|结)|转来|转交|转送|转请|移送|移交|(?<!结)转(?!入|下|至|到|接|结|次|明|变|载)[^，。；0-9]{1,12}(?:办理|处理|答复)");
    private static final Set<String> GROUPS = Set.of("requests.granted", "requests.partial", "requests.denied", "requests.unable", "requests.notProcessed");
    private static final Pattern OF_APPLICATIONS = Pattern.compile("申请(?:件)?(?:当)?中[，,：:]");
    private static final Pattern NO_APPLICATION = Pattern.compile("(?:模板|范本|文书|制度|机制|流程|指南|问题|疑问|难题|建议|意见|栏目|渠道|点)(?:约|近|共)?$");
    private static final Pattern ASSISTED = Pattern.compile("指导|协助|督促|督办|帮助|协办|参与|会商|邀请");
    private static final Pattern REMAINING = Pattern.compile("[^\\p{IsHan}]*(?:另有|还有|尚有|剩余|其余|余下?|仅有|有|另)?");
    private static final Pattern FILLED = Pattern.compile("(?:共|总|计|合计|达到?|为|有|是|约|已|均|到|数|[降升增减]至|[下上][降升][为到至]|(?:增加|减少)[到至])*");
    private static final Pattern TOTAL_OF = Pattern.compile("(?:合计|共计|总计|共|总数|总量)(?:为|有)?");

    /** 予以公开 2 件，…，本机关不掌握 2 件，其他 1 件: reasons told on the level of the outcomes. */
    private static final Pattern LEVEL = Pattern.compile("公开[0-9]+[件条份宗例]");
    private static final Pattern OPENED = Pattern.compile("(?:申请)?(?:的)?(?:办理|处理|答复)结果(?:为|是|系)(?:依申请公开|同意公开|依法公开|予以公开|公开)");
    private static final Pattern TOLD_AS = Pattern.compile("(?:申请)?(?:的)?(?:办理|处理|答复)结果(?:为|是|系)");
    /** 当年收到并在当年答复 1,030 件 is less than all that was answered. */
    /** 5 件因涉及第三方征求了意见: applications of one sort. */
    private static final Pattern ASKED_BEHIND = Pattern.compile("(?:申请)?因[^，。；0-9]{0,12}征求[^，。；0-9]{0,4}意见|(?:申请)?(?:延长|延期)了?答复期限");
    private static final Pattern ANSWERED_BEHIND = Pattern.compile("(?:申请)?(?:均|都|已|全部)+(?:按照?|依照?|在)[^，。；0-9]{0,24}(?:答复|办结|回复|办理完毕)");
    private static final Pattern KINDS_OF_REPLY = Pattern.compile("(?:答复|办理|处理)(?:结果|类型)");
    private static final Pattern OTHERS = Pattern.compile("[^\\p{IsHan}]*(?:其他|其它)类?(?:申请)?[^\\p{IsHan}]*");
    /** 对 3 份答复书不服，申请复议. */
    private static final Pattern DISPUTED_REPLY = Pattern.compile("(?:政府信息公开)?(?:申请)?(?:答复书?|告知书|决定书?)[^，。；0-9]{0,6}不服");
    /** 其余 35 件为不予公开、无法提供等情形. */
    private static final Pattern SEVERAL_BEHIND = Pattern.compile("(?:申请)?(?:分别)?(?:为|属|系|是)[^，。；、0-9]{0,6}(?:公开|无法提供|不予处理|其他处理)[、和及与或][^，。；0-9]{0,8}(?:公开|无法提供|不予处理|其他处理)");
    /** 其中 4 条已公开. */
    private static final Pattern OPENED_BEHIND = Pattern.compile("(?:申请)?(?:已经?|均|依法|予以)*公开(?=[，、；。）]|$)");
    private static final Pattern FEE = Pattern.compile("缴费|缴纳|收费");
    /** 补正告知书 3 份 count steps of the procedure. */
    private static final Pattern MENDED = Pattern.compile("补正(?:告知|通知)书");
    /** 出具告知书 25 份 is as much as so many answers. */
    private static final Pattern ISSUED = Pattern.compile("(?:出具|制作|制发|作出|发出|送达|下达)[^，。；0-9]{0,16}(?:告知书|答复书|答复告知书|答复意见书)(?:共)?$");
    private static final Pattern GRANTED_NOTE = Pattern.compile("(?:出具|制作|作出|发出|送达)(?:予以|同意|依法)?公开(?:告知书|答复书|决定书)(?:共)?$");
    /** 目录内申请 3 件、目录外申请 21 件. */
    private static final Pattern TO_MEND = Pattern.compile("(?:要求|通知|发出|告知)(?:其|申请人)?补正");
    /** 公开（含部分公开）12 件 is the sum of both rows. */
    private static final Pattern WITH_PARTIAL = Pattern.compile("(?:公开|提供(?:政府)?信息)(?:类|的|件)?（(?:含|包括|包含)(?:予以)?部分(?:公开|提供)[^（）]{0,4}）(?:的|共|有)*$|公开(?:及|和|与|、|或|以及)(?:予以)?部分公开(?:的|共|有|类|件)*$");
    private static final Pattern MENDED_BEHIND = Pattern.compile("^[^。；]{0,12}补正");
    private static final Pattern BY_HAND = Pattern.compile("(?:当场|书面|口头|电话|现场|自行|直接)(?:予以)?(?:答复|回复|办结|受理|收到)(?:了)?(?:申请)?$");
    private static final Pattern BOTH_WAYS = Pattern.compile("线上[、和与及]?线下[^，。；0-9]{0,20}$");
    private static final Pattern IN_LIST = Pattern.compile("目录[内外]申请");
    /** 有 12 件由同一申请人提出. */
    private static final Pattern ONE_BEHIND = Pattern.compile("(?:申请)?(?:均|都)?(?:系|为|是|由|来自)(?:同一|[0-9一二两三四五六七八九十]+[名位个家]|某)[^，。；0-9]{0,6}(?:申请人|公司|市民|群众|企业|公民|村民|居民|个人)");
    /** 予以公开 12 件、部分公开 3 件，合计 15 件；不予公开 4 件: a sum on the way. */
    private static final Pattern MORE_OUTCOMES = Pattern.compile("(?:不予公开|不公开|无法提供|不予处理|其他处理)[^，。；、0-9]{0,6}[0-9]");
    /** 县政府办转办 41 件，直接收件 102 件. */
    private static final Pattern SETTLED_NEXT = Pattern.compile("，[^，。；0-9]{0,4}(?:办结|答复|办理)");
    /** 申请主体中，公民 33 件: who applied is told of what was received. */
    private static final Pattern OF_APPLICANTS = Pattern.compile("申请(?:主体|人)(?:方面|类型|类别|构成|情况|身份|性质)?(?:来?看|中|分|为|：|，)[^。；]*$");
    private static final Pattern DIRECT = Pattern.compile("直接(?:收件|收到|受理|接收|接到|向)");
    private static final Pattern PASSED = Pattern.compile("转(?:办|来|交|送)[^。]*$");
    private static final Pattern ITEMS = Pattern.compile("(?:以上|上述)?[两三四五六七]项(?:共计?|合计|总计)(?:为)?$");
    private static final Pattern GROUPED = Pattern.compile("requests\\.(?:denied|unable|notProcessed|other)\\..*");
    private static final Pattern LEADS = Pattern.compile("(?:其余|其他|剩余|余下)(?:的)?");
    private static final Pattern OF_THEM = Pattern.compile("(?:申请)?(?:当)?中[，：]");
    private static final Pattern ASKED = Pattern.compile("征求[^，。；0-9]{0,6}意见(?:的)?(?:共|约)?$");
    /** 其中 31 件转由有关部门承办. */
    private static final Pattern PASSED_BEHIND = Pattern.compile("(?:申请)?(?:均|已|依法)?(?:转由|转至|转交|转办|移送|移交|交由)[^，。；0-9]{0,14}(?:办理|处理|答复|承办|办|局|委|部门|单位)");
    private static final Pattern SAME_YEAR = Pattern.compile("(?:收到|受理|新收|接收)[^，。；0-9]{0,4}(?:在|于)?当年[^，。；0-9]{0,6}(?:答复|办结|办理|回复)(?:的)?$");

    private RequestMeanings() {
    }

    static Optional<Meaning> of(Context context, String base, Past past) {
        Optional<Reading> last = past.last();
        Figure figure = context.figure();
        // 主动公开 1,788 条，依申请公开 18 条: items given out, not applications.
        boolean items = figure.counter().equals("条") && context.words().endsWith("依申请公开") && !SETTLED_NEXT.matcher(past.ahead()).lookingAt() && !Pattern.matches(".*(?:收到|受理|接收|接到).*", context.words()) && last.filter(one -> one.quantity().equals("proactive.total")).isPresent();
        if (!figure.cases() || items) {
            return Optional.empty();
        }
        if (!context.shared()) {
            Optional<Optional<Meaning>> together = together(context);
            if (together.isPresent()) {
                return together.get();
            }
        }
        // 征求第三方意见 4 次 is a step of the procedure; 其余 23 件中，无法提供 19 件 only leads on.
        boolean leads = LEADS.matcher(context.words()).matches() && OF_THEM.matcher(context.sentence()).region(figure.end(), context.sentence().length()).lookingAt();
        if (leads || ASKED.matcher(context.words()).find()) {
            return Optional.empty();
        }
        if (WITH_PARTIAL.matcher(context.until()).find()) {
            return Optional.of(new Meaning("requests.granted", context.own().stream().filter(term -> term.value().equals("partial")).toList()));
        }
        if (DISPUTED_REPLY.matcher(context.sentence()).region(figure.end(), context.sentence().length()).lookingAt()) {
            return Optional.empty();
        }
        boolean ofThem = last.filter(one -> one.quantity().startsWith("requests.")).isPresent() && REMAINING.matcher(context.words().replace("其中", "")).matches();
        if (ofThem && OPENED_BEHIND.matcher(context.sentence()).region(figure.end(), context.sentence().length()).lookingAt()) {
            return Optional.of(new Meaning("requests.granted", List.of()));
        }
        if (SEVERAL_BEHIND.matcher(context.sentence()).region(figure.end(), context.sentence().length()).lookingAt()) {
            return Optional.empty();
        }
        Optional<Term> outcome = context.nearest("outcome");
        // 2 件内容不明确，经告知后补正 1 件: a step of the procedure and no outcome.
        boolean asked = outcome.filter(term -> term.value().equals("unable.stillUnclear") && !Pattern.matches(".*(?:补正|仍).*", context.sentence().substring(Math.max(0, term.start() - 6), term.end())) && MENDED_BEHIND.matcher(context.sentence().substring(Math.max(term.end(), figure.end()))).find() || term.value().equals("unable.stillUnclear") && Pattern.matches(".*补正", context.words())).isPresent();
        if (asked) {
            return Optional.empty();
        }
        if (outcome.isPresent()) {
            return Optional.of(outcome(context, outcome.get()));
        }
        if (context.names("result") || context.words().endsWith("作为") || NO_APPLICATION.matcher(context.words()).find() || ASSISTED.matcher(context.until().substring(context.until().lastIndexOf('，') + 1)).find()) {
            return Optional.empty();
        }
        if (OPENED.matcher(context.sentence()).region(figure.end(), context.sentence().length()).lookingAt()) {
            return Optional.of(new Meaning("requests.granted", List.of()));
        }
        boolean listed = Topics.viewed(context) && KINDS_OF_REPLY.matcher(context.until()).find();
        if (listed && Pattern.matches("(?:依申请公开|依法公开|同意公开)(?:的)?", context.words())) {
            return Optional.of(new Meaning("requests.granted", List.of()));
        }
        boolean mended = context.words().endsWith("补正") && !context.words().endsWith("未补正");
        if (mended && TO_MEND.matcher(context.words()).find()) {
            return Optional.of(new Meaning("requests.new", List.of(), true));
        }
        if (listed && context.words().contains("主动公开") || mended || FEE.matcher(context.words()).find() && !SUBJECTS.matcher(context.until()).find() && !context.words().startsWith("涉及") || MENDED.matcher(context.words()).find()) {
            return Optional.empty();
        }
        if (GRANTED_NOTE.matcher(context.words()).find()) {
            return Optional.of(new Meaning("requests.granted", List.of()));
        }
        if (ISSUED.matcher(context.words()).find() && Pattern.matches("份|件", figure.counter())) {
            return Optional.of(new Meaning("requests.outcomeTotal", List.of()));
        }
        if (TOLD_AS.matcher(context.sentence()).region(figure.end(), context.sentence().length()).lookingAt()) {
            return Optional.empty();
        }
        boolean some = Stream.of(ONE_BEHIND, PASSED_BEHIND).anyMatch(one -> one.matcher(context.sentence()).region(figure.end(), context.sentence().length()).lookingAt());
        if (some && REMAINING.matcher(context.words().replace("其中", "")).matches()) {
            return Optional.of(new Meaning("requests.new", List.of(), true));
        }
        if (SAME_YEAR.matcher(context.words()).find()) {
            return Optional.of(new Meaning("requests.outcomeTotal", List.of(), true));
        }
        if (IN_LIST.matcher(context.words()).find()) {
            return Optional.of(new Meaning("requests.new", List.of(), true));
        }
        if (!remains(context) && ASKED_BEHIND.matcher(context.sentence()).region(figure.end(), context.sentence().length()).lookingAt() && Pattern.matches("[^\\p{IsHan}]*(?:其中|有|另有)*", context.words())) {
            return Optional.of(new Meaning("requests.new", List.of(), true));
        }
        boolean channel = !Scopes.manyWays(context.words()) && !BOTH_WAYS.matcher(context.until()).find() && CHANNEL.matcher(context.words().replace("公开信件", "")).find() || CHANNEL_BEHIND.matcher(context.sentence()).region(figure.end(), context.sentence().length()).lookingAt();
        boolean opened = GRANTED.matcher(context.words()).matches() && (last.filter(one -> one.quantity().startsWith("requests.")).isPresent() || Pattern.matches(".*(?:结果|答复中|办理中|办结的).*", context.until()));
        if (opened) {
            return Optional.of(new Meaning("requests.granted", List.of()));
        }
        if (INCLUDING.matcher(context.until()).find() || ADDED.matcher(context.words()).find()) {
            return Optional.of(new Meaning("requests.received", List.of()));
        }
        Optional<Term> applicant = context.nearest("applicant");
        if (applicant.isPresent() && !channel) {
            if (figure.counter().equals("个")) {
                // 自然人 88 个: people, not applications.
                return Optional.empty();
            }
            String row = context.lastOwn("action").map(Term::value).filter(value -> !value.equals("received")).orElse(OF_APPLICANTS.matcher(context.until()).find() ? "new" : base);
            List<Term> words = new ArrayList<>(List.of(applicant.get()));
            context.lastOwn("action").ifPresent(words::add);
            return Optional.of(new Meaning("requests." + row + "@" + applicant.get().value(), words));
        }
        if (PASSED_ON.matcher(context.words()).find() || DIRECT.matcher(context.words()).find() && PASSED.matcher(context.until()).find() || context.words().contains("自行受理")) {
            return Optional.of(new Meaning(past.here() && past.lastIs("requests.outcomeTotal") ? "requests.outcomeTotal" : "requests.new", List.of(), true));
        }
        Optional<Term> action = context.nearest("action").filter(term -> context.shared() || context.ownTopic("requests") && (context.names("action") || !named(context)) || Pattern.matches("由|从", context.words()) || !context.alien(term));
        boolean byHand = action.isPresent() && context.until().contains("其中") && BY_HAND.matcher(context.words()).find();
        boolean later = action.filter(term -> term.value().equals("outcomeTotal") && term.start() >= figure.end()).isPresent() && REMAINING.matcher(context.words()).matches() && remains(context);
        if (later) {
            return Optional.of(new Meaning("requests.carriedOut", List.of()));
        }
        if (action.isPresent()) {
            boolean inTime = action.get().value().equals("outcomeTotal") && IN_TIME.matcher(context.words()).find() && LATE.matcher(context.sentence()).find() || Pattern.matches(".*(?:超期|逾期)", context.words()) || !action.get().value().startsWith("carried") && LATE_BEHIND.matcher(context.sentence()).region(figure.end(), context.sentence().length()).lookingAt();
            boolean included = action.get().value().equals("new") && INCLUDED.matcher(context.sentence()).region(figure.end(), context.sentence().length()).lookingAt();
            return Optional.of(new Meaning("requests." + (both(context) || included ? "received" : action.get().value()), List.of(action.get()), channel || inTime || byHand || action.get().value().equals("outcomeTotal") && past.decided() && context.lastOwn("action").isEmpty()));
        }
        if (ANSWERED_BEHIND.matcher(context.sentence()).region(figure.end(), context.sentence().length()).lookingAt() && context.own().stream().noneMatch(term -> term.is("topic"))) {
            return Optional.of(new Meaning("requests.outcomeTotal", List.of()));
        }
        if (Topics.viewed(context) && !context.words().isBlank() && context.words().length() <= 12 && !channel && !OTHERS.matcher(context.words()).matches() && !TOTAL_OF.matcher(context.words()).matches()) {
            return Optional.of(new Meaning(KINDS_OF_REPLY.matcher(context.until()).find() ? "requests.outcomeTotal" : "requests.new", List.of(), true));
        }
        return bare(context, channel, past);
    }

    /** 自然人申请中，予以公开 12 件 and 予以公开自然人申请 12 件 count one kind of applicant. */
    private static Meaning outcome(Context context, Term outcome) {
        Optional<Term> applicant = context.terms().stream().filter(term -> term.is("applicant") && term.end() <= context.figure().start())
                .filter(term -> (term.start() >= context.clause() ? THEIR : AMONG_THEIRS).matcher(context.sentence()).region(term.start(), context.sentence().length()).lookingAt())
                .reduce((one, other) -> other);
        return new Meaning("requests." + outcome.value() + applicant.map(term -> "@" + term.value()).orElse(""), applicant.map(term -> List.of(outcome, term)).orElse(List.of(outcome)));
    }

    private static String group(Reading reading) {
        return reading.quantity().replaceFirst("^(requests\\.[a-zA-Z]+)\\..*", "$1");
    }

    /** 新收和上年结转 12 件. */
    private static boolean both(Context context) {
        return context.own().stream().anyMatch(term -> term.is("action") && term.value().equals("new")) && context.own().stream().anyMatch(term -> term.is("action") && term.value().equals("carriedIn"));
    }

    private static boolean named(Context context) {
        return context.own().stream().anyMatch(term -> term.is("topic") && term.value().equals("requests") && term.end() - term.start() > 2);
    }

    /** One figure for two outcomes: 予以公开和部分公开 38 件 has a sum in the table, 不予公开和无法提供 12 件 is no claim of either. */
    private static Optional<Optional<Meaning>> together(Context context) {
        List<Term> outcomes = context.terms().stream().filter(term -> term.is("outcome") && term.end() <= context.figure().start() && !term.value().contains(".")).toList();
        if (outcomes.size() < 2) {
            return Optional.empty();
        }
        Term one = outcomes.get(outcomes.size() - 2);
        Term other = outcomes.get(outcomes.size() - 1);
        boolean joined = Pattern.matches("(?:答复|的)?(?:[、和及或与]|以及|（含|（包括)(?:予以)?", context.sentence().substring(one.end(), other.start())) && other.start() >= context.clause();
        if (!joined) {
            return Optional.empty();
        }
        boolean open = one.value().equals("granted") && other.value().equals("partial");
        return Optional.of(open ? Optional.of(new Meaning("requests.granted", List.of(one, other))) : Optional.empty());
    }

    /** 另有 1 件因正在征求第三方意见，顺延至 2024 年答复: what becomes of it stands a clause later. */
    private static boolean remains(Context context) {
        int from = context.figure().end();
        Optional<Term> carried = context.terms().stream().filter(term -> term.start() >= from && term.is("action") && term.value().equals("carriedOut")).findFirst();
        return carried.filter(term -> context.sentence().substring(from, term.start()).chars().noneMatch(Character::isDigit)).isPresent();
    }

    /** A figure without a verb: the first one of a sentence on applications, or a part of the one before. */
    private static Optional<Meaning> bare(Context context, boolean channel, Past past) {
        Optional<Reading> last = past.last();
        Optional<Reading> before = last.filter(reading -> reading.quantity().startsWith("requests.") && reading.scope() != Claim.Scope.PREVIOUS_YEAR);
        String words = context.words();
        boolean rest = OTHERS.matcher(words).matches();
        if (rest && before.filter(reading -> reading.quantity().contains("@")).isPresent()) {
            return Optional.of(new Meaning(before.get().quantity().replaceFirst("@.*", "@otherOrganisation"), List.of()));
        }
        boolean open = context.until().lastIndexOf('（') > context.until().lastIndexOf('）');
        boolean level = before.filter(reading -> Pattern.matches("requests\\.(?:denied|unable|notProcessed)\\..*", reading.quantity()) && !open && (LEVEL.matcher(context.until()).find() || past.goesOn())).isPresent();
        if (rest && (level || before.filter(reading -> GROUPS.contains(reading.quantity())).isPresent())) {
            return Optional.of(new Meaning("requests.other", List.of()));
        }
        if (rest && before.filter(reading -> reading.quantity().startsWith("requests.other.")).isPresent()) {
            return Optional.of(new Meaning("requests.other.rest", List.of()));
        }
        if (before.isPresent() && REMAINING.matcher(words).matches() && remains(context)) {
            return Optional.of(new Meaning("requests.carriedOut", List.of()));
        }
        if (channel) {
            boolean handled = before.filter(reading -> reading.quantity().equals("requests.outcomeTotal")).isPresent() && context.until().contains("其中") || ANSWERED_BY.matcher(context.until()).find();
            return Optional.of(new Meaning(handled ? "requests.outcomeTotal" : "requests.new", List.of(), true));
        }
        boolean other = context.own().stream().anyMatch(term -> term.is("topic") && term.value().equals("other"));
        boolean applied = Topics.applied(context) && before.isPresent();
        if (applied && other) {
            return Optional.of(new Meaning("requests.new", List.of(), true));
        }
        if (other || context.names("action")) {
            return Optional.empty();
        }
        // 申请量再创新高，达到 126 件: the clause before names what the figure counts.
        boolean told = FILLED.matcher(words).matches() && context.wide().stream().filter(term -> term.is("topic")).reduce((one, two) -> two).filter(term -> term.value().equals("requests")).isPresent() && Pattern.matches(".*申请(?:数量|总量|总数|件数|量).*", context.until());
        boolean named = told || named(context);
        String until = context.until().substring(Math.max(0, context.figure().start() - 40));
        boolean others = rest && before.filter(reading -> reading.scope() == Claim.Scope.PART).isPresent();
        boolean goesOn = others || before.filter(reading -> reading.scope() == Claim.Scope.PART && Pattern.matches("[^\\p{IsHan}]*(?:另|另外|另有|还有|余下|其余)?", words)).isPresent() && (until.contains("其中") || until.contains("分别"));
        boolean subject = SUBJECT.matcher(until).find() && !words.isBlank() && (before.isPresent() || SUBJECTS.matcher(context.until()).find())
                || !words.isBlank() && (OF_APPLICATIONS.matcher(until).find() || before.isPresent() && until.lastIndexOf('（') > until.lastIndexOf('）'));
        if (subject || goesOn) {
            String quantity = before.map(Reading::quantity).filter(one -> !one.contains("@") && !one.startsWith("requests.carried")).orElse("requests.new");
            return Optional.of(new Meaning(quantity, List.of(), true));
        }
        Matcher together = TOTAL_OF.matcher(words);
        if (ITEMS.matcher(context.until()).find()) {
            // 不掌握 8 件，需另行制作 2 件，两项共 10 件: the sum of rows of one group.
            boolean group = before.filter(reading -> GROUPED.matcher(reading.quantity()).matches()).isPresent() && past.twice().filter(reading -> group(reading).equals(group(before.get()))).isPresent();
            return before.filter(reading -> group).map(reading -> new Meaning(group(reading), List.of()));
        }
        boolean share = context.sentence().startsWith("，占", context.figure().end());
        boolean subtotal = MORE_OUTCOMES.matcher(past.ahead()).find();
        if (together.matches() && (share || subtotal) && before.filter(reading -> GROUPS.contains(reading.quantity())).isPresent()) {
            return Optional.empty();
        }
        if (together.matches() && before.filter(reading -> GROUPS.contains(reading.quantity()) || reading.quantity().equals("requests.other")).isPresent()) {
            return Optional.of(new Meaning("requests.outcomeTotal", List.of()));
        }
        if (share) {
            return named && before.isEmpty() ? Optional.of(new Meaning("requests.new", List.of())) : Optional.empty();
        }
        boolean included = INCLUDED.matcher(context.sentence()).region(context.figure().end(), context.sentence().length()).lookingAt();
        return named && before.isEmpty() || together.matches() ? Optional.of(new Meaning(included ? "requests.received" : "requests.new", List.of())) : Optional.empty();
    }
}
