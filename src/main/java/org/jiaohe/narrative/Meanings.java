package org.jiaohe.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jiaohe.text.Matcher;
import org.jiaohe.text.Pattern;

/** What a figure counts, once it is known what its clause speaks of. */
final class Meanings {
    private static final Pattern AVERAGE = Pattern.compile("(?:年均|月均|日均|人均|平均|均值)[^，。；]{0,10}$|率(?:均)?(?:为|达|是)?$");

    /** 对 2 件申请作出收费决定: as many notices. */
    private static final Pattern CHARGED_BEHIND = Pattern.compile("(?:政府信息公开|信息公开|依申请公开|公开)?(?:申请人?|办件|件|事项|当事人)?(?:依法|按规定|按程序|分别)*(?:发出|作出|开具|下达|送达|出具|制发|发送)(?:了)?[^，。；0-9]{0,8}?(?:收费|缴费)(?:通知书?单?|决定书?)");
    private static final Pattern NOT_COUNTED_BEHIND = Pattern.compile("(?=$|[，。；、）])");
    private static final Pattern AMONG = Pattern.compile("其中|包括|包含|（|：");
    private static final Pattern POSTED = Pattern.compile("(?<=[，；：中])(?:发布|公布|公开)(?:行政法规|法律法规|法律|地方性法规|政府规章|规章|[、和及与])*(?:行政)?规范性文件$");
    /** 其中发布省政府规章 1 件、规范性文件 5 件. */
    private static final Pattern LISTED_POSTED = Pattern.compile("(?:其中[，：]?)(?:发布|公布|公开)[^，。；]{0,8}(?:规章|规范性文件)(?:[0-9]+[件份条]、[^，。；0-9]{0,4}(?:规章|规范性文件))?$");
    private static final Pattern REVIEWED = Pattern.compile("规范性文件[^。；0-9]{0,16}(?:清理|梳理)[^。]*其中");
    private static final Pattern SETTLED = Pattern.compile("(?:继续有效|保留|废止|失效)(?:的)?$");
    private static final Pattern WITHIN = Pattern.compile("[件条篇份]（(?:包?含|包括)(?:行政)?规范性文件$");
    private static final Pattern OF_ITEMS = Pattern.compile("信息(?:共|共计|合计|约|数|量|数量)*$|规范性文件类$");
    private static final Pattern OWN_VERB = Pattern.compile("发布|公开|公示|归集|公布");
    /** 复议案件 118 件，其中涉及行政处罚 52 件、行政许可 12 件: what the cases are about. */
    private static final Pattern MATTER = Pattern.compile("涉及?[^，。；]{0,40}(?:处罚|许可|强制)[^，。；0-9]{0,4}$");
    private static final Pattern DISPUTED = Pattern.compile("复议|诉讼|应诉");
    private static final Set<String> DECIDED = Set.of("proactive.permits.decisions", "proactive.penalties.decisions", "proactive.coercion.decisions");
    private static final Pattern NOT_SHOWN = Pattern.compile("(?:其中|[，（]?(?:包?含|包括))[，：]?(?:依法|按规定|依规)*(?:不予公开|不公开|免予公开|未公开|公开|主动公开)(?:的)?$");
    private static final List<String> TABLE_TWO = List.of("permits", "penalties", "coercion", "normativeDocuments", "regulations");

    /** 行政事业性收费金额为零. */
    private static final Pattern NO_FEES = Pattern.compile("收费(?:的)?(?:金额|总额|数额|收入)?(?:为|是|均为)$");
    /** 收费 86.4 万元（含不动产登记费 71.2 万元）. */
    private static final Pattern ONE_FEE = Pattern.compile("(?:其中|含|包括)[^。；]*费(?:收入|约|为)*$");

