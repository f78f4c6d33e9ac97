package org.jiaohe.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jiaohe.text.Matcher;
import org.jiaohe.text.Pattern;

/** What a figure counts where its clause speaks of reconsideration or litigation (table four). */
final class DisputeMeanings {
    private static final Set<String> KINDS = Set.of("reconsideration", "litigation", "directLitigation", "litigationAfterReconsideration");

    /** Words of those who decide reconsiderations or go to court for others: their caseload is not what was brought against the unit. */
    private static final Pattern CASELOAD = Pattern.compile("以[^，。；0-9]{1,12}为(?:行政)?复议机关|(?<!被)(?:行政)?复议受理(?:各类)?案件|(?<!被)(?:办理|受理|收到|审理|审结)各类(?:行政)?复议|承担[^，。；]{0,12}复议(?:工作)?(?:职[责能]|工作)|(?:全年|累计|共|依法)审理[^，。；0-9]{0,16}复议(?:案件)?(?=[0-9])|(?<!被)承办(?![^，。；0-9]*公开)(?:各类|全部)?(?:行政)?(?:复议|应诉)案件(?![^。]{0,6}公开)|(?<!被)办理(?:各类)?行政复议案件[0-9]+件[、，](?:办理|承办|代理)?(?:各类)?行政应诉案件|(?<!被)(?:承办|办理|代理)(?![^，。；0-9]*公开)[^，。；0-9]{0,4}政府(?:受理)?的?(?:各类)?(?:行政)?(?:复议|应诉)案件|(?<!被)复议(?:机关|机构|办案机构|委员会|局)(?![^，。；0-9]{0,4}(?:驳回|维持|撤销|纠正|责令|终止|中止))[^。；]{0,12}(?:收到|新收|受理|办理|审理|审结|收案|立案)|复议、应诉工作|综合纠错|其中被申请人为|[县市区省](?:人民)?政府[^，。；]{0,6}(?:受理|办理|审理)(?:行政)?复议|(?<!被)(?:收到|受理)(?:各类)?(?:行政)?复议(?:申请|案件)[^。]{0,12}(?:受理|立案|审结)[0-9]|(?<!被)(?:收到|受理)(?![^，。；0-9]*公开)[^，。；0-9]{0,16}(?:提起|提出)的(?:行政)?复议申请|代理[^，。；]{0,6}(?:应诉|诉讼)|(?:全[省市县区])?(?:办理|审理|审结|立案)(?:各类)?(?:行政)?复议(?:申请|案件)[^。]{0,12}(?:审结|结案|立案|调解|纠错)|(?<!被)(?:受理|办理|审理)(?:各类)?(?:行政)?复议(?:申请|案件)[^。]{0,12}[，、]?(?:审结|结案|立案|调解)");
    /** 行政复议机关受理针对我局答复的复议申请 4 件. */
    private static final Pattern AGAINST_US = Pattern.compile("(?:针对|不服|涉及?|以|对)[我本][局委厅办镇乡机单街][^，。；0-9]{0,16}(?:复议|为被)");
    private static final Pattern BECAUSE = Pattern.compile("因(?:政府)?信息公开[^。；]{0,8}(?:复议|诉讼)");
    private static final Pattern COURT_DAY = Pattern.compile("负责人出庭|出庭应诉率");
    private static final Pattern COURT = Pattern.compile("法院(?:共|全年|累计|依法)*(?:受理|审理|审结|收到|立案)");
    private static final Pattern BEFALL = Pattern.compile("发生|引发|引起|产生|存在|共有|涉|被申请|被提起");

