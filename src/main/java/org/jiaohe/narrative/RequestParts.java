package org.jiaohe.narrative;

import java.util.List;
import java.util.Optional;
import org.jiaohe.text.Pattern;

/** Figures that count only some of the applications: those of one channel, one applicant, one list, those passed on. */
final class RequestParts {
    private static final Pattern CHANNEL = Pattern.compile("当面|现场|(?:服务|政务|信息|公开|门户|政府)网|小程序|公众号|微信|电子件|纸质件|网络件|信函件|信函|邮寄|来信|来函(?!要求)|来访|信件|邮件|网络|网上|互联网|网页|网站|在线|平台|(?:申请|网络|网上)系统|传真|窗口|上门|渠道|邮箱|线上|线下|邮政(?!管理|局|储蓄|银行|服务|业)|挂号|快递|寄达|寄送|寄来");
    private static final Pattern ABOUT_LETTERS = Pattern.compile("(?:公开|申请|信息)信件");
    private static final Pattern CHANNEL_BEHIND = Pattern.compile("(?:申请)?(?:均|都)?(?:来自|通过|为|系|由|采用|以|经)[^，。；0-9]{0,6}(?:申请人从[^，。；0-9]{0,6})?(?:网站|挂号|当面|现场|信函|邮寄|网络|网上|互联网|在线|平台|传真|邮箱|线上|线下|快递|信件|来信|来访|来函|书信|邮政|邮件|窗口|口头)");
    /** 5 件因涉及第三方征求了意见: applications of one sort. */
    private static final Pattern ASKED_BEHIND = Pattern.compile("(?:申请)?因[^，。；0-9]{0,12}(?:征求|等待|听取)[^，。；0-9]{0,6}意见|(?:申请)?(?:延长|延期)了?答复期限");
    private static final Pattern BOTH_WAYS = Pattern.compile("线上[、和与及]?线下[^，。；0-9]{0,20}$");
    /** 目录内申请 3 件、目录外申请 21 件. */
    private static final Pattern IN_LIST = Pattern.compile("目录[内外]申请");
    /** 有 12 件由同一申请人提出. */
    private static final Pattern ONE_BEHIND = Pattern.compile("(?:申请)?(?:均|都)?(?:系|为|是|由|来自)(?:同一|[0-9一二两三四五六七八九十]+[名位个家]|某)[^，。；0-9]{0,6}(?:申请人|公司|市民|群众|企业|公民|村民|居民|个人)");
    /** 其中 20 件涉及征地拆迁. */
    private static final Pattern ABOUT_BEHIND = Pattern.compile("(?:申请)?(?:主要|均|都|分别)?(?:涉及|关于|有关|针对|围绕|要求(?:公开|提供|获取)|申请(?:公开|获取))(?![^，。；]{0,12}(?:复议|诉讼|第三方|秘密|隐私))");
    /** 收到的申请中，有 21 件要求公开征地批文. */
    private static final Pattern AMONG_RECEIVED = Pattern.compile("申请件?当?中[，：]?(?:共|其中)?有$");
    /** 向市级部门申请 1412 件. */
    private static final Pattern TOWARDS = Pattern.compile("(?:其中)?向(?![我本])[^，。；、0-9]{2,14}?(?:提出|提交|递交)?的?(?:政府信息公开)?申请(?:的|共)?");
    /** 其中 31 件转由有关部门承办. */
    private static final Pattern PASSED_BEHIND = Pattern.compile("(?:申请)?(?:均|已|依法)?(?:转(?=[^，。；0-9入下至到由交办给]{1,12}(?:局|委|办|厅|镇|乡|部门|单位|街道|中心)(?:办理|处理|答复|承办))|转由|转至(?!下|次|明|来|20)|转交|转办|移送|移交|交由)[^，。；0-9]{0,14}(?:办理|处理|答复|承办|办|局|委|部门|单位)");
    /** 当年收到并在当年答复 1,030 件 is less than all that was answered. */
    private static final Pattern SAME_YEAR = Pattern.compile("(?:收到|受理|新收|接收)[^，。；0-9]{0,4}(?:在|于)?当年[^，。；0-9]{0,6}(?:答复|办结|办理|回复)(?:的)?$");

