package org.jiaohe.narrative;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jiaohe.text.Matcher;
import org.jiaohe.text.Pattern;

/** What a figure's clause, its sentence or its paragraph speaks of. */
final class Topics {
    /** 申请 alone is one for disclosure only behind such words; 登记申请 or 补助申请 is for something else. */
    private static final Pattern OF_DISCLOSURE = Pattern.compile("(?:^|[^\\p{IsHan}]|[的到了类件份宗例起次条共零无别]|收到|受理|接收|接到|新收|收取|办理|办结|答复|处理|公开|书面|[网线][上下络站]?|公司|当面|口头|信函|邮寄|在线|现场|平台|邮件|传真|窗口|个人|公民|自然人|法人|组织|企业|机构|群众|社会|公众|有效|无效|全部|所有|上述|这些|部分|其中|提交|提出|任何|重复|反复|疑难|复杂|累计|新增|此类|该类|本次|结转|年度?|年内|目录[内外]|(?:共|全年|年内|新)登记)$");
    private static final Pattern OTHER_APPLICATION = Pattern.compile("(?:许可|(?<!共|共计|全年|年内|新)登记|备案|更正|听证|鉴定|仲裁|复议|诉讼|救助|补贴|认定|贷款|公证|执业|资质|职称|奖励|资助|入学|转学|建房|用地|低保|护照|签证|复核|减免|退税|信用修复|专利|商标|保障房|公租房|法律援助|立案|注册|变更|执照|采伐|矿业权|采矿权?|探矿权?|证明|标志牌|开办|评审|认证|检验|歇业|用海|用林)$");
    /** 申请法律援助 86 件. */
    private static final Pattern FOR_ANOTHER = Pattern.compile("申请(?:法律援助|公证|执业|仲裁|登记|许可|救助|补贴|补助|贷款|资质|认定|提取|鉴定|执照|备案|低保|护照|注册|报销|工伤|就业|入学|住房|保障|建房|用地|采伐|养老|奖励|复核|减免|退税|变更|注销|立项|验收|检定)");
    /** 网上受理 10 件、来信受理 6 件政府信息公开申请: the noun stands behind the last. */
    private static final Pattern LIST_BEFORE = Pattern.compile("(?:[、，和][^，。；、0-9]{0,8}[0-9,]+[件宗份例次起])+(?:政府信息公开|信息公开|依申请公开)(?:的)?申请");