    /** 减轻企业负担约 640 万元. */
    private static final Pattern RELIEF = Pattern.compile("减轻|减免|减征|降费|负担|节约|补贴|罚没|惠及");
    /** 核退多缴保费 58.9 万元: fees of other kinds. */
    private static final Pattern OTHER_FEE = Pattern.compile("保费|参保|社保|医保|水费|电费|税款|学费|物业费|维修资金|公积金|配套费|政府性基金|出让收入|罚没");
    private static final int OTHER_NOUN = 4;

    private Meanings() {
    }

    /**
     * @param base the row that kinds of applicants are counted in: {@code new} or {@code outcomeTotal}
     */
    static Optional<Meaning> of(String topic, Context context, String base, Past past) {
        Optional<Reading> last = past.last();
        if (AVERAGE.matcher(context.words()).find()) {
            return Optional.empty();
        }
        Matcher charged = CHARGED_BEHIND.matcher(context.sentence()).region(context.figure().end(), context.sentence().length());
        // 向 2 名申请人发出收费通知 3 件 counts the notices itself.
        boolean charges = Set.of("名", "位", "人").contains(context.figure().counter()) && charged.lookingAt() && NOT_COUNTED_BEHIND.matcher(context.sentence()).region(charged.end(), context.sentence().length()).lookingAt();
        if ((charges || Set.of("件", "份", "宗", "笔", "起").contains(context.figure().counter())) && charged.lookingAt()) {
            return Optional.of(new Meaning("infoFee.notices", List.of(new Term("deed", "notices", charged.start(), charged.end()))));
        }
        // 其中行政许可结果 135 条、规范性文件 12 条: subjects of what was disclosed.
        boolean items = (List.of("条", "条次", "篇").contains(context.figure().counter()) || OF_ITEMS.matcher(context.words()).find()) && past.lastIs("proactive.total") && (AMONG.matcher(context.until()).find() || past.here() && context.listed() || past.goesOn() && last.filter(one -> one.scope() == Claim.Scope.PART).isPresent() && OF_ITEMS.matcher(context.words()).find() && !OWN_VERB.matcher(context.until().substring(context.until().lastIndexOf('，') + 1)).find());
        // 其中，发布规范性文件 5 件: as far as it was published it is an item like its neighbours.
        boolean posted = past.here() && past.lastIs("proactive.total") && (AMONG.matcher(context.until()).find() && POSTED.matcher(context.until()).find() || AMONG.matcher(context.until()).find() && LISTED_POSTED.matcher(context.until()).find() || WITHIN.matcher(context.until()).find());
        if ((items || posted) && TABLE_TWO.contains(topic)) {
            return Disclosed.of(context, past);
        }
        return switch (topic) {
            case "requests" -> undisclosed(context, past).or(() -> RequestMeanings.of(context, base, past));
            case "disputes" -> DisputeMeanings.ofBothKinds(context);
            case "reconsideration", "litigation", "directLitigation", "litigationAfterReconsideration" -> DisputeMeanings.of(context, topic, past);
            case "normativeDocuments", "regulations" -> context.behind(WITH_OTHERS) ? Optional.empty() : heldOver(context, topic) ? Disclosed.of(context, past) : documents(context, topic, last);
            case "permits", "penalties", "coercion", "otherServices" -> decisions(context, topic, past);
            case "fees" -> RELIEF.matcher(context.words()).find() ? Optional.empty() : context.figure().money() || NO_FEES.matcher(context.words()).find() && context.figure().counter().isEmpty() && context.figure().value().signum() == 0 ? Optional.of(new Meaning("proactive.fees.amount", List.of(), past.here() && past.lastIs("proactive.fees.amount") && ONE_FEE.matcher(context.until()).find())) : Optional.empty();
            case "procurement" -> context.figure().money() ? Optional.of(new Meaning("proactive.procurement.amount", List.of()))
                    : context.figure().cases() && !OF_ITEMS.matcher(context.words()).find() ? Optional.of(new Meaning("proactive.procurement.projects", List.of())) : Optional.empty();
            case "infoFee" -> infoFee(context, last);
            case "other" -> more(context, past).isPresent() ? more(context, past) : licence(context, last).or(() -> Disclosed.of(context, past));
            default -> Disclosed.of(context, past);
        };
    }