    private static final Pattern UNRELATED = Pattern.compile("(?:均|都|全部)(?:系|为|是)?因(?!(?:政府)?信息公开)(?!不服)[^，。；公]{2,14}(?:引起|引发|提起|产生|导致)|均与(?:政府)?信息公开[^，。；]{0,4}无[关涉]|(?:均|都)不属(?:于)?(?:政府)?信息公开|因(?:其他|其它)?(?:具体)?行政行为(?:争议|纠纷)?(?:被|引发|引起)|(?:全[省市县区局委厅系统]{1,2})?(?:其他|其它|其余)(?:类|各类)?(?:行政)?(?:诉讼|复议|应诉)案件(?=[0-9])|(?:征收|补偿|拆迁|劳动|工伤|登记|民事|刑事|合同|处罚|许可)(?:纠纷)?诉讼(?:案件)?(?=[0-9])|(?:与|和)(?:政府)?信息公开(?:工作)?(?:均|都)?无关|不涉及(?:政府)?信息公开|非(?:政府)?信息公开类?|，(?:均|都|全部)?不属于(?:政府)?信息公开(?:事项|案件|类|范[围畴])");
    /** 涉行政许可的行政应诉案件 29 件, where the sentence speaks of no disclosure. */
    private static final Pattern OF_OTHERS = Pattern.compile("涉及?[^，。；0-9]{2,10}的?(?:行政)?(?:复议|诉讼|应诉)案件(?:共|有)*$");
    /** 占全部复议案件（96 件）的 21.9 %. */
    private static final Pattern ALL_CASES = Pattern.compile("占[^，。；0-9]{0,10}(?:全部|所有|各类|一审|总|全[省市县区])(?![^，。；0-9]*信息公开)[^，。；0-9]{0,8}(?:复议|诉讼|应诉)[^，。；0-9]{0,8}$|占[^，。；0-9]{0,12}(?:复议|诉讼|应诉)案件(?:总量|总数)[（的]{0,2}$"),
            RESULT_BEHIND = Pattern.compile("(?:案件)?(?:均|都|全部)?(?:获|被|予以|结果)?(?:维持|纠正|驳回|撤销|撤诉)");
    /** 纠错方面，143 件复议案件中 14 件被纠正: the first counts them all, whatever the clause before looks at. */
    private static final Pattern OF_WHICH_BEHIND = Pattern.compile("(?:政府信息公开|信息公开)?(?:类)?(?:行政)?(?:复议|诉讼|应诉)(?:案件|申请|案)?(?:当)?中");
    private static final Pattern FILLED = Pattern.compile("(?:20[0-9]{2}年度?|全[省市县区州旗局系统]{1,2}|[我本][省市县区州旗局委厅]|全年|本年度?|今年|当年|年内|累计|共|总|计|合计|达到?|为|有|是|约|已|均|到|数|[降升增减]至|[下上][降升][为到至]|(?:增加|减少)[到至])+");
    /** 另受理纳税人其他涉税复议申请 2 件. */
    private static final Pattern OTHER_KIND = Pattern.compile("(?:其他|其它|其余)(?!情形|结果|机关|单位|部门)[^，。；0-9公]{0,8}(?:诉讼|复议|应诉)(?:案件|申请)?(?:共|有)?$");
    private static final Pattern OF_SOME = Pattern.compile("(?:涉及?|针对|以)[^，。；0-9公]{1,12}的(?:行政)?(?:复议|诉讼)");
    private static final Pattern SHARE_BEHIND = Pattern.compile("，占");
    private static final Pattern ENDED = Pattern.compile("结案(?!件)|^(?:其中|目前|年内|[^\\p{IsHan}])*已?了结(?:的)?$");
    private static final Pattern CLOSED = Pattern.compile("(?<!未)(?:审结|办结)");
    private static final Pattern ALIKE_BEHIND = Pattern.compile("(?:案件)?，(?:均|都|皆|全部)+(?:予以|被|获|为|判决|裁定|裁判|决定|作出)*");
    /** 收到法院判决书 2 份 counts papers. */
    private static final Pattern PAPERS = Pattern.compile("(?:决定书|判决书|裁定书|裁决书|调解书|答辩状|建议书|文书)(?:类|方面)?(?:共)?$");
    /** 一审 3 件、二审 1 件: by instance. */
    /** 其他处理 4 件（经调解撤回 3 件、不予受理 1 件）: the bracket tells apart what a result has counted. */
    private static final Pattern WITHIN = Pattern.compile("(?:其他|其它|维持|纠正|撤回|终止|未审结|待审)[^，。；（）0-9]{0,8}[0-9]+[件宗起例]（[^（）]*$");
    /** 本年新发 2 件，1 件判决驳回、1 件撤诉: the results of those. */
    private static final Pattern OF_NEW = Pattern.compile("新(?:发生?|收|增|立案?)(?:的)?[0-9]+[件宗起例]，(?:[0-9]+[件宗起例][^，。；、0-9]{2,10}[、，])*$");
    private static final Pattern INSTANCE = Pattern.compile("(?:一审|二审|再审)(?:案件)?(?:共|有)?$");
    private static final Pattern INSTANCES = Pattern.compile("一审(?:案件)?[0-9]+[件宗起].{0,4}二审(?:案件)?[0-9]+[件宗起]");
    private static final Pattern SETTLED = Pattern.compile("化解|调处|调解|防范|预防");
    private static final Pattern SOME_OF_THEM = Pattern.compile("(?:复议|诉讼|应诉)(?:案件)?(?:当)?中，?(?:有|共有|另有)$");
    /** 6 件不予公开的答复中，有 1 件被申请行政复议. */
    private static final Pattern OF_ANSWERS = Pattern.compile("[0-9]+[件宗][^，。；]{0,30}(?:不予公开|部分公开|无法提供|不予处理)[^，。；]{0,10}(?:答复|决定|申请)(?:当)?中，?(?:有|共有|另有|仅有?|只有)$");
    /** 以上案件包括上年未审结的行政复议 1 件、复议后起诉 1 件. */
    private static final Pattern TOLD_ABOVE = Pattern.compile("(?:以上|上述)[^，。；0-9]{0,8}(?:包括|含|有)[^。；]*$");
    private static final Pattern AFTER_NAME = Pattern.compile("^.*行政争议(?:案件)?(?:数量?|总数|总量)?");
    private static final Pattern OF_FIGURE_BEFORE = Pattern.compile("[0-9][件宗起例次](?:案件)?(?:均|都|被|获|予以|全部|已|为)*$");
    private static final Pattern SUMMED = Pattern.compile("(?:全年|本年度?|年内|以上|两项|二者|两者)*(?:共计?|合计|总计|总共|累计|共有|总数)(?:为|有|达)?");
    private static final Pattern TOGETHER = Pattern.compile("(?:两类|两种|两项|二者|两者)(?:案件|诉讼|行政诉讼)?(?:合计|共计|合并|相加|加起来)[^。；]*$|直接起诉[^。；]*复议后起诉[^。；]*，[^，。；0-9]{1,10}(?:共|合计|共计|总共)(?:有|为)?$");
    private static final Pattern PARTY = Pattern.compile("(?:以|其中[，：]?)[^，。；0-9]{2,14}为(?:被告|被申请人)的(?:有|共)?$");
    private static final Pattern OTHER_MATTER = Pattern.compile("(?:处罚|环评|工伤|认定|待遇|征收补偿|房屋征收|补偿|拆迁|合同|纠纷|登记|事故|劳动|许可|(?<!年)同类|物业)[^，。；]{0,14}(?:诉讼|复议|应诉|被诉|起诉)");
    private static final int REACH = 12;
    private static final Pattern IN_COURT = Pattern.compile("法院|判决|败诉|一审|二审|原告");
    private static final Pattern COURT_BEHIND = Pattern.compile("(?:案件)?(?:被|由|经)?(?:人民)?法院");
    private static final Pattern OTHER_DEED = Pattern.compile("复盘|会商|讲评|警示|提醒|研判|研讨|座谈|分析会|沟通会|通报|约谈|意见书?|建议书|培训|会议|学习|旁听|庭审");
    private static final Pattern LABEL = Pattern.compile("(?:复议|诉讼|应诉)(?:案件|情况|数量)?(?:方面)?[：:，]$");