    /** 其中 9 件补正后受理. */
    private static final Pattern MENDED_BEHIND = Pattern.compile("(?:申请)?因[^，。；0-9]{2,14}(?:被)?(?:要求|通知|告知)(?:其|申请人)?补正(?=[，。；])|(?:申请)?(?:均|已)?经?补正后(?:予以|重新|正式)?(?:受理|办理|答复)");
    /** 以纸质形式提供 26 件，以电子形式提供 15 件: how the answers were given. */
    private static final Pattern MANNER = Pattern.compile("(?:其中)?[，：]?(?:以|按|通过|采用)?(?:纸质|电子|书面|光盘)(?:文件|文档|件|版)?(?:形式|方式)?(?:提供|答复|送达|寄送|发送)?(?:的|有|共)*");

    /** 申请数量居前的为青河 592 件、云州 132 件: places and organs by their names. */
    private static final Pattern RANKED = Pattern.compile("(?:申请|办件|收件)[^，。；0-9]{0,12}(?:前[二三四五六十两]|居前|靠前|前列|最多|较多)[^，。；0-9]{0,8}(?:为|是|有|：)[：]?(?:[\\p{IsHan}]{2,14}[0-9]+[件条宗份例]?(?:（[^（）]*）)?[、，])*[\\p{IsHan}]{2,14}[（]?$");

    /** 收件量居前的是征地拆迁和不动产登记，分别为 15 件和 9 件. */
    private static final Pattern RANKED_ROW = Pattern.compile("(?:申请|办件|收件|件数|数量)[^，。；0-9]{0,8}(?:前[二三四五六十两]|居前|靠前|前列|最多|较多|集中)[^，。；0-9]{0,8}(?:为|是|有|：)[^，。；0-9]{4,40}，(?:分别|依次)(?:为|是|有|收到|受理|达)?(?:[0-9]+[件条宗份例][、，和及])*$");

    /** 有 31 件来自律师代理. */
    private static final Pattern FROM_BEHIND = Pattern.compile("(?:申请)?(?:均|都|分别)?来自[^，。；0-9]{2,20}");
    private static final Pattern NEXT_RANK = Pattern.compile("(?:其次|再次|第[二三四]|位列第[二三]|排名?第[二三]|最后)(?:的)?(?:为|是|系)[^，。；0-9]{2,16}[，：](?:有|计|共|为|达)?$");
    private static final Pattern MOST = Pattern.compile("[^，。；0-9]{2,16}(?:最多|居首|居多|占比最高|排名?第一)(?:的)?[，：](?:有|计|共|为|达)*$");
    private static final Pattern MAINLY = Pattern.compile("以[^，。；0-9]{2,16}(?:为多|居多|为主|最多|为最)，(?:有|计|共|为|达)+$|(?:网上|网络|线上|在线|平台|信函|邮寄|当面|窗口|自然人|企业)(?:申请|提交|渠道)?(?:已|仍)?(?:成(?:为)?(?:主流|主渠道|主要渠道)|占主导|为主渠道|为主要渠道)，(?:有|计|共|为|达)+$|(?:网上|网络|线上|在线|平台|信函|邮寄|当面|窗口)(?:申请|提交|提出|渠道)占[^，。；0-9]{1,6}，(?:有|计|共|为|达)*$|(?:[上下]半年|第?[一二三四]季度|[0-9]{1,2}月份?)的?(?:政府信息公开)?(?:申请|收件|件数|数量|申请量)?(?:较为|相对|最为|比较)?(?:集中|突出|较多|最多|偏多)，(?:有|计|共|为|达)+$|[^，。；0-9]{4,30}的(?:政府信息公开)?申请(?:较为|相对|最为|比较)?(?:集中|突出|较多|最多)，(?:有|计|共|为|达)+$");
    private static final Pattern OF_THEM = Pattern.compile("(?:承办|受理|办理|收到|答复|办结|负责|承接)(?:了)?其中的?$");