    /** What others issue in the end. */
    private static final Pattern PREPARED = Pattern.compile("提请|报请|重新公布|重新发布|重新印发|延续|续期|代拟|起草|审查|审核|备案|报送|修订|修改|调整");

    private static Optional<Meaning> documents(Context context, String about, Optional<Reading> last) {
        if (PREPARED.matcher(context.words()).find()) {
            return Optional.empty();
        }
        boolean counted = List.of("件", "份", "部", "个", "项", "篇", "条").contains(context.figure().counter()) || context.figure().counter().isEmpty() && (context.shared() || context.figure().value().signum() == 0 && COUNT_IS.matcher(context.words()).find());
        // 以市政府令公布规章 2 件: to promulgate is the last step of making one.
        if (counted && !context.figure().counter().equals("个") && about.equals("regulations") && PROMULGATED.matcher(context.words()).matches()) {
            return Optional.of(new Meaning("proactive.regulations.issued", List.of()));
        }
        // 对补贴名单作了去标识化处理，共 31 份: a sum of what its own sentence tells.
        if (Sums.plain(context.words()) && context.terms().stream().noneMatch(term -> term.is("topic") && term.end() <= context.figure().start()) && OWN_OBJECT.matcher(context.until()).find()) {
            return Optional.empty();
        }
        // 有 3 件于 2023 年 1 月 1 日起施行.
        if (context.behind(IN_FORCE_FROM)) {
            return Optional.empty();
        }
        // 发布重大行政决策 1 条 behind 规范性文件: another thing.
        if (!context.behind(REPEALED_BEHIND) && ofAnotherThing(context, OTHER_NOUN)) {
            return Optional.empty();
        }
        // 现行有效的规章 26 件、规范性文件 412 件: the deed of the first holds for the second.
        Optional<Term> deed = context.nearest("deed").or(() -> behindList(context));
        boolean listed = counted && deed.isEmpty() && context.clause() > 0 && (context.sentence().charAt(context.clause() - 1) == '、' || about.equals("normativeDocuments") && last.filter(one -> one.quantity().startsWith("proactive.regulations.")).isPresent() && BARE.matcher(context.words()).matches());
        if (counted && IN_ALL.matcher(context.until()).find()) {
            return Optional.of(new Meaning("proactive." + about + ".total", List.of()));
        }
        if (counted && deed.isEmpty() && MADE_PUBLIC.matcher(context.words()).matches() && context.behind(REPEALED_NEXT)) {
            return Optional.of(new Meaning("proactive." + about + ".issued", List.of()));
        }
        Optional<String> carried = last.map(Reading::quantity).filter(one -> listed && Pattern.matches("proactive\\.(?:regulations|normativeDocuments)\\..*", one));
        if (carried.isPresent()) {
            return carried.map(one -> new Meaning("proactive." + about + one.substring(one.lastIndexOf('.')), List.of()));
        }
        Optional<Term> before = context.terms().stream().filter(term -> listed && term.is("deed") && term.end() <= context.clause() && term.start() > context.sentence().lastIndexOf('，', context.clause())).reduce((one, other) -> other);
        if (before.isPresent()) {
            return before.filter(one -> one.value().equals("issued") || one.value().equals("repealed")).map(one -> new Meaning("proactive." + about + "." + one.value(), List.of()));
        }
        Optional<Term> listing = context.terms().stream().filter(term -> counted && deed.isEmpty() && BARE.matcher(context.words()).matches() && term.is("deed") && term.value().equals("issued") && term.end() <= context.clause()).reduce((one, other) -> other)
                .filter(term -> !OTHER_VERB.matcher(context.sentence().substring(term.end(), context.clause())).find());
        if (listing.isPresent()) {
            return Optional.of(new Meaning("proactive." + about + ".issued", List.of()));
        }
        return counted ? deed.filter(one -> List.of("issued", "repealed", "inForce", "disclosed", "total").contains(one.value()))
                .map(one -> new Meaning("proactive." + about + "." + one.value(), List.of(one))) : Optional.empty();
    }

