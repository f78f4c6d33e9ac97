package org.jiaohe.narrative;

import java.util.List;
import java.util.Optional;
import org.jiaohe.text.Matcher;
import org.jiaohe.text.Pattern;

/** Outcomes of applications that are called by their names, and what stands beside such names and is none. */
final class RequestOutcomes {
    private static final Pattern THEIR = Pattern.compile("[^，。；、0-9因]{2,12}?(?:提出|提交)?的?(?:政府信息公开|信息公开|依申请公开)?申请");
    private static final Pattern AMONG_THEIRS = Pattern.compile(THEIR.pattern() + "(?:件|事项)?(?:当)?中[，,：:]");
    /** 对 3 份答复书不服，申请复议. */
    private static final Pattern DISPUTED_REPLY = Pattern.compile("(?:政府信息公开)?(?:申请)?(?:答复书?|告知书|决定书?)[^，。；0-9]{0,6}不服");
    /** 其余 35 件为不予公开、无法提供等情形. */
    private static final Pattern SEVERAL_BEHIND = Pattern.compile("(?:申请)?(?:分别)?(?:为|属|系|是)[^，。；、0-9]{0,6}(?:公开|无法提供|不予处理|其他处理)[、和及与或][^，。；0-9]{0,8}(?:公开|无法提供|不予处理|其他处理)");
    /** 其中 4 条已公开. */
    private static final Pattern OPENED_BEHIND = Pattern.compile("(?:申请)?(?:属于?[^，。；0-9]{2,12}(?:范围|职责)[，]?(?:并|且)?)?(?:已经?|均|依法|予以)*公开(?=[，、；。）]|$)");
    /** 公开（含部分公开）12 件 is the sum of both rows. */
    private static final Pattern WITH_PARTIAL = Pattern.compile("(?:公开|提供)(?:(?:政府)?信息)?(?:类|的|件)?(?:答复|回复|处理|办理)?（(?:含|包括|包含)(?:予以)?部分(?:公开|提供)[^（）]{0,4}）(?:的|共|有|约|近)*$|公开(?:及|和|与|、|或|以及)(?:予以)?部分公开(?:的|共|有|类|件|约|近|合计|总计|两类|两项|计)*$");
    /** 予以公开 159 件、部分公开 49 件，共 208 件. */
    private static final Pattern BOTH_OPEN = Pattern.compile("(?<!部分)公开(?:的)?[0-9]+[件宗份][、，](?:予以)?部分公开(?:的)?[0-9]+[件宗份][，、](?:两项|两者|两类)?(?:合?共|合计|共计|总计)(?:公开|提供)?(?:有|为)?$");
    private static final Pattern BARE_OPEN = Pattern.compile("(?:办结|答复|处理)(?:件|的申请|申请|的)中[，：](?:同意)?公开(?:的)?$");
    private static final Pattern PARTIAL_WITHIN = Pattern.compile("（(?:其中)?[，：]?(?:含|包括|包含|其中)(?:予以)?部分(?:公开|提供)");
    private static final Pattern PAPERS = Pattern.compile("(?:抽查|检查|核查|审查|印发|制发|备案|起草|复核)(?:了)?(?:各类)?(?:公文|文件|发文|稿件|文稿)(?:共)?$");
    private static final Pattern GONE_OVER = Pattern.compile("(?:复核|复查|再评估|重新评估|评估|清理|审查|会商|研判|回访|培训)(?:了|过)?(?:共|各)?$");
    private static final Pattern ANSWERED_OR_OTHER = Pattern.compile("(?<!不予|延期|逾期)(?:答复|办理|办结)(?:和|及|与|、|或|以及)其他处理(?:的)?(?:申请)?(?:共|合计|共计|总计)?$");
    private static final Pattern NORM = Pattern.compile("的?[^，。；0-9]{0,8}(?:须|应当|应|必须|一律|需)[^，。；0-9]{2,16}，");
    private static final Pattern MATERIAL = Pattern.compile("(?<!申请)(?:材料|文件|资料|报告|附件|图件|公告|方案|规划|预算|决算)$");
    private static final Pattern MENDED_BEHIND = Pattern.compile("^[^。；]{0,12}补正");
    private static final Pattern LEADS = Pattern.compile("(?:其余|其他|剩余|余下)(?:的)?");
    private static final Pattern OF_THEM = Pattern.compile("(?:申请)?(?:当)?中[，：]");
    private static final Pattern NOT_OURS = Pattern.compile("(?:不属于?|非)(?!政府信息|信息公开|行政|重复|信访)[^，。；0-9、]{2,8}(?:职责|职权|职能|管辖)(?:范围)?(?:内)?(?:的)?(?:信息|申请|事项)?(?:的|共|有)*$");
    /** 1 件因涉及第三方权益需征求意见结转下年度. */
    private static final Pattern STILL_ASKING = Pattern.compile("(?:申请)?因?[^，。；0-9]{0,14}征求[^，。；0-9]{0,8}意见[^，。；0-9]{0,6}(?:结转|顺延|转入)(?:至|到)?(?:下|次|明|20)");
    private static final Pattern WITHDRAWN = Pattern.compile("(?:申请)?(?:不属于?|非)[^，。；0-9]{2,14}，[^。；0-9]{0,24}(?:撤回|撤销)");
    private static final Pattern ASKED = Pattern.compile("征求[^，。；0-9]{0,6}意见(?:的)?(?:共|约)?$");