    /** 征地拆迁类申请 146 件, 申请公开资金信息的 4 件: by what is asked for. */
    private static final Pattern OF_KIND = Pattern.compile("[\\p{IsHan}”、]{2,}(?<!各|此|该|本|几|两|三|公开|主动|举报|信访|投诉|重复|其他|其它|这)类(?:的)?(?:政府信息公开|信息公开|公开)?申请(?:有|共|计)*$");
    /** 收到涉征收补偿的申请 11 件，占全部申请 16 件的 68.75 %. */
    private static final Pattern ABOUT = Pattern.compile("(?:涉及?|关于|有关|针对)[^，。；0-9]{2,14}的(?:政府信息公开|信息公开|公开)?申请(?:有|共|计)*$");
    /** 涉及部门预决算的 12 件, 与投诉举报处理结果相关的 48 件; a reason of table three is no subject. */
    private static final Pattern ABOUT_ONE = Pattern.compile("(?:其中)?[，：]?(?!.*(?:信息公开|秘密|隐私|第三方|内部|过程性|案卷|复议|诉讼|违法|不予|无法|不属|不掌握|不存在|信访|重复|查询))(?:(?:涉及|关于|有关)[^，。；0-9]{2,20}|与[^，。；0-9]{2,20}(?:相关|有关))的");
    private static final Pattern SUBJECT = Pattern.compile("(?:涉及|关于|有关)[^，。；0-9]{2,14}的");
    private static final Pattern SUBJECTS = Pattern.compile("申请[^，。；0-9]{0,6}(?:内容|事项|主题)(?:看|分|来看)?[，：][^。；]*(?:涉及|关于|有关)[^，。；0-9]{2,14}的$");
    /** 申请 6413 件，其中土地征收类 2870 件，行政处罚类 1964 件: kinds of what was asked for, whatever else is called so. */
    private static final Pattern KIND_LIST = Pattern.compile("申请[^。0-9]{0,40}(?:最多|居多|居首|为主|为多)[^。]{0,30}；?(?:其次|再次|然后)(?:是|为)(?:[^，。；：0-9]{2,14}类[0-9.,]+[件宗份][，、；])*[^，。；：0-9]{2,14}类$|申请(?:件)?[0-9.,]+[件宗份](?:申请)?[，（：；](?:其中|按[^，。；0-9]{2,8}分|主要)?[，：]?(?:主要)?(?:涉及|包括|为)?(?:[^，。；：0-9]{2,14}类(?:申请|事项|信息)?[0-9.,]+[件宗份](?:（[^（）]*）)?[，、；])*(?![^，。；：0-9]*(?:公开|处理|提供|法人|自然人|公民|个人|企业|组织|机构|单位|信访|举报|投诉|重复|秘密|隐私|查询|案卷|掌握|存在|补正))[^，。；：0-9]{2,14}(?<!各|此|该|本|几|两|三|其他|其它|这)类$");
    /** 申请两件：一件关于补偿方案，一件关于资金使用. */
    private static final Pattern ONE_BY_ONE = Pattern.compile("申请[^，。；：]{0,4}[件宗份](?:申请)?：(?:[0-9一二两三]+[件宗份][^。；0-9]{2,30}[，、；])*$");
    private static final Pattern NEXT_KIND = Pattern.compile("(?:其次|再次|然后)(?:是|为)(?:[^，。；：0-9]{2,14}类[0-9.,]+[件宗份][，、])*[^，。；：0-9]{2,14}类|(?:其次|其后|随后)(?:依次)?(?:是|为)(?:[^，。；：0-9]{2,14}[0-9.,]+[件宗份][，、])*[^，。；：0-9]{2,14}");
    private static final Pattern SHARE_BEHIND = Pattern.compile("，?约?占");
    private static final Pattern AMONG_ASKING = Pattern.compile("申请中，(?:[^，。；、0-9]{2,24}[0-9]+[件宗份]，)*[^，。；、0-9]{0,8}(?:索取|查询|索要|查阅|复制|调取)[^，。；0-9、]{2,20}的(?:有|共)?$|申请[^。；]{0,8}[0-9]+[件宗份](?:申请)?(?:[，、]?[^。；，、0-9]{2,8}[0-9]+[件宗份])*，其中[，：]?(?:向[^，。；0-9]{1,6}?)?(?:咨询|了解|查阅|索取|查询|反映)[^，。；0-9、]{2,20}的(?:有|共)?$");
    private static final Pattern ASKING = Pattern.compile("(?<!依)(?:申请|要求)(?:公开|获取|提供|查询)(?!.*(?:去年|上年|20[0-9]|由|出版物|公报|报刊|书籍|不存在|不掌握|不明确|不属于|不予|无法|提出|提交))[^，。；0-9、]{3,30}的(?:有|共|计|占|达|约)*$|(?<!依)要求(?:公开|获取|提供)(?!.*(?:去年|上年|20[0-9]|出版物|公报|报刊|书籍|不予|无法))[^，。；0-9、]{3,30}的(?:政府信息公开|信息公开)?申请(?:有|共|计)*$");