    /** 规章、行政规范性文件制发件数分别为 1 件、2 件: the deed stands between the list and its figures. */
    private static Optional<Term> behindList(Context context) {
        return context.terms().stream().filter(term -> context.shared() && term.is("deed") && term.end() <= context.figure().start() && term.start() >= context.own().get(0).end()).reduce((one, other) -> other);
    }

    /** 印发的 12 份规范性文件和政策性文件: with one figure for both. */
    private static final Pattern WITH_OTHERS = Pattern.compile("(?:行政)?规范性文件(?:[、和及与]|以及)(?:其他)?(?:重要|重大|一般)?(?:政策性?|公开|普通|工作)?(?:文件|政策|公文)");

    /** 制定规范性文件 4 件，清理废止文件 2 件，现行有效文件 21 件: the documents go on without their full name. */
    private static Optional<Meaning> more(Context context, Past past) {
        // 对规范性文件进行清理，其中继续有效 3 件、废止 2 件.
        boolean reviewed = REVIEWED.matcher(context.until()).find() && SETTLED.matcher(context.words()).find();
        boolean goesOn = reviewed || past.lastStarts("proactive.normativeDocuments.") && (MORE.matcher(context.words()).matches() || NEW.matcher(context.words()).matches());
        return goesOn ? documents(context, "normativeDocuments", past.last()) : Optional.empty();
    }

    /** 对外公开规范性文件总数 9 件. */
    private static final Pattern IN_ALL = Pattern.compile("对外公开(?:的)?(?:行政)?(?:规范性文件|规章)(?:总数量?|总量|累计)(?:为|共)?$");
    /** 公开规范性文件 6 件，废止 3 件: what was made known beside what was repealed is what was made. */
    private static final Pattern MADE_PUBLIC = Pattern.compile("[^\\p{IsHan}]*(?:全年|本年度?|今年|年内|共|主动|年)*公开(?:行政)?规范性文件(?:共)?");
    private static final Pattern REPEALED_BEHIND = Pattern.compile("(?:规范性文件|文件)?(?:已|均|依法|及时)*(?:予以|宣布)(?:废止|失效)");
    /** 规章制发数为 0. */
    private static final Pattern COUNT_IS = Pattern.compile("(?:件数|数量|数)(?:均|都)?为$");
    private static final Pattern PROMULGATED = Pattern.compile("[^，。；0-9]*(?<!主动|公开|集中|网站|平台|统一)公布(?:政府)?规章(?:共)?");
    private static final Pattern OWN_OBJECT = Pattern.compile("(?:对|将|把)(?![^，。；]{0,6}文件)[^，。；]{4,}，共$");
    private static final Pattern IN_FORCE_FROM = Pattern.compile("(?:已|将)?[于自]20[0-9]{2}年[^，。；]{0,8}(?:施行|实施|生效|起效)");
    private static final Pattern REPEALED_NEXT = Pattern.compile("，(?:宣布)?废止");