    private static final Pattern BECAUSE = Pattern.compile("(?:申请)?，(?:均|都)?(?:因|按照?|作为)[^，。；0-9]{2,24}?(?:不予公开|无法提供|不予处理|不予提供)(?=[，。；]|$)");

    /** 3 件涉及商业秘密，不予公开，1 件本机关未制作，无法提供: what became of them stands a clause behind the reason. */
    private static final Pattern LATE = Pattern.compile("(?:申请)?(?![，、；。：])[^，。；、：0-9]{2,40}，(?:[^，。；：0-9]{2,16}，)?(?:故|因此|所以|依法|依规|决定|予以|均|都|已|而|(?:因|由于|属于?)[^，。；0-9]{2,24}?(?:而|，)?)*(?:不予公开|不予提供|不公开|无法提供|不予处理|部分公开|予以公开|公开|(?:政府|相关)*信息不存在|本机关不掌握)(?=[，。；]|$)");
    /** 另 1 件因属取水口图件、涉及国家秘密不予公开. */
    private static final Pattern FOR = Pattern.compile("(?:申请)?(?:均|都)?因[^，。；：、0-9]{2,20}、[^，。；：0-9]{2,30}?(?:不予公开|无法提供|不予处理|不予提供)(?=[，。；]|$)");
    private static final Pattern UPON_BEHIND = Pattern.compile("(?:为|属于?)?依申请公开，[0-9]+[件条份宗][^。；]*(?:不予公开|无法提供|不予处理)");
    private static final Pattern COUNT_FIRST = Pattern.compile("(?:其中)?[，：:]?(?:另|还|另外)?(?:有)?(?:对|就|将)?");
    private static final Pattern TAKEN = Pattern.compile("(?:[，。；：、]|其中|^)(?:另|还|另外)?(?:有)?(?:对|就|将)?[0-9]+[件条份宗项个](?![，、；。：])[^，。；：0-9]{2,40}，(?:(?!(?:因|其中))[^，。；：0-9]{2,20}，){0,2}(?:对|就|将)?$");

    private static final Pattern ADVISED = Pattern.compile("[、，](?:并|已|依法)*告知[^，。；、0-9]{0,30}(?:办理|查询|获取|申请|提出|途径|渠道)(?:的|共|有)*$");
    private static final Pattern UNMENDED = Pattern.compile("补正(?:后|的)?[^，。；0-9]{0,4}(?:不符合|不合)");