    /** 从办理情况看, 按答复方式统计: only applications are looked at so. */
    private static final Pattern VIEW = Pattern.compile("(?:申请量|申请数量|公开申请)[^，。；0-9]{0,8}(?:事项|领域|类别|方面)[^，。；0-9]{0,6}(?:：|为|是)|(?:从|按照?|依)[^，。；]{0,4}(?:办理|答复|申请|受理|办结)[^，。；]{0,8}(?:看|统计|划分|分类|分|计)[，,：:]|(?:答复|办理|处理)(?:结果|类型)(?:分类)?(?:为|：)|申请(?:方式|渠道|途径|主体)(?:分别)?(?:为|：)|(?:办理|答复)(?:答复|回复)?中，");
    private static final Pattern COUNTER_HALL = Pattern.compile("大厅|窗口|政务服务|一网通办|行政审批|网上办事|一件事");
    private static final Pattern FROM_ALL = Pattern.compile("群众|市民|网民|公众|百姓");
    private static final Pattern HANDLED = Pattern.compile("(?:办理|受理|收到|接收|处理|答复|办结|转办)(?:各类)?$");
    private static final Set<String> KINDS = Set.of("directLitigation", "litigationAfterReconsideration");
    private static final Set<String> DISPUTES = Set.of("reconsideration", "litigation", "directLitigation", "litigationAfterReconsideration");
    private static final Set<String> OF_VIEW = Set.of("other", "proactive", "permits", "penalties", "coercion", "normativeDocuments", "fees");
    private static final Set<String> FUNDS = Set.of("fees", "infoFee", "procurement");
    /** 3 起关于政府信息公开的行政诉讼: what stands between a figure and what it counts. */
    private static final Pattern BRIDGE = Pattern.compile("(?:均|都|为|属于|是|关于|因|由|涉及?|针对|有关|与|本机关|我[局委厅]|政府|信息公开|工作|申请|事项|答复|相关|引发|引起|产生|方面|类|的)*");
    private static final Pattern BY_WHOM = Pattern.compile("(?:同一|[一某1][名位个])[^，。；0-9]{0,6}申请人[^，。；0-9]{0,16}(?:提出|提交|递交|申请)(?:申请)?(?:的)?(?:有|达|共|多达|计)*$|律师(?:代为|代理)?(?:提出|提交|递交)(?:的)?(?:申请)?$|(?:人|公司|企业|群众|市民|村民|居民|单位|户)(?:提出|提交|递交)(?:的)?(?:申请)?$");
    private static final Pattern APPLIED = Pattern.compile("提交|申请|提出|递交|转来");
    /** 收到 3 条公众通过网站提交的申请. */
    private static final Pattern APPLIED_BEHIND = Pattern.compile("[^，。；0-9]{0,36}(?:提交|提出|递交)的(?:依申请公开|政府信息公开|信息公开|公开)*申请");
    /** 答复的申请中有 3 件被申请行政复议. */
    private static final Pattern DISPUTED_BEHIND = Pattern.compile("(?:政府信息公开|信息公开|依申请公开)?(?:申请|答复|行为|决定|告知书|案件)?(?:被|引发|引起)(?:申请|提起)?(?:行政)?(复议|诉讼)");
    /** 2 件申请人不服提起复议. */
    private static final Pattern DISSATISFIED_BEHIND = Pattern.compile("(?:申请)?(?:因)?(?:申请人|当事人)?(?:对[^，。；0-9]{0,12})?不服[^，。；0-9]{0,8}?(?:提起|申请|提出)(?:行政)?(复议|诉讼)");
    /** 申请事项主要集中在规划计划、建设项目等方面: what they are about is no topic of what follows. */
    private static final Pattern DESCRIBED = Pattern.compile("(?:申请事项|申请内容|内容|事项|主要)[^，。；0-9]{0,6}(?:集中|涉及|包括)[^。；0-9]{0,40}?(?:方面|领域|等)[，,]");
    private static final Pattern OUTCOME_BEHIND = Pattern.compile("(?:申请)?(?:的)?(?:办理|处理|答复)结果(?:为|是|系)");
    /** 均通过政务网渠道提交: by what way they came. */
    private static final Pattern APPLIED_BY = Pattern.compile("[^，。；0-9]{0,8}(?:提交|提出|递交)");
    private static final Pattern ASIDE = Pattern.compile("（[^（）]*）$");
    private static final Pattern WAY_COUNTED = Pattern.compile("(?:其中[，：]?)?(?![^，。；、0-9]*(?:公开|发布|推送|更新|转载|阅读|访问|留言))[^，。；、0-9]{1,12}[0-9]+[件份宗例起]");
    /** 向政府信息公开申请人收取费用 0 元. */
    private static final Pattern CHARGED = Pattern.compile("(?:公开|申请人)[^，。；0-9]{0,10}收取[^，。；0-9]{0,10}费用?(?:共计?|合计|总计|总额|金额|数额|为|是|[：])*$|收取[^，。；0-9]{0,4}(?:公开|申请人)[^，。；0-9]{0,10}费用?(?:共计?|合计|总计|总额|金额|数额|为|是|[：])*$");
    private static final Set<String> REASONS = Set.of("denied.thirdPartyRights", "denied.enforcementFile", "denied.internalAffairs", "denied.administrativeInquiry", "notProcessed.petition");
    private static final Pattern ANSWERING = Pattern.compile("公开申请|依申请|不予公开|不公开|无法提供|不予处理|不予提供|部分公开|予以公开|答复|办结");
    /** 52 件全部在政策文件库归集: where they are kept is not what they are. */
    private static final Set<String> OF_PLACE = Set.of("other", "channel");
    private static final Pattern KEPT = Pattern.compile("[^，。；0-9]{0,6}[在于入][^，。；0-9]{0,6}");
    /** 投入工作经费 86 万元. */
    private static final Pattern SPENT = Pattern.compile("经费|投入|资金|补[贴助]|奖励|贷款|投资|罚款|赔偿|救助");
    private static final Pattern CASES = Pattern.compile("(?:其中)?[，：]?(?:因|涉及?|有关|关于|属于?)?(?:政府)?信息公开(?:类|事项|方面|案件|答复|的)*(?:有|共|仅|为)*");
    private static final Pattern LETTERS = Pattern.compile("信箱|来信|来电|来访|热线|12345|留言|咨询|工单|诉求|投诉|举报|信访|建议|提案");
    private static final Pattern COUNTED = Pattern.compile("[0-9][件宗份条起次封]");
    private static final Pattern WAY_NAMED = Pattern.compile("(?:书面|网上|线上|在线|窗口)申请");
    private static final Pattern BY_WAY = Pattern.compile("(?:书面|网上|线上|在线|窗口)$");
    private static final int NEAR = 6;