    private DisputeMeanings() {
    }

    static Optional<Meaning> of(Context context, String about, Past past) {
        Optional<Reading> last = past.last();
        boolean goesOn = past.goesOn() && past.lastStarts("disputes.") && context.words().contains("被提起") && context.sentence().contains("出庭应诉率");
        boolean others = caseload(context.sentence()) && !goesOn || COURT.matcher(context.words()).find();
        boolean disclosure = context.words().contains("信息公开");
        // 已审结 4 件，均维持: as many as have the result that follows.
        Optional<Term> all = alike(context);
        if (context.figure().cases() && all.isPresent() && !others && !PAPERS.matcher(context.words()).find()) {
            return Optional.of(new Meaning("disputes." + kind(context, about, past) + "." + all.get().value(), List.of()));
        }
        if (!context.figure().cases() || context.figure().items() || CLOSED.matcher(context.words()).find() || context.lastOwn("result").isEmpty() && ENDED.matcher(context.words()).find() || PAPERS.matcher(context.words()).find() || others && !disclosure) {
            return Optional.empty();
        }
        if (OTHER_KIND.matcher(context.words()).find()) {
            return Optional.empty();
        }
        if (UNRELATED.matcher(context.sentence()).find() || !context.sentence().contains("信息公开") && OF_OTHERS.matcher(context.until()).find() || ALL_CASES.matcher(context.until()).find()) {
            return Optional.empty();
        }
        // 因撤销企业登记引起的诉讼 9 件: cases about something else.
        String phrase = context.until().substring(Math.max(context.until().lastIndexOf('，'), context.until().lastIndexOf('：')) + 1);
        boolean told = context.sentence().contains("公开");
        if (!phrase.contains("公开") && OTHER_MATTER.matcher(phrase).find() || !told && OTHER_MATTER.matcher(context.until()).find() || !told && context.words().endsWith("诉讼立案") && !context.words().endsWith("行政诉讼立案")) {
            return Optional.empty();
        }
        // 诉讼中有 2 件被纠正: some of the cases, told of anew.
        if (SOME_OF_THEM.matcher(context.words()).find()) {
            return Optional.of(new Meaning("disputes." + kind(context, about, past) + ".total", List.of(), true));
        }
        if (OF_ANSWERS.matcher(context.until()).find() || TOLD_ABOVE.matcher(context.until()).find()) {
            return Optional.of(new Meaning("disputes." + kind(context, about, past) + ".total", List.of(), true));
        }
        if (INSTANCE.matcher(context.words()).find() && INSTANCES.matcher(context.sentence()).find()) {
            return Optional.of(new Meaning("disputes.litigation.total", List.of(), true));
        }
        boolean own = context.own().stream().anyMatch(term -> term.is("topic") && KINDS.contains(term.value()));
        // 复议 2 件均维持 counts all; （尚未审结），复议后起诉 2 宗 has no result of its own.
        // 2 件均胜诉，1 件未开庭: a result right behind a figure is that figure's.
        // 1 件直接起诉获维持，1 件经复议后起诉，尚未审结: where the kinds stand behind their figures, so do the results.
        boolean countFirst = !own && context.own().isEmpty() && Pattern.matches("[^\\p{IsHan}]*(?:另外|另有|还有|其中|另)?", context.words()) && context.right().stream().anyMatch(term -> term.is("topic") && KINDS.contains(term.value()) && term.start() - context.figure().end() <= 2);
        Optional<Term> result = (own ? context.lastOwn("result") : countFirst ? context.right().stream().filter(term -> term.is("result")).findFirst() : context.nearest("result")).filter(term -> term.end() > context.clause() || !OF_FIGURE_BEFORE.matcher(context.sentence().substring(Math.max(0, term.start() - REACH), term.start())).find());
        if (context.words().contains("出庭") || OTHER_DEED.matcher(context.words()).find()) {
            return Optional.empty();
        }
        // 另有 1 件未审结，全年共计 5 件: a sum has no result, though the clause before has one.
        boolean sum = SUMMED.matcher(context.words()).matches() && context.wide().stream().noneMatch(term -> term.is("topic") && context.terms().stream().noneMatch(one -> one.is("result") && one.start() == term.end()));
        boolean outOf = context.behind(OF_WHICH_BEHIND);
        // 直接起诉的 16 件…；复议后起诉的 11 件…；两类合计其他结果 3 件、未结 5 件.
        if (result.isPresent() && TOGETHER.matcher(context.until()).find()) {
            return result.filter(term -> last.filter(one -> Pattern.matches("disputes\\.(?:litigation|directLitigation).*", one.quantity())).isPresent()).map(term -> new Meaning("disputes.litigation." + term.value(), List.of(term)));
        }
        if (result.filter(term -> !outOf || term.start() >= context.clause()).isPresent() && !sum) {
            boolean some = WITHIN.matcher(context.until()).find() || OF_NEW.matcher(context.until()).find();
            return Optional.of(new Meaning("disputes." + kind(context, about, past) + "." + result.get().value(), List.of(result.get()), some));
        }
        boolean other = Pattern.matches("[^\\p{IsHan}]*(?:其他|其它)[^\\p{IsHan}]*", context.words()) && last.filter(one -> one.quantity().startsWith("disputes.") && !one.quantity().endsWith(".total")).isPresent();
        if (other) {
            return last.map(one -> new Meaning(one.quantity().replaceFirst("\\.[a-z]+$", ".other"), List.of()));
        }
        if (sum && last.filter(one -> one.quantity().startsWith("disputes.") && !one.quantity().endsWith("total")).isPresent()) {
            return last.map(one -> new Meaning(one.quantity().replaceFirst("\\.[a-z]+$", ".total"), List.of()));
        }
        // 复议 27 件、诉讼 9 件，合计 36 件.
        boolean kinds = sum && last.filter(one -> one.quantity().equals("disputes.litigation.total")).isPresent() && past.twice().filter(one -> one.quantity().equals("disputes.reconsideration.total") && one.value().add(last.get().value()).compareTo(context.figure().value()) == 0).isPresent();
        if (kinds) {
            return Optional.of(new Meaning("disputes.total", List.of()));
        }
        List<Term> words = new ArrayList<>();
        context.lastOwn("action").filter(action -> own || !context.alien(action)).ifPresent(words::add);
        boolean counted = context.own().stream().anyMatch(term -> term.is("topic")) || context.right().stream().anyMatch(term -> term.is("topic")) || !words.isEmpty() || BEFALL.matcher(context.words()).find() || Topics.ofDisclosure(context) || PARTY.matcher(context.words()).find() || LABEL.matcher(context.until()).find() || others
                || FILLED.matcher(context.words()).matches() && context.wide().stream().anyMatch(term -> term.is("topic"));
        // 行政复议情况。共 3 件: the heading has named what is counted.
        boolean headed = !past.here() && past.last().filter(one -> one.quantity().startsWith("disputes.")).isEmpty() && context.clause() == 0 && FILLED.matcher(context.words() + "共").matches() && context.right().isEmpty();
        if (!counted && !headed) {
            return Optional.empty();
        }
        context.right().stream().filter(term -> term.is("topic")).findFirst().ifPresent(words::add);
        // 直接起诉的 2 件均获维持: those of one result, not all of the kind.
        boolean some = context.words().endsWith("的") && context.behind(RESULT_BEHIND)
                || Pattern.matches(".*[起诉复议]的(?:有)?", context.words()) && Pattern.matches("(?:和|、)[^，。；]{0,16}的[0-9]+[件宗起].*(?:维持|纠正|驳回|撤销).*", past.ahead());
        // 涉镇街的行政复议 24 件，占 38.7 %.
        some |= own && past.last().isPresent() && OF_SOME.matcher(context.words()).find() && context.behind(SHARE_BEHIND);
        return Optional.of(new Meaning((context.shared() ? Optional.<String>empty() : joint(context)).orElse("disputes." + about + ".total"), words, some));
    }