    /** 出台政策文件 9 件，规范性文件 2 件: the verb governs what is listed. */
    private static final Pattern BARE = Pattern.compile("(?:其中)?[，：]?(?:和|及|以及|有)?(?:行政)?规范性文件(?:共)?");
    private static final Pattern OTHER_VERB = Pattern.compile("清理|审查|审核|备案|(?<!主动)公开|公示|解读|修订|废止|开展|举办|组织|[。；]");
    private static final Pattern FILLING = Pattern.compile("(?:以[\\p{IsHan}]{2,20}名义|因[\\p{IsHan}]{2,10}|(?:[市县区省州](?:人民)?政府|[市县区省州][直级]|各)*(?:工作|组成)?(?:部门|单位|乡镇|街道|机关)|[市县区省州](?:人民)?政府|(?:及其?|和|、)(?:[市县区省州]?(?:人民)?政府)?办公[室厅]|其中|年内|年底|年末|期末|截至|全[省市县区州旗镇乡局]|[我本][省市县区州旗镇乡局]|全部|本年度?|全年|当年|今年|共计?|合计|宣布|继续|目前|分别|已|新|另|约|近|为|有|的|数量?|件数|[^\\p{IsHan}]|[〇零一二三四五六七八九十年月日])+");
    private static final Pattern MORE = Pattern.compile("[^\\p{IsHan}]*(?:其中|截至|本?年[末底]|期末|目前|现)*(?:清理|修订|已|共|集中)*(?:(?:废止|失效|宣布失效|现行有效|继续有效|有效|保留)的?文件(?:总数量?|数量?|共|为)*|有效件数(?:为)?)");
    private static final Pattern NEW = Pattern.compile("[^\\p{IsHan}]*(?:其中|以[^，。；0-9]{2,20}名义|20[0-9]{2}年度?|年度?|年内|全年|本年度?|当年|今年|同时|并|[^\\p{IsHan}])*(?:新)?(?:制定|制发|出台|印发|(?:宣布)?废止(?:和宣布失效)?|宣布失效|失效|继续有效|保留有效|(?:目前|现有|截至|本?年[末底]|期末)*现行有效的?)(?:了|共)?");
    /** Coercive measures by their own names. */
    private static final Pattern COERCIVE = Pattern.compile("查封|扣押|扣留|冻结|强制|代履行|加处");
    private static final Pattern PREVIOUS_ITEMS = Pattern.compile("(?:上一?年(?:度)?(?:的)?项目数量?(?:为)?|项目(?:数量?)?上一?年度?(?:为)?)(?:约|近)?$");
    private static final Pattern PUBLISHED = Pattern.compile("听证|案卷|评查|卷宗|公开|公示|信息|数据|公布|归集|推送|不予|注销|受理|申请|案例|典型|立案|结案|查处|移送|事项|清单|目录|职权|权责|指南|流程");

    /** Whether the clause names no topic of its own and says more than that something was done: 委托第三方评估 3 次 behind 行政处罚. */
    private static boolean ofAnotherThing(Context context, int length) {
        boolean named = context.own().stream().anyMatch(term -> term.is("topic")) || context.right().stream().anyMatch(term -> term.is("topic"));
        String rest = FILLING.matcher(context.lastOwn("deed").map(term -> context.words().replace(context.sentence().substring(term.start(), term.end()), "")).orElse(context.words())).replaceAll("");
        return !named && !context.shared() && rest.length() >= length;
    }

    /** 规范性文件信息 19 条；机关职能、办公地址发布 612 条: what an earlier sentence spoke of holds for no other noun. */
    private static boolean heldOver(Context context, String about) {
        boolean named = context.terms().stream().anyMatch(term -> term.is("topic") && term.value().equals(about));
        String until = context.until();
        String phrase = until.substring(Math.max(until.lastIndexOf('，'), Math.max(until.lastIndexOf('：'), until.lastIndexOf('（'))) + 1);
        // 对与上位法不一致的 5 件予以废止.
        if (context.behind(REPEALED_BEHIND)) {
            return false;
        }
        return context.words().contains("信息") || !named && FILLING.matcher(context.lastOwn("deed").map(term -> phrase.replace(context.sentence().substring(term.start(), term.end()), "")).orElse(phrase)).replaceAll("").length() >= OTHER_NOUN;
    }

    /** 作出行政处罚决定 351 件，其中依法不予公开 25 件: what is not published of the decisions. */
    private static Optional<Meaning> undisclosed(Context context, Past past) {
        boolean among = past.here() && past.last().filter(one -> DECIDED.contains(one.quantity())).isPresent() && NOT_SHOWN.matcher(context.until()).find();
        return past.last().filter(one -> among).map(one -> new Meaning(one.quantity(), List.of(), true));
    }