    /** 收到 148 件（含区政府办公室承办的 39 件）. */
    private static final Pattern INSIDE = Pattern.compile("[0-9]+[件宗份](?:申请)?（(?:包?含|包括|其中)[^（）0-9]{0,16}(?:承办|办理|受理|收到)的?$|[0-9]+[件宗份](?:申请)?，其中[，：]?[^，。；（）0-9]{2,16}承办的?$");

    /** 登记受理 21 件，需由县政府答复的 13 件. */
    private static final Pattern DUE_BY = Pattern.compile("(?:其中)?[，：]?(?:(?:需|应|须|应当|需要|属于?)由[^，。；0-9]{2,14}|需要?(?:市直|县直|区直|相关|有关|其他|多)[^，。；0-9]{0,8}(?:协助|配合|会同|共同|协同))(?:答复|办理|处理|受理|承办)的(?:有|共)?");
    /** 另 57 件由我办直接办理. */
    private static final Pattern OURSELVES = Pattern.compile("(?:申请)?由[我本](?:[局委厅办镇乡]|机关|单位|街道)(?:直接|自行|负责)+(?:办理|答复|受理)");
    private static final Pattern HANDLED_BY = Pattern.compile("(?:其中)?[，：]?由(?![我本])[^，。；0-9]{2,14}(?:牵头|负责|具体|直接)*(?:办理|答复|承办|处理)(?:的)?(?:有|共)?");

    /** 四个季度依次收到 61 件、72 件、83 件、63 件. */
    private static final Pattern TIME_BY_TIME = Pattern.compile("(?:四个?季度|[各每]个?季度|各月|上、?下半年)[^，。；0-9]{0,10}(?:依次|分别)[^，。；0-9]{0,12}(?:[0-9.,]+[件宗份](?:申请)?[、，和及])*$");

    private RequestParts() {
    }