    private static Optional<Term> alike(Context context) {
        Matcher alike = ALIKE_BEHIND.matcher(context.sentence()).region(context.figure().end(), context.sentence().length());
        boolean closed = CLOSED.matcher(context.words()).find() && context.own().stream().noneMatch(term -> term.is("topic")) && alike.lookingAt();
        return closed ? context.terms().stream().filter(term -> term.is("result") && term.start() == alike.end()).findFirst() : Optional.empty();
    }

    /** 因政府信息公开引发的行政争议共 6 件: reconsiderations and suits together. */
    static Optional<Meaning> ofBothKinds(Context context) {
        boolean counted = context.figure().cases() && context.sentence().contains("信息公开") && !SETTLED.matcher(context.sentence()).find() && FILLED.matcher(AFTER_NAME.matcher(context.words()).replaceFirst("共")).matches();
        return counted ? Optional.of(new Meaning("disputes.total", context.own().stream().filter(term -> term.value().equals("disputes")).toList())) : Optional.empty();
    }

    /** Whether the sentence tells of those who decide reconsiderations. */
    static boolean caseload(String sentence) {
        return CASELOAD.matcher(sentence).find() && !AGAINST_US.matcher(sentence).find() || courtDay(sentence);
    }

    /** 政府信息公开行政复议 3 件，负责人出庭应诉 2 次: a case told as one of disclosure is so whoever went to court for others. */
    static boolean ofOthers(String sentence, Reading reading) {
        String clause = sentence.substring(Math.max(sentence.lastIndexOf('，', reading.start()), sentence.lastIndexOf('、', reading.start())) + 1, reading.end());
        // 复议机构受理 87 件，其中涉及政府信息公开 14 件，本表四仅填报以本局为被申请人的案件: what stands behind is no word of these.
        int stop = sentence.indexOf('，', reading.end());
        return CASELOAD.matcher(sentence).find() && !AGAINST_US.matcher(stop < 0 ? sentence : sentence.substring(0, stop)).find() || courtDay(sentence) && !clause.contains("信息公开") && !clause.contains("被提起");
    }