    /** A count of published items of information is not the count of decisions. */
    private static Optional<Meaning> decisions(Context context, String about, Past past) {
        String words = context.words();
        String phrase = context.until().substring(Math.max(context.until().lastIndexOf('，'), Math.max(context.until().lastIndexOf('：'), context.until().lastIndexOf('（'))) + 1);
        String counter = context.figure().counter();
        if (PREVIOUS_ITEMS.matcher(words).find()) {
            return Optional.of(new Meaning("proactive." + about + ".previousItems", List.of()));
        }
        if (about.equals("otherServices") && !words.contains("处理决定")) {
            return Optional.empty();
        }
        if (DISPUTED.matcher(context.sentence()).find() && MATTER.matcher(context.until()).find()) {
            return Optional.empty();
        }
        // 行政处罚 3,186 件（其中当场处罚 2,019 件）.
        boolean kind = past.here() && past.lastIs("proactive." + about + ".decisions") && KIND_AMONG.matcher(context.until()).find();
        if (kind && context.figure().cases()) {
            return Optional.of(new Meaning("proactive." + about + ".decisions", List.of(), true));
        }
        // 行政许可 12 件。接处警 31 起: what only an earlier sentence spoke of holds for no other noun at all.
        boolean here = context.terms().stream().anyMatch(term -> term.is("topic") && term.value().equals(about));
        // 行政处罚 84 件。两个分局收到 121 件和 97 件，合计 218 件: what was received are no decisions.
        boolean received = !here && context.terms().stream().anyMatch(term -> term.is("action") && term.value().equals("new") && term.end() <= context.figure().start());
        boolean another = received || ofAnotherThing(context, counter.equals("次") || !here ? 2 : OTHER_NOUN) && !COERCIVE.matcher(words).find() && !(here && words.endsWith("处理决定"));
        boolean counted = List.of("件", "宗", "起", "例", "次", "件次").contains(counter) || (counter.equals("个") || counter.equals("份") || counter.equals("项") && words.endsWith("决定")) && words.contains("决定") || counter.equals("项") && context.until().contains("处理决定数量") || counter.isEmpty() && (CALLED.matcher(words).find() || words.contains("数量") || words.contains("决定") || context.shared());
        boolean other = context.right().stream().anyMatch(term -> term.is("topic") && term.value().equals("other"));
        boolean items = PUBLISHED.matcher(words.replaceAll("主动公开(?=办理|作出|实施)|(?:许可|处罚|强制|管理服务)事项(?:办理)?(?=处?理?决定|办件|办理量|办结|[0-9约近共]|$)", "")).find();
        if (context.behind(OPENED_CASE)) {
            return Optional.empty();
        }
        boolean granted = words.contains("准予") && context.sentence().contains("不予");
        boolean published = SHOWN.matcher(phrase).find();
        boolean accepted = ACCEPTED.matcher(context.until()).find();
        return accepted || items || published || !counted || other || another ? Optional.empty() : Optional.of(new Meaning("proactive." + about + ".decisions", context.lastOwn("deed").map(List::of).orElse(List.of()), granted));
    }

    /** 行政许可受理 1,206 件、办结 1,198 件 tells of applications for licences. */
    private static final Pattern ACCEPTED = Pattern.compile("受理[^，。；0-9]{0,8}[0-9,.]+[万亿]?[余多]?[件宗项]?[、，](?:已|并)?办结$");
    /** 网站公示行政许可 1,102 件、行政处罚 61 件: the verb governs the whole list. */
    private static final Pattern SHOWN = Pattern.compile("(?:公示|公开|公布|归集)(?:了)?(?:各类)?(?:[^，。；、0-9：]{1,10}[0-9,]+[份条件个]、)*行政(?:许可|处罚|强制)");
    private static final Pattern FEE_NIL = Pattern.compile("收取|实收|收费|金额|总额|收入|处理费");