    private String held;

    Topics(String first) {
        held = first;
    }

    String paragraph() {
        return held;
    }

    /** Remembers what the sentence spoke of last. */
    void sentence(String sentence, List<Term> terms, Optional<Reading> last) {
        boolean applied = last.filter(one -> one.quantity().startsWith("requests.")).isPresent();
        List<Term> named = strong(sentence, terms);
        if (named.isEmpty() && applied) {
            held = "requests";
            named = strong(sentence, terms);
        }
        for (Term term : named) {
            boolean aside = applied && (term.value().equals("channel") || term.value().equals("other") && term.end() < last.get().end());
            held = aside ? held : term.value();
        }
    }

    private List<Term> strong(String sentence, List<Term> terms) {
        return terms.stream().filter(term -> term.is("topic") && strong(term, sentence, terms)).toList();
    }

    String of(Context context) {
        String sentence = context.sentence();
        List<Term> terms = context.terms();
        if (context.figure().money()) {
            return money(context);
        }
        // 网站受理 11 件: a channel with a verb of applications is no topic of its own.
        boolean received = context.lastOwn("action").isPresent() || speaks(sentence, context) && APPLIED.matcher(context.words()).find();
        Matcher disputed = DISPUTED_BEHIND.matcher(sentence).region(context.figure().end(), sentence.length());
        if (context.behind(DISSATISFIED_BEHIND)) {
            disputed = DISSATISFIED_BEHIND.matcher(sentence).region(context.figure().end(), sentence.length());
        }
        if (disputed.lookingAt()) {
            return disputed.group(1).equals("复议") ? "reconsideration" : "litigation";
        }
        Optional<Term> brought = terms.stream().filter(term -> term.is("topic") && DISPUTES.contains(term.value()) && term.end() <= context.clause()).reduce((one, other) -> other).filter(term -> terms.stream().noneMatch(one -> one.is("topic") && one.value().equals("requests") && one.start() >= term.end() && one.end() <= context.clause()));
        // 行政复议 128 件，其中不服行政处罚的 121 件，涉及政府信息公开的 7 件（维持 5 件）.
        if (brought.isPresent() && (CASES.matcher(context.words()).matches() || context.lastOwn("result").isPresent() && context.own().stream().noneMatch(term -> term.is("topic")))) {
            return brought.get().value();
        }
        if (context.behind(OUTCOME_BEHIND) || received && context.behind(APPLIED_BEHIND)) {
            return "requests";
        }
        if ((applied(context) || RequestParts.mainly(context)) && speaks(sentence, context) || RequestOutcomes.because(context).isPresent() || RequestOutcomes.lapsed(context)) {
            return "requests";
        }
        // 其中 36 件涉及财政预算; 主要涉及财政预算 77 件: what the applications were about.
        if (context.figure().cases() && speaks(sentence, context) && (RequestParts.about(context) || BareRequests.about(context) || RequestParts.asking(context))) {
            return "requests";
        }
        // 以环评类最多；其次是行政处罚类 8 件: kinds of what was asked for.
        if (held.equals("requests") && context.figure().cases() && RequestParts.nextKind(context)) {
            return "requests";
        }
        // 主动公开职能职责、行政许可、行政处罚等政府信息 93 条: a list of what was disclosed.
        if (Disclosed.enumerated(context)) {
            return "proactive";
        }
        List<String> named = context.own().stream().filter(term -> term.is("topic") && strong(term, sentence, terms) && !(received && (term.value().equals("channel") || letters(context, term)))).map(Term::value).toList();
        // 线上受理 67 件（省平台 51 件、邮箱 16 件）: ways of applying.
        boolean ways = context.clause() > 0 && "（、".indexOf(sentence.charAt(context.clause() - 1)) >= 0 && named.stream().allMatch("channel"::equals) && WAY_COUNTED.matcher(sentence).region(context.clause(), sentence.length()).lookingAt()
                && RequestParts.channel(context) && speaks(sentence, context);
        if (ways) {
            return "requests";
        }
        if (!named.isEmpty() && !(viewed(context) && named.stream().allMatch(OF_VIEW::contains))) {
            String last = named.get(named.size() - 1);
            if (last.equals("other") && ends(context) && speaks(sentence, context)) {
                return "requests";
            }
            // 未经复议直接起诉的行政诉讼案件: the kind before the noun decides.
            return last.equals("litigation") ? named.stream().filter(KINDS::contains).findFirst().orElse(last) : last;
        }
        // 办理信访投诉举报 91 件 where nothing speaks of applications: another service.
        boolean petition = !speaks(sentence, context) && context.own().stream().anyMatch(term -> term.is("outcome") && term.value().equals("notProcessed.petition") && HANDLED.matcher(sentence.substring(context.clause(), term.start())).find());
        if (petition) {
            return "other";
        }
        // 受理信息更正申请 0 件: for something else, whatever the sentence spoke of.
        if (named.isEmpty() && context.own().stream().anyMatch(term -> term.is("topic") && term.value().equals("requests") && (OTHER_APPLICATION.matcher(BY_WAY.matcher(context.sentence().substring(context.clause(), term.start())).replaceFirst("")).find() || term.end() - term.start() <= 2 && FOR_ANOTHER.matcher(sentence).region(term.start(), sentence.length()).lookingAt()))) {
            return "other";
        }
        if (viewed(context) && named.stream().allMatch(OF_VIEW::contains)) {
            return "requests";
        }
        Optional<Term> behind = context.right().stream().filter(term -> term.is("topic") && !(OF_PLACE.contains(term.value()) && KEPT.matcher(sentence.substring(context.figure().end(), term.start())).matches()) && !(term.value().equals("other") && (sentence.startsWith("检索", term.start()) && context.right().stream().anyMatch(one -> one.is("outcome")))) && strong(term, sentence, terms) && (term.start() - context.figure().end() <= NEAR || BRIDGE.matcher(sentence.substring(context.figure().end(), term.start())).matches())).findFirst();
        if (behind.isPresent()) {
            return behind.get().value();
        }
        boolean applied = context.shared() && context.lastOwn("applicant").isPresent() || context.own().stream().anyMatch(term -> term.is("applicant")) && terms.stream().anyMatch(term -> term.is("applicant") && (sentence.startsWith("申请", term.end() - 2) || sentence.startsWith("申请", term.end())));
        boolean ofDispute = terms.stream().filter(term -> term.is("topic") && term.end() <= context.figure().start()).reduce((one, other) -> other).filter(term -> DISPUTES.contains(term.value())).isPresent();
        if (ofDispute && context.own().stream().anyMatch(Topics::carried)) {
            return "other";
        }
        // 信访件 2701 件，不属本局职责退回 1487 件: what was done with other things is no way of answering applications.
        boolean others = !speaks(sentence, context) && context.own().stream().noneMatch(Topics::carried) && terms.stream().filter(term -> term.is("topic") && term.end() <= context.figure().start()).reduce((one, other) -> other).filter(term -> term.value().equals("other")).isPresent();
        // 县长信箱收到来信 641 件，办结 638 件，结转下年 3 件.
        if (lettersCarried(context)) {
            return "other";
        }
        boolean carriedBehind = speaks(sentence, context) && context.right().stream().anyMatch(Topics::carried);
        if (applied || context.names("outcome") && !others && !reasonAlone(context) || context.own().stream().anyMatch(Topics::carried) || carriedBehind) {
            return "requests";
        }
        if (held.isEmpty() && barely(context)) {
            return "requests";
        }
        Matcher told = DESCRIBED.matcher(context.until());
        int from = -1;
        int to = -1;
        while (told.find()) {
            from = told.start();
            to = told.end();
        }
        int open = from;
        int close = to;
        Optional<Term> earlier = terms.stream().filter(term -> term.is("topic") && !(term.start() > open && term.end() <= close) && term.end() <= context.figure().start() && strong(term, sentence, terms) && !(received && (term.value().equals("channel") || letters(context, term))) && !(term.value().equals("channel") && APPLIED_BY.matcher(sentence).region(term.end(), sentence.length()).lookingAt())).reduce((one, other) -> other);
        boolean tableThree = terms.stream().anyMatch(term -> term.is("outcome") && (!REASONS.contains(term.value()) || ANSWERING.matcher(sentence).find()) || carried(term));
        if (earlier.isEmpty() && context.behind(LIST_BEFORE)) {
            return "requests";
        }
        if (earlier.isEmpty() && tableThree && !context.figure().counter().equals("项") && (context.names("action") || held.isEmpty())) {
            return "requests";
        }
        return earlier.map(term -> kind(term, sentence, terms)).orElse(held);
    }