    private static final Pattern NARROWED = Pattern.compile("(?:的)?(?:申请)?(?:是因为?|为|是|系|属于?)");

    private static final Pattern REASON_OF = Pattern.compile("类?(?:申请|事项|信息|情形)?的?[、，]?(?:依法|依规|故|因此|均|决定|而)*");
    private static final Pattern RANKS = Pattern.compile("的?(?:申请|情形|事项)?(?:数量)?(?:最多|居多|较多|为多|最少|居首|占比最[大高])的?[，：]?(?:有|共有|计|达|为|是|共)?");

    private static final Pattern JOINED = Pattern.compile("类?(?:的)?(?:申请|事项|情形)?(?:[、和及与或]|以及)(?:属于?)?");
    private static final Pattern AND_OTHERS = Pattern.compile("类?(?:的)?(?:申请|事项)?[、和及与或][^，。；、0-9]{2,8}(?:申请|事项|情形)");
    private static final Pattern SUMMED = Pattern.compile("类?(?:的)?(?:申请|事项|情形)?等?[两二三四五]?[类项种者]?(?:申请|情形)?(?:[、和及与](?:其他|其它)(?:情形|原因|情况|处理))?(?:共计?|合计|总计|总共)(?:有|为)?");
    private static final Pattern NO_LONGER = Pattern.compile("(?:本机关|行政机关|本单位|[我本][局委厅办镇乡])?(?:依法|故)?不再处理(?:其|该)?(?:政府信息公开|信息公开)?申请(?:的)?(?:有|共)?");
    private static final Pattern DECIDED = Pattern.compile("(?:[我本][局委厅办镇乡]|本机关|经|要求其|申请人|说明理由|后|且|理由不合理|在|依法|依规|决定|作出|故|均|予以|对其|已)*");

    private RequestOutcomes() {
    }

