package org.jiaohe.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jiaohe.text.Matcher;
import org.jiaohe.text.Pattern;

/** What a figure counts where its clause speaks of applications for disclosure (table three). */
final class RequestMeanings {
    /** 企业改制: a noun of two characters makes a subject of whom it follows. */
    private static final int TOPIC = 2;
    private static final Pattern OF_THE_REST = Pattern.compile("(?:剩余|其余|余下|余|尚有|还有|未办结的?|未结的?)[^，。；（）0-9]{0,6}[0-9]+[件宗]（[^（）]*$");
    private static final Pattern GRANTED = Pattern.compile("[，,：:、（(]?(?:其中|(?:答复|办理|办结)(?:的)?(?:件|申请)?(?:当)?中|(?:申请)?当?中)?[，,：:]?(?:所申请的?(?:政府)?信息)?(?:已|决定|同意|依法|全部|主动|答复|告知|作出|予以|直接|可以|可|应当|向申请人|按申请内容)*(?:公开|提供(?=了?(?:所需|相关)?(?:政府)?信息|的|$))(?:的|了|类|答复|所需|相关|政府信息|信息|数量?)*(?:有|为)?");
    private static final Pattern INCLUDING = Pattern.compile("[（(](?:包?含|包括)[^）)]{0,10}(?:结转|转入)[^）)]{0,8}[）)](?:共计?|合计|总计|为|数量|总数)*(?:约|近)?$");
    /** 加上年结转共 13 件 is what was received in all. */
    private static final Pattern ADDED = Pattern.compile("加上?上一?年度?结转[^，。；0-9]{0,6}(?:共|合计|总计)");
    /** 按期答复 61 件，延期答复 4 件: both are parts of what was answered. */
    private static final Pattern IN_TIME = Pattern.compile("(?:补正后|按期|按时|工作日内|日内|期限内|延期|延长(?:答复)?期限|延长|当场|即时|逾期|超期)(?:予以)?(?:答复|办结|办理|回复)(?:的)?(?:有)?$");
    private static final Pattern LATE = Pattern.compile("(?:延期|延长期限|逾期|超期)(?:后)?(?:予以)?(?:答复|办结|办理|回复)(?:的)?(?:有|为)?[0-9]");
    private static final Pattern RECEIVED = Pattern.compile("收到|受理|接收|接到|新收|答复|办结");
    private static final Pattern AMONG_LATE = Pattern.compile("其中[，：]?(?:依法|依规|按规定|经批准|经审批|经同意)*(?:延期|延长(?:了)?(?:答复|办理)?(?:期限|时限|时间)?)(?:的|答复的?|办理的?)?(?:有)?");
    private static final Pattern LATE_BEHIND = Pattern.compile("(?:政府信息公开|依申请公开)?(?:申请)?(?:经[^，。；0-9]{2,8}?)?(?:后)?(?:依法)?(?:延期|延长|超期|逾期)(?!不补正|未补正|未缴)");
    private static final Pattern PASSED_ON = Pattern.compile("分办|批转|转批|分送|(?<!结)转办(?!理|结)|(?<!上年|年度|去年)转来|转交|转送|转请|移送|移交|(?<!结)转(?!入|下|至|到|接|结|次|明|变|载)[^，。；0-9]{1,12}(?:办理|处理|答复)");
    private static final Pattern ANSWERED_BEHIND = Pattern.compile("(?:申请)?(?:均|都|已|全部)+(?:按照?|依照?|在)[^，。；0-9]{0,24}(?:答复|办结|回复|办理完毕)");
    private static final Pattern BY_HAND = Pattern.compile("(?:当场|书面|口头|电话|现场|自行|直接)(?:予以)?(?:答复|回复|办结|受理|收到)(?:了)?(?:申请)?$");
    private static final Pattern SETTLED_NEXT = Pattern.compile("，[^，。；0-9]{0,14}(?:办结|答复|办理)");
    private static final Pattern OF_OUTCOME = Pattern.compile("requests\\.(?:granted|partial|denied|unable|notProcessed|other)[a-zA-Z.]*@.*");
    /** 申请均由自然人通过网络提出，全年共 2 件. */
    private static final Pattern ALL_ALIKE = Pattern.compile("申请(?:均|都|全部)(?:由|系|为|通过|来自|采用|以)[^，。；0-9]{2,24}，(?:全年|年内|本年度?)?(?:共计?|合计|总计)(?:收到|受理)?$");
    private static final Pattern OF_ALL = Pattern.compile("(?:政府信息公开)?申请(?:(?:当)?中|，)");
    private static final Pattern THESE = Pattern.compile("(?:[对在就])?(?:上述|以上|这)?");
    private static final Pattern CALLED_SETTLED = Pattern.compile("，(?:即为?|为|是)(?:全年|本年度?|当年)?(?:办结|答复|办理)(?:总数|总量|总件数)");
    private static final Pattern SUBJECTS = Pattern.compile("申请(?:当)?中，(?:主要)?涉及[^，。；：、0-9]{2,16}[0-9]+[件宗份](?:、[^，。；：、0-9]{2,16}[0-9]+[件宗份])*、(?!予以|部分|不予|无法|其他处理)[^，。；：、0-9]{2,16}$");
    /** 收到信访类来信 3 件. */
    private static final Pattern LETTERS = Pattern.compile("(?:信访|投诉|举报|咨询|求助|建议)[^，。；0-9]{0,6}(?:来信|来访|来电|来函|信件|邮件|函件)(?:共|计)?$");
    /** 申请主体中，公民 33 件: who applied is told of what was received. */
    private static final Pattern OF_APPLICANTS = Pattern.compile("申请(?:主体|人)(?:方面|类型|类别|构成|情况|身份|性质)?(?:来?看|中|分|为|以|：|，)[^。；]*$");
    /** 办理 14 件新收政府信息公开申请. */
    private static final Pattern NEW_BEHIND = Pattern.compile("新[收增]到?的?(?:政府信息公开|信息公开|依申请公开)?申请");
    /** 需办理的申请合计 93 件，由本年新收 88 件和上年结转 5 件构成. */
    private static final Pattern COMPOSED = Pattern.compile("，由(?:[^。；]*新[收增][^。；]*结转|[^。；]*结转[^。；]*新[收增])[^。；]*(?:构成|组成)");
    /** 收到公民申请 5 件, and no other kind of applicant beside: many call everybody so. */
    private static final Pattern CITIZENS = Pattern.compile("(?:收到|受理|接收|接到|新收)(?:了)?公民(?:的)?(?:政府信息公开|信息公开|依申请公开)?申请(?:事项)?(?:共)?$");
    /** 5 件申请分别来自自然人 3 件、企业 2 件: the words behind the first figure belong to the second. */
    private static final Pattern OWN_FIGURE = Pattern.compile("(?:申请|提出|提交|的|共|有|各|为|：)*（?[0-9]");
    /** 其中 4 件为当年 12 月之前收到并办结. */
    private static final Pattern SOME_SETTLED = Pattern.compile("(?:申请)?(?:为|系|是|均|于|在)*(?:20[0-9]{2}年度?|当年|本年|年内)?(?:[0-9]{1,2}月(?:[0-9]{1,2}日)?|[上中下]旬|[上下]半年|年[初中末底])[^，。；0-9]{0,6}(?:收到|受理|接收|提出)");
    private static final Pattern COMPLAINTS = Pattern.compile("(?:收到|接到|受理|接收)[^，。；0-9]*(?:举报|投诉|信访|咨询|来电|评价|反馈|表扬|好评|差评|点赞)(?:件|案件|事项)?(?:共)?$|(?:收到|接到|受理|接收)(?![^，。；0-9]*申请)[^，。；0-9]*来(?:信|访|函)(?:件)?(?:共)?$");
    private static final Pattern TOGETHER = Pattern.compile("(?:企业|单位|组织|公司|机构|法人)[、和及与或](?:自然人|个人|公民|群众|市民|居民|村民|农牧民|牧民|农户)[^，。；0-9、]{0,6}(?:申请|提交|提出|递交)[^，。；0-9]{0,14}$|(?:自然人|个人|公民|群众|市民|居民|村民|农牧民|牧民|农户)[、和及与或][^，。；0-9、]{0,8}(?:企业|单位|组织|公司|机构|法人)[^，。；0-9、]{0,8}(?:申请|提交|提出|递交)[^，。；0-9]{0,14}$");
    /** 5 件在期限内答复，1 件延期答复. */
    private static final Pattern IN_TIME_BEHIND = Pattern.compile("(?:申请)?(?:均|都|已)?(?:在|于|按)[^，。；0-9]{0,8}(?:[0-9]+个工作日|期限?|时限?|规定|期间)内?(?:予以)?(?:答复|办结|回复)");
    /** 其中 8 件当场答复. */
    private static final Pattern AT_ONCE_BEHIND = Pattern.compile("(?:申请)?(?:当场|即时|当日|口头|电话|现场)(?:予以)?(?:答复|回复|办结)");
    private static final Pattern OTHERS_LATE = Pattern.compile("[0-9]+[件宗份](?:申请)?[^，。；0-9]{0,10}(?:延期|延长|逾期|超期|当场|即时|口头|电话)(?:予以)?(?:答复|办结|办理|回复)");
    private static final Pattern OF_ITEMS = Pattern.compile("涉及(?:政府|具体)?信息(?:共|约)*$");
    private static final String ORGANISATION = "(?:商业企业|企事业单位|企业|公司|事业单位|社会团体|社会组织|公益组织|社会公益组织|科研机构|法律服务机构|律师事务所|律所|单位|机构|其他组织|其它组织|组织|团体)";
    private static final Pattern ORGANISATIONS = Pattern.compile("(?<!自然人|公民|个人|群众)(?<!(?:自然人|公民|个人|群众)[、和及与])(" + ORGANISATION + "(?:[、和及与或]" + ORGANISATION + ")+)(?:等)?(?:法人)?(?:提出|提交)?(?:的)?(?:政府信息公开|信息公开)?(?:申请)?(?:的|共|有|为|约)*$");
    /** 2022 年 12 月收到的 1 件计入上年结转. */
    private static final Pattern COUNTED_IN = Pattern.compile("(?:申请)?(?:均|都)?(?:计入|列入|纳入|作为|视为|属于?|系|为)(?:上一?年度?|去年)(?:度)?结转");
    /** 对 1 名申请人的 4 件申请按件计收信息处理费: what the fee was for. */
    private static final Pattern CHARGED_FOR = Pattern.compile("(?:政府信息公开|信息公开|依申请公开)?申请(?:依法|依规|按规定)?(?:按[件量页])?(?:计收|收取|计征|加收|征收)(?:了)?(?:政府信息公开)?(?:信息处理费|费用)");
    /** 74 件中已答复 71 件: a total told again. */
    private static final Pattern OUT_OF = Pattern.compile("当?中[，：]?(?:已|共|有|按|均|予以)");
    /** 本年收到的申请连同上年结转的 2 件: the figure is of those carried in. */
    private static final Pattern TOGETHER_WITH = Pattern.compile("(?:收到|受理|接收|新收)的[^，。；0-9]{0,12}(?:连同|加上|以及|和|及)(?:20[0-9]{2}年度?)?[^，。；0-9]{0,10}(?:结转|遗留|未办结)[^，。；0-9]{0,4}的$");
    /** 出现一份申请涉及 9 项内容而整体答复的情况: how much one application asks for. */
    private static final Pattern ONE_ASKS = Pattern.compile("(?:申请)(?:中|书)?(?:同时)?(?:涉及|包含|含有|提出|列出|列明)(?:了)?(?:多|若干|数|[0-9一二三四五六七八九十]+)(?:余|多)?(?:项|条|个|方面)");
    private static final Pattern ONE_ASKED = Pattern.compile("[1一][份件个]申请(?:中|书)?(?:同时)?(?:涉及|包含|含有|提出|列出|列明)(?:了)?$");
    /** 办理 2022 年结转的申请 9 件: as many of those settled as had been carried in. */
    private static final Pattern OF_CARRIED = Pattern.compile("(?:办理|办结|答复|处理)(?:了|完)?(?:上一?年度?|去年|20[0-9]{2}年度?)(?:度)?(?:结转|遗留|未办结)的(?:政府信息公开|信息公开)?申请(?:共)?$");
    /** 与 2022 年的 118 件相比，新收申请增加 27 件. */
    private static final Pattern COMPARED_NEW = Pattern.compile("(?:申请)?相比，[^，。；0-9]{0,4}(?:新收|收到|受理)");
    private static final Pattern BY_ITSELF = Pattern.compile("自行(?:受理|办理|答复|处理|办结)");
    private static final Pattern IN_HAND = Pattern.compile("[^\\p{IsHan}]*(?:另有|还有|其余|剩余)?(?:目前|尚|仍|正|在)*(?:办理|处理|审核)(?:过程|之)?中(?:的)?(?:有|共)?");
    private static final Pattern ASKED_FOR = Pattern.compile("(?:具体|政府|不同)*信息(?=[，。；])");
    /** 收到申请 1 件，涉及 3 项火灾事故认定信息. */
    private static final Pattern PIECES = Pattern.compile("[^，。；0-9]{0,14}信息(?=[，。；]|$)");
    private static final Pattern INFORMATION = Pattern.compile("[件项份宗][，、（](?:共)?涉及[0-9]+条(?:具体|政府|不同)*信息[，。；：）]");
    /** 其中 2 件系县政府转交办理. */
    private static final Pattern PASSED_BEHIND = Pattern.compile("(?:申请)?(?:系|为|是|由)[^，。；0-9]{2,12}(?:转交|转办|批转|交办|转送|移送|转来)(?:的|办理)?");
    /** 予以公开 21 件，上年为 16 件. */
    private static final Pattern LAST_YEAR = Pattern.compile("(?:上一?年度?|去年|20[0-9]{2}年度?)(?:度)?(?:同期)?(?:的)?(?:同类)?(?:申请)?(?:为|是|有|：)?");
    private static final Pattern ONE_YEAR = Pattern.compile("[^\\p{IsHan}0-9]*20[0-9]{2}年度?(?:为|是|有)?");
    private static final Pattern YEAR_BY_YEAR = Pattern.compile("20[0-9]{2}年度?(?:为|是|有)?[0-9,]+[件宗份][，、；](?:20[0-9]{2}年度?|今年|本年度?)(?:为|是|有)?[0-9,]+[件宗份]");
    private static final Pattern OF_ONE_DAY = Pattern.compile("[0-9]{1,2}月[0-9]{1,2}[日号](?:才|新|刚|当[天日])?(?:收到|收的|接到)的?$");
    private static final Pattern BY_ATTRIBUTE = Pattern.compile("公开(?:属性|性质)[^。]{0,12}[（：，](?:主动(?:公开)?[0-9]+|依申请(?:公开)?[0-9]*|不(?:予)?公开[0-9]*)[^。）]*$");
    private static final Pattern ATTRIBUTE = Pattern.compile("依申请(?:公开)?|不(?:予)?公开");
    private static final Pattern LEFT = Pattern.compile("[^\\p{IsHan}]*(?:剩余|余下|尚余|剩|尚有|还有)的?");
    private static final Pattern UNDER_WAY = Pattern.compile("(?:申请)?(?:均|都|也)?(?:仍|尚|正)?(?:在|于)[^，。；0-9]{0,10}期限?内(?:正在)?(?:办理|处理)(?!完|结)");
    private static final Pattern SETTLED_LIST = Pattern.compile("(?:办结|答复)(?:了)?(?:上一?年度?|去年|20[0-9]{2}年度?)?结转[^，。；、]{0,10}[0-9]+[件条宗份例起次]、[^，。；、]*$");
    private static final Pattern OF_LETTERS = Pattern.compile("[封通]");
    private static final Pattern LEFT_OUT = Pattern.compile("[^，。；0-9]{0,14}[之以]?外");
    private static final Pattern PUBLISHED = Pattern.compile("(?:审核|发布|推送|报送|采用|审查)(?:信息|稿件)?[0-9]+条");
    private static final Pattern DIRECT = Pattern.compile("直接(?:收件|收到|受理|接收|接到|向)");
    private static final Pattern PASSED = Pattern.compile("转(?:办|来|交|送)[^。]*$");