    /** Whether a carry-over is of letters, calls and the like that the sentence has counted before, and of nothing else. */
    private static boolean lettersCarried(Context context) {
        List<Term> before = context.terms().stream().filter(term -> term.is("topic") && term.end() <= context.figure().start()).toList();
        Optional<Term> first = before.stream().findFirst();
        boolean others = context.own().stream().anyMatch(Topics::carried) && first.isPresent() && before.stream().allMatch(term -> term.value().equals("other"));
        return others && LETTERS.matcher(context.sentence().substring(first.get().start(), first.get().end())).find() && COUNTED.matcher(context.sentence().substring(first.get().end(), context.clause())).find();
    }

    /** 委托第三方开展评估 1 次, 评查执法案卷 60 卷: a word that is a reason of the table too, where nothing speaks of applications. */
    private boolean reasonAlone(Context context) {
        List<Term> named = Stream.concat(context.own().stream(), context.right().stream()).filter(term -> term.is("outcome")).toList();
        return named.stream().allMatch(term -> REASONS.contains(term.value())) && !speaks(context.sentence(), context) && !ANSWERING.matcher(context.sentence()).find();
    }

    /** 上半年受理 16 件，三季度受理 7 件，…，均为政府信息公开申请: the noun stands at the end, or is understood in a list of several. */
    private static boolean barely(Context context) {
        List<Term> topics = context.terms().stream().filter(term -> term.is("topic")).toList();
        boolean first = context.lastOwn("action").filter(term -> term.value().equals("new") && term.end() == context.figure().start()).isPresent() && context.figure().counter().equals("件");
        boolean several = context.terms().stream().filter(term -> term.is("action") && term.value().equals("new")).count() > 2;
        return first && several && topics.stream().allMatch(term -> term.value().equals("requests"));
    }