    private static final Pattern CALLED = Pattern.compile("行政(?:许可|处罚|强制)(?:措施|决定)?(?:为|是)$");
    /** 对 86 件违法行为立案. */
    private static final Pattern OPENED_CASE = Pattern.compile("(?:违法行为|案件|线索)(?:予以|进行)?(?:立案|移送|查处|结案)");
    private static final Pattern KIND_AMONG = Pattern.compile("其中[，：]?(?:(?!公开|公示)[^，。；0-9]){2,12}(?:局|委|厅|镇|乡|街道|部门|单位|大队|支队|[局委厅]本级|[局委厅]机关)(?:共)?(?:作出|实施|办理)?$|(?:其中|（(?:包?含|包括))[，：]?(?:(?![^，。；、（）]*(?:公示|公开|公布|罚款金额|罚没))[^，。；、（）0-9]{2,14}[0-9.,]+[万]?[余多]?[件宗起例次]、)*(?![^，。；、（）]*(?:公示|公开|公布))[^，。；、（）0-9]{0,12}(?:处罚|许可证?|程序|强制|措施|案件|决定|罚款|网办|通办|即办|警告|查封|扣押|冻结|类|领域)(?:约|近|有|为)*$");
    private static final Pattern LICENCE_AMONG = Pattern.compile("其中|（(?:包?含|包括)");

    /** 行政许可 3,402 件，其中施工许可 312 件. */
    private static Optional<Meaning> licence(Context context, Optional<Reading> last) {
        boolean among = LICENCE_AMONG.matcher(context.until()).find() && Pattern.matches(".*许可证?(?:约|近)?", context.words()) && context.figure().cases();
        return last.filter(one -> among && one.quantity().equals("proactive.permits.decisions")).map(one -> new Meaning(one.quantity(), List.of(), true));
    }

    /** 其中 2 件按期缴纳，2 件逾期未缴: what became of the notices. */
    private static final Pattern COLLECTED = Pattern.compile("(?<!应)收取");
    private static final Pattern OF_NOTICES = Pattern.compile("[费收缴]|通知|发出|开具|作出|送达|下达|[件份]数");
    private static final Pattern ACTUALLY = Pattern.compile("(?:实际收|实收|已收)[^，。；]*$");
    private static final Pattern SUM_BEHIND = Pattern.compile("[0-9.,]+万?元");
    private static final Pattern APIECE = Pattern.compile("分别(?:为|是|收取)?[0-9.,]+万?元(?:、[0-9.,]+万?元)*[、和及与]$");
    private static final Pattern NOTICES_BEFORE = Pattern.compile("其中[^。；]*[0-9]+[件份笔]$");
    private static final int SHORT = 3;
    private static final Pattern COLLECTED_LAST = Pattern.compile("(?:收取|实收)(?![^，。；]*通知)");
    private static final Pattern UNPAID_NEXT = Pattern.compile("，(?:申请人|当事人)?(?:逾期|至今|尚|仍)*(?:未缴|未交|欠缴)");
    private static final Pattern RECKONED = Pattern.compile("(?<![共合总])(?:计|应缴)$");
    /** 其余 800 元申请人逾期未缴. */
    private static final Pattern UNPAID = Pattern.compile("(?:申请人|当事人|因)?(?:逾期|至今|尚|仍)*(?:未缴|未交|未能收取|欠缴)");
    private static final Pattern PAID_BEHIND = Pattern.compile("(?:申请人|申请)?(?:已|按期|按时|逾期|未|均|按规定)*(?:缴|交纳|减免|豁免)");