    static Optional<Meaning> of(Context context, Past past) {
        boolean some = context.behind(ONE_BEHIND) || context.behind(FROM_BEHIND) && context.right().stream().noneMatch(term -> term.is("applicant")) && past.lastStarts("requests.") && !BareRequests.remains(context) || context.behind(PASSED_BEHIND);
        if (some && BareRequests.remaining(context.words().replace("其中", ""))) {
            return Optional.of(new Meaning("requests.new", List.of(), true));
        }
        // 从内容看，征地类最多，有 96 件；其次为规划类，41 件.
        boolean apart = context.words().length() <= 2;
        if (apart && past.last().filter(one -> one.quantity().equals("requests.new") || one.quantity().equals("requests.outcomeTotal")).isPresent() && NEXT_RANK.matcher(context.until()).find()) {
            return Optional.of(new Meaning(past.last().get().quantity(), List.of(), true));
        }
        if (apart && Topics.viewed(context) && MOST.matcher(context.until()).find()) {
            return Optional.of(new Meaning("requests.new", List.of(), true));
        }
        if (past.here() && past.last().filter(one -> one.quantity().equals("requests.new")).isPresent() && INSIDE.matcher(context.until()).find()) {
            return Optional.of(new Meaning("requests.new", List.of(), true));
        }
        if (TIME_BY_TIME.matcher(context.until()).find()) {
            return Optional.of(new Meaning("requests.new", List.of(), true));
        }
        // 以网上平台来件为多，有 7 件.
        if ((past.last().isEmpty() || past.here() ? past.last().isEmpty() && context.until().contains("申请") || past.lastIs("requests.new") : past.lastStarts("requests.new")) && mainly(context)) {
            return Optional.of(new Meaning("requests.new", List.of(), true));
        }
        // 县政府承办其中的 37 件.
        if (context.words().contains("其中") && past.last().filter(one -> one.quantity().equals("requests.new") || one.quantity().equals("requests.outcomeTotal")).isPresent() && OF_THEM.matcher(context.words()).find()) {
            return Optional.of(new Meaning(past.last().get().quantity(), List.of(), true));
        }
        // 收到 96 件。其中，由法制支队牵头办理 44 件.
        if (past.lastIs("requests.new") && context.until().contains("其中") && HANDLED_BY.matcher(context.words()).matches()) {
            return Optional.of(new Meaning("requests.new", List.of(), true));
        }
        if (past.lastStarts("requests.new") && nextKind(context)) {
            return Optional.of(new Meaning("requests.new", List.of(), true));
        }
        if (past.lastStarts("requests.") && context.behind(OURSELVES) && BareRequests.remaining(context.words().replace("其中", ""))) {
            return Optional.of(new Meaning("requests.new", List.of(), true));
        }
        if (DUE_BY.matcher(context.words()).matches() && past.here() && past.lastIs("requests.new")) {
            return Optional.of(new Meaning("requests.new", List.of(), true));
        }
        boolean among = context.until().contains("其中") || ONE_BY_ONE.matcher(context.until()).find() || (past.here() || past.goesOn()) && past.last().filter(one -> one.quantity().equals("requests.new") && one.scope() == Claim.Scope.PART).isPresent();
        if (among && past.lastStarts("requests.") && context.behind(ABOUT_BEHIND) && BareRequests.remaining(context.words().replace("其中", ""))) {
            return Optional.of(new Meaning("requests.new", List.of(), true));
        }
        if (context.behind(SHARE_BEHIND) && ABOUT.matcher(context.until()).find()) {
            return Optional.of(new Meaning("requests.new", List.of(), true));
        }
        if (RANKED.matcher(context.until()).find() || RANKED_ROW.matcher(context.until()).find()) {
            return Optional.of(new Meaning(past.here() && past.lastIs("requests.outcomeTotal") ? "requests.outcomeTotal" : "requests.new", List.of(), true));
        }
        if (AMONG_RECEIVED.matcher(context.until()).find() || TOWARDS.matcher(context.words()).matches()) {
            return Optional.of(new Meaning("requests.new", List.of(), true));
        }
        if ((past.here() && past.lastIs("requests.outcomeTotal") || BareRequests.byManner(context)) && MANNER.matcher(context.words()).matches()) {
            return Optional.of(new Meaning("requests.outcomeTotal", List.of(), true));
        }
        if (context.behind(MENDED_BEHIND) && BareRequests.remaining(context.words().replace("其中", ""))) {
            return Optional.of(new Meaning("requests.new", List.of(), true));
        }
        if (SAME_YEAR.matcher(context.words()).find()) {
            return Optional.of(new Meaning("requests.outcomeTotal", List.of(), true));
        }
        if (IN_LIST.matcher(context.words()).find()) {
            return Optional.of(new Meaning("requests.new", List.of(), true));
        }
        if (!BareRequests.remains(context) && context.behind(ASKED_BEHIND) && Pattern.matches("[^\\p{IsHan}]*(?:其中|有|另有)*", context.words())) {
            return Optional.of(new Meaning(past.here() && past.lastIs("requests.carriedOut") ? "requests.carriedOut" : "requests.new", List.of(), true));
        }
        return Optional.empty();
    }

    /** Whether the words say what was asked for. */
    static boolean asking(Context context) {
        String words = context.words();
        // 所申请的内容，涉及公证的 9 件，涉及行政复议案件的 7 件: no cases brought against the unit.
        if (words.endsWith("的") && SUBJECT.matcher(words).matches() && SUBJECTS.matcher(context.until()).find()) {
            return true;
        }
        return !context.shared() && (words.endsWith("的") && ABOUT_ONE.matcher(words).matches() || words.indexOf('类') >= 0 && (OF_KIND.matcher(words).find() || words.endsWith("类") && KIND_LIST.matcher(context.until()).find()) || words.indexOf('的') > 0 && (ASKING.matcher(words).find() || AMONG_ASKING.matcher(context.until()).find()));
    }

    /** Whether the words name the kind that comes next in number, or what is left of all kinds. */
    static boolean nextKind(Context context) {
        return NEXT_KIND.matcher(context.sentence()).region(0, context.figure().start()).matches();
    }

    /** Whether the figure counts those that were the most. */
    static boolean mainly(Context context) {
        return MAINLY.matcher(context.until()).find() && context.wide().stream().noneMatch(term -> term.is("applicant"));
    }

    /** Whether the words behind the figure say what the applications were about. */
    static boolean about(Context context) {
        return context.behind(ABOUT_BEHIND) && BareRequests.remaining(context.words().replace("其中", ""));
    }

    /** Whether the figure counts what came by one channel. */
    static boolean channel(Context context) {
        return !Ways.many(context.words()) && !BOTH_WAYS.matcher(context.until()).find() && CHANNEL.matcher(ABOUT_LETTERS.matcher(context.words()).replaceAll("")).find() || context.behind(CHANNEL_BEHIND);
    }
}