    /** 因政府信息公开被提起行政诉讼 14 件，负责人出庭应诉率 100% counts suits of disclosure all the same. */
    private static boolean courtDay(String sentence) {
        return COURT_DAY.matcher(sentence).find() && !(sentence.contains("出庭应诉率") && BECAUSE.matcher(sentence).find());
    }

    static boolean inCourt(String words) {
        return IN_COURT.matcher(words).find();
    }

    /** 直接起诉 6 件、复议后起诉 3 件，维持 7 件、纠正 2 件: the results are of both kinds together. */
    private static String kind(Context context, String about, Past past) {
        Optional<Reading> last = past.last();
        if (about.equals("reconsideration") && context.own().stream().noneMatch(term -> term.is("topic")) && (IN_COURT.matcher(context.words()).find() || context.behind(COURT_BEHIND))) {
            return "litigation";
        }
        // 未经复议直接起诉的行政诉讼 2 件，其中维持 1 件.
        boolean direct = about.equals("litigation") && past.here() && context.own().stream().noneMatch(term -> term.is("topic")) && last.filter(one -> one.quantity().startsWith("disputes.directLitigation.")).isPresent() && past.twice().filter(one -> one.quantity().startsWith("disputes.litigation.")).isEmpty();
        if (direct) {
            return "directLitigation";
        }
        // 行政诉讼 3 件均为复议后提起，没有未经复议直接起诉的案件；其中 2 件维持: those of the suits that were counted.
        boolean denied = about.equals("directLitigation") && context.own().stream().noneMatch(term -> term.is("topic")) && last.filter(one -> one.quantity().startsWith("disputes.litigation.")).isPresent();
        if (denied) {
            return "litigation";
        }
        if (context.own().stream().anyMatch(term -> term.is("topic")) || !about.equals("litigationAfterReconsideration")) {
            return about;
        }
        // 其中未经复议直接起诉 17 件、复议后起诉 43 件。维持 37 件、纠正 1 件: of both, which one sentence has told together.
        boolean together = !past.here() && last.isPresent() && past.twice().filter(one -> last.get().start() >= one.end() && last.get().start() - one.end() <= REACH).isPresent();
        boolean both = (past.both() || past.goesOn() && !past.here() || together) && last.filter(one -> one.quantity().equals("disputes.litigationAfterReconsideration.total")).isPresent() && past.twice().filter(one -> one.quantity().equals("disputes.directLitigation.total")).isPresent();
        // 直接起诉 2 件，均为结果维持，复议后起诉 4 件，结果维持 3 件: the first kind has had its result.
        boolean apart = both && past.here() && context.terms().stream().anyMatch(term -> term.is("result") && term.start() >= past.twice().get().end() && term.end() <= last.get().start());
        if (apart) {
            return about;
        }
        boolean goesOn = last.filter(one -> one.quantity().startsWith("disputes.litigation.")).isPresent();
        return both || goesOn ? "litigation" : about;
    }

    /** 行政复议、行政诉讼案件 5 件 counts both together. */
    private static Optional<String> joint(Context context) {
        List<Term> near = context.terms().stream().filter(term -> term.is("topic") && KINDS.contains(term.value()) && term.end() <= context.figure().start()).toList();
        if (near.size() < 2) {
            return Optional.empty();
        }
        Term one = near.get(near.size() - 2);
        Term other = near.get(near.size() - 1);
        String between = context.sentence().substring(one.end(), other.start());
        boolean adjacent = Pattern.matches("(?:案件|申请)?(?:[、和与及或]|以及)?(?:被)?(?:提起)?", between);
        boolean near16 = context.figure().start() - other.end() <= 16 && context.sentence().substring(other.end(), context.figure().start()).chars().noneMatch(Character::isDigit);
        return adjacent && near16 && !one.value().equals(other.value()) && one.value().equals("reconsideration") ? Optional.of("disputes.total") : Optional.empty();
    }
}