    static Optional<Ruling> of(Context context, Past past) {
        if (!context.shared()) {
            Optional<Ruling> together = together(context);
            if (together.isPresent()) {
                return together;
            }
        }
        // 征求第三方意见 4 次 is a step of the procedure; 其余 23 件中，无法提供 19 件 only leads on.
        boolean leads = LEADS.matcher(context.words()).matches() && context.behind(OF_THEM);
        if (leads || ASKED.matcher(context.words()).find()) {
            return Ruling.nothing();
        }
        // 公开 28 件（含部分公开 4 件）.
        Optional<Term> within = context.behind(PARTIAL_WITHIN) ? context.terms().stream().filter(term -> term.value().equals("partial") && term.start() >= context.figure().end()).findFirst() : Optional.empty();
        if (within.isPresent() && context.words().contains("公开") && !context.words().contains("不予")) {
            return Ruling.of(new Meaning("requests.granted", List.of(within.get())));
        }
        // 答复和其他处理共 148 件: all that was settled.
        if (!context.shared() && ANSWERED_OR_OTHER.matcher(context.words()).find()) {
            return Ruling.of(new Meaning("requests.outcomeTotal", List.of()));
        }
        // 对不予公开事项复核 1 次: what was gone over again was settled before.
        if (GONE_OVER.matcher(context.words()).find()) {
            return Ruling.nothing();
        }
        // 公开属性为“不予公开”的公文须注明理由，抽查公文 60 件: documents and no applications.
        if (PAPERS.matcher(context.words()).find()) {
            return Ruling.nothing();
        }
        // 办结件中：公开 93 件.
        if (BARE_OPEN.matcher(context.until()).find()) {
            return Ruling.of(new Meaning("requests.granted", List.of()));
        }
        if (BOTH_OPEN.matcher(context.until()).find()) {
            return Ruling.nothing();
        }
        if (WITH_PARTIAL.matcher(context.until()).find()) {
            return Ruling.of(new Meaning("requests.granted", context.own().stream().filter(term -> term.value().equals("partial")).toList()));
        }
        if (context.behind(DISPUTED_REPLY) || severalReasons(context)) {
            return Ruling.nothing();
        }
        boolean ofThem = past.last().filter(one -> one.quantity().startsWith("requests.")).isPresent() && BareRequests.remaining(context.words().replace("其中", ""));
        // 其中 2 件依申请公开，3 件不予公开: how they were answered.
        boolean upon = context.until().contains("其中") && COUNT_FIRST.matcher(context.words()).matches() && context.behind(UPON_BEHIND);
        if (ofThem && context.behind(OPENED_BEHIND) || upon) {
            return Ruling.of(new Meaning("requests.granted", List.of()));
        }
        if (context.behind(SEVERAL_BEHIND)) {
            return Ruling.nothing();
        }
        // 3 件不属于本单位信息，经与申请人沟通后均由申请人撤回: what became of them stands a clause behind.
        if (context.behind(WITHDRAWN)) {
            return Ruling.nothing();
        }
        if (context.behind(STILL_ASKING)) {
            return Ruling.of(new Meaning("requests.carriedOut", List.of()));
        }
        Optional<Term> outcome = because(context).or(() -> reasoned(context)).or(() -> advised(context)).or(() -> nearest(context)).or(() -> elsewhere(context));
        // 2 件内容不明确，经告知后补正 1 件: a step of the procedure and no outcome.
        // 不予公开的须写明理由，全年退回 61 件: a clause before says what is to be done, not what was.
        if (outcome.filter(term -> term.end() < context.clause() && NORM.matcher(context.sentence()).region(term.end(), context.clause()).lookingAt()).isPresent()) {
            return Ruling.nothing();
        }
        // 听证会材料 15 份全部公开: papers that were published.
        if (!context.shared() && MATERIAL.matcher(context.words()).find() && outcome.filter(term -> term.start() >= context.figure().end()).isPresent()) {
            return Ruling.nothing();
        }
        boolean asked = outcome.filter(term -> term.value().equals("unable.stillUnclear") && !Pattern.matches(".*(?:补正|仍).*", context.sentence().substring(Math.max(0, term.start() - 6), term.end())) && MENDED_BEHIND.matcher(context.sentence().substring(Math.max(term.end(), context.figure().end()))).find() || term.value().equals("unable.stillUnclear") && Pattern.matches(".*(?:补正|补正(?:告知|通知)书?)", context.words())).isPresent();
        if (asked) {
            // 因申请内容不明确要求补正 1 件: those that were to be mended.
            return RequestReplies.toMend(context) ? Ruling.of(new Meaning("requests.new", List.of(), true)) : Ruling.nothing();
        }
        // 对补正后仍不符合要求的申请不予处理 1 件: no row says which group it is in.
        if (outcome.filter(term -> term.value().equals("notProcessed")).isPresent() && UNMENDED.matcher(context.words()).find()) {
            return Ruling.nothing();
        }
        return outcome.flatMap(term -> Ruling.of(outcome(context, narrowed(context, term).or(() -> ranked(context, term)).orElse(term))));
    }

    /** 重复申请、信访类申请共 9 件: one figure for several rows is no claim of the last one. */
    private static boolean severalReasons(Context context) {
        // 对 19 件信访举报类、重复类申请依法不予处理.
        Optional<Term> behind = context.terms().stream().filter(term -> term.is("outcome") && term.value().contains(".") && term.start() >= context.figure().end()).findFirst();
        if (!context.shared() && behind.filter(term -> context.sentence().substring(context.figure().end(), term.start()).chars().noneMatch(letter -> "，。；、".indexOf(letter) >= 0) && AND_OTHERS.matcher(context.sentence()).region(term.end(), context.sentence().length()).lookingAt()).isPresent()) {
            return true;
        }
        List<Term> reasons = context.terms().stream().filter(term -> term.is("outcome") && term.value().contains(".") && term.end() <= context.figure().start()).toList();
        if (context.shared() || reasons.size() < 2) {
            return false;
        }
        Term one = reasons.get(reasons.size() - 2);
        Term other = reasons.get(reasons.size() - 1);
        return !one.value().equals(other.value()) && JOINED.matcher(context.sentence().substring(one.end(), other.start())).matches() && SUMMED.matcher(context.sentence().substring(other.end(), context.figure().start())).matches();
    }