    private static Optional<Meaning> infoFee(Context context, Optional<Reading> last) {
        // 其中甲局 4 件 2,180 元、乙局 1 件 200 元: notices and sums by organ.
        if (OTHER_FEE.matcher(context.sentence()).find()) {
            return Optional.empty();
        }
        boolean shared = last.filter(one -> one.quantity().equals("infoFee.notices") || one.quantity().equals("infoFee.amountNoticed")).isPresent() && context.until().contains("其中");
        if (shared && context.figure().cases() && context.behind(SUM_BEHIND)) {
            return Optional.of(new Meaning("infoFee.notices", List.of(), true));
        }
        if (shared && context.figure().money() && NOTICES_BEFORE.matcher(context.until()).find()) {
            return Optional.of(new Meaning("infoFee.amountNoticed", List.of(), true));
        }
        if (context.figure().money() && context.behind(UNPAID) || !context.figure().money() && context.behind(PAID_BEHIND)) {
            return Optional.empty();
        }
        // 收费通知的件数和总金额以及实际收取的总金额均为 0.
        Optional<Term> label = context.shared() && context.figure().counter().isEmpty() ? context.lastOwn("deed") : Optional.empty();
        if (label.isPresent()) {
            return label.map(one -> new Meaning("infoFee." + one.value(), List.of(one)));
        }
        if (context.figure().money()) {
            // 超出 10 件的 24 件，每件 100 元，计 2,000 元，申请人逾期未缴: how one of them was reckoned.
            boolean reckoned = RECKONED.matcher(context.words()).find();
            if (reckoned && context.behind(UNPAID_NEXT)) {
                return Optional.of(new Meaning("infoFee.amountNoticed", List.of(), true));
            }
            Optional<Reading> amount = last.filter(one -> one.quantity().startsWith("infoFee.amount"));
            // 发出通知 83 件，总金额 64820 元，实际收取 61 件共计 47310 元.
            // 收费通知 2 份，金额分别为 420 元和 760 元.
            if (amount.isPresent() && APIECE.matcher(context.until()).find()) {
                return amount.map(one -> new Meaning(one.quantity(), List.of(), true));
            }
            if (amount.isPresent() && !ACTUALLY.matcher(context.until()).find() && (context.words().isBlank() || Sums.plain(context.words()))) {
                return amount.map(one -> new Meaning(one.quantity(), List.of()));
            }
            Optional<Term> deed = context.nearest("deed").filter(one -> one.value().startsWith("amount"));
            boolean collected = context.words().contains("实际") || ACTUALLY.matcher(context.until()).find() || context.words().contains("实收") || COLLECTED.matcher(context.until()).find() && !context.until().contains("通知") && !context.until().contains("应收");
            boolean behindNotice = last.filter(one -> one.quantity().equals("infoFee.notices")).isPresent() && !context.words().contains("收取") && !context.words().contains("缴");
            if (!collected && deed.isEmpty() && reckoned) {
                return Optional.of(new Meaning("infoFee.amountNoticed", List.of(), true));
            }
            String quantity = collected ? "amountCollected" : behindNotice ? "amountNoticed" : deed.map(Term::value).orElse("amountCollected");
            return Optional.of(new Meaning("infoFee." + quantity, deed.map(List::of).orElse(List.of())));
        }
        if (context.figure().counter().isEmpty() && context.figure().value().signum() == 0 && FEE_NIL.matcher(context.words()).find() && !Pattern.matches(".*(?:[件份]数|数量).*", context.words())) {
            boolean noticed = context.words().contains("通知") || context.words().contains("总");
            return Optional.of(new Meaning("infoFee." + (noticed && !context.words().contains("收取") && !context.words().contains("实") ? "amountNoticed" : "amountCollected"), List.of()));
        }
        // 收取信息处理费情况：发出收费通知 2 件.
        boolean collected = COLLECTED_LAST.matcher(context.words()).find();
        boolean bare = context.figure().counter().isEmpty() && Pattern.matches(".*(?:件数|份数|数量)(?:为|是|：)?", context.words());
        boolean notices = (bare || List.of("件", "份", "次", "笔", "宗").contains(context.figure().counter())) && context.sentence().contains("通知") && !collected && (context.words().length() <= SHORT || OF_NOTICES.matcher(context.words()).find());
        return notices ? Optional.of(new Meaning("infoFee.notices", context.lastOwn("deed").map(List::of).orElse(List.of()), Pattern.matches(".*按[件量].*", context.words()))) : Optional.empty();
    }
}