    private RequestMeanings() {
    }

    static Optional<Meaning> of(Context context, String base, Past past) {
        Optional<Reading> last = past.last();
        Figure figure = context.figure();
        // 主动公开 1,788 条，依申请公开 18 条: items given out, not applications.
        boolean items = figure.counter().equals("条") && context.words().endsWith("依申请公开") && !SETTLED_NEXT.matcher(past.ahead()).lookingAt() && !Pattern.matches(".*(?:收到|受理|接收|接到).*", context.words()) && past.here() && past.lastIs("proactive.total");
        if (!figure.cases() || items || context.behind(CHARGED_FOR) || context.words().isBlank() && past.lastStarts("requests.") && context.behind(OUT_OF)) {
            return Optional.empty();
        }
        // 市长信箱收到来信 5,632 封，…，年底在办 21 封.
        if (context.behind(OF_LETTERS) && !context.words().contains("申请")) {
            return Optional.empty();
        }
        // 法律服务机构的申请除 1 件结转外: what is left out of what is told.
        if (context.words().endsWith("除") && context.lastOwn("applicant").isPresent() && context.behind(LEFT_OUT)) {
            return Optional.empty();
        }
        if (LETTERS.matcher(context.words()).find()) {
            return Optional.empty();
        }
        // 依申请公开事项 7 项，其中含…: kinds of matters, where nothing was received.
        if (figure.counter().equals("项") && context.words().endsWith("依申请公开事项") && !RECEIVED.matcher(context.sentence()).find()) {
            return Optional.empty();
        }
        // 收到 15 件，均按时答复，其中依法延期 1 件.
        if (AMONG_LATE.matcher(context.words()).matches() && past.here()) {
            return Optional.of(new Meaning("requests.outcomeTotal", List.of(), true));
        }
        // 审核 311 条、发布 294 条，其余 17 条不宜公开: items, not applications.
        if (figure.counter().equals("条") && !context.sentence().contains("申请") && PUBLISHED.matcher(context.until()).find()) {
            return Optional.empty();
        }
        if (context.behind(ONE_ASKS) && figure.value().compareTo(BigDecimal.ONE) == 0 || ONE_ASKED.matcher(context.until()).find()) {
            return Optional.empty();
        }
        // 新收 138 件，上年结转 8 件。2022年 104 件，2023年 121 件，2024年 138 件: how many were received year by year, and not what was told last.
        boolean yearly = ONE_YEAR.matcher(context.words()).matches() && YEAR_BY_YEAR.matcher(context.sentence()).find();
        if (yearly && !past.here() && past.lastIs("requests.carriedIn") && past.twice().filter(one -> one.quantity().equals("requests.new")).isPresent()) {
            return Optional.of(new Meaning("requests.new", List.of()));
        }
        // 余下 1 件系 12 月 27 日收到的企业申请，结转下年: what is left, whoever asked for it.
        if (past.lastStarts("requests.") && BareRequests.cameLate(context)) {
            return Optional.of(new Meaning("requests.carriedOut", List.of()));
        }
        // 12月29日收到的 1 件，…，留到 2023 年答: those of one day are not all.
        if (OF_ONE_DAY.matcher(context.words()).find() && !BareRequests.cameLate(context)) {
            return Optional.of(new Meaning("requests.new", List.of(), true));
        }
        // 起草时定公开属性（主动 619 份；依申请 187 份；不公开 216 份）: papers by what may be given out.
        if (BY_ATTRIBUTE.matcher(context.until()).find() && !context.until().contains("公开申请") || past.goesOn() && !past.lastStarts("requests.") && !context.figure().counter().equals("件") && ATTRIBUTE.matcher(context.until()).matches()) {
            return Optional.empty();
        }
        if (OF_CARRIED.matcher(context.words()).find()) {
            return Optional.of(new Meaning("requests.outcomeTotal", List.of(), true));
        }
        if (context.behind(COMPARED_NEW)) {
            return Optional.of(new Meaning("requests.new", List.of()));
        }
        // 新收 34 宗；上年结转 2 宗。36 宗申请中 35 宗已办结.
        if (past.sum(figure.value()) && THESE.matcher(context.words()).matches() && context.behind(OF_ALL)) {
            return Optional.of(new Meaning("requests.received", List.of()));
        }
        // 六项合计 240 件，即全年办结总数.
        if (context.behind(CALLED_SETTLED)) {
            return Optional.of(new Meaning("requests.outcomeTotal", List.of()));
        }
        if (ALL_ALIKE.matcher(context.until()).find()) {
            return Optional.of(new Meaning("requests.new", List.of()));
        }
        // 申请中，涉及执业登记 9 件、医疗纠纷处理 6 件: what they were about, though it sounds like a deed.
        if (context.listed() && SUBJECTS.matcher(context.until()).find()) {
            return Optional.of(new Meaning(past.divided(), List.of(), true));
        }
        if (RequestParts.asking(context)) {
            return Optional.of(new Meaning(past.divided(), List.of(), true));
        }
        if (context.words().contains("其中") && context.behind(SOME_SETTLED) && !BareRequests.remains(context)) {
            return Optional.of(new Meaning("requests.new", List.of(), true));
        }
        if (context.behind(COUNTED_IN)) {
            return Optional.of(new Meaning("requests.carriedIn", List.of()));
        }
        // 收到 19 项，涉及 25 条具体信息，其中同意公开 13 条: items of information, of which one application may ask for several.
        if (figure.counter().equals("项") && context.words().endsWith("涉及") && context.behind(PIECES)) {
            return Optional.empty();
        }
        if (figure.counter().startsWith("条") && (context.behind(ASKED_FOR) && context.words().endsWith("涉及") || OF_ITEMS.matcher(context.words()).find() || INFORMATION.matcher(context.until()).find())) {
            return Optional.empty();
        }
        Optional<Ruling> ruling = RequestOutcomes.of(context, past).or(() -> RequestReplies.of(context));
        if (ruling.isPresent()) {
            return ruling.get().meaning();
        }
        Optional<Meaning> part = RequestParts.of(context, past);
        if (part.isPresent()) {
            return part;
        }
        boolean channel = RequestParts.channel(context);
        boolean opened = GRANTED.matcher(context.words()).matches() && (last.filter(one -> one.quantity().startsWith("requests.")).isPresent() || Pattern.matches(".*(?:结果|(?:答复|办理)(?:类型|中)|办结的).*", context.until()));
        if (opened) {
            return Optional.of(new Meaning("requests.granted", List.of()));
        }
        if (INCLUDING.matcher(context.until()).find() || ADDED.matcher(context.words()).find()) {
            return Optional.of(new Meaning("requests.received", List.of()));
        }
        // 个人 51 件、单位 5 件.
        Optional<String> person = last.map(Reading::quantity).filter(one -> past.here() && one.endsWith("@naturalPerson") && Pattern.matches("(?:其他)?单位", context.words()));
        if (person.isPresent()) {
            return person.map(one -> new Meaning(one.replace("@naturalPerson", "@legalPerson"), List.of()));
        }
        // 企业和个人提交的申请 4 件: whoever applied.
        boolean everybody = !context.shared() && context.own().stream().anyMatch(term -> term.is("applicant")) && (TOGETHER.matcher(context.until()).find() || CITIZENS.matcher(context.words()).find() && context.terms().stream().filter(term -> term.is("applicant")).count() == 1);
        Optional<Term> applicant = everybody ? Optional.empty() : organisations(context).or(() -> context.nearest("applicant").filter(term -> term.start() < figure.end() || !OWN_FIGURE.matcher(context.sentence()).region(term.end(), context.sentence().length()).lookingAt()));
        if (applicant.isPresent() && !channel) {
            if (!context.shared() && !context.sentence().startsWith("占", applicant.get().end()) && context.alien(applicant.get(), TOPIC)) {
                // 企业改制 6 件、个人参保信息 2 件: what was asked for, not who asked.
                return Optional.of(new Meaning("requests.new", List.of(), true));
            }
            if (figure.counter().equals("个")) {
                // 自然人 88 个: people, not applications.
                return Optional.empty();
            }
            // 予以公开的自然人 18 件、企业 2 件.
            Optional<String> alike = last.map(Reading::quantity).filter(one -> past.here() && context.listed() && OF_OUTCOME.matcher(one).matches() && context.lastOwn("action").isEmpty());
            if (alike.isPresent()) {
                return alike.map(one -> new Meaning(one.replaceFirst("@.*", "@" + applicant.get().value()), List.of(applicant.get())));
            }
            Optional<String> decided = OutcomeApplicants.of(context, past, applicant.get().value());
            if (decided.isPresent() && context.lastOwn("action").isEmpty()) {
                return decided.map(one -> new Meaning(one, List.of(applicant.get())));
            }
            // 剩余 6 件（自然人 5 件、法律服务机构 1 件）转入 2021 年.
            if (OF_THE_REST.matcher(context.until()).find() && context.lastOwn("action").isEmpty()) {
                return Optional.of(new Meaning("requests.carriedOut@" + applicant.get().value(), List.of(applicant.get())));
            }
            String row = context.lastOwn("action").map(Term::value).filter(value -> !value.equals("received")).orElse(OF_APPLICANTS.matcher(context.until()).find() ? "new" : base);
            List<Term> words = new ArrayList<>(List.of(applicant.get()));
            context.lastOwn("action").ifPresent(words::add);
            return Optional.of(new Meaning("requests." + row + "@" + applicant.get().value(), words));
        }
        if (context.behind(PASSED_BEHIND) || PASSED_ON.matcher(context.words()).find() || DIRECT.matcher(context.words()).find() && PASSED.matcher(context.until()).find() || BY_ITSELF.matcher(context.words()).find()) {
            return Optional.of(new Meaning(past.here() && past.lastIs("requests.outcomeTotal") ? "requests.outcomeTotal" : "requests.new", List.of(), true));
        }
        Optional<Term> action = context.nearest("action").or(() -> context.wide().stream().filter(term -> everybody && term.is("action")).reduce((one, other) -> other)).filter(term -> context.shared() || context.ownTopic("requests") && (context.names("action") || !named(context)) || Pattern.matches("由|从", context.words()) || !context.alien(term));
        // 已答复 50 件，剩余 2 件均在法定期限内办理: those are under way.
        if (LEFT.matcher(context.words()).matches() && past.lastIs("requests.outcomeTotal") && context.behind(UNDER_WAY)) {
            return Optional.of(new Meaning("requests.carriedOut", List.of()));
        }
        // 答复完毕 7 件，办理中 1 件.
        if (IN_HAND.matcher(context.words()).matches()) {
            return Optional.of(new Meaning("requests.carriedOut", List.of()));
        }
        if (context.behind(COMPOSED)) {
            return Optional.of(new Meaning("requests.received", List.of()));
        }
        if (context.behind(NEW_BEHIND)) {
            return Optional.of(new Meaning("requests.new", List.of()));
        }
        // 办结 2022 年结转申请 3 件、2023 年新收申请 41 件: as many of the new ones as were settled.
        boolean settled = context.listed() && action.filter(term -> term.value().equals("new")).isPresent() && SETTLED_LIST.matcher(context.until()).find();
        if (settled) {
            return Optional.of(new Meaning("requests.outcomeTotal", List.of(action.get()), true));
        }
        // 接到涉及信息公开的举报投诉 0 起.
        if (action.filter(term -> term.value().equals("new")).isPresent() && COMPLAINTS.matcher(context.words()).find()) {
            return Optional.empty();
        }
        boolean byHand = action.isPresent() && context.until().contains("其中") && BY_HAND.matcher(context.words()).find();
        boolean later = !context.shared() && action.filter(term -> term.value().equals("outcomeTotal") && (term.start() >= figure.end() || term.end() <= context.clause())).isPresent() && BareRequests.remaining(context.words()) && BareRequests.remains(context);
        if (later) {
            return Optional.of(new Meaning("requests.carriedOut", List.of()));
        }
        if (action.isPresent()) {
            boolean inTime = action.get().value().equals("outcomeTotal") && IN_TIME.matcher(context.words()).find() && LATE.matcher(context.sentence()).find() || Pattern.matches(".*(?:超期|逾期)|.*提前.*|.*补正[^，。；0-9]{0,4}后(?:办理|答复)的?(?:有)?", context.words()) || !action.get().value().startsWith("carried") && context.behind(LATE_BEHIND) || action.get().value().equals("outcomeTotal") && context.until().contains("其中") && context.behind(AT_ONCE_BEHIND) || action.get().value().equals("outcomeTotal") && context.behind(IN_TIME_BEHIND) && OTHERS_LATE.matcher(context.sentence()).find();
            boolean included = action.get().value().equals("new") && BareRequests.included(context);
            return Optional.of(new Meaning("requests." + (both(context) || included ? "received" : action.get().value()), List.of(action.get()), channel || inTime || byHand || action.get().value().equals("outcomeTotal") && past.decided() && context.lastOwn("action").isEmpty()));
        }
        if (context.behind(ANSWERED_BEHIND) && context.own().stream().noneMatch(term -> term.is("topic"))) {
            return Optional.of(new Meaning("requests.outcomeTotal", List.of()));
        }
        if (Topics.viewed(context) && !context.words().isBlank() && context.words().length() <= 12 && !channel && !BareRequests.others(context.words()) && !Sums.plain(context.words()) && !LAST_YEAR.matcher(context.words()).matches()) {
            return Optional.of(new Meaning(RequestReplies.listed(context) ? "requests.outcomeTotal" : "requests.new", List.of(), true));
        }
        return BareRequests.of(context, channel, past);
    }