    /** 2 件予以公开，3 件…: an outcome told behind the figure before is not this one's. */
    private static Optional<Term> nearest(Context context) {
        Optional<Term> outcome = context.nearest("outcome");
        boolean before = outcome.filter(term -> term.end() <= context.figure().start()).isPresent() && context.own().isEmpty();
        return before && !context.shared() && COUNT_FIRST.matcher(context.words()).matches() && TAKEN.matcher(context.until()).find() ? Optional.empty() : outcome;
    }

    /** 申请人逾期未缴纳费用，本机关不再处理其申请 1 件; 属无正当理由大量反复申请，不予处理 15 件: the clause before says why. */
    private static Optional<Term> reasoned(Context context) {
        if (context.shared() || context.clause() == 0 ||  "，、".indexOf(context.sentence().charAt(context.clause() - 1)) < 0) {
            return Optional.empty();
        }
        Optional<Term> reason = context.wide().stream().filter(term -> term.is("outcome") && term.value().contains(".") && term.end() < context.clause()).reduce((one, other) -> other);
        if (reason.isEmpty() || !Pattern.matches("类?(?:申请|的|事项|情形|行为|费用)*", context.sentence().substring(reason.get().end(), context.clause() - 1))) {
            return Optional.empty();
        }
        boolean lapsed = reason.get().value().startsWith("other.lapsed") && NO_LONGER.matcher(context.words()).matches();
        List<Term> own = context.own().stream().filter(term -> term.is("outcome")).toList();
        boolean group = own.size() == 1 && reason.get().value().startsWith(own.get(0).value() + ".") && DECIDED.matcher(context.sentence().substring(context.clause(), own.get(0).start())).matches();
        return reason.filter(one -> lapsed || group);
    }

    static boolean lapsed(Context context) {
        return reasoned(context).filter(term -> term.value().startsWith("other.")).isPresent();
    }

    /** 其他处理 4 件为逾期不补正，2 件为…: the words behind the figure say which of the group it counts. */
    private static Optional<Term> narrowed(Context context, Term group) {
        if (context.shared() || group.value().contains(".") || group.end() > context.figure().start()) {
            return Optional.empty();
        }
        return context.terms().stream().filter(term -> term.is("outcome") && term.value().startsWith(group.value() + ".") && term.start() > context.figure().end() && NARROWED.matcher(context.sentence().substring(context.figure().end(), term.start())).matches()).findFirst();
    }

    /** 属于信访举报投诉、不予处理的最多，有 8 件: the reason before the group's name says which of the group it counts. */
    private static Optional<Term> ranked(Context context, Term group) {
        if (context.shared() || group.value().contains(".") || group.end() > context.figure().start() || !RANKS.matcher(context.sentence().substring(group.end(), context.figure().start())).matches()) {
            return Optional.empty();
        }
        return context.terms().stream().filter(term -> term.is("outcome") && term.value().startsWith(group.value() + ".") && term.end() <= group.start() && REASON_OF.matcher(context.sentence().substring(term.end(), group.start())).matches()).findFirst();
    }