    /** 经检索没有相关信息的 13 件: an outcome stands nearer than the other word. */
    private static boolean ends(Context context) {
        Optional<Term> other = context.own().stream().filter(term -> term.is("topic")).reduce((one, two) -> two);
        return other.filter(term -> context.own().stream().anyMatch(one -> one.is("outcome") && one.start() >= term.end())).isPresent();
    }

    private boolean speaks(String sentence, Context context) {
        return held.equals("requests") || context.terms().stream().anyMatch(term -> term.is("outcome") && term.end() < context.clause() && (!REASONS.contains(term.value()) || ANSWERING.matcher(sentence).find())) || context.terms().stream().anyMatch(term -> term.is("topic") && term.value().equals("requests") && term.end() < context.clause() && strong(term, sentence, context.terms()));
    }

    /** 其中政府信息公开 1 件, among cases of all kinds. */
    static boolean ofDisclosure(Context context) {
        return CASES.matcher(context.words()).matches();
    }

    /** 职业举报人提出 103 件: whoever they are, they applied. */
    static boolean applied(Context context) {
        return BY_WHOM.matcher(context.words()).find();
    }

    /** 其中网上收件 89 件、来信收件 36 件: letters by which applications came. */
    private boolean letters(Context context, Term term) {
        return term.value().equals("other") && !FROM_ALL.matcher(context.sentence().substring(Math.max(0, term.start() - 2), term.start())).matches() && Pattern.matches("来信|来访|来电", context.sentence().substring(term.start(), term.end())) && (speaks(context.sentence(), context) || context.behind(LIST_BEFORE) || context.right().stream().anyMatch(one -> one.is("topic") && one.value().equals("requests")));
    }