    /** 企业、组织等申请 12 件: several kinds of organisations have one figure. */
    private static Optional<Term> organisations(Context context) {
        int from = lead(context);
        boolean joined = from < context.figure().start() && context.sentence().substring(from, context.figure().start()).chars().anyMatch(letter -> "、和及与或".indexOf(letter) >= 0);
        if (!joined) {
            return Optional.empty();
        }
        Matcher several = ORGANISATIONS.matcher(context.sentence()).region(from, context.figure().start());
        return several.find() ? Optional.of(new Term("applicant", "legalPerson", several.start(), several.end(1))) : Optional.empty();
    }

    /** Where the list begins that ends at the figure: 、 parts nothing here. */
    private static int lead(Context context) {
        int from = context.clause();
        while (from > 0 && "，。；：（".indexOf(context.sentence().charAt(from - 1)) < 0 && !Character.isDigit(context.sentence().charAt(from - 1))) {
            from--;
        }
        return from;
    }

    /** 新收和上年结转 12 件. */
    private static boolean both(Context context) {
        if (TOGETHER_WITH.matcher(context.words()).find()) {
            return false;
        }
        return context.own().stream().anyMatch(term -> term.is("action") && term.value().equals("new")) && context.own().stream().anyMatch(term -> term.is("action") && term.value().equals("carriedIn"));
    }

    /** Whether the clause names applications for disclosure in full. */
    static boolean named(Context context) {
        return context.own().stream().anyMatch(term -> term.is("topic") && term.value().equals("requests") && term.end() - term.start() > 2);
    }
}