    /** 属于行政查询事项、告知按规定办理 3 件: what was advised belongs to the reason before it. */
    private static Optional<Term> advised(Context context) {
        // 属于信访举报投诉类申请、不予处理的 5 件.
        if (context.listed() && !context.shared() && !context.words().contains("等") && context.own().stream().noneMatch(term -> term.is("outcome") && term.value().contains("."))) {
            Optional<Term> group = context.own().stream().filter(term -> term.is("outcome") && !term.value().contains(".")).findFirst();
            Optional<Term> reason = context.terms().stream().filter(term -> term.is("outcome") && term.end() < context.clause() && Pattern.matches("类?(?:申请|事项|信息|情形)?的?", context.sentence().substring(term.end(), context.clause() - 1)) && group.filter(one -> term.value().startsWith(one.value() + ".")).isPresent()).findFirst();
            if (reason.isPresent()) {
                return reason;
            }
        }
        Matcher matcher = context.words().contains("告知") ? ADVISED.matcher(context.until()) : ADVISED.matcher("");
        return matcher.find() ? context.terms().stream().filter(term -> term.is("outcome") && term.end() <= matcher.start() && matcher.start() - term.end() <= 1).findFirst() : Optional.empty();
    }

    /** 不属于海关职责的 3 件: the unit by another name. */
    private static Optional<Term> elsewhere(Context context) {
        String words = context.words();
        if (context.shared() || words.indexOf('职') < 0 && words.indexOf('管') < 0) {
            return Optional.empty();
        }
        Matcher matcher = NOT_OURS.matcher(words);
        return matcher.find() ? Optional.of(new Term("outcome", "unable.notHeld", context.clause() + matcher.start(), context.figure().start())) : Optional.empty();
    }

    /** 自然人申请中，予以公开 12 件 and 予以公开自然人申请 12 件 count one kind of applicant. */
    private static Meaning outcome(Context context, Term outcome) {
        // 予以公开的自然人 18 件、企业 2 件.
        Optional<Term> of = context.shared() ? Optional.empty() : context.lastOwn("applicant").filter(term -> term.end() == context.figure().start() && Pattern.matches("的", context.sentence().substring(Math.min(outcome.end(), term.start()), term.start())));
        if (of.isPresent()) {
            return new Meaning("requests." + outcome.value() + "@" + of.get().value(), List.of(outcome, of.get()));
        }
        Optional<Term> applicant = context.terms().stream().filter(term -> term.is("applicant") && term.end() <= context.figure().start())
                .filter(term -> (term.start() >= context.clause() ? THEIR : AMONG_THEIRS).matcher(context.sentence()).region(term.start(), context.sentence().length()).lookingAt())
                .reduce((one, other) -> other);
        return new Meaning("requests." + outcome.value() + applicant.map(term -> "@" + term.value()).orElse(""), applicant.map(term -> List.of(outcome, term)).orElse(List.of(outcome)));
    }

    /** 涉及处罚案卷 4 件，因属于行政执法案卷不予公开: the clause behind says what became of them, and why. */
    static Optional<Term> because(Context context) {
        Matcher because = BECAUSE.matcher(context.sentence()).region(context.figure().end(), context.sentence().length());
        if (context.shared() || context.own().stream().anyMatch(term -> term.is("action") || term.is("outcome"))) {
            return Optional.empty();
        }
        if (!because.lookingAt()) {
            because = FOR.matcher(context.sentence()).region(context.figure().end(), context.sentence().length());
        }
        if (!because.lookingAt()) {
            because = LATE.matcher(context.sentence()).region(context.figure().end(), context.sentence().length());
            boolean named = context.right().stream().anyMatch(term -> term.is("action") || term.is("outcome") && !term.value().contains("."));
            if (named || !COUNT_FIRST.matcher(context.words()).matches() || !because.lookingAt()) {
                return Optional.empty();
            }
        }
        int end = because.end();
        List<Term> told = context.terms().stream().filter(term -> term.is("outcome") && term.start() >= context.figure().end() && term.end() <= end).toList();
        return told.stream().filter(term -> term.value().contains(".")).findFirst().or(() -> told.stream().findFirst());
    }

    /** One figure for two outcomes: 予以公开和部分公开 38 件 has a sum in the table, 不予公开和无法提供 12 件 is no claim of either. */
    private static Optional<Ruling> together(Context context) {
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
        return open ? Ruling.of(new Meaning("requests.granted", List.of(one, other))) : Ruling.nothing();
    }
}