    /** 从申请事项看，征地拆迁类 31 件: the sentence looks at the applications from one side. */
    static boolean viewed(Context context) {
        return context.figure().cases() && VIEW.matcher(context.until()).find();
    }

    private static String kind(Term term, String sentence, List<Term> terms) {
        boolean noun = term.value().equals("litigation");
        return terms.stream().filter(one -> noun && KINDS.contains(one.value()) && one.end() <= term.start() && term.start() - one.end() <= 2 && !Pattern.matches(".*[，、；（].*", sentence.substring(one.end(), term.start()))).map(Term::value).findFirst().orElse(term.value());
    }

    /** A sum of money belongs to the last thing named that has one: 申请人 and 通知 between them change nothing. */
    private String money(Context context) {
        Optional<Term> named = context.terms().stream().filter(term -> term.is("topic") && (FUNDS.contains(term.value()) || term.value().equals("revenue")) && term.end() <= context.figure().start()).reduce((one, other) -> other);
        Optional<Term> own = context.own().stream().filter(term -> term.is("topic") && !context.bracketed(term)).reduce((one, other) -> other);
        if (SPENT.matcher(context.words()).find()) {
            return "other";
        }
        boolean another = named.filter(term -> term.value().equals("revenue")).isPresent() || own.filter(term -> term.value().equals("other")).isPresent() && named.filter(term -> term.start() >= own.get().start()).isEmpty();
        if (named.isEmpty() && CHARGED.matcher(context.until()).find()) {
            return "infoFee";
        }
        return another ? "other" : named.map(Term::value).or(() -> context.right().stream().filter(term -> term.is("topic") && FUNDS.contains(term.value())).map(Term::value).findFirst()).orElse(held);
    }

    /** 登记申请, 行政复议申请: an application for something else. */
    static boolean another(String sentence, Term term) {
        if (!sentence.startsWith("申请", term.start())) {
            // 临时救助书面申请.
            return WAY_NAMED.matcher(sentence.substring(term.start(), term.end())).matches() && OTHER_APPLICATION.matcher(sentence.substring(Math.max(0, term.start() - NEAR), term.start())).find();
        }
        String before = sentence.substring(Math.max(0, term.start() - NEAR), term.start());
        before = before.endsWith("）") ? ASIDE.matcher(before).replaceAll("") : before;
        boolean bare = term.end() - term.start() <= 2;
        if (bare && FOR_ANOTHER.matcher(sentence).region(term.start(), sentence.length()).lookingAt()) {
            return true;
        }
        // 低保、临时救助书面申请.
        String subject = BY_WAY.matcher(before).replaceFirst("");
        return (OTHER_APPLICATION.matcher(subject).find() || bare && !OF_DISCLOSURE.matcher(before).find());
    }

    private static boolean carried(Term term) {
        return term.is("action") && term.value().startsWith("carried");
    }

    /** 申请 alone may be an application for anything; it counts where nothing speaks against disclosure. */
    private boolean strong(Term term, String sentence, List<Term> terms) {
        if (!term.value().equals("requests")) {
            return true;
        }
        boolean cause = term.end() - term.start() == 2 && (sentence.startsWith("引发", term.end()) || sentence.startsWith("引起", term.end()));
        if (another(sentence, term) || cause) {
            return false;
        }
        if (term.end() - term.start() > 2) {
            return true;
        }
        boolean spoken = held.equals("requests") || sentence.contains("公开") || terms.stream().anyMatch(one -> one.is("outcome") || one.is("applicant") || carried(one));
        int clause = Math.max(sentence.lastIndexOf('，', term.start()), sentence.lastIndexOf('、', term.start()));
        boolean others = terms.stream().anyMatch(one -> one.is("topic") && one.value().equals("other") && one.start() > clause && one.start() < term.start());
        boolean done = terms.stream().anyMatch(one -> one.is("action")) && !others && !COUNTER_HALL.matcher(sentence).find();
        return spoken || done;
    }
}
